/** Days, resolved against the person's own date. What could be two days is none. */

import { type PlainDate, addDays, addMonths, daysBetween, endOfMonth } from "@forbear/kernel";
import { dayOf, dayOfMonth, dayOfWeek, monthOf, nextQuincena, yearOf } from "./days.ts";
import type { ValueRole } from "../meaning.ts";
import {
  type Desk,
  after,
  before,
  isFree,
  numberAt,
  remembered,
  set,
  take,
  wordAt,
  wording,
} from "./desk.ts";
import { familyOf } from "./currency.ts";
import { mayStartNumber } from "./numbers.ts";
import { doubtfulMonths, lookup, months, nearDays, ordinals, weekdays } from "./date-words.ts";
import { tenseAt } from "./tense.ts";

export type DateSpan = {
  readonly date: PlainDate | null;
  readonly from: number;
  readonly to: number;
};

const isPast = (desk: Desk, at: number): boolean =>
  tenseAt(desk.words, at, desk.language) === "past";

function fullYear(text: string): number | null {
  const value = Number(text);
  if (/^\d{4}$/.test(text) && value >= 1900 && value <= 2100) return value;
  return /^\d{2}$/.test(text) ? (value > 50 ? 1900 + value : 2000 + value) : null;
}

/** A day and month without a year: the next such day, or the last in the past tense. */
function yearless(desk: Desk, at: number, month: number, day: number): PlainDate | null {
  const { today } = desk.hearing;
  const past = isPast(desk, at);
  for (const year of past ? [0, -1, -4] : [0, 1, 4]) {
    const found = dayOf(yearOf(today) + year, month, day);
    if (found && (past ? found <= today : found >= today)) return found;
  }
  return null;
}

/** "1/2 now" is half of it, not a day. */
export const isHalf = (desk: Desk, at: number): boolean =>
  wordAt(desk, at) === "1" &&
  wordAt(desk, at + 1) === "/" &&
  wordAt(desk, at + 2) === "2" &&
  /^(?:now|of|today|up|down|the|abhi|ahora|and)$/.test(wordAt(desk, at + 3));

/** "2026-03-01", "03/04/2026", "15/3": the order by region; both ways possible and no region, none. */
function numeric(desk: Desk, at: number): DateSpan | undefined {
  const { words } = desk;
  const parts = [words[at], words[at + 2], words[at + 4]];
  const [a, b, c] = parts.map((word) => (word?.kind === "number" ? word.word : ""));
  const sign = wordAt(desk, at + 1);
  if (isHalf(desk, at) || !/^[/.-]$/.test(sign) || !a || !b || !/^\d+$/.test(a + b))
    return undefined;
  if (words[at + 1]?.start !== words[at]?.end || words[at + 2]?.start !== words[at + 1]?.end) {
    return undefined;
  }
  const third = wordAt(desk, at + 3) === sign && c && /^\d+$/.test(c) ? c : undefined;
  if (a.length === 4 && third) {
    return { date: dayOf(Number(a), Number(b), Number(third)), from: at, to: at + 5 };
  }
  const year = third === undefined ? undefined : fullYear(third);
  if (year === null || (sign !== "/" && third === undefined)) return undefined;
  const [first, second] = [Number(a), Number(b)];
  const to = third === undefined ? at + 3 : at + 5;
  const monthFirst = ["US", "PH"].includes(desk.region) && desk.language !== "es";
  const known = desk.region !== "" && !(desk.region === "US" && desk.language === "es");
  if (first <= 12 && second <= 12 && first !== second && !known)
    return { date: null, from: at, to };
  const [month, day] =
    first > 12 || (second <= 12 && !monthFirst) ? [second, first] : [first, second];
  const date = year === undefined ? yearless(desk, at, month, day) : dayOf(year, month, day);
  return { date, from: at, to };
}

const ordinalEnding = /^(?:st|nd|rd|th|ro|do|to)$/;

type DayNumber = { day: number; to: number; ordinal: boolean };

