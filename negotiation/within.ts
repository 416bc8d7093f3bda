/** Whether an offer is inside policy, asked anew from the finished terms: never of how they were made. */

import {
  type Money,
  type PlainDate,
  addDays,
  addMonths,
  isPositive,
  later,
  least,
  monthsAfter,
  never,
} from "@forbear/kernel";
import { canKeepUp } from "./bounds.ts";
import {
  type Limits,
  type OfferPolicy,
  allowsUnequal,
  leewayOf,
  limitsFor,
  policyHash,
  reachOf,
} from "./policy.ts";
import { keepsWithin, latestAfter } from "./parts.ts";
import { nearestRhythm, sameRhythm } from "./rhythm.ts";
import { beginningOf, dateOfInstalment, shapeOf } from "./schedule.ts";
import { floorOf } from "./settlement.ts";
import type { Instalment, Leniency, Offer, Rhythm, Terms } from "./terms.ts";

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
  | "term-too-long"
  | "above-what-is-affordable"
  | "no-such-band"
  | "below-the-floor"
  | "no-programme"
  | "means-not-known";

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
    ...breachesOfTerms({ offer, policy, limits, mintedOn }, offer.terms),
  ];
}

const when = (outside: boolean, breach: Breach): readonly Breach[] => (outside ? [breach] : []);

/** An offer, and what it is held against. */
type Held = {
  readonly offer: Offer;
  readonly policy: OfferPolicy;
  readonly limits: Limits;
  readonly mintedOn: PlainDate;
};

type Payments = { readonly rhythm: Rhythm; readonly instalments: readonly Instalment[] };

const offersRhythm = ({ policy }: Held, { rhythm }: Payments): boolean =>
  policy.rhythms.some(({ every, unit }) => every === rhythm.every && unit === rhythm.unit);

const fallsInRhythm = ({ rhythm, instalments }: Payments): boolean =>
  instalments.every(
    ({ dueOn }, n) => dueOn === dateOfInstalment(rhythm, instalments[0]?.dueOn ?? dueOn, n),
  );

const totalOf = (instalments: readonly Instalment[]): bigint =>
  instalments.reduce((all, { amount }) => all + amount.minor, 0n);

/** Each payment at least so much, all in the currency of the debt. */
const eachAtLeast = ({ offer }: Held, smallest: Money, payments: readonly Instalment[]): boolean =>
  payments.every(
    ({ amount }) => amount.currency === offer.balance.currency && amount.minor >= smallest.minor,
  );

/** No payment is more by the month than the person can keep up, where it is known. */
const keptUp = ({ offer }: Held, { rhythm, instalments }: Payments): boolean =>
  instalments.every(({ amount }) => canKeepUp(offer.sustainable, amount, rhythm));

const isWithin = (date: PlainDate, from: PlainDate, days: number): boolean =>
  date >= from && date <= addDays(from, days);

const sameAmount = (a: Money, b: Money): boolean =>
  a.currency === b.currency && a.minor === b.minor;

const isLenient = (given: Leniency, { graceDays, tolerance }: Limits, catchUpDays = 0): boolean =>
  given.graceDays === graceDays &&
  sameAmount(given.tolerance, tolerance) &&
  (given.catchUpDays ?? 0) === catchUpDays;

function breachesOfTerms(held: Held, terms: Terms): readonly Breach[] {
  const { offer, limits, mintedOn } = held;
  const { balance } = offer;
  switch (terms.kind) {
    case "in-full":
      return [
        ...when(!sameAmount(terms.amount, balance), "amount"),
        ...when(!isWithin(terms.payBy, mintedOn, limits.payInFullWithinDays), "date"),
      ];
    case "promise":
      return breachesOfPromise(held, terms);
    case "plan":
      return breachesOfPlan(held, terms);
    case "settlement":
      return breachesOfSettlement(held, terms);
    case "reduced":
      return breachesOfReduced(held, terms);
    case "changed":
      return breachesOfChange(held, terms);
    case "pause": {
      const { hardship } = limits;
      if (hardship === null) return ["no-programme"];
      const latest = addMonths(mintedOn, hardship.pauseMonths);
      return [
        ...when(offer.sustainable === null, "means-not-known"),
        ...when(isWorthAPayment(held, hardship.leastPayment), "amount"),
        ...when(terms.until <= mintedOn || terms.until > latest, "date"),
      ];
    }
    default:
      return never(terms);
  }
}

/** Whether there is a rhythm in which what they can keep up, of what they owe, is worth a payment. */
const isWorthAPayment = ({ offer, policy }: Held, smallest: Money): boolean =>
  offer.balance.minor >= smallest.minor &&
  policy.rhythms.some((rhythm) => canKeepUp(offer.sustainable, smallest, rhythm));

