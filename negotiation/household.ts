/** What a household gets and spends, as a person tells it: a short form, or the full statement. */

import {
  type Currency,
  type Money,
  type Rounding,
  divide,
  minorDigits,
  money,
  never,
  sum,
} from "@forbear/kernel";

/** Every so many weeks, months or years. */
export type Period = { readonly every: number; readonly unit: "week" | "month" | "year" };

export type Regular = { readonly amount: Money; readonly period: Period };

export type Household = { readonly adults: number; readonly children: number };

/** The lines of the Standard Financial Statement (Money and Pensions Service), by its sections. */
export const incomeLines = [
  "wages",
  "partnerWages",
  "selfEmployment",
  "benefits",
  "pensions",
  "maintenance",
  "other",
] as const;
export const fixedLines = [
  "housing",
  "utilities",
  "water",
  "localTax",
  "care",
  "travel",
  "school",
  "insurance",
  "professional",
  "other",
] as const;
export const flexibleLines = ["food", "communications", "personal"] as const;

export type IncomeLine = (typeof incomeLines)[number];
export type FixedLine = (typeof fixedLines)[number];
export type FlexibleLine = (typeof flexibleLines)[number];

type Lines<Name extends string> = { readonly [K in Name]?: readonly Regular[] };

/** Five questions that a talk can ask. */
export type ShortForm = {
  readonly kind: "short";
  readonly household: Household;
  readonly income: readonly Regular[];
  /** Housing, heat, light, water, travel to work: what has to be paid. Food is not among it. */
  readonly essentials: readonly Regular[];
  readonly otherDebts: readonly Regular[];
};

/** The whole statement, line by line. */
export type FullForm = {
  readonly kind: "full";
  readonly household: Household;
  readonly income: Lines<IncomeLine>;
  readonly fixed: Lines<FixedLine>;
  readonly flexible: Lines<FlexibleLine>;
  /** Arrears of rent, energy, tax: they come before any credit. */
  readonly priorityArrears: readonly Regular[];
  readonly otherDebts: readonly Regular[];
};

export type Statement = ShortForm | FullForm;

/** Months in so many periods, as a fraction: 52 weeks are 12 months. */
function monthsIn({ every, unit }: Period): readonly [bigint, bigint] {
  switch (unit) {
    case "week":
      return [12n * BigInt(every), 52n];
    case "month":
      return [BigInt(every), 1n];
    case "year":
      return [12n * BigInt(every), 1n];
    default:
      return never(unit);
  }
}

/** A regular amount by the month: income is rounded down and spending up, so that less is asked. */
export function byMonth({ amount, period }: Regular, rounding: Rounding): Money {
  const [months, parts] = monthsIn(period);
  return money(amount.currency, divide(amount.minor * parts, months, rounding));
}

/** The largest regular amount that comes to no more than `perMonth`. */
export function eachFor(perMonth: Money, period: Period): Money {
  const [months, parts] = monthsIn(period);
  return money(perMonth.currency, divide(perMonth.minor * months, parts, "down"));
}

/** Down to whole units of money: 6,419 of 6,419.99. */
export function inWholeUnits({ currency, minor }: Money): Money {
  const unit = 10n ** BigInt(minorDigits(currency));
  return money(currency, (minor / unit) * unit);
}

export const allByMonth = (
  currency: Currency,
  all: readonly Regular[],
  rounding: Rounding,
): Money =>
  sum(
    currency,
    all.map((one) => byMonth(one, rounding)),
  );

/** Every amount that a statement names. */
export function amountsOf(statement: Statement): readonly Regular[] {
  const { otherDebts } = statement;
  if (statement.kind === "short") {
    return [...statement.income, ...statement.essentials, ...otherDebts];
  }
  const { income, fixed, flexible, priorityArrears } = statement;
  const lines = [income, fixed, flexible].flatMap((of) => Object.values(of).flat());
  return [...lines, ...priorityArrears, ...otherDebts];
}
