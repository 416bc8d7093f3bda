/** What was agreed to be paid and when, and from it what is behind on any day. */

import { type Money, type PlainDate, addDays, dueDaysBetween, money, sum } from "@forbear/kernel";
import { type Balances, afterTransfer, noBalances, owedIn } from "@forbear/ledger";
import type { HappeningOf } from "./event.ts";
import type { DefaultSum, PaymentSchedule } from "./words.ts";

/** With what the house booked since it was told. */
export type KeptSchedule = PaymentSchedule & {
  /** Paid on a day; below zero where a payment came back. */
  readonly paid: readonly { readonly on: PlainDate; readonly amount: Money }[];
  readonly defaultSums: readonly DefaultSum[];
};

export type MissedPayment = {
  readonly dueOn: PlainDate;
  /** What is left to pay of it. */
  readonly amount: Money;
};

export type Behind = { readonly shortfall: Money; readonly missed: readonly MissedPayment[] };

export const keptFrom = (told: PaymentSchedule): KeptSchedule => ({
  ...told,
  paid: [],
  defaultSums: told.defaultSum === null ? [] : [told.defaultSum],
});

/** Those that count: what was due before the oldest that is unpaid was paid. */
const counted = (schedule: KeptSchedule, until: PlainDate): readonly PlainDate[] =>
  dueDaysBetween(schedule, schedule.firstMissedOn ?? schedule.asOf, until);

/** Paid on what counts when the schedule was told: the oldest missed payment may be paid in part. */
function paidBefore(schedule: KeptSchedule): bigint {
  const missed = BigInt(counted(schedule, schedule.asOf).length);
  return missed * schedule.instalment.minor - schedule.arrears.minor;
}

/**
 * What is behind at the beginning of a day, what was paid on the day itself taken off: a payment is
 * missed from the day after it was due. Payments go to the oldest first.
 */
export function behindOn(schedule: KeptSchedule, day: PlainDate): Behind {
  const { currency, minor: each } = schedule.instalment;
  let left = paidBefore(schedule);
  for (const { on, amount } of schedule.paid) if (on <= day) left += amount.minor;
  const missed: MissedPayment[] = [];
  for (const dueOn of counted(schedule, day)) {
    const off = left < 0n ? 0n : left < each ? left : each;
    left -= off;
    if (off < each) missed.push({ dueOn, amount: money(currency, each - off) });
  }
  const amounts = missed.map(({ amount }) => amount);
  return { shortfall: sum(currency, amounts), missed };
}

/**
 * Since when so many payments have been behind, without a day between on which nothing was; null: they
 * are not. Whoever caught up with some of it stays behind until all of it is paid (CCA 1974 s.86B(4)).
 */
export function behindBySince(
  schedule: KeptSchedule,
  payments: number,
  day: PlainDate,
): PlainDate | null {
  const dues = counted(schedule, day).map((on) => ({
    on: addDays(on, 1),
    minor: schedule.instalment.minor,
  }));
  const paid = schedule.paid
    .filter(({ on }) => on <= day)
    .map(({ on, amount }) => ({ on, minor: -amount.minor }));
  const steps = [...dues, ...paid].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let behind = -paidBefore(schedule);
  let since: PlainDate | null = null;
  for (const [n, step] of steps.entries()) {
    behind += step.minor;
    if (steps[n + 1]?.on === step.on) continue;
    if (behind <= 0n) since = null;
    else if (behind >= BigInt(payments) * schedule.instalment.minor) since ??= step.on;
  }
  return since;
}

/**
 * When a breach was put right: the day by which as much was paid, from `from` until before `until`, as
 * was behind when it was told of; null: it was not.
 */
export function remediedOn(
  schedule: KeptSchedule,
  from: PlainDate,
  until: PlainDate,
): PlainDate | null {
  const { shortfall } = behindOn(schedule, addDays(from, -1));
  let left = shortfall.minor;
  const paid = [...schedule.paid].sort((a, b) => (a.on < b.on ? -1 : 1));
  for (const { on, amount } of paid) {
    if (on < from || on >= until) continue;
    left -= amount.minor;
    if (left <= 0n) return on;
  }
  return null;
}

/** The schedule after something was booked: what came off the debt by a payment, what a fee added. */
export function afterPosting(schedule: KeptSchedule, what: HappeningOf<"posted">): KeptSchedule {
  const { currency } = schedule.instalment;
  const on = what.transfers[0]?.valueOn;
  if (on === undefined) return schedule;
  const owed = what.transfers.reduce<Balances>(afterTransfer, noBalances(currency));
  if (what.payment !== null) {
    const amount = money(currency, -owedIn(owed).minor);
    return amount.minor === 0n
      ? schedule
      : { ...schedule, paid: [...schedule.paid, { on, amount }] };
  }
  if (what.for !== "fee") return schedule;
  return { ...schedule, defaultSums: [...schedule.defaultSums, { on, amount: owedIn(owed) }] };
}
