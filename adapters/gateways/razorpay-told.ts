/** What Razorpay posts: only what it signed over these bytes, in the closed words of the port. */

import { createHmac, timingSafeEqual } from "node:crypto";
import {
  type Instant,
  type MoneyBackId,
  type PaymentId,
  type Result,
  type TenantId,
  err,
  instantOf,
  money,
  msOf,
  ok,
  parseUuid,
} from "@forbear/kernel";
import type {
  Delivered,
  Delivery,
  DeliveryRefusal,
  DisputeStanding,
  GatewayNews,
  Told,
} from "@forbear/operations";
import { z } from "zod";
import { type RazorpayMeans, jsonOf } from "./razorpay-ask.ts";
import { hearMeansIn } from "./razorpay-means.ts";
import { refundShape } from "./razorpay-refunds.ts";

const notes = z
  .union([z.record(z.string(), z.unknown()), z.array(z.unknown())])
  .nullish()
  .catch(null);
const event = z.object({
  event: z.string().max(100),
  created_at: z.number().int(),
  payload: z.object({
    payment_link: z.object({ entity: z.object({ id: z.string(), notes }) }).optional(),
    payment: z
      .object({ entity: z.object({ id: z.string(), captured: z.boolean().nullish(), notes }) })
      .optional(),
    refund: z
      .object({
        entity: refundShape.extend({
          amount: z.number().int(),
          currency: z.string().length(3),
          payment_id: z.string(),
        }),
      })
      .optional(),
    dispute: z
      .object({
        entity: z.object({
          id: z.string(),
          payment_id: z.string(),
          amount: z.number().int(),
          /** What was taken for it, 0 until it is lost or where it is taken at the onset. */
          amount_deducted: z.number().int().nullish(),
          currency: z.string().length(3),
          reason_code: z.string().nullish(),
          /** Seconds since 1970: until when it may be answered. */
          respond_by: z.number().int().nullish(),
          status: z.string(),
        }),
      })
      .optional(),
  }),
});
type Event = z.infer<typeof event>;

function isSigned(secrets: readonly string[], body: Uint8Array, signature: string): boolean {
  const given = Buffer.from(signature, "utf8");
  let signed = false;
  for (const secret of secrets) {
    const mac = createHmac("sha256", secret).update(body).digest("hex");
    const ours = Buffer.from(mac, "utf8");
    signed = (given.length === ours.length && timingSafeEqual(given, ours)) || signed;
  }
  return signed;
}

/** Repeats of a post bear its first signature: none is too old, and each is heard once by its id. */
const mostAheadMs = 5 * 60_000;

export async function deliver(
  means: RazorpayMeans,
  { tenant, headers, body, at }: Delivery,
): Promise<Result<Delivered, DeliveryRefusal>> {
  const account = await means.accountOf(tenant);
  if (account === null) return err("not-ours");
  const signature = headers["x-razorpay-signature"] ?? "";
  if (!isSigned(account.hookSecrets, body, signature)) return err("bad-signature");
  const json = jsonOf(Buffer.from(body).toString("utf8"));
  const read = event.safeParse(json);
  if (!read.success) return err("unreadable");
  const happenedAt = instantOf(read.data.created_at * 1000);
  if (msOf(happenedAt) - msOf(at) > mostAheadMs) return err("bad-signature");
  const ofMeans = await hearMeansIn(means, account, tenant, json, happenedAt);
  if (ofMeans !== null) return ofMeans;
  const news = await newsIn(means, tenant, read.data, happenedAt);
  if (news.length === 0) return ok("nothing");
  return ok((await means.book.keep(tenant, news)) ? "kept" : "known-already");
}

const noted = (of: Event["payload"]["payment_link"], name: string): string => {
  const from = of?.entity.notes;
  const value = from === null || from === undefined || Array.isArray(from) ? "" : from[name];
  return typeof value === "string" ? value : "";
};

