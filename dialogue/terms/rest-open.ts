/** "50 now and then we'll see": that much on its day, and of the rest nothing is named. */

import { type Money, type PlainDate, addMonths } from "@forbear/kernel";
import { type OfferWish, untoldPlan } from "../conversation.ts";
import { phrases, plainly } from "../heard/phrases.ts";
import { leavesRestOpen, saysRest, saysToday } from "../heard/when-words.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";

/** That payment alone; null where more is named, or nothing is left open. */
function restOpen(
  turn: Turn,
  [amount, more]: readonly Money[],
  [day]: readonly PlainDate[],
): OfferWish | null {
  const rhythm = valuesOf(turn, "recurrence").length > 0;
  if (amount === undefined || more !== undefined || rhythm) return null;
  // "300 now, the rest later, on the 20th": that day is of the rest.
  const restDay = day !== undefined && saysRest(turn.text);
  if (restDay || !leavesRestOpen(turn.text) || amount.minor >= (turn.debt?.total.minor ?? 0n))
    return null;
  return {
    kind: "promise",
    amount,
    dueOn: day ?? (saysToday(turn.text) ? turn.known.today : null),
  };
}

const nextMonth = String.raw`(?:(?:the )?(?:next|following) month|the month after|a month (?:later|after)|(?:el |al )?(?:mes que (?:viene|entra|sigue)|(?:pr[oó]ximo|otro|siguiente) mes)|agle (?:mahine|month)|अगले (?:महीने|माह))`;
const sameDay = String.raw`(?:(?:on )?(?:the )?same (?:date|day|time)|(?:el |en el )?mismo d[ií]a|(?:la )?misma fecha|usi (?:din|date|tar(?:ee|i)kh)(?: ko)?|same (?:date|din)(?: ko| pe| par)?|उसी (?:दिन|तारीख़?|तारीख)(?: को)?)`;
const monthAfter = phrases(
  `${nextMonth}[\\s,]+${sameDay}|${sameDay}[\\s,]+(?:of |del |the )?${nextMonth}`,
);

/** "Half on the 7th and the balance next month same date": two payments that are all of it; else null. */
function restMonthAfter(
  turn: Turn,
  [amount, more]: readonly Money[],
  [day, other]: readonly PlainDate[],
): OfferWish | null {
  if (amount === undefined || more !== undefined || day === undefined || other !== undefined)
    return null;
  const total = turn.debt?.total.minor ?? 0n;
  if (!saysRest(turn.text) || amount.minor >= total || !monthAfter.test(plainly(turn.text)))
    return null;
  const first = { amount, dueOn: day };
  return { ...untoldPlan, count: 1, firstOn: addMonths(day, 1), first };
}

/** What is paid first, and the rest left open or told by its month; null where they say neither. */
export const restSaid = (
  turn: Turn,
  amounts: readonly Money[],
  days: readonly PlainDate[],
): OfferWish | null => restOpen(turn, amounts, days) ?? restMonthAfter(turn, amounts, days);
