/** "On the third Wednesday of each month": that weekday, whatever its number is. */

import { type PlainDate, type WeekdayPlace, weekdayMonthsAfter } from "@forbear/kernel";
import type { OfferWish, PlanWish } from "../../conversation.ts";
import { type Turn, valuesOf } from "../../turn/turn.ts";

const monthly = { every: 1, unit: "month" } as const;

/** The same weekday of the first month in which it is not before a day. */
function notBefore(anchor: PlainDate, weekday: WeekdayPlace, day: PlainDate): PlainDate {
  let n = 0;
  while (weekdayMonthsAfter(anchor, n, weekday) < day) n += 1;
  return weekdayMonthsAfter(anchor, n, weekday);
}

type Anchor = { readonly on: PlainDate; readonly weekday: WeekdayPlace };

/** A day of the weekday and place that they named, now or before; null: they named none, or another rhythm since. */
function anchorOf(turn: Turn): Anchor | null {
  const [said] = valuesOf(turn, "recurrence");
  const { weekday: told, anchor = null } = said?.value ?? {};
  if (said !== undefined) {
    return told === undefined || anchor === null ? null : { on: anchor, weekday: told };
  }
  const { wish = null } = turn.conversation;
  if (wish?.kind !== "plan" || wish.firstOn === null) return null;
  const weekday = wish.every?.weekday;
  return weekday === undefined ? null : { on: wish.firstOn, weekday };
}

/**
 * A plan by the month goes on the weekday that they named, until they name another day; where it is to
 * start on some day or in some month, on the first such weekday from then.
 */
export function byWeekdayOfMonth(turn: Turn, wish: OfferWish): OfferWish {
  if (wish.kind !== "plan" || (wish.every ?? monthly).unit !== "month") return wish;
  const { firstOn } = wish;
  const every = wish.every ?? monthly;
  const named = valuesOf(turn, "date").find(({ value }) => value === firstOn);
  if (named?.weekday !== undefined) {
    return { ...wish, every: { ...every, weekday: named.weekday } };
  }
  if (firstOn === null || (wish.second ?? null) !== null) return wish;
  if (named !== undefined && named.role !== "start") return byNumber(wish);
  const anchor = anchorOf(turn);
  if (anchor === null) return wish;
  const { on, weekday } = anchor;
  return { ...wish, every: { ...every, weekday }, firstOn: notBefore(on, weekday, firstOn) };
}

/** By the month on the number of the first day. */
export function byNumber(wish: PlanWish): PlanWish {
  const { every } = wish;
  if (every?.weekday === undefined) return wish;
  return { ...wish, every: { every: every.every, unit: every.unit } };
}
