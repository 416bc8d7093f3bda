/** Plans: so many instalments that sum to the balance, as near to what was asked as policy and means allow. */

import { type Money, type PlainDate, addMonths, most } from "@forbear/kernel";
import {
  type Answer,
  type Bounds,
  type RefusalReason,
  answer,
  dueWithin,
  instalmentPlan,
  plan,
  promise,
  usualFirstOn,
} from "./bounds.ts";
import { eachFor } from "./household.ts";
import { hardshipTerms } from "./hardship.ts";
import type { Limits } from "./policy.ts";
import { nearestRhythm, sameRhythm } from "./rhythm.ts";
import {
  amountsByCount,
  amountsByInstalment,
  beginningOn,
  countByInstalment,
  dateIn,
  notBefore,
} from "./schedule.ts";
import type { Beginning, Rhythm, Terms } from "./terms.ts";

/** What the person proposes; what they leave out is chosen by policy. */
export type PlanRequest = {
  readonly kind: "plan";
  readonly instalment?: Money;
  readonly count?: number;
  readonly rhythm?: Rhythm;
  readonly firstOn?: PlainDate;
  /** A first payment of its own size before all others, which `count` leaves out. */
  readonly first?: { readonly amount: Money; readonly dueOn?: PlainDate };
  /** Another payment each month between those from `firstOn`; of the same size where none is named. */
  readonly second?: { readonly firstOn: PlainDate; readonly instalment?: Money };
  /** Of the days named, what ends its month stands for the last day of every month. */
  readonly atMonthEnd?: true;
  /** Several payments of their own size before all others; those without a day fall in the rhythm. */
  readonly parts?: readonly { readonly amount: Money; readonly dueOn?: PlainDate }[];
};

/** The days of a plan, on the last of each month where it is asked so. */
export const beginsAt = ({ atMonthEnd }: PlanRequest, begins: Beginning): Beginning =>
  atMonthEnd === true ? { ...begins, atMonthEnd } : begins;

/** A number of payments that is none is as if it were not said. */
export const withCount = ({ count = 0, ...request }: PlanRequest): PlanRequest =>
  count >= 1 ? { ...request, count: Math.trunc(count) } : request;

/**
 * What caps the instalments of a plan: their number, the term, and how small each may be; and how
 * many there have to be, so that the person can keep each of them up.
 */
export type Caps = {
  readonly byNumber: number;
  readonly byTerm: number;
  readonly bySize: number;
  readonly byMeans: number;
};

/** `before`: payments that stand before these, and are not of this balance. */
export function capsOf(
  { owed, minting, limits }: Bounds,
  rhythm: Rhythm,
  begins: Beginning,
  before = 0,
): Caps {
  const lastOn = addMonths(minting.today, limits.longestTermMonths);
  const byNumber = limits.mostInstalments - before;
  const fitting = owed.balance.minor / limits.minimumInstalment.minor;
  let byTerm = 0;
  while (byTerm < byNumber && dateIn(rhythm, begins, byTerm) <= lastOn) byTerm += 1;
  const bySize = fitting > BigInt(byNumber) ? byNumber + 1 : Number(fitting);
  return {
    byNumber,
    byTerm,
    bySize,
    byMeans: leastCount(owed.balance, affordable(owed, rhythm), [
      Math.max(1, 2 - before),
      byNumber,
    ]),
  };
}

export const capped = ({ byNumber, byTerm, bySize }: Caps): number =>
  Math.min(byNumber, byTerm, bySize);

/** The largest instalment that the person can keep up; null where nobody knows. */
export const affordable = ({ sustainable }: Bounds["owed"], rhythm: Rhythm): Money | null =>
  sustainable === null ? null : eachFor(sustainable, rhythm);

/**
 * How many instalments it takes until none is above `each`, the last with its odd cents among them;
 * beyond `most` it is not told how many more.
 */
function leastCount(
  balance: Money,
  each: Money | null,
  [fewest, most]: readonly [fewest: number, most: number],
): number {
  if (each === null) return fewest;
  const beyond = most + 1;
  if (each.minor <= 0n || balance.minor / each.minor > BigInt(most)) return beyond;
  const last = (n: number): bigint => balance.minor - (balance.minor / BigInt(n)) * BigInt(n - 1);
  for (let count = fewest; count <= most; count += 1) if (last(count) <= each.minor) return count;
  return beyond;
}

function whyFewer(count: number, caps: Caps): RefusalReason {
  if (count > caps.byNumber) return "too-many-instalments";
  return count > caps.byTerm ? "term-too-long" : "instalment-below-minimum";
}

export type Amounts = { readonly amounts: readonly Money[]; readonly why: RefusalReason | null };

/** By the number asked for, or the nearest that means and caps allow. */
export function byCount(balance: Money, count: number, caps: Caps): Amounts {
  const allowed = Math.min(Math.max(count, caps.byMeans), capped(caps));
  const why =
    allowed > count ? "above-what-is-affordable" : allowed < count ? whyFewer(count, caps) : null;
  return { amounts: amountsByCount(balance, allowed), why };
}

