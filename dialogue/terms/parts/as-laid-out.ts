/** What of an offer they laid out themselves, payment by payment, and what it adds to that. */

import { type Money, money } from "@forbear/kernel";
import { type Offer, duesOf } from "@forbear/negotiation";
import type { OfferWish, PlanWish } from "../../conversation.ts";

/** The payments they named one by one, in their order. */
function named({ first = null, parts = null, instalment, every }: PlanWish): readonly Money[] {
  const own = parts?.map(({ amount }) => amount) ?? (first === null ? [] : [first.amount]);
  const once = parts === null && first !== null && every === null && instalment !== null;
  return once ? [...own, instalment] : own;
}

/** All that is left was laid out too: in so many. */
const restInParts = ({ count, instalment }: PlanWish): number =>
  instalment === null ? (count ?? 0) : 0;

/** The most that is asked at one time, but for what they laid out themselves. */
export function largestBeside(offer: Offer, wish: OfferWish | null): Money {
  const dues = duesOf(offer.terms);
  const own = wish?.kind === "plan" ? named(wish) : [];
  const inAll = wish?.kind === "plan" && own.length > 0 ? own.length + restInParts(wish) : 0;
  const isTheirs = ({ amount }: { readonly amount: Money }, n: number): boolean => {
    const sum = own[n];
    if (sum !== undefined) return amount.minor <= sum.minor;
    return dues.length === inAll;
  };
  return dues
    .filter((due, n) => !isTheirs(due, n))
    .reduce(
      (most, { amount }) => (amount.minor > most.minor ? amount : most),
      money(offer.balance.currency, 0n),
    );
}

/** What their own payments leave, where the last of them was raised by it; null where nothing was. */
export function leftInLast({ terms }: Offer, wish: OfferWish): Money | null {
  if (wish.kind !== "plan" || terms.kind !== "plan" || wish.count !== null) return null;
  const own = named(wish);
  const last = own.at(-1);
  const dues = duesOf(terms);
  if (last === undefined || own.length < 2 || dues.length !== own.length) return null;
  const before = own.slice(0, -1).every(({ minor }, n) => dues[n]?.amount.minor === minor);
  const more = (dues.at(-1)?.amount.minor ?? 0n) - last.minor;
  return before && more > 0n ? { ...last, minor: more } : null;
}
