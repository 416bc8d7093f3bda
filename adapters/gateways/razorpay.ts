/** Razorpay: payment links (cards, UPI, net banking on its own page), refunds, and what it posts. */

import { createHmac, timingSafeEqual } from "node:crypto";
import {
  type Instant,
  type MoneyBackId,
  type PaymentId,
  type Result,
  type TenantId,
  err,
  instantOf,
  msOf,
  money,
  ok,
  parseUuid,
} from "@forbear/kernel";
import type {
  AskedOf,
  Delivered,
  Delivery,
  DeliveryRefusal,
  GatewayError,
  GatewayNews,
  Log,
  PageRequest,
  PayPage,
  RefundRequest,
  RefundStanding,
  Standing,
  Told,
} from "@forbear/operations";
import { z } from "zod";
import type { PostingGateway } from "./chosen.ts";
import { type GatewayBook, givenUp } from "./references.ts";

/** An account at Razorpay. Its secrets are sent there, and written nowhere. */
export type RazorpayAccount = {
  readonly keyId: string;
  readonly keySecret: string;
  readonly hookSecrets: readonly string[];
  /** Where its API is; null: Razorpay's own address. */
  readonly url: string | null;
};

export type RazorpayMeans = {
  readonly book: GatewayBook;
  readonly accountOf: (tenant: TenantId) => Promise<RazorpayAccount | null>;
  readonly now: () => Instant;
  readonly log: Log;
  readonly timeLimitMs: number;
};

export const razorpayName = "razorpay";

const link = z.object({
  id: z.string().max(100),
  status: z.enum(["created", "partially_paid", "paid", "cancelled", "expired"]),
  short_url: z.string().max(500).nullish(),
  reference_id: z.string().nullish(),
  payments: z.array(z.object({ payment_id: z.string(), status: z.string() })).nullish(),
});
type Link = z.infer<typeof link>;
const links = z.object({ payment_links: z.array(link) });
const refundShape = z.object({
  id: z.string().max(100),
  status: z.string(),
  receipt: z.string().nullish(),
});
const refunds = z.object({ items: z.array(refundShape) });

type Failed = "refused" | "no-answer" | "unavailable";

/** One request; what is no answer of its shape is none. The same key is the same refund. */
async function ask<T>(
  { log, timeLimitMs }: RazorpayMeans,
  { keyId, keySecret, url }: RazorpayAccount,
  shape: z.ZodType<T>,
  path: string,
  body: object | null,
  key: string | null = null,
): Promise<Result<T, Failed>> {
  const credentials = Buffer.from(`${keyId}:${keySecret}`).toString("base64");
  let status: number;
  let text: string;
  try {
    const answer = await fetch(`${url ?? "https://api.razorpay.com"}/v1/${path}`, {
      method: body === null ? "GET" : "POST",
      headers: {
        authorization: `Basic ${credentials}`,
        "content-type": "application/json",
        ...(key === null ? {} : { "x-refund-idempotency": key }),
      },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
      redirect: "error",
      signal: AbortSignal.timeout(timeLimitMs),
    });
    status = answer.status;
    text = (await answer.text()).slice(0, 1_000_000);
  } catch (error) {
    // The network's trouble is the world's: what came of the request is not known.
    const what = error instanceof Error ? error.name : "unknown";
    log.warn("razorpay did not answer", { path: path.split("?")[0] ?? "", what });
    return err("no-answer");
  }
  if (status >= 400) log.warn("razorpay refused", { path: path.split("?")[0] ?? "", status });
  if (status === 401 || status === 403 || status === 429) return err("unavailable");
  // The same is being done at this moment: what comes of it is not known yet.
  if (status === 409) return err("no-answer");
  if (status >= 400 && status < 500) return err("refused");
  const read = status < 300 ? shape.safeParse(jsonOf(text)) : null;
  return read?.success === true ? ok(read.data) : err("no-answer");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no JSON is no answer
  }
}

/** The part of the port that is Razorpay's; what it posted is heard through the house's own book. */
export function razorpayGateway(means: RazorpayMeans): PostingGateway {
  return {
    provider: razorpayName,
    hasPage: async (tenant) => (await means.accountOf(tenant)) !== null,
    // Its mandates are set up on its own page; a token alone takes nothing here.
    take: () => Promise.resolve(err({ kind: "declined", reason: "refused" })),
    page: (request) => page(means, request),
    closePage: (payment) => closePage(means, payment),
    lookUp: (payment) => lookUp(means, payment),
    refund: (request) => refund(means, request),
    lookUpRefund: (request) => lookUpRefund(means, request),
    deliver: (delivery) => deliver(means, delivery),
  };
}