/** A day of the month in digits or words: "15", "15th", "fifteenth", "twenty eighth", "pandrah". */
export function readDayNumber(desk: Desk, at: number): DayNumber | undefined {
  const { words } = desk;
  const word = words[at];
  if (!word) return undefined;
  const next = words[at + 1];
  if (word.kind === "number") {
    const day = /^\d{1,2}$/.test(word.word) ? Number(word.word) : 0;
    const ending = next?.start === word.end && ordinalEnding.test(next.word);
    return day >= 1 && day <= 31 ? { day, to: at + (ending ? 2 : 1), ordinal: ending } : undefined;
  }
  const own = lookup(ordinals, word.word);
  if (own !== undefined) return { day: own, to: at + 1, ordinal: true };
  const tens = numberAt(desk, at);
  if (!tens || tens.scaled || tens.value < 1 || tens.value > 31) return undefined;
  const unit = lookup(ordinals, wordAt(desk, tens.to));
  if ((tens.value === 20 || tens.value === 30) && unit !== undefined && unit < 10) {
    return { day: tens.value + unit, to: tens.to + 1, ordinal: true };
  }
  return { day: tens.value, to: tens.to, ordinal: false };
}

function monthAt(desk: Desk, at: number): number | undefined {
  const word = wordAt(desk, at);
  return desk.words[at]?.kind === "word" && word !== "now" ? lookup(months, word) : undefined;
}

/** A year after a day and month, in full. */
function yearAt(desk: Desk, at: number): { year: number; to: number } | undefined {
  const skip = /^(?:,|de|del|of)$/.test(wordAt(desk, at)) ? 1 : 0;
  const text = wordAt(desk, at + skip);
  if (!/^(?:19|20)\d\d$/.test(text)) return undefined;
  return { year: Number(text), to: at + skip + 1 };
}

/** "March 3", "3rd of March 2026", "el 3 de mayo". */
function named(desk: Desk, at: number): DateSpan | undefined {
  const month = monthAt(desk, at);
  if (month !== undefined) {
    const day = readDayNumber(desk, at + 1);
    const hindi = wordAt(desk, at + 1) === "the" ? readDayNumber(desk, at + 2) : day;
    if (!hindi || (doubtfulMonths.has(wordAt(desk, at)) && !desk.words[at + 1])) return undefined;
    if (wordAt(desk, at) === "mai" || wordAt(desk, at) === "mar") return undefined;
    const year = yearAt(desk, hindi.to);
    const to = year?.to ?? hindi.to;
    const date = year ? dayOf(year.year, month, hindi.day) : yearless(desk, at, month, hindi.day);
    return { date, from: at, to };
  }
  const day = readDayNumber(desk, at);
  if (!day) return undefined;
  const skip = /^(?:of|de)$/.test(wordAt(desk, day.to)) ? 1 : 0;
  const after = monthAt(desk, day.to + skip);
  if (after === undefined) return undefined;
  const end = day.to + skip + 1;
  const year = yearAt(desk, end);
  const date = year ? dayOf(year.year, after, day.day) : yearless(desk, at, after, day.day);
  return { date, from: at, to: year?.to ?? end };
}

const choices =
  set(`option one opcion offer wala wali number time letter message call payment instalment
  installment notice plan half person floor grade class street ave opcion account bill week vez`);
const eachMonth = set(`each every cada har`);

