/** What Stripe posts: only what it signed just now over these bytes, in the closed words of the port. */

import {
  type Instant,
  type Money,
  type MoneyBackId,
  type PaymentId,
  type Result,
  err,
  instantOf,
  msOf,
  ok,
  parseUuid,
} from "@forbear/kernel";
import type { Delivery, DeliveryRefusal, DisputeStanding, Untold } from "@forbear/operations";
import type { Stripe } from "stripe";
import { amountOfStripe } from "./amounts.ts";

/** A piece of news, and by what its payment is known. */
export type Heard = {
  readonly key: string;
  readonly payment: PaymentId | null;
  readonly intent: string | null;
  readonly told: Untold;
};

type Metadata = Readonly<Record<string, string>> | null | undefined;

export function paymentIn(metadata: Metadata): PaymentId | null {
  const id = parseUuid<PaymentId>(metadata?.["forbear_payment"] ?? "");
  return id.ok ? id.value : null;
}

function refundIn(metadata: Metadata): MoneyBackId | null {
  const id = parseUuid<MoneyBackId>(metadata?.["forbear_refund"] ?? "");
  return id.ok ? id.value : null;
}

const windowSeconds = 300;
const signatureShape = /^t=\d{1,12}(?:,v\d=[0-9a-f]{1,200}){1,8}$/;

/** The event of a post that one of the secrets has signed within five minutes of its coming. */
export function readDelivery(
  library: typeof Stripe,
  secrets: readonly string[],
  { headers, body, at }: Delivery,
): Result<Stripe.Event, DeliveryRefusal> {
  const header = headers["stripe-signature"] ?? "";
  // The library throws at a signature that is empty: what has not its shape is not shown to it.
  if (!signatureShape.test(header)) return err("bad-signature");
  const signedAt = Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(header)?.[1] ?? "0");
  // The library refuses what is old; what comes from the future is no fresher.
  if (signedAt - msOf(at) / 1000 > windowSeconds) return err("bad-signature");
  for (const secret of secrets) {
    const event = verified(library, secret, header, body, at);
    if (event === "unreadable") return err(event);
    if (event !== null) return ok(event);
  }
  return err("bad-signature");
}

function verified(
  library: typeof Stripe,
  secret: string,
  header: string,
  body: Uint8Array,
  at: Instant,
): Stripe.Event | "unreadable" | null {
  const bytes = Buffer.from(body);
  try {
    return library.webhooks.constructEvent(
      bytes,
      header,
      secret,
      windowSeconds,
      undefined,
      msOf(at),
    );
  } catch (error) {
    if (error instanceof library.errors.StripeSignatureVerificationError) return null;
    if (error instanceof SyntaxError) return "unreadable";
    throw error;
  }
}

const idOf = (of: string | { readonly id: string } | null | undefined): string | null =>
  of === null || of === undefined ? null : typeof of === "string" ? of : of.id;

/** What an event tells of payments. */
export function heardIn(event: Stripe.Event): readonly Heard[] {
  const at = instantOf(event.created * 1000);
  const key = `stripe:${event.id}`;
  switch (event.type) {
    case "payment_intent.succeeded":
    case "payment_intent.processing":
    case "payment_intent.payment_failed":
    case "payment_intent.canceled":
      return ofIntent(key, at, event.type, event.data.object);
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
    case "checkout.session.async_payment_failed":
    case "checkout.session.expired":
      return ofSession(key, at, event.type, event.data.object);
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.closed":
    case "charge.dispute.funds_withdrawn":
    case "charge.dispute.funds_reinstated":
      return ofDispute(key, at, event.type, event.data.object);
    case "refund.created":
    case "refund.updated":
    case "refund.failed":
    case "charge.refund.updated":
      return ofRefund(key, at, event.data.object);
    default:
      return [];
  }
}

function ofIntent(
  key: string,
  at: Instant,
  type: string,
  { id, metadata, last_payment_error: error }: Stripe.PaymentIntent,
): readonly Heard[] {
  const heard = (to: "settled" | "pending" | "failed", reason: string | null): Heard[] => [
    { key, payment: paymentIn(metadata), intent: id, told: { to, reason, at } },
  ];
  switch (type) {
    case "payment_intent.succeeded":
      return heard("settled", null);
    case "payment_intent.processing":
      return heard("pending", null);
    default:
      // On a page the payer tries another card: what comes of the page is told by the page.
      if (metadata["forbear_by"] === "page") return [];
      return heard("failed", error?.decline_code ?? error?.code ?? "cancelled");
  }
}

