/** Measures against definitions so slow that they are plainly right. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { drift } from "./drift.ts";
import { drawnExamples } from "./example.ts";
import { fairness } from "./fairness.ts";
import { fitLine, fitLogistic, logistic, solve } from "./logistic.ts";
import { type Foretold, auc, ks, tenths } from "./measure.ts";
import { trainScorecard } from "./train.ts";

const foretold = fc
  .array(fc.record({ by: fc.integer({ min: 0, max: 9 }), paid: fc.boolean() }), { minLength: 2 })
  .filter((all) => all.some((one) => one.paid) && all.some((one) => !one.paid));

/** Every pair, asked one by one. */
function aucByPairs(all: readonly Foretold[]): number {
  const paid = all.filter((one) => one.paid);
  const unpaid = all.filter((one) => !one.paid);
  let won = 0;
  for (const a of paid) for (const b of unpaid) won += a.by > b.by ? 1 : a.by === b.by ? 0.5 : 0;
  return won / (paid.length * unpaid.length);
}

function ksByThresholds(all: readonly Foretold[]): number {
  const share = (paid: boolean, upTo: number): number => {
    const of = all.filter((one) => one.paid === paid);
    return of.filter((one) => one.by <= upTo).length / of.length;
  };
  const gaps = all.map(({ by }) => Math.abs(share(true, by) - share(false, by)));
  return Math.max(...gaps);
}

test("the area under the curve is the share of pairs in the right order", () => {
  fc.assert(
    fc.property(foretold, (all) => {
      expect(auc(all)).toBeCloseTo(aucByPairs(all), 12);
    }),
  );
});

test("the widest gap is the widest over all thresholds", () => {
  fc.assert(
    fc.property(foretold, (all) => {
      expect(ks(all)).toBeCloseTo(ksByThresholds(all), 12);
    }),
  );
});

test("the tenths hold every account once", () => {
  fc.assert(
    fc.property(foretold, (all) => {
      const groups = tenths(all);
      expect(groups.reduce((sum, one) => sum + one.accounts, 0)).toBe(all.length);
      const paid = groups.reduce((sum, one) => sum + one.accounts * one.seen, 0);
      expect(paid).toBeCloseTo(all.filter((one) => one.paid).length, 9);
    }),
  );
});

test("a system of equations is solved", () => {
  const lower = [[4], [2, 5], [1, 3, 6]].map((row) => Float64Array.from(row));
  // [4 2 1; 2 5 3; 1 3 6] x = [7 10 10] has the answer [1 1 1].
  expect([...solve(lower, Float64Array.from([7, 10, 10]))].map((x) => x.toFixed(9))).toEqual([
    "1.000000000",
    "1.000000000",
    "1.000000000",
  ]);
});

test("the best fit is where its gradient is nothing", () => {
  const cases = drawnExamples("gradient", 400).map(({ features, paid }) => ({
    ones: [features.delayNow > 0 ? 0 : 1, features.used > 5_000 ? 2 : 3],
    true: paid,
  }));
  const { intercept, weights } = fitLogistic(cases, 4, 1);
  const miss = (at: number): number =>
    cases
      .filter((one) => one.ones.includes(at))
      .reduce((sum, one) => {
        const logOdds = one.ones.reduce((total, i) => total + (weights[i] ?? 0), intercept);
        return sum + (one.true ? 1 : 0) - logistic(logOdds);
      }, 0);
  for (const at of [0, 1, 2, 3]) expect(miss(at)).toBeCloseTo(weights[at] ?? 0, 6);
});

test("a line through log-odds is found again", () => {
  const points = Array.from({ length: 20_000 }, (_, n) => {
    const x = (n % 41) - 20;
    return { x, true: (n * 7919) % 20_000 < 20_000 * logistic(0.5 + 0.1 * x) };
  });
  const { intercept, slope } = fitLine(points);
  expect(intercept).toBeCloseTo(0.5, 1);
  expect(slope).toBeCloseTo(0.1, 2);
});

test("a portfolio like the training one is calm; one that is all late is not", () => {
  const fit = drawnExamples("fit", 2_000);
  const recipe = { name: "drawn", predicts: "it is paid", trainedOn: "a seed" };
  const scorecard = trainScorecard({ fit, calibrate: drawnExamples("calibrate", 500) }, recipe);
  const alike = drawnExamples("another day", 2_000).map((one) => one.features);
  expect(drift(scorecard, alike)[0]?.index).toBeLessThan(0.05);
  const late = alike.map((features) => ({ ...features, delayNow: 3 }));
  const [most] = drift(scorecard, late);
  expect(most?.feature).toBe("delayNow");
  expect(most?.index).toBeGreaterThan(0.25);
});

test("two groups that a score treats apart are told apart", () => {
  const of = (group: string, probability: number, paid: boolean) => ({ group, probability, paid });
  const judged = [
    ...Array.from({ length: 60 }, (_, n) => of("a", n < 45 ? 9_000 : 3_000, n < 45)),
    ...Array.from({ length: 40 }, (_, n) => of("b", n < 15 ? 9_000 : 3_000, n < 20)),
  ];
  expect(fairness(judged, 8_000)).toMatchObject([
    { group: "a", accounts: 60, favoured: 0.75, impactRatio: 1, paid: 0.75, auc: 1 },
    { group: "b", accounts: 40, favoured: 0.375, impactRatio: 0.5, paid: 0.5 },
  ]);
});
