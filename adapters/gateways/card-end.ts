/** Until when a card holds. */

import { type PlainDate, addDays, must, parsePlainDate } from "@forbear/kernel";

/** A card holds until the end of its month. */
export function lastDayOf(year: number, month: number): PlainDate {
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const first = `${String(nextYear).padStart(4, "0")}-${String(next).padStart(2, "0")}-01`;
  return addDays(must(parsePlainDate(first), "the first of a month"), -1);
}