/** "the 15th", "on the first", "el 15", "15 tarikh". */
function monthDay(desk: Desk, at: number): DateSpan | undefined {
  const day = readDayNumber(desk, at);
  const joined = wordAt(desk, day?.to ?? at) === "and";
  if (!day || choices.has(wordAt(desk, day.to))) return undefined;
  if (!joined && choices.has(wordAt(desk, day.to + 1))) return undefined;
  const prior = wordAt(desk, at - 1);
  const word = desk.words[at];
  const after = wordAt(desk, day.to);
  const onThe = isHindiDay(desk, at, day.to);
  const hindi = onThe || /^(?:tarikh|tareekh|taarikh|tarik|taareekh|tareek)$/.test(after);
  const spanish =
    (/^(?:el|dia|al|dias|proximo)$/.test(prior) ||
      (prior === "del" && /^(?:partir|despues|antes)$/.test(wordAt(desk, at - 2)))) &&
    !/^(?:%|pesos|mil|por|de)$/.test(wordAt(desk, day.to));
  const english = day.ordinal && (word?.kind === "number" || /^(?:the|until|till|by)$/.test(prior));
  if (!hindi && !spanish && !english) return undefined;
  const to = hindi ? day.to + 1 : day.to;
  const inNext = nextMonthBeside(desk, at, to);
  const { today } = desk.hearing;
  if (inNext) {
    const month = addMonths(dayOf(yearOf(today), monthOf(today), 1) ?? today, 1);
    return { date: dayOf(yearOf(month), monthOf(month), day.day), from: at, to: inNext };
  }
  if (/^(?:of|de)$/.test(wordAt(desk, to)) && eachMonth.has(wordAt(desk, to + 1))) return undefined;
  return { date: dayOfMonth(today, day.day, isPast(desk, at)), from: at, to };
}

/** Behind a bare figure in Hindi: "15 ko", "25 tak", "1 aur 15 ko"; and "30 kar do" for another day. */
function isHindiDay(desk: Desk, at: number, to: number): boolean {
  if (desk.language?.startsWith("hi") !== true) return false;
  const figures = desk.words[at]?.kind === "number";
  const next = wordAt(desk, to);
  if (/^(?:ko|tak)$/.test(next)) {
    if (familyOf(wordAt(desk, at - 1)) !== undefined) return false;
    const spelt = (numberAt(desk, at)?.value ?? 0) >= leastSpelt;
    return figures || spelt;
  }
  if (next === "se" && figures && familyOf(wordAt(desk, at - 1)) === undefined) {
    return /^(?:|shuru|start|kar|karo|krdo|kardo|kar do|rakho|dunga|dungi|de)$/.test(
      wordAt(desk, to + 1),
    );
  }
  const joined = /^(?:aur|ya|,)$/.test(next) ? readDayNumber(desk, to + 1) : undefined;
  if (joined) return figures && wordAt(desk, joined.to) === "ko";
  const dated = desk.values.some(({ kind }) => kind === "date") || saysNotOn(desk, at);
  const set = /^(?:kar|kr|rakh|krdo|kardo|karo|rakho|karwa)/.test(next);
  return figures && dated && set;
}

/** "das ko" is a day; "do ko" and "ek ko" may be anything. */
const leastSpelt = 5;

/** "25 ko nahi ho payega, ...": a day was said before that will not do. */
function saysNotOn(desk: Desk, at: number): boolean {
  for (let i = 0; i < at; i += 1) {
    if (
      /^(?:ko|tarikh|tareekh|tak)$/.test(wordAt(desk, i)) &&
      wordAt(desk, i + 1).startsWith("nah")
    )
      return true;
  }
  return false;
}

const nextWords = /^(?:next|agle|agale|proximo|entrante)$/;
const monthWords = /^(?:month|mahine|mahina|maheene|mes)$/;

/** Where "of next month" or "agle mahine ki 5 tarikh" stands beside a day: the end of those words. */
function nextMonthBeside(desk: Desk, from: number, to: number): number | undefined {
  const skip = /^(?:of|del|de)$/.test(wordAt(desk, to)) ? 1 : 0;
  const next =
    nextWords.test(wordAt(desk, to + skip)) && monthWords.test(wordAt(desk, to + skip + 1));
  if (next) return to + skip + 2;
  const gap = /^(?:ki|ke|me|mein)$/.test(wordAt(desk, from - 1)) ? 1 : 0;
  const front =
    monthWords.test(wordAt(desk, from - 1 - gap)) && nextWords.test(wordAt(desk, from - 2 - gap));
  return front ? to : undefined;
}

const vagueBefore = set(
  `next agle agale agla proximo proxima every other each cada har otro weekend`,
);

