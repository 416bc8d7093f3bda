/** Means: what is left of a household's month, and that it never comes out too high. */

import { type Money, present, usd } from "@forbear/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FullForm,
  type Means,
  type Regular,
  type ShortForm,
  type Statement,
  byMonth,
  eachFor,
  housePolicy,
  limitsFor,
  meansOf,
} from "./index.ts";

const rules = present(limitsFor(housePolicy, "USD")).means;
const monthly = (amount: Money): Regular => ({ amount, period: { every: 1, unit: "month" } });

const short: ShortForm = {
  kind: "short",
  household: { adults: 1, children: 0 },
  income: [monthly(usd(2_400_00n))],
  essentials: [monthly(usd(1_300_00n))],
  otherDebts: [monthly(usd(150_00n))],
};

const means = (statement: Statement): Means => {
  const found = meansOf(statement, rules);
  if (!found.ok) throw new Error(found.error);
  return found.value;
};

describe("from the short form", () => {
  test("living costs nobody was asked about are taken from the guides, and a part is kept back", () => {
    // 2,400 - 1,300 - (350 + 120 + 80) - 150 = 400; a tenth is kept back.
    expect(means(short).sustainable).toEqual(usd(360_00n));
    expect(means(short).reasons).toEqual([
      { line: "income", monthly: usd(2_400_00n) },
      { line: "essentials", monthly: usd(1_300_00n) },
      { line: "flexible-by-guide", monthly: usd(550_00n) },
      { line: "other-debts", monthly: usd(150_00n) },
      { line: "kept-back", monthly: usd(40_00n) },
    ]);
  });

  test("each adult and child more leaves less", () => {
    const of = (adults: number, children: number) =>
      means({ ...short, household: { adults, children } }).sustainable.minor;
    expect([of(1, 0), of(1, 1), of(2, 0), of(2, 2)]).toEqual([36000n, 12150n, 2500n, 0n]);
  });

  test("who has nothing left can pay nothing, and it is said", () => {
    const poor = means({ ...short, income: [monthly(usd(1_500_00n))] });
    expect(poor.sustainable).toEqual(usd(0n));
    expect(poor.doubts).toEqual(["nothing-left"]);
    expect(means({ ...short, income: [] }).doubts).toEqual(["no-income", "nothing-left"]);
  });
});

describe("from the full statement", () => {
  const full: FullForm = {
    kind: "full",
    household: { adults: 1, children: 0 },
    income: { wages: [monthly(usd(2_000_00n))], benefits: [monthly(usd(200_00n))] },
    fixed: { housing: [monthly(usd(900_00n))], utilities: [monthly(usd(150_00n))] },
    flexible: {
      food: [{ amount: usd(75_00n), period: { every: 1, unit: "week" } }],
      communications: [monthly(usd(90_00n))],
      personal: [monthly(usd(60_00n))],
    },
    priorityArrears: [monthly(usd(50_00n))],
    otherDebts: [],
  };

  test("every line is taken as it was told", () => {
    // 2,200 - 1,050 - (325 + 90 + 60) - 50 = 625; a tenth is kept back.
    expect(means(full).sustainable).toEqual(usd(562_50n));
    expect(means(full).doubts).toEqual([]);
  });

  test("a line above its guide stands, and a person is asked to look", () => {
    const feasting = { ...full, flexible: { ...full.flexible, food: [monthly(usd(700_00n))] } };
    expect(means(feasting).doubts).toEqual(["above-guide"]);
    expect(means(feasting).sustainable).toEqual(usd(225_00n));
  });

  test("a line that was forgotten is counted at half its guide", () => {
    const fasting = { ...full, flexible: { ...full.flexible, food: [] } };
    expect(means(fasting).doubts).toEqual(["far-below-guide"]);
    expect(means(fasting).sustainable).toEqual(usd(697_50n));
  });
});

test.each([
  ["other-currency", { ...short, income: [monthly({ currency: "GBP", minor: 1n })] }],
  ["negative-amount", { ...short, essentials: [monthly(usd(-1n))] }],
  ["impossible-household", { ...short, household: { adults: 1, children: -1 } }],
  ["impossible-household", { ...short, household: { adults: 1.5, children: 0 } }],
] as const)("%s: nothing is made of it", (fault, statement) => {
  expect(meansOf(statement, rules)).toEqual({ ok: false, error: fault });
});

const periods = fc.record({
  every: fc.integer({ min: 1, max: 12 }),
  unit: fc.constantFrom("week" as const, "month" as const, "year" as const),
});
const amount = fc.bigInt({ min: 0n, max: 10n ** 9n }).map(usd);

test("what comes to no more than a monthly sum, does; and a cent more each time does not", () => {
  fc.assert(
    fc.property(amount, periods, (perMonth, period) => {
      const each = eachFor(perMonth, period);
      expect(byMonth({ amount: each, period }, "up").minor).toBeLessThanOrEqual(perMonth.minor);
      const more = usd(each.minor + 1n);
      expect(byMonth({ amount: more, period }, "up").minor).toBeGreaterThan(perMonth.minor);
    }),
  );
});

const regulars = fc.array(fc.record({ amount, period: periods }), { maxLength: 4 });
const forms = fc.record({
  kind: fc.constant("short" as const),
  household: fc.record({ adults: fc.nat(4), children: fc.nat(6) }),
  income: regulars,
  essentials: regulars,
  otherDebts: regulars,
});

test("more to pay never leaves more, and less to come never leaves more", () => {
  fc.assert(
    fc.property(forms, regulars, (form, more) => {
      const { minor } = means(form).sustainable;
      const burdened = { ...form, essentials: [...form.essentials, ...more] };
      expect(means(burdened).sustainable.minor).toBeLessThanOrEqual(minor);
      const poorer = { ...form, income: form.income.slice(1) };
      expect(means(poorer).sustainable.minor).toBeLessThanOrEqual(minor);
    }),
  );
});
