/** Questions of every kind, by chance, for laws of nature. */

import { type Instant, later } from "@forbear/kernel";
import * as fc from "fast-check";
import { type PastContact, callOutcomes, contactMakers, messageMeanings } from "../contact.ts";
import {
  aCall,
  aText,
  anEmail,
  anaState,
  asked,
  bob,
  cardState,
  date,
  everyHold,
  instant,
  mailbox,
  mobile,
  noticeSent,
  past,
  question,
  reminder,
  zone,
} from "../example.ts";
import { type Channel, type Consent, type QuietTime, channels } from "../words.ts";
import type { Contemplated, Question } from "./question.ts";

const day = 86_400_000;
export const juneDay = fc
  .integer({ min: 0, max: 16 * day })
  .map((ms): Instant => later(instant("2026-06-01T00:00:00.000Z"), ms));

const consent: fc.Arbitrary<Consent> = fc.record({
  kind: fc.constantFrom("electronicContact", "priorExpressConsent", "calls", "esign"),
  channels: fc.subarray([...channels], { minLength: 1 }),
  point: fc.constantFrom(null, mobile.id, mailbox.id),
  givenTo: fc.constantFrom("collector", "creditor"),
  form: fc.constantFrom("oral", "written", "electronic", "unknown"),
  givenAt: juneDay,
  revokedAt: fc.option(juneDay),
  during: fc.option(fc.record({ from: juneDay, until: juneDay })),
  showedAccess: fc.boolean(),
  evidence: fc.constant(null),
});

const quiet: fc.Arbitrary<QuietTime> = fc.record({
  fromSecond: fc.integer({ min: 0, max: 86_399 }),
  toSecond: fc.integer({ min: 0, max: 86_400 }),
  days: fc.subarray(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]),
  until: fc.constantFrom(null, date("2026-06-10"), date("2026-07-10")),
  statedAt: juneDay,
});

const call: fc.Arbitrary<PastContact> = fc
  .tuple(
    fc.integer({ min: 0, max: 99 }),
    juneDay,
    fc.constantFrom("conversation", "unanswered", "busy", "voicemailLeft", null),
  )
  .map(([n, at, outcome]) => past(n, at, { outcome }));

const act: fc.Arbitrary<Contemplated> = fc
  .tuple(
    fc.constantFrom(aText, aCall, anEmail),
    fc.constantFrom("collect", "paymentReminder", "settlementOffer", "servicing"),
    fc.constantFrom("manual", "autodialer"),
    fc.constantFrom("initial", "subsequent", "none"),
    fc.boolean(),
  )
  .map(([base, kind, dialMode, debtCollectorDisclosure, verified]) => ({
    ...base,
    act: kind,
    dialMode,
    verified,
    content: { ...reminder, debtCollectorDisclosure, revealsDebt: kind !== "servicing" },
  }));

export const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    act,
    at: juneDay,
    holds: fc.subarray([...everyHold], { maxLength: 3 }),
    consents: fc.array(consent, { maxLength: 3 }),
    quiet: fc.array(quiet, { maxLength: 2 }),
    stops: fc.array(
      fc.record({
        channel: fc.constantFrom<Channel>(...channels),
        point: fc.constantFrom(null, mobile.id, mailbox.id),
        at: juneDay,
      }),
      { maxLength: 1 },
    ),
    zones: fc.subarray(
      ["America/New_York", "America/Chicago", "America/Los_Angeles"].map((name) => zone(name)),
    ),
    region: fc.constantFrom("US-OH", "US-TN", "US-TX", "unknown"),
    history: fc.uniqueArray(call, { maxLength: 8, selector: ({ id }) => id }),
    notices: fc.subarray([
      ...cardState.notices,
      noticeSent("2026-05-20T15:00:00Z", "2026-06-02T12:00:00Z"),
      noticeSent("2026-06-01T15:00:00Z"),
    ]),
    joint: fc.boolean(),
    role: fc.constantFrom("agency", "creditor", "debtBuyer"),
  })
  .map((of) =>
    asked({
      person: {
        holds: of.holds,
        consents: of.consents,
        quiet: of.quiet,
        stops: of.stops,
        zones: of.zones,
        jurisdiction: { ...anaState.jurisdiction, region: of.region },
      },
      account: {
        notices: of.notices,
        obligors: [
          ...cardState.obligors,
          ...(of.joint ? [{ person: bob, role: "joint" } as const] : []),
        ],
      },
      act: of.act,
      rest: {
        now: of.at,
        history: of.history,
        coObligors: new Map([[bob, []]]),
        collector: { ...question.collector, role: of.role },
      },
    }),
  );

/** A contact that another firm made, or that we made with another system. */
export const anyImported: fc.Arbitrary<PastContact> = fc
  .record({
    n: fc.integer({ min: 50, max: 99 }),
    at: juneDay,
    madeBy: fc.constantFrom(...contactMakers.filter((maker) => maker !== "house")),
    channel: fc.constantFrom<Channel>("voice", "sms", "email", "whatsapp", "letter"),
    direction: fc.constantFrom("outbound", "inbound"),
    point: fc.constantFrom(null, mobile.id, mailbox.id),
    end: fc.constantFrom(null, ...callOutcomes, ...messageMeanings),
  })
  .map(({ n, at, end, direction, ...rest }) =>
    past(n, at, {
      ...rest,
      direction,
      outcome: end,
      act: direction === "inbound" ? "replyToConsumer" : "collect",
      status: direction === "inbound" ? "received" : "delivered",
    }),
  );
