/** Notice of debits: how long before money moves its payer must have been told, by rail. */

import { type PlainDate, addDays, bankingDaysAfter } from "@forbear/kernel";
import type { Rail } from "../stores/bank/collections.store.ts";

type Span = { readonly days: number; readonly banking: boolean };
type Notice = {
  /** Between the notice of debits and the first of them. */
  readonly first: Span;
  /** Between the notice of another day for one of them and that day. */
  readonly changed: Span;
  readonly cite: string;
};

const notices: { readonly [R in Rail]: Notice } = {
  ach: {
    // What is debited is what was authorised. Another sum needs ten days' notice, another day less: the
    // longer of both, so that neither is short.
    first: { days: 0, banking: false },
    changed: { days: 10, banking: false },
    cite: "12 CFR 1005.10(b), (d)(1)",
  },
  sepa: {
    first: { days: 14, banking: false },
    changed: { days: 14, banking: false },
    cite: "EPC016-06 SDD Core Rulebook, 4.3.1",
  },
  bacs: {
    first: { days: 10, banking: true },
    changed: { days: 10, banking: true },
    cite: "Direct Debit Guarantee: advance notice",
  },
};

/** The last day on which notice could be given of a debit that settles on a day. */
export function noticeBy(rail: Rail, settles: PlainDate, of: "first" | "changed"): PlainDate {
  const { days, banking } = notices[rail][of];
  if (!banking) return addDays(settles, -days);
  let on = settles;
  while (bankingDaysAfter(rail, on, days) > settles) on = addDays(on, -1);
  return on;
}

/** The first day on which a payment could be debited whose new day its payer is told of on `told`. */
export function debitFrom(rail: Rail, told: PlainDate): PlainDate {
  const { days, banking } = notices[rail].changed;
  return banking ? bankingDaysAfter(rail, told, days) : addDays(told, days);
}

/** By what a payment is taken that nobody starts by hand. */
export type TakenBy = {
  readonly method: "card" | "bank-debit" | "upi";
  readonly currency: string;
  /** Where the payer lives. */
  readonly country: string;
};

export type ToldOfDebit = {
  /** The day on which the payer agreed to every debit, its day and its amount. */
  readonly signedOn: PlainDate;
  /** The day on which they were told of another day for it; null: it is the day they agreed to. */
  readonly changedOn: PlainDate | null;
  /** The day on which a notice of this very debit left; null: none did. */
  readonly toldOn: PlainDate | null;
};

const railOf: Readonly<Record<string, Rail>> = { USD: "ach", EUR: "sepa", GBP: "bacs" };

/** Of recurring payments by card or UPI in India: a day before each. */
const beforeEachInIndia = {
  days: 1,
  cite: "RBI DPSS.CO.PD.No.447/02.14.003/2019-20, paragraph 4; NPCI UPI AutoPay",
} as const;

/** Where law wants a word before each payment, whatever was agreed to. */
export const wantsWordBeforeEach = (country: string): boolean => country === "IN";

/** Whether money may move on a day, by what its payer was told and when. */
export function isEarlyEnough(
  { method, currency, country }: TakenBy,
  { signedOn, changedOn, toldOn }: ToldOfDebit,
  on: PlainDate,
): boolean {
  if (wantsWordBeforeEach(country)) {
    return toldOn !== null && addDays(toldOn, beforeEachInIndia.days) <= on;
  }
  const rail = method === "bank-debit" ? railOf[currency] : undefined;
  // A card needs no more than the authority, which names every day and amount.
  if (rail === undefined) return true;
  if (changedOn !== null) return changedOn <= noticeBy(rail, on, "changed");
  return signedOn <= noticeBy(rail, on, "first");
}
