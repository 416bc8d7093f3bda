/** What people earn and need, hidden from everyone: what is left decides what they can really pay. */

import { type Chance, type Money, money } from "@forbear/kernel";
import type { PlacedDebt } from "../portfolio.ts";

export type PayRhythm = "week" | "fortnight" | "month";

export type Means = {
  /** What is left each month once essentials are paid; may be nothing. */
  readonly freeMonthly: Money;
  /** When wages come: the rhythm, and the day of the month or the weekday (0 is Monday). */
  readonly paid: { readonly every: PayRhythm; readonly day: number };
  /** True: what they promise they pay, but for accidents. */
  readonly keepsWord: boolean;
  /** Share of a month's free money they would pay on this without being asked; 0: nothing. */
  readonly paysUnasked: number;
};

/** Typical free money of a month, in minor units: invented, of the order of a household survey's. */
const typicalFree: { readonly [currency: string]: bigint } = {
  USD: 420_00n,
  GBP: 310_00n,
  INR: 6_500_00n,
  AUD: 520_00n,
  CAD: 470_00n,
};

export function drawMeans(debts: readonly PlacedDebt[], chance: Chance): Means {
  const currency = debts[0]?.row.owed.principal.currency ?? "USD";
  const defaults = debts.some((debt) => debt.defaults);
  const typical = Number(typicalFree[currency] ?? 400_00n);
  const spread = Math.exp(1.4 * (chance.next() + chance.next() - 1));
  const nothing = chance.next() < (defaults ? 0.35 : 0.05);
  const free = nothing ? 0 : Math.round(typical * spread * (defaults ? 0.45 : 1));
  const every = (["week", "fortnight", "month", "month"] as const)[chance.below(4)] ?? "month";
  const unasked = chance.next() < (defaults ? 0.06 : 0.55);
  return {
    freeMonthly: money(currency, BigInt(free)),
    paid: { every, day: every === "month" ? 1 + chance.below(28) : chance.below(5) },
    keepsWord: chance.next() < (defaults ? 0.3 : 0.88),
    paysUnasked: unasked ? 0.3 + 0.7 * chance.next() : 0,
  };
}
