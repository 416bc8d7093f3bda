/** Histories and examples that a seed fixes, for tests of this folder. */

import { type Chance, chanceFrom, money, must, ok } from "@forbear/kernel";
import { type Features, type History, featuresOf } from "./features.ts";
import type { Example } from "./measure.ts";

/** A history in whole units; months as [billed, paid, delay], the latest first. */
export const historyIn = (
  currency: string,
  limit: number,
  months: readonly (readonly [billed: number, paid: number, delay: number])[],
): History => ({
  limit: money(currency, BigInt(limit) * 100n),
  months: months.map(([billed, paid, delay]) => ({
    billed: money(currency, BigInt(billed) * 100n),
    paid: money(currency, BigInt(paid) * 100n),
    delay,
  })),
});

export const steady: History = historyIn("USD", 2_000, [
  [500, 100, 0],
  [500, 100, 0],
  [480, 100, 0],
  [460, 100, 0],
  [440, 100, 0],
  [400, 100, 0],
]);

export const failing: History = historyIn("USD", 2_000, [
  [1_980, 0, 3],
  [1_900, 0, 2],
  [1_800, 0, 2],
  [1_700, 50, 0],
  [1_600, 100, 0],
  [1_500, 100, 0],
]);

export const knownFeatures = (history: History): Features => {
  const features = featuresOf(history);
  return must(features ? ok(features) : { ok: false, error: "no features" });
};

function drawn(chance: Chance): History {
  const limit = 500 + chance.below(4_000);
  return historyIn(
    "USD",
    limit,
    Array.from({ length: 6 }, () => {
      const billed = chance.below(limit);
      return [billed, chance.below(billed + 1), chance.below(6) - 2] as const;
    }),
  );
}

/** Accounts whose payment hangs on their delay and their use of the limit, and on luck. */
export function drawnExamples(seed: string, count: number): Example[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => {
    const features = knownFeatures(drawn(chance));
    const logOdds = 2 - features.delayNow - features.used / 8_000;
    return { features, paid: chance.next() < 1 / (1 + Math.exp(-logOdds)) };
  });
}
