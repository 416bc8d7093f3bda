/** What no client should send: a precise error or a closed verdict, never a guess and never a crash. */

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "@forbear/kernel";
import { anyRequest } from "./any-request.oracle.ts";
import { answer } from "./command.ts";
import { decide } from "./decide.ts";
import { type Differs, ask, example, exampleFacts } from "./example.ts";
import { currentLaw } from "./lawbooks.ts";
import { parseRequest, problemText } from "./parse.ts";
import { replay } from "./replay.ts";

const told = (facts: Json, jurisdiction: Json = { country: "US", region: "US-OH" }): string => {
  const read = parseRequest({ id: "x", jurisdiction, facts });
  return read.ok ? "read" : problemText(read.error);
};

test.each`
  what                           | facts                                                                          | error
  ${"an instant without offset"} | ${{ now: "2026-06-16T15:00:00" }}                                              | ${"facts.now: expected an instant in UTC"}
  ${"an instant of no time"}     | ${{ now: "2026-06-16" }}                                                       | ${"facts.now: expected an instant in UTC"}
  ${"a history without offset"}  | ${{ history: [{ at: "2026-06-16T15:00", channel: "sms" }] }}                   | ${"facts.history[0].at: expected an instant"}
  ${"an act of no kind"}         | ${{ action: { kind: "pester" } }}                                              | ${"facts.action.kind: expected one of"}
  ${"a role of nobody"}          | ${{ collector: { role: "robot" } }}                                            | ${"facts.collector.role: expected one of"}
  ${"an outcome of no kind"}     | ${{ history: [{ at: "2026-06-15T15:00:00Z", channel: "sms", outcome: "?" }] }} | ${"facts.history[0].outcome: expected one of"}
  ${"a member with a number"}    | ${{ preferences: 7 }}                                                          | ${"facts.preferences: expected an object"}
  ${"infinite money"}            | ${{ content: { amountSought: { currency: "USD", minor: "1e9" } } }}            | ${"facts.content.amountSought"}
`("$what: $error", ({ facts, error }) => {
  expect(told(exampleFacts(facts))).toContain(error);
});

test.each([{ country: "usa" }, { country: "US", region: "Ohio" }, {}, null, "US"])(
  "the jurisdiction %j is an error",
  (jurisdiction) => {
    expect(told(exampleFacts(), jurisdiction)).toContain("jurisdiction");
  },
);

test.each(["ZZ", "US-ZZ", "GB-ZZZ"])("%s is a place that is closed, and says so", (place) => {
  const decision = ask({}, place);
  expect(decision).toMatchObject({
    verdict: "deny",
    ruleIds: ["law.place.unknown"],
    nextAllowedAt: null,
  });
});

const call = { channel: "phoneCall", outcome: "unanswered" };

test("what the history says of the future is not yet true", () => {
  const tomorrow = Array.from({ length: 9 }, () => ({ at: "2026-06-17T15:00:00Z", ...call }));
  expect(ask({ history: tomorrow }).verdict).toBe("allow");
  const earlier = tomorrow.map(() => ({ at: "2026-06-15T15:00:00Z", ...call }));
  expect(ask({ history: [...tomorrow, ...earlier] }).verdict).toBe("deny");
});

test("a consent given in the future lets nothing through today", () => {
  const week = Array.from({ length: 7 }, () => ({ at: "2026-06-15T15:00:00Z", ...call }));
  const consents = [{ kind: "calls", givenAt: "2026-06-17T00:00:00Z", givenTo: "collector" }];
  expect(ask({ history: week, consents }).verdict).toBe("deny");
});

