/** What an offer is worth: what is likely to be kept of it, so that of several the best can be named. */

import { type Money, divide, money } from "@forbear/kernel";
import { type Instalment, type Offer, duesOf } from "./terms.ts";

/** The chance that one payment is kept, given that those before it were, in parts of 10,000. */
export type KeepModel = (payment: {
  readonly instalment: Instalment;
  /** How many were to be kept before it. */
  readonly before: number;
  /** What can be kept up by the month; null: not known. */
  readonly sustainable: Money | null;
}) => number;

/**
 * The model a house starts with, until its own history has trained one: each payment is a little less
 * sure than the one before, and one that takes most of what there is less sure than one that does not.
 */
export const houseKeepModel: KeepModel = ({ instalment, sustainable }) => {
  if (sustainable === null) return 9_000;
  if (sustainable.minor <= 0n) return 0;
  const strain = Number((instalment.amount.minor * 10_000n) / sustainable.minor);
  return Math.max(1_000, 9_700 - Math.max(0, strain - 5_000) / 4);
};

/** What is likely to come in: each payment by the chance that it and all before it are kept. */
export function expectedOf({ terms, sustainable, balance }: Offer, model: KeepModel): Money {
  let chance = 10_000n;
  let expected = 0n;
  for (const [before, instalment] of duesOf(terms).entries()) {
    const kept = BigInt(Math.round(model({ instalment, before, sustainable })));
    chance = divide(chance * kept, 10_000n, "down");
    expected += divide(instalment.amount.minor * chance, 10_000n, "down");
  }
  return money(balance.currency, expected);
}

/** The offers by what is likely to come in, the best first; the earlier first where two are alike. */
export const byExpected = (offers: readonly Offer[], model: KeepModel): readonly Offer[] =>
  offers
    .map((offer, at) => ({ offer, at, worth: expectedOf(offer, model).minor }))
    .sort((a, b) => (a.worth === b.worth ? a.at - b.at : a.worth > b.worth ? -1 : 1))
    .map(({ offer }) => offer);
