/** Several who owe, and several debts of one: who stays bound, and which debt a payment lowers. */

import { type AccountId, type PersonId, must, parsePlainDate, trusted, usd } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ending, type Owing, afterEnding, spreadPayment, spreadRules } from "./index.ts";

const who = (name: string): PersonId => trusted<PersonId>(name);
const joint: readonly Owing[] = [
  { person: who("ana"), role: "joint" },
  { person: who("ben"), role: "joint" },
];
const guarded: readonly Owing[] = [
  { person: who("ana"), role: "sole" },
  { person: who("gil"), role: "guarantor" },
];

const release: Ending = { kind: "released", keepsOthers: false };
const keeping: Ending = { kind: "released", keepsOthers: true };
const own: Ending = { kind: "settled", ends: "own-part" };
const whole: Ending = { kind: "settled", ends: "whole-debt" };
const discharge: Ending = { kind: "discharged" };

test.each<[string, readonly Owing[], string, Ending, readonly string[], string | null]>([
  ["US", joint, "ana", release, ["ben"], null],
  ["GB", joint, "ana", release, [], "settled"],
  ["GB", joint, "ana", keeping, ["ben"], null],
  ["IN", joint, "ana", release, ["ben"], null],
  ["XX", joint, "ana", release, [], "settled"],
  ["US", guarded, "ana", release, [], "settled"],
  ["US", guarded, "ana", keeping, ["gil"], null],
  ["IN", guarded, "gil", release, ["ana"], null],
  ["GB", joint, "ana", own, ["ben"], null],
  ["US", joint, "ana", whole, [], "settled"],
  ["US", joint, "ana", discharge, ["ben"], null],
  ["GB", guarded, "ana", discharge, ["gil"], null],
  ["IN", guarded, "ana", discharge, ["gil"], null],
  ["US", [{ person: who("ana"), role: "sole" }], "ana", discharge, [], "discharged"],
])("in %s, of %j, %s is %j: bound stay %j", (country, obligors, person, ending, bound, ends) => {
  const effect = afterEnding(obligors, who(person), ending, country);
  if (!effect.ok) throw new Error(effect.error);
  expect(effect.value.bound).toEqual(bound);
  expect(effect.value.debtEnds).toBe(ends);
  expect([...effect.value.bound, ...effect.value.freed].sort()).toEqual(
    obligors.map((one) => one.person).sort(),
  );
  expect(effect.value.cite).not.toBe("");
});

test("nobody is freed of a debt they do not owe", () => {
  expect(afterEnding(joint, who("zoe"), discharge, "US")).toMatchObject({
    error: "not-an-obligor",
  });
});

const debt = (name: string, minor: bigint, dueOn: string | null, disputed = false) => ({
  account: trusted<AccountId>(name),
  owed: usd(minor),
  dueOn: dueOn === null ? null : must(parsePlainDate(dueOn)),
  disputed,
});
const debts = [
  debt("new", 5_000n, "2026-02-01"),
  debt("old", 3_000n, "2025-02-01"),
  debt("contested", 9_000n, "2024-02-01", true),
  debt("undated", 1_000n, null),
];

const told = (by: Parameters<typeof spreadPayment>[2], minor: bigint) => {
  const parts = spreadPayment(usd(minor), debts, by);
  return parts.ok
    ? Object.fromEntries(parts.value.map(({ account, amount }) => [account, amount.minor]))
    : parts.error;
};

test.each<[Parameters<typeof spreadPayment>[2], bigint, unknown]>([
  [{ kind: "oldest-first" }, 3_500n, { old: 3_000n, new: 500n }],
  [{ kind: "smallest-first" }, 3_500n, { undated: 1_000n, old: 2_500n }],
  [{ kind: "pro-rata" }, 900n, { new: 500n, old: 300n, undated: 100n }],
  [{ kind: "oldest-first" }, 10_000n, { old: 3_000n, new: 5_000n, undated: 2_000n }],
  [{ kind: "oldest-first" }, 0n, "not-an-amount"],
  [{ kind: "oldest-first" }, -5n, "not-an-amount"],
])("rule %# of the table spreads the payment as it says", (by, minor, expected) => {
  expect(told(by, minor)).toEqual(expected);
});

test("the consumer's word goes before any rule, to a disputed debt too", () => {
  const part = (account: string, minor: bigint) => ({
    account: trusted<AccountId>(account),
    amount: usd(minor),
  });
  const by = (...parts: ReturnType<typeof part>[]) => ({ kind: "directed" as const, parts });
  expect(told(by(part("contested", 400n), part("new", 100n)), 500n)).toEqual({
    contested: 400n,
    new: 100n,
  });
  expect(told(by(part("new", 499n)), 500n)).toBe("directed-parts-do-not-sum");
  expect(told(by(part("stranger", 500n)), 500n)).toBe("directed-elsewhere");
  expect(told(by(part("new", 600n), part("old", -100n)), 500n)).toBe("not-an-amount");
});

test("where every debt is disputed, nothing takes a payment unasked", () => {
  const all = [debt("a", 5n, null, true)];
  expect(spreadPayment(usd(5n), all, { kind: "oldest-first" })).toMatchObject({
    error: "nothing-takes-it",
  });
});

test("the parts always sum to the payment, and none but the last exceeds its debt", () => {
  const owed = fc.array(fc.bigInt({ min: 1n, max: 90_000n }), { minLength: 1, maxLength: 8 });
  const rule = fc.constantFrom(...spreadRules);
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 500_000n }), owed, rule, (minor, all, kind) => {
      const some = all.map((each, n) => debt(`d${String(n)}`, each, null));
      const parts = spreadPayment(usd(minor), some, { kind });
      if (!parts.ok) throw new Error(parts.error);
      expect(parts.value.reduce((sum, { amount }) => sum + amount.minor, 0n)).toBe(minor);
      const over = parts.value.filter(
        ({ account, amount }) =>
          amount.minor > (some.find((one) => one.account === account)?.owed.minor ?? 0n),
      );
      expect(over.length).toBeLessThanOrEqual(1);
    }),
  );
});
