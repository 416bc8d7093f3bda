/** Laws of nature: to know less never opens an act, and to be asked for more never does either. */

import type { Instant } from "@forbear/kernel";
import { type Verdict, currentLaw, decide } from "@forbear/law";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PastContact } from "../contact.ts";
import {
  aCall,
  aText,
  anEmail,
  anaState,
  asked,
  bob,
  card,
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
import { requestFor } from "./request.ts";

const strictness: Readonly<Record<Verdict, number>> = { allow: 0, require: 1, deny: 2 };
const strictnessOf = (of: Question): number =>
  strictness[decide(requestFor(of), currentLaw).verdict];

const day = 86_400_000;
const juneDay = fc
  .integer({ min: 0, max: 16 * day })
  .map((ms): Instant => instant(new Date(Date.UTC(2026, 5, 1) + ms).toISOString()));

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

const anyQuestion: fc.Arbitrary<Question> = fc
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

/** What is known in the person's or our favour: without it, the answer may only get stricter. */
const favourable: Readonly<Record<string, (of: Question) => Question>> = {
  "the consents": (of) => asked({ person: { consents: [] } }, of),
  "that they proved who they are": (of) => asked({ act: { verified: false } }, of),
  "the contact point": (of) => asked({ act: { point: null } }, of),
  "the licence": (of) => ({ ...of, collector: { ...of.collector, licensedIn: "unknown" } }),
  "where they live": (of) =>
    asked(
      { person: { jurisdiction: { country: "unknown", region: "unknown", municipality: null } } },
      of,
    ),
  "the state of who owes with them": (of) => ({ ...of, coObligors: new Map() }),
  "the day of default": (of) => asked({ account: { defaultedOn: null } }, of),
  "that they are of age": (of) =>
    asked({ person: { isMinor: "unknown" }, account: { of: "medical" } }, of),
  "the letter that a province waits for": (of) =>
    inOntario(asked({ account: { notices: [] } }, of)),
  "what they wrote to us": (of) => ({
    ...of,
    history: of.history.filter(({ direction }) => direction === "outbound"),
  }),
  "the kind of line": (of) => {
    const { point } = of.contemplated;
    return asked({ act: { point: point && { ...point, line: "unknown" } } }, of);
  },
  "the day the debt began": (of) => asked({ account: { openedOn: null } }, of),
  "what the message says of itself": (of) =>
    asked(
      {
        act: {
          content: {
            ...of.contemplated.content,
            debtCollectorDisclosure: "none",
            optOutNotice: false,
            identifiesCaller: false,
          },
        },
      },
      of,
    ),
};

/** Questions that a source is asked of where it matters: Ontario waits for a letter, Ohio for none. */
const asFor = (source: string, of: Question): Question => {
  if (source === "that they are of age") return asked({ account: { of: "medical" } }, of);
  return source === "the letter that a province waits for" ? inOntario(of) : of;
};

/** After the letter, for a lender that is no bank. */
function inOntario(of: Question): Question {
  const jurisdiction = { country: "CA", region: "CA-ON", municipality: null };
  const notices = of.accounts[0]?.state.notices.map((one) => ({
    ...one,
    notice: "preCollectionNotice" as const,
  }));
  return asked(
    {
      person: { jurisdiction },
      account: { notices: notices ?? [] },
      rest: { collector: { ...of.collector, actsFor: "otherCreditor" } },
    },
    of,
  );
}

test.each(Object.entries(favourable))("without %s nothing opens", (source, without) => {
  fc.assert(
    fc.property(anyQuestion, (any) => {
      const of = asFor(source, any);
      expect(strictnessOf(without(of))).toBeGreaterThanOrEqual(strictnessOf(of));
    }),
    { numRuns: 150 },
  );
});

/** What was taken back at some moment before now, on a channel or on one point of it. */
const takenBack = fc.record({
  channel: fc.constantFrom(...channels),
  point: fc.constantFrom(null, mobile.id, mailbox.id),
});

test("what a person takes back reaches the law, and never opens anything", () => {
  fc.assert(
    fc.property(anyQuestion, takenBack, (of, { channel, point }) => {
      const { state } = of.person;
      const at = instant("2026-06-01T12:00:00Z");
      const consents = state.consents.map((one) =>
        one.channels.includes(channel) && (point === null || [null, point].includes(one.point))
          ? { ...one, revokedAt: one.revokedAt ?? at }
          : one,
      );
      const stops = [...state.stops, { channel, point, at }];
      const after = asked({ person: { consents, stops } }, of);
      expect(strictnessOf(after)).toBeGreaterThanOrEqual(strictnessOf(of));
      const { facts } = requestFor(after);
      expect(facts.preferences.stops.length).toBeGreaterThan(
        requestFor(of).facts.preferences.stops.length,
      );
      const standing = facts.consents.filter(({ revokedAt }) => revokedAt === null);
      const before = requestFor(of).facts.consents.filter(({ revokedAt }) => revokedAt === null);
      expect(standing.length).toBeLessThanOrEqual(before.length);
    }),
    { numRuns: 150 },
  );
});

/** What stands in the way: without it, the answer may only get milder. */
const unfavourable: Readonly<Record<string, (of: Question) => Question>> = {
  "a hold": (of) => asked({ person: { holds: of.person.state.holds.slice(1) } }, of),
  "the stops": (of) => asked({ person: { stops: [] } }, of),
  "the quiet times": (of) => asked({ person: { quiet: [] } }, of),
  "a zone they may also be in": (of) =>
    asked({ person: { zones: of.person.state.zones.slice(0, 1) } }, of),
  "an earlier call": (of) => ({ ...of, history: of.history.slice(1) }),
  "one who owes with them": (of) => asked({ account: { obligors: cardState.obligors } }, of),
};

test.each(Object.entries(unfavourable))("%s closes, and never opens", (_, without) => {
  fc.assert(
    fc.property(anyQuestion, (of) => {
      fc.pre(of.person.state.zones.length > 0);
      expect(strictnessOf(without(of))).toBeLessThanOrEqual(strictnessOf(of));
    }),
    { numRuns: 150 },
  );
});

test("the same question is the same request, and is asked about the debts it names", () => {
  fc.assert(
    fc.property(anyQuestion, (of) => {
      expect(requestFor(of)).toEqual(requestFor(of));
      expect(requestFor(of).facts.action.debtIds).toEqual([card]);
    }),
    { numRuns: 50 },
  );
});

test("where they may be in several zones, the answer is as strict as in the strictest", () => {
  fc.assert(
    fc.property(anyQuestion, (of) => {
      const unplaced = asked({ person: { zones: [] } }, of);
      const alone = requestFor(unplaced).facts.consumer.timeZones.map((one) =>
        strictnessOf(asked({ person: { zones: [one] } }, of)),
      );
      expect(strictnessOf(unplaced)).toBeGreaterThanOrEqual(Math.max(...alone));
    }),
    { numRuns: 100 },
  );
});

test("the questions of these laws have answers of every kind", () => {
  const answers = fc.sample(anyQuestion, { numRuns: 400, seed: 7 }).map(strictnessOf);
  const share = (kind: Verdict) =>
    answers.filter((answer) => answer === strictness[kind]).length / answers.length;
  expect(share("allow")).toBeGreaterThan(0.1);
  expect(share("require")).toBeGreaterThan(0.01);
  expect(share("deny")).toBeGreaterThan(0.3);
});
