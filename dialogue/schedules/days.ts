/** Days as they are laid out: what each counts from, and how far on the next such day is. */

import {
  type PlainDate,
  type WeekdayPlace,
  addDays,
  endOfMonth,
  monthsAfter,
  weekdayMonthsAfter,
} from "@forbear/kernel";
import type { PlanWish } from "../conversation.ts";
import { daysIn, monthsIn } from "../heard/wishes/days-named.ts";
import { weekdayAfter } from "../heard/wishes/weekday-after.ts";
import type { Word } from "../words/words.ts";
import type { Span } from "./spelling.ts";
import type { Length } from "./words.ts";

export type Every = NonNullable<PlanWish["every"]>;

/** `later`: where it falls behind the day before it in a list; null: it stays where it is. */
export type DayToken = {
  readonly is: "day";
  readonly on: PlainDate;
  /** A number of the month alone, which comes again each month. */
  readonly ofMonth: boolean;
  /** What is laid out begins on it. */
  readonly starts: boolean;
  /** All of it is paid on it. */
  readonly ofAll: boolean;
  /** Today, by a word such as "now". */
  readonly isNow: boolean;
  /** A week or a month of which the day is not told. */
  readonly isSpan: boolean;
  /** A month alone. */
  readonly isMonth: boolean;
  /** How far on the next such day is. */
  readonly step: Every;
  readonly later: ((before: PlainDate) => PlainDate) | null;
};

export const weekly: Every = { every: 1, unit: "week" };
export const monthly: Every = { every: 1, unit: "month" };
const halfMonthly: Every = { every: 1, unit: "half_month" };

export const daysOfWeek = 7;
const daysOfHalf = 15;

/** A day of which nothing else is known. */
export const dayOn = (on: PlainDate): DayToken => ({
  is: "day",
  on,
  ofMonth: false,
  starts: false,
  ofAll: false,
  isNow: false,
  isSpan: false,
  isMonth: false,
  step: monthly,
  later: null,
});

/** "30 days later": so long after the one before it, or after today. */
export function dayAfter({ n, every, unit }: Length, today: PlainDate): DayToken {
  const later = (before: PlainDate): PlainDate => {
    if (unit === "month") return monthsAfter(before, n);
    const days = unit === "week" ? daysOfWeek * every : unit === "half_month" ? daysOfHalf : 1;
    return addDays(before, n * days);
  };
  return { ...dayOn(later(today)), later };
}

const numberOfMonth =
  /^(?:(?:on|the|el|dia|del|la|of|de|each|every|cada|month|mes) )*(?:\d{1,2}(?: (?:st|nd|rd|th))?|first|fifth|tenth|fifteenth|twentieth|thirtieth|primero|uno|quince|pandrah|das|bees|pachees)(?: (?:tarikh|tareekh|taarikh|ko|date|ki|aur|and|y))*$/u;

/** "The 20th": behind a later day it is that of the next month. */
export const numberedDay = (on: PlainDate): DayToken => ({
  ...dayOn(on),
  ofMonth: true,
  later: (before) => {
    let day = on;
    for (let n = 1; day <= before; n += 1) day = monthsAfter(on, n);
    return day;
  },
});

/** The third Wednesday: behind a later day it is that of the next month. */
export const weekdayOfMonth = (on: PlainDate, weekday: WeekdayPlace): DayToken => ({
  ...numberedDay(on),
  step: { ...monthly, weekday },
  later: (before) => {
    let day = on;
    for (let n = 1; day <= before; n += 1) day = weekdayMonthsAfter(on, n, weekday);
    return day;
  },
});

/** The last day of every month. */
export const monthEnd = (today: PlainDate): DayToken => ({
  ...numberedDay(endOfMonth(today)),
  later: (before) =>
    endOfMonth(before) > before ? endOfMonth(before) : endOfMonth(addDays(before, 1)),
});

/** The day that those words name, as it stands in a list. */
export function dayNamed(on: PlainDate, said: string): DayToken {
  if (/quincena/u.test(said)) return { ...dayOn(on), step: halfMonthly };
  if (numberOfMonth.test(said)) return numberedDay(on);
  const { later } = weekdayAfter({ on, text: said });
  return later === undefined ? dayOn(on) : { ...dayOn(on), step: weekly, later };
}

const ofWeek =
  /week|semana|haft|haph|हफ|day\b|lunes|martes|coles|jueves|viernes|bado|domingo|v[aā]+r|वार/iu;

/** Days that are named by weeks and months, "next week", "in May", each by the words it covers. */
export function daysBySpan(
  text: string,
  spoken: readonly Word[],
  today: PlainDate,
): readonly (DayToken & Span)[] {
  const months = monthsIn({ text, today });
  return [...daysIn({ text, today, days: [] }), ...months].flatMap((named) => {
    const { at, ends, on, later = null } = named;
    const from = spoken.findIndex(({ start }) => start >= at);
    const next = spoken.findIndex(({ start }) => start >= ends);
    const to = next < 0 ? spoken.length : next;
    if (from < 0 || from >= to) return [];
    const isMonth = months.includes(named);
    const step = ofWeek.test(text.slice(at, ends)) ? weekly : monthly;
    const isNow = on === today;
    return [{ ...dayOn(on), isNow, isSpan: !isNow, isMonth, step, later, from, to }];
  });
}