function weekDay(desk: Desk, at: number): DateSpan | undefined {
  const word = wordAt(desk, at);
  const weekday = desk.words[at]?.kind === "word" ? lookup(weekdays, word) : undefined;
  if (weekday === undefined || /^(?:sat|sun|mon|mar|wed|fri)s$/.test(word)) return undefined;
  if (/days$|^sabados$|^domingos$/.test(word)) return undefined;
  if (/^(?:sun|sat)$/.test(word) && !/^(?:on|this|by|till|until)$/.test(wordAt(desk, at - 1))) {
    return undefined;
  }
  const prior = wordAt(desk, at - 1);
  const from = /^(?:on|this|by|el|este|isi|is|coming)$/.test(prior) ? at - 1 : at;
  if (vagueBefore.has(prior) || vagueBefore.has(wordAt(desk, at + 1))) {
    return { date: null, from: at, to: at + 1 };
  }
  if (/^(?:proximo|entrante|siguiente)$/.test(wordAt(desk, at + 1))) {
    return { date: null, from: at, to: at + 2 };
  }
  if (wordAt(desk, at + 1) === "week") {
    const next = dayOfWeek(desk.hearing.today, weekday, false);
    return { date: addDays(next, 7), from, to: at + 2 };
  }
  if (wordAt(desk, at - 1) === "last" && wordAt(desk, at - 2) === "the") {
    return { date: null, from: at, to: at + 1 };
  }
  const the = /^(?:the|el)$/.test(wordAt(desk, at + 1)) ? 2 : 1;
  if (readDayNumber(desk, at + the)?.ordinal === true) return { date: null, from: at, to: at + 1 };
  const past = prior === "last" || /^pasado$/.test(wordAt(desk, at + 1)) || isPast(desk, at);
  return { date: dayOfWeek(desk.hearing.today, weekday, past), from, to: at + 1 };
}

const morningBefore = /^(?:la|las|una|cada|las|tardes|misma)$/;

/** "tomorrow", "day after tomorrow", "pasado mañana", "kal" and "parso" by tense. */
function nearDay(desk: Desk, at: number): DateSpan | undefined {
  const { today } = desk.hearing;
  const word = wordAt(desk, at);
  if (word === "day" && /^(?:after|before)$/.test(wordAt(desk, at + 1))) {
    const far = wordAt(desk, at + 2);
    if (far === "tomorrow" || far === "tmrw")
      return { date: addDays(today, 2), from: at, to: at + 3 };
    if (far === "yesterday") return { date: addDays(today, -2), from: at, to: at + 3 };
  }
  if (/^(?:manana|mnana)$/.test(word)) {
    if (wordAt(desk, at - 1) === "esta") return { date: today, from: at - 1, to: at + 1 };
    if (wordAt(desk, at - 1) === "pasado")
      return { date: addDays(today, 2), from: at - 1, to: at + 1 };
    if (morningBefore.test(wordAt(desk, at - 1))) return undefined;
    return { date: addDays(today, 1), from: at, to: at + 1 };
  }
  const far = /^(?:parso|parson|parsu|parsso)$/.test(word) ? 2 : /^(?:kal|kl)$/.test(word) ? 1 : 0;
  if (far > 0) {
    const tense = tenseAt(desk.words, at, desk.language);
    const since = wordAt(desk, at + 1) === "se";
    if (since && (tense === "past" || after(desk, at + 2, 4, set("hu hun hoon hai hain h"))))
      return { date: null, from: at, to: at + 1 };
    const date = tense === "untold" ? null : addDays(today, tense === "past" ? -far : far);
    return { date, from: at, to: at + 1 };
  }
  const near = desk.words[at]?.kind === "word" ? lookup(nearDays, word) : undefined;
  if (near === undefined || (word === "aaj" && wordAt(desk, at + 1) === "kal")) return undefined;
  return { date: addDays(today, near), from: at, to: at + 1 };
}

const dayWords = /^(?:day|days|dia|dias|din|dino|dinon|dinno|roz)$/;
const waitBefore =
  set(`in within give need allow wait dentro en deme dame necesito espereme espere esperen
  another after for me`);
