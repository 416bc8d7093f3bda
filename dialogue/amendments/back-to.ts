/** "As it was", "back to 100", "no, the 20th is fine": of what was read to them, what lay there before. */

import { type Offer, duesOf } from "@forbear/negotiation";
import { minorDigits } from "@forbear/kernel";
import { saysAsItWas } from "../heard/answers/keeps-plan.ts";
import { phrases, plainly, wordsIn } from "../words/phrases.ts";
import { datesOffered } from "../terms/days/days-offered.ts";
import { liveOffer, readBackQuestion } from "../terms/offers.ts";
import type { Turn } from "../turn/turn.ts";

/** Back to something, in everyday words. */
const goesBack = phrases(String.raw`
  (?:back|return|revert)(?: \p{L}+)? to (?:the )?(?:how|what|way)(?: it| we)?(?: was| had)?|(?:how|the way|what) it was(?: before)?|as it was|as before|like (?:it was )?before|same as (?:it was |we had )?(?:before|at first)|(?:back to|keep|go with) the (?:first|old|original|earlier) (?:plan|one|way)
  como (?:estaba|antes|al principio|quedamos|qued[oó]|lo ten[ií]a\p{L}*|iba)(?: antes| al principio)?|lo de antes|el (?:plan )?(?:de antes|primero|original)
  (?:pehle|phle) (?:jais[ae]|wal[aei]|ki tarah)|jais[ae] (?:tha|thi|pehle)|(?:wahi|wohi) (?:pehle|purana)
  पहले (?:जैस[ाे]|वाल[ाेी]|की तरह)|जैस[ाे] (?:था|थी|पहले)|वही (?:पहले|पुराना)
`);

/** A figure or a day is to stay after all. */
const keepsFigure = phrases(String.raw`
  (?:back|go back|return) (?:to|on)|leave (?:it|that|them) (?:at|on|to)?|keep (?:it|that|them|to)?|stick (?:to|with)|stay(?:s)? (?:at|on|with)|like before|as before|same as before
  d[eé]j(?:e|a|en|ar)(?:me)?l[oa]s?|como antes|vuelv\p{L}*|volver|mejor (?:otra vez|de nuevo)|me quedo con
  rehne (?:do|de|dijiye)|rakh(?:o|iye|na|te)|hi (?:theek|thik|sahi|acch?a)|(?:wahi|wohi) (?:theek|rakh\p{L}*|sahi)
  रहने (?:दो|दे|दीजिए)|रख(?:ो|िए|ना|ते)|ही (?:ठीक|सही|अच्छा)|वही (?:ठीक|रख[\p{L}\p{M}]*|सही)
`);

const mostWords = 14;

/** What was read to them and is no more, the newest first, and what lies there now. */
function read(turn: Turn): { readonly now: Offer; readonly before: readonly Offer[] } | null {
  const { pending, shown } = turn.conversation;
  const now = pending === null ? null : liveOffer(turn, pending.offer);
  if (now === null || turn.debt?.agreement.kind !== "none") return null;
  const before = shown.flatMap((id) => {
    const one = id === now.id ? null : liveOffer(turn, id);
    return one === null || readBackQuestion(one).name === readBackQuestion(now).name ? [] : [one];
  });
  return { now, before: before.reverse() };
}

const figure = /(?<![\p{Nd}.,])\p{Nd}[\p{Nd},]*(?:\.\p{Nd}+)?/gu;

/** Figures as they stand in the words, of a sum or of a day. */
const figuresIn = (text: string): readonly number[] =>
  (text.normalize("NFKC").match(figure) ?? []).map((one) =>
    Number(
      Array.from(one.replaceAll(",", ""), (digit) =>
        /[०-९]/u.test(digit) ? String(digit.charCodeAt(0) - 0x966) : digit,
      ).join(""),
    ),
  );

const holds = ({ terms }: Offer, said: number): boolean =>
  duesOf(terms).some(
    ({ amount, dueOn }) =>
      Number(amount.minor) / 10 ** minorDigits(amount.currency) === said ||
      Number(dueOn.slice(8)) === said,
  );

/** The terms they go back to; null where they go back to none, or bring figures that were not among them. */
export function readBefore(turn: Turn): Offer | null {
  const said = plainly(turn.text);
  if (wordsIn(said) > mostWords) return null;
  const back = goesBack.test(said) || saysAsItWas(turn.text);
  if (!back && !keepsFigure.test(said)) return null;
  const terms = read(turn);
  if (terms === null) return null;
  const figures = figuresIn(turn.text);
  const days = figures.length > 0 ? [] : datesOffered(turn);
  if (figures.length === 0 && days.length === 0) {
    return back && turn.conversation.asked?.times === 1 ? (terms.before[0] ?? null) : null;
  }
  const hasAll = (one: Offer): boolean =>
    figures.every((said) => holds(one, said)) &&
    days.every((day) => duesOf(one.terms).some(({ dueOn }) => dueOn === day));
  return hasAll(terms.now) ? null : (terms.before.find(hasAll) ?? null);
}
