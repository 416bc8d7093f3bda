/** Commission: our share of what was collected, by the first rule that reaches it, to the cent. */

import {
  type Currency,
  type Money,
  type PlainDate,
  daysBetween,
  divide,
  money,
  sum,
  zero,
} from "@forbear/kernel";
import type { Balances } from "../transfer.ts";
import type { CameBy, ClientTermsLine, CommissionRule, CommissionTier } from "./terms.ts";

/** What a rule asks of a payment. */
export type Collected = {
  readonly came: CameBy;
  readonly product: string;
  readonly valueOn: PlainDate;
  readonly defaultedOn: PlainDate | null;
  readonly placedOn: PlainDate;
};

/** One stretch of a tier that was used: so much of it, at so much. */
export type TierUsed = { readonly amount: Money; readonly basisPoints: number };

/** A commission with all that it was made of. */
export type Commission = {
  readonly rule: string;
  /** What it is a share of. */
  readonly base: Money;
  /** What stood in the tiers before it; zero where each payment begins at the bottom. */
  readonly before: Money;
  readonly used: readonly TierUsed[];
  readonly amount: Money;
};

function reaches({ came, products, age }: CommissionRule, one: Collected): boolean {
  if (came !== null && came !== one.came) return false;
  if (products !== null && !products.includes(one.product)) return false;
  if (age === null) return true;
  const since = age.since === "placement" ? one.placedOn : (one.defaultedOn ?? one.placedOn);
  const days = Math.max(0, daysBetween(since, one.valueOn));
  return days >= age.fromDays && (age.belowDays === null || days < age.belowDays);
}

/** The rule that says the commission of a payment; undefined: none does, and there is none. */
export const ruleFor = (
  { commission }: Pick<ClientTermsLine, "commission">,
  one: Collected,
): CommissionRule | undefined => commission.find((rule) => reaches(rule, one));

/** The part of a payment that a rule gives a share of. */
export const baseOf = (currency: Currency, rule: CommissionRule, settled: Balances): Money =>
  sum(
    currency,
    rule.on.map((book) => settled[book]),
  );

/** Stretches of the tiers from `before` on, `length` long, and their shares in ten-thousandths. */
function stretches(
  tiers: readonly CommissionTier[],
  before: bigint,
  length: bigint,
): [bigint, number][] {
  const used: [bigint, number][] = [];
  let from = before;
  const end = before + length;
  for (const { upTo, basisPoints } of tiers) {
    if (from >= end) break;
    const top = upTo === null || upTo.minor > end ? end : upTo.minor;
    if (top <= from) continue;
    used.push([top - from, basisPoints]);
    from = top;
  }
  return used;
}

const weighed = (used: readonly (readonly [bigint, number])[]): bigint =>
  used.reduce((all, [minor, basisPoints]) => all + minor * BigInt(basisPoints), 0n);

const rounded = (tenThousandths: bigint): bigint => divide(tenThousandths, 10_000n, "half-even");

/**
 * The commission on `base`, where `before` stands in the tiers already. It is rounded half to even as the
 * whole up to and with it, less the whole before it: all of a month together is off by no cent.
 * @param base at or above zero
 */
export function commissionOn(rule: CommissionRule, base: Money, before: Money): Commission {
  const { currency } = base;
  const under = rule.tiersOf === "month" && before.minor > 0n ? before.minor : 0n;
  const used = stretches(rule.tiers, under, base.minor);
  const whole = weighed(stretches(rule.tiers, 0n, under + base.minor));
  const earlier = weighed(stretches(rule.tiers, 0n, under));
  return {
    rule: rule.name,
    base,
    before: money(currency, under),
    used: used.map(([minor, basisPoints]) => ({ amount: money(currency, minor), basisPoints })),
    amount: money(currency, rounded(whole) - rounded(earlier)),
  };
}

/** No rule reaches it: all is the client's. */
export const noCommission = (currency: Currency): Commission => {
  const none = zero(currency);
  return { rule: "", base: none, before: none, used: [], amount: none };
};
