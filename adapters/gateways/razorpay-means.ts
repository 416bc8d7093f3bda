/** Mandates at Razorpay (UPI AutoPay, cards, bank accounts): set up on its page, taken by orders, deleted. */

import {
  type Instant,
  type PlainDate,
  type Result,
  type StoredMeansId,
  type TenantId,
  epochDay,
  err,
  instantOf,
  later,
  ok,
  parseUuid,
} from "@forbear/kernel";
import type {
  AskedOf,
  Delivered,
  GatewayError,
  MeansAsked,
  MeansTold,
  PaymentRequest,
  SetUpPage,
  SetUpRequest,
  Standing,
} from "@forbear/operations";
import { z } from "zod";
import { lastDayOf } from "./card-end.ts";
import { type RazorpayAccount, type RazorpayMeans, ask, madeAtSeconds } from "./razorpay-ask.ts";
import { givenUp } from "./references.ts";

const provider = "razorpay";

const invoice = z.object({
  id: z.string().max(100),
  status: z.string(),
  short_url: z.string().max(500).nullish(),
  payment_id: z.string().nullish(),
});
const payment = z.object({
  id: z.string().max(100),
  status: z.string(),
  customer_id: z.string().nullish(),
  token_id: z.string().nullish(),
  error_reason: z.string().nullish(),
});
const tokenShape = z.object({
  id: z.string().max(100),
  recurring_details: z.object({ status: z.string() }).nullish(),
  card: z
    .object({
      last4: z.string().nullish(),
      expiry_month: z.coerce.number().int().min(1).max(12).nullish(),
      expiry_year: z.coerce.number().int().min(2000).max(9999).nullish(),
    })
    .nullish(),
  vpa: z.object({ username: z.string().nullish() }).nullish(),
  bank_details: z.object({ account_number: z.string().nullish() }).nullish(),
});
type Token = z.infer<typeof tokenShape>;
const customerShape = z.object({ email: z.string().nullish(), contact: z.string().nullish() });
const orderShape = z.object({ id: z.string().max(100) });
const paymentsOfOrder = z.object({ items: z.array(payment) });
const taken = z.object({ razorpay_payment_id: z.string().max(100) });
const anything = z.object({});

const methods = { card: "card", "bank-debit": "emandate", upi: "upi" } as const;
const pageSeconds = 24 * 3600;
/** UPI and cards are authorised with a payment of one rupee, which goes back at once. */
const authorisedWithMinor = 100;

const secondsPerDay = 86_400;
/** The first second of the day after, in seconds since 1970. */
const endOfDaySeconds = (day: PlainDate): number => (epochDay(day) + 1) * secondsPerDay;

export async function setUp(
  means: RazorpayMeans,
  request: SetUpRequest,
): Promise<Result<SetUpPage, GatewayError>> {
  const account = await means.accountOf(request.tenant);
  if (account === null) return err({ kind: "unavailable" });
  const { id, method, most, lastOn, payee, payer } = request;
  if (most.currency !== "INR") return err({ kind: "declined", reason: "refused" });
  const closesAt = madeAtSeconds(id) + pageSeconds;
  const made = await ask(means, account, invoice, "subscription_registration/auth_links", {
    customer: {
      name: payer.name,
      ...(payer.email === null ? {} : { email: payer.email }),
      ...(payer.phone === null ? {} : { contact: payer.phone }),
    },
    type: "link",
    amount: method === "bank-debit" ? 0 : authorisedWithMinor,
    currency: "INR",
    description: payee,
    subscription_registration: {
      method: methods[method],
      max_amount: Number(most.minor),
      expire_at: endOfDaySeconds(lastOn) + 31 * secondsPerDay,
      ...(method === "upi" ? { frequency: "as_presented" } : {}),
    },
    receipt: id,
    email_notify: 0,
    sms_notify: 0,
    expire_by: closesAt,
    notes: { forbear_means: id },
  });
  if (!made.ok) return err({ kind: made.error === "no-answer" ? "no-answer" : "unavailable" });
  const { id: reference, short_url: url } = made.value;
  if (typeof url !== "string") return err({ kind: "unavailable" });
  return ok({ url, reference, provider, openUntil: instantOf(closesAt * 1000) });
}

