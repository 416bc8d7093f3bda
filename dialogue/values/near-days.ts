/** Days from where the person stands: weekdays, tomorrow, in ten days, at the month's end. */

import { type PlainDate, addDays, addMonths, endOfMonth } from "@forbear/kernel";
import { dayOfMonth, dayOfWeek, monthOf, nextQuincena } from "./days.ts";
import { type Desk, after, before, numberAt, set, wordAt } from "./desk.ts";
import { lookup, months, nearDays, weekdays } from "./date-words.ts";
import { tenseAt } from "./tense.ts";
import { ofNamedWeek, ofWeekAfter } from "./week-named.ts";
import {
  type DateSpan,
  endOfNamed,
  endWords,
  isLastOfPair,
  isPast,
  monthWords,
  nextWords,
  readDayNumber,
} from "./calendar-days.ts";

/** "El viernes 20", "Friday the 20th": where the number falls on that weekday, it is that day. */
function withNumber(desk: Desk, at: number, weekday: number): DateSpan | undefined {
  const day = readDayNumber(desk, at);
  const date = day === undefined ? null : dayOfMonth(desk.hearing.today, day.day, false);
  if (day === undefined || date === null) return undefined;
  const falls = dayOfWeek(addDays(date, -1), weekday, false) === date;
  return falls ? { date, from: at, to: day.to } : undefined;
}

const vagueBefore = set(
  `next agle agale agla proximo proxima every other each cada har otro weekend`,
);

export function weekDay(desk: Desk, at: number): DateSpan | undefined {
  const word = wordAt(desk, at);
  const weekday = desk.words[at]?.kind === "word" ? lookup(weekdays, word) : undefined;
  if (weekday === undefined || /^(?:sat|sun|mon|mar|wed|fri)s$/.test(word)) return undefined;
  if (/days$|^sabados$|^domingos$/.test(word)) return undefined;
  if (/^(?:sun|sat)$/.test(word) && !/^(?:on|this|by|till|until)$/.test(wordAt(desk, at - 1))) {
    return undefined;
  }
  const prior = wordAt(desk, at - 1);
  const from = /^(?:on|this|by|el|este|isi|is|coming)$/.test(prior) ? at - 1 : at;
  const named = ofNamedWeek(desk, at, weekday);
  if (named !== undefined) return named;
  const following = ofWeekAfter(desk, at, weekday);
  if (following !== undefined) return following;
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
  const both = withNumber(desk, at + the, weekday);
  if (both !== undefined && !isPast(desk, at)) return { ...both, from };
  if (readDayNumber(desk, at + the)?.ordinal === true) return { date: null, from: at, to: at + 1 };
  const past = prior === "last" || /^pasado$/.test(wordAt(desk, at + 1)) || isPast(desk, at);
  return { date: dayOfWeek(desk.hearing.today, weekday, past), from, to: at + 1 };
}

/** "De hoy en ocho" is the same weekday again: the days are counted with today among them. */
const countedTodayToo: Readonly<Record<string, number>> = { ocho: 7, "8": 7, quince: 14, "15": 14 };

const awaitsPay = /amount|day|offer|confirm|promise|plan/;
const morningBefore = /^(?:la|las|una|cada|las|tardes|misma)$/;

const offering = set(
  "chalo chaliye chalega chalegi baaki baki bacha bachi bache phir fir theek thik",
);

/** How many days before or after today "kal", "parso" and "tarso" lie: the tense tells which. */
const daysApart = (word: string): number =>
  /^(?:tarso|tarson|narso|narson)$/.test(word)
    ? 3
    : /^(?:parso|parson|parsu|parsso|parsoo)$/.test(word)
      ? 2
      : /^(?:kal|kl)$/.test(word)
        ? 1
        : 0;

