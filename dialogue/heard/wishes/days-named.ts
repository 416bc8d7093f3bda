/** Days that words name by a week, a month or the day before: "next week", "a month later", "in May". Four languages. */

import {
  type PlainDate,
  addDays,
  addMonths,
  endOfMonth,
  epochDay,
  monthsAfter,
} from "@forbear/kernel";
import { lookup, months, weekdays } from "../../values/date-words.ts";
import { dayOfWeek } from "../../values/days.ts";
import { wordsOf } from "../../words/words.ts";
import { everyPhrase } from "../../words/phrases.ts";
import type { Place } from "../place.ts";
import { everyMatch, pattern } from "../../words/pattern.ts";

/** `later` counts from the day before it in the list, where there is one. */
export type DayPlaced = Place & {
  readonly on: PlainDate;
  readonly comesAgain: boolean;
  readonly later?: (before: PlainDate) => PlainDate;
};

type Message = { readonly text: string; readonly today: PlainDate };

const friday = 4;
export const daysOfWeek = 7;
const monday = 3; // the first of all days was a Thursday

/** The Friday of the week so many weeks on; where it is past already, the Sunday. */
function endOfWeek(today: PlainDate, weeks: number): PlainDate {
  const place = (epochDay(today) + monday) % daysOfWeek;
  const end = weeks === 0 && place > friday ? daysOfWeek - 1 : friday;
  return addDays(today, end - place + daysOfWeek * weeks);
}

const endOf =
  (months: number) =>
  (today: PlainDate): PlainDate =>
    endOfMonth(addMonths(endOfMonth(today), months));
const weekOf =
  (weeks: number) =>
  (today: PlainDate): PlainDate =>
    endOfWeek(today, weeks);

type Span = readonly [
  RegExp,
  (today: PlainDate, said: string) => PlainDate,
  later?: (before: PlainDate, said: string) => PlainDate,
];

/** A month that is named alone is one in which they pay: no later than a month after the payment before. */
const withinAMonth =
  (months: number) =>
  (before: PlainDate): PlainDate => {
    const [end, round] = [
      endOfMonth(addMonths(endOfMonth(before), months)),
      monthsAfter(before, 1),
    ];
    return end < round ? end : round;
  };

/** The weekday that the words name, so many weeks on at least. */
function weekdayAfter(from: PlainDate, said: string): PlainDate {
  const named = wordsOf(said).flatMap(({ word }) => weekdays.get(word) ?? []);
  const [weekday] = named;
  return weekday === undefined ? addDays(from, daysOfWeek) : dayOfWeek(from, weekday, false);
}

const weekdayNames =
  "(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:som|mangal|budh|guru|shukra?|shani|ravi)v[aā]+r|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार";

