/** Laws of nature of the engine: whatever the place, the act and the facts, these hold. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Json, canonical, present } from "@forbear/kernel";
import { type AnyRequest, anyRequest, nearDays, read } from "./any-request.oracle.ts";
import { from } from "./clock.ts";
import { type Decision, type Verdict, decide } from "./decide.ts";
import { type Differs, ask } from "./example.ts";
import type { Request } from "./facts.ts";
import { parseSecond, printSecond, second } from "./facts/time.ts";
import type { Lawbook } from "./lawbook.ts";
import { currentLaw } from "./lawbooks.ts";
import { day } from "./parameter.ts";
import { pendingLaw } from "./pending.ts";
import { traceJson, verdictBytes } from "./replay.ts";
import { type Answer, type Rule, allows, denies, requires, rule, silent } from "./rule.ts";

const strictness: Readonly<Record<Verdict, number>> = { allow: 0, require: 1, deny: 2 };
const strictnessOf = ({ verdict }: Decision): number => strictness[verdict];

/** The lawbook with the rules of every answer changed in passing. */
const withRules = (
  book: Lawbook,
  change: (rules: readonly Rule[]) => readonly Rule[],
): Lawbook => ({
  ...book,
  rulesFor(...asked) {
    const rules = book.rulesFor(...asked);
    return rules === "unknown place" ? rules : change(rules);
  },
});

const extra = (answer: Answer): Rule =>
  rule({
    ...{ id: "t.extra", says: "extra", kind: "prohibition", layer: "country", actions: "all" },
    test: () => answer,
  });

