/** A plan as it stands: what of it is still to come, and what may be done to its days. */

import type { AccountState, OpenPlan } from "@forbear/accounts";
import {
  type AccountId,
  type Instant,
  type PersonId,
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
import { mandatesOf } from "../stores/bank/mandates.store.ts";
import { type PaymentRow, paymentsOf } from "../stores/books/store.ts";
import { debitFrom } from "./debit-notice.ts";
import { type DebitNow, debitNow } from "./mandate.ts";
import type { Work } from "./work.ts";

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
  const { rhythm, regular } = regularOf(plan.instalments, plan.rhythm);
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

/** The plan of a debt as it stands now, by the clock of one who owes it; null: it is on none. */
export async function planNow(
  work: Work,
  account: AccountId,
  person: PersonId,
  zone: TimeZone,
): Promise<PlanNow | null> {
  const { bucket, state } = work.account(account);
  const theirs = work.person(person).state.zones[0] ?? zone;
  const today = localDate(work.now, theirs);
  const [payments, mandates] = await Promise.all([
    paymentsOf(work.tx, { bucket, id: account }),
    mandatesOf(work.tx, { bucket, id: account }),
  ]);
  const active = mandates.filter(({ status }) => status === "active");
  const rails = [...new Set(active.map(({ rail }) => rail))].sort();
  const plan = standingPlan(state, { today, zone: theirs, payments, rails });
  return plan === null
    ? null
    : { plan, today, missed: missedOf(plan, today), debit: debitNow(mandates) };
}

export type PlanNow = {
  readonly plan: StandingPlan;
  readonly today: PlainDate;
  readonly missed: ReturnType<typeof missedOf>;
  readonly debit: DebitNow | null;
};

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
