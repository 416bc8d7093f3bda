/** A plan as it stands: what of it is still to come, and what may be done to its days. */

import type { AccountState, OpenPlan } from "@forbear/accounts";
import {
  type Instant,
  type PlainDate,
  type TimeZone,
  banksRest,
  localDate,
  money,
  zero,
} from "@forbear/kernel";
import {
  type Agreed,
  type Received,
  type StandingPlan,
  catchUpUntil,
  lastDayFor,
  regularOf,
  stillOpen,
} from "@forbear/negotiation";
import type { Rail } from "../stores/bank/collections.store.ts";
import type { PaymentRow } from "../stores/books/store.ts";
import { debitFrom } from "./debit-notice.ts";

/** On which day of the person's, by which clock, and what came or is on its way. */
export type PlanGround = {
  readonly today: PlainDate;
  readonly zone: TimeZone;
  readonly payments: readonly PaymentRow[];
  /** The rails of the mandates under which the debt is debited now. */
  readonly rails: readonly Rail[];
};

/** What came since an agreement was made: what was paid earlier that day was not for it. */
export function receivedSince(
  { payments, zone }: Pick<PlanGround, "payments" | "zone">,
  since: Instant,
  bookedOn: (payment: PaymentRow) => PlainDate | null = () => null,
): readonly Received[] {
  return payments
    .filter(({ requested_at }) => requested_at >= since)
    .filter(({ status }) => status === "settled" || status === "pending" || status === "unknown")
    .map((payment) => {
      // It counts from the day it was made, though it settles later, or was told to us later still.
      const askedOn = localDate(payment.requested_at, zone);
      const countsOn = bookedOn(payment) ?? askedOn;
      return {
        valueOn: countsOn < askedOn ? countsOn : askedOn,
        amount: money(payment.currency, payment.minor),
        settled: payment.status === "settled",
      };
    });
}

/** What was agreed, as it is judged. */
export function agreedPlan({ agreedAt, instalments, leniency }: OpenPlan, zone: TimeZone): Agreed {
  const { currency } = leniency.tolerance;
  return {
    agreedOn: localDate(agreedAt, zone),
    instalments,
    leniency,
    banksRest: (on) => banksRest(currency, on),
  };
}

/** The plan that the debt is on, as its days may be changed; null where it is on none. */
export function standingPlan(
  { life }: Pick<AccountState, "life">,
  ground: PlanGround,
): StandingPlan | null {
  if (life.kind !== "on-plan") return null;
  const { plan } = life;
  const agreed = agreedPlan(plan, ground.zone);
  const open = stillOpen(agreed, receivedSince(ground, plan.agreedAt));
  const { rhythm, regular } = regularOf(plan.instalments);
  const last = ground.rails.map((rail) => debitFrom(rail, ground.today)).sort();
  return {
    ...agreed,
    plan: plan.id,
    rhythm: plan.changed?.rhythm ?? rhythm,
    regular: plan.changed?.regular ?? regular,
    open: open.map((left, seq) => (isKept(plan, seq) ? zero(left.currency) : left)),
    changes: plan.changed?.changes ?? [],
    isFixed: plan.forgives !== undefined || plan.reviewOn !== undefined,
    debitFrom: last.at(-1) ?? null,
  };
}

const isKept = ({ judged }: OpenPlan, seq: number): boolean =>
  judged.some((one) => one.seq === seq && one.as === "kept");

/** What was missed of a plan and may still be caught up with, and until when; null: nothing is. */
export function missedOf(
  plan: StandingPlan,
  today: PlainDate,
): { readonly amount: StandingPlan["open"][number]; readonly until: PlainDate } | null {
  for (const [at, { dueOn }] of plan.instalments.entries()) {
    const left = plan.open[at];
    if (left === undefined || left.minor === 0n || lastDayFor(dueOn, plan) >= today) continue;
    const until = catchUpUntil(dueOn, plan);
    return until < today ? null : { amount: left, until };
  }
  return null;
}