function endOf({
  card,
  vpa,
  bank_details: bank,
}: Token): Pick<Extract<MeansTold, { to: "authorised" }>, "last4" | "expiresOn"> {
  const end = card?.last4 ?? bank?.account_number ?? vpa?.username ?? "";
  const [month, year] = [card?.expiry_month ?? null, card?.expiry_year ?? null];
  const expiresOn = month === null || year === null ? null : lastDayOf(year, month);
  return { last4: end.slice(-4), expiresOn };
}

/** What became of the payment that authorises; null: nothing yet. */
async function toldBy(
  means: RazorpayMeans,
  account: RazorpayAccount,
  of: MeansAsked,
  paid: string,
  at: Instant,
): Promise<MeansTold | "not-now" | null> {
  const found = await ask(means, account, payment, `payments/${paid}`, null);
  if (!found.ok) return "not-now";
  const { customer_id: customer, token_id: token } = found.value;
  if (typeof customer !== "string" || typeof token !== "string") return null;
  await means.book.noteMeans(of, token);
  const kept = await ask(means, account, tokenShape, `customers/${customer}/tokens/${token}`, null);
  if (!kept.ok) return "not-now";
  const status = kept.value.recurring_details?.status ?? "initiated";
  if (status === "rejected" || status === "cancelled") {
    return { to: "not-authorised", reason: status, at };
  }
  if (status !== "confirmed") return null;
  return { to: "authorised", token: `${customer}/${token}`, ...endOf(kept.value), at };
}

/** What was paid only to authorise goes back; asked again, it is the same refund. */
async function giveBack(
  means: RazorpayMeans,
  account: RazorpayAccount,
  { id }: MeansAsked,
  paid: string,
): Promise<void> {
  const body = { amount: authorisedWithMinor, speed: "normal", receipt: id };
  await ask(means, account, anything, `payments/${paid}/refund`, body, id);
}

export async function lookUpSetUp(
  means: RazorpayMeans,
  { id, tenant, page }: MeansAsked & { readonly page: string },
): Promise<MeansTold | null> {
  const account = await means.accountOf(tenant);
  if (account === null) return null;
  const found = await ask(means, account, invoice, `invoices/${page}`, null);
  if (!found.ok) return null;
  const { status, payment_id: paid } = found.value;
  if (status === "expired" || status === "cancelled") {
    return { to: "not-authorised", reason: "page-left", at: means.now() };
  }
  if (typeof paid !== "string") return null;
  const told = await toldBy(means, account, { id, tenant }, paid, means.now());
  if (told === null || told === "not-now") return null;
  await giveBack(means, account, { id, tenant }, paid);
  return told;
}

export async function letGo(
  means: RazorpayMeans,
  { tenant, token }: MeansAsked & { readonly token: string },
): Promise<"gone" | "no-answer"> {
  const account = await means.accountOf(tenant);
  const [customer = "", name] = token.split("/");
  if (account === null || name === undefined) return "gone";
  const done = await ask(
    means,
    account,
    anything,
    `customers/${customer}/tokens/${name}`,
    "delete",
  );
  return done.ok || done.error === "refused" ? "gone" : "no-answer";
}

// Payments by a mandate -------------------------------------------------------------------------------

/** The order is made and noted before anything is charged by it: what dies in between charged nothing. */
export async function take(
  means: RazorpayMeans,
  request: PaymentRequest,
): Promise<Result<"pending", GatewayError>> {
  const account = await means.accountOf(request.tenant);
  if (account === null) return err({ kind: "unavailable" });
  const { id, amount, token } = request;
  const [customer = "", name] = token.split("/");
  if (name === undefined || amount.currency !== "INR") {
    return err({ kind: "declined", reason: "refused" });
  }
  const notes = { forbear_payment: id, forbear_by: "token" };
  const money = { amount: Number(amount.minor), currency: amount.currency };
  const payer = await ask(means, account, customerShape, `customers/${customer}`, null);
  const order = await ask(means, account, orderShape, "orders", {
    ...money,
    receipt: id,
    payment_capture: true,
    notes,
  });
  if (!payer.ok || !order.ok) return err({ kind: "unavailable" });
  const reference = { kind: "intent", reference: order.value.id, openUntil: null } as const;
  const noted = await means.book.note(request, reference, means.now());
  // Asked before, or given up meanwhile: by this order nothing is charged.
  if (noted === givenUp) return err({ kind: "unavailable" });
  if (noted !== order.value.id) return err({ kind: "no-answer" });
  const charged = await ask(means, account, taken, "payments/create/recurring", {
    email: payer.value.email ?? "",
    contact: payer.value.contact ?? "",
    ...money,
    order_id: noted,
    customer_id: customer,
    token: name,
    recurring: true,
    description: id,
    notes,
  });
  if (charged.ok) return ok("pending");
  if (charged.error === "refused") return err({ kind: "declined", reason: "refused" });
  return err({ kind: charged.error === "no-answer" ? "no-answer" : "unavailable" });
}

