/** How good a score is: order (AUC, KS), truth of its probabilities, and what each band did. */

import { type BandName, type Scorecard, bandNames, score } from "./scorecard.ts";
import type { Features } from "./features.ts";

export type Example = { readonly features: Features; readonly paid: boolean };
/** What was foretold, in basis points or points, and what came. */
export type Foretold = { readonly by: number; readonly paid: boolean };

/** Runs of equal scores, the lowest first, with how many paid and did not. */
function runs(all: readonly Foretold[]): { by: number; paid: number; unpaid: number }[] {
  const found: { by: number; paid: number; unpaid: number }[] = [];
  for (const { by, paid } of [...all].sort((a, b) => a.by - b.by)) {
    let run = found.at(-1);
    if (run?.by !== by) {
      run = { by, paid: 0, unpaid: 0 };
      found.push(run);
    }
    if (paid) run.paid += 1;
    else run.unpaid += 1;
  }
  return found;
}

/**
 * The chance that one who paid scores above one who did not, ties counting half; 0.5 says nothing.
 * NaN when all paid or none did.
 */
export function auc(all: readonly Foretold[]): number {
  let [below, won, paidInAll] = [0, 0, 0];
  for (const { paid, unpaid } of runs(all)) {
    won += paid * (below + unpaid / 2);
    below += unpaid;
    paidInAll += paid;
  }
  return won / (paidInAll * below);
}

/** Kolmogorov and Smirnov's distance: the widest gap between the two cumulative shares. */
export function ks(all: readonly Foretold[]): number {
  const found = runs(all);
  const paid = found.reduce((sum, run) => sum + run.paid, 0);
  const unpaid = all.length - paid;
  let [seenPaid, seenUnpaid, widest] = [0, 0, 0];
  for (const run of found) {
    seenPaid += run.paid;
    seenUnpaid += run.unpaid;
    widest = Math.max(widest, Math.abs(seenPaid / paid - seenUnpaid / unpaid));
  }
  return widest;
}

/** Foretold against seen in one tenth of the accounts. */
export type Tenth = { readonly accounts: number; readonly foretold: number; readonly seen: number };

/** Ten groups of as nearly as possible equal size, the lowest probability first; shares of one. */
export function tenths(all: readonly Foretold[]): Tenth[] {
  const sorted = [...all].sort((a, b) => a.by - b.by);
  return Array.from({ length: 10 }, (_, n) => {
    const group = sorted.slice(
      Math.floor((sorted.length * n) / 10),
      Math.floor((sorted.length * (n + 1)) / 10),
    );
    const count = Math.max(1, group.length);
    const foretold = group.reduce((sum, one) => sum + one.by, 0) / count / 10_000;
    return {
      accounts: group.length,
      foretold,
      seen: group.filter((one) => one.paid).length / count,
    };
  });
}

export type BandSeen = {
  readonly name: BandName;
  readonly accounts: number;
  readonly paid: number;
};

export type Report = {
  readonly accounts: number;
  readonly paid: number;
  readonly auc: number;
  readonly ks: number;
  /** Mean square of what probability missed by; lower is better. */
  readonly brier: number;
  /** Mean distance of foretold and seen over the tenths, weighted by their size. */
  readonly calibrationError: number;
  readonly tenths: readonly Tenth[];
  readonly bands: readonly BandSeen[];
};

/** Measures a scorecard on accounts that it has not seen. */
export function measure(scorecard: Scorecard, examples: readonly Example[]): Report {
  const scored = examples.map(({ features, paid }) => ({ paid, ...score(features, scorecard) }));
  const foretold = scored.map(({ probability, paid }) => ({ by: probability, paid }));
  const groups = tenths(foretold);
  const missed = groups.reduce((sum, g) => sum + g.accounts * Math.abs(g.foretold - g.seen), 0);
  const squares = foretold.map(({ by, paid }) => (by / 10_000 - (paid ? 1 : 0)) ** 2);
  return {
    accounts: examples.length,
    paid: examples.filter((one) => one.paid).length,
    auc: auc(foretold),
    ks: ks(foretold),
    brier: squares.reduce((sum, one) => sum + one, 0) / squares.length,
    calibrationError: missed / examples.length,
    tenths: groups,
    bands: bandNames.map((name) => {
      const of = scored.filter((one) => one.band === name);
      return { name, accounts: of.length, paid: of.filter((one) => one.paid).length };
    }),
  };
}
