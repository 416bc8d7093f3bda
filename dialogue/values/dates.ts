/** Days, resolved against the person's own date. What could be two days is none. */

import { daysBetween } from "@forbear/kernel";
import type { Value, ValueRole } from "../meaning.ts";
import { type Desk, after, before, isFree, put, set, take, wordAt, wording } from "./desk.ts";
import { dropPayDays, isPayDay } from "./pay-days.ts";
import { mayStartNumber } from "./numbers.ts";
import { lookup, months, nearDays, ordinals, weekdays } from "./date-words.ts";
import { inRightMonth, isPutRight } from "./day-put-right.ts";
import { type DateSpan, monthDay, monthWords, named, numeric } from "./calendar-days.ts";
import { feast, feastWords } from "./feasts.ts";
import { countedDays, countedWeeks } from "./counted-days.ts";
import { monthEnd, nearDay, quincena, weekDay, weeksFrom } from "./near-days.ts";
import { mayPlace, nthWeekday } from "./weekday-of-month.ts";
import { fromMonth, fromNextMonth } from "./month-starts.ts";
import { remembered } from "../words/remembered.ts";

const readers = [
  feast,
  nthWeekday,
  weeksFrom,
  fromNextMonth,
  fromMonth,
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

/** "Friday no Saturday", as one corrects oneself in speech: the day behind the "no" is meant. */
const saysBetter = (desk: Desk, to: number): boolean =>
  (desk.language === "en" || desk.language === "es") &&
  wordAt(desk, to) === "no" &&
  [1, 2, 3, 4].some((on) => {
    const between = [1, 2, 3].slice(0, on - 1).map((n) => wordAt(desk, to + n));
    return between.every((word) => betterWords.has(word)) && lookupNext(desk, to + on);
  });
const betterWords = set(
  "wait sorry i mean meant make it on the actually by , el mejor sino perdon digo",
);
const isBetter = (desk: Desk, from: number): boolean => {
  let at = from - 1;
  while (betterWords.has(wordAt(desk, at))) at -= 1;
  const spoken = desk.language === "en" || desk.language === "es";
  return spoken && wordAt(desk, at) === "no" && desk.taken[at - 1] === 1;
};

/** "Kal nahi ho payega, shukravar ko": the day that does not work, where another follows. */
const isRuledOutBehind = (desk: Desk, to: number): boolean =>
  /^(?:nahi|nahin|nhi)$/.test(wordAt(desk, wordAt(desk, to) === "ko" ? to + 1 : to)) &&
  [1, 2, 3, 4, 5, 6].some((on) => desk.words[to + on] !== undefined && lookupNext(desk, to + on));

/** "Not tomorrow sorry, Thursday": who reads it sees both. */
const isDenied = (desk: Desk, from: number): boolean => /^(?:not|no)$/.test(wordAt(desk, from - 1));

/** A day after the words of a correction, or one said to be wrong: "not the 5th". */
function isWrong(desk: Desk, { from, to }: DateSpan): boolean {
  if (isRuledOut(desk, from, to) || saysBetter(desk, to)) return true;
  if (isRuledOutBehind(desk, to) || (!isDenied(desk, from) && isPutRight(desk, to, lookupNext)))
    return true;
  if (isBetter(desk, from)) return false;
  if (!/^(?:not|no|nahi|nahin|nhi)$/.test(wordAt(desk, from - 1) || "") && !isNegated(desk, from)) {
    return false;
  }
  return /^(?:not|no)$/.test(wordAt(desk, from - 1)) && from > 1;
}

/** True when another day follows: "kal nahi parso". */
const lookupNext = (desk: Desk, at: number): boolean =>
  readers.some((reader) => reader(desk, at) !== undefined);

function roleOf(desk: Desk, { from, to, date }: DateSpan): ValueRole | undefined {
  if (
    before(
      desk,
      from,
      3,
      set(
        "starting from empezando comenzando arrancando empezamos partir desde beginning shuru start",
      ),
    )
  )
    return "start";
  const aprilSe = wordAt(desk, to - 1) === "se" && lookup(months, wordAt(desk, to - 2));
  const comes = date !== null && daysBetween(desk.hearing.today, date) >= 0;
  if (comes && saysFrom(desk, to)) return "start";
  if (date !== null && aprilSe !== false && aprilSe !== undefined) return "start";
  if (/^(?:mahine|mahina|maheene) se$/.test(`${wordAt(desk, to - 2)} ${wordAt(desk, to - 1)}`))
    return "start";
  if (date !== null && daysBetween(desk.hearing.today, date) < 0) return "paid";
  if (after(desk, from, 6, set("call phone ring llameme marqueme"))) return "call";
  return date === null ? undefined : "due";
}

/** "1 tarikh se": from that day on, and not before it ("se pehle"). */
function saysFrom(desk: Desk, to: number): boolean {
  if (desk.language?.startsWith("hi") !== true) return false;
  const behind = /^(?:ta+re*i*kh?|date|ko)$/.test(wordAt(desk, to)) ? to + 1 : to;
  const from = wordAt(desk, to - 1) === "se" ? to - 1 : behind;
  const not = /^(?:pehle|pahle|zyada|jyada|kam)$/.test(wordAt(desk, from + 1));
  return wordAt(desk, from) === "se" && !not;
}

const otherTriggers =
  set(`next agle agale agla proximo a an one day manana mnana parso parson parsu parsso parsoo tarso tarson narso narson kal kl quincena primera segunda month mahine mahina
  maheene mes el end fin final finales ultimo aakhir akhir ant last aakhri akhri anth`);

/** True where a day may start: a number, a name of the calendar, or one of few words. */
const mayStart = remembered((word) => {
  if (feastWords.has(word.word)) return true;
  const named = [weekdays, months, nearDays, ordinals].some(
    (own) => lookup(own, word.word) !== undefined,
  );
  return named || mayPlace(word.word) || otherTriggers.has(word.word) || mayStartNumber(word);
});

/** Reads every day of the message onto the desk. */
export function readDates(desk: Desk): void {
  const payDays: Value[] = [];
  const anchors: Value[] = [];
  for (let at = 0; at < desk.words.length; at += 1) {
    if (desk.taken[at] === 1 || !mayStart(desk.words[at])) continue;
    for (const reader of readers) {
      const read = reader(desk, at);
      const span = read && inRightMonth(desk, read);
      if (!span || !isFree(desk, Math.max(span.from, at), span.to)) continue;
      take(desk, span.from, span.to);
      if (span.date !== null && !isWrong(desk, span)) {
        const role = roleOf(desk, span);
        const text = wording(desk, span.from, span.to);
        const { date: value, weekday } = span;
        const place = weekday === undefined ? {} : { weekday };
        const day: Value = { kind: "date", value, text, ...(role ? { role } : {}), ...place };
        put(desk, day, span.from, span.to);
        if (role === "due" && isPayDay(desk, span)) payDays.push(day);
        if (isOfEachMonth(desk, span)) anchors.push(day);
      }
      at = span.to - 1;
      break;
    }
  }
  dropPayDays(desk, payDays);
  dropAnchors(desk, anchors);
}

const eachOne = /^(?:har|hr|every|each)$/;

/** "Har mahine ki 5 ko": the day of a rhythm. */
const isOfEachMonth = (desk: Desk, { from }: DateSpan): boolean =>
  monthWords.test(wordAt(desk, from - 2)) && eachOne.test(wordAt(desk, from - 3));

/** "Har mahine ki 5 ko, agle mahine ki 5 se": it begins on the later of the same days. */
function dropAnchors({ values }: Desk, anchors: readonly Value[]): void {
  for (const anchor of anchors) {
    const later = values.some(
      (one) =>
        one.kind === "date" &&
        anchor.kind === "date" &&
        one.value > anchor.value &&
        one.value.slice(-2) === anchor.value.slice(-2),
    );
    if (later) values.splice(values.indexOf(anchor), 1);
  }
}
