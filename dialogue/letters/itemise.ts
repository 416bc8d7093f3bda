/** The itemisation of a debt: brought up to the day, and only if it adds up to the cent. */

import type { Itemisation } from "@forbear/accounts";
import {
  type Money,
  type PlainDate,
  add,
  compare,
  isPositive,
  subtract,
  zero,
} from "@forbear/kernel";
import { type Balances, owedIn } from "@forbear/ledger";

export type Itemised = {
  readonly on: PlainDate;
  readonly balance: Money;
  readonly interest: Money;
  readonly fees: Money;
  /** Paid or credited since. */
  readonly paid: Money;
  readonly total: Money;
};

/** Null where balance + interest + fees - paid - credited is not what the ledger holds to be owed. */
export function itemised(given: Itemisation, owed: Balances): Itemised | null {
  const { on, balance, interest, fees } = given;
  const total = owedIn(owed);
  const amounts = [balance, interest, fees, given.paid, given.credited];
  if (amounts.some(({ currency }) => currency !== total.currency)) return null;
  const paid = add(given.paid, given.credited);
  const sum = subtract(add(add(balance, interest), fees), paid);
  return compare(sum, total) === 0 ? { on, balance, interest, fees, paid, total } : null;
}

/**
 * What the client said when it placed the debt, with what the ledger booked since: what was charged is
 * charged, and what went off any part was paid or credited.
 */
export function sincePlaced(given: Itemisation, placed: Balances, owed: Balances): Itemisation {
  const none = zero(given.balance.currency);
  const change = (parts: readonly (keyof Balances)[]): Money =>
    parts.reduce((sum, part) => add(sum, subtract(owed[part], placed[part])), none);
  const interest = change(["interest"]);
  const fees = change(["fees", "costs"]);
  const principal = change(["principal"]);
  const up = (amount: Money): Money => (isPositive(amount) ? amount : none);
  const down = (amount: Money): Money => (isPositive(amount) ? none : subtract(none, amount));
  return {
    ...given,
    interest: add(given.interest, up(interest)),
    fees: add(add(given.fees, up(fees)), up(principal)),
    paid: [interest, fees, principal].map(down).reduce(add, given.paid),
  };
}
