/** Two days or more and no sum: those of the plan they have in mind, or a half on each of two. */

import type { PlainDate } from "@forbear/kernel";
import { type OfferWish, untoldPlan } from "../../conversation.ts";
import { rhythmOf } from "../../heard/wishes/rhythm.ts";
import { type Turn, means } from "../../turn/turn.ts";
import { pattern } from "../../words/pattern.ts";

/** The days of the plan they have in mind; null where they have none, or name but one. */
export function daysOfPlan(turn: Turn, dates: readonly PlainDate[]): OfferWish | null {
  const before = turn.conversation.wish ?? null;
  if (before?.kind !== "plan" || dates.length < 2) return null;
  const days = [...dates].sort();
  const [firstOn = null, secondOn = null, third] = days;
  const every = before.every === null ? rhythmOf(days) : null;
  // "On the 1st and the 15th", of twice a month: those are its days.
  const twice = before.every?.unit === "half_month" && secondOn !== null && third === undefined;
  if (!twice) return { ...untoldPlan, firstOn, every };
  const second = { firstOn: secondOn, instalment: null };
  return { ...untoldPlan, firstOn, every: { every: 1, unit: "month" }, second };
}

const bothDays = pattern(String.raw`(?<![\p{L}\p{M}])(?:and|y|aur|और)(?![\p{L}\p{M}])|&`);
const eitherDay = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:or|nor|not|o|u|ni|no|ya|nahi+n?|nhi|between|entre|ya phir|या|नहीं)(?![\p{L}\p{M}])`,
);

/** "On the 15th and the 30th", and no sum: half on each of them. */
export function halfOnEach(turn: Turn, dates: readonly PlainDate[]): OfferWish | null {
  const [one, other, more] = dates;
  const { text, debt, conversation } = turn;
  const total = debt?.total;
  if (one === undefined || other === undefined || more !== undefined || total === undefined)
    return null;
  const open = conversation.pending === null && debt?.agreement.kind === "none";
  const proposes = means(turn, "promise_to_pay", "propose_plan");
  if (!open || !proposes || one >= other || !bothDays.test(text) || eitherDay.test(text))
    return null;
  const half = { ...total, minor: total.minor / 2n };
  const rest = { ...total, minor: total.minor - half.minor };
  const parts = [
    { amount: half, dueOn: one },
    { amount: rest, dueOn: other },
  ];
  return { ...untoldPlan, parts };
}
