/** Whether one payment on one day is meant, though a plan was guessed. */

import type { Money, PlainDate } from "@forbear/kernel";
import { saysPartOfMonth } from "../../heard/wishes/near-day-words.ts";
import { startsPlan } from "../../heard/wishes/rhythm.ts";
import { type Turn, intentOf, valuesOf } from "../../turn/turn.ts";
import { sharesNamed } from "../named/sums-offered.ts";
import { pattern } from "../../words/pattern.ts";

/** "Ten thousand by the 25th": one amount and one day, and surer a promise than a plan. */
function promisesOnce(turn: Turn, amounts: readonly Money[], dates: readonly PlainDate[]): boolean {
  const promise = intentOf(turn, "promise_to_pay")?.confidence ?? 0;
  const plan = intentOf(turn, "propose_plan")?.confidence ?? 0;
  const starts = valuesOf(turn, "date").some(({ role }) => role === "start");
  const one = amounts.length === 1 && dates.length === 1 && !starts && !sharesNamed(turn);
  return one && promise > plan && turn.conversation.wish?.kind !== "plan";
}

const sureOfPlan = 0.5;
const partWords = pattern(
  String.raw`(?<!\p{L})(?:instal\p{L}*|parts?|payments?|plans?|spread|split|chunks?|bits|over|monthly|weekly|pagos|plazos|partes|cuotas|divid\p{L}*|repart\p{L}*|kist\p{L}*|hiss[eo]n?|emis?|(?:किस्त|हिस्स)[\p{L}\p{M}]*)(?!\p{L})`,
);

export const namesParts = (text: string): boolean => partWords.test(text);

/** "100 today", "in 6 weeks": one payment on one day, though a plan was guessed. */
function isOnce(turn: Turn, amounts: readonly Money[], dates: readonly PlainDate[]): boolean {
  const nearly = dates.length === 0 && amounts.length === 1 && saysPartOfMonth(turn.text);
  if ((dates.length !== 1 && !nearly) || namesParts(turn.text)) return false;
  if (valuesOf(turn, "count").length > 0 || sharesNamed(turn) || startsPlan(turn)) return false;
  const { confidence = 0 } = intentOf(turn, "propose_plan") ?? {};
  const today = dates[0] === turn.known.today;
  return (
    amounts.length === 0 || (amounts.length === 1 && (today || nearly || confidence < sureOfPlan))
  );
}

/** One promise, surer than a plan, or of such a kind that it comes but once. */
export const paysOnce = (
  turn: Turn,
  amounts: readonly Money[],
  dates: readonly PlainDate[],
): boolean => promisesOnce(turn, amounts, dates) || isOnce(turn, amounts, dates);
