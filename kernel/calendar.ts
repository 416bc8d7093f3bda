/** Instants, dates and months as text that sorts by time. The only file that imports Temporal. */

import { Temporal } from "temporal-polyfill";
import type { Brand } from "./brand.ts";
import { type Result, assert, err, ok } from "./result.ts";

export { Temporal };

/** A point in time: "2026-03-02T15:00:00.000Z", always UTC, so that text order is time order. */
export type Instant = Brand<string, "Instant">;
/** A day of the calendar, wherever it is lived: "2026-03-02". Order of text is order of days. */
export type PlainDate = Brand<string, "PlainDate">;
/** An IANA zone name: "America/New_York". An offset ("+05:30") is none: it knows no law. */
export type TimeZone = Brand<string, "TimeZone">;
export type Weekday = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";

export const secondsPerDay = 86_400;
const msPerDay = 86_400_000;
const firstEpochDay = -719_528; // 0000-01-01
const lastEpochDay = 2_932_896; // 9999-12-31

const weekdayOfEpochDay = ["TH", "FR", "SA", "SU", "MO", "TU", "WE"] as const;

/** Days since 1970-01-01 of a proleptic Gregorian date (Hinnant, days_from_civil). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const three = (n: number): string => (n < 10 ? `00${n}` : n < 100 ? `0${n}` : `${n}`);
const four = (n: number): string => (n < 1000 ? `0${three(n)}` : `${n}`);

/** A day of the calendar in its parts; months count from 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** The parts of a whole number of days since 1970-01-01 (Hinnant, civil_from_days). */
export function calendarDay(epochDay: number): CalendarDay {
  const z = epochDay + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

function dayText(epochDay: number): string {
  const { year, month, day } = calendarDay(epochDay);
  return `${four(year)}-${two(month)}-${two(day)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;
const pair = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);
const yearOf = (text: string): number => pair(text, 0) * 100 + pair(text, 2);
const monthOf = (text: string): number => pair(text, 5);
const dayOf = (text: string): number => pair(text, 8);

const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The instant of whole milliseconds since 1970 (a fraction is cut off); years 0000 to 9999. */
export function instantOf(ms: number): Instant {
  const whole = Math.floor(ms);
  const day = Math.floor(whole / msPerDay);
  assert(day >= firstEpochDay && day <= lastEpochDay, `no instant of four-digit years: ${ms}`);
  const rest = whole - day * msPerDay;
  const second = Math.floor(rest / 1000);
  const minute = Math.floor(second / 60);
  const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second % 60)}`;
  return `${dayText(day)}T${clock}.${three(rest % 1000)}Z` as Instant;
}

/** Milliseconds since 1970. */
export function msOf(at: Instant): number {
  const day = dayNumber(yearOf(at), monthOf(at), dayOf(at));
  const seconds = (pair(at, 11) * 60 + pair(at, 14)) * 60 + pair(at, 17);
  return day * msPerDay + seconds * 1000 + pair(at, 20) * 10 + digit(at, 22);
}

/** The instant `ms` milliseconds after `at` (before it when negative). */
export const later = (at: Instant, ms: number): Instant => instantOf(msOf(at) + ms);

/** Whole seconds from `a` to `b`, the fraction cut off; negative when `b` is before `a`. */
export const secondsBetween = (a: Instant, b: Instant): number =>
  Math.trunc((msOf(b) - msOf(a)) / 1000) + 0; // + 0: never minus zero

const ours = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const clockText = String.raw`(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?`;
const offsetText = String.raw`(?:[Zz]|([+-])(\d\d):?(\d\d)?)`;
const iso = new RegExp(String.raw`^\d{4}-\d\d-\d\d[Tt ]${clockText}${offsetText}$`);

/**
 * Reads an ISO 8601 instant with an offset or Z, in any precision, and writes it as ours: UTC, cut
 * to the millisecond. A leap second (:60) is read as the second before it, as Temporal reads it.
 */
export function parseInstant(text: string): Result<Instant, "not-an-instant"> {
  const [year, month, day] = [yearOf(text), monthOf(text), dayOf(text)];
  if (!isDate(year, month, day)) return err("not-an-instant");
  if (ours.test(text) && pair(text, 11) < 24 && pair(text, 14) < 60 && pair(text, 17) < 60) {
    return ok(text as Instant);
  }
  const match = iso.exec(text);
  if (!match) return err("not-an-instant");
  const part = (index: number): number => Number(match[index] ?? "0");
  const [hour, minute, second] = [part(1), part(2), part(3)];
  const [offsetHours, offsetMinutes] = [part(6), part(7)];
  const possible = hour < 24 && minute < 60 && second <= 60 && offsetHours < 24;
  if (!possible || offsetMinutes > 59) return err("not-an-instant");
  const ms = Number((match[4] ?? "").padEnd(3, "0").slice(0, 3));
  const offset = (offsetHours * 60 + offsetMinutes) * (match[5] === "-" ? -60 : 60);
  const local = (hour * 60 + minute) * 60 + Math.min(second, 59);
  const at = dayNumber(year, month, day) * msPerDay + (local - offset) * 1000 + ms;
  const inside = at >= firstEpochDay * msPerDay && at < (lastEpochDay + 1) * msPerDay;
  return inside ? ok(instantOf(at)) : err("not-an-instant");
}

const dateText = /^\d{4}-\d\d-\d\d$/;

/** Reads "2026-03-02": that form alone, and only days that exist. */
export function parsePlainDate(text: string): Result<PlainDate, "not-a-date"> {
  const real = dateText.test(text) && isDate(yearOf(text), monthOf(text), dayOf(text));
  return real ? ok(text as PlainDate) : err("not-a-date");
}

/** Days since 1970-01-01. */
export const epochDay = (date: PlainDate): number =>
  dayNumber(yearOf(date), monthOf(date), dayOf(date));

/** The date of a whole number of days since 1970-01-01; years 0000 to 9999. */
export function dateOfEpochDay(day: number): PlainDate {
  const valid = Number.isInteger(day) && day >= firstEpochDay && day <= lastEpochDay;
  assert(valid, `no day of four-digit years: ${day}`);
  return dayText(day) as PlainDate;
}

export const addDays = (date: PlainDate, days: number): PlainDate =>
  dateOfEpochDay(epochDay(date) + days);

/** Days from `a` to `b`: 1 when `b` is the day after `a`, negative when it is before. */
export const daysBetween = (a: PlainDate, b: PlainDate): number => epochDay(b) - epochDay(a);

/** The same day `months` later, or the month's last day where that month is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const day = Math.min(dayOf(date), daysInMonth(year, month));
  return dateOfEpochDay(dayNumber(year, month, day));
}

/**
 * The n-th monthly date of a schedule, counted from its anchor and never from the date before, so
 * that a short month does not pull the rest along: 31 Jan, 28 Feb, 31 Mar.
 */
export const monthsAfter = (anchor: PlainDate, n: number): PlainDate => addMonths(anchor, n);

/** How a day stands for its weekday in every month: counted from the month's first, or as its last. */
export type WeekdayPlace = "counted" | "last";

/** The place of a weekday in its month, where every month has it. */
export type PlaceInMonth = 1 | 2 | 3 | 4 | "last";

const daysOfWeek = 7;
const places = [1, 2, 3, 4] as const;

/** For which weekday of every month a day stands: as `last`, for the last where it is the last of its own. */
export function placeInMonth(date: PlainDate, place: WeekdayPlace): PlaceInMonth {
  const ends = dayOf(date) + daysOfWeek > daysInMonth(yearOf(date), monthOf(date));
  const nth = places[Math.ceil(dayOf(date) / daysOfWeek) - 1] ?? "last";
  return ends && place === "last" ? "last" : nth;
}

/**
 * The weekday of a day, at its place in the month so many months on: from a third Wednesday the third
 * Wednesday. A fifth, which not every month has, stands for the last; as `last`, so does what is the
 * last of its month, and what is not is counted.
 */
export function weekdayMonthsAfter(anchor: PlainDate, n: number, place: WeekdayPlace): PlainDate {
  const nth = placeInMonth(anchor, place);
  const end = epochDay(endOfMonth(monthsAfter(anchor, n)));
  const last = end - ((((end - epochDay(anchor)) % daysOfWeek) + daysOfWeek) % daysOfWeek);
  if (nth === "last") return dateOfEpochDay(last);
  const inMonth = Math.ceil(calendarDay(last).day / daysOfWeek);
  return dateOfEpochDay(last - daysOfWeek * (inMonth - nth));
}

export function endOfMonth(date: PlainDate): PlainDate {
  const [year, month] = [yearOf(date), monthOf(date)];
  return dateOfEpochDay(dayNumber(year, month, daysInMonth(year, month)));
}

/** The weekday of a number of days since 1970-01-01, a Thursday. */
export function weekdayOf(day: number): Weekday {
  return weekdayOfEpochDay[((day % 7) + 7) % 7] ?? "TH";
}

export const weekday = (date: PlainDate): Weekday => weekdayOf(epochDay(date));
