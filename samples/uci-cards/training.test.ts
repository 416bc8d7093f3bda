/** The shipped scorecard can be made again from the shipped accounts, and is worth what is said of it. */

import { readFileSync } from "node:fs";
import { shippedScorecard } from "@forbear/scoring";
import { describe, expect, test } from "vitest";
import { shippedSource } from "./shipped.ts";
import { examplesOf, fairnessOfCards, measureCards, partOf, trainCards } from "./training.ts";

const source = shippedSource();

test("the source is 20,000 accounts, each with an outcome", () => {
  expect(source.accounts).toHaveLength(20_000);
  expect(source.outcomes.map((one) => one.id)).toEqual(source.accounts.map((one) => one.id));
  expect(source.outcomes.filter((one) => one.defaulted)).toHaveLength(4_455);
});

test("trained again, it is the scorecard that ships, bit for bit", () => {
  const stored = new URL("../../scoring/scorecards/cards-2026.json", import.meta.url);
  const trained = trainCards(source);
  expect(`${JSON.stringify(trained, null, 2)}\n`).toBe(readFileSync(stored, "utf8"));
  expect(trained.version).toBe(shippedScorecard().version);
});

describe("on the fifth that it never saw", () => {
  const report = measureCards(source, shippedScorecard());

  test("it puts those who pay above those who do not", () => {
    expect(report.auc).toBeGreaterThan(0.74);
    expect(report.ks).toBeGreaterThan(0.38);
  });

  test("what it foretells is what comes", () => {
    expect(report.calibrationError).toBeLessThan(0.02);
    for (const { foretold, seen } of report.tenths) {
      expect(Math.abs(foretold - seen)).toBeLessThan(0.05);
    }
  });

  test("each band pays less than the one before", () => {
    const shares = report.bands.map((band) => band.paid / band.accounts);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(report.bands.reduce((sum, band) => sum + band.accounts, 0)).toBe(report.accounts);
  });

  test("it holds no group of sex or marriage below four fifths of another", () => {
    for (const by of ["sex", "marriage"] as const) {
      for (const group of fairnessOfCards(source, shippedScorecard(), by)) {
        expect(group.impactRatio, `${by}: ${group.group}`).toBeGreaterThan(0.8);
      }
    }
  });
});

test("no account is in two parts, and each is held out in one turn of five", () => {
  const sizes = (["fit", "calibrate", "held-out"] as const).map((part) => {
    return examplesOf(source, part).length;
  });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(20_000);
  for (const { id } of source.accounts.slice(0, 500)) {
    const turns = [0, 1, 2, 3, 4].filter((turn) => partOf(id, turn) === "held-out");
    expect(turns).toHaveLength(1);
  }
});
