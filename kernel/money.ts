/** Money: a currency and whole minor units. Never a float, never a bare number. */

import { type Result, assert, err, ok } from "./result.ts";

export type Currency = string;

/** Whole minor units (cents, pence, paise) of one currency. */
export type Money<C extends Currency = Currency> = { readonly currency: C; readonly minor: bigint };

/** Money as it crosses JSON: minor units as text, so that no reader rounds them. */
export type MoneyJson = { readonly currency: string; readonly minor: string };

export const money = <C extends Currency>(currency: C, minor: bigint): Money<C> => ({
  currency,
  minor,
});
export const usd = (minor: bigint): Money<"USD"> => money("USD", minor);
export const zero = <C extends Currency>(currency: C): Money<C> => money(currency, 0n);

const currencyText = /^[A-Z]{3}$/;

/** Reads the shape of an ISO 4217 code; which currencies a client may place is its own setting. */
export const parseCurrency = (text: string): Result<Currency, "not-a-currency"> =>
  currencyText.test(text) ? ok(text) : err("not-a-currency");

// ISO 4217, list one, where it is not 2. Not asked of Intl: that answers for display, by CLDR, which
// drops the decimals of some currencies (IQD), and its next release must not move stored amounts.
const digitsByCurrency = new Map<Currency, number>([
  ...["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG"].map((c) => [c, 0] as const),
  ...["RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"].map((c) => [c, 0] as const),
  ...["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"].map((c) => [c, 3] as const),
  ...["CLF", "UYW"].map((c) => [c, 4] as const),
]);

/** How many minor digits the currency has by ISO 4217: USD 2, JPY 0, KWD 3. */
export const minorDigits = (currency: Currency): number => digitsByCurrency.get(currency) ?? 2;

function same<C extends Currency>(a: Money<C>, b: Money<C>): void {
  assert(a.currency === b.currency, `two currencies in one sum: ${a.currency}, ${b.currency}`);
}

export function add<C extends Currency>(a: Money<C>, b: Money<C>): Money<C> {
  same(a, b);
  return money(a.currency, a.minor + b.minor);
}

export function subtract<C extends Currency>(a: Money<C>, b: Money<C>): Money<C> {
  same(a, b);
  return money(a.currency, a.minor - b.minor);
}

export function compare<C extends Currency>(a: Money<C>, b: Money<C>): -1 | 0 | 1 {
  same(a, b);
  return a.minor < b.minor ? -1 : a.minor > b.minor ? 1 : 0;
}

export const least = <C extends Currency>(a: Money<C>, b: Money<C>): Money<C> =>
  compare(a, b) <= 0 ? a : b;
export const most = <C extends Currency>(a: Money<C>, b: Money<C>): Money<C> =>
  compare(a, b) >= 0 ? a : b;
export const isZero = (a: Money): boolean => a.minor === 0n;
export const isPositive = (a: Money): boolean => a.minor > 0n;

export function sum<C extends Currency>(currency: C, all: readonly Money<C>[]): Money<C> {
  return all.reduce((total, part) => add(total, part), zero(currency));
}

/** Parts of `total` in proportion to `weights`. They sum to `total`; odd cents go to the first. */
export function split<C extends Currency>(total: Money<C>, weights: readonly bigint[]): Money<C>[] {
  const whole = weights.reduce((all, weight) => all + weight, 0n);
  assert(weights.every((weight) => weight >= 0n) && whole > 0n, "weights must sum above zero");
  const parts = weights.map((weight) => (total.minor * weight) / whole);
  let odd = total.minor - parts.reduce((all, part) => all + part, 0n);
  const step = odd < 0n ? -1n : 1n;
  for (let i = 0; odd !== 0n; i = (i + 1) % parts.length) {
    if ((weights[i] ?? 0n) === 0n) continue;
    parts[i] = (parts[i] ?? 0n) + step;
    odd -= step;
  }
  return parts.map((minor) => money(total.currency, minor));
}

export type Rounding = "down" | "up" | "half-even";

/** `numerator / denominator` in whole minor units, rounded as named (on the absolute value). */
export function divide(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  assert(denominator > 0n, "a divisor must be positive");
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const floor = size / denominator;
  const twice = (size % denominator) * 2n;
  const up =
    rounding === "up"
      ? twice > 0n
      : rounding === "half-even"
        ? twice > denominator || (twice === denominator && floor % 2n === 1n)
        : false;
  const rounded = up ? floor + 1n : floor;
  return negative ? -rounded : rounded;
}

/** The share `basisPoints / 10 000` of an amount. */
export const share = <C extends Currency>(
  of: Money<C>,
  basisPoints: bigint,
  rounding: Rounding,
): Money<C> => money(of.currency, divide(of.minor * basisPoints, 10_000n, rounding));

export const toJson = (amount: Money): MoneyJson => ({
  currency: amount.currency,
  minor: amount.minor.toString(),
});

export function fromJson(json: MoneyJson): Result<Money, "not-money"> {
  const valid = currencyText.test(json.currency) && /^-?\d{1,18}$/.test(json.minor);
  return valid ? ok(money(json.currency, BigInt(json.minor))) : err("not-money");
}

// Plain; by thousands (1,234,567.89); by lakh and crore (12,34,567.89). The last group has three
// digits always, so that a decimal comma ("12,34") is refused and not read a hundredfold.
const decimal = /^(-?)(\d{1,15}|\d{1,3}(?:,\d{3}){1,4}|\d{1,2}(?:,\d{2}){1,5},\d{3})(?:\.(\d+))?$/;

/**
 * Reads "1234.5", "1,234.56" or "12,34,567.89": digits, optional commas, optional decimals. More
 * decimals than the currency has are not money, unless they are zeros.
 */
export function parseDecimal(text: string, currency: Currency): Result<Money, "not-money"> {
  const match = decimal.exec(text.trim());
  if (!match || !currencyText.test(currency)) return err("not-money");
  const places = minorDigits(currency);
  const fraction = (match[3] ?? "").padEnd(places, "0");
  if (/[1-9]/.test(fraction.slice(places))) return err("not-money");
  const minor = BigInt((match[2] ?? "").replaceAll(",", "") + fraction.slice(0, places));
  return ok(money(currency, match[1] === "-" ? -minor : minor));
}

/** The plain decimal, without sign of currency: 41250 USD minor is "412.50". */
export function toDecimal(amount: Money): string {
  const places = minorDigits(amount.currency);
  const negative = amount.minor < 0n;
  const text = (negative ? -amount.minor : amount.minor).toString().padStart(places + 1, "0");
  const whole = text.slice(0, text.length - places);
  const decimals = places === 0 ? "" : `.${text.slice(text.length - places)}`;
  return `${negative ? "-" : ""}${whole}${decimals}`;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, currency: Currency): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    const places = minorDigits(currency);
    const digits = { minimumFractionDigits: places, maximumFractionDigits: places };
    format = new Intl.NumberFormat(locale, { style: "currency", currency, ...digits });
    formats.set(key, format);
  }
  return format;
}

/**
 * The amount in a reader's locale ("$412.50", "412,50 €"); exact: Intl is given the decimal text.
 * @param locale a BCP 47 tag that was parsed before; anything else throws
 */
export const inWords = (amount: Money, locale: string): string =>
  formatOf(locale, amount.currency).format(toDecimal(amount) as Intl.StringNumericLiteral);
