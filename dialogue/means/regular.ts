/** A sum and how often it comes, as a statement of means counts it. */

import { type Money, money } from "@forbear/kernel";
import type { Regular } from "@forbear/negotiation";
import type { Recurrence } from "../meaning.ts";

export const monthly: Recurrence = { every: 1, unit: "month" };

const daysOfWeek = 7;

/** By weeks or months: days and halves of a month are brought to them. */
export function regular(amount: Money, { every, unit }: Recurrence): Regular {
  const times = (n: number): Money => money(amount.currency, amount.minor * BigInt(n));
  switch (unit) {
    case "week":
    case "month":
      return { amount, period: { every, unit } };
    case "half_month":
      return { amount: times(2), period: { every, unit: "month" } };
    case "day": {
      const weeks = Math.round(every / daysOfWeek);
      return weeks === 0
        ? { amount: times(daysOfWeek), period: { every, unit: "week" } }
        : { amount, period: { every: weeks, unit: "week" } };
    }
  }
}
