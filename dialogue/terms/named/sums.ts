/** Which of the sums that were named is that of each time. */

import type { Money } from "@forbear/kernel";
import type { Turn } from "../../turn/turn.ts";

/** "The 412 in 3": far more than is owed, were it that of each time. */
export const isOfAll = (turn: Turn, each: Money | null, count: number | null): boolean =>
  each !== null &&
  count !== null &&
  count > 1 &&
  each.minor * BigInt(count) >= (turn.debt?.total.minor ?? 0n) + each.minor;

/** "200 on Friday and then 50 a week": what comes again is the smaller of them. */
export const smallestOf = (amounts: readonly Money[]): Money | null =>
  amounts.reduce<Money | null>(
    (least, one) => (least === null || one.minor < least.minor ? one : least),
    null,
  );
