/** Does a score treat groups alike? Groups come in as bare labels, after scoring, for this report only. */

import { auc } from "./measure.ts";

/** One scored account: a group's label (never a feature), what was foretold, what came. */
export type Judged = {
  readonly group: string;
  /** In basis points. */
  readonly probability: number;
  readonly paid: boolean;
};

export type GroupSeen = {
  readonly group: string;
  readonly accounts: number;
  /** Share foretold at or above the threshold: those whom a strategy would treat gently. */
  readonly favoured: number;
  /** That share over the best group's: under 0.8 is the four-fifths alarm (29 CFR 1607.4 D). */
  readonly impactRatio: number;
  readonly foretold: number;
  readonly paid: number;
  /** NaN when all of the group paid or none did. */
  readonly auc: number;
};

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/**
 * Compares groups, the largest first.
 * @param threshold the probability, in basis points, from which an account counts as favoured
 */
export function fairness(judged: readonly Judged[], threshold: number): GroupSeen[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const group = groups.get(one.group);
    if (group) group.push(one);
    else groups.set(one.group, [one]);
  }
  const seen = [...groups].map(([group, all]) => ({
    group,
    accounts: all.length,
    favoured: share(all.filter((one) => one.probability >= threshold).length, all.length),
    foretold: share(all.reduce((sum, one) => sum + one.probability, 0) / 10_000, all.length),
    paid: share(all.filter((one) => one.paid).length, all.length),
    auc: auc(all.map((one) => ({ by: one.probability, paid: one.paid }))),
  }));
  const best = Math.max(0, ...seen.map((one) => one.favoured));
  return seen
    .map((one) => ({ ...one, impactRatio: best === 0 ? 1 : one.favoured / best }))
    .sort((a, b) => b.accounts - a.accounts || (a.group < b.group ? -1 : 1));
}
