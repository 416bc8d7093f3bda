/** How interest goes on after the last booking: enough for any day until something changes. */

import type { PlainDate } from "@forbear/kernel";
import { type DayCount, yearPartsTo } from "./day-count.ts";
import { type Rate, interestGrains, wholeMinor } from "./rate.ts";

/** Big numbers are texts, so that it can be kept with a debt and read by other programs. */
export type Accrual = {
  /** Everything before this day is in `accrued`. */
  readonly since: PlainDate;
  /** The first day on which interest runs otherwise: from there on the history is asked. Null: none. */
  readonly until: PlainDate | null;
  readonly anchor: PlainDate;
  readonly dayCount: DayCount;
  readonly rate: Rate;
  /** What bears interest, in minor units. */
  readonly base: string;
  /** All interest that ever came, in grains. */
  readonly accrued: string;
  /** What of it is in the books, in minor units. */
  readonly booked: string;
  /** How many grains a cap leaves; null: there is no cap. */
  readonly room: string | null;
};

/** Interest that is not booked on a day, in minor units; null where only the history can say. */
export function unbookedOn(accrual: Accrual, on: PlainDate): bigint | null {
  const { since, until, anchor, dayCount, rate, base, accrued, booked, room } = accrual;
  if (on < since || (until !== null && on >= until)) return null;
  const parts = yearPartsTo(dayCount, anchor, on) - yearPartsTo(dayCount, anchor, since);
  const more = interestGrains(BigInt(base), rate, parts);
  const held = room !== null && more > BigInt(room) ? BigInt(room) : more;
  const unbooked = wholeMinor(BigInt(accrued) + held) - BigInt(booked);
  return unbooked > 0n ? unbooked : 0n;
}
