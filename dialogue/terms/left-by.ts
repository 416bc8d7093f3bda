/** "What will be left in June?": of the payments that lie there or stand, what is open once those until then have come. Four languages. */

import { type Money, type PlainDate, isPositive, money } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import type { Say } from "../conversation.ts";
import type { Turn } from "../turn/turn.ts";
import { lookup, months } from "../values/date-words.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { wordsOf } from "../words/words.ts";
import { say } from "../wording/saying.ts";
import { liveOffer } from "./offers.ts";

type Due = { readonly amount: Money; readonly dueOn: PlainDate };

const howMuch = phrases(
  "how much|what(?:'?s|'?ll| is| will| would)?|cu[aá]nto|kitn[aei]|kya|कितन[ाेी]|क्या",
);
const isLeft = phrases(String.raw`
  left|remain\p{L}*|owe|owing|outstanding|to go|still due
  (?:me |se |nos )?(?:va |ir[aá] |est[aá] )?(?:a )?qued\p{L}*|falt\p{L}*|deb(?:o|er[eé]|er[ií]a|iendo)|rest(?:a|ar[aá]|ar[ií]a)|pendiente
  bach\p{L}*|baa?k[iy]|bakaya|rah (?:jay?eg[ai]|jaaeg[ai])|rahega|बच[\p{L}\p{M}]*|बाक़?ी|बकाया|रहेग[ाी]|रह जाएग[ाी]
`);
/** The month that is named in such a question; "in May" and "may" are told apart by their place. */
const inMonth = /^(?:in|by|until|till|end|of|en|para|a|hasta|de|fin(?:ales)?|mein|me|tak|में|तक)$/;

function monthAsked(text: string): number | null {
  const words = wordsOf(plainly(text));
  const at = words.findIndex(({ word }, n) => {
    if (lookup(months, word) === undefined) return false;
    return [n - 1, n + 1].some((beside) => inMonth.test(words[beside]?.word ?? ""));
  });
  return at < 0 ? null : (lookup(months, words[at]?.word ?? "") ?? null);
}

/** True for that question, with a month named in it. */
export const asksLeftBy = (text: string): boolean =>
  howMuch.test(plainly(text)) && isLeft.test(plainly(text)) && monthAsked(text) !== null;

function payments(turn: Turn): readonly Due[] {
  const { debt } = turn;
  const { pending } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer !== null) return duesOf(offer.terms);
  return debt?.agreement.kind === "plan" ? (debt.agreement.left ?? []) : [];
}

/** That month, the first one that comes with the payments or after they began: "2026-06". */
function monthFrom(firstOn: PlainDate, month: number): string {
  const [year = 0, begun = 0] = firstOn.split("-").map(Number);
  return `${month < begun ? year + 1 : year}-${String(month).padStart(2, "0")}`;
}

/** What is open behind the last payment of that month; null where nothing is to be paid. */
export function leftBy(turn: Turn): Say | null {
  const { debt, text } = turn;
  if (debt === null || !asksLeftBy(text)) return null;
  const month = monthAsked(text);
  const dues = payments(turn);
  const first = dues.at(0);
  if (month === null || first === undefined) return null;
  const until = monthFrom(first.dueOn, month);
  const last = dues.findLast(({ dueOn }) => dueOn.slice(0, 7) <= until);
  if (last === undefined) return null;
  const paid = dues.filter(({ dueOn }) => dueOn <= last.dueOn);
  const { currency, minor } = debt.total;
  const amount = money(
    currency,
    paid.reduce((open, due) => open - due.amount.minor, minor),
  );
  return isPositive(amount) ? say("left-by", { amount, dueOn: last.dueOn }) : say("nothing-then");
}
