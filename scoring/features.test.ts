/** What a history says, and what it cannot say. */

import { money } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { failing, historyIn, knownFeatures, steady } from "./example.ts";
import { type Features, featureNames, featuresOf, reasonWords } from "./features.ts";

test("a failing account, number by number", () => {
  expect(featuresOf(failing)).toEqual({
    delayNow: 3,
    delayLastMonth: 2,
    delayTwoMonthsAgo: 2,
    delayWorst: 3,
    delayWorstEarlier: 0,
    delayTrend: 1,
    monthsLate: 3,
    monthsVeryLate: 3,
    used: 9_900,
    usedOnAverage: 8_733,
    usedTrend: 2_400,
    paidOfBill: 0,
    paidOfBills: 176,
    paidOfLimit: 0,
    paidOfLimitInAll: 1_250,
    monthsUnpaid: 3,
    monthsSincePayment: 3,
  });
});

test("an account that owed nothing paid all of it", () => {
  const idle = historyIn(
    "USD",
    1_000,
    Array.from({ length: 6 }, () => [0, 0, -2] as const),
  );
  expect(featuresOf(idle)).toMatchObject({ paidOfBill: 10_000, paidOfBills: 10_000, used: 0 });
  expect(featuresOf(idle)).toMatchObject({ monthsUnpaid: 0, monthsSincePayment: 6 });
});

test.each([
  ["five months", { ...steady, months: steady.months.slice(1) }],
  ["no limit", { ...steady, limit: money("USD", 0n) }],
  ["two currencies", { ...steady, limit: money("GBP", 1_000n) }],
])("%s: no features, so no score", (_what, history) => {
  expect(featuresOf(history)).toBeNull();
});

const history = fc.tuple(
  fc.integer({ min: 1, max: 100_000 }),
  fc.array(
    fc.tuple(
      fc.integer({ min: -1_000, max: 200_000 }),
      fc.integer({ min: 0, max: 200_000 }),
      fc.integer({ min: -2, max: 9 }),
    ),
    { minLength: 6, maxLength: 6 },
  ),
);

test("the same account in another currency, at any rate, has the same features", () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 500 }), ([limit, months], rate) => {
      const converted = months.map(([billed, paid, delay]) => {
        return [billed * rate, paid * rate, delay] as const;
      });
      expect(featuresOf(historyIn("INR", limit * rate, converted))).toEqual(
        featuresOf(historyIn("USD", limit, months)),
      );
    }),
  );
});

test("every feature is a whole number, held within ten to one", () => {
  fc.assert(
    fc.property(history, ([limit, months]) => {
      const features = knownFeatures(historyIn("USD", limit, months));
      for (const name of featureNames) {
        expect(Number.isSafeInteger(features[name])).toBe(true);
        expect(Math.abs(features[name])).toBeLessThanOrEqual(100_000);
      }
    }),
  );
});

test("protected attributes are no features: they do not compile, and have no words", () => {
  const features: Features = knownFeatures(steady);
  // @ts-expect-error a score cannot be given a sex
  const withSex: Features = { ...features, sex: 2 };
  expect(Object.keys(withSex)).toContain("sex"); // the compiler refuses; nothing else reads it
  const words = [...featureNames, ...Object.values(reasonWords)].join(" ").toLowerCase();
  for (const apart of ["sex", "gender", "education", "marri", " age ", "birth"]) {
    expect(words).not.toContain(apart);
  }
});