test("one rule more never loosens, whatever it says and wherever it stands", () => {
  const answers = [
    silent(),
    allows("c", "fine"),
    requires("c", "first", ["addOptOutNotice"]),
    denies("c", "no"),
    denies("c", "not yet", [from(second(Date.UTC(2030, 0, 1) / 1000))]),
  ];
  fc.assert(
    fc.property(anyRequest(), fc.constantFrom(...answers), fc.nat(), (any, answer, where) => {
      const before = decide(any.request, currentLaw);
      const book = withRules(currentLaw, (rules) =>
        rules.toSpliced(where % (rules.length + 1), 0, extra(answer)),
      );
      const after = decide(any.request, book);
      expect(strictnessOf(after)).toBeGreaterThanOrEqual(strictnessOf(before));
      if (answer.is === "denies") expect(after.verdict).toBe("deny");
      if (before.verdict === "deny" && after.nextAllowedAt !== null) {
        expect(after.nextAllowedAt >= present(before.nextAllowedAt)).toBe(true);
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});

test("one rule less never tightens", () => {
  fc.assert(
    fc.property(anyRequest(), fc.nat(), (any, which) => {
      const before = decide(any.request, currentLaw);
      const book = withRules(currentLaw, (rules) => rules.toSpliced(which % (rules.length + 1), 1));
      expect(strictnessOf(decide(any.request, book))).toBeLessThanOrEqual(strictnessOf(before));
    }),
    { numRuns: 200, seed: 2 },
  );
});

/** What is said, whatever the order of saying it. */
const orderless = (decision: Decision): Json => ({
  verdict: decision.verdict,
  nextAllowedAt: decision.nextAllowedAt,
  requirements: [...decision.requirements].sort(),
  dueBy: decision.dueBy,
  trace: (traceJson(decision) as readonly Json[]).map((line) => JSON.stringify(line)).sort(),
});

test("the order of rules decides nothing", () => {
  fc.assert(
    fc.property(anyRequest(), fc.infiniteStream(fc.nat()), (any, chance) => {
      const shuffled = withRules(currentLaw, (rules) =>
        rules
          .map((one) => ({ one, at: Number(chance.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one),
      );
      const told = decide(any.request, shuffled);
      expect(orderless(told)).toEqual(orderless(decide(any.request, currentLaw)));
    }),
    { numRuns: 200, seed: 3 },
  );
});

/** All that is said, in its order. */
const whole = (decision: Decision): string =>
  verdictBytes(decision) + canonical(traceJson(decision));

test("what is decided before or between changes nothing of an answer", () => {
  fc.assert(
    fc.property(anyRequest(), anyRequest(), (one, other) => {
      const alone = whole(decide(one.request, currentLaw));
      decide(other.request, currentLaw);
      expect(whole(decide(one.request, currentLaw))).toBe(alone);
      const copied = read(one.draft);
      expect(whole(decide(copied, currentLaw))).toBe(alone);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test("the order in which a history is told decides nothing", () => {
  let several = 0;
  fc.assert(
    fc.property(anyRequest(undefined, ["history"]), fc.infiniteStream(fc.nat()), (any, chance) => {
      const { history } = any.request.facts;
      // Of two entries of one instant nobody knows which came first.
      fc.pre(new Set(history.map(({ at }) => at)).size === history.length);
      if (history.length > 2) several += 1;
      const shuffled = history
        .map((entry) => ({ entry, at: Number(chance.next().value) }))
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry);
      const facts = { ...any.request.facts, history: shuffled };
      const told = decide({ ...any.request, facts }, currentLaw);
      expect(whole(told)).toBe(whole(decide(any.request, currentLaw)));
    }),
    { numRuns: 300, seed: 8 },
  );
  expect(several).toBeGreaterThan(50);
});

type Draft = AnyRequest["draft"];
const varied = (draft: Draft, members: Draft["facts"]): Request =>
  read({ ...draft, facts: { ...draft.facts, ...members } });

const listOf = (
  value: Json | undefined,
): readonly { readonly [name: string]: Json | undefined }[] =>
  Array.isArray(value) ? (value as readonly { readonly [name: string]: Json | undefined }[]) : [];

const without = (name: string, group: { readonly [name: string]: Json | undefined }) =>
  Object.fromEntries(Object.entries(group).filter(([member]) => member !== name));

test("a consent revoked never frees, and the sooner it is revoked the less", () => {
  const consenting = anyRequest(["US", "US-FL", "US-NY", "GB", "IN", "AU", "CA-ON"], ["consents"]);
  fc.assert(
    fc.property(consenting, fc.nat({ max: 90 * 24 }), fc.nat({ max: 90 * 24 }), (any, a, b) => {
      const { now } = any.request.facts;
      const revokedAt = (hours: number): Json => printSecond(second(now - hours * 3600));
      const consents = (when: Json | undefined): Json =>
        listOf(any.draft.facts["consents"]).map((consent) => {
          const standing = without("revokedAt", consent);
          return when === undefined ? standing : { ...standing, revokedAt: when };
        });
      const [sooner, later] = [Math.max(a, b), Math.min(a, b)];
      const [never, late, soon] = [undefined, revokedAt(later), revokedAt(sooner)]
        .map((when) => decide(varied(any.draft, { consents: consents(when) }), currentLaw))
        .map(strictnessOf);
      expect(present(late)).toBeGreaterThanOrEqual(present(never));
      expect(present(soon)).toBeGreaterThanOrEqual(present(late));
    }),
    { numRuns: 200, seed: 4 },
  );
});

const week = Array.from({ length: 7 }, () => ({
  ...{ at: "2026-06-15T15:00:00Z", channel: "phoneCall", outcome: "unanswered" },
}));
const text = { kind: "collect", channel: "sms", dialMode: "autodialer" };
const optOut = { debtCollectorDisclosure: "subsequent", optOutNotice: { included: true } };

test.each<[string, Differs]>([
  ["calls", { history: week }],
  ["priorExpressConsent", { action: text, content: optOut }],
])("consent to %s lets through until it is revoked", (kind, differs) => {
  const verdictWith = (revokedAt: string | null): Verdict => {
    const given = { kind, givenAt: "2026-06-16T14:00:00Z", givenTo: "collector" };
    const consents = [revokedAt === null ? given : { ...given, revokedAt }];
    return ask({ ...differs, consents }).verdict;
  };
  expect(ask(differs).verdict).toBe("deny");
  expect(verdictWith(null)).toBe("allow");
  expect(verdictWith("2026-06-16T15:00:01Z")).toBe("allow");
  expect(verdictWith("2026-06-16T15:00:00Z")).toBe("deny");
});

test("what is lawful in a set of zones is lawful in each of them", () => {
  let several = 0;
  fc.assert(
    fc.property(anyRequest(["US", "US-FL", "US-NY", "AU", "CA", "CA-ON", "BR", "IE"]), (any) => {
      const { timeZones } = any.request.facts.consumer;
      const whole = decide(any.request, currentLaw);
      if (timeZones.length > 1) several += 1;
      for (const zone of timeZones) {
        const consumer = { ...(any.draft.facts["consumer"] as object), timeZones: [zone] };
        const alone = decide(varied(any.draft, { consumer }), currentLaw);
        expect(strictnessOf(alone)).toBeLessThanOrEqual(strictnessOf(whole));
        if (alone.nextAllowedAt !== null && whole.nextAllowedAt !== null) {
          expect(alone.nextAllowedAt <= whole.nextAllowedAt).toBe(true);
        }
      }
    }),
    { numRuns: 200, seed: 5 },
  );
  expect(several).toBeGreaterThan(25);
});

/** The law of one day for ever: so that nothing else changes between now and the next opening. */
const frozen = new Map(
  nearDays.map((near) => [near, pendingLaw(currentLaw, { on: day(near), changes: [] })]),
);

test("the next opening is lawful when nothing else changes, and the second before it is not", () => {
  let opened = 0;
  fc.assert(
    fc.property(anyRequest(), (any) => {
      const book = present(frozen.get(any.near));
      // Days past due grow by themselves.
      const aged = listOf(any.draft.facts["debts"]).map((debt) => without("daysPastDue", debt));
      const fixed = { debts: aged };
      const decision = decide(varied(any.draft, fixed), book);
      if (decision.nextAllowedAt === null) return;
      opened += 1;
      const opens = present(parseSecond(decision.nextAllowedAt));
      expect(opens).toBeGreaterThan(any.request.facts.now);
      const then = (at: number): Decision =>
        decide(varied(any.draft, { ...fixed, now: printSecond(second(at)) }), book);
      expect(then(opens).verdict).not.toBe("deny");
      expect(then(opens - 1).verdict).toBe("deny");
    }),
    { numRuns: 500, seed: 6 },
  );
  expect(opened).toBeGreaterThan(25);
});
