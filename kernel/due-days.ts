/** Days that follow each other by an agreed interval: when payments are due. */

import { type PlainDate, addDays, addMonths } from "./calendar.ts";
import { never } from "./result.ts";

export const intervals = ["weekly", "fortnightly", "monthly", "quarterly"] as const;
export type Interval = (typeof intervals)[number];

export type DueDays = {
  readonly firstDueOn: PlainDate;
  readonly interval: Interval;
  /** How many there are; null: they go on. */
  readonly count: number | null;
};

/** The n-th day, from 0. A month's end stays one: the 31st is followed by the 30th or the 28th. */
export function dueDay(
  { firstDueOn, interval }: Pick<DueDays, "firstDueOn" | "interval">,
  n: number,
): PlainDate {
  switch (interval) {
    case "weekly":
      return addDays(firstDueOn, 7 * n);
    case "fortnightly":
      return addDays(firstDueOn, 14 * n);
    case "monthly":
      return addMonths(firstDueOn, n);
    case "quarterly":
      return addMonths(firstDueOn, 3 * n);
    default:
      return never(interval);
  }
}

/** Those from `from` until before `until`, oldest first. */
export function dueDaysBetween(
  days: DueDays,
  from: PlainDate,
  until: PlainDate,
): readonly PlainDate[] {
  const found: PlainDate[] = [];
  for (let n = 0; days.count === null || n < days.count; n += 1) {
    const on = dueDay(days, n);
    if (on >= until) break;
    if (on >= from) found.push(on);
  }
  return found;
}

/** The first that is on `day` or after it; null: none is left. */
export function nextDueDay(days: DueDays, day: PlainDate): PlainDate | null {
  for (let n = 0; days.count === null || n < days.count; n += 1) {
    const on = dueDay(days, n);
    if (on >= day) return on;
  }
  return null;
}
