/** Whether what was agreed was kept: each promise and each instalment of a plan. */

import { type Money, type PlainDate, addDays, compare, subtract, zero } from "@forbear/kernel";
import type { Instalment, Leniency } from "./terms.ts";

/** Money that came, or is on its way: `settled` false means that its end is not yet known. */
export type Received = {
  readonly valueOn: PlainDate;
  readonly amount: Money;
  readonly settled: boolean;
};

export type Judgement = "kept" | "partial" | "broken" | "not-yet";

/** One or several dues of one agreement, in order of date. */
export type Agreed = {
  /** The day it was agreed. What came before was not for it; earlier that day: the caller's to drop. */
  readonly agreedOn: PlainDate;
  readonly instalments: readonly Instalment[];
  readonly leniency: Leniency;
  /** Days on which banks move no money: what is due through them is in time on the next other day. */
  readonly banksRest?: (on: PlainDate) => boolean;
};

type Lenient = Pick<Agreed, "leniency" | "banksRest">;

/** The last day on which a payment is in time, where banks rest on none. */
export const lastDayOf = (dueOn: PlainDate, { graceDays }: Leniency): PlainDate =>
  addDays(dueOn, graceDays);

/** The last day on which a payment is in time. */
export function lastDayFor(dueOn: PlainDate, { leniency, banksRest }: Lenient): PlainDate {
  let on = lastDayOf(dueOn, leniency);
  while (banksRest?.(on) === true) on = addDays(on, 1);
  return on;
}

/** The last day on which a missed payment may be caught up with; that of being in time where none is given. */
export const catchUpUntil = (dueOn: PlainDate, agreed: Lenient): PlainDate =>
  addDays(lastDayFor(dueOn, agreed), agreed.leniency.catchUpDays ?? 0);

/** The day from which what fell due on `dueOn` can be judged for good. */
export const judgeOn = (dueOn: PlainDate, agreed: Lenient): PlainDate =>
  addDays(lastDayFor(dueOn, agreed), 1);

/** Kept as soon as enough came in time; what is short is judged the day after the last day. */
export function judgePromise(
  promise: {
    readonly amount: Money;
    readonly dueOn: PlainDate;
    readonly leniency: Leniency;
    readonly agreedOn: PlainDate;
    readonly banksRest?: (on: PlainDate) => boolean;
  },
  received: readonly Received[],
  today: PlainDate,
): Judgement {
  const { amount, dueOn, ...how } = promise;
  const agreed = { instalments: [{ dueOn, amount }], ...how };
  return judgePlan(agreed, received, today)[0] ?? "not-yet";
}

/**
 * Each instalment by its place. A payment goes to the earliest instalment that is still in time and
 * not yet met, and what is over to the next: two halves make one, and one double payment makes two.
 * While money on its way could change the answer the answer is `not-yet`.
 */
export function judgePlan(
  agreed: Agreed,
  received: readonly Received[],
  today: PlainDate,
): readonly Judgement[] {
  const sure = shortfalls(
    agreed,
    received.filter((one) => one.settled),
  );
  const hoped = shortfalls(agreed, received);
  return agreed.instalments.map((instalment, at) => {
    const known = judge(agreed, instalment, sure[at], today);
    return known === judge(agreed, instalment, hoped[at], today) ? known : "not-yet";
  });
}

/**
 * What is within tolerance is met, so that a cent short is not carried from month to month. A due as
 * small as the tolerance itself has to be paid in full: nothing is kept by paying nothing.
 */
function isMet(missing: Money, amount: Money, tolerance: Money): boolean {
  return (
    missing.minor === 0n || (amount.minor > tolerance.minor && compare(missing, tolerance) <= 0)
  );
}

/** What is still to come of each instalment, what is on its way counted; nothing of one that is met. */
export const stillOpen = (agreed: Agreed, received: readonly Received[]): readonly Money[] =>
  shortfalls(agreed, received).map((missing, at) => {
    const due = agreed.instalments[at]?.amount ?? missing;
    return isMet(missing, due, agreed.leniency.tolerance) ? zero(due.currency) : missing;
  });

/** What is missing of each instalment after all payments that were in time for it, or caught up. */
function shortfalls(agreed: Agreed, received: readonly Received[]): readonly Money[] {
  const { agreedOn, instalments, leniency } = agreed;
  const missing = instalments.map((instalment) => instalment.amount);
  const inOrder = received
    .filter((one) => one.valueOn >= agreedOn)
    .sort((a, b) => (a.valueOn < b.valueOn ? -1 : a.valueOn > b.valueOn ? 1 : 0));
  for (const { valueOn, amount } of inOrder) {
    let left = amount;
    for (const [at, { dueOn, amount: due }] of instalments.entries()) {
      const open = missing[at];
      const late = valueOn > catchUpUntil(dueOn, agreed);
      if (open === undefined || late || isMet(open, due, leniency.tolerance)) continue;
      const part = compare(left, open) < 0 ? left : open;
      missing[at] = subtract(open, part);
      left = subtract(left, part);
      if (left.minor === 0n) break;
    }
  }
  return missing;
}

function judge(
  agreed: Agreed,
  { dueOn, amount }: Instalment,
  missing: Money = amount,
  today: PlainDate,
): Judgement {
  if (isMet(missing, amount, agreed.leniency.tolerance)) return "kept";
  if (today <= lastDayFor(dueOn, agreed)) return "not-yet";
  return compare(missing, amount) < 0 ? "partial" : "broken";
}