type TermsOf<K extends Terms["kind"]> = Extract<Terms, { readonly kind: K }>;

function breachesOfPromise(held: Held, terms: TermsOf<"promise">): readonly Breach[] {
  const { offer, limits, mintedOn } = held;
  const { balance, sustainable } = offer;
  const { currency, minor } = terms.amount;
  const smallest = least(limits.minimumInstalment, balance).minor;
  const right = currency === balance.currency && minor >= smallest && minor <= balance.minor;
  const isPart = minor < balance.minor;
  const tooMuch = isPart && !canKeepUp(sustainable, terms.amount, { every: 1, unit: "month" });
  return [
    ...when(!right, "amount"),
    ...when(!isWithin(terms.dueOn, mintedOn, limits.promiseHorizonDays), "date"),
    ...when(!isLenient(terms.leniency, limits), "leniency"),
    ...when(tooMuch, "above-what-is-affordable"),
  ];
}

/** Other days for what stands: the same amounts in the same order, put off as far as policy lets. */
function breachesOfChange(
  { policy, mintedOn, offer }: Held,
  terms: TermsOf<"changed">,
): readonly Breach[] {
  const { before, instalments, as, until } = terms;
  const { service } = policy;
  if (service === undefined) return ["no-programme"];
  const [was, is] = [before[0], instalments[0]];
  const last = instalments.at(-1);
  if (was === undefined || is === undefined || last === undefined) return ["number-of-instalments"];
  const amounts = (all: readonly Instalment[]): string =>
    all.map(({ amount }) => `${amount.currency} ${String(amount.minor)}`).join();
  const inOrder = instalments.every(({ dueOn }, at) => {
    const next = instalments[at + 1];
    return next === undefined || dueOn < next.dueOn;
  });
  const reach = reachOf(service, offer.authority);
  const latest = addDays(was.dueOn, reach.moveWithinDays);
  const skips = as === "skipped";
  return [
    ...when(amounts(before) !== amounts(instalments), "does-not-sum-to-balance"),
    ...when(!inOrder || is.dueOn < mintedOn, "date"),
    ...when(!skips && is.dueOn > latest, "date"),
    ...when(skips ? reach.mostSkips === 0 : reach.mostMoves === 0, "no-programme"),
    ...when(last.dueOn > until, "term-too-long"),
  ];
}

function breachesOfPlan(held: Held, terms: TermsOf<"plan">): readonly Breach[] {
  const { offer, limits, mintedOn } = held;
  const { instalments, leniency } = terms;
  const [first, last] = [instalments[0], instalments.at(-1)];
  if (first === undefined || last === undefined) return ["number-of-instalments"];
  const count = instalments.length;
  const foreign = instalments.some(({ amount }) => amount.currency !== offer.balance.currency);
  const uneven = foreign || totalOf(instalments) !== offer.balance.minor;
  return [
    ...when(count < 2 || count > limits.mostInstalments, "number-of-instalments"),
    ...when(uneven, "does-not-sum-to-balance"),
    ...when(!eachAtLeast(held, limits.minimumInstalment, instalments), "instalment-below-minimum"),
    ...when(!isWithin(first.dueOn, mintedOn, limits.promiseHorizonDays), "date"),
    ...when(last.dueOn > addMonths(mintedOn, limits.longestTermMonths), "term-too-long"),
    ...when(!isLenient(leniency, limits, held.policy.service?.catchUpDays), "leniency"),
    ...when(!offersRhythm(held, terms) || !fallsAsOffered(held, terms), "rhythm"),
    ...when(!planIsKeptUp(held, terms), "above-what-is-affordable"),
  ];
}

type Planned = TermsOf<"plan">;

/** One alike payment at a time, or a shape that policy allows, each day after the one before it. */
function fallsAsOffered({ offer, policy, limits, mintedOn }: Held, terms: Planned): boolean {
  const { rhythm, instalments } = terms;
  const shape = shapeOf(rhythm, instalments);
  if (shape === null || instalments.length < 2) return false;
  const { apart, begins } = shape;
  if (
    apart === 1 &&
    !allowsUnequal(policy, "first-part") &&
    !allowsUnequal(policy, "several-parts")
  )
    return false;
  if (apart > 1 && !allowsUnequal(policy, "several-parts")) return false;
  if (begins.secondOn !== undefined && !allowsUnequal(policy, "two-days")) return false;
  // One payment alone follows no rhythm: then it is the one that policy prefers.
  const tells = apart < 2 || instalments.length - apart > 1;
  if (!tells && !sameRhythm(rhythm, nearestRhythm(policy, undefined))) return false;
  const horizon = addDays(mintedOn, limits.promiseHorizonDays);
  const leeway = leewayOf(policy, offer.authority);
  let late = 0;
  const inTime = instalments.every(({ dueOn }, n) => {
    const before = instalments[n - 1]?.dueOn;
    if (before === undefined) return true;
    if (n > apart) return dueOn > before;
    const latest = latestAfter(horizon, rhythm, before);
    late += dueOn > latest ? 1 : 0;
    return dueOn > before && dueOn <= addDays(latest, late > 0 ? leeway.days : 0);
  });
  return inTime && late <= leeway.times;
}