/** Facts that cannot all be true: whichever is, the act must not be freer than under the worse one. */
test.each<[string, Differs, Differs]>([
  [
    "a consent revoked before it was given",
    {
      consents: [
        { kind: "calls", givenAt: "2026-06-15T00:00:00Z", revokedAt: "2026-06-14T00:00:00Z" },
      ],
    },
    { consents: [] },
  ],
  [
    "a consent that ends before it begins",
    {
      consents: [
        {
          ...{ kind: "calls", givenAt: "2026-06-10T00:00:00Z" },
          ...{ validFrom: "2026-06-17T00:00:00Z", validUntil: "2026-06-12T00:00:00Z" },
        },
      ],
    },
    { consents: [] },
  ],
])("%s is none", (_, contradictory, none) => {
  const week = Array.from({ length: 7 }, () => ({ at: "2026-06-15T15:00:00Z", ...call }));
  expect(ask({ ...contradictory, history: week })).toMatchObject({
    verdict: ask({ ...none, history: week }).verdict,
  });
});

test("a bankruptcy that is over and in force is in force", () => {
  const insolvency = { kind: "chapter13", startedOn: "2026-01-05", dismissedOn: "2026-03-05" };
  const protections = { insolvency: { ...insolvency, stayInForce: true } };
  expect(ask({ protections }).verdict).toBe("deny");
});

test("a debt that is paid and disputed at once is not collected", () => {
  const debt = { id: "D1", kind: "creditCard", status: "paid", dispute: { status: "open" } };
  expect(ask({ debts: [debt] }).verdict).toBe("deny");
});

const junk: fc.Arbitrary<Json> = fc
  .anything({ maxDepth: 3, withNullPrototype: false })
  .map((value) => JSON.parse(JSON.stringify([value])) as Json);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Puts junk somewhere into a good request. */
function spoilt(value: Json, where: number, bad: Json): Json {
  if (typeof value !== "object" || value === null) return bad;
  const entries = Object.entries<Json | undefined>(value);
  const at = where % (entries.length + 1);
  const [name, member = null] = entries[at] ?? [undefined, null];
  if (name === undefined) return isList(value) ? bad : { ...value, nonsense: bad };
  const inner = spoilt(member, Math.floor(where / (entries.length + 1)), bad);
  if (isList(value)) return value.map((item, i) => (i === at ? inner : item));
  return { ...value, [name]: inner };
}

test("whatever is wrong with a line, it is answered: by an error or by a verdict", () => {
  let errors = 0;
  fc.assert(
    fc.property(anyRequest(), fc.nat(), junk, (any, where, bad) => {
      const line = JSON.stringify(spoilt({ id: "x", ...any.draft }, where, bad));
      const given = JSON.parse(answer(line, 1, currentLaw, { trace: true })) as object;
      if ("error" in given) errors += 1;
      else expect(given).toHaveProperty("verdict");
    }),
    { numRuns: 250, seed: 8 },
  );
  expect(errors).toBeGreaterThan(50);
});

test("any request has an answer whose bytes and trace can be made again", () => {
  fc.assert(
    fc.property(anyRequest(), ({ request }) => {
      expect(replay(request, currentLaw)).toEqual(replay(request, currentLaw));
    }),
    { numRuns: 100, seed: 9 },
  );
});

const channels = ["phoneCall", "sms", "email"] as const;
const long = Array.from({ length: 100_000 }, (_, i) => ({
  at: new Date(Date.UTC(2026, 5, 16, 14) - i * 47_000).toISOString(),
  channel: channels[i % 3] ?? "sms",
  direction: i % 5 === 0 ? "inbound" : "outbound",
  outcome: i % 5 === 0 ? "received" : i % 7 === 0 ? "conversation" : "unanswered",
}));

test("a history of 100,000 entries is read, and decided in time wherever the consumer lives", () => {
  const { facts } = example({ history: long });
  const places = ["US-OH", "US-MA", "US-NY", "GB-ENG", "IN-MH", "AU-NSW", "CA-ON"];
  for (const region of places) {
    const jurisdiction = { country: region.slice(0, 2), region, municipality: null };
    const began = performance.now();
    const { trace } = decide({ jurisdiction, facts }, currentLaw);
    // Some tens of milliseconds; a rule that compares entries with entries would take minutes.
    expect(performance.now() - began, region).toBeLessThan(3000);
    expect(trace.length).toBeGreaterThan(1);
  }
  expect(ask({ history: long.slice(0, 99) }).verdict).toBe("deny");
});
