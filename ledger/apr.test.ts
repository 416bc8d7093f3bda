/** Yearly rates against the examples of Regulation Z, published tables, and another's library. */

import { must, parseDecimal, usd } from "@forbear/kernel";
import { Decimal } from "decimal.js";
import { pmt } from "financial";
import { expect, test } from "vitest";
import {
  type Flow,
  annualPercentageRate,
  fractionOf,
  levelInstalment,
  parseRate,
} from "./index.ts";

const none = new Decimal(0);
const at = (amount: string, periods = 0, fraction = none): Flow => ({
  amount: must(parseDecimal(amount, "USD")),
  periods,
  fraction,
});

const level = (amount: string, count: number, first: number, fraction = none): Flow[] =>
  Array.from({ length: count }, (_, n) => at(amount, first + n, fraction));

// 12 CFR 1026, Appendix J, (c)(1)(i)-(v).
const examples: readonly (readonly [string, string, Flow[], number, string])[] = [
  ["monthly, regular", "5000", level("230", 24, 1), 12, "9.69"],
  ["monthly, long first period", "6000", level("200", 36, 1, fractionOf(19, 30)), 12, "11.82"],
  ["semimonthly, short first", "5000", level("219.17", 24, 0, fractionOf(6, 15)), 24, "10.34"],
  ["quarterly, long first", "10000", level("385", 40, 1, fractionOf(39, 90)), 4, "8.97"],
  ["weekly, long first", "500", level("17.60", 30, 4, fractionOf(4, 7)), 52, "14.96"],
];

test.each(examples)("appendix J, %s: %s", (_, advance, payments, perYear, apr) => {
  const found = annualPercentageRate([at(advance)], payments, perYear);
  expect(found.toFixed(2)).toBe(apr);
});

test("two advances, each outstanding for two months at five per cent in all", () => {
  const apr = annualPercentageRate([at("1000"), at("1000", 1)], level("1050", 2, 2), 12);
  expect(apr.toNumber()).toBeCloseTo((Math.sqrt(1.05) - 1) * 1_200, 4);
});

test("what is paid back without a charge has a rate of nothing", () => {
  expect(annualPercentageRate([at("1200")], level("100", 12, 1), 12).toNumber()).toBeLessThan(1e-4);
});

test.each`
  amount    | rate      | months | instalment
  ${10000}  | ${"6%"}   | ${60}  | ${"193.33"}
  ${200000} | ${"6%"}   | ${360} | ${"1199.10"}
  ${100000} | ${"5%"}   | ${180} | ${"790.79"}
  ${25000}  | ${"7.5%"} | ${48}  | ${"604.47"}
`("$amount at $rate over $months months is $instalment, as tables print it", (row) => {
  const { amount, rate, months, instalment } = row as {
    amount: number;
    rate: string;
    months: number;
    instalment: string;
  };
  const yearly = must(parseRate(rate));
  const made = levelInstalment(usd(BigInt(amount) * 100n), yearly, 12, months, "half-even");
  expect(made).toEqual(must(parseDecimal(instalment, "USD")));
});

test("a level instalment is that of the library to a cent", () => {
  for (let n = 1; n <= 300; n += 7) {
    const [amount, rate] = [1_000 + n * 731, (1 + (n % 29)) / 100];
    const theirs = -pmt(rate / 12, n, amount);
    const yearly = must(parseRate(rate.toFixed(2)));
    const ours = levelInstalment(usd(BigInt(amount) * 100n), yearly, 12, n, "half-even");
    expect(Math.abs(Number(ours.minor) - theirs * 100)).toBeLessThanOrEqual(1);
  }
});
