/** Days from where the person stands: weekdays, tomorrow, in ten days, at the month's end. */

import { addDays, addMonths, endOfMonth } from "@forbear/kernel";
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
    // "Not tomorrow, the day after": of tomorrow, which they have just named.
    const named = [1, 2, 3, 4].some((back) => /^(?:tomorrow|tmrw)$/.test(wordAt(desk, at - back)));
    const ends = !/^(?:i|we|my|the|payday|pay)$/.test(far);
    if (named && ends && wordAt(desk, at + 1) === "after")
      return { date: addDays(today, 2), from: at, to: at + 2 };
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
