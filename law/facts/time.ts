/** Time as the facts hold it: plain numbers, so that a verdict costs microseconds. */

import {
  type Brand,
  type TimeZone,
  addMonths,
  dateOfEpochDay,
  epochDay,
  instantOf,
  msOf,
  parseInstant,
  parsePlainDate,
  parseTimeZone,
} from "@forbear/kernel";
import { textAs } from "../codec.ts";

/** Seconds since 1970-01-01T00:00:00Z; thousandths only where the source had them. */
export type Second = Brand<number, "Second">;
/** Days since 1970-01-01 of a calendar date, in whatever zone the date was meant. */
export type Day = Brand<number, "Day">;
/** Seconds since midnight of a local clock, 0 to 86 400. */
export type ClockSecond = Brand<number, "ClockSecond">;

export const second = (value: number): Second => value as Second;
export const dayNumber = (value: number): Day => value as Day;

/** "2026-03-02" as a day number; undefined for anything that is no date. */
export function parseDay(text: string): Day | undefined {
  const date = parsePlainDate(text);
  return date.ok ? dayNumber(epochDay(date.value)) : undefined;
}

export const printDay = (day: Day): string => dateOfEpochDay(day);

/** The same date `months` later, or the last day of a shorter month. */
export const monthsAfterDay = (day: Day, months: number): Day =>
  dayNumber(epochDay(addMonths(dateOfEpochDay(day), months)));

/** The same number; a whole one of our days is kept in place, and not as an object elsewhere. */
const unboxed = (value: number): Second => second(value === (value | 0) ? value | 0 : value);

/** "2026-03-02T15:00:00Z" (thousandths allowed) as seconds; undefined for anything else. */
export function parseSecond(text: string): Second | undefined {
  const at = text.endsWith("Z") ? parseInstant(text) : undefined;
  return at?.ok ? unboxed(msOf(at.value) / 1000) : undefined;
}

/** Seconds as the format writes an instant: thousandths only where there are any. */
export const printSecond = (at: Second): string =>
  instantOf(Math.round(at * 1000)).replace(".000Z", "Z");

/** "08:00" or "24:00" as seconds since midnight. */
export function parseClock(text: string): ClockSecond | undefined {
  const match = /^([01]\d|2[0-3]|24):([0-5]\d)$/.exec(text);
  if (!match) return undefined;
  const clock = Number(match[1]) * 3600 + Number(match[2]) * 60;
  return clock > 86_400 ? undefined : (clock as ClockSecond);
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

export const printClock = (clock: ClockSecond): string =>
  `${twoDigits(Math.floor(clock / 3600))}:${twoDigits(Math.floor(clock / 60) % 60)}`;

function parseZone(text: string): TimeZone | undefined {
  const zone = parseTimeZone(text);
  return zone.ok ? zone.value : undefined;
}

export const instant = textAs("an instant in UTC, ending in Z", parseSecond, printSecond);
export const date = textAs("a date such as 2026-03-02", parseDay, printDay);
export const clockTime = textAs("a clock time such as 08:00", parseClock, printClock);
export const zoneName = textAs<TimeZone>("an IANA time zone", parseZone, (zone) => zone);
