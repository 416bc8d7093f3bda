/** Take a payment: asked for under a key of its own, and moved by what the processor tells, once each. */

import type { AccountId, Money, OfferId, PaymentId, PersonId, PlainDate } from "@forbear/kernel";
import type { PaymentRow, PaymentStatus } from "../stores/books/store.ts";
import { silence } from "./post.ts";
import type { Work } from "./work.ts";

export type NewPayment = {
  readonly account: AccountId;
  readonly person: PersonId;
  readonly amount: Money;
  readonly method: "card" | "bank-debit" | "upi" | "cash";
  readonly offer: OfferId | null;
  readonly settlesOn: PlainDate | null;
};

/** Writes the request before the processor is called: what dies in between is looked up, not lost. */
export function requestPayment(work: Work, asked: NewPayment): PaymentId {
  const { bucket } = work.account(asked.account);
  const id = work.newId<PaymentId>(bucket);
  const { account, person, amount, method, offer, settlesOn } = asked;
  work.rows.payments.push({
    bucket,
    id,
    account_id: account,
    person_id: person,
    currency: amount.currency,
    minor: amount.minor,
    method,
    status: "requested",
    offer_id: offer,
    requested_at: work.now,
    changed_at: work.now,
    settles_on: settlesOn,
    reason: null,
  });
  work.append(
    bucket,
    { person, account },
    { kind: "payment-requested", payment: id, amount, method, offer },
  );
  // Nobody who is paying just now is written to about it.
  silence(work, account, "payment under way");
  return id;
}

/** Writes money that is here already, however it came: asked for and settled in one. */
export function recordReceived(
  work: Work,
  received: Pick<NewPayment, "account" | "person" | "amount"> & { readonly method: string },
): PaymentId {
  const { account, person, amount, method } = received;
  const { bucket } = work.account(account);
  const id = work.newId<PaymentId>(bucket);
  work.rows.payments.push({
    bucket,
    id,
    account_id: account,
    person_id: person,
    currency: amount.currency,
    minor: amount.minor,
    method,
    status: "settled",
    offer_id: null,
    requested_at: work.now,
    changed_at: work.now,
    settles_on: null,
    reason: null,
  });
  const about = { person, account };
  work.append(bucket, about, {
    kind: "payment-requested",
    payment: id,
    amount,
    method,
    offer: null,
  });
  work.append(bucket, about, { kind: "payment-moved", payment: id, to: "settled", reason: null });
  return id;
}

type Moved = Exclude<PaymentStatus, "requested">;

/** Puts a payment back where it was: what had undone it did not happen after all. */
export function restorePayment(work: Work, payment: PaymentRow, reason: string): void {
  write(work, payment, "settled", reason);
}

/** From which states a payment may still come to each: news comes late, twice and out of order. */
const comesFrom: { readonly [To in Moved]: readonly PaymentStatus[] } = {
  pending: ["requested", "unknown"],
  // A payer whose card was declined pays with another one on the same page; money that came counts.
  settled: ["requested", "pending", "unknown", "failed"],
  failed: ["requested", "pending", "unknown"],
  returned: ["requested", "pending", "unknown", "failed", "settled"],
  "charged-back": ["settled"],
  refunded: ["settled"],
  unknown: ["requested"],
};

/** Moves the payment, or says false when it is there already or beyond: the same news changes nothing. */
export function movePayment(
  work: Work,
  payment: PaymentRow,
  to: Moved,
  reason: string | null,
): boolean {
  if (!comesFrom[to].includes(payment.status)) return false;
  write(work, payment, to, reason);
  return true;
}

function write(work: Work, payment: PaymentRow, to: Moved, reason: string | null): void {
  work.rows.paymentChanges.push({
    bucket: payment.bucket,
    id: payment.id,
    status: to,
    changed_at: work.now,
    reason,
  });
  work.append(
    payment.bucket,
    { person: payment.person_id, account: payment.account_id },
    { kind: "payment-moved", payment: payment.id, to, reason },
  );
}
