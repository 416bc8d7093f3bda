/** Instants and dates as law holds them: plain numbers. */

import {
  type Instant,
  type PlainDate,
  type TimeZone,
  epochDay,
  msOf,
  spanAt,
} from "@forbear/kernel";
import { type Day, type Second, dayNumber, second } from "@forbear/law";

const secondsPerDay = 86_400;

export const secondOf = (at: Instant): Second => second(msOf(at) / 1000);
export const dayOf = (on: PlainDate): Day => dayNumber(epochDay(on));
export const secondOrNull = (at: Instant | null): Second | null =>
  at === null ? null : secondOf(at);
export const dayOrNull = (on: PlainDate | null): Day | null => (on === null ? null : dayOf(on));

/** The local date of an instant; of several zones the latest, as law counts terms. */
export function latestDay(at: Instant, zones: readonly TimeZone[]): Day {
  const whole = Math.floor(msOf(at) / 1000);
  let latest = -Infinity;
  for (const zone of zones) {
    latest = Math.max(latest, Math.floor((whole + spanAt(zone, whole).offset) / secondsPerDay));
  }
  return dayNumber(latest);
}

/** The first second of a date in UTC: for what is known to the day alone. */
export const firstSecondOf = (on: PlainDate): Second => second(epochDay(on) * secondsPerDay);
