/** Razorpay's payment links: one for a payment, paid by card, UPI or net banking on its own page. */

import { type Result, err, instantOf, ok } from "@forbear/kernel";
import type { PaymentId } from "@forbear/kernel";
import type { AskedOf, GatewayError, PageRequest, PayPage, Standing } from "@forbear/operations";
import { z } from "zod";
import {
  type Failed,
  type RazorpayAccount,
  type RazorpayMeans,
  ask,
  madeAtSeconds,
} from "./razorpay-ask.ts";
import { givenUp } from "./references.ts";

const link = z.object({
  id: z.string().max(100),
  status: z.enum(["created", "partially_paid", "paid", "cancelled", "expired"]),
  short_url: z.string().max(500).nullish(),
  reference_id: z.string().nullish(),
  payments: z.array(z.object({ payment_id: z.string(), status: z.string() })).nullish(),
});
type Link = z.infer<typeof link>;
const links = z.object({ payment_links: z.array(link) });

/** Razorpay's least is a quarter of an hour; the clocks need not agree. */
const pageSeconds = 30 * 60;

export async function page(
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

export async function closePage(means: RazorpayMeans, payment: AskedOf): Promise<Standing> {
  const account = await means.accountOf(payment.tenant);
  if (account === null) return "unknown";
  const reference = await means.book.note(payment, gone, means.now());
  if (reference === givenUp) return lookUp(means, payment);
  const closed = await ask(means, account, link, `payment_links/${reference}/cancel`, {});
  if (closed.ok && closed.value.status === "cancelled") return "declined";
  return standingOf(means, account, payment, reference);
}

export async function lookUp(means: RazorpayMeans, payment: AskedOf): Promise<Standing> {
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
export async function chargeOf(
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