/** What came of the order of a payment by a mandate; null: it was none. */
export async function lookUpOrder(
  means: RazorpayMeans,
  account: RazorpayAccount,
  of: AskedOf & { readonly askedAt: Instant },
): Promise<Standing | null> {
  const gone = { kind: "intent", reference: givenUp, openUntil: null } as const;
  const order = await means.book.note(of, gone, means.now());
  if (order === givenUp) return null;
  const found = await ask(means, account, paymentsOfOrder, `orders/${order}/payments`, null);
  if (!found.ok) return "unknown";
  const { items } = found.value;
  const captured = items.find(({ status }) => status === "captured" || status === "refunded");
  if (captured !== undefined) {
    const noted = { kind: "charge", reference: captured.id, openUntil: null } as const;
    await means.book.note(of, noted, means.now());
    return "settled";
  }
  if (items.some(({ status }) => status !== "failed")) return "pending";
  if (items.length > 0) return "declined";
  // A request that hangs may still arrive: only long after it no charge is sure to come.
  return later(of.askedAt, sureAfterMs) < means.now() ? "never-taken" : "unknown";
}

const sureAfterMs = 3_600_000;

// What it posts ---------------------------------------------------------------------------------------

const posted = z.object({
  event: z.string().max(100),
  payload: z.object({
    invoice: z
      .object({
        entity: invoice.extend({
          notes: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).nullish(),
        }),
      })
      .optional(),
    token: z
      .object({ entity: tokenShape.extend({ customer_id: z.string().nullish() }) })
      .optional(),
  }),
});

const meansIn = (notes: unknown): StoredMeansId | null => {
  const said: unknown =
    typeof notes === "object" && notes !== null ? Reflect.get(notes, "forbear_means") : null;
  const id = parseUuid<StoredMeansId>(typeof said === "string" ? said : "");
  return id.ok ? id.value : null;
};

/** What an event tells of a mandate; null: it is of a payment. */
export async function hearMeansIn(
  means: RazorpayMeans,
  account: RazorpayAccount,
  tenant: TenantId,
  body: unknown,
  at: Instant,
): Promise<Result<Delivered, "not-now"> | null> {
  const read = posted.safeParse(body);
  if (!read.success) return null;
  const { event, payload } = read.data;
  const keep = async (id: StoredMeansId, told: MeansTold, of: string) => {
    const key = `${provider}:${event}:${of}`;
    const fresh = await means.book.keepMeans({ id, tenant, told, key });
    return ok(fresh ? ("kept" as const) : ("known-already" as const));
  };
  const link = payload.invoice?.entity;
  if (link !== undefined) {
    const id = meansIn(link.notes);
    if (id === null) return ok("nothing");
    if (event === "invoice.expired") {
      return keep(id, { to: "not-authorised", reason: "page-left", at }, link.id);
    }
    if (event !== "invoice.paid" || typeof link.payment_id !== "string") return ok("nothing");
    const told = await toldBy(means, account, { id, tenant }, link.payment_id, at);
    if (told === "not-now") return err("not-now");
    await giveBack(means, account, { id, tenant }, link.payment_id);
    return told === null ? ok("nothing") : keep(id, told, link.id);
  }
  const token = payload.token?.entity;
  if (token === undefined) return null;
  const id = await means.book.meansOf(tenant, token.id);
  if (id === null) return ok("nothing");
  switch (event) {
    case "token.confirmed": {
      const { customer_id: customer } = token;
      if (typeof customer !== "string") return ok("nothing");
      const told = {
        to: "authorised",
        token: `${customer}/${token.id}`,
        ...endOf(token),
        at,
      } as const;
      return keep(id, told, token.id);
    }
    case "token.rejected":
      return keep(id, { to: "not-authorised", reason: "rejected", at }, token.id);
    case "token.cancelled":
    case "token.paused":
      return keep(id, { to: "gone", reason: "withdrawn at the bank", at }, token.id);
    default:
      return ok("nothing");
  }
}
