/** "412", of 412.50: who names all but the odd cents means all of it. */

import { type Money, minorDigits } from "@forbear/kernel";

/** The total where `amount` is the whole of it but for less than one unit of its money; else `amount`. */
export function roundly(amount: Money, total: Money): Money {
  const unit = 10n ** BigInt(minorDigits(total.currency));
  const less = total.minor - amount.minor;
  const isWhole = amount.currency === total.currency && amount.minor % unit === 0n;
  // Up as well: "413" of 412.50 is no more than is owed.
  const near = less < unit && less > -unit && total.minor >= fewestUnits * unit;
  return isWhole && near ? total : amount;
}

/** Of a debt of few units a single one is no odd end. */
const fewestUnits = 20n;
