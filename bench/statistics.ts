/** The median of what was measured, and how far it may be trusted. */

import { assert, type Chance, present } from "@forbear/kernel";

/** A median and the ends of its 95% bootstrap interval. */
export type Estimate = { readonly median: number; readonly low: number; readonly high: number };

/** The middle of the values, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  assert(values.length > 0, "a median needs a value");
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = present(sorted[half]);
  return sorted.length % 2 === 1 ? upper : (present(sorted[half - 1]) + upper) / 2;
}

/** The value that this share of the others, in order, lies below; 0 where there are none. */
export const rankOf = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const resamples = 2000;

/** The median of `values` with its percentile bootstrap interval; the same chance, the same ends. */
export function estimate(values: readonly number[], chance: Chance): Estimate {
  const medians = Array.from({ length: resamples }, () =>
    median(values.map(() => chance.pick(values))),
  ).sort((a, b) => a - b);
  return {
    median: median(values),
    low: present(medians[Math.floor(resamples * 0.025)]),
    high: present(medians[Math.ceil(resamples * 0.975) - 1]),
  };
}
