/** On which days they would pay, as far as the words leave but one for each; else between which they leave it. */

import { type PlainDate, addDays } from "@forbear/kernel";
import { type DaySaid, placeOf } from "../../heard/place.ts";
import { isForNow, nextWeekdayIn, whichOf } from "../../heard/wishes/when-words.ts";
import { daysAsked } from "../../turn/questions.ts";
import { type Turn, means, valuesOf } from "../../turn/turn.ts";
import { amountsOffered } from "../named/sums-offered.ts";

/** "After the 15th": the day that follows it is the first they name. */
const isAfter = ({ text }: Turn, day: string): boolean =>
  /\bafter(?: the)?\s*$/iu.test(text.slice(0, Math.max(0, text.indexOf(day))));

/** An ordinal that was taken for a day. */
const isPlace = /^\W*(?:first|second|third|primer[oa]?|segund[oa]|tercer[oa]?)\W*$/iu;

/** The second of "the second on the 30th", of two payments on the table: its place, and no day. */
const namesPart = ({ conversation: { wish = null } }: Turn): boolean =>
  wish?.kind === "plan" && ((wish.first ?? null) !== null || (wish.parts ?? null) !== null);

export const daysSaid = (turn: Turn): readonly DaySaid[] =>
  valuesOf(turn, "date")
    .filter(({ role }) => role !== "call" && role !== "paid")
    .filter(({ text }, _, all) => all.length < 2 || !isPlace.test(text) || !namesPart(turn))
    .map(({ value, text }) => ({
      on: isAfter(turn, text) ? addDays(value, 1) : value,
      text,
      ...placeOf(turn.text, text),
    }));

/** A part that is paid at once, where the rest is to come later; all of it is paid by the link alone. */
const beginsNow = (turn: Turn): boolean => {
  const isPart = amountsOffered(turn).every(({ minor }) => minor < (turn.debt?.total.minor ?? 0n));
  if (means(turn, "pay_now") && !isPart) return false;
  return valuesOf(turn, "money").some(
    ({ text, role }) => role !== "quoted" && isForNow(turn.text, text),
  );
};

/** Days on which they would pay, as far as the words leave but one for each. */
export function datesOffered(turn: Turn): readonly PlainDate[] {
  // "Call me tomorrow": the day of the call, and of no payment.
  if (means(turn, "request_callback") && valuesOf(turn, "money").length === 0) return [];
  const named = daysSaid(turn).map(({ on }) => on);
  const { today } = turn.known;
  if (named.length > 0) {
    return beginsNow(turn) && !named.includes(today) ? [today, ...named] : named;
  }
  const chosen = whichOf(turn.text, daysAsked(turn.conversation.asked?.question));
  if (chosen !== null) return [chosen];
  const next = nextWeekdayIn(turn.text, today);
  const [only] = next;
  if (only !== undefined && next.length === 1) return [only];
  return beginsNow(turn) ? [today] : [];
}

/** Two days that their words may mean, where they name no other; none where nothing is in doubt. */
export function daysInDoubt(turn: Turn): readonly PlainDate[] {
  if (datesOffered(turn).length > 0) return [];
  const days = nextWeekdayIn(turn.text, turn.known.today);
  return days.length > 1 ? days : [];
}
