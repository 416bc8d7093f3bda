/** Which debits are asked for on a day: when each rail settles, what notice it wants, when to ask again. */

import { type PlainDate, addDays } from "@forbear/kernel";
import type { Rail } from "../../stores/bank/collections.store.ts";
import type { Debitable } from "../../stores/bank/mandates.store.ts";
import { bankingDaysAfter } from "./banking-days.ts";

type Rules = {
  /** Banking days from the file to the day on which money moves. */
  readonly lead: number;
  /** Days between the notice of debits and the first of them. */
  readonly notice: { readonly days: number; readonly banking: boolean; readonly cite: string };
  /** How often the same money may be asked for again, and within how many days of the first time. */
  readonly again: { readonly times: number; readonly withinDays: number; readonly cite: string };
  /** Codes of returns after which it may be asked for again; after any other it may not. */
  readonly againAfter: readonly string[];
};

const rules: { readonly [R in Rail]: Rules } = {
  ach: {
    lead: 1,
    // What is debited is what was authorised: other sums and days need ten days' notice.
    notice: { days: 0, banking: false, cite: "12 CFR 1005.10(b), (d)" },
    again: { times: 2, withinDays: 180, cite: "Nacha Operating Rules, 2.13.4.1" },
    againAfter: ["R01", "R09"],
  },
  sepa: {
    lead: 1,
    notice: { days: 14, banking: false, cite: "EPC016-06 SDD Core Rulebook, 4.3.1" },
    again: { times: 2, withinDays: 30, cite: "agreed with the creditor bank" },
    againAfter: ["AM04", "MS03", "ED05"],
  },
  bacs: {
    lead: 2,
    notice: { days: 10, banking: true, cite: "Direct Debit Guarantee: advance notice" },
    again: { times: 2, withinDays: 30, cite: "Service User's Guide: re-presentation" },
    againAfter: ["0", "AM04"],
  },
};

/** The day on which debits asked for on a day settle. */
export const settlesOn = (rail: Rail, on: PlainDate): PlainDate =>
  bankingDaysAfter(rail, on, rules[rail].lead);

/** The last day on which notice could be given of a debit that settles on a day. */
export function noticeBy(rail: Rail, settles: PlainDate): PlainDate {
  const { days, banking } = rules[rail].notice;
  if (!banking) return addDays(settles, -days);
  let on = settles;
  while (bankingDaysAfter(rail, on, days) > settles) on = addDays(on, -1);
  return on;
}

/** Whether the same money may be asked for on a day, by what came of asking before. */
export function mayAsk(rail: Rail, one: Debitable, on: PlainDate): boolean {
  if (one.attempts === 0) return true;
  const { again, againAfter } = rules[rail];
  if (one.lastCode === null || !againAfter.includes(one.lastCode)) return false;
  if (one.attempts > again.times) return false;
  return one.firstAskedOn !== null && on <= addDays(one.firstAskedOn, again.withinDays);
}
