/** Rhythms: "every other Friday", "al mes", "har mahine". */

import type { PlainDate } from "@forbear/kernel";
import type { Recurrence, RecurrenceUnit } from "../meaning.ts";
import {
  type Desk,
  after,
  before,
  isFree,
  numberAt,
  put,
  set,
  take,
  wordAt,
  wording,
} from "./desk.ts";
import { mayStartNumber } from "./numbers.ts";
import { lookup, ordinals, weekdays } from "./date-words.ts";
import { readDayNumber } from "./calendar-days.ts";
import { ofHalfMonth, readNextHalf } from "./half-months.ts";
import { endWords } from "./calendar-days.ts";
import { dayOfMonth, dayOfWeek } from "./days.ts";
import { endsPlace, isNth, mayPlace, nthSpan, onNth } from "./weekday-of-month.ts";
import { type Span, onceSpan, repeatedSpan, rhythm, twiceSpan, units } from "./units-of-time.ts";
import { remembered } from "../words/remembered.ts";

const adverbs: Readonly<Record<string, Recurrence>> = {
  daily: { every: 1, unit: "day" },
  diario: { every: 1, unit: "day" },
  diarios: { every: 1, unit: "day" },
  roz: { every: 1, unit: "day" },
  rozana: { every: 1, unit: "day" },
  monthly: { every: 1, unit: "month" },
  mensual: { every: 1, unit: "month" },
  mensuales: { every: 1, unit: "month" },
  mensualmente: { every: 1, unit: "month" },
  mensualidades: { every: 1, unit: "month" },
  masik: { every: 1, unit: "month" },
  weekly: { every: 1, unit: "week" },
  semanal: { every: 1, unit: "week" },
  semanales: { every: 1, unit: "week" },
  semanalmente: { every: 1, unit: "week" },
  fortnightly: { every: 2, unit: "week" },
  biweekly: { every: 2, unit: "week" },
  catorcenal: { every: 2, unit: "week" },
  haftewar: { every: 1, unit: "week" },
  haftawar: { every: 1, unit: "week" },
  saptahik: { every: 1, unit: "week" },
  catorcenales: { every: 2, unit: "week" },
  bimonthly: { every: 2, unit: "month" },
  quarterly: { every: 3, unit: "month" },
  quincenal: { every: 1, unit: "half_month" },
  quincenales: { every: 1, unit: "half_month" },
  quincenalmente: { every: 1, unit: "half_month" },
  semimonthly: { every: 1, unit: "half_month" },
};

const everyWords = /^(?:every|each|cada|har|per|prati|todos|todas|por)$/;

/** "every 2 weeks", "cada quincena", "har mahine", "every other Friday". */
function everySpan(desk: Desk, at: number): Span | undefined {
  const word = wordAt(desk, at);
  if (!everyWords.test(word)) return undefined;
  let next = at + 1;
  if (/^(?:los|las|single)$/.test(wordAt(desk, next))) next += 1;
  let every = 1;
  if (/^(?:other|second|otra|otro|alternate)$/.test(wordAt(desk, next))) {
    every = 2;
    next += 1;
  } else if (wordAt(desk, next) === "2" && wordAt(desk, next + 1) === "nd") {
    every = 2;
    next += 2;
  } else {
    const number = numberAt(desk, next);
    if (number && Number.isInteger(number.value) && number.value <= 31) {
      every = number.value;
      next = number.to;
    }
  }
  if (word === "por" && every !== 1) return undefined;
  const unit = units[wordAt(desk, next)];
  if (unit) return { value: rhythm(every, unit, wordAt(desk, next)), from: at, to: next + 1 };
  const weekday = lookup(weekdays, wordAt(desk, next));
  if (weekday === undefined || word === "por" || word === "per") return undefined;
  const anchor = dayOfWeek(desk.hearing.today, weekday, false);
  return { value: { every, unit: "week", anchor }, from: at, to: next + 1 };
}

const notAfter = set("ago back later from atras pehle baad more extra extension late before");

/** "April ke pehle hafte mein": one of its weeks, and no rhythm. */
const whichWeek = set(
  "pehle pahle pehla dusre doosre dusra doosra tisre teesre chauthe aakhri akhri aakhiri akhiri ant",
);

