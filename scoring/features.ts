/** What a score may know: six months of bills, payments and delays, as ratios without a currency. */

import type { Money } from "@forbear/kernel";

export type HistoryMonth = {
  readonly billed: Money;
  readonly paid: Money;
  /** Months overdue; 0 paid in part and in time, -1 paid in full, -2 not used. */
  readonly delay: number;
};

/** Six months of one revolving account, the latest first, in one currency. */
export type History = { readonly limit: Money; readonly months: readonly HistoryMonth[] };

/**
 * The closed list. Sex, education, marriage and age are not on it, nor the credit limit and the
 * balance as sums of money: they stand for who somebody is, and differ by currency.
 */
export const featureNames = [
  "delayNow",
  "delayLastMonth",
  "delayTwoMonthsAgo",
  "delayWorst",
  "delayWorstEarlier",
  "delayTrend",
  "monthsLate",
  "monthsVeryLate",
  "used",
  "usedOnAverage",
  "usedTrend",
  "paidOfBill",
  "paidOfBills",
  "paidOfLimit",
  "paidOfLimitInAll",
  "monthsUnpaid",
  "monthsSincePayment",
] as const;
export type FeatureName = (typeof featureNames)[number];

/** Counts in months, ratios in basis points; whole numbers all, so that they are the same anywhere. */
export type Features = Readonly<Record<FeatureName, number>>;

const monthsKnown = 6;
/** A ratio above ten to one says no more than ten to one. */
const mostBasisPoints = 100_000n;

/** `of / whole` in basis points, towards zero, held within ten to one; `otherwise` without a whole. */
function basisPoints(of: bigint, whole: bigint, otherwise: number): number {
  if (whole <= 0n) return otherwise;
  const ratio = (of * 10_000n) / whole;
  const held = ratio > mostBasisPoints ? mostBasisPoints : ratio;
  return Number(held < -mostBasisPoints ? -mostBasisPoints : held);
}

const positive = (minor: bigint): bigint => (minor > 0n ? minor : 0n);
const total = (all: readonly bigint[]): bigint => all.reduce((sum, one) => sum + one, 0n);

/**
 * The features of a history; null unless it has a limit and six months, all in one currency.
 * A payment is set against the bill of the month before, which is what it paid.
 */
export function featuresOf(history: History): Features | null {
  const { limit, months } = history;
  const [now, last, before] = months;
  const first = months[monthsKnown - 1];
  if (!now || !last || !before || !first || months.length !== monthsKnown || limit.minor <= 0n) {
    return null;
  }
  const oneCurrency = months.every(
    (month) => month.billed.currency === limit.currency && month.paid.currency === limit.currency,
  );
  if (!oneCurrency) return null;
  const delays = months.map((month) => month.delay);
  const billed = months.map((month) => month.billed.minor);
  const paid = months.map((month) => positive(month.paid.minor));
  const paidBills = months.slice(1).map((month) => positive(month.billed.minor));
  const sincePayment = paid.findIndex((minor) => minor > 0n);
  return {
    delayNow: now.delay,
    delayLastMonth: last.delay,
    delayTwoMonthsAgo: before.delay,
    delayWorst: Math.max(...delays),
    delayWorstEarlier: Math.max(...delays.slice(3)),
    delayTrend: now.delay - before.delay,
    monthsLate: delays.filter((delay) => delay >= 1).length,
    monthsVeryLate: delays.filter((delay) => delay >= 2).length,
    used: basisPoints(now.billed.minor, limit.minor, 0),
    usedOnAverage: basisPoints(total(billed) / BigInt(monthsKnown), limit.minor, 0),
    usedTrend: basisPoints(now.billed.minor - first.billed.minor, limit.minor, 0),
    paidOfBill: basisPoints(paid[0] ?? 0n, positive(last.billed.minor), 10_000),
    paidOfBills: basisPoints(total(paid.slice(0, -1)), total(paidBills), 10_000),
    paidOfLimit: basisPoints(paid[0] ?? 0n, limit.minor, 0),
    paidOfLimitInAll: basisPoints(total(paid), limit.minor, 0),
    monthsUnpaid: paidBills.filter((bill, n) => bill > 0n && paid[n] === 0n).length,
    monthsSincePayment: sincePayment < 0 ? monthsKnown : sincePayment,
  };
}

/** Why an account lost points, in words for the person who asks and for the collector who reads. */
export const reasonWords: Readonly<Record<FeatureName, string>> = {
  delayNow: "How late the account is now",
  delayLastMonth: "How late the account was a month ago",
  delayTwoMonthsAgo: "How late the account was two months ago",
  delayWorst: "The longest delay in six months",
  delayWorstEarlier: "The longest delay of the three months before the last three",
  delayTrend: "Whether the delay grew or shrank in two months",
  monthsLate: "In how many of six months the account was late",
  monthsVeryLate: "In how many of six months the account was two months late or more",
  used: "How much of the limit is used",
  usedOnAverage: "How much of the limit was used over six months",
  usedTrend: "Whether the use of the limit grew or shrank in six months",
  paidOfBill: "How much of the last bill was paid",
  paidOfBills: "How much of five months' bills was paid",
  paidOfLimit: "How large the last payment was, for the limit",
  paidOfLimitInAll: "How much was paid in six months, for the limit",
  monthsUnpaid: "How many bills went without a payment",
  monthsSincePayment: "How long ago the last payment was",
};

/**
 * Which way each feature may count. A scorecard holds to it in every bin, so that no reason given
 * to anybody says that paying more, or being less late, cost them points.
 */
export const betterWhen: Readonly<Record<FeatureName, "low" | "high">> = {
  delayNow: "low",
  delayLastMonth: "low",
  delayTwoMonthsAgo: "low",
  delayWorst: "low",
  delayWorstEarlier: "low",
  delayTrend: "low",
  monthsLate: "low",
  monthsVeryLate: "low",
  used: "low",
  usedOnAverage: "low",
  usedTrend: "low",
  paidOfBill: "high",
  paidOfBills: "high",
  paidOfLimit: "high",
  paidOfLimitInAll: "high",
  monthsUnpaid: "low",
  monthsSincePayment: "low",
};