function ofSession(
  key: string,
  at: Instant,
  type: string,
  { metadata, payment_intent, payment_status: paid, mode }: Stripe.Checkout.Session,
): readonly Heard[] {
  if (mode !== "payment") return [];
  const [to, reason] =
    type === "checkout.session.expired"
      ? (["failed", "page-left"] as const)
      : type === "checkout.session.async_payment_failed"
        ? (["failed", "refused by the bank"] as const)
        : ([paid === "unpaid" ? "pending" : "settled", null] as const);
  const payment = paymentIn(metadata);
  return [{ key, payment, intent: idOf(payment_intent), told: { to, reason, at } }];
}

/** Reasons of banks that pay no debit: it came back, and nobody disputed it. */
const returns: ReadonlySet<string> = new Set([
  "bank_cannot_process",
  "check_returned",
  "debit_not_authorized",
  "incorrect_account_details",
  "insufficient_funds",
]);

function ofDispute(
  key: string,
  at: Instant,
  type: string,
  dispute: Stripe.Dispute,
): readonly Heard[] {
  const { id, amount, currency, status, reason, payment_intent, charge } = dispute;
  const intent = idOf(payment_intent);
  const payment = typeof charge === "string" ? null : paymentIn(charge.metadata);
  const of = { key, payment, intent };
  const told = { dispute: id, amount: amountOfStripe(amount, currency), reason, at };
  const took = status === "needs_response" || status === "under_review" || status === "lost";
  const gave = status === "won" || type === "charge.dispute.funds_reinstated";
  // A debit that the bank did not pay is disputed by nobody.
  if (took && !gave && returns.has(reason)) {
    return [{ ...of, told: { to: "returned", reason, at } }];
  }
  const money: readonly Heard[] = gave
    ? [{ ...of, told: { ...told, to: "reinstated" } }]
    : took
      ? [{ ...of, told: { ...told, to: "charged-back" } }]
      : [];
  const standing = standings[status];
  if (standing === undefined) return money;
  const said = { to: "disputed", standing, answerBy: answerBy(standing, dispute) } as const;
  const stands = { ...told, ...said, fee: feeOf(dispute) };
  return [...money, { ...of, key: `${key}:standing`, told: stands }];
}

/** Of `warning_*` the payer's bank only asks, and takes no money; of what is not named, nothing is known. */
const standings: { readonly [status: string]: DisputeStanding | undefined } = {
  warning_needs_response: "question",
  warning_under_review: "answered",
  warning_closed: "dropped",
  needs_response: "to-answer",
  under_review: "answered",
  appeal_needs_response: "to-answer",
  appeal_under_review: "answered",
  lost: "lost",
  won: "won",
  prevented: "dropped",
};

const waiting: ReadonlySet<DisputeStanding> = new Set(["question", "to-answer"]);

/** Until when it may be answered; null once it was, or is over. */
function answerBy(
  standing: DisputeStanding,
  { evidence_details: evidence }: Partial<Stripe.Dispute>,
): Instant | null {
  const by = evidence?.due_by ?? null;
  return waiting.has(standing) && by !== null ? instantOf(by * 1000) : null;
}

/** What Stripe charged for it so far; null: nothing is told of it. */
function feeOf({ balance_transactions: moves = [] }: Partial<Stripe.Dispute>): Money | null {
  const charged = moves.filter(({ fee }) => fee > 0);
  const [first] = charged;
  if (first === undefined) return null;
  const same = charged.filter(({ currency }) => currency === first.currency);
  return amountOfStripe(
    same.reduce((sum, { fee }) => sum + fee, 0),
    first.currency,
  );
}

function ofRefund(
  key: string,
  at: Instant,
  { id, amount, currency, status, metadata, payment_intent, failure_reason }: Stripe.Refund,
): readonly Heard[] {
  const failed = status === "failed" || status === "canceled";
  const told = {
    to: failed ? "refund-failed" : "refunded",
    ours: refundIn(metadata),
    refund: id,
    amount: amountOfStripe(amount, currency),
    reason: failed ? (failure_reason ?? status) : null,
    at,
  } as const;
  return [{ key, payment: paymentIn(metadata), intent: idOf(payment_intent), told }];
}
