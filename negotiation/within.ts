/** Whether an offer is inside policy, asked anew from the finished terms: never of how they were made. */

import {
  type Money,
  type PlainDate,
  addDays,
  addMonths,
  isPositive,
  later,
  least,
  never,
} from "@forbear/kernel";
import { type Limits, type OfferPolicy, limitsFor, policyHash } from "./policy.ts";
import { dateOfInstalment } from "./schedule.ts";
import type { Leniency, Offer, Terms } from "./terms.ts";

export type Breach =
  | "made-by-another-policy"
  | "currency-not-served"
  | "nothing-owed"
  | "lives-too-long"
  | "amount"
  | "date"
  | "leniency"
  | "rhythm"
  | "number-of-instalments"
  | "instalment-below-minimum"
  | "does-not-sum-to-balance"
  | "term-too-long";

/**
 * Every way in which an offer made on `mintedOn` (the person's date) is outside the policy; empty
 * when it is inside. What verifies offers, and what the tests of minting ask.
 */
export function breachesOf(
  offer: Offer,
  policy: OfferPolicy,
  mintedOn: PlainDate,
): readonly Breach[] {
  const limits = limitsFor(policy, offer.balance.currency);
  if (limits === undefined) return ["currency-not-served"];
  const lifetime = later(offer.mintedAt, limits.offerLifetimeHours * 3_600_000);
  return [
    ...when(offer.policy !== policyHash(policy), "made-by-another-policy"),
    ...when(!isPositive(offer.balance), "nothing-owed"),
    ...when(offer.expiresAt > lifetime, "lives-too-long"),
    ...breachesOfTerms(offer.terms, offer.balance, limits, mintedOn),
    ...(offer.terms.kind === "plan" ? when(!offersRhythm(policy, offer.terms), "rhythm") : []),
  ];
}

const when = (outside: boolean, breach: Breach): readonly Breach[] => (outside ? [breach] : []);

const offersRhythm = (policy: OfferPolicy, terms: Extract<Terms, { kind: "plan" }>): boolean =>
  policy.rhythms.some(
    ({ every, unit }) => every === terms.rhythm.every && unit === terms.rhythm.unit,
  ) &&
  terms.instalments.every(
    ({ dueOn }, n) =>
      dueOn === dateOfInstalment(terms.rhythm, terms.instalments[0]?.dueOn ?? dueOn, n),
  );

const isWithin = (date: PlainDate, from: PlainDate, days: number): boolean =>
  date >= from && date <= addDays(from, days);

const sameAmount = (a: Money, b: Money): boolean =>
  a.currency === b.currency && a.minor === b.minor;

const isLenient = (given: Leniency, { graceDays, tolerance }: Limits): boolean =>
  given.graceDays === graceDays && sameAmount(given.tolerance, tolerance);

function breachesOfTerms(
  terms: Terms,
  balance: Money,
  limits: Limits,
  mintedOn: PlainDate,
): readonly Breach[] {
  switch (terms.kind) {
    case "in-full":
      return [
        ...when(!sameAmount(terms.amount, balance), "amount"),
        ...when(!isWithin(terms.payBy, mintedOn, limits.payInFullWithinDays), "date"),
      ];
    case "promise": {
      const { currency, minor } = terms.amount;
      const smallest = least(limits.minimumInstalment, balance).minor;
      const right = currency === balance.currency && minor >= smallest && minor <= balance.minor;
      return [
        ...when(!right, "amount"),
        ...when(!isWithin(terms.dueOn, mintedOn, limits.promiseHorizonDays), "date"),
        ...when(!isLenient(terms.leniency, limits), "leniency"),
      ];
    }
    case "plan":
      return breachesOfPlan(terms, balance, limits, mintedOn);
    default:
      return never(terms);
  }
}

function breachesOfPlan(
  { instalments, leniency }: Extract<Terms, { kind: "plan" }>,
  balance: Money,
  limits: Limits,
  mintedOn: PlainDate,
): readonly Breach[] {
  const [first, last] = [instalments[0], instalments.at(-1)];
  if (first === undefined || last === undefined) return ["number-of-instalments"];
  const total = instalments.reduce((all, { amount }) => all + amount.minor, 0n);
  const count = instalments.length;
  const small = ({ amount }: { readonly amount: Money }): boolean =>
    amount.minor < limits.minimumInstalment.minor;
  const foreign = instalments.some(({ amount }) => amount.currency !== balance.currency);
  return [
    ...when(count < 2 || count > limits.mostInstalments, "number-of-instalments"),
    ...when(foreign || total !== balance.minor, "does-not-sum-to-balance"),
    ...when(instalments.some(small), "instalment-below-minimum"),
    ...when(!isWithin(first.dueOn, mintedOn, limits.promiseHorizonDays), "date"),
    ...when(last.dueOn > addMonths(mintedOn, limits.longestTermMonths), "term-too-long"),
    ...when(!isLenient(leniency, limits), "leniency"),
  ];
}
