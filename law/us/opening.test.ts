/** The promise of `nextAllowedAt`: lawful then, and at no earlier moment. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Json, dateOfEpochDay } from "@forbear/kernel";
import { type Differs, ask } from "../example.ts";
import { printSecond, second } from "../facts/time.ts";

const start = Date.UTC(2026, 0, 5) / 1000;
const yearSeconds = 365 * 86_400;
const text = (at: number): string => printSecond(second(Math.round(at)));

const zones = fc.subarray(
  ["America/New_York", "America/Chicago", "America/Los_Angeles", "Pacific/Honolulu"],
  { minLength: 1, maxLength: 2 },
);
const outcomes = fc.constantFrom("unanswered", "conversation", "busy", "voicemailLeft");
const ago = fc.integer({ min: 60, max: 12 * 86_400 });
const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, "0")}:00`);
const inconvenient = fc.record({
  days: fc.subarray(["MO", "TU", "WE", "TH", "FR", "SA", "SU"], { minLength: 1 }),
  from: clock,
  to: clock,
});

const scenario = fc.record({
  now: fc.integer({ min: start, max: start + yearSeconds }),
  zones,
  channel: fc.constantFrom("phoneCall", "voicemail", "email"),
  calls: fc.array(fc.record({ ago, outcome: outcomes }), { maxLength: 10 }),
  consents: fc.array(
    fc.record({
      ago,
      lasts: fc.option(fc.integer({ min: 3600, max: 6 * 86_400 })),
      starts: fc.integer({ min: 0, max: 4 * 86_400 }),
    }),
    { maxLength: 1 },
  ),
  times: fc.array(inconvenient, { maxLength: 2 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

function differs({ now, channel, calls, consents, times, ...given }: Scenario): Differs {
  const consented = consents.map((consent): Json => {
    const from = now - consent.ago + consent.starts;
    const period =
      consent.lasts === null
        ? {}
        : { validFrom: text(from), validUntil: text(from + consent.lasts) };
    return { kind: "calls", givenAt: text(now - consent.ago), givenTo: "collector", ...period };
  });
  return {
    now: text(now),
    action: { channel },
    consumer: { timeZones: given.zones },
    content: { optOutNotice: { included: true } },
    history: calls.map((call) => ({
      at: text(now - call.ago),
      channel: "phoneCall",
      outcome: call.outcome,
      debtIds: ["D1"],
    })),
    consents: consented,
    preferences: { inconvenientTimes: times.filter(({ from, to }) => from !== to) },
    debts: [
      {
        id: "D1",
        kind: "creditCard",
        validationNotice: { sentAt: `${dateOfEpochDay(20_440)}T15:00:00Z`, channel: "letter" },
      },
    ],
  };
}

test("a denied contact is lawful at the instant named, and not before", () => {
  let denied = 0;
  fc.assert(
    fc.property(scenario, fc.double({ min: 0, max: 1, noNaN: true }), (given, part) => {
      const facts = differs(given);
      const decision = ask(facts);
      if (decision.verdict !== "deny" || decision.nextAllowedAt === null) return;
      denied += 1;
      const opens = Date.parse(decision.nextAllowedAt) / 1000;
      expect(opens).toBeGreaterThan(given.now);
      expect(ask({ ...facts, now: decision.nextAllowedAt }).verdict).toBe("allow");
      // Just before it, and at some moment between, it is still denied.
      for (const before of [opens - 1, given.now + Math.floor((opens - given.now - 1) * part)]) {
        expect(ask({ ...facts, now: text(before) }).verdict).toBe("deny");
      }
    }),
    { numRuns: 600, seed: 11 },
  );
  expect(denied).toBeGreaterThan(200);
});

test("one more call in the history never opens what was closed", () => {
  fc.assert(
    fc.property(scenario, ago, (given, seconds) => {
      const facts = differs(given);
      const more = differs({
        ...given,
        calls: [...given.calls, { ago: seconds, outcome: "unanswered" }],
      });
      if (ask(facts).verdict === "deny") expect(ask(more).verdict).toBe("deny");
    }),
    { numRuns: 300, seed: 13 },
  );
});

test("one more zone never opens what was closed", () => {
  fc.assert(
    fc.property(scenario, (given) => {
      const facts = differs({ ...given, calls: [], consents: [] });
      const wider = differs({
        ...given,
        calls: [],
        consents: [],
        zones: [...new Set([...given.zones, "America/Denver"])],
      });
      if (ask(facts).verdict === "deny") expect(ask(wider).verdict).toBe("deny");
    }),
    { numRuns: 200, seed: 17 },
  );
});