/** "50 a month", "300 al mes", "500 mahine ka", "1000 mahina": a rhythm only beside an amount. */
function shortSpan(desk: Desk, at: number): Span | undefined {
  const word = wordAt(desk, at);
  const joined = /^(?:a|al|the|x)$/.test(word) || (word === "la" && wordAt(desk, at - 1) === "a");
  const place = joined ? at + 1 : at;
  const unit = units[wordAt(desk, place)];
  const starts =
    wordAt(desk, place + 1) === "from" && !/^(?:now|today)$/.test(wordAt(desk, place + 2));
  if (!unit || (!starts && after(desk, place + 1, 1, notAfter))) return undefined;
  const tail = /^(?:ka|ke|ki|me|mein)$/.test(wordAt(desk, place + 1));
  const hindi = /^(?:mahin|mahee|haf|haph|din|saptah)/.test(wordAt(desk, place));
  if (!joined && !hindi) return undefined;
  if (hindi && (isLength(desk, place - 1) || isNth(desk, place))) return undefined;
  if (hindi && endWords.test(wordAt(desk, place + (tail ? 2 : 1)))) return undefined;
  if (hindi && unit === "day" && (!tail || endsNumber(desk, place - 1))) return undefined;
  if (hindi && before(desk, place, 1, set("agle pichle ek do teen is isi agale pichhle")))
    return undefined;
  if (hindi && unit === "week" && before(desk, place, 1, whichWeek)) return undefined;
  if (!amountNear(desk, at, hindi ? 5 : 0)) return undefined;
  return { value: rhythm(1, unit, wordAt(desk, place)), from: at, to: place + (tail ? 2 : 1) };
}

/** "2 mahine ka time": a small bare number before a unit is a length, not an amount. */
function isLength(desk: Desk, at: number): boolean {
  const number = numberAt(desk, at);
  return number !== undefined && number.to === at + 1 && number.value < 50;
}

const amountTails =
  set(`dollars bucks pounds quid rupees rupaye rupye rupe rupaiye rupae rs pesos dolares rupay max or so only libras euros
  pesitos varos more maybe cash usd rupaya rupiya , a`);

/** True when a number stands just before the words at `at`, or within `ahead` words after them. */
function amountNear(desk: Desk, at: number, ahead: number): boolean {
  let i = at - 1;
  for (let steps = 0; steps < 4 && i >= 0 && amountTails.has(wordAt(desk, i)); steps += 1) i -= 1;
  if (endsNumber(desk, i)) return true;
  for (let next = at + 1; next <= at + ahead; next += 1) if (numberAt(desk, next)) return true;
  return false;
}

/** True when a number ends at word `at`, or it is half or all of it. */
function endsNumber(desk: Desk, at: number): boolean {
  for (let start = Math.max(0, at - 4); start <= at; start += 1) {
    const number = numberAt(desk, start);
    if (number && number.to - 1 === at) return true;
  }
  return /^(?:fiver|tenner|grand|k|it|half|much)$/.test(wordAt(desk, at));
}

/** "the 5th of each month", "el 2 de cada mes", "har mahine 5 tarikh". */
function monthDaySpan(desk: Desk, at: number): Span | undefined {
  const anchored = (day: number, from: number, to: number): Span | undefined => {
    const anchor: PlainDate | null = dayOfMonth(desk.hearing.today, day, false);
    return anchor ? { value: { every: 1, unit: "month", anchor }, from, to } : undefined;
  };
  const day = readDayNumber(desk, at);
  if (day) {
    const named = /^(?:of|de|tarikh|tareekh|taarikh)$/.test(wordAt(desk, day.to)) ? 1 : 0;
    const on = named === 1 && /^(?:ko|ki|pe|par)$/.test(wordAt(desk, day.to + 1));
    const skip = named + (on ? 1 : 0);
    const each = everyWords.test(wordAt(desk, day.to + skip));
    const month = units[wordAt(desk, day.to + skip + 1)] === "month";
    if (each && month && (named === 1 || day.ordinal))
      return anchored(day.day, at, day.to + skip + 2);
  }
  if (/^(?:har|every|cada)$/.test(wordAt(desk, at)) && units[wordAt(desk, at + 1)] === "month") {
    let place = at + 2;
    while (/^(?:ki|ke|on|the|el|dia)$/.test(wordAt(desk, place))) place += 1;
    const own = isNth(desk, place) ? undefined : readDayNumber(desk, place);
    const named = own && (own.ordinal || /^(?:tarikh|tareekh|taarikh)$/.test(wordAt(desk, own.to)));
    if (own && (named === true || wordAt(desk, place - 1) === "el")) {
      return anchored(own.day, at, own.to + (own.ordinal ? 0 : 1));
    }
  }
  return undefined;
}

