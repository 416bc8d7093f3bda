/** A scorecard: trained the same each time, explained point by point, refused when edited. */

import { err } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { shippedScorecard } from "./cards.ts";
import { drawnExamples, failing, knownFeatures, steady } from "./example.ts";
import { betterWhen, featureNames } from "./features.ts";
import { measure } from "./measure.ts";
import { bandOf, binOf, parseScorecard, score } from "./scorecard.ts";
import { trainScorecard } from "./train.ts";

const recipe = { name: "drawn", predicts: "it is paid", trainedOn: "a seed" };
const train = () =>
  trainScorecard(
    { fit: drawnExamples("fit", 3_000), calibrate: drawnExamples("calibrate", 1_000) },
    recipe,
  );

describe("trained on examples that a seed fixes", () => {
  const scorecard = train();
  const report = measure(scorecard, drawnExamples("held out", 2_000));

  test("it is the same scorecard each time", () => {
    expect(train()).toEqual(scorecard);
  });

  test("it finds what payment hangs on", () => {
    expect(report.auc).toBeGreaterThan(0.8);
    const spread = scorecard.features.map(({ name, bins }) => {
      return { name, most: Math.max(...bins.map((bin) => bin.points)) };
    });
    spread.sort((a, b) => b.most - a.most);
    expect(spread[0]?.name).toBe("delayNow");
  });

  test("its probabilities are those that come", () => {
    expect(report.calibrationError).toBeLessThan(0.03);
  });

  test("the shares of each feature's bins make a whole", () => {
    for (const { bins } of scorecard.features) {
      const whole = bins.reduce((sum, bin) => sum + bin.share, 0);
      expect(Math.abs(whole - 10_000)).toBeLessThanOrEqual(bins.length);
    }
  });

  test("on examples of pure luck it finds nothing", () => {
    const luck = drawnExamples("luck", 4_000).map((one, n) => ({ ...one, paid: n % 3 === 0 }));
    const parts = { fit: luck.slice(0, 2_000), calibrate: luck.slice(2_000, 3_000) };
    const { auc } = measure(trainScorecard(parts, recipe), luck.slice(3_000));
    expect(Math.abs(auc - 0.5)).toBeLessThan(0.06);
  });
});

describe("the one that ships", () => {
  const scorecard = shippedScorecard();
  const good = score(knownFeatures(steady), scorecard);
  const bad = score(knownFeatures(failing), scorecard);

  test("tells a steady account from a failing one", () => {
    expect(good.probability).toBeGreaterThan(8_000);
    expect(bad.probability).toBeLessThan(3_500);
    expect([good.band, bad.band]).toEqual(["very-likely", "very-unlikely"]);
  });

  test("says first what cost the most points", () => {
    expect(bad.reasons).toHaveLength(4);
    const lost = bad.reasons.map((reason) => reason.pointsLost);
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
    expect(bad.reasons[0]?.code).toBe("delayNow");
    expect(bad.reasons[0]?.says).toBe("How late the account is now");
  });

  test("its points and its lost points make the best that there is", () => {
    const best = scorecard.features.reduce((sum, { bins }) => {
      return sum + Math.max(...bins.map((bin) => bin.points));
    }, scorecard.base);
    const features = knownFeatures(failing);
    const lost = scorecard.features.reduce((sum, { name, bins }) => {
      const most = Math.max(...bins.map((bin) => bin.points));
      return sum + most - (bins[binOf(bins, features[name])]?.points ?? 0);
    }, 0);
    expect(bad.points).toBe(best - lost);
  });

  test("speaks of every feature, and of no other", () => {
    expect(scorecard.features.map(({ name }) => name)).toEqual([...featureNames]);
  });

  test("paying more, or being less late, never costs points", () => {
    for (const { name, bins } of scorecard.features) {
      const points = bins.map((bin) => bin.points);
      if (betterWhen[name] === "low") points.reverse();
      expect(points, name).toEqual([...points].sort((a, b) => a - b));
      expect(points[0]).toBe(0);
    }
  });

  test("is refused when a single point of it was edited", () => {
    const [first, ...others] = scorecard.features;
    const raised = first?.bins.map((bin) => ({ ...bin, points: bin.points + 1 }));
    const edited = { ...scorecard, features: [{ ...first, bins: raised }, ...others] };
    expect(parseScorecard(edited)).toEqual(err("edited"));
  });
});

test.each([
  ["nothing", null],
  ["a list", []],
  ["half of one", { name: "x" }],
  ["one without features", { ...shippedScorecard(), features: [] }],
  ["one with points of a third", { ...shippedScorecard(), base: 1 / 3 }],
  ["one with a band of its own", { ...shippedScorecard(), bands: [{ name: "gold" }] }],
])("%s is no scorecard", (_what, json) => {
  expect(parseScorecard(json)).toEqual(err("not-a-scorecard"));
});

test.each([
  [-5, 0],
  [0, 0],
  [9, 0],
  [10, 1],
  [19, 1],
  [20, 2],
  [99, 2],
])("the value %d falls in bin %d", (value, bin) => {
  const bins = [0, 10, 20].map((from) => ({ from, points: 0, share: 0 }));
  expect(binOf(bins, value)).toBe(bin);
});

test("a probability on the edge of a band is in it", () => {
  const { bands } = shippedScorecard();
  expect([10_000, 8_800, 8_799, 3_500, 3_499, 0].map((p) => bandOf(bands, p))).toEqual([
    "very-likely",
    "very-likely",
    "likely",
    "unlikely",
    "very-unlikely",
    "very-unlikely",
  ]);
});
