/** What is still open once the payments on the table, or those that were agreed, have ended. */

import { type Money, isPositive, money } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import type { Say } from "../conversation.ts";
import { asksLeftAfter } from "../heard/questions/left-after.ts";
import type { Turn } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { offerByMeans, smallPayments } from "./means-offer.ts";

/** The balance without those payments; null where they are no small payments for a while. */
function leftOpen(turn: Turn): Money | null {
  const { debt } = turn;
  const offer = offerByMeans(turn);
  if (offer !== null) {
    if (offer.terms.kind !== "reduced") return null;
    return without(offer.balance, duesOf(offer.terms));
  }
  if (debt?.agreement.kind !== "plan" || !smallPayments(debt)) return null;
  return without(debt.total, debt.agreement.left ?? []);
}

const without = (all: Money, dues: readonly { readonly amount: Money }[]): Money =>
  money(
    all.currency,
    dues.reduce((rest, { amount }) => rest - amount.minor, all.minor),
  );

/** The answer to what is left then; null where they ask no such thing of such payments. */
export function leftAfter(turn: Turn): Say | null {
  if (!asksLeftAfter(turn.text)) return null;
  const amount = leftOpen(turn);
  return amount === null || !isPositive(amount) ? null : say("left-then", { amount });
}