const waitAfter =
  set(`ruk ruko ruk rukiye rukna wait baad bad me mein ki ka do dijiye time chahiye ke aur from
  mohlat tak sabar extension more please pls por de`);
const agoAfter = set(`ago back pehle pahle atras`);

/** Days counted: "in ten days", "5 din ruko", "two days ago", "hace tres días". */
function countedDays(desk: Desk, at: number): DateSpan | undefined {
  const number = numberAt(desk, at);
  if (!number || !Number.isInteger(number.value) || number.value > 400) return undefined;
  const more = /^(?:more|aur|mas)$/.test(wordAt(desk, number.to)) ? 1 : 0;
  const unit = number.to + more;
  if (!dayWords.test(wordAt(desk, unit))) return undefined;
  const { today } = desk.hearing;
  const to = unit + 1;
  if (after(desk, to, 1, agoAfter) || before(desk, at, 1, set("hace"))) {
    return { date: addDays(today, -number.value), from: at, to: to + 1 };
  }
  const answers = desk.words.length === to && /day|when|date/.test(desk.hearing.lastAgentAct ?? "");
  const waits = answers || before(desk, at, 2, waitBefore) || after(desk, to, 2, waitAfter);
  if (!waits || before(desk, at, 2, set("every cada har last past"))) return undefined;
  return { date: addDays(today, number.value), from: at, to };
}

const timeUnits: Readonly<Record<string, "week" | "month">> = {
  week: "week",
  weeks: "week",
  wk: "week",
  wks: "week",
  fortnight: "week",
  month: "month",
  months: "month",
};
const fewOf = /^(?:couple|few)$/;

/** "in 6 weeks", "in a couple of months", "two weeks' time", "a month from now". */
function countedWeeks(desk: Desk, at: number): DateSpan | undefined {
  const single = /^(?:a|an|one)$/.test(wordAt(desk, at));
  const couple = single && wordAt(desk, at + 1) === "couple";
  if (single && fewOf.test(wordAt(desk, at + 1)) && !couple) return undefined;
  const of = wordAt(desk, at + 2) === "of" ? 3 : 2;
  const number = couple
    ? { value: 2, to: at + of }
    : single
      ? { value: 1, to: at + 1 }
      : numberAt(desk, at);
  if (number === undefined || !Number.isInteger(number.value) || number.value > 52)
    return undefined;
  const word = wordAt(desk, number.to);
  const unit = timeUnits[word];
  if (unit === undefined) return undefined;
  const end = number.to + 1;
  const time = wordAt(desk, end) === "time";
  const fromNow = wordAt(desk, end) === "from" && wordAt(desk, end + 1) === "now";
  // "I make 400 in a month" tells how much comes in while a month lasts.
  const waits = before(desk, at, 1, set("in")) && !(single && numberAt(desk, at - 2) !== undefined);
  if (!waits && !time && !fromNow) return undefined;
  if (/^(?:ago|late|behind|back|arrears)$/.test(wordAt(desk, end))) return undefined;
  const { today } = desk.hearing;
  const count = word === "fortnight" ? 2 * number.value : number.value;
  const date = unit === "week" ? addDays(today, 7 * count) : addMonths(today, count);
  return { date, from: at, to: end + (time ? 1 : fromNow ? 2 : 0) };
}

export const endWords =
  /^(?:end|fin|final|finales|ultimo|aakhir|akhir|ant|last|aakhri|akhri|anth)$/;