/** From some payment on in its rhythm, a month after those before it; or never too much in a month. */
function planIsKeptUp(held: Held, terms: Planned): boolean {
  const { sustainable } = held.offer;
  if (sustainable === null || keepsWithin(terms.instalments, sustainable)) return true;
  return terms.instalments.some((_, apart) => isKeptUpFrom(held, terms, apart, sustainable));
}

function isKeptUpFrom(held: Held, terms: Planned, apart: number, sustainable: Money): boolean {
  const [leads, others] = [terms.instalments.slice(0, apart), terms.instalments.slice(apart)];
  const [before, next] = [leads.at(-1), others[0]];
  const begins = beginningOf(terms.rhythm, others);
  if (begins === null || next === undefined || !keepsWithin(leads, sustainable)) return false;
  if (before !== undefined && next.dueOn < monthsAfter(before.dueOn, 1)) return false;
  return begins.secondOn === undefined
    ? keptUp(held, { rhythm: terms.rhythm, instalments: others })
    : others.every(
        ({ amount }, n) => amount.minor + (others[n + 1]?.amount.minor ?? 0n) <= sustainable.minor,
      );
}

function breachesOfSettlement(held: Held, terms: TermsOf<"settlement">): readonly Breach[] {
  const { offer, policy, limits, mintedOn } = held;
  const { instalments, forgives, leniency } = terms;
  const band = policy.settlements.find(({ name }) => name === terms.band);
  const [first, last] = [instalments[0], instalments.at(-1)];
  if (band === undefined) return ["no-such-band"];
  if (first === undefined || last === undefined) return ["number-of-instalments"];
  const total = totalOf(instalments);
  const several = instalments.length > 1;
  const small = several && !eachAtLeast(held, limits.minimumInstalment, instalments);
  const floor = floorOf(offer.balance, band, offer.authority);
  return [
    ...when(instalments.length > band.mostInstalments, "number-of-instalments"),
    ...when(total + forgives.minor !== offer.balance.minor, "does-not-sum-to-balance"),
    ...when(forgives.minor <= 0n, "amount"),
    ...when(total < floor.minor, "below-the-floor"),
    ...when(small, "instalment-below-minimum"),
    ...when(!isWithin(first.dueOn, mintedOn, limits.promiseHorizonDays), "date"),
    ...when(last.dueOn > addDays(mintedOn, band.payWithinDays), "term-too-long"),
    ...when(!isLenient(leniency, limits), "leniency"),
    ...when(!fallsInRhythm(terms), "rhythm"),
    ...when(several && !keptUp(held, terms), "above-what-is-affordable"),
  ];
}

function breachesOfReduced(held: Held, terms: TermsOf<"reduced">): readonly Breach[] {
  const { offer, limits, mintedOn } = held;
  const { hardship } = limits;
  const { instalments, leniency, reviewOn } = terms;
  const [first, last] = [instalments[0], instalments.at(-1)];
  if (hardship === null) return ["no-programme"];
  if (offer.sustainable === null) return ["means-not-known"];
  if (first === undefined || last === undefined) return ["number-of-instalments"];
  const latest = addMonths(first.dueOn, hardship.months);
  return [
    ...when(totalOf(instalments) > offer.balance.minor, "does-not-sum-to-balance"),
    ...when(!eachAtLeast(held, hardship.leastPayment, instalments), "instalment-below-minimum"),
    ...when(!isWithin(first.dueOn, mintedOn, limits.promiseHorizonDays), "date"),
    ...when(last.dueOn >= reviewOn || reviewOn > latest, "term-too-long"),
    ...when(leniency.graceDays !== limits.graceDays, "leniency"),
    ...when(leniency.tolerance.minor > limits.tolerance.minor, "leniency"),
    ...when(!offersRhythm(held, terms) || !fallsInRhythm(terms), "rhythm"),
    ...when(!keptUp(held, terms), "above-what-is-affordable"),
  ];
}
