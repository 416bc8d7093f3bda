/** Feasts that fall on one day of the calendar: "on Christmas Eve", "Easter Monday", "después de Reyes". */

import { type PlainDate, addDays } from "@forbear/kernel";
import { type DateSpan, isPast } from "./calendar-days.ts";
import { dayOf, dayOfWeek, yearOf } from "./days.ts";
import { type Desk, set, wordAt } from "./desk.ts";

type OfYear = (year: number) => PlainDate | null;

const on =
  (month: number, day: number): OfYear =>
  (year) =>
    dayOf(year, month, day);

/** Easter Sunday by the reckoning of Meeus, Jones and Butcher, and so many days from it. */
const easter =
  (days: number): OfYear =>
  (year) => {
    const [a, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
    const moon = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
    const h = (19 * a + moon + 15) % 30;
    const full =
      h - Math.floor(h / 28) * (1 - Math.floor(29 / (h + 1)) * Math.floor((21 - a) / 11));
    const week = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
    const place = full - week;
    const month = 3 + Math.floor((place + 40) / 44);
    const sunday = dayOf(century * 100 + rest, month, place + 28 - 31 * Math.floor(month / 4));
    return sunday === null ? null : addDays(sunday, days);
  };

const thursday = 3;
/** The fourth Thursday of November. */
const thanksgiving: OfYear = (year) => {
  const eve = dayOf(year, 10, 31);
  return eve === null ? null : addDays(dayOfWeek(eve, thursday, false), 21);
};

/** `where`: the countries that keep it so; without it, all. */
type Feast = readonly [words: readonly string[], day: OfYear, where?: ReadonlySet<string>];

const feasts: readonly Feast[] = [
  [["christmas", "eve"], on(12, 24)],
  [["xmas", "eve"], on(12, 24)],
  [["nochebuena"], on(12, 24)],
  [["boxing", "day"], on(12, 26)],
  [["christmas"], on(12, 25)],
  [["xmas"], on(12, 25)],
  [["navidad"], on(12, 25)],
  [["new", "years", "eve"], on(12, 31)],
  [["nochevieja"], on(12, 31)],
  [["new", "years"], on(1, 1)],
  [["new", "year"], on(1, 1)],
  [["ano", "nuevo"], on(1, 1)],
  [["reyes"], on(1, 6), set("MX ES US")],
  [["valentines"], on(2, 14)],
  [["san", "valentin"], on(2, 14)],
  [["halloween"], on(10, 31)],
  [["thanksgiving"], thanksgiving, set("US")],
  [["good", "friday"], easter(-2)],
  [["viernes", "santo"], easter(-2)],
  [["easter", "monday"], easter(1)],
  [["easter", "sunday"], easter(0)],
  [["easter"], easter(0)],
  [["domingo", "de", "pascua"], easter(0)],
  [["domingo", "de", "resurreccion"], easter(0)],
  [["independence", "day"], on(7, 4), set("US")],
  [["independence", "day"], on(8, 15), set("IN")],
  [["republic", "day"], on(1, 26), set("IN")],
  [["gandhi", "jayanti"], on(10, 2), set("IN")],
];

/** Words a feast may start with. */
export const feastWords: ReadonlySet<string> = new Set(
  feasts.flatMap(([[first]]) => (first === undefined ? [] : [first])),
);

const notDays = set(
  "bonus present presents gift gifts money shopping party club cards season week",
);

/** The next such day, or the last in the past tense. */
export function feast(desk: Desk, at: number): DateSpan | undefined {
  if (!feastWords.has(wordAt(desk, at))) return undefined;
  for (const [words, day, where] of feasts) {
    if (where !== undefined && !where.has(desk.region)) continue;
    if (!words.every((own, i) => wordAt(desk, at + i) === own)) continue;
    const { today } = desk.hearing;
    let to = at + words.length;
    if (wordAt(desk, to) === "day") to += 1;
    if (notDays.has(wordAt(desk, to))) return { date: null, from: at, to: at + words.length };
    const past = isPast(desk, at);
    const years = past ? [0, -1] : [0, 1];
    const found = years
      .map((step) => day(yearOf(today) + step))
      .find((one) => one !== null && (past ? one <= today : one >= today));
    return { date: found ?? null, from: at, to };
  }
  return undefined;
}