/** "end of the month", "month end", "a fin de mes", "mahine ke end me", "el último". */
function monthEnd(desk: Desk, at: number): DateSpan | undefined {
  const { today } = desk.hearing;
  const word = wordAt(desk, at);
  const span = (to: number, months = 0): DateSpan => ({
    date: endOfMonth(addMonths(today, months)),
    from: at,
    to,
  });
  if (monthWords.test(word)) {
    const skip = /^(?:ke|ki|ka)$/.test(wordAt(desk, at + 1)) ? 1 : 0;
    if (!endWords.test(wordAt(desk, at + 1 + skip))) return undefined;
    return span(at + 2 + skip, nextWords.test(wordAt(desk, at - 1)) ? 1 : 0);
  }
  if (!endWords.test(word)) return undefined;
  if (/^(?:ultimo)$/.test(word)) {
    const alone = /^(?:el|dia)$/.test(wordAt(desk, at - 1));
    const of = wordAt(desk, at + 1) === "dia" || wordAt(desk, at + 1) === "de";
    return alone && (of || wordAt(desk, at - 1) === "dia") ? span(at + 1) : undefined;
  }
  if (word === "last" && wordAt(desk, at + 1) !== "day") return undefined;
  for (let i = at + 1; i < at + 6; i += 1) {
    if (monthWords.test(wordAt(desk, i))) {
      return span(i + 1, nextWords.test(wordAt(desk, i - 1)) ? 1 : 0);
    }
    if (!/^(?:of|the|this|de|del|el|este|day|next|proximo)$/.test(wordAt(desk, i)))
      return undefined;
  }
  return undefined;
}

/** "agle mahine se", "starting next month", "a partir del mes que viene": its first day. */
function fromNextMonth(desk: Desk, at: number): DateSpan | undefined {
  const start = addMonths(
    dayOf(yearOf(desk.hearing.today), monthOf(desk.hearing.today), 1) ?? desk.hearing.today,
    1,
  );
  const word = wordAt(desk, at);
  const last = wordAt(desk, at + 1);
  if (/^(?:agle|agale|agla|next)$/.test(word) && monthWords.test(last)) {
    const hindi = wordAt(desk, at + 2) === "se" ? at + 3 : 0;
    const english = /^(?:starting|from|beginning)$/.test(wordAt(desk, at - 1)) ? at + 2 : 0;
    const to = Math.max(hindi, english);
    return to > 0 ? { date: start, from: at, to } : undefined;
  }
  const from = /^(?:partir|desde|empezando|empiezo)$/;
  const led = [1, 2, 3].some((back) => from.test(wordAt(desk, at - back)));
  if (!led) return undefined;
  if (word === "proximo" && last === "mes") return { date: start, from: at, to: at + 2 };
  if (word !== "mes") return undefined;
  if (/^(?:proximo|entrante|siguiente)$/.test(last)) return { date: start, from: at, to: at + 2 };
  const comes = /^(?:que|q|k)$/.test(last) && /^(?:viene|entra|sigue)$/.test(wordAt(desk, at + 2));
  return comes ? { date: start, from: at, to: at + 3 } : undefined;
}

/** "en la quincena": the next one; "la otra" or "la próxima" could be two. */
function quincena(desk: Desk, at: number): DateSpan | undefined {
  if (wordAt(desk, at) !== "quincena" || wordAt(desk, at - 1) === "cada") return undefined;
  if (/^(?:la|esta|mi)$/.test(wordAt(desk, at - 1)) && before(desk, at, 4, quincenaWhen)) {
    return { date: nextQuincena(desk.hearing.today), from: at - 1, to: at + 1 };
  }
  return undefined;
}

const quincenaWhen = set("en hasta para a llegando llegue esta el cuando con caiga cobre paguen");

/** "two weeks from today", "a week from Friday": counted from a day that is named. */
function weeksFrom(desk: Desk, at: number): DateSpan | undefined {
  const single = /^(?:a|one)$/.test(wordAt(desk, at));
  const number = single ? { value: 1, to: at + 1 } : numberAt(desk, at);
  if (!number || !/^weeks?$/.test(wordAt(desk, number.to))) return undefined;
  if (wordAt(desk, number.to + 1) !== "from" || !Number.isInteger(number.value)) return undefined;
  const place = number.to + 2;
  const start =
    wordAt(desk, place) === "now" ? undefined : (nearDay(desk, place) ?? weekDay(desk, place));
  const base = wordAt(desk, place) === "now" ? desk.hearing.today : start?.date;
  if (!base || number.value > 52) return undefined;
  return { date: addDays(base, 7 * number.value), from: at, to: start?.to ?? place + 1 };
}

