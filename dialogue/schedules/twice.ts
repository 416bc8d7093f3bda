/** Two days of every month, each with its sum: "75 on the 1st and the 15th", "100 on the 1st and 60 on the 15th". */

import {
  type Money,
  type PlainDate,
  type WeekdayPlace,
  endOfMonth,
  monthsAfter,
  weekdayMonthsAfter,
} from "@forbear/kernel";
import { type PlanWish, untoldPlan } from "../conversation.ts";
import { type DayToken, monthly } from "./days.ts";
import type { Item, Laid } from "./items.ts";

const endsMonth = ({ on, isSpan }: DayToken): boolean => !isSpan && on === endOfMonth(on);

/** A number of the month, its end, one of its halves: such a day is in every month. */
const comesAgain = (day: DayToken): boolean =>
  day.ofMonth || day.step.unit === "half_month" || endsMonth(day);

type Paid = { readonly amount: Money; readonly day: DayToken };

/** Each sum with each of its days; null where one has no sum, no day, or is told for so many times. */
function paid(items: readonly Item[]): readonly Paid[] | null {
  const all: Paid[] = [];
  for (const { size, days, count, lasting } of items) {
    const amount =
      size.is === "again" ? all.at(-1)?.amount : size.is === "sum" ? size.amount : null;
    if (!amount || days.length === 0 || count !== null || lasting !== null) return null;
    all.push(...days.map((day) => ({ amount, day })));
  }
  return all;
}

/** That day, or its next on or after the day on which it all begins. */
function from({ on, step: { weekday } }: DayToken, start: PlainDate | null): PlainDate {
  let day = on;
  for (let n = 1; start !== null && day < start; n += 1) {
    const same = monthsAfter(on, n);
    day =
      weekday === undefined
        ? on === endOfMonth(on)
          ? endOfMonth(same)
          : same
        : weekdayMonthsAfter(on, n, weekday);
  }
  return day;
}

/** By the weekdays of both days: the last of a month where one of them is; null: one is none. */
function weekdaysOf(pair: readonly Paid[]): WeekdayPlace | null | undefined {
  const places = pair.map(({ day }) => day.step.weekday);
  if (places.every((one) => one === undefined)) return undefined;
  if (places.includes(undefined)) return null;
  return places.includes("last") ? "last" : "counted";
}

/** The plan that comes again on two days of each month until all is paid; null where none is laid out. */
export function twiceAMonth({ items, shared }: Laid, total: Money): PlanWish | null {
  const all = paid(items);
  if (all === null || all.length < 2 || all.length > 3) return null;
  const [lead = null] = all.length === 3 ? all : [];
  const pair = all.slice(-2);
  if (!pair.every(({ day }) => comesAgain(day)) || pair.every(({ day }) => endsMonth(day)))
    return null;
  if (lead !== null && comesAgain(lead.day)) return null;
  const rhythms = [...items.map(({ rhythm }) => rhythm), shared.rhythm].filter(
    (one) => one !== null,
  );
  if (rhythms.some(({ every }) => every.unit === "week")) return null;
  const covered = all.reduce((sum, { amount }) => sum + amount.minor, 0n) >= total.minor;
  if (covered && rhythms.length === 0) return null;
  const weekday = weekdaysOf(pair);
  if (weekday === null) return null;
  const begins = pair.map(({ amount, day }) => ({ amount, on: from(day, shared.start) }));
  const [early, late] = begins.sort((a, b) => (a.on < b.on ? -1 : 1));
  if (early === undefined || late === undefined || early.on === late.on) return null;
  if (lead !== null && early.on <= lead.day.on) return null;
  return {
    ...untoldPlan,
    instalment: early.amount,
    every: weekday === undefined ? monthly : { ...monthly, weekday },
    firstOn: early.on,
    second: { firstOn: late.on, instalment: late.amount },
    ...(lead === null ? {} : { first: { amount: lead.amount, dueOn: lead.day.on } }),
  };
}
