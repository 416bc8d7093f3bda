/** Amounts as processors spell them: their smallest unit is not always the one of ISO 4217. */

import { type Money, money } from "@forbear/kernel";

/** Without minor units in ISO 4217, and sent in hundredths all the same. */
const inHundredths: ReadonlySet<string> = new Set(["ISK", "UGX"]);
/** Three digits, of which the processor takes the first two. */
const inTens: ReadonlySet<string> = new Set(["BHD", "JOD", "KWD", "OMR", "TND"]);

/** Stripe's integer for an amount; null: it cannot be charged to the last unit. */
export function stripeAmount({ currency, minor }: Money): number | null {
  if (inTens.has(currency) && minor % 10n !== 0n) return null;
  const units = inHundredths.has(currency) ? minor * 100n : minor;
  return units <= 0n || units > 99_999_999_999n ? null : Number(units);
}

/** The amount of Stripe's integer. */
export function amountOfStripe(units: number, currency: string): Money {
  const code = currency.toUpperCase();
  return money(code, inHundredths.has(code) ? BigInt(units) / 100n : BigInt(units));
}
