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
