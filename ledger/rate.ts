/** Rates: exact decimals a year, and the one function in which a rate meets money. */

import { type Brand, type Result, assert, divide, err, must, ok } from "@forbear/kernel";
import { Decimal } from "decimal.js";

/** A yearly rate as a plain decimal of one: "0.2499" is 24.99 % a year. At most nine decimals. */
export type Rate = Brand<string, "Rate">;

const rateText = /^(\d{1,3}(?:\.\d{1,9})?)(?: ?(%))?$/;
const nano = new Decimal(1_000_000_000);

/** Reads "0.2499" or "24.99%"; from nothing to 1,000 % a year, in at most nine decimals of one. */
export function parseRate(text: string): Result<Rate, "not-a-rate"> {
  const match = rateText.exec(text.trim());
  if (match?.[1] === undefined) return err("not-a-rate");
  const rate = new Decimal(match[1]).div(match[2] === undefined ? 1 : 100);
  const known = rate.lessThanOrEqualTo(10) && rate.times(nano).isInteger();
  return known ? ok(rate.toFixed() as Rate) : err("not-a-rate");
}

export const noRate: Rate = must(parseRate("0"));

/** Billionths of one a year: what an exact sum is made of. */
export function nanoOf(rate: Rate): bigint {
  const [whole = "0", decimals = ""] = rate.split(".");
  return BigInt(whole + decimals.padEnd(9, "0"));
}

export const leastRate = (a: Rate, b: Rate): Rate => (nanoOf(a) <= nanoOf(b) ? a : b);

/** A rate for people: "24.99%". */
export const rateInWords = (rate: Rate): string => `${new Decimal(rate).times(100).toFixed()}%`;

/** The parts of a year that every day count is whole in: the least common multiple of 360, 365, 366. */
export const yearParts = 1_603_080n;

/** Interest too fine for a minor unit is kept in grains, exactly; so many are one minor unit. */
export const grainsPerMinor = 1_000_000_000n * yearParts;

/**
 * Interest on an amount for a part of a year, in grains: exact, so nothing is lost however often it is
 * asked for.
 * @param minor what bears interest, in minor units, at or above zero
 * @param parts of a year, in `yearParts`
 */
export function interestGrains(minor: bigint, rate: Rate, parts: bigint): bigint {
  assert(minor >= 0n && parts >= 0n, "interest runs forward on what is owed");
  return minor * nanoOf(rate) * parts;
}

/**
 * Grains in whole minor units, half to even: the one place where interest is rounded. It is asked of all
 * interest since the beginning, never of a part, so that booking often or seldom comes to the same cent.
 */
export const wholeMinor = (grains: bigint): bigint => divide(grains, grainsPerMinor, "half-even");

/** Grains as a decimal of minor units, for a derivation: "1234.567123". */
export const grainsInWords = (grains: bigint): string =>
  new Decimal(grains.toString()).div(grainsPerMinor.toString()).toFixed(6);
