/** Bank holidays and working days of the nations of the United Kingdom. */

import { type Holidays, daysOf, weekdayBit } from "../clock.ts";
import { type Day, dayNumber, printDay } from "../facts/time.ts";
import {
  addBusinessDays,
  dateIn,
  easter,
  holidays,
  isWeekend,
  last,
  nth,
  onOrNextBusinessDay,
} from "../holidays.ts";
import type { Matter } from "../matter.ts";

const isSaturday = (day: Day): boolean => weekdayBit(day) === daysOf(["SA"]);

/** The Monday in lieu of a holiday at the weekend. */
function inLieu(day: Day): Day {
  if (!isWeekend(day)) return day;
  return dayNumber(day + (isSaturday(day) ? 2 : 1));
}

/** Two days in a row: where both would have the same day in lieu, the second has the day after. */
function pair(first: Day, second: Day): readonly Day[] {
  const one = inLieu(first);
  const two = inLieu(second);
  return [one, two === one || one === second ? dayNumber(Math.max(one, second) + 1) : two];
}

/** Days proclaimed once, and days moved for them. */
const once: Readonly<Record<number, readonly Day[]>> = {
  2020: [dateIn(2020, 5, 8)],
  2022: [dateIn(2022, 6, 2), dateIn(2022, 6, 3), dateIn(2022, 9, 19)],
  2023: [dateIn(2023, 5, 8)],
};

function shared(year: number): readonly Day[] {
  const fixed = [
    dayNumber(easter(year) - 2),
    ...pair(dateIn(year, 12, 25), dateIn(year, 12, 26)),
    ...(once[year] ?? []),
  ];
  const earlyMay = year === 2020 ? [] : [nth(year, 1, "MO", 5)];
  const spring = year === 2022 ? [] : [last(year, "MO", 5)];
  return [...fixed, ...earlyMay, ...spring];
}

const easterMonday = (year: number): Day => dayNumber(easter(year) + 1);

export const englishHolidays = holidays("uk.england_wales", (year) => [
  inLieu(dateIn(year, 1, 1)),
  easterMonday(year),
  last(year, "MO", 8),
  ...shared(year),
]);

const scottishHolidays = holidays("uk.scotland", (year) => [
  ...pair(dateIn(year, 1, 1), dateIn(year, 1, 2)),
  nth(year, 1, "MO", 8),
  inLieu(dateIn(year, 11, 30)),
  ...shared(year),
]);

const northernIrishHolidays = holidays("uk.northern_ireland", (year) => [
  inLieu(dateIn(year, 1, 1)),
  inLieu(dateIn(year, 3, 17)),
  easterMonday(year),
  inLieu(dateIn(year, 7, 12)),
  last(year, "MO", 8),
  ...shared(year),
]);

/** The calendar of the consumer's nation; where it is not known, England's. */
export function holidaysOf({ jurisdiction: { region } }: Matter): Holidays {
  if (region === "GB-SCT") return scottishHolidays;
  return region === "GB-NIR" ? northernIrishHolidays : englishHolidays;
}

/** The n-th working day after a day; the day itself does not count. */
export const workingDaysAfter = (matter: Matter, day: Day, n: number): Day =>
  addBusinessDays(day, n, holidaysOf(matter));

/** The day itself, or the next working day after a weekend or holiday. */
export const workingDayFrom = (matter: Matter, day: Day): Day =>
  onOrNextBusinessDay(day, holidaysOf(matter));

/** The day after so many clear days: no Sundays, bank holidays or Christmas Day, SI 2013/1894 reg 2. */
export function afterClearDays(day: Day, clear: number): Day {
  let at = day;
  for (let left = clear; left > 0;) {
    at = dayNumber(at + 1);
    const isChristmas = printDay(at).endsWith("-12-25");
    const counts = weekdayBit(at) !== daysOf(["SU"]) && !isChristmas && !englishHolidays.has(at);
    if (counts) left -= 1;
  }
  return dayNumber(at + 1);
}
