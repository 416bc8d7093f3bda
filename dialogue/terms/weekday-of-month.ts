/** "On the third Wednesday of each month": that weekday, whatever its number is. */

import { type PlainDate, type WeekdayPlace, weekdayMonthsAfter } from "@forbear/kernel";
import type { OfferWish, PlanWish } from "../conversation.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";

const monthly = { every: 1, unit: "month" } as const;

/** The same weekday of the first month in which it is not before a day. */
function notBefore(anchor: PlainDate, weekday: WeekdayPlace, day: PlainDate): PlainDate {
  let n = 0;
  while (weekdayMonthsAfter(anchor, n, weekday) < day) n += 1;
  return weekdayMonthsAfter(anchor, n, weekday);
}

/** A day of that weekday and place, as they said it now or before; null: they named none. */
function anchorOf(turn: Turn): PlainDate | null {
  const said = valuesOf(turn, "recurrence").find(({ value }) => value.weekday !== undefined);
  const { wish = null } = turn.conversation;
  const before = wish?.kind === "plan" && wish.every?.weekday !== undefined ? wish.firstOn : null;
  return said?.value.anchor ?? before;
}

/**
 * A plan by the month goes on the weekday that they named, until they name another day; where it is to
 * start on some day, on the first such weekday from then.
 */
export function byWeekdayOfMonth(turn: Turn, wish: OfferWish): OfferWish {
  if (wish.kind !== "plan" || (wish.every ?? monthly).unit !== "month") return wish;
  const { every, firstOn } = wish;
  const named = valuesOf(turn, "date").find(({ value }) => value === firstOn);
  if (named === undefined) return wish;
  const { weekday } = named;
  if (weekday !== undefined) return { ...wish, every: { ...(every ?? monthly), weekday } };
  if (every?.weekday === undefined) return wish;
  const anchor = anchorOf(turn);
  if (named.role === "start" && anchor !== null) {
    return { ...wish, firstOn: notBefore(anchor, every.weekday, named.value) };
  }
  return byNumber(wish);
}

/** By the month on the number of the first day. */
export function byNumber(wish: PlanWish): PlanWish {
  const { every } = wish;
  if (every?.weekday === undefined) return wish;
  return { ...wish, every: { every: every.every, unit: every.unit } };
}