const madeAtSeconds = (id: string): number =>
  Math.floor(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16) / 1000);

/** Razorpay's least is a quarter of an hour; the clocks need not agree. */
const pageSeconds = 30 * 60;

async function page(
  means: RazorpayMeans,
  request: PageRequest,
): Promise<Result<PayPage, GatewayError>> {
  const account = await means.accountOf(request.tenant);
  if (account === null) return err({ kind: "unavailable" });
  const { id, amount, payee, doneAt } = request;
  const closesAt = madeAtSeconds(id) + pageSeconds;
  const openUntil = instantOf(closesAt * 1000);
  const made = await ask(means, account, link, "payment_links", {
    amount: Number(amount.minor),
    currency: amount.currency,
    accept_partial: false,
    // One link for one reference, whatever is asked: Razorpay refuses the second.
    reference_id: id,
    description: payee,
    expire_by: closesAt,
    notify: { sms: false, email: false },
    reminder_enable: false,
    callback_url: doneAt,
    callback_method: "get",
    notes: { forbear_payment: id },
  });
  const there = made.ok ? made : await linkOf(means, account, id);
  const found = there.ok ? there.value : null;
  if (found === null) {
    const isUnknown = !made.ok && made.error === "no-answer";
    return err({ kind: isUnknown ? "no-answer" : "unavailable" });
  }
  const { id: reference, short_url: url, status } = found;
  const noted = await means.book.note(request, { kind: "page", reference, openUntil }, means.now());
  if (noted !== reference || status !== "created" || typeof url !== "string") {
    return err({ kind: "unavailable" });
  }
  return ok({ url, openUntil });
}

/** The link of a payment, by the reference that we gave it; null: there is none. */
async function linkOf(
  means: RazorpayMeans,
  account: RazorpayAccount,
  payment: PaymentId,
): Promise<Result<Link | null, Failed>> {
  const found = await ask(means, account, links, `payment_links?reference_id=${payment}`, null);
  if (!found.ok) return found;
  return ok(found.value.payment_links.find((one) => one.reference_id === payment) ?? null);
}

const gone = { kind: "page", reference: givenUp, openUntil: null } as const;

async function closePage(means: RazorpayMeans, payment: AskedOf): Promise<Standing> {
  const account = await means.accountOf(payment.tenant);
  if (account === null) return "unknown";
  const reference = await means.book.note(payment, gone, means.now());
  if (reference === givenUp) return lookUp(means, payment);
  const closed = await ask(means, account, link, `payment_links/${reference}/cancel`, {});
  if (closed.ok && closed.value.status === "cancelled") return "declined";
  return standingOf(means, account, payment, reference);
}

async function lookUp(means: RazorpayMeans, payment: AskedOf): Promise<Standing> {
  const account = await means.accountOf(payment.tenant);
  if (account === null) return "unknown";
  const reference = await means.book.note(payment, gone, means.now());
  if (reference !== givenUp) return standingOf(means, account, payment, reference);
  // Its answer was lost before it was noted: it is there under our reference, or it never was.
  const found = await linkOf(means, account, payment.id);
  if (!found.ok) return "unknown";
  const only = found.value;
  if (only === null) return "never-taken";
  if (only.status !== "created") return standingIn(only);
  const closed = await ask(means, account, link, `payment_links/${only.id}/cancel`, {});
  return closed.ok ? standingIn(closed.value) : "unknown";
}

async function standingOf(
  means: RazorpayMeans,
  account: RazorpayAccount,
  payment: AskedOf,
  reference: string,
): Promise<Standing> {
  const found = await ask(means, account, link, `payment_links/${reference}`, null);
  if (!found.ok) return "unknown";
  const charge = chargeIn(found.value);
  if (charge !== null) {
    const noted = { kind: "charge", reference: charge, openUntil: null } as const;
    await means.book.note(payment, noted, means.now());
  }
  return standingIn(found.value);
}

const chargeIn = ({ payments }: Link): string | null =>
  payments?.find(({ status }) => status === "captured")?.payment_id ?? null;

function standingIn({ status }: Link): Standing {
  switch (status) {
    case "paid":
      return "settled";
    case "cancelled":
    case "expired":
      return "declined";
    case "created":
    case "partially_paid":
      return "open";
  }
}

