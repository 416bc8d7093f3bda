/** What comes behind a part that was read back: the rest on a later day, or as much in each month. */

import type { Money, PlainDate } from "@forbear/kernel";
import type { OfferWish } from "../../conversation.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { daysNamed } from "../../heard/wishes/days-named.ts";
import { saysRest } from "../../heard/wishes/when-words.ts";
import type { Turn } from "../../turn/turn.ts";
import { isQuincena, otherHalf } from "../../values/days.ts";
import { partPromised } from "./part-promised.ts";
import { pattern } from "../../words/pattern.ts";

const nextMonthToo = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:(?:agle|agale) (?:mahine|month)(?: \p{L}+)? bhi|(?:next|the following) month(?: \p{L}+){0,3} (?:too|also|as well|again)|(?:also|again|same|and) (?:the )?next month|(?:el|al) (?:otro|pr[oó]ximo|siguiente) mes tambi[eé]n|tambi[eé]n (?:el|al) (?:otro|pr[oó]ximo|siguiente) mes|अगले महीने(?: [\p{L}\p{M}]+)? भी)(?![\p{L}\p{M}])`,
);

/** "Agle mahine bhi 8 ko", of a part that was read back: so much each month from its day. */
export function alsoNextMonth(turn: Turn, amounts: readonly Money[]): OfferWish | null {
  const { pending, wish: before = null } = turn.conversation;
  if (pending === null || before?.kind !== "promise" || amounts.length > 0) return null;
  if (before.amount === null || before.dueOn === null || !nextMonthToo.test(turn.text)) return null;
  if (before.amount.minor >= (turn.debt?.total.minor ?? 0n)) return null;
  const every = { every: 1, unit: "month" } as const;
  return { kind: "plan", instalment: before.amount, count: null, every, firstOn: before.dueOn };
}

/** "And the rest around the 20th", of a part that they named before: two payments, which are all of it. */
export function restLater(
  turn: Turn,
  amounts: readonly Money[],
  dates: readonly PlainDate[],
): OfferWish | null {
  const before = turn.conversation.wish ?? partPromised(turn);
  const total = turn.debt?.total.minor ?? 0n;
  const half = dates.length > 0 ? null : otherQuincena(turn.text, before);
  const named = dates.length > 0 ? dates : daysNamed(turn.text, turn.known.today);
  const [firstOn, more] = half === null ? named : [half];
  if (before?.kind !== "promise" || before.amount === null || before.amount.minor >= total)
    return null;
  // "Aur aadha 5 ko": the sum that is left, behind a part that was read back.
  const left = amounts.every(({ minor }) => minor === total - (before.amount?.minor ?? 0n));
  const other = amounts.length === 1 && left && behindPart.test(turn.text);
  if ((amounts.length > 0 && !other) || firstOn === undefined || more !== undefined) return null;
  if ((!saysRest(turn.text) && !other) || before.dueOn === null || firstOn <= before.dueOn)
    return null;
  const first = { amount: before.amount, dueOn: before.dueOn };
  return { kind: "plan", instalment: null, count: 1, every: null, firstOn, first };
}

const theOther = phrases(
  "(?:en |para )?la (?:otra|siguiente|pr[oó]xima|que (?:sigue|viene|entra))(?: quincena)?",
);

/** "The rest in the other one", of a part that falls on a quincena. */
function otherQuincena(text: string, before: OfferWish | null): PlainDate | null {
  const dueOn = before?.kind === "promise" ? before.dueOn : null;
  if (dueOn === null || /semana/iu.test(text) || !theOther.test(plainly(text))) return null;
  return isQuincena(dueOn) ? otherHalf(dueOn) : null;
}
const behindPart = pattern(
  String.raw`^[^\p{L}]*(?:(?:ok|haan|ji|yes|s[ií]|हाँ|जी)[\s,]+)?(?:and|plus|then|y|aur|phir|baa?ki|और|फिर|बाक़?ी)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:the other|la otra|el otro|doosr[aei]|dusr[aei]|दूसर[ाेी])(?![\p{L}\p{M}])`,
);
