/** Public holidays and business days: the kit from which each country builds its calendar. */

import { type Weekday, calendarDay, present } from "@forbear/kernel";
import { type Holidays, daysOf, weekdayBit } from "./clock.ts";
import { type Day, dayNumber, monthsAfterDay, parseDay } from "./facts/time.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** A date of a year; a date that does not exist is a defect. */
export const dateIn = (year: number, month: number, date: number): Day =>
  present(parseDay(`${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`), "a date");

export const yearOf = (day: Day): number => calendarDay(day).year;

const bitOf = (weekday: Weekday): number => daysOf([weekday]);

/** The n-th such weekday of a month: `nth(3, "MO", 1)` is the third Monday of January. */
export function nth(year: number, n: number, weekday: Weekday, month: number): Day {
  const first = dateIn(year, month, 1);
  let day = first;
  while (weekdayBit(day) !== bitOf(weekday)) day = dayNumber(day + 1);
  return dayNumber(day + (n - 1) * 7);
}

/** The last such weekday of a month. */
export function last(year: number, weekday: Weekday, month: number): Day {
  let day = month === 12 ? dateIn(year, 12, 31) : dayNumber(dateIn(year, month + 1, 1) - 1);
  while (weekdayBit(day) !== bitOf(weekday)) day = dayNumber(day - 1);
  return day;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dateIn(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** A calendar from the holidays of a year; each year is worked out once. */
export function holidays(id: string, ofYear: (year: number) => readonly Day[]): Holidays {
  const years = new Map<number, ReadonlySet<Day>>();
  return {
    id,
    has(day) {
      const year = yearOf(day);
      let known = years.get(year);
      if (known === undefined) {
        known = new Set(ofYear(year));
        years.set(year, known);
      }
      return known.has(day);
    },
  };
}

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => (weekdayBit(day) & daysOf(["SA", "SU"])) !== 0;

export const isBusinessDay = (day: Day, closed: Holidays): boolean =>
  !isWeekend(day) && !closed.has(day);

/** The n-th business day after a day; the day itself does not count. */
export function addBusinessDays(day: Day, n: number, closed: Holidays): Day {
  let at = day;
  for (let left = n; left > 0;) {
    at = dayNumber(at + 1);
    if (isBusinessDay(at, closed)) left -= 1;
  }
  return at;
}

/** The day itself if it is a business day, else the next one. */
export function onOrNextBusinessDay(day: Day, closed: Holidays): Day {
  let at = day;
  while (!isBusinessDay(at, closed)) at = dayNumber(at + 1);
  return at;
}

/** The same month and day, `years` later; 29 February becomes 28 February. */
export const yearsAfter = (day: Day, years: number): Day => monthsAfterDay(day, 12 * years);
