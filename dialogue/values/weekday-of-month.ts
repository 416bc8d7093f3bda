/** Days by their weekday at a place of the month: "the third Wednesday", "el último viernes", "mahine ke pehle somvar". */

import { type PlainDate, type WeekdayPlace, addDays, addMonths, endOfMonth } from "@forbear/kernel";
import type { Recurrence } from "../meaning.ts";
import { type DateSpan, isPast, monthWords, nextWords } from "./calendar-days.ts";
import {
  lookup,
  months,
  placesBesideMonth,
  placesOfMonth,
  placesOfMonths,
  weekdays,
} from "./date-words.ts";
import { dayOf, dayOfWeek, monthOf, yearOf } from "./days.ts";
import { type Desk, wordAt } from "./desk.ts";

type Place = 1 | 2 | 3 | 4 | "last";

/** Which month is meant: so many on from this one; null: the next that has such a day to come. */
type Month = { readonly on: number | null; readonly each: boolean; readonly to: number };

type Nth = {
  readonly place: Place;
  readonly weekday: number;
  /** The month as the words name it; null: they name none. */
  readonly month: Month | null;
  /** Of every month, by the words. */
  readonly each: boolean;
  /** One of two of each month: "the second and fourth Friday". */
  readonly isOfPair: boolean;
  readonly from: number;
  readonly to: number;
};

const eachWords = /^(?:every|each|cada|har|hr|prati|todos|todas)$/;
const articles = /^(?:the|el|los|este|this|a|any|given|is|isi|single)$/;
const ofMonth = /^(?:of|in|del|de|en)$/;
const ofItsMonth = /^(?:ke|ka|ki|k|mein|me)$/;
const monthsToo = /^(?:months|meses|mahino|mahinon|mnth|mth)$/;
const joints = /^(?:and|n|&|y|e|aur|or)$/;
const plurals = /^\p{L}{3,6}days$/u;
const ordinalEnding = /^(?:st|nd|rd|th|er|ro|do|to|o)$/;
const mostCounted = 4;

const isMonth = (word: string): boolean => monthWords.test(word) || monthsToo.test(word);
const isWord = (desk: Desk, at: number): boolean => desk.words[at]?.kind === "word";

/** True of a word that may begin such a day, its month aside. */
export const mayPlace = (word: string): boolean =>
  [placesOfMonth, placesOfMonths, placesBesideMonth].some((own) => lookup(own, word) !== undefined);

type Placed = {
  readonly place: Place;
  readonly to: number;
  readonly sure: boolean;
  several: boolean;
};

/** "Third", "3rd", "tercer", "teesre"; `sure`: it is no other word, month or not. */
function placeAt(desk: Desk, at: number): Placed | undefined {
  const [word, next] = [desk.words[at], desk.words[at + 1]];
  if (word?.kind === "number") {
    const number = Number(word.word);
    const ending = next?.start === word.end && ordinalEnding.test(next.word);
    const fits = ending && number >= 1 && number <= mostCounted && Number.isInteger(number);
    return fits ? { place: number as Place, to: at + 2, sure: true, several: false } : undefined;
  }
  if (word?.kind !== "word") return undefined;
  const one = lookup(placesOfMonth, word.word);
  if (one !== undefined) return { place: one, to: at + 1, sure: true, several: false };
  const some = lookup(placesOfMonths, word.word);
  if (some !== undefined) return { place: some, to: at + 1, sure: true, several: true };
  const beside = lookup(placesBesideMonth, word.word);
  return beside === undefined
    ? undefined
    : { place: beside, to: at + 1, sure: false, several: false };
}

/** So many months on is a month by its name. */
const monthsOn = (today: PlainDate, month: number): number => (month - monthOf(today) + 12) % 12;