/** "tomorrow", "day after tomorrow", "pasado mañana", "kal" and "parso" by tense. */
export function nearDay(desk: Desk, at: number): DateSpan | undefined {
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
  const far = daysApart(word);
  if (far > 0) {
    const told = tenseAt(desk.words, at, desk.language);
    // Asked when or how much, "1500 kal" is what they will pay; so is "chalo parso 2000, baaki baad mein".
    const offers =
      awaitsPay.test(desk.hearing.lastAgentAct ?? "") ||
      desk.words.some(({ word: one }) => offering.has(one));
    const tense = told === "untold" && offers ? "future" : told;
    const since = wordAt(desk, at + 1) === "se";
    if (since && (tense === "past" || after(desk, at + 2, 4, set("hu hun hoon hai hain h"))))
      return { date: null, from: at, to: at + 1 };
    const date = tense === "untold" ? null : addDays(today, tense === "past" ? -far : far);
    return { date, from: at, to: at + 1 };
  }
  const near = desk.words[at]?.kind === "word" ? lookup(nearDays, word) : undefined;
  if (near === undefined || (word === "aaj" && wordAt(desk, at + 1) === "kal")) return undefined;
  const counted = wordAt(desk, at + 1) === "en" ? countedTodayToo[wordAt(desk, at + 2)] : undefined;
  if (word === "hoy" && counted !== undefined) {
    return { date: addDays(today, counted), from: at, to: at + 3 };
  }
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

const movable =
  set(`holi holee diwali deepawali dipawali deepavali divali eid bakrid ramzan ramadan dussehra dashahra rakhi
  bandhan navratri navratra puja pooja chaturthi ganpati chhath onam pongal sankranti lohri`);
const counts = set("baad bad pehle pahle after before");

/** "Holi ke 2 din baad": counted from a feast whose day no reckoning of ours knows. */
const isFromFeast = (desk: Desk, at: number, to: number): boolean =>
  after(desk, to, 1, counts) && (before(desk, at, 2, movable) || after(desk, to + 1, 2, movable));

/** Days counted: "in ten days", "5 din ruko", "two days ago", "hace tres días". */
export function countedDays(desk: Desk, at: number): DateSpan | undefined {
  const number = numberAt(desk, at);
  if (!number || !Number.isInteger(number.value) || number.value > 400) return undefined;
  const more = /^(?:more|aur|mas)$/.test(wordAt(desk, number.to)) ? 1 : 0;
  const unit = number.to + more;
  if (!dayWords.test(wordAt(desk, unit))) return undefined;
  const { today } = desk.hearing;
  const to = unit + 1;
  if (isFromFeast(desk, at, to)) return { date: null, from: at, to };
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
/** A length in these words is a day only as the answer to when. */
const answeredUnits: Readonly<Record<string, "week" | "month">> = {
  semana: "week",
  semanas: "week",
  mes: "month",
  meses: "month",
  hafte: "week",
  hafton: "week",
  mahine: "month",
};
const fewOf = /^(?:couple|few)$/;

/** "in 6 weeks", "in a couple of months", "two weeks' time", "a month from now". */
export function countedWeeks(desk: Desk, at: number): DateSpan | undefined {
  const single = /^(?:a|an|one|un|una)$/.test(wordAt(desk, at));
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
  const unit = timeUnits[word] ?? answeredUnits[word];
  if (unit === undefined || before(desk, at, 2, set("cada por har al every per"))) return undefined;
  const end = number.to + 1;
  const time = wordAt(desk, end) === "time";
  const fromNow = wordAt(desk, end) === "from" && wordAt(desk, end + 1) === "now";
  // "I make 400 in a month" tells how much comes in while a month lasts.
  const waits = before(desk, at, 1, set("in")) && !(single && numberAt(desk, at - 2) !== undefined);
  const few = desk.words.length <= end + 1 && at <= 2;
  const answers = few && /day|when|date/.test(desk.hearing.lastAgentAct ?? "");
  const told = timeUnits[word] !== undefined && (waits || time || fromNow);
  if (!told && !answers) return undefined;
  if (/^(?:ago|late|behind|back|arrears)$/.test(wordAt(desk, end))) return undefined;
  const { today } = desk.hearing;
  const count = word === "fortnight" ? 2 * number.value : number.value;
  const date = unit === "week" ? addDays(today, 7 * count) : addMonths(today, count);
  return { date, from: at, to: end + (time ? 1 : fromNow ? 2 : 0) };
}

/** "end of the month", "month end", "a fin de mes", "mahine ke end me", "el último". */
export function monthEnd(desk: Desk, at: number): DateSpan | undefined {
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
  const ofNamed = endOfNamed(desk, at);
  if (ofNamed !== undefined) return ofNamed;
  if (!endWords.test(word)) return undefined;
  if (/^(?:ultimo)$/.test(word)) {
    const alone = /^(?:el|dia)$/.test(wordAt(desk, at - 1));
    const ofPair = wordAt(desk, at - 1) === "y" && numberAt(desk, at - 2) !== undefined;
    if (ofPair && !/^\p{L}/u.test(wordAt(desk, at + 1))) return span(at + 1);
    const of = wordAt(desk, at + 1) === "dia" || wordAt(desk, at + 1) === "de";
    return alone && (of || wordAt(desk, at - 1) === "dia") ? span(at + 1) : undefined;
  }
  if (isLastOfPair(desk, at)) return span(at + 2);
  if (word === "last" && wordAt(desk, at + 1) !== "day") return undefined;
  for (let i = at + 1; i < at + 6; i += 1) {
    if (monthWords.test(wordAt(desk, i))) {
      return span(i + 1, nextWords.test(wordAt(desk, i - 1)) ? 1 : 0);
    }
    const named = desk.words[i]?.kind === "word" ? lookup(months, wordAt(desk, i)) : undefined;
    if (named !== undefined) return span(i + 1, (named - monthOf(today) + 12) % 12);
    if (!/^(?:of|the|this|de|del|el|este|day|next|proximo)$/.test(wordAt(desk, i)))
      return undefined;
  }
  return undefined;
}

/** "the last Friday of the month", "el último viernes del mes", "mahine ka aakhri shukravar". */
export function lastWeekday(desk: Desk, at: number): DateSpan | undefined {
  const hindi = monthWords.test(wordAt(desk, at)) && /^(?:ke|ka|ki)$/.test(wordAt(desk, at + 1));
  const place = hindi ? at + 2 : at;
  if (!/^(?:last|ultimo|aakhri|akhri|aakhiri|akhiri)$/.test(wordAt(desk, place))) return undefined;
  const weekday = lookup(weekdays, wordAt(desk, place + 1));
  if (weekday === undefined) return undefined;
  const { today } = desk.hearing;
  const lastIn = (step: number): PlainDate =>
    dayOfWeek(addDays(endOfMonth(addMonths(today, step)), 1), weekday, true);
  if (hindi) {
    const step = nextWords.test(wordAt(desk, at - 1)) ? 1 : 0;
    return { date: notPast([lastIn(step), lastIn(step + 1)], today), from: at, to: place + 2 };
  }
  if (!/^(?:of|in|del|de)$/.test(wordAt(desk, place + 2))) return undefined;
  let to = place + 3;
  while (/^(?:the|this|el|este|next|proximo|each|every|cada)$/.test(wordAt(desk, to))) to += 1;
  const named = desk.words[to]?.kind === "word" ? lookup(months, wordAt(desk, to)) : undefined;
  if (named === undefined && !monthWords.test(wordAt(desk, to))) return undefined;
  const next = nextWords.test(wordAt(desk, to - 1)) || nextWords.test(wordAt(desk, to + 1)) ? 1 : 0;
  const step = named === undefined ? next : (named - monthOf(today) + 12) % 12;
  return { date: notPast([lastIn(step), lastIn(step + 1)], today), from: at, to: to + 1 };
}

const notPast = (days: readonly PlainDate[], today: PlainDate): PlainDate | null =>
  days.find((one) => one >= today) ?? null;

/** "La primera quincena 200 y la segunda 100": the 15th of a month, and its last day. */
function halfOfMonth(desk: Desk, at: number): DateSpan | undefined {
  const word = wordAt(desk, at);
  if (word !== "primera" && word !== "segunda") return undefined;
  const named = wordAt(desk, at + 1) === "quincena";
  const beside = desk.words.some(
    (_, n) => /^(?:primera|segunda)$/.test(wordAt(desk, n)) && wordAt(desk, n + 1) === "quincena",
  );
  if (!named && !beside) return undefined;
  const { today } = desk.hearing;
  const middle = dayOfMonth(today, 15, false);
  const last = endOfMonth(today) > today ? endOfMonth(today) : endOfMonth(addMonths(today, 1));
  return { date: word === "primera" ? middle : last, from: at, to: named ? at + 2 : at + 1 };
}

/** "en la quincena": the next one; "la otra" or "la próxima" could be two. */
export function quincena(desk: Desk, at: number): DateSpan | undefined {
  const half = halfOfMonth(desk, at);
  if (half !== undefined) return half;
  if (wordAt(desk, at) !== "quincena" || wordAt(desk, at - 1) === "cada") return undefined;
  if (/^(?:la|esta|mi)$/.test(wordAt(desk, at - 1)) && before(desk, at, 4, quincenaWhen)) {
    return { date: nextQuincena(desk.hearing.today), from: at - 1, to: at + 1 };
  }
  return undefined;
}

const quincenaWhen = set("en hasta para a llegando llegue esta el cuando con caiga cobre paguen");

/** "two weeks from today", "a week from Friday": counted from a day that is named. */
export function weeksFrom(desk: Desk, at: number): DateSpan | undefined {
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
