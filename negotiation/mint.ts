/** Offers by policy: what may be agreed about one debt, and the nearest of it to what was asked. */

import {
  type AccountId,
  type Instant,
  type Money,
  type OfferId,
  type PersonId,
  type PlainDate,
  type Result,
  addDays,
  addMonths,
  err,
  isPositive,
  later,
  least,
  most,
  never,
  ok,
  present,
} from "@forbear/kernel";
import { type Limits, type OfferPolicy, leniencyOf, limitsFor, policyHash } from "./policy.ts";
import {
  amountsByCount,
  amountsByInstalment,
  countByInstalment,
  dateOfInstalment,
  instalmentsOf,
} from "./schedule.ts";
import type { Offer, Rhythm, Terms } from "./terms.ts";

/** What the terms are made on. */
export type Owed = {
  readonly account: AccountId;
  readonly balance: Money;
  readonly person: PersonId;
  /** The next day the person is paid, where they told it. */
  readonly nextPayOn: PlainDate | null;
};

/** By what policy, on which day of the person's, at what moment, and where ids come from. */
export type Minting = {
  readonly policy: OfferPolicy;
  readonly today: PlainDate;
  readonly now: Instant;
  readonly newId: () => OfferId;
};

/** What a person proposes; what they leave out is chosen by policy. */
export type OfferRequest =
  | { readonly kind: "in-full" }
  | { readonly kind: "promise"; readonly amount?: Money; readonly dueOn: PlainDate }
  | {
      readonly kind: "plan";
      readonly instalment?: Money;
      readonly count?: number;
      readonly rhythm?: Rhythm;
      readonly firstOn?: PlainDate;
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
  | "balance-too-small-for-plan";

/** The first reason found, and what policy allows nearest to the proposal; null where nothing is. */
export type Refusal = { readonly why: RefusalReason; readonly counter: Offer | null };

/** Terms inside policy, and why they are not what was asked; null where they are. */
type Answer = { readonly terms: Terms; readonly why: RefusalReason | null };

type Bounds = { readonly owed: Owed; readonly minting: Minting; readonly limits: Limits };

function minted({ owed, minting, limits }: Bounds, policy: string, terms: Terms): Offer {
  return {
    id: minting.newId(),
    account: owed.account,
    person: owed.person,
    terms,
    balance: owed.balance,
    policy,
    mintedAt: minting.now,
    expiresAt: later(minting.now, limits.offerLifetimeHours * 3_600_000),
  };
}

const inFull = ({ owed, minting, limits }: Bounds): Terms => ({
  kind: "in-full",
  amount: owed.balance,
  payBy: addDays(minting.today, limits.payInFullWithinDays),
});

const promise = ({ limits }: Bounds, amount: Money, dueOn: PlainDate): Terms => ({
  kind: "promise",
  amount,
  dueOn,
  leniency: leniencyOf(limits),
});

const plan = (
  { limits }: Bounds,
  rhythm: Rhythm,
  firstOn: PlainDate,
  amounts: readonly Money[],
): Terms => ({
  kind: "plan",
  rhythm,
  instalments: instalmentsOf(rhythm, firstOn, amounts),
  leniency: leniencyOf(limits),
});

const horizon = ({ minting, limits }: Bounds): PlainDate =>
  addDays(minting.today, limits.promiseHorizonDays);

/** The nearest day on which a first payment may fall due, and why it is not the one asked for. */
function dueWithin(bounds: Bounds, asked: PlainDate): [PlainDate, RefusalReason | null] {
  const latest = horizon(bounds);
  if (asked < bounds.minting.today) return [bounds.minting.today, "date-in-the-past"];
  return asked > latest ? [latest, "date-too-late"] : [asked, null];
}

/** The person's pay day where it is known and near enough, else as policy says. */
function usualFirstOn(bounds: Bounds): PlainDate {
  const { owed, minting, limits } = bounds;
  const payOn = owed.nextPayOn;
  const near = payOn !== null && payOn >= minting.today && payOn <= horizon(bounds);
  return near ? payOn : addDays(minting.today, limits.firstDueDays);
}

/** What caps the instalments of a plan: their number, the term, and how small each may be. */
type Caps = { readonly byNumber: number; readonly byTerm: number; readonly bySize: number };

function capsOf({ owed, minting, limits }: Bounds, rhythm: Rhythm, firstOn: PlainDate): Caps {
  const lastOn = addMonths(minting.today, limits.longestTermMonths);
  const byNumber = limits.mostInstalments;
  const fitting = owed.balance.minor / limits.minimumInstalment.minor;
  let byTerm = 0;
  while (byTerm < byNumber && dateOfInstalment(rhythm, firstOn, byTerm) <= lastOn) byTerm += 1;
  return { byNumber, byTerm, bySize: fitting > BigInt(byNumber) ? byNumber + 1 : Number(fitting) };
}

const capped = ({ byNumber, byTerm, bySize }: Caps): number => Math.min(byNumber, byTerm, bySize);

function whyFewer(count: number, caps: Caps): RefusalReason {
  if (count > caps.byNumber) return "too-many-instalments";
  return count > caps.byTerm ? "term-too-long" : "instalment-below-minimum";
}

function promiseFor(bounds: Bounds, request: Extract<OfferRequest, { kind: "promise" }>): Answer {
  const { balance } = bounds.owed;
  const [dueOn, whyDate] = dueWithin(bounds, request.dueOn);
  const asked = request.amount ?? balance;
  if (asked.currency !== balance.currency) {
    return { terms: promise(bounds, balance, dueOn), why: "other-currency" };
  }
  const smallest = least(bounds.limits.minimumInstalment, balance);
  const amount = least(most(asked, smallest), balance);
  const whyAmount =
    asked.minor > balance.minor
      ? "amount-above-balance"
      : asked.minor < smallest.minor
        ? "amount-below-minimum"
        : null;
  return { terms: promise(bounds, amount, dueOn), why: whyDate ?? whyAmount };
}

const daysOf = ({ every, unit }: Rhythm): number => every * (unit === "month" ? 30.44 : 7);

/** The rhythm of the policy nearest in days; the one preferred where two are as near. */
function nearestRhythm({ rhythms }: OfferPolicy, asked: Rhythm | undefined): Rhythm {
  const preferred = present(rhythms[0], "a policy has a rhythm");
  if (asked === undefined) return preferred;
  const apart = (rhythm: Rhythm): number => Math.abs(daysOf(rhythm) - daysOf(asked));
  return rhythms.reduce((best, next) => (apart(next) < apart(best) ? next : best), preferred);
}

const sameRhythm = (a: Rhythm, b: Rhythm): boolean => a.every === b.every && a.unit === b.unit;

type Amounts = { readonly amounts: readonly Money[]; readonly why: RefusalReason | null };

/** By the number asked for, or the nearest that the caps allow. */
function byCount(balance: Money, count: number, caps: Caps): Amounts {
  const allowed = Math.min(count, capped(caps));
  const why = allowed < count ? whyFewer(count, caps) : null;
  return { amounts: amountsByCount(balance, allowed), why };
}

/** By the instalment asked for, or the nearest that policy allows. */
function byInstalment(balance: Money, asked: Money, limits: Limits, caps: Caps): Amounts {
  const each = most(asked, limits.minimumInstalment);
  const whySize = asked.minor < each.minor ? "instalment-below-minimum" : null;
  const count = countByInstalment(balance, each, limits.minimumInstalment);
  if (count > BigInt(capped(caps))) {
    const why = whySize ?? whyFewer(Number(count), caps);
    return { amounts: amountsByCount(balance, capped(caps)), why };
  }
  return { amounts: amountsByInstalment(balance, each, limits.minimumInstalment), why: whySize };
}

function amountsFor(
  { owed: { balance }, limits }: Bounds,
  request: Extract<OfferRequest, { kind: "plan" }>,
  caps: Caps,
): Amounts {
  const { instalment } = request;
  const count = request.count === undefined ? undefined : Math.trunc(request.count);
  const usual = byCount(balance, Math.ceil(capped(caps) / 2), caps);
  if (instalment !== undefined && instalment.currency !== balance.currency) {
    return { ...usual, why: "other-currency" };
  }
  if (instalment === undefined) return count === undefined ? usual : byCount(balance, count, caps);
  const made = byInstalment(balance, instalment, limits, caps);
  if (count === undefined || made.why !== null || made.amounts.length === count) return made;
  return made.amounts.length < count
    ? { ...made, why: "more-than-balance" }
    : { ...byCount(balance, count, caps), why: "does-not-cover-balance" };
}

function planFor(bounds: Bounds, request: Extract<OfferRequest, { kind: "plan" }>): Answer {
  const { balance } = bounds.owed;
  const rhythm = nearestRhythm(bounds.minting.policy, request.rhythm);
  const whyRhythm =
    request.rhythm !== undefined && !sameRhythm(rhythm, request.rhythm)
      ? "rhythm-not-offered"
      : null;
  const [firstOn, whyDate] = dueWithin(bounds, request.firstOn ?? usualFirstOn(bounds));
  const once = promise(bounds, balance, firstOn);
  const caps = capsOf(bounds, rhythm, firstOn);
  if (capped(caps) < 2) return { terms: once, why: "balance-too-small-for-plan" };
  if (request.count !== undefined && !(request.count >= 2)) {
    return { terms: once, why: "one-payment-covers-it" };
  }
  const { amounts, why } = amountsFor(bounds, request, caps);
  if (amounts.length < 2) return { terms: once, why: "one-payment-covers-it" };
  return { terms: plan(bounds, rhythm, firstOn, amounts), why: whyRhythm ?? whyDate ?? why };
}

function answerTo(bounds: Bounds, request: OfferRequest): Answer {
  switch (request.kind) {
    case "in-full":
      return { terms: inFull(bounds), why: null };
    case "promise":
      return promiseFor(bounds, request);
    case "plan":
      return planFor(bounds, request);
    default:
      return never(request);
  }
}

/**
 * The offer that answers a proposal: what was asked where policy allows it, else why not, with the
 * nearest that it allows. Nothing outside policy comes out, whatever goes in.
 */
export function offerFor(
  request: OfferRequest,
  owed: Owed,
  minting: Minting,
): Result<Offer, Refusal> {
  if (!isPositive(owed.balance)) return err({ why: "nothing-owed", counter: null });
  const limits = limitsFor(minting.policy, owed.balance.currency);
  if (limits === undefined) return err({ why: "currency-not-served", counter: null });
  const bounds: Bounds = { owed, minting, limits };
  const { terms, why } = answerTo(bounds, request);
  const offer = minted(bounds, policyHash(minting.policy), terms);
  return why === null ? ok(offer) : err({ why, counter: offer });
}

/**
 * The offers to open with: in full; a promise of it all on each date given and on the person's pay
 * day, where policy reaches so far; and for each rhythm two plans, the longest and one half as long.
 * None when nothing is owed or the policy does not know the currency.
 */
export function offersFor(
  owed: Owed,
  minting: Minting,
  promiseDates: readonly PlainDate[] = [],
): readonly Offer[] {
  const limits = limitsFor(minting.policy, owed.balance.currency);
  if (limits === undefined || !isPositive(owed.balance)) return [];
  const bounds: Bounds = { owed, minting, limits };
  const payDays = owed.nextPayOn === null ? [] : [owed.nextPayOn];
  const dates = [...new Set([...promiseDates, ...payDays])].filter(
    (date) => dueWithin(bounds, date)[1] === null,
  );
  const all = [
    inFull(bounds),
    ...dates.sort().map((date) => promise(bounds, owed.balance, date)),
    ...minting.policy.rhythms.flatMap((rhythm) => plansAt(bounds, rhythm)),
  ];
  const hash = policyHash(minting.policy);
  return all.map((terms) => minted(bounds, hash, terms));
}

/** The longest plan of a rhythm, and one half as long; the shorter first. */
function plansAt(bounds: Bounds, rhythm: Rhythm): Terms[] {
  const firstOn = usualFirstOn(bounds);
  const longest = capped(capsOf(bounds, rhythm, firstOn));
  const counts = new Set([Math.ceil(longest / 2), longest]);
  return [...counts]
    .filter((count) => count >= 2)
    .map((count) => plan(bounds, rhythm, firstOn, amountsByCount(bounds.owed.balance, count)));
}
