/** A day to pay on that is named amid the questions about their means: kept until the offer that rests on them. */

import type { PlainDate } from "@forbear/kernel";
import type { OfferWish } from "../../conversation.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { saysBegin, startAsked } from "../../heard/wishes/later-start.ts";
import { offersSum } from "../../heard/wishes/sum-offered.ts";
import { type Turn, means } from "../../turn/turn.ts";
import { joined } from "../parts/joined.ts";
import { datesOffered, daysInDoubt } from "./days-offered.ts";

/** The day that they name, and nothing else to agree; of two that it may be, the later presses nobody. */
export function dayMeanwhile(turn: Turn): PlainDate | null {
  const { pending } = turn.conversation;
  if (turn.debt?.agreement.kind !== "none" || pending !== null || offersSum(turn.understood.values))
    return null;
  const begins = saysBegin(turn.text) ? startAsked(turn.text, turn.known.today) : null;
  if (begins !== null && begins !== "later") return begins;
  const proposes = means(turn, "promise_to_pay", "propose_plan", "change_due_date");
  if (!proposes && !means(turn, "correct_previous") && !willPay.test(plainly(turn.text))) {
    return null;
  }
  const days = datesOffered(turn);
  // "If the bank is closed on the 31st, then the 30th", of the 31st that was kept: the other one.
  const kept = beginsOn(turn.conversation.wish ?? null);
  return days.find((day) => day !== kept) ?? days.at(0) ?? daysInDoubt(turn).at(-1) ?? null;
}

/** "I get 1,800 a month and could pay you next Friday": they tell what comes in, and when they pay. */
const willPay = phrases(String.raw`
  (?:i |we )?(?:can|could|will|would|shall|'ll|might|want to|like to) (?:\p{L}+ ){0,2}(?:pay|start|begin|send)
  (?:puedo|podr[ií]a|voy a|quiero) (?:\p{L}+ )?(?:pagar\p{L}*|empezar|mandar\p{L}*)|(?:le|les) (?:pago|pagar[ií]a|pagar[eé])
  (?:de|bhar|kar|bhej) (?:doo?ng[ai]|dung[ai]|denge|sakt[aei])|(?:दे|भर|कर|भेज) (?:दूँगा|दूंगा|दूँगी|दूंगी|देंगे|सकता|सकती|सकते)
`);

export const onDay = (turn: Turn, dueOn: PlainDate): OfferWish =>
  joined(turn.conversation.wish ?? null, { kind: "promise", amount: null, dueOn });

/** On which day what they can keep up is to begin; null where they named none. */
export const beginsOn = (wish: OfferWish | null): PlainDate | null =>
  wish?.kind === "promise" ? wish.dueOn : wish?.kind === "plan" ? wish.firstOn : null;
