/** Yearly rates of whole credits: the actuarial method of Regulation Z, and level instalments. */

import { type Money, type Rounding, assert, divide, money } from "@forbear/kernel";
import { Decimal } from "decimal.js";
import { type Rate, grainsPerMinor } from "./rate.ts";

const Exact = Decimal.clone({ precision: 40 });

/** An amount some whole unit-periods, and a fraction of one, after the first advance. */
export type Flow = { readonly amount: Money; readonly periods: number; readonly fraction: Decimal };

/** A fraction of a unit-period: 19 of 30 days. */
export const fractionOf = (days: number, of: number): Decimal => new Exact(days).div(of);

const worthNow = (flows: readonly Flow[], rate: Decimal): Decimal =>
  flows.reduce((all, { amount, periods, fraction }) => {
    const grown = rate.plus(1).pow(periods).times(rate.times(fraction).plus(1));
    return all.plus(new Exact(amount.minor.toString()).div(grown));
  }, new Exact(0));

/**
 * The annual percentage rate in per cent, to five decimals, by 12 CFR 1026 Appendix J(b)(8): the
 * unit-period rate at which all payments are worth the advances, times the unit-periods of a year.
 * @param perYear unit-periods in a year: 12, 24, 4, 52
 */
export function annualPercentageRate(
  advances: readonly Flow[],
  payments: readonly Flow[],
  perYear: number,
): Decimal {
  const excess = (rate: Decimal): Decimal =>
    worthNow(payments, rate).minus(worthNow(advances, rate));
  assert(excess(new Exact(0)).gte(0), "the payments return at least what was advanced");
  let [low, high] = [new Exact(0), new Exact(1)];
  while (excess(high).gt(0)) high = high.times(2);
  for (let step = 0; step < 60; step += 1) {
    const middle = low.plus(high).div(2);
    if (excess(middle).gt(0)) low = middle;
    else high = middle;
  }
  return low.plus(high).div(2).times(perYear).times(100).toDecimalPlaces(5);
}

/** The level instalment that pays an amount off in so many periods, in whole minor units. */
export function levelInstalment(
  amount: Money,
  yearly: Rate,
  perYear: number,
  count: number,
  rounding: Rounding,
): Money {
  assert(count > 0 && perYear > 0, "at least one instalment a credit, one period a year");
  const rate = new Exact(yearly).div(perYear);
  const principal = new Exact(amount.minor.toString());
  const exact = rate.isZero()
    ? principal.div(count)
    : principal.times(rate).div(new Exact(1).minus(rate.plus(1).pow(-count)));
  const grains = BigInt(exact.times(grainsPerMinor.toString()).toFixed(0));
  return money(amount.currency, divide(grains, grainsPerMinor, rounding));
}
