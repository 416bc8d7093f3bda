/** Days and weeks counted from today: "in ten days", "5 din ruko", "two more weeks", "a month from now". */

import { addDays, addMonths } from "@forbear/kernel";
import type { DateSpan } from "./calendar-days.ts";
import { type Desk, after, before, numberAt, set, wordAt } from "./desk.ts";

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
  haphte: "week",
  hafton: "week",
  mahine: "month",
};
const fewOf = /^(?:couple|few)$/;
const moreOf = /^(?:more|aur|mas|another|extra)$/;
const asksTime =
  set(`have get give need want allow wait espera esperan esperar esperarme esperarnos espere
  esperen esperenme dame deme denme danos dennos da dan dar necesito ocupo otorgan`);
const asksToWait = set("wait espera esperan esperar esperarme esperarnos espere esperen esperenme");
const waitsBehind = set("ruk ruko rukiye rukna rukiyega wait mohlat");
const givesBehind = set("de do dijiye dedo dijie dena time chahiye mohlat ruk ruko rukiye");

/** "Two more weeks", "me esperan dos semanas", "do hafte ruko": so long a wait is asked for. */
function asksForSpan(desk: Desk, at: number, end: number, more: boolean): boolean {
  const behind = moreOf.test(wordAt(desk, end)) ? 1 : 0;
  const longer = more || behind > 0 || /^(?:another|otras?)$/.test(wordAt(desk, at - 1));
  if (longer) return before(desk, at, 3, asksTime) || after(desk, end + behind, 2, givesBehind);
  return before(desk, at, 2, asksToWait) || after(desk, end, 2, waitsBehind);
}

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
  const more = moreOf.test(wordAt(desk, number.to));
  const word = wordAt(desk, number.to + (more ? 1 : 0));
  const unit = timeUnits[word] ?? answeredUnits[word];
  if (unit === undefined || before(desk, at, 2, set("cada por har al every per"))) return undefined;
  const end = number.to + (more ? 2 : 1);
  const time = wordAt(desk, end) === "time";
  const fromNow = wordAt(desk, end) === "from" && wordAt(desk, end + 1) === "now";
  // "I make 400 in a month" tells how much comes in while a month lasts.
  const waits = before(desk, at, 1, set("in")) && !(single && numberAt(desk, at - 2) !== undefined);
  const few = desk.words.length <= end + 1 && at <= 2;
  const answers = few && /day|when|date/.test(desk.hearing.lastAgentAct ?? "");
  const told = timeUnits[word] !== undefined && (waits || time || fromNow);
  if (!told && !answers && !asksForSpan(desk, at, end, more)) return undefined;
  if (/^(?:ago|late|behind|back|arrears)$/.test(wordAt(desk, end))) return undefined;
  const { today } = desk.hearing;
  const count = word === "fortnight" ? 2 * number.value : number.value;
  const date = unit === "week" ? addDays(today, 7 * count) : addMonths(today, count);
  return { date, from: at, to: end + (time ? 1 : fromNow ? 2 : 0) };
}