/** "har mahine nahi de sakte", "cada mes no puedo": a rhythm that does not suit them. */
function isRefused(desk: Desk, { from, to }: Span): boolean {
  if (/^(?:nahi|nahin|nhi)$/.test(wordAt(desk, to))) return true;
  const no = /^(?:no|not)$/;
  // "Quincenal no, mensual": another follows.
  let next = to + 1;
  while (/^(?:,|mejor|sino|but|rather)$/.test(wordAt(desk, next))) next += 1;
  const other =
    wordAt(desk, next) in adverbs ||
    /^los$/.test(wordAt(desk, next)) ||
    everyWords.test(wordAt(desk, next));
  if (no.test(wordAt(desk, to)) && other) return true;
  const cannot =
    no.test(wordAt(desk, to)) && /^(?:puedo|podria|me|monthly)$/.test(wordAt(desk, to + 1));
  return cannot || no.test(wordAt(desk, from - 1));
}

const leads = set(
  "by every each cada har per prati todos todas por a al the x la los twice dos p de",
);

/** True where a rhythm may start: a number, a unit of time, or one of few words. */
const mayStart = remembered(
  (word) =>
    leads.has(word.word) ||
    word.word in units ||
    word.word in adverbs ||
    prefixes.has(word.word) ||
    word.word in shortened ||
    plurals.test(word.word) ||
    lookup(ordinals, word.word) !== undefined ||
    mayPlace(word.word) ||
    mayStartNumber(word),
);

/** "semi-monthly" and "bi-weekly" are cut at their hyphen. */
const prefixes = set("semi bi");

const plurals = /^(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)$/;
const pluralsOfSpanish = /^(?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)$/;

/** "On Fridays", "los viernes": each of them. */
function pluralSpan(desk: Desk, at: number): Span | undefined {
  const place = wordAt(desk, at) === "los" ? at + 1 : at;
  const said = wordAt(desk, place);
  const several = place > at ? pluralsOfSpanish.test(said) : plurals.test(said);
  if (!several || desk.words[place + 1]?.kind === "number") return undefined;
  const weekday = lookup(weekdays, said);
  if (weekday === undefined || everyWords.test(wordAt(desk, at - 1))) return undefined;
  if (endsPlace(desk, place)) return undefined;
  const anchor = dayOfWeek(desk.hearing.today, weekday, false);
  return { value: { every: 1, unit: "week", anchor }, from: at, to: place + 1 };
}

const shortened: Readonly<Record<string, RecurrenceUnit>> = {
  pm: "month",
  pcm: "month",
  pw: "week",
  "p/m": "month",
  "p/w": "week",
  "p/mo": "month",
  "/m": "month",
  "/w": "week",
};

const briefUnits: Readonly<Record<string, RecurrenceUnit>> = { mo: "month", mth: "month" };

/** "50/month", "$75 / mo", "40 pm", "120pcm": written short behind the amount. */
function slashSpan(desk: Desk, at: number): Span | undefined {
  const number = wordAt(desk, at - 1) === "c" ? at - 2 : at - 1;
  const behind = number >= 0 && endsNumber(desk, number);
  if (!behind || isClock(desk, at)) return undefined;
  for (const length of [1, 2, 3]) {
    const written = Array.from({ length }, (_, n) => wordAt(desk, at + n)).join("");
    const own = written.startsWith("/") ? written.slice(1) : "";
    const unit = shortened[written] ?? units[own] ?? briefUnits[own];
    if (unit !== undefined) {
      return { value: rhythm(1, unit, own), from: at, to: at + length };
    }
  }
  return undefined;
}

