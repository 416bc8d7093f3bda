/** What a household can pay and go on paying: from its statement to a sum a month, with the reasons. */

import {
  type Currency,
  type Money,
  type Result,
  add,
  err,
  isPositive,
  money,
  most,
  ok,
  share,
  subtract,
  sum,
  zero,
} from "@forbear/kernel";
import {
  type FlexibleLine,
  type Household,
  type Statement,
  allByMonth,
  amountsOf,
  flexibleLines,
} from "./household.ts";

/** What one line of flexible spending is expected to come to, by the month. */
export type Guide = {
  readonly firstAdult: Money;
  readonly nextAdult: Money;
  readonly child: Money;
};

/**
 * How a policy reads a statement. The guides are the policy's own figures: those of the Standard
 * Financial Statement are licensed, and a tenant that holds a licence enters them.
 */
export type MeansRules = {
  readonly guides: { readonly [K in FlexibleLine]: Guide };
  /** Kept back of what is left, for what nobody planned: a part in basis points, at least so much. */
  readonly keptBackBasisPoints: number;
  readonly leastKeptBack: Money;
  /** A statement is asked for again after so many days. */
  readonly goodForDays: number;
};

export type MeansLine =
  | "income"
  | "essentials"
  | "flexible"
  | "flexible-by-guide"
  | "priority-arrears"
  | "other-debts"
  | "kept-back";

/** What speaks for asking again, or for a person to look. */
export type MeansDoubt = "above-guide" | "far-below-guide" | "nothing-left" | "no-income";

export type Means = {
  /** What can be paid each month and kept up; never below zero. */
  readonly sustainable: Money;
  /** Each line of the sum by the month, in the order in which they are taken off. */
  readonly reasons: readonly { readonly line: MeansLine; readonly monthly: Money }[];
  readonly doubts: readonly MeansDoubt[];
};

/** Below this part of the guide a line of flexible spending is probably forgotten, not saved. */
const farBelowBasisPoints = 5_000n;

function guideFor({ firstAdult, nextAdult, child }: Guide, household: Household): Money {
  const { currency } = firstAdult;
  const adults = Math.max(1, household.adults);
  const more = nextAdult.minor * BigInt(adults - 1) + child.minor * BigInt(household.children);
  return add(firstAdult, money(currency, more));
}

const wholeNumber = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 40;

/** Why nothing can be made of a statement. */
export type StatementFault = "other-currency" | "negative-amount" | "impossible-household";

function faultIn(statement: Statement, currency: Currency): StatementFault | null {
  const { adults, children } = statement.household;
  if (!wholeNumber(adults) || !wholeNumber(children)) return "impossible-household";
  const amounts = amountsOf(statement).map(({ amount }) => amount);
  if (amounts.some((amount) => amount.currency !== currency)) return "other-currency";
  return amounts.some(({ minor }) => minor < 0n) ? "negative-amount" : null;
}

type Flexible = {
  readonly line: MeansLine;
  readonly monthly: Money;
  readonly doubts: MeansDoubt[];
};

/** As told in the full statement; in the short one nobody was asked, and the guides stand for it. */
function flexibleOf(statement: Statement, rules: MeansRules, currency: Currency): Flexible {
  const guide = (name: FlexibleLine): Money => guideFor(rules.guides[name], statement.household);
  if (statement.kind === "short") {
    const monthly = sum(currency, flexibleLines.map(guide));
    return { line: "flexible-by-guide", monthly, doubts: [] };
  }
  const told = flexibleLines.map((name) => ({
    spent: allByMonth(currency, statement.flexible[name] ?? [], "up"),
    expected: guide(name),
  }));
  const above = told.some(({ spent, expected }) => spent.minor > expected.minor);
  const below = told.some(
    ({ spent, expected }) => spent.minor < share(expected, farBelowBasisPoints, "down").minor,
  );
  const doubts: MeansDoubt[] = [];
  if (above) doubts.push("above-guide");
  if (below) doubts.push("far-below-guide");
  // What was forgotten is spent all the same: nobody is held to a budget without food.
  const counted = told.map(({ spent, expected }) =>
    most(spent, share(expected, farBelowBasisPoints, "up")),
  );
  return { line: "flexible", monthly: sum(currency, counted), doubts };
}

/**
 * The sum that can be paid each month: income less essentials, flexible spending, priority arrears
 * and what other debts take, less a part kept back. Rounded so that less is asked, never more.
 * Source: the method of the Standard Financial Statement; the part kept back is the policy's.
 */
export function meansOf(statement: Statement, rules: MeansRules): Result<Means, StatementFault> {
  const { currency } = rules.leastKeptBack;
  const fault = faultIn(statement, currency);
  if (fault !== null) return err(fault);
  const full = statement.kind === "full";
  const incomes = full ? Object.values(statement.income).flat() : statement.income;
  const needs = full ? Object.values(statement.fixed).flat() : statement.essentials;
  const arrears = full ? statement.priorityArrears : [];
  const flexible = flexibleOf(statement, rules, currency);
  const income = allByMonth(currency, incomes, "down");
  const spent: Means["reasons"] = [
    { line: "essentials", monthly: allByMonth(currency, needs, "up") },
    { line: flexible.line, monthly: flexible.monthly },
    { line: "priority-arrears", monthly: allByMonth(currency, arrears, "up") },
    { line: "other-debts", monthly: allByMonth(currency, statement.otherDebts, "up") },
  ];
  const outgo = sum(
    currency,
    spent.map(({ monthly }) => monthly),
  );
  const left = subtract(income, outgo);
  const keptBack = isPositive(left)
    ? most(share(left, BigInt(rules.keptBackBasisPoints), "up"), rules.leastKeptBack)
    : zero(currency);
  const sustainable = most(subtract(left, keptBack), zero(currency));
  const doubts = [...flexible.doubts];
  if (!isPositive(income)) doubts.push("no-income");
  if (!isPositive(sustainable)) doubts.push("nothing-left");
  const reasons: Means["reasons"] = [
    { line: "income", monthly: income },
    ...spent.filter(({ monthly }) => isPositive(monthly)),
    ...(isPositive(keptBack) ? [{ line: "kept-back" as const, monthly: keptBack }] : []),
  ];
  return ok({ sustainable, reasons, doubts });
}
