/** Has the world moved from under a scorecard? Today's accounts against those it was trained on. */

import { type FeatureName, type Features } from "./features.ts";
import { type Scorecard, binOf } from "./scorecard.ts";

/** Population stability index: under 0.1 is calm, above 0.25 calls for a new scorecard. */
export type Drift = { readonly feature: FeatureName; readonly index: number };

/** An empty bin counts as this share, so that one account more or less is not infinite news. */
const least = 0.0005;

/** The index of each feature, the most moved first. */
export function drift(scorecard: Scorecard, today: readonly Features[]): Drift[] {
  const found = scorecard.features.map(({ name: feature, bins }) => {
    const counts = bins.map(() => 0);
    for (const features of today) {
      const at = binOf(bins, features[feature]);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    const index = bins.reduce((sum, bin, n) => {
      const then = Math.max(least, bin.share / 10_000);
      const now = Math.max(least, (counts[n] ?? 0) / Math.max(1, today.length));
      return sum + (now - then) * Math.log(now / then);
    }, 0);
    return { feature, index };
  });
  return found.sort((a, b) => b.index - a.index);
}
