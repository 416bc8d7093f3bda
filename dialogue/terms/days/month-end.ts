/** "On the last day of each month": that day, however many the month has. Four languages. */

import { type PlainDate, addMonths, endOfMonth } from "@forbear/kernel";
import type { OfferWish } from "../../conversation.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import type { Turn } from "../../turn/turn.ts";

const saysEnd = phrases(String.raw`
  (?:last day|end) of (?:each|every|the|that|a) month|month(?:'?s)?[ -]end|(?:each|every) month,? (?:on|at) (?:its|the) (?:last day|end)|and (?:on )?the last(?: day| one)?
  [uú]ltimo(?: d[ií]a)? de(?:l| cada) mes|fin(?:es|al|ales)? de(?:l| cada)? mes|y (?:el )?[uú]ltimo(?: d[ií]a)?
  (?:mahin[ae]|month) (?:(?:ke|ki|ka) )?(?:end|last|ant|aa?kh?ir\p{L}*|aa?khri)|(?:last|aa?khi?ri|antim) (?:ta+re*i*kh?|din|date|day)
  महीने (?:(?:के|की|का) )?(?:एंड|अंत|लास्ट|आख़?िर[\p{L}\p{M}]*)|(?:आख़?िरी|लास्ट|अंतिम) (?:तारीख़?|दिन|डेट)
`);

const nextEnd = (today: PlainDate): PlainDate => {
  const end = endOfMonth(today);
  return end > today ? end : endOfMonth(addMonths(end, 1));
};

const isEnd = (day: PlainDate): boolean => day === endOfMonth(day);

/** A plan by the month that they want on its last day is kept there: from 28 February to 31 March. */
export function withMonthEnd(turn: Turn, wish: OfferWish): OfferWish {
  if (wish.kind !== "plan" || wish.every?.unit === "week" || !saysEnd.test(plainly(turn.text))) {
    return wish;
  }
  const other = wish.second?.firstOn ?? null;
  if (other !== null || wish.every?.unit === "half_month") return { ...wish, atMonthEnd: true };
  if (wish.parts || wish.first || wish.every?.unit !== "month") return wish;
  const firstOn = wish.firstOn ?? nextEnd(turn.known.today);
  return isEnd(firstOn) ? { ...wish, firstOn, atMonthEnd: true } : wish;
}
