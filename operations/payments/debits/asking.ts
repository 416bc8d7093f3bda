/** Which debits are asked for on a day: when each rail settles, when to ask again. */

import { type PlainDate, addDays, bankingDaysAfter, bankingDaysBefore } from "@forbear/kernel";
import type { Rail } from "../../stores/bank/collections.store.ts";
import type { Debitable } from "../../stores/bank/mandates.store.ts";

type Rules = {
  /** Banking days from the file to the day on which money moves. */
  readonly lead: number;
  /** How often the same money may be asked for again, and within how many days of the first time. */
  readonly again: { readonly times: number; readonly withinDays: number; readonly cite: string };
  /** Codes of returns after which it may be asked for again; after any other it may not. */
  readonly againAfter: readonly string[];
};

const rules: { readonly [R in Rail]: Rules } = {
  ach: {
    lead: 1,
    again: { times: 2, withinDays: 180, cite: "Nacha Operating Rules, 2.13.4.1" },
    againAfter: ["R01", "R09"],
  },
  sepa: {
    lead: 1,
    again: { times: 2, withinDays: 30, cite: "agreed with the creditor bank" },
    againAfter: ["AM04", "MS03", "ED05"],
  },
  bacs: {
    lead: 2,
    again: { times: 2, withinDays: 30, cite: "Service User's Guide: re-presentation" },
    againAfter: ["0", "AM04"],
  },
};

/** The day on which debits asked for on a day settle. */
export const settlesOn = (rail: Rail, on: PlainDate): PlainDate =>
  bankingDaysAfter(rail, on, rules[rail].lead);

/** Between the lodging of an instruction and the first debit under it its bank may send it back. */
const lodgedFor = { days: 5, cite: "Bacs Service User's Guide: lodging of instructions" };

/** The last day on which an instruction was lodged under which a debit may settle on a day. */
export const lodgedBy = (settles: PlainDate): PlainDate =>
  bankingDaysBefore("bacs", settles, lodgedFor.days);

/** Whether the same money may be asked for on a day, by what came of asking before. */
export function mayAsk(rail: Rail, one: Debitable, on: PlainDate): boolean {
  if (one.attempts === 0) return true;
  const { again, againAfter } = rules[rail];
  if (one.lastCode === null || !againAfter.includes(one.lastCode)) return false;
  if (one.attempts > again.times) return false;
  return one.firstAskedOn !== null && on <= addDays(one.firstAskedOn, again.withinDays);
}
