/** Who cannot keep up any plan: what they can pay for a while, or a pause; then both look again. */

import { type Money, type PlainDate, addMonths, least, most } from "@forbear/kernel";
import type { Bounds } from "./bounds.ts";
import { eachFor, inWholeUnits } from "./household.ts";
import { leniencyOf } from "./policy.ts";
import { dateOfInstalment, instalmentsOf } from "./schedule.ts";
import type { Rhythm, Terms } from "./terms.ts";

export type ReducedRequest = {
  readonly kind: "reduced";
  readonly instalment?: Money;
  readonly rhythm?: Rhythm;
  readonly firstOn?: PlainDate;
};

/**
 * As much as they can keep up in whole units, or as they ask if that is less, in the rhythm they ask for or the next
 * in which it is worth a payment; a pause where it is in none.
 */
export function hardshipTerms(
  { owed, minting, limits }: Bounds,
  asked: { readonly rhythm: Rhythm; readonly firstOn: PlainDate; readonly instalment?: Money },
): Terms | null {
  const { hardship } = limits;
  const { sustainable, balance } = owed;
  if (hardship === null || sustainable === null) return null;
  const smallest = hardship.leastPayment;
  const rhythm = [asked.rhythm, ...minting.policy.rhythms].find(
    (one) => eachFor(sustainable, one).minor >= smallest.minor,
  );
  if (rhythm === undefined || balance.minor < smallest.minor) {
    return { kind: "pause", until: addMonths(minting.today, hardship.pauseMonths) };
  }
  const ceiling = least(eachFor(sustainable, rhythm), balance);
  const { firstOn, instalment } = asked;
  const whole = most(inWholeUnits(ceiling), smallest);
  const isMore = instalment === undefined || instalment.minor > ceiling.minor;
  const each = isMore ? least(whole, ceiling) : most(instalment, smallest);
  const reviewOn = addMonths(firstOn, hardship.months);
  const amounts: Money[] = [];
  let left = balance.minor;
  // Fewer than cover the balance: whatever remains is for the review.
  while (left >= each.minor && dateOfInstalment(rhythm, firstOn, amounts.length) < reviewOn) {
    amounts.push(each);
    left -= each.minor;
  }
  return {
    kind: "reduced",
    rhythm,
    instalments: instalmentsOf(rhythm, firstOn, amounts),
    reviewOn,
    leniency: { ...leniencyOf(limits), tolerance: smallTolerance(limits.tolerance, each) },
  };
}

/** Of a payment as small as this the usual tolerance would forgive it all. */
const smallTolerance = (usual: Money, each: Money): Money =>
  usual.minor < each.minor ? usual : { ...usual, minor: 0n };
