/** What their means carry, once it was offered or agreed: how it stands, and the same with other terms. */

import { type Money, type PlainDate, type Result, money } from "@forbear/kernel";
import { type Offer, type Rhythm, duesOf } from "@forbear/negotiation";
import type { Declined, Known, KnownDebt, OfferWish, PlanWish } from "../conversation.ts";
import { noAnswers } from "../means/questions.ts";
import { type Turn, isNoted } from "../turn/turn.ts";
import { offeredByMeans } from "./affordability.ts";
import { largestOf, liveOffer } from "./offers.ts";

type ByMeans = Offer & {
  readonly terms: Extract<Offer["terms"], { kind: "plan" | "reduced" | "pause" }>;
};

const isByMeans = (offer: Offer | null): offer is ByMeans =>
  offer !== null && ["plan", "reduced", "pause"].includes(offer.terms.kind);

/** The offer by means on the table, else the last that was shown; null where none was made or something is agreed. */
export function offerByMeans(turn: Turn): ByMeans | null {
  const { conversation, known, debt } = turn;
  if (!isNoted(turn, offeredByMeans) || debt?.agreement.kind !== "none") return null;
  const whole = known.means?.(noAnswers).missing.length === 0;
  const ids = [
    ...conversation.shown,
    ...(conversation.pending === null ? [] : [conversation.pending.offer]),
  ];
  const last = ids.map((id) => liveOffer(turn, id)).findLast(isByMeans) ?? null;
  // With nothing coming in a pause needs no further answers.
  return whole || last?.terms.kind === "pause" ? last : null;
}

/** So much each time, how often and from when, of what their means carry. */
export type Standing = {
  readonly kind: ByMeans["terms"]["kind"];
  readonly each: Money;
  readonly every: Rhythm;
  readonly firstOn: PlainDate | null;
  readonly balance: Money;
  /** The offer; null where it is agreed. */
  readonly offer: ByMeans | null;
};

const aMonth = { every: 1, unit: "month" } as const;

const asOffered = (offer: ByMeans): Standing => ({
  kind: offer.terms.kind,
  each: duesOf(offer.terms)[0]?.amount ?? largestOf(offer),
  every: offer.terms.kind === "pause" ? aMonth : offer.terms.rhythm,
  firstOn: offer.terms.kind === "pause" ? null : (duesOf(offer.terms)[0]?.dueOn ?? null),
  balance: offer.balance,
  offer,
});

/** Small payments for a while that are agreed: they do not come to all that is owed. */
export function smallPayments({
  agreement,
  total,
}: Pick<KnownDebt, "agreement" | "total">): boolean {
  if (agreement.kind !== "plan") return false;
  const { left = [] } = agreement;
  const all = left.reduce((sum, { amount }) => sum + amount.minor, 0n);
  return left.length > 0 && all < total.minor;
}

function asAgreed({ known, debt }: { readonly known: Known } & Pick<Turn, "debt">) {
  if (debt?.agreement.kind !== "plan" || !smallPayments(debt)) return null;
  if (known.means?.(noAnswers).missing.length !== 0) return null;
  const { amount: each, every, nextDueOn: firstOn } = debt.agreement;
  return { kind: "reduced", each, every, firstOn, balance: debt.total, offer: null } as const;
}

/** What lies on the table by their means, or was agreed so; null where neither is. */
export function standsByMeans(turn: Turn): Standing | null {
  const offer = offerByMeans(turn);
  return offer === null ? asAgreed(turn) : asOffered(offer);
}

/** What else it is to be; what is left out stays as it is. */
export type Change = {
  readonly each?: Money | null;
  readonly every?: PlanWish["every"];
  readonly firstOn?: PlainDate | null;
};

/** What policy answers to the same terms so changed. */
export function minted(turn: Turn, standing: Standing, change: Change): Result<Offer, Declined> {
  const mint = turn.known.means?.(noAnswers).mint ?? turn.known.mint;
  return mint(changed(standing, change));
}

const weeksOfYear = 52n;
const monthsOfYear = 12n;
const halvesOfYear = 24n;
const aYear = ({ every, unit }: NonNullable<PlanWish["every"]>): bigint =>
  (unit === "week" ? weeksOfYear : unit === "month" ? monthsOfYear : halvesOfYear) / BigInt(every);

/** The same money by the month in another rhythm, in whole units and never above it. */
export function byRate(
  amount: Money,
  from: NonNullable<PlanWish["every"]>,
  to: NonNullable<PlanWish["every"]>,
): Money {
  const [before, after] = [aYear(from), aYear(to)];
  if (before === after) return amount;
  const each = (amount.minor * before) / after;
  return money(amount.currency, each < whole ? each : each - (each % whole));
}
const whole = 100n;

function changed(standing: Standing, change: Change): OfferWish {
  const { kind, every: was } = standing;
  const every = change.every ?? was;
  const same = kind === "pause" ? null : byRate(standing.each, was, every);
  const instalment = change.each ?? same;
  const firstOn = change.firstOn ?? standing.firstOn;
  if (kind !== "plan") return { kind: "by-means", instalment, every, firstOn };
  return { kind: "plan", instalment, count: null, every, firstOn };
}