/** Weeks and months that are named without a day: by their last working day, and their last day. */
const spans: readonly Span[] = [
  [
    everyPhrase(
      `(?:the )?(?:next|following) (?:${weekdayNames})|the (?:${weekdayNames}) after(?: (?:that|next))?|(?:el )?(?:pr[oó]ximo|otro|siguiente) (?:${weekdayNames})|el (?:${weekdayNames}) (?:pr[oó]ximo|siguiente|que viene)|(?:agle|agale) (?:${weekdayNames}|fri|mon|tue|wed|thu)|अगले (?:${weekdayNames})`,
    ),
    weekdayAfter,
    weekdayAfter,
  ],
  [
    everyPhrase(
      "(?:a|one) week (?:later|after(?: that)?)|(?:una )?semana despu[eé]s|(?:us(?:ke|se) )?ek hafte baad|एक हफ़?्ते बाद",
    ),
    (today) => addDays(today, daysOfWeek),
    (before) => addDays(before, daysOfWeek),
  ],
  [
    everyPhrase(
      "(?:a|one) month (?:later|after(?: that)?)|(?:un )?mes despu[eé]s|(?:us(?:ke|se) )?ek mahine baad|एक महीने बाद",
    ),
    (today) => monthsAfter(today, 1),
    (before) => monthsAfter(before, 1),
  ],
  [
    everyPhrase(
      "right now|right away|straight ?away|today|tonight|now|up ?front|ahora(?: mismo)?|ahorita|hoy|ya mismo|abhi|aaj|turant|अभी|आज|तुरंत",
    ),
    (today) => today,
  ],
  [
    everyPhrase(
      "(?:the )?week after(?: (?:next|that))?|(?:la )?semana (?:despu[eé]s|siguiente a esa)|dentro de dos semanas|us(?:ke|se) (?:baad|agle) (?:wale )?hafte|do hafte baad|उसके (?:बाद|अगले) हफ़?्ते",
    ),
    weekOf(2),
    (before) => addDays(before, daysOfWeek),
  ],
  [
    everyPhrase(
      "this (?:coming )?week|esta(?: misma)? semana|(?:is|iss|isi) (?:hafte|week)|(?:इस|इसी) हफ़?्ते",
    ),
    weekOf(0),
  ],
  [
    everyPhrase(
      "(?:the )?next (?:week|wk)|(?:la )?(?:pr[oó]xima|otra|siguiente) semana|(?:la )?semana (?:pr[oó]xima|entrante|siguiente|que (?:viene|entra))|la (?:pr[oó]xima|siguiente|otra|que viene)(?! \\p{L}+ana)|(?:agle|agale|next) (?:hafte|week)|अगले हफ़?्ते",
    ),
    weekOf(1),
  ],
  [
    everyPhrase(
      "(?:the )?month after(?: (?:next|that))?|us(?:ke|se) (?:baad|agle) (?:wale )?mahine|उसके (?:बाद|अगले) महीने",
    ),
    endOf(2),
    withinAMonth(1),
  ],
  [
    everyPhrase("this month|este(?: mismo)? mes|(?:is|iss|isi) (?:mahine|month)|(?:इस|इसी) महीने"),
    endOf(0),
  ],
  [
    everyPhrase(
      "(?:the )?(?:next|nxt) (?:month|mo|mth|mnth)|(?:el )?(?:pr[oó]ximo|otro|siguiente) mes|(?:el )?mes (?:pr[oó]ximo|entrante|siguiente|que (?:viene|entra))|(?<=este mes.{0,40})el (?:pr[oó]ximo|siguiente|otro|que (?:viene|sigue|entra))(?! \\p{L}+)|(?:agle|agale|next) (?:mahine|month)|अगले महीने",
    ),
    endOf(1),
    withinAMonth(1),
  ],
];

/** Two things cannot stand in one place. */
export const overlaps = (one: Place, other: Place): boolean =>
  one.at < other.ends && other.at < one.ends;

/** Days, and weeks and months by their ends, each place taken once. */
export function daysIn({
  text,
  today,
  days,
}: Message & { readonly days: readonly DayPlaced[] }): readonly DayPlaced[] {
  const found: DayPlaced[] = [...days];
  for (const [form, on, later] of spans) {
    for (const { 0: said, index: at } of everyMatch(text, form)) {
      const place = { at, ends: at + said.length };
      if (found.some((one) => overlaps(one, place))) continue;
      const then = later === undefined ? {} : { later: (day: PlainDate) => later(day, said) };
      found.push({ ...place, on: on(today, said), comesAgain: false, ...then });
    }
  }
  return found;
}

const monthBeside = pattern(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:(?:in|by|en|para) (\p{L}+)|([\p{L}\p{M}]+) (?:me|mein|में))(?![\p{L}\p{M}\p{N}]| \p{Nd})`,
  "g",
);

/** Months that are named without a day, by their last one. */
export function monthsIn({ text, today }: Message): readonly DayPlaced[] {
  return [...text.matchAll(monthBeside)].flatMap(({ 0: said, 1: one, 2: other, index: at }) => {
    const word = wordsOf(one ?? other ?? "")[0]?.word ?? "";
    const month = lookup(months, word);
    if (month === undefined) return [];
    const apart = (month - Number(today.slice(5, 7)) + 12) % 12;
    const on = endOfMonth(addMonths(endOfMonth(today), apart));
    const later = (before: PlainDate): PlainDate => {
      const round = monthsAfter(before, 1);
      return round < on && round.slice(0, 7) === on.slice(0, 7) ? round : on;
    };
    return [{ at, ends: at + said.length, on, comesAgain: false, later }];
  });
}

/** The days that such words name by themselves. */
export const daysNamed = (text: string, today: PlainDate): readonly PlainDate[] =>
  daysIn({ text, today, days: [] }).map(({ on }) => on);