const readers = [
  weeksFrom,
  fromNextMonth,
  countedWeeks,
  numeric,
  countedDays,
  named,
  monthEnd,
  quincena,
  nearDay,
  monthDay,
  weekDay,
];

const cannot = set("not cant cannot wont couldnt can't won't couldn't");
const deeds = /^(?:do|make|manage|pay|on|by|the|it|for)$/;

/** "Can't do Friday, Monday": the day that does not work, where another follows. */
function isRuledOut(desk: Desk, at: number, to: number): boolean {
  let place = at - 1;
  while (place > at - 4 && deeds.test(wordAt(desk, place))) place -= 1;
  if (place === at - 1 || !cannot.has(wordAt(desk, place))) return false;
  for (let next = to; next < desk.words.length; next += 1) {
    if (desk.words[next]?.kind !== "sign" && lookupNext(desk, next)) return true;
  }
  return false;
}

const isNegated = (desk: Desk, at: number): boolean =>
  /^(?:not|no|nahi)$/.test(wordAt(desk, at - 1)) ||
  (/^(?:not|no)$/.test(wordAt(desk, at - 2)) && /^(?:the|el|on)$/.test(wordAt(desk, at - 1))) ||
  /^(?:nahi|nahin|nhi)$/.test(wordAt(desk, at + 1));

/** A day after the words of a correction, or one said to be wrong: "not the 5th". */
function isWrong(desk: Desk, { from, to }: DateSpan): boolean {
  if (isRuledOut(desk, from, to)) return true;
  if (!/^(?:not|no|nahi|nahin|nhi)$/.test(wordAt(desk, from - 1) || "") && !isNegated(desk, from)) {
    return (
      /^(?:nahi|nahin|nhi)$/.test(wordAt(desk, to)) &&
      [1, 2, 3, 4, 5, 6].some(
        (on) => desk.words[to + on] !== undefined && lookupNext(desk, to + on),
      )
    );
  }
  return /^(?:not|no)$/.test(wordAt(desk, from - 1)) && from > 1;
}

/** True when another day follows: "kal nahi parso". */
const lookupNext = (desk: Desk, at: number): boolean =>
  readers.some((reader) => reader(desk, at) !== undefined);

function roleOf(desk: Desk, { from, to, date }: DateSpan): ValueRole | undefined {
  if (before(desk, from, 3, set("starting from empezando partir desde beginning shuru start")))
    return "start";
  if (/^(?:mahine|mahina|maheene) se$/.test(`${wordAt(desk, to - 2)} ${wordAt(desk, to - 1)}`))
    return "start";
  if (date !== null && daysBetween(desk.hearing.today, date) < 0) return "paid";
  if (after(desk, from, 6, set("call phone ring llameme marqueme"))) return "call";
  return date === null ? undefined : "due";
}

const otherTriggers =
  set(`next agle agale agla proximo a an one day manana mnana parso parson parsu parsso kal kl quincena month mahine mahina
  maheene mes end fin final finales ultimo aakhir akhir ant last aakhri akhri anth`);

/** True where a day may start: a number, a name of the calendar, or one of few words. */
const mayStart = remembered((word) => {
  const named = [weekdays, months, nearDays, ordinals].some(
    (own) => lookup(own, word.word) !== undefined,
  );
  return named || otherTriggers.has(word.word) || mayStartNumber(word);
});

/** Reads every day of the message onto the desk. */
export function readDates(desk: Desk): void {
  for (let at = 0; at < desk.words.length; at += 1) {
    if (desk.taken[at] === 1 || !mayStart(desk.words[at])) continue;
    for (const reader of readers) {
      const span = reader(desk, at);
      if (!span || !isFree(desk, Math.max(span.from, at), span.to)) continue;
      take(desk, span.from, span.to);
      if (span.date !== null && !isWrong(desk, span)) {
        const role = roleOf(desk, span);
        const text = wording(desk, span.from, span.to);
        desk.values.push({ kind: "date", value: span.date, text, ...(role ? { role } : {}) });
      }
      at = span.to - 1;
      break;
    }
  }
}