/** "call at 6 pm": behind a small number it is the clock, unless money is spoken of. */
function isClock(desk: Desk, at: number): boolean {
  if (wordAt(desk, at) !== "pm") return false;
  const number = numberAt(desk, at - 1);
  const led = /^[$£€₹]$/.test(wordAt(desk, at - 2));
  return !led && (number === undefined || number.value <= 12 || wordAt(desk, at - 2) === ":");
}

/** "Un viernes sí y otro no", "ek hafta chhod kar ek": every other of them. */
function alternateSpan(desk: Desk, at: number): Span | undefined {
  if (!/^(?:un|una|ek)$/.test(wordAt(desk, at))) return undefined;
  const behind = [2, 3, 4, 5].map((n) => wordAt(desk, at + n)).join(" ");
  const length = /^si y otr[oa] no$/.test(behind) ? 6 : /^chh?od ?k(?:ar|e)/.test(behind) ? 4 : 0;
  if (length === 0) return undefined;
  const word = wordAt(desk, at + 1);
  const unit = units[word];
  const weekday = lookup(weekdays, word);
  if (unit !== undefined) return { value: rhythm(2, unit, word), from: at, to: at + length };
  if (weekday === undefined) return undefined;
  const anchor = dayOfWeek(desk.hearing.today, weekday, false);
  return { value: { every: 2, unit: "week", anchor }, from: at, to: at + length };
}

/** "Weekly on Mondays", "monthly on the 5th": the day that the rhythm names. */
function onItsDay(desk: Desk, span: Span): Span {
  const { every, unit } = span.value;
  let place = span.to;
  while (/^(?:on|every|the|el|los)$/.test(wordAt(desk, place))) place += 1;
  const { today } = desk.hearing;
  if (unit === "week") {
    const weekday = lookup(weekdays, wordAt(desk, place));
    if (weekday === undefined) return span;
    const anchor = dayOfWeek(today, weekday, false);
    return { value: { every, unit, anchor }, from: span.from, to: place + 1 };
  }
  const day = unit === "month" && place > span.to ? readDayNumber(desk, place) : undefined;
  const anchor = day === undefined ? null : dayOfMonth(today, day.day, false);
  if (!day || anchor === null) return span;
  return { value: { every, unit, anchor }, from: span.from, to: day.to };
}

const readers = [
  nthSpan,
  ofHalfMonth,
  alternateSpan,
  monthDaySpan,
  twiceSpan,
  repeatedSpan,
  onceSpan,
  everySpan,
  shortSpan,
  slashSpan,
  pluralSpan,
];

/** Reads the rhythms of the message onto the desk. A bare "every day" of a grievance is none. */
export function readRecurrences(desk: Desk): void {
  for (let at = 0; at < desk.words.length; at += 1) {
    const starts = mayStart(desk.words[at]) || wordAt(desk, at) === "/";
    if (desk.taken[at] === 1 || !starts) continue;
    const split = wordAt(desk, at + 1) === "-" && prefixes.has(wordAt(desk, at)) ? 2 : 0;
    const adverb = adverbs[(split > 0 ? wordAt(desk, at) : "") + wordAt(desk, at + split)];
    const found = adverb
      ? { value: adverb, from: at, to: at + split + 1 }
      : readers.map((reader) => reader(desk, at)).find((one) => one !== undefined);
    const onDay = found && onNth(desk, found);
    const span = adverb && onDay && onDay === found ? onItsDay(desk, onDay) : onDay;
    if (!span || !isFree(desk, span.from, span.to)) continue;
    take(desk, span.from, span.to);
    if (isRefused(desk, span)) continue;
    if (span.value.unit !== "day" || span.value.every > 1 || amountNear(desk, span.from, 3)) {
      const text = wording(desk, span.from, span.to);
      put(desk, { kind: "recurrence", value: span.value, text }, span.from, span.to);
    }
    at = span.to - 1;
  }
  if (!desk.values.some(({ kind }) => kind === "recurrence")) readNextHalf(desk);
}
