/** Stripe's refunds: each asked for under a key of ours, and found again by it. */

import { type Result, ok } from "@forbear/kernel";
import type { AskedOf, GatewayError, RefundRequest, RefundStanding } from "@forbear/operations";
import type { Stripe } from "stripe";
import { stripeAmount } from "./amounts.ts";
import { givenUp } from "./references.ts";
import {
  type Asking,
  type StripeMeans,
  asked,
  charged,
  declined,
  unavailable,
} from "./stripe-ask.ts";
import { ofSession } from "./stripe-pages.ts";

/** The intent behind a payment, whichever way it was taken; null: none is known. */
async function intentOf(
  means: StripeMeans,
  client: Stripe,
  payment: AskedOf,
): Promise<string | null> {
  const known = await means.book.find(payment, "intent");
  if (known !== null) return known.reference === givenUp ? null : known.reference;
  const page = await means.book.find(payment, "page");
  if (page === null || page.reference === givenUp) return null;
  await ofSession(means, client, payment, page.reference);
  const found = await means.book.find(payment, "intent");
  return found?.reference ?? null;
}

export async function refund(
  means: StripeMeans,
  asking: Asking,
  { id, tenant, payment, amount }: RefundRequest,
): Promise<Result<"given", GatewayError>> {
  const client = await asking.of(tenant);
  if (client === null) return unavailable;
  const intent = await intentOf(means, client, { id: payment, tenant });
  const units = stripeAmount(amount);
  if (intent === null || units === null) return declined("refused");
  const made = await asked(means.log, "refund", () =>
    client.refunds.create(
      {
        payment_intent: intent,
        amount: units,
        metadata: { forbear_refund: id, forbear_payment: payment },
      },
      { idempotencyKey: `${id}:refund` },
    ),
  );
  if (!made.ok) return charged(made.error);
  return isLost(made.value.status) ? declined("refused") : ok("given");
}

const isLost = (status: string | null): boolean => status === "failed" || status === "canceled";

export async function lookUpRefund(
  means: StripeMeans,
  asking: Asking,
  { id, tenant, payment }: RefundRequest,
): Promise<RefundStanding> {
  const client = await asking.of(tenant);
  if (client === null) return "unknown";
  const intent = await intentOf(means, client, { id: payment, tenant });
  if (intent === null) return "declined";
  const found = await asked(means.log, "look up", () =>
    client.refunds.list({ payment_intent: intent, limit: 100 }),
  );
  if (!found.ok) return "unknown";
  const ours = found.value.data.find(({ metadata }) => metadata?.["forbear_refund"] === id);
  if (ours === undefined) return found.value.has_more ? "unknown" : "never-asked";
  return isLost(ours.status) ? "declined" : "given";
}
