/** What the gate is asked in its bench: acts in twelve places, with histories of 0 to 200 contacts. */

import { type Chance, type Json, must } from "@forbear/kernel";
import { type Request, parseRequest } from "@forbear/law";

type Home = { readonly region: string; readonly zones: readonly string[] };

/** Places of six countries; some people may be in either of two zones. */
export const homes: readonly Home[] = [
  { region: "US-OH", zones: ["America/New_York"] },
  { region: "US-FL", zones: ["America/New_York", "America/Chicago"] },
  { region: "US-TX", zones: ["America/Chicago", "America/Denver"] },
  { region: "US-NY", zones: ["America/New_York"] },
  { region: "US-CA", zones: ["America/Los_Angeles"] },
  { region: "US-MA", zones: ["America/New_York"] },
  { region: "US-WA", zones: ["America/Los_Angeles"] },
  { region: "GB-ENG", zones: ["Europe/London"] },
  { region: "GB-SCT", zones: ["Europe/London"] },
  { region: "IN-MH", zones: ["Asia/Kolkata"] },
  { region: "AU-NSW", zones: ["Australia/Sydney"] },
  { region: "CA-ON", zones: ["America/Toronto"] },
  { region: "IE-D", zones: ["Europe/Dublin"] },
];

const start = Date.UTC(2026, 4, 4) / 1000;
const weeks = 26;
const channels = ["phoneCall", "phoneCall", "sms", "email"] as const;
const outcomes = ["unanswered", "unanswered", "voicemailLeft", "conversation", "busy"] as const;

const text = (second: number): string => new Date(second * 1000).toISOString();

/** Mostly a few contacts, sometimes two hundred: 60 days of them, in order, as a store reads them. */
function historyOf(chance: Chance, now: number): Json {
  const count = chance.below(4) === 0 ? chance.below(201) : chance.below(12);
  const instants = Array.from({ length: count }, () => now - 60 - chance.below(60 * 86_400));
  return instants
    .sort((a, b) => a - b)
    .map((at) => {
      const channel = chance.pick(channels);
      const isCall = channel === "phoneCall";
      const isAnswer = chance.below(6) === 0;
      return {
        at: text(at),
        channel,
        direction: isAnswer ? "inbound" : "outbound",
        outcome: isCall ? chance.pick(outcomes) : isAnswer ? "received" : "sent",
        debtIds: ["D1"],
      };
    });
}

/** One protection for one in four, and now and then a consent or a wish. */
function shieldsOf(chance: Chance, now: number): { readonly [group: string]: Json } {
  switch (chance.below(16)) {
    case 0:
      return { protections: { representation: { by: "attorney" } } };
    case 1:
      return { protections: { insolvency: { kind: "chapter7", startedOn: "2026-01-05" } } };
    case 2:
      return { preferences: { stops: [{ channel: "phoneCall" }] } };
    case 3:
      return {
        preferences: {
          cease: { form: "written", receivedAt: text(now - 86_400 * (1 + chance.below(30))) },
        },
      };
    case 4:
      return { consents: [{ kind: "calls", givenAt: text(now - chance.below(5 * 86_400)) }] };
    default:
      return {};
  }
}

function requestOf(chance: Chance, id: number): Json {
  const { region, zones } = chance.pick(homes);
  const now = start + chance.below(weeks * 7 * 86_400);
  const shields = shieldsOf(chance, now);
  const vulnerabilities = chance.below(16) === 0 ? ["financialDifficulty"] : [];
  const dispute = chance.below(12) === 0 ? { dispute: { status: "open", form: "written" } } : {};
  return {
    id: `gate-${String(id)}`,
    jurisdiction: { country: region.slice(0, 2), region },
    facts: {
      now: text(now),
      action: { kind: "collect", channel: chance.pick(channels), debtIds: ["D1"] },
      collector: { role: "agency", institution: "collectionAgency" },
      consumer: { timeZones: [...zones], vulnerabilities },
      debts: [
        {
          ...{ id: "D1", kind: "creditCard", balance: { currency: "USD", minor: "120000" } },
          validationNotice: { sentAt: "2026-02-02T15:00:00Z", channel: "letter" },
          recoveryAgent: { particularsSentAt: "2026-01-01T06:00:00Z" },
          ...dispute,
        },
      ],
      content: {
        ...{ debtCollectorDisclosure: "subsequent", optOutNotice: { included: true } },
        freeDebtAdviceSignpost: true,
      },
      contactPoint: { emailProcedure: { route: "consumerUsedAddress" } },
      history: historyOf(chance, now),
      ...shields,
    },
  };
}

/** So many requests, as typed facts; the same chance, the same requests. */
export const mixOf = (count: number, chance: Chance): readonly Request[] =>
  Array.from({ length: count }, (_, id) => must(parseRequest(requestOf(chance, id))));
