/** Fees: what terms let be charged on a day, after their caps, or why not. */

import {
  type Money,
  type PlainDate,
  type Result,
  compare,
  err,
  isPositive,
  least,
  money,
  ok,
  share,
  subtract,
  zero,
} from "@forbear/kernel";
import type { Conditions } from "./conditions.ts";
import type { FeeTerms, ProductTerms } from "./terms.ts";

/** A fee of the same code that was charged before and stands. */
export type ChargedFee = { readonly code: string; readonly on: PlainDate; readonly amount: Money };

export type FeeRefusal =
  | "no-such-fee"
  | "no-terms-in-force"
  | "charges-frozen"
  | "as-often-as-allowed"
  | "capped-out"
  | "another-currency"
  | "nothing-owed";

const termsOn = ({ terms }: Conditions, on: PlainDate): ProductTerms | null =>
  terms.findLast(({ from }) => from <= on)?.terms ?? null;

const isFrozen = ({ freezes }: Conditions, on: PlainDate): boolean =>
  freezes.some((freeze) => freeze.from <= on && (freeze.until === null || on <= freeze.until));

/**
 * The fee that may be charged on a day: as the terms say, cut to their caps. None while charges are
 * frozen: a breathing space, a stay and the cap for servicemembers (which counts fees as interest,
 * 50 U.S.C. 3937(d)(1)) forbid them.
 */
export function feeOn(
  conditions: Conditions,
  code: string,
  on: PlainDate,
  owed: Money,
  before: readonly ChargedFee[],
): Result<Money, FeeRefusal> {
  const terms = termsOn(conditions, on);
  if (terms === null) return err("no-terms-in-force");
  const fee = terms.fees.find((one) => one.code === code);
  if (fee === undefined) return err("no-such-fee");
  if (isFrozen(conditions, on)) return err("charges-frozen");
  if (!isPositive(owed)) return err("nothing-owed");
  const same = before.filter((one) => one.code === code);
  const inMonth = same.filter((one) => one.on.slice(0, 7) === on.slice(0, 7));
  if (fee.timesAMonth !== null && inMonth.length >= fee.timesAMonth) {
    return err("as-often-as-allowed");
  }
  return capped(fee, owed, same);
}

function capped(
  fee: FeeTerms,
  owed: Money,
  same: readonly ChargedFee[],
): Result<Money, FeeRefusal> {
  let amount =
    fee.amount.kind === "fixed"
      ? fee.amount.amount
      : share(owed, BigInt(fee.amount.basisPoints), "down");
  const amounts = [amount, fee.mostEach, fee.mostEver].filter((one) => one !== null);
  if (amounts.some(({ currency }) => currency !== owed.currency)) return err("another-currency");
  if (fee.mostEach !== null) amount = least(amount, fee.mostEach);
  if (fee.mostEver !== null) {
    const charged = same.reduce((all, one) => all + one.amount.minor, 0n);
    const room = subtract(fee.mostEver, money(owed.currency, charged));
    if (compare(room, zero(owed.currency)) <= 0) return err("capped-out");
    amount = least(amount, room);
  }
  return isPositive(amount) ? ok(amount) : err("nothing-owed");
}
