/** What shape a wish has: a bare sum, a day alone, a rhythm alone, a plan left open. */

import type { Money, PlainDate } from "@forbear/kernel";
import type { OfferWish, PlanWish } from "../../conversation.ts";

/** What they named to be paid at a time; null where they named nothing. */
export const namedIn = (wish: OfferWish | null): Money | null =>
  wish?.kind === "plan"
    ? (wish.instalment ?? wish.first?.amount ?? wish.parts?.at(0)?.amount ?? null)
    : wish?.kind === "promise"
      ? wish.amount
      : null;

/** How often they would pay; two days of each month are twice a month. */
export function rhythmIn(wish: OfferWish | null): PlanWish["every"] {
  if (wish?.kind !== "plan") return null;
  return (wish.second ?? null) === null ? wish.every : { every: 1, unit: "half_month" };
}

/** "How about half", of a day that was named: so much on that day, and no more is said. */
export const isOneSum = ({ every, count, firstOn, first, parts }: PlanWish): boolean =>
  every === null && count === null && firstOn === null && !first && !parts;

/** An amount and nothing beside it: of what they had in mind already. */
export const isBare = (wish: OfferWish): boolean => wish.kind === "promise" && wish.dueOn === null;

/** So much each time and nothing beside it: of the plan that stands. */
export const isEachAlone = (wish: OfferWish): boolean =>
  wish.kind === "plan" && isOneSum(wish) && !wish.second;

/** How often and nothing beside it: of the amount they had in mind. */
export const isRhythm = (wish: OfferWish): boolean =>
  wish.kind === "plan" && wish.every !== null && wish.count === null && namedIn(wish) === null;

/** A day, or not even that, without an amount: all of it, which whoever is short of money did not say. */
export const isForAll = (wish: OfferWish): boolean =>
  wish.kind === "promise" && wish.amount === null;

/** In parts, and nothing of their size or number. */
export const isOpenPlan = (wish: OfferWish): boolean =>
  wish.kind === "plan" && namedIn(wish) === null && wish.count === null;

/** A day of the others that is not after the first part is none of theirs. */
export const afterFirst = (first: PlainDate | null, later: PlainDate | null): PlainDate | null =>
  first !== null && later !== null && later <= first ? null : later;
