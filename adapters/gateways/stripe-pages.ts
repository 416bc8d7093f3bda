/** Stripe's own page, on which a payer types their card: opened once, closed when it is left. */

import type { Result } from "@forbear/kernel";
import { ok } from "@forbear/kernel";
import type {
  AskedOf,
  GatewayError,
  Log,
  PageRequest,
  PayPage,
  Standing,
} from "@forbear/operations";
import type { Stripe } from "stripe";
import { stripeAmount } from "./amounts.ts";
import { givenUp } from "./references.ts";
import {
  type Asking,
  type StripeMeans,
  asked,
  declined,
  gone,
  instantIn,
  madeAtSeconds,
  metadataOf,
  unavailable,
} from "./stripe-ask.ts";

/** Stripe's least is half an hour; the clocks need not agree. */
const pageSeconds = 35 * 60;

export async function page(
  { book, log, now }: StripeMeans,
  asking: Asking,
  request: PageRequest,
): Promise<Result<PayPage, GatewayError>> {
  const client = await asking.of(request.tenant);
  if (client === null) return unavailable;
  const { id, amount, payee } = request;
  const units = stripeAmount(amount);
  if (units === null) return declined("amount");
  const before = await book.find(request, "page");
  if (before !== null) return pageAgain(log, client, before.reference);
  const metadata = metadataOf(id, "page");
  const currency = amount.currency.toLowerCase();
  const made = await asked(log, "page", () =>
    client.checkout.sessions.create(
      {
        mode: "payment",
        client_reference_id: id,
        line_items: [
          {
            quantity: 1,
            price_data: { currency, unit_amount: units, product_data: { name: payee } },
          },
        ],
        metadata,
        payment_intent_data: { metadata },
        locale: request.language === "es" ? "es" : "en",
        success_url: request.doneAt,
        cancel_url: request.leftAt,
        // By the time in the id: the same request again has the same words, as its key demands.
        expires_at: madeAtSeconds(id) + pageSeconds,
      },
      { idempotencyKey: `${id}:page` },
    ),
  );
  if (!made.ok) return made.error.status === 400 ? declined("refused") : unavailable;
  const { id: reference, url } = made.value;
  const openUntil = instantIn(madeAtSeconds(id) + pageSeconds);
  const noted = await book.note(request, { kind: "page", reference, openUntil }, now());
  if (noted !== reference || url === null) return unavailable;
  return ok({ url, openUntil });
}

async function pageAgain(
  log: Log,
  client: Stripe,
  reference: string,
): Promise<Result<PayPage, GatewayError>> {
  if (reference === givenUp) return unavailable;
  const found = await asked(log, "page", () => client.checkout.sessions.retrieve(reference));
  if (!found.ok || found.value.status !== "open" || found.value.url === null) return unavailable;
  return ok({ url: found.value.url, openUntil: instantIn(found.value.expires_at) });
}

export async function closePage(
  means: StripeMeans,
  asking: Asking,
  payment: AskedOf,
): Promise<Standing> {
  const { book, log, now } = means;
  const client = await asking.of(payment.tenant);
  if (client === null) return "unknown";
  const reference = await book.note(payment, gone("page"), now());
  if (reference === givenUp) return "never-taken";
  const closed = await asked(log, "close", () => client.checkout.sessions.expire(reference));
  return closed.ok ? "declined" : ofSession(means, client, payment, reference);
}

export async function ofSession(
  { book, log, now }: StripeMeans,
  client: Stripe,
  payment: AskedOf,
  reference: string,
): Promise<Standing> {
  const found = await asked(log, "look up", () => client.checkout.sessions.retrieve(reference));
  if (!found.ok) return "unknown";
  const { status, payment_status: paid, payment_intent: intent } = found.value;
  const made = typeof intent === "string" ? intent : (intent?.id ?? null);
  if (made !== null) {
    await book.note(payment, { kind: "intent", reference: made, openUntil: null }, now());
  }
  if (status === "open") return "open";
  if (status === "expired") return "declined";
  if (paid === "paid") return "settled";
  return "pending";
}
