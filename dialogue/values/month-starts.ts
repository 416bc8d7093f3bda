/** The first day of a month that is named as the start: "from May", "first one in April", "agle mahine se". */

import { addMonths } from "@forbear/kernel";
import { type DateSpan, monthWords, readDayNumber } from "./calendar-days.ts";
import { dayOf, monthOf, yearOf } from "./days.ts";
import { lookup, months } from "./date-words.ts";
import { type Desk, numberAt, wordAt, wording } from "./desk.ts";

const startWords =
  /^(?:partir|desde|empezando|empiezo|comenzando|comienzo|empezar|comenzar|empezamos|arrancando|arranco|arrancamos)$/;
const startInEnglish =
  /^(?:starting|startin|strting|beginning|beginnin|from|start|starts|begin|begins|as)$/;
const comesNext = /^(?:viene|entra|sigue)$/;
const mostMonthsOn = 11;

/** The words for the first of several payments, as they stand before a month. */
const firstPayment =
  /(?:^| )(?:first|1 ?st|primer[oa]?|pehli|pahli|pehla|pahla)(?: (?:one|payment|pymt|instalment|installment|emi|pago|cuota|abono|kist|kisht|qist|vali|wali))?(?: (?:is|would be|will be|due|to be|es|seria|sera|hogi|ko))?$/;
const beside = /^(?:de|en|in|of|from|on|the|el|mes|month)$/;
const surely =
  /^(?:partir|empezando|empiezo|comenzando|comienzo|empezar|arrancando|starting|startin|strting|starts|beginning|beginnin|begins)$/;
const begunBehind = /^(?:shuru|shuruaat|shuruat|start|begin|empiezo|comienzo|arranco)$/;
const ofMonth = /^(?:me|mein|men|ke|ki|mahine|mahina|month|i|can|to|main|hum)$/;

/** What stands before a month, as far as it leads to it: where it begins, the first of the payments. */
function leadOf(desk: Desk, at: number): { readonly begins: boolean; readonly isSure: boolean } {
  let place = at - 1;
  let passesFrom = false;
  while (place >= at - 2 && beside.test(wordAt(desk, place))) {
    passesFrom ||= wordAt(desk, place) === "from";
    place -= 1;
  }
  const lead = wordAt(desk, place);
  const said = [4, 3, 2, 1, 0].map((back) => wordAt(desk, place - back)).join(" ");
  const isFirst = place < at - 1 && firstPayment.test(said.trim());
  const begins = passesFrom || isFirst || startWords.test(lead) || startInEnglish.test(lead);
  return { begins, isSure: surely.test(lead) || isFirst };
}

/** "April se", "april mahine se", "may me shuru": how far it reaches behind the month; null: it begins nothing. */
function begunIn(desk: Desk, at: number): number | null {
  let place = at + 1;
  while (place <= at + 2 && ofMonth.test(wordAt(desk, place))) place += 1;
  const inHindi = desk.language?.startsWith("hi") === true && wordAt(desk, place) === "se";
  return inHindi || begunBehind.test(wordAt(desk, place)) ? place + 1 : null;
}

/** "Pehli kist april me": the first of the payments falls in it. */
const firstInHindi = (desk: Desk, at: number): boolean =>
  desk.language?.startsWith("hi") === true &&
  /^(?:me|mein|men|se)$/.test(wordAt(desk, at + 1)) &&
  firstPayment.test([3, 2, 1].map((back) => wordAt(desk, at - back)).join(" "));

/** "मई" is May, and "mai" in Latin letters is "I". */
const isOneself = (desk: Desk, at: number): boolean =>
  wordAt(desk, at) === "mai" && wording(desk, at, at + 1) !== "मई";

/** "60 al mes a partir de abril", "starting in April", "april se": the first of a month that is to come. */
export function fromMonth(desk: Desk, at: number): DateSpan | undefined {
  const month = desk.words[at]?.kind === "word" ? lookup(months, wordAt(desk, at)) : undefined;
  if (month === undefined || isOneself(desk, at)) return undefined;
  const behind = numberAt(desk, at + 1);
  if (behind !== undefined && behind.value <= longestMonth) return undefined;
  const { begins, isSure } = leadOf(desk, at);
  const to = begunIn(desk, at);
  const isFirst = firstInHindi(desk, at);
  // "Desde enero no trabajo" tells of no plan.
  const regular =
    desk.hearing.lastAgentAct === "offer_plan" ||
    desk.values.some(({ kind }) => kind === "recurrence" || kind === "count");
  const begun = to !== null && begunBehind.test(wordAt(desk, to - 1));
  const led = begins || to !== null || isFirst;
  if (!led || !(regular || isSure || begun || isFirst)) return undefined;
  const { today } = desk.hearing;
  const apart = (month - monthOf(today) + 12) % 12;
  if (apart === 0 || apart > mostMonthsOn) return undefined;
  const first = addMonths(dayOf(yearOf(today), monthOf(today), 1) ?? today, apart);
  return { date: first, from: at, to: to ?? at + 1 };
}
const longestMonth = 31;

/** "agle mahine se", "starting next month", "a partir del mes que viene": its first day. */
export function fromNextMonth(desk: Desk, at: number): DateSpan | undefined {
  const start = addMonths(
    dayOf(yearOf(desk.hearing.today), monthOf(desk.hearing.today), 1) ?? desk.hearing.today,
    1,
  );
  const word = wordAt(desk, at);
  const last = wordAt(desk, at + 1);
  if (/^(?:agle|agale|agla|next)$/.test(word) && monthWords.test(last)) {
    if (namesDayBehind(desk, at + 2)) return undefined;
    const hindi = wordAt(desk, at + 2) === "se" ? at + 3 : 0;
    const english = /^(?:starting|from|beginning)$/.test(wordAt(desk, at - 1)) ? at + 2 : 0;
    const to = Math.max(hindi, english);
    return to > 0 ? { date: start, from: at, to } : undefined;
  }
  const led = [1, 2, 3].some((back) => startWords.test(wordAt(desk, at - back)));
  // "From this month on, no, the coming one".
  const other = word === "el" && /^(?:que|q)$/.test(last) && comesNext.test(wordAt(desk, at + 2));
  if (other && [1, 2, 3, 4].some((back) => wordAt(desk, at - back) === "mes")) {
    const begins = desk.words.slice(0, at).some(({ word: one }) => startWords.test(one));
    return begins ? { date: start, from: at, to: at + 3 } : undefined;
  }
  if (!led) return undefined;
  if (word === "proximo" && last === "mes") return { date: start, from: at, to: at + 2 };
  if (word !== "mes") return undefined;
  if (/^(?:proximo|entrante|siguiente)$/.test(last)) return { date: start, from: at, to: at + 2 };
  const comes = /^(?:que|q|k)$/.test(last) && comesNext.test(wordAt(desk, at + 2));
  return comes ? { date: start, from: at, to: at + 3 } : undefined;
}

/** "From next month 5th", "next month on the 5th": the day stands behind its month. */
function namesDayBehind(desk: Desk, at: number): boolean {
  let place = at;
  while (/^(?:on|the|ki|ke|,)$/.test(wordAt(desk, place))) place += 1;
  return readDayNumber(desk, place)?.ordinal === true;
}
