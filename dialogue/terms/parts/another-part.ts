/** "And another 90 on the 24th", "and so on until it's paid": what comes behind a part that was read back. */

import { type Money, type PlainDate, addDays } from "@forbear/kernel";
import type { OfferWish } from "../../conversation.ts";
import { isQuestion } from "../../heard/questions-in.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";
import { rhythmOf } from "../../heard/wishes/rhythm.ts";
import { type Turn, means, valuesOf } from "../../turn/turn.ts";
import { partPromised } from "./part-promised.ts";

type Part = { readonly amount: Money; readonly dueOn: PlainDate };

/** The part that they named before, on its day, of more than that. */
function partBefore(turn: Turn): Part | null {
  const before = turn.conversation.wish ?? partPromised(turn);
  if (before?.kind !== "promise" || before.amount === null || before.dueOn === null) return null;
  const { amount, dueOn } = before;
  return amount.minor < (turn.debt?.total.minor ?? 0n) ? { amount, dueOn } : null;
}

const figure = String.raw`(?:rs\.? ?|[$£₹] ?)?\p{Nd}[\p{Nd}.,]*`;
const another = phrases(String.raw`
  (?:and |plus |then )*another|(?:and|plus|then) (?:(?:then|also|i(?:'ll| will| can)?|pay|do|give you) )*${figure}|${figure} more
  otr[oa]s? (?:(?:pago|abono) de )?${figure}|(?:y|m[aá]s|luego|despu[eé]s) (?:(?:luego|despu[eé]s|tambi[eé]n|de ah[ií]|le doy|te doy|doy) )*${figure}|otros? tantos?|${figure} m[aá]s
  (?:aur|phir|uske baad) (?:(?:ek|phir|uske baad) )*${figure}|${figure} aur|(?:और|फिर|उसके बाद) (?:(?:एक|फिर) )*${figure}|${figure} और
`);
const otherHalf = phrases(String.raw`
  (?:the )?other half|(?:la )?otra mitad|(?:doosra|dusra|baaki ka|baki ka) aadh[aei]|(?:दूसरा|बाक़?ी का) आध[ाेी]
`);

/** "The other half", behind a part that is no half of the debt: as much as that part once more. */
function otherHalfOf(turn: Turn, amounts: readonly Money[]): Money | null {
  const shares = valuesOf(turn, "money").every(({ value }) => "shareOfBalance" in value);
  const first = partBefore(turn);
  const total = turn.debt?.total.minor ?? 0n;
  if (first === null || !shares || amounts.length > 1) return null;
  const isHalf = first.amount.minor * 2n >= total - 1n;
  return !isHalf && otherHalf.test(plainly(turn.text)) ? first.amount : null;
}

const instead = phrases(String.raw`
  no|not|instead|rather|actually|better|make (?:it|that)|mejor|en vez|digo|perd[oó]n|nahi+n?|nhi|balki|matlab|ya|or|o
  नहीं|बल्कि|मतलब|या
`);

/** "Next Friday", behind a payment on this one. */
const ofNextWeek = phrases(String.raw`
  next \p{L}+|the \p{L}+ after|(?:el |la )?(?:pr[oó]xim[oa]|siguiente|otr[oa]) \p{L}+|(?:el|la) \p{L}+ (?:que (?:viene|entra|sigue)|siguiente|pr[oó]xim[oa])|(?:agle|agale) \p{L}+|अगले [\p{L}\p{M}]+
`);
const daysOfWeek = 7;

/** So much on a later day besides: that part first, then so much in the rhythm of both days. */
function besides(
  turn: Turn,
  amounts: readonly Money[],
  [on, other]: readonly PlainDate[],
): OfferWish | null {
  const half = otherHalfOf(turn, amounts);
  const [amount, more] = half === null ? amounts : [half];
  if (amount === undefined || on === undefined) return null;
  if (more !== undefined || other !== undefined) return null;
  if (valuesOf(turn, "recurrence").length > 0 || valuesOf(turn, "count").length > 0) return null;
  const said = plainly(turn.text);
  if ((half === null && !another.test(said)) || instead.test(said)) return null;
  if (means(turn, "correct_previous", "reject_offer")) return null;
  const first = partBefore(turn);
  if (first === null) return null;
  const dueOn = on === first.dueOn && ofNextWeek.test(said) ? addDays(on, daysOfWeek) : on;
  if (dueOn <= first.dueOn) return null;
  // Two parts that are all of it together are told as a part and the rest.
  if (amount.minor + first.amount.minor >= (turn.debt?.total.minor ?? 0n)) return null;
  const every = rhythmOf([first.dueOn, dueOn]);
  return { kind: "plan", instalment: amount, count: null, every, firstOn: dueOn, first };
}

const soOn = phrases(String.raw`
  (?:and )?so on|(?:and )?keep (?:going|doing that|that up|on)|(?:the )?same (?:again )?(?:until|till?)
  until (?:it'?s|its|it is|i'?m|all is|everything'?s) (?:all )?(?:done|paid(?: off)?|gone|cleared?|finished|over)
  (?:y )?as[ií] (?:sucesivamente|hasta|cada|le sigo|le voy|vamos|seguimos|me voy)|hasta (?:acabar|terminar|completar|liquidar|saldar|pagar)(?:lo|la)?(?: todo)?|hasta que (?:se )?(?:acabe|termine|quede|liquide|salde|pague)(?: \p{L}+)*
  (?:aise|ese|waise|isi tarah) (?:hi )?(?:chal\p{L}*|det\p{L}*|kart\p{L}*|bhart\p{L}*|aage)(?: \p{L}+)*|jab tak (?:\p{L}+ )?(?:khatam|poora|pura|chukta|clear)(?: \p{L}+)*
  (?:ऐसे|वैसे|इसी तरह) (?:ही )?(?:चल|दे|कर|भर|आगे)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)*|जब तक (?:[\p{L}\p{M}]+ )?(?:ख़?त्म|पूरा|चुकता)(?: [\p{L}\p{M}]+)*
`);
const mostOfSoOn = 9;

/** The same again until all is paid; how often is theirs to say. */
function goingOn(turn: Turn, amounts: readonly Money[], dates: readonly PlainDate[]) {
  const said = plainly(turn.text);
  if (amounts.length > 0 || dates.length > 0 || !soOn.test(said)) return null;
  if (valuesOf(turn, "recurrence").length > 0 || isQuestion(said)) return null;
  const first = partBefore(turn);
  if (first === null || wordsIn(said) > mostOfSoOn || means(turn, "reject_offer")) return null;
  const { amount: instalment, dueOn: firstOn } = first;
  return { kind: "plan", instalment, count: null, every: null, firstOn } as const;
}

/** What they name behind a part of theirs, as one wish with it; null where they name nothing so. */
export const anotherPart = (
  turn: Turn,
  amounts: readonly Money[],
  dates: readonly PlainDate[],
): OfferWish | null => besides(turn, amounts, dates) ?? goingOn(turn, amounts, dates);
