/** Days on which a clearing works: weekends and the holidays of its own calendar are none. */

import {
  type PlainDate,
  addDays,
  dateOfEpochDay,
  epochDay,
  parsePlainDate,
  weekday,
} from "./calendar.ts";
import { must } from "./result.ts";

/** ACH settles dollars, SEPA euros, Bacs sterling: each by its own calendar. */
export type Clearing = "ach" | "sepa" | "bacs";

const day = (year: number, month: number, date: number): PlainDate => {
  const text = [String(year), String(month).padStart(2, "0"), String(date).padStart(2, "0")];
  return must(parsePlainDate(text.join("-")));
};

type Weekday = ReturnType<typeof weekday>;

/** The n-th such weekday of a month; counted from its end where n is below zero. */
function nth(year: number, month: number, of: Weekday, n: number): PlainDate {
  if (n > 0) {
    let on = day(year, month, 1);
    while (weekday(on) !== of) on = addDays(on, 1);
    return addDays(on, 7 * (n - 1));
  }
  let on = addDays(month === 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1), -1);
  while (weekday(on) !== of) on = addDays(on, -1);
  return on;
}

/** Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher. */
function easter(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return day(year, Math.floor(n / 31), (n % 31) + 1);
}

const isSunday = (on: PlainDate): boolean => weekday(on) === "SU";
const isWeekend = (on: PlainDate): boolean => isSunday(on) || weekday(on) === "SA";

/** Federal Reserve Banks: a holiday on a Sunday closes the Monday after, one on a Saturday no day. */
const federal = (year: number): readonly PlainDate[] => [
  ...[day(year, 1, 1), day(year, 6, 19), day(year, 7, 4), day(year, 11, 11), day(year, 12, 25)].map(
    (on) => (isSunday(on) ? addDays(on, 1) : on),
  ),
  nth(year, 1, "MO", 3),
  nth(year, 2, "MO", 3),
  nth(year, 5, "MO", -1),
  nth(year, 9, "MO", 1),
  nth(year, 10, "MO", 2),
  nth(year, 11, "TH", 4),
];

/** The closing days of T2, the euro's settlement system. */
const target = (year: number): readonly PlainDate[] => [
  day(year, 1, 1),
  addDays(easter(year), -2),
  addDays(easter(year), 1),
  day(year, 5, 1),
  day(year, 12, 25),
  day(year, 12, 26),
];

/** Bank holidays of England and Wales; one at a weekend has the next working day in lieu. */
function english(year: number): readonly PlainDate[] {
  const moving = [
    addDays(easter(year), -2),
    addDays(easter(year), 1),
    nth(year, 5, "MO", 1),
    nth(year, 5, "MO", -1),
    nth(year, 8, "MO", -1),
  ];
  const fixed: PlainDate[] = [];
  for (const on of [day(year, 1, 1), day(year, 12, 25), day(year, 12, 26)]) {
    let free = on;
    while (isWeekend(free) || fixed.includes(free)) free = addDays(free, 1);
    fixed.push(free);
  }
  return [...moving, ...fixed];
}

const holidaysOf: { readonly [R in Clearing]: (year: number) => readonly PlainDate[] } = {
  ach: federal,
  sepa: target,
  bacs: english,
};

/** True on a day on which the rail settles. */
export const isBankingDay = (rail: Clearing, on: PlainDate): boolean =>
  !isWeekend(on) && !holidaysOf[rail](Number(on.slice(0, 4))).includes(on);

const clearingOf: { readonly [currency: string]: Clearing } = {
  USD: "ach",
  EUR: "sepa",
  GBP: "bacs",
};

/**
 * True on a day on which the banks of a currency move no money: weekends, and the holidays of its
 * clearing where we know them. Nobody is late for what their bank could not do that day.
 */
export function banksRest(currency: string, on: PlainDate): boolean {
  const clearing = clearingOf[currency];
  return clearing === undefined ? isWeekend(on) : !isBankingDay(clearing, on);
}

/** So many banking days after a day that may be none itself. */
export function bankingDaysAfter(rail: Clearing, from: PlainDate, count: number): PlainDate {
  let on = epochDay(from);
  for (let left = count; left > 0;) {
    on += 1;
    if (isBankingDay(rail, dateOfEpochDay(on))) left -= 1;
  }
  return dateOfEpochDay(on);
}

/** So many banking days before a day that may be none itself. */
export function bankingDaysBefore(rail: Clearing, from: PlainDate, count: number): PlainDate {
  let on = epochDay(from);
  for (let left = count; left > 0;) {
    on -= 1;
    if (isBankingDay(rail, dateOfEpochDay(on))) left -= 1;
  }
  return dateOfEpochDay(on);
}