async function newsIn(
  means: RazorpayMeans,
  tenant: TenantId,
  { event: type, payload }: Event,
  at: Instant,
): Promise<readonly GatewayNews[]> {
  // Of an attempt whose money never came Razorpay gives back by itself: nothing came, nothing went.
  if (payload.payment?.entity.captured === false && type !== "payment.failed") return [];
  const { payment: paid, refund: given, dispute } = payload;
  const charge = paid?.entity.id ?? given?.entity.payment_id ?? dispute?.entity.payment_id ?? null;
  const said = [payload.payment_link, payload.payment].map((of) => noted(of, "forbear_payment"));
  const told = said.map((text) => parseUuid<PaymentId>(text)).find((id) => id.ok);
  const known = charge === null ? null : await means.book.paymentOf(tenant, charge);
  const linked = payload.payment_link?.entity.id ?? null;
  const byLink = linked === null ? null : await means.book.paymentOf(tenant, linked);
  const payment = told?.ok === true ? told.value : (known ?? byLink);
  if (payment === null) return [];
  if (charge !== null && type !== "payment.failed") {
    const reference = { kind: "charge", reference: charge, openUntil: null } as const;
    await means.book.note({ id: payment, tenant }, reference, at);
  }
  // On a link the payer tries again; by a mandate nobody is there who could.
  const byToken = noted(payload.payment, "forbear_by") === "token";
  const who = { payment, tenant, at };
  const news = toldBy(type, payload, who, byToken);
  const standing = standingIn(type, payload, who);
  // By what it tells and not by the post: the same end told twice under two ids is the same end.
  const of = given?.entity.id ?? dispute?.entity.id ?? linked ?? charge ?? "";
  const key = `razorpay:${type}:${of}`;
  return [
    ...(news === null ? [] : [{ ...news, key }]),
    ...(standing === null ? [] : [{ ...standing, key: `${key}:standing` }]),
  ];
}

const standings: { readonly [event: string]: DisputeStanding | undefined } = {
  "payment.dispute.created": "to-answer",
  "payment.dispute.action_required": "to-answer",
  "payment.dispute.under_review": "answered",
  "payment.dispute.won": "won",
  "payment.dispute.lost": "lost",
  "payment.dispute.closed": "dropped",
};

/** How a dispute stands, by the event that tells of it; null: it tells of none. */
function standingIn(
  type: string,
  { dispute }: Event["payload"],
  of: Pick<Told, "payment" | "tenant" | "at">,
): Told | null {
  const said = standings[type];
  if (said === undefined || dispute === undefined) return null;
  const { id, amount, amount_deducted: taken, currency, reason_code: reason } = dispute.entity;
  const { respond_by: by } = dispute.entity;
  // What has taken nothing yet is a question so far.
  const standing = said === "to-answer" && (taken ?? 0) === 0 ? "question" : said;
  const waits = said === "to-answer" && by !== null && by !== undefined;
  return {
    ...of,
    to: "disputed",
    dispute: id,
    amount: money(currency, BigInt(amount)),
    reason: reason ?? "disputed",
    standing,
    answerBy: waits ? instantOf(by * 1000) : null,
    fee: null,
  };
}

function toldBy(
  type: string,
  { refund: given, dispute }: Event["payload"],
  of: Pick<Told, "payment" | "tenant" | "at">,
  byToken: boolean,
): Told | null {
  switch (type) {
    case "payment.failed":
      return byToken ? { ...of, to: "failed", reason: "refused" } : null;
    case "payment_link.paid":
    case "payment.captured":
      return { ...of, to: "settled", reason: null };
    case "payment_link.expired":
    case "payment_link.cancelled":
      return { ...of, to: "failed", reason: "page-left" };
    case "refund.created":
    case "refund.processed":
    case "refund.failed": {
      if (given === undefined) return null;
      const { id: refundOf, amount, currency, status, receipt } = given.entity;
      const ours = parseUuid<MoneyBackId>(receipt ?? "");
      const failed = type === "refund.failed" || status === "failed";
      return {
        ...of,
        to: failed ? "refund-failed" : "refunded",
        ours: ours.ok ? ours.value : null,
        refund: refundOf,
        amount: money(currency, BigInt(amount)),
        reason: failed ? "refused by the bank" : null,
      };
    }
    case "payment.dispute.created":
    case "payment.dispute.lost":
    case "payment.dispute.won": {
      if (dispute === undefined) return null;
      const { id, amount, amount_deducted: taken, currency, reason_code: reason } = dispute.entity;
      const deducted = taken ?? 0;
      // A mere question takes nothing.
      if (type === "payment.dispute.created" && deducted === 0) return null;
      const to = type === "payment.dispute.won" ? "reinstated" : "charged-back";
      const minor = to === "charged-back" && deducted > 0 ? deducted : amount;
      return {
        ...of,
        to,
        dispute: id,
        amount: money(currency, BigInt(minor)),
        reason: reason ?? "disputed",
      };
    }
    default:
      return null;
  }
}