/** What Razorpay calls the money that came; null: none came. */
async function chargeOf(
  means: RazorpayMeans,
  account: RazorpayAccount,
  payment: AskedOf,
): Promise<string | null> {
  const known = await means.book.find(payment, "charge");
  if (known !== null) return known.reference;
  const opened = await means.book.find(payment, "page");
  if (opened === null || opened.reference === givenUp) return null;
  await standingOf(means, account, payment, opened.reference);
  return (await means.book.find(payment, "charge"))?.reference ?? null;
}

async function refund(
  means: RazorpayMeans,
  { id, tenant, payment, amount }: RefundRequest,
): Promise<Result<"given", GatewayError>> {
  const account = await means.accountOf(tenant);
  if (account === null) return err({ kind: "unavailable" });
  const charge = await chargeOf(means, account, { id: payment, tenant });
  if (charge === null) return err({ kind: "declined", reason: "refused" });
  const asked = {
    amount: Number(amount.minor),
    speed: "normal",
    receipt: id,
    notes: { forbear_refund: id, forbear_payment: payment },
  };
  const made = await ask(means, account, refundShape, `payments/${charge}/refund`, asked, id);
  if (made.ok) return made.value.status === "failed" ? refusedRefund : ok("given");
  if (made.error === "refused") {
    const standing = await lookUpRefund(means, { id, tenant, payment, amount, at: means.now() });
    if (standing === "unknown") return err({ kind: "no-answer" });
    return standing === "given" ? ok("given") : refusedRefund;
  }
  return err({ kind: made.error });
}

const refusedRefund: Result<never, GatewayError> = err({ kind: "declined", reason: "refused" });

async function lookUpRefund(
  means: RazorpayMeans,
  { id, tenant, payment }: RefundRequest,
): Promise<RefundStanding> {
  const account = await means.accountOf(tenant);
  if (account === null) return "unknown";
  const charge = await chargeOf(means, account, { id: payment, tenant });
  if (charge === null) return "declined";
  const found = await ask(means, account, refunds, `payments/${charge}/refunds?count=100`, null);
  if (!found.ok) return "unknown";
  const ours = found.value.items.find(({ receipt }) => receipt === id);
  if (ours === undefined) return "never-asked";
  return ours.status === "failed" ? "declined" : "given";
}

// What it posts ------------------------------------------------------------------------------------

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

async function deliver(
  means: RazorpayMeans,
  { tenant, headers, body, at }: Delivery,
): Promise<Result<Delivered, DeliveryRefusal>> {
  const account = await means.accountOf(tenant);
  if (account === null) return err("not-ours");
  const signature = headers["x-razorpay-signature"] ?? "";
  if (!isSigned(account.hookSecrets, body, signature)) return err("bad-signature");
  const read = event.safeParse(jsonOf(Buffer.from(body).toString("utf8")));
  if (!read.success) return err("unreadable");
  const happenedAt = instantOf(read.data.created_at * 1000);
  if (msOf(happenedAt) - msOf(at) > mostAheadMs) return err("bad-signature");
  const news = await newsIn(means, tenant, read.data, happenedAt);
  if (news === null) return ok("nothing");
  return ok((await means.book.keep(tenant, [news])) ? "kept" : "known-already");
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
): Promise<GatewayNews | null> {
  // Of an attempt whose money never came Razorpay gives back by itself: nothing came, nothing went.
  if (payload.payment?.entity.captured === false) return null;
  const { payment: paid, refund: given, dispute } = payload;
  const charge = paid?.entity.id ?? given?.entity.payment_id ?? dispute?.entity.payment_id ?? null;
  const said = [payload.payment_link, payload.payment].map((of) => noted(of, "forbear_payment"));
  const told = said.map((text) => parseUuid<PaymentId>(text)).find((id) => id.ok);
  const known = charge === null ? null : await means.book.paymentOf(tenant, charge);
  const linked = payload.payment_link?.entity.id ?? null;
  const byLink = linked === null ? null : await means.book.paymentOf(tenant, linked);
  const payment = told?.ok === true ? told.value : (known ?? byLink);
  if (payment === null) return null;
  if (charge !== null && type !== "payment.failed") {
    const reference = { kind: "charge", reference: charge, openUntil: null } as const;
    await means.book.note({ id: payment, tenant }, reference, at);
  }
  const news = toldBy(type, payload, { payment, tenant, at });
  if (news === null) return null;
  // By what it tells and not by the post: the same end told twice under two ids is the same end.
  const of = given?.entity.id ?? dispute?.entity.id ?? linked ?? charge ?? "";
  return { ...news, key: `razorpay:${type}:${of}` };
}

function toldBy(
  type: string,
  { refund: given, dispute }: Event["payload"],
  of: Pick<Told, "payment" | "tenant" | "at">,
): Told | null {
  switch (type) {
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
