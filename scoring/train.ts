/** Examples into a scorecard: bins, weights, points, calibration, bands; no chance anywhere. */

import { assert } from "@forbear/kernel";
import { betterWhen, featureNames } from "./features.ts";
import { type Case, type Fit, fitLine, fitLogistic } from "./logistic.ts";
import type { Example } from "./measure.ts";
import {
  type Band,
  type BandName,
  type FeatureBins,
  type Scorecard,
  bandOf,
  binOf,
  probabilityOf,
  versionOf,
} from "./scorecard.ts";

export type Recipe = {
  readonly name: string;
  readonly predicts: string;
  /** Where the examples are from, with their licence. */
  readonly trainedOn: string;
};

/** Points that double the odds; the usual twenty. */
const pointsToDouble = 20;
const factor = pointsToDouble / Math.LN2;
/** Where even odds stand, so that no score is below nothing. */
const middle = 500;
const mostBins = 8;
/** A bin of less than two in a hundred accounts would be fitted to its accidents. */
const smallestShare = 0.02;
const penalty = 5;

/** Lower ends of the bins: single values for counts, eighths for ratios, none of them too small. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const kinds = [...new Set(sorted)];
  const eighths = Array.from(
    { length: mostBins },
    (_, n) => sorted[Math.floor((sorted.length * n) / mostBins)] ?? 0,
  );
  const wanted = kinds.length <= 12 ? kinds : [...new Set(eighths)];
  const smallest = sorted.length * smallestShare;
  const cuts: number[] = [];
  let begun = 0;
  for (const cut of wanted) {
    const below = sorted.findIndex((value) => value >= cut);
    if (cuts.length > 0 && (below - begun < smallest || sorted.length - below < smallest)) continue;
    cuts.push(cut);
    begun = below;
  }
  return cuts;
}

type Table = readonly FeatureBins[];

const startOf = (examples: readonly Example[]): Table =>
  featureNames.map((name) => {
    const cuts = cutsOf(examples.map((example) => example.features[name]));
    return { name, bins: cuts.map((from) => ({ from, points: 0, share: 0 })) };
  });

/** How many of the accounts fell in each bin: what drift is measured against later. */
function shared(table: Table, examples: readonly Example[]): Table {
  return table.map(({ name, bins }) => {
    const counts = bins.map(() => 0);
    for (const { features } of examples) {
      const at = binOf(bins, features[name]);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    const share = (n: number): number => Math.round((10_000 * (counts[n] ?? 0)) / examples.length);
    return { name, bins: bins.map((bin, n) => ({ ...bin, share: share(n) })) };
  });
}

function casesOf(examples: readonly Example[], table: Table): Case[] {
  return examples.map(({ features, paid }) => {
    let before = 0;
    const ones = table.map(({ name, bins }) => {
      const at = before + binOf(bins, features[name]);
      before += bins.length;
      return at;
    });
    return { ones, true: paid };
  });
}

/** The weights of each feature's bins, in the order of the table. */
function weightsOf(table: Table, fit: Fit): (readonly number[])[] {
  let before = 0;
  return table.map(({ bins }) => {
    before += bins.length;
    return fit.weights.slice(before - bins.length, before);
  });
}

/**
 * In each feature, the bin whose weight goes furthest the wrong way joined to the one before it;
 * the same table if none does. One at a time: joining often straightens its neighbours.
 */
function straightened(table: Table, fit: Fit): Table {
  const weights = weightsOf(table, fit);
  const straight = table.map(({ name, bins }, f) => {
    const sign = betterWhen[name] === "high" ? 1 : -1;
    const steps = bins.map((_, n) => {
      return n === 0 ? Infinity : sign * ((weights[f]?.[n] ?? 0) - (weights[f]?.[n - 1] ?? 0));
    });
    const worst = Math.min(...steps);
    if (worst > 0) return { name, bins };
    return { name, bins: bins.filter((_, n) => n !== steps.indexOf(worst)) };
  });
  const same = straight.every(({ bins }, f) => bins.length === table[f]?.bins.length);
  return same ? table : straight;
}

const fitted = (examples: readonly Example[], table: Table): Fit => {
  const columns = table.reduce((sum, { bins }) => sum + bins.length, 0);
  return fitLogistic(casesOf(examples, table), columns, penalty);
};

/** Fits, joins bins that go the wrong way, and fits again until none does. */
function fitStraight(examples: readonly Example[]): { table: Table; fit: Fit } {
  let table = startOf(examples);
  let fit = fitted(examples, table);
  // Each round has fewer bins than the one before: this ends.
  for (let next = straightened(table, fit); next !== table; next = straightened(table, fit)) {
    table = next;
    fit = fitted(examples, table);
  }
  return { table: shared(table, examples), fit };
}

/** Weights into whole points; the worst bin of each feature gets none, and the base takes the rest. */
function pointed(table: Table, fit: Fit): { table: Table; base: number } {
  const weights = weightsOf(table, fit);
  let base = Math.round(fit.intercept * factor) + middle;
  const points = table.map(({ name, bins }, f) => {
    const raw = bins.map((_, n) => Math.round((weights[f]?.[n] ?? 0) * factor));
    const least = Math.min(...raw);
    base += least;
    return { name, bins: bins.map((bin, n) => ({ ...bin, points: (raw[n] ?? 0) - least })) };
  });
  return { table: points, base };
}

const pointsOf = (example: Example, table: Table, base: number): number =>
  table.reduce((sum, { name, bins }) => {
    return sum + (bins[binOf(bins, example.features[name])]?.points ?? 0);
  }, base);

/** Lowest probabilities, in basis points, of what a strategy tells apart. */
const bandFloors: readonly { readonly name: BandName; readonly from: number }[] = [
  { name: "very-likely", from: 8_800 },
  { name: "likely", from: 7_500 },
  { name: "open", from: 5_500 },
  { name: "unlikely", from: 3_500 },
  { name: "very-unlikely", from: 0 },
];

function bandsOf(foretold: readonly { probability: number; paid: boolean }[]): Band[] {
  return bandFloors.map(({ name, from }) => {
    const of = foretold.filter((one) => bandOf(bandFloors, one.probability) === name);
    return { name, from, accounts: of.length, paid: of.filter((one) => one.paid).length };
  });
}

/**
 * Trains a scorecard. The weights come from `fit`, the probabilities from `calibrate`, which must
 * be other accounts; measure it on a third part that neither has seen. The same examples in the
 * same order give the same bytes.
 */
export function trainScorecard(
  examples: { readonly fit: readonly Example[]; readonly calibrate: readonly Example[] },
  recipe: Recipe,
): Scorecard {
  const { fit, calibrate } = examples;
  assert(
    fit.length >= 100 && calibrate.length >= 100,
    "a scorecard needs 100 examples of each part",
  );
  const straight = fitStraight(fit);
  const { table, base } = pointed(straight.table, straight.fit);
  const line = fitLine(
    calibrate.map((one) => ({ x: pointsOf(one, table, base) - middle, true: one.paid })),
  );
  const slope = Math.round(line.slope * 1_000_000);
  const calibration = { intercept: Math.round(line.intercept * 1_000_000) - middle * slope, slope };
  const foretold = calibrate.map((one) => ({
    probability: probabilityOf(pointsOf(one, table, base), calibration),
    paid: one.paid,
  }));
  const unversioned = { ...recipe, base, features: table, calibration, bands: bandsOf(foretold) };
  return { ...unversioned, version: versionOf(unversioned) };
}
