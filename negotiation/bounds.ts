/** What every kind of terms is made within: the debt, the moment, and the limits of its currency. */

import {
  type AccountId,
  type Instant,
  type Money,
  type OfferId,
  type PersonId,
  type PlainDate,
  addDays,
} from "@forbear/kernel";
import { type Period, byMonth } from "./household.ts";
import {
  type Leeway,
  type Limits,
  type OfferPolicy,
  leniencyOf,
  leniencyOfPlan,
} from "./policy.ts";
import { instalmentsOf } from "./schedule.ts";
import type { Authority, Instalment, Rhythm, Terms } from "./terms.ts";

/** What the terms are made on. */
export type Owed = {
  readonly account: AccountId;
  readonly balance: Money;
  readonly person: PersonId;
  /** The next day the person is paid, where they told it. */
  readonly nextPayOn: PlainDate | null;
  /** What they can pay each month by their statement; null: nobody has asked. */
  readonly sustainable: Money | null;
  readonly daysPastDue: number;
  /** Where the strategy puts the debt; null: nowhere yet. */
  readonly segment: string | null;
  /** How many settlements they were offered before. */
  readonly settlementsOffered: number;
};

/** By what policy and whose word, on which day of the person's, at what moment, and where ids come from. */
export type Minting = {
  readonly policy: OfferPolicy;
  readonly authority: Authority;
  readonly today: PlainDate;
  readonly now: Instant;
  readonly newId: () => OfferId;
};

/** Why a proposal is outside policy. */
export type RefusalReason =
  | "nothing-owed"
  | "currency-not-served"
  | "other-currency"
  | "amount-above-balance"
  | "amount-below-minimum"
  | "date-in-the-past"
  | "date-too-late"
  | "rhythm-not-offered"
  | "instalment-below-minimum"
  | "too-many-instalments"
  | "term-too-long"
  | "does-not-cover-balance"
  | "more-than-balance"
  | "one-payment-covers-it"
  | "balance-too-small-for-plan"
  | "above-what-is-affordable"
  | "no-settlement"
  | "settlement-too-low"
  | "above-authority"
  | "no-programme"
  | "means-not-known"
  | "unequal-not-offered"
  | "first-part-not-possible"
  | "a-plan-covers-it";

/** Terms inside policy, null where there are none; and why they are not what was asked, if so. */
export type Answer = {
  readonly terms: Terms | null;
  readonly why: RefusalReason | null;
  /** Whose word what was asked would take; null: nobody's, or no other's. */
  readonly needs: Authority | null;
};

export const answer = (terms: Terms | null, why: RefusalReason | null = null): Answer => ({
  terms,
  why,
  needs: null,
});

export type Bounds = { readonly owed: Owed; readonly minting: Minting; readonly limits: Limits };

export const inFull = ({ owed, minting, limits }: Bounds): Terms => ({
  kind: "in-full",
  amount: owed.balance,
  payBy: addDays(minting.today, limits.payInFullWithinDays),
});

export const promise = ({ limits }: Bounds, amount: Money, dueOn: PlainDate): Terms => ({
  kind: "promise",
  amount,
  dueOn,
  leniency: leniencyOf(limits),
});

export const instalmentPlan = (
  { minting, limits }: Bounds,
  rhythm: Rhythm,
  instalments: readonly Instalment[],
): Terms => ({
  kind: "plan",
  rhythm,
  instalments,
  leniency: leniencyOfPlan(minting.policy, limits),
});

export const plan = (
  bounds: Bounds,
  rhythm: Rhythm,
  firstOn: PlainDate,
  amounts: readonly Money[],
): Terms => instalmentPlan(bounds, rhythm, instalmentsOf(rhythm, firstOn, amounts));

/** The last day on which a first payment may fall due. */
export const latestFirst = ({ minting, limits }: Bounds): PlainDate =>
  addDays(minting.today, limits.promiseHorizonDays);

/** The latest day for the one asked for: beyond the usual one where the leeway reaches so far. */
export function latestFor(usual: PlainDate, asked: PlainDate, { times, days }: Leeway): PlainDate {
  const reaches = times > 0 && asked > usual && asked <= addDays(usual, days);
  return reaches ? asked : usual;
}

/** The nearest day on which a first payment may fall due, and why it is not the one asked for. */
export function dueWithin(
  bounds: Bounds,
  asked: PlainDate,
): readonly [PlainDate, RefusalReason | null] {
  const latest = latestFirst(bounds);
  if (asked < bounds.minting.today) return [bounds.minting.today, "date-in-the-past"];
  return asked > latest ? [latest, "date-too-late"] : [asked, null];
}

/** The person's pay day where it is known and near enough, else as policy says. */
export function usualFirstOn(bounds: Bounds): PlainDate {
  const { owed, minting, limits } = bounds;
  const payOn = owed.nextPayOn;
  const near = payOn !== null && payOn >= minting.today && payOn <= latestFirst(bounds);
  return near ? payOn : addDays(minting.today, limits.firstDueDays);
}

/** Whether so much in that rhythm is no more a month than the person can keep up; unknown: yes. */
export const canKeepUp = (sustainable: Money | null, each: Money, rhythm: Period): boolean =>
  sustainable === null ||
  byMonth({ amount: each, period: rhythm }, "up").minor <= sustainable.minor;