/** The month behind the day: "of every month", "of next month", "in May", "del mes que viene", "har mahine". */
function monthBehind(desk: Desk, at: number): Month | null {
  let to = wordAt(desk, at) === "," ? at + 1 : at;
  const led = ofMonth.test(wordAt(desk, to));
  if (led) to += 1;
  let each = false;
  let next = false;
  while (
    eachWords.test(wordAt(desk, to)) ||
    (led && (articles.test(wordAt(desk, to)) || nextWords.test(wordAt(desk, to)))) ||
    (each && articles.test(wordAt(desk, to)))
  ) {
    each ||= eachWords.test(wordAt(desk, to));
    next ||= nextWords.test(wordAt(desk, to));
    to += 1;
  }
  const named = led && isWord(desk, to) ? lookup(months, wordAt(desk, to)) : undefined;
  if (named !== undefined)
    return { on: monthsOn(desk.hearing.today, named), each: false, to: to + 1 };
  if (!isMonth(wordAt(desk, to)) || !(led || each)) return null;
  const comes = /^(?:que|q|k|ke)$/.test(wordAt(desk, to + 1)) ? 3 : 1;
  const isNext =
    (comes === 3 && /^(?:viene|entra|sigue)$/.test(wordAt(desk, to + 2))) ||
    /^(?:proximo|entrante|siguiente)$/.test(wordAt(desk, to + 1));
  if (isNext) return { on: 1, each: false, to: to + (comes === 3 ? 3 : 2) };
  return { on: next ? 1 : null, each, to: to + 1 };
}

/** The month ahead of the day, as in Hindi: "har mahine ke", "agle mahine ke", "march ke". */
function monthAhead(desk: Desk, from: number): Month | undefined {
  let at = from;
  const each = eachWords.test(wordAt(desk, at));
  const next = nextWords.test(wordAt(desk, at));
  if (each || next || articles.test(wordAt(desk, at))) at += 1;
  const named = isWord(desk, at) ? lookup(months, wordAt(desk, at)) : undefined;
  if (named === undefined && !isMonth(wordAt(desk, at))) return undefined;
  const joined = ofItsMonth.test(wordAt(desk, at + 1));
  if (!joined && !each) return undefined;
  const to = joined ? at + 2 : at + 1;
  if (named !== undefined) return { on: monthsOn(desk.hearing.today, named), each: false, to };
  return { on: next ? 1 : null, each, to };
}

/** "Third Wednesday", and "second" of "second and fourth Friday". */
function dayAt(
  desk: Desk,
  at: number,
): (Placed & { readonly weekday: number; readonly isOfPair: boolean }) | undefined {
  const placed = placeAt(desk, at);
  if (placed === undefined) return undefined;
  const weekday = isWord(desk, placed.to) ? lookup(weekdays, wordAt(desk, placed.to)) : undefined;
  if (weekday !== undefined) {
    const several = placed.several || plurals.test(wordAt(desk, placed.to));
    const isOfPair = joints.test(wordAt(desk, at - 1)) && endsPlace(desk, at - 1);
    return { ...placed, weekday, several, isOfPair, to: placed.to + 1 };
  }
  const skip = /^(?:the|el)$/.test(wordAt(desk, placed.to + 1)) ? 2 : 1;
  const other = joints.test(wordAt(desk, placed.to)) ? placeAt(desk, placed.to + skip) : undefined;
  const theirs =
    other !== undefined && isWord(desk, other.to)
      ? lookup(weekdays, wordAt(desk, other.to))
      : undefined;
  return theirs === undefined
    ? undefined
    : { ...placed, weekday: theirs, isOfPair: true, sure: placed.sure && (other?.sure ?? true) };
}

/** A place ends before that word, as in "third | Wednesday". */
export const endsPlace = (desk: Desk, at: number): boolean =>
  [1, 2].some((back) => placeAt(desk, at - back)?.to === at);

/** Words before which a place counts from something else: "second last Friday", "usse pehle somvar". */
const countsElse = /^(?:penultimo|usse|isse|usase|isase|sabse|se)$/;