/** By the instalment asked for, or the nearest that policy and means allow. */
function byInstalment(
  balance: Money,
  asked: Money,
  { limits, caps, ceiling }: { limits: Limits; caps: Caps; ceiling: Money | null },
): Amounts {
  const tooMuch = ceiling !== null && asked.minor > ceiling.minor;
  if (tooMuch) return { ...byCount(balance, caps.byMeans, caps), why: "above-what-is-affordable" };
  const each = most(asked, limits.minimumInstalment);
  const whySize = asked.minor < each.minor ? "instalment-below-minimum" : null;
  const count = countByInstalment(balance, each, limits.minimumInstalment);
  if (count > BigInt(capped(caps))) {
    const why = whySize ?? whyFewer(Number(count), caps);
    return { amounts: amountsByCount(balance, capped(caps)), why };
  }
  const amounts = amountsByInstalment(balance, each, limits.minimumInstalment);
  const largest = amounts.at(-1);
  const within = ceiling === null || (largest !== undefined && largest.minor <= ceiling.minor);
  // What is left over went into the last: where that is too much, all are made alike.
  return within
    ? { amounts, why: whySize }
    : { ...byCount(balance, Math.max(caps.byMeans, amounts.length), caps), why: whySize };
}

export function amountsFor(
  { owed, limits }: Bounds,
  request: PlanRequest,
  rhythm: Rhythm,
  caps: Caps,
): Amounts {
  const { balance } = owed;
  const { instalment } = request;
  const count = request.count === undefined ? undefined : Math.trunc(request.count);
  const usual = byCount(balance, Math.ceil(capped(caps) / 2), caps);
  if (instalment !== undefined && instalment.currency !== balance.currency) {
    return { ...usual, why: "other-currency" };
  }
  if (instalment === undefined) return count === undefined ? usual : byCount(balance, count, caps);
  const ceiling = affordable(owed, rhythm);
  const made = byInstalment(balance, instalment, { limits, caps, ceiling });
  if (count === undefined || made.why !== null || made.amounts.length === count) return made;
  return made.amounts.length < count
    ? { ...made, why: "more-than-balance" }
    : { ...byCount(balance, count, caps), why: "does-not-cover-balance" };
}

/** The nearest first day, and the rhythm from it; why it is not the day asked for. */
export function begunWithin(
  bounds: Bounds,
  rhythm: Rhythm,
  asked: PlainDate | undefined,
): {
  readonly rhythm: Rhythm;
  readonly firstOn: PlainDate;
  readonly why: RefusalReason | null;
} {
  const { today } = bounds.minting;
  const isPast = asked !== undefined && asked < today && rhythm.weekday !== undefined;
  const wanted = isPast ? notBefore(rhythm, asked, today) : asked;
  const [firstOn, why] = dueWithin(bounds, wanted ?? usualFirstOn(bounds));
  return { rhythm: beginningOn(rhythm, asked, firstOn), firstOn, why };
}

export function planFor(bounds: Bounds, request: PlanRequest): Answer {
  const { balance } = bounds.owed;
  const near = nearestRhythm(bounds.minting.policy, request.rhythm);
  const isOther = request.rhythm !== undefined && !sameRhythm(near, request.rhythm);
  const whyRhythm = isOther ? "rhythm-not-offered" : null;
  const { rhythm, firstOn, why: whyDate } = begunWithin(bounds, near, request.firstOn);
  const once = promise(bounds, balance, firstOn);
  const begins = beginsAt(request, { firstOn });
  const caps = capsOf(bounds, rhythm, begins);
  if (capped(caps) < 2) return answer(once, "balance-too-small-for-plan");
  if (request.count !== undefined && !(request.count >= 2)) {
    return answer(once, "one-payment-covers-it");
  }
  if (caps.byMeans > capped(caps)) {
    return answer(hardshipTerms(bounds, { rhythm, firstOn }), "above-what-is-affordable");
  }
  const { amounts, why } = amountsFor(bounds, request, rhythm, caps);
  if (amounts.length < 2) return answer(once, "one-payment-covers-it");
  const instalments = amounts.map((amount, n) => ({ dueOn: dateIn(rhythm, begins, n), amount }));
  return answer(instalmentPlan(bounds, rhythm, instalments), whyRhythm ?? whyDate ?? why);
}

/** The longest plan of a rhythm, and one half as long; the shorter first. */
export function plansAt(bounds: Bounds, rhythm: Rhythm): Terms[] {
  const firstOn = usualFirstOn(bounds);
  const caps = capsOf(bounds, rhythm, { firstOn });
  const longest = capped(caps);
  const counts = new Set([Math.max(Math.ceil(longest / 2), caps.byMeans), longest]);
  return [...counts]
    .filter((count) => count >= 2 && count <= longest && count >= caps.byMeans)
    .map((count) => plan(bounds, rhythm, firstOn, amountsByCount(bounds.owed.balance, count)));
}

/** Whether the balance can be paid in instalments that the person keeps up. */
export function planIsInReach(bounds: Bounds, rhythm: Rhythm, firstOn: PlainDate): boolean {
  const caps = capsOf(bounds, rhythm, { firstOn });
  return capped(caps) >= 2 && caps.byMeans <= capped(caps);
}
