/** The least for each time that policy has: its longest plan, also behind a sum at once. */

import type { Offer } from "@forbear/negotiation";
import { type MeansStanding, type PlanWish, untoldPlan } from "../conversation.ts";

/** Notes that the least there is was told. */
export const leastTold = "least-by-means";

/** More payments than any policy allows: its answer is the longest plan that it does. */
const endless = 1_000;

/** The longest plan so begun; null where policy has none. */
export function longestPlan(
  mint: MeansStanding["mint"],
  begins: Partial<Pick<PlanWish, "every" | "firstOn" | "first">>,
): Offer | null {
  const got = mint({ ...untoldPlan, count: endless, ...begins });
  return got.ok ? got.value : got.error.nearest;
}
