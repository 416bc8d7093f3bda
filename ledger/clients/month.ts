/** Months of the books: which figures a close fixed, and what of a later one adjusts an earlier one. */

import {
  type Instant,
  type PlainDate,
  type Result,
  addDays,
  endOfMonth,
  err,
  must,
  ok,
  parsePlainDate,
} from "@forbear/kernel";

/** A month by its first day. */
export type Month = PlainDate;

/** Reads "2026-03". */
export function parseMonth(text: string): Result<Month, "not-a-month"> {
  const first = parsePlainDate(`${text}-01`);
  return /^\d{4}-\d\d$/.test(text) && first.ok ? first : err("not-a-month");
}

export const monthOf = (day: PlainDate): Month => must(parsePlainDate(`${day.slice(0, 7)}-01`));
export const monthText = (month: Month): string => month.slice(0, 7);
export const lastDayOf = (month: Month): PlainDate => endOfMonth(month);
export const monthAfter = (month: Month): Month => addDays(endOfMonth(month), 1);
export const monthBefore = (month: Month): Month => monthOf(addDays(month, -1));

/** A month that was closed, and the moment whose knowledge its figures are of. */
export type Closed = { readonly month: Month; readonly knownAt: Instant };

/** What is booked on a day, and known from a moment. */
export type Booked = { readonly valueOn: PlainDate; readonly bookedAt: Instant };

/** Whether a close took something in: nothing booked after it can come into its figures. */
export const isIn = ({ month, knownAt }: Closed, { valueOn, bookedAt }: Booked): boolean =>
  valueOn <= lastDayOf(month) && bookedAt <= knownAt;

/**
 * In which month's books something stands: that of its own day, or, where that was closed before it was
 * known, the first that was open then. It adjusts where the two differ.
 * @param closes oldest first, without gaps
 */
export function standsIn(closes: readonly Closed[], booked: Booked): Month {
  const own = monthOf(booked.valueOn);
  const shut = closes.findLast(({ knownAt }) => knownAt < booked.bookedAt);
  return shut === undefined || own > shut.month ? own : monthAfter(shut.month);
}

export type CloseRefusal =
  | { readonly kind: "not-over"; readonly endsOn: PlainDate }
  | { readonly kind: "closed-already" }
  | { readonly kind: "month-before-open"; readonly month: Month };

/** Whether a month may be closed: it is over, and the one before it is closed, if any was. */
export function mayClose(
  closes: readonly Closed[],
  month: Month,
  today: PlainDate,
): Result<null, CloseRefusal> {
  if (closes.some((one) => one.month === month)) return err({ kind: "closed-already" });
  const endsOn = lastDayOf(month);
  if (today <= endsOn) return err({ kind: "not-over", endsOn });
  const last = closes.at(-1);
  if (last === undefined) return ok(null);
  if (last.month > month) return err({ kind: "closed-already" });
  const next = monthAfter(last.month);
  return next === month ? ok(null) : err({ kind: "month-before-open", month: next });
}