/** The day by its weekday and place that begins at a word, its month ahead or behind. */
function nthAt(desk: Desk, from: number): Nth | undefined {
  const ahead = monthAhead(desk, from);
  const every = ahead === undefined && eachWords.test(wordAt(desk, from));
  const skip = every ? (/^(?:los|las|single)$/.test(wordAt(desk, from + 1)) ? 2 : 1) : 0;
  const at = ahead?.to ?? from + skip;
  const day = dayAt(desk, at);
  if (day === undefined) return undefined;
  const { place, weekday, several, isOfPair } = day;
  const behind = ahead === undefined ? monthBehind(desk, day.to) : null;
  const month = ahead ?? behind;
  const each = every || several || month?.each === true;
  const isElse = countsElse.test(wordAt(desk, at - 1)) || (place === "last" && endsPlace(desk, at));
  if (isElse || (!day.sure && month === null && !every)) return undefined;
  return { place, weekday, month, each, isOfPair, from, to: behind?.to ?? day.to };
}

function inMonth(first: PlainDate, { place, weekday }: Nth): PlainDate {
  return place === "last"
    ? dayOfWeek(addDays(endOfMonth(first), 1), weekday, true)
    : addDays(dayOfWeek(addDays(first, -1), weekday, false), 7 * (place - 1));
}

/** That day of the month that is meant: the next, today among them; the last before today in the past tense. */
function dateOf(desk: Desk, nth: Nth): PlainDate | null {
  const { today } = desk.hearing;
  const first = dayOf(yearOf(today), monthOf(today), 1) ?? today;
  const on = nth.month?.on ?? null;
  const past = on === null && !nth.each && isPast(desk, nth.from);
  const steps = on === null ? (past ? [0, -1] : [0, 1]) : on === 1 ? [on] : [on, on + 12];
  const days = steps.map((step) => inMonth(addMonths(first, step), nth));
  return days.find((one) => (past ? one < today : one >= today)) ?? null;
}

const weekdayPlace = ({ place }: Nth): WeekdayPlace => (place === "last" ? "last" : "counted");

/** "The third Wednesday", "el último viernes del mes", "agle mahine ke pehle somvar". */
export function nthWeekday(desk: Desk, at: number): DateSpan | undefined {
  const nth = nthAt(desk, at);
  if (nth === undefined) return undefined;
  const { from, to, month, isOfPair } = nth;
  // Of a pair the words of every month are a rhythm of their own.
  const until = isOfPair && month?.each === true && month.to === to ? dayAt(desk, at)?.to : to;
  return { date: dateOf(desk, nth), from, to: until ?? to, weekday: weekdayPlace(nth) };
}

/** Such a day begins at that word. */
export const isNth = (desk: Desk, at: number): boolean => nthAt(desk, at) !== undefined;

const twoWeeks = 2;

/**
 * "The third Wednesday of every month", "every last Friday", "los primeros lunes": by the month. Every
 * second Friday, of no month, is one of two.
 */
export function nthSpan(
  desk: Desk,
  at: number,
): { readonly value: Recurrence; readonly from: number; readonly to: number } | undefined {
  const nth = nthAt(desk, at);
  if (nth === undefined || !nth.each || nth.isOfPair) return undefined;
  const { from, to, place, month, weekday } = nth;
  if (place === twoWeeks && month === null && eachWords.test(wordAt(desk, from))) {
    const anchor = dayOfWeek(desk.hearing.today, weekday, false);
    return { value: { every: twoWeeks, unit: "week", anchor }, from, to };
  }
  const anchor = dateOf(desk, nth);
  if (anchor === null) return undefined;
  return { value: { every: 1, unit: "month", anchor, weekday: weekdayPlace(nth) }, from, to };
}

const besides = /^(?:on|the|el|los|ke|ki|ka|in|me|mein|,)$/;

/** "40 a month on the third Wednesday": the day behind a rhythm by the month. */
export function onNth<Span extends { readonly value: Recurrence; readonly to: number }>(
  desk: Desk,
  span: Span,
): Span {
  const { every, unit, anchor } = span.value;
  if (unit !== "month" || anchor !== undefined) return span;
  let place = span.to;
  while (besides.test(wordAt(desk, place))) place += 1;
  const nth = nthAt(desk, place);
  const first = nth === undefined || nth.isOfPair ? null : dateOf(desk, nth);
  if (nth === undefined || first === null) return span;
  const value = { every, unit, anchor: first, weekday: weekdayPlace(nth) };
  return { ...span, value, to: nth.to };
}
