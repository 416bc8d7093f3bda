/** Cards and bank accounts that Stripe keeps: authorised on its page in setup mode, forgotten when they end. */

import {
  type Instant,
  type PlainDate,
  type Result,
  type StoredMeansId,
  type TenantId,
  instantOf,
  ok,
  err,
  parseUuid,
} from "@forbear/kernel";
import type {
  Delivered,
  DeliveryRefusal,
  GatewayError,
  MeansAsked,
  MeansTold,
  SetUpPage,
  SetUpRequest,
} from "@forbear/operations";
import type { Stripe } from "stripe";
import { lastDayOf } from "./card-end.ts";
import {
  type Asking,
  type StripeMeans,
  asked,
  declined,
  instantIn,
  madeAtSeconds,
  unavailable,
} from "./stripe-ask.ts";

const provider = "stripe";

const bankMethods: Readonly<Record<string, "us_bank_account" | "sepa_debit" | "bacs_debit">> = {
  USD: "us_bank_account",
  EUR: "sepa_debit",
  GBP: "bacs_debit",
};

/** Stripe's longest is a day; the clocks need not agree. */
const pageSeconds = 23 * 3600;

/** The customer and the page are made under keys of ours: asked again, they are the same. */
export async function setUp(
  { log }: StripeMeans,
  asking: Asking,
  request: SetUpRequest,
): Promise<Result<SetUpPage, GatewayError>> {
  const client = await asking.of(request.tenant);
  if (client === null) return unavailable;
  const { id, method, most, doneAt, leftAt, language } = request;
  const bank = method === "card" ? "card" : bankMethods[most.currency];
  if (bank === undefined || method === "upi") return declined("refused");
  const metadata = { forbear_means: id };
  const customer = await asked(log, "customer", () =>
    client.customers.create({ metadata }, { idempotencyKey: `${id}:customer` }),
  );
  if (!customer.ok) return unavailable;
  const closesAt = madeAtSeconds(id) + pageSeconds;
  const made = await asked(log, "set up", () =>
    client.checkout.sessions.create(
      {
        mode: "setup",
        customer: customer.value.id,
        currency: most.currency.toLowerCase(),
        allowed_payment_method_types: [bank],
        client_reference_id: id,
        metadata,
        setup_intent_data: { metadata },
        locale: language === "es" ? "es" : "en",
        success_url: doneAt,
        cancel_url: leftAt,
        expires_at: closesAt,
      },
      { idempotencyKey: `${id}:set-up` },
    ),
  );
  if (!made.ok) return made.error.status === 400 ? declined("refused") : unavailable;
  const { id: reference, url } = made.value;
  return url === null
    ? unavailable
    : ok({ url, reference, provider, openUntil: instantIn(closesAt) });
}

const idOf = (of: string | { readonly id: string } | null | undefined): string | null =>
  of === null || of === undefined ? null : typeof of === "string" ? of : of.id;

/** What became of a page in setup mode; null: nobody has authorised anything on it yet. */
async function toldBy(
  { book, log }: StripeMeans,
  client: Stripe,
  of: MeansAsked,
  session: Pick<Stripe.Checkout.Session, "status" | "setup_intent">,
  at: Instant,
): Promise<MeansTold | "not-now" | null> {
  if (session.status === "expired") return { to: "not-authorised", reason: "page-left", at };
  const intent = idOf(session.setup_intent);
  if (session.status !== "complete" || intent === null) return null;
  const found = await asked(log, "authorised", () =>
    client.setupIntents.retrieve(intent, { expand: ["payment_method"] }),
  );
  if (!found.ok) return "not-now";
  const { status, customer, payment_method: method } = found.value;
  const payer = idOf(customer);
  // A bank may take days to confirm: until then nothing is authorised.
  if (status !== "succeeded" || payer === null || method === null || typeof method === "string") {
    return null;
  }
  await book.noteMeans(of, method.id);
  return { to: "authorised", token: `${payer}/${method.id}`, ...endOf(method), at };
}

function endOf(method: Stripe.PaymentMethod): {
  readonly last4: string;
  readonly expiresOn: PlainDate | null;
} {
  const { card, us_bank_account: us, sepa_debit: sepa, bacs_debit: bacs } = method;
  if (card !== undefined) {
    return { last4: card.last4, expiresOn: lastDayOf(card.exp_year, card.exp_month) };
  }
  return { last4: us?.last4 ?? sepa?.last4 ?? bacs?.last4 ?? "", expiresOn: null };
}

export async function lookUpSetUp(
  means: StripeMeans,
  asking: Asking,
  { id, tenant, page }: MeansAsked & { readonly page: string },
): Promise<MeansTold | null> {
  const client = await asking.of(tenant);
  if (client === null) return null;
  const found = await asked(means.log, "look up", () => client.checkout.sessions.retrieve(page));
  if (!found.ok) return null;
  const told = await toldBy(means, client, { id, tenant }, found.value, means.now());
  return told === "not-now" ? null : told;
}

export async function letGo(
  { log }: StripeMeans,
  asking: Asking,
  { tenant, token }: MeansAsked & { readonly token: string },
): Promise<"gone" | "no-answer"> {
  const client = await asking.of(tenant);
  const method = token.split("/").at(1);
  // Of an account that was left nothing can be taken by us either way.
  if (client === null || method === undefined) return "gone";
  const detached = await asked(log, "let go", () => client.paymentMethods.detach(method));
  if (detached.ok) return "gone";
  // It was forgotten before, or never was there.
  const { status } = detached.error;
  return status === 400 || status === 404 ? "gone" : "no-answer";
}

/** What an event tells of a means; null: it is of a payment. */
export async function hearMeansIn(
  means: StripeMeans,
  client: Stripe,
  tenant: TenantId,
  event: Stripe.Event,
): Promise<Result<Delivered, DeliveryRefusal> | null> {
  const at = instantOf(event.created * 1000);
  const keep = async (id: StoredMeansId, told: MeansTold): Promise<Result<Delivered, never>> => {
    const key = `${provider}:${event.id}`;
    return ok((await means.book.keepMeans({ id, tenant, told, key })) ? "kept" : "known-already");
  };
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.expired": {
      const session = event.data.object;
      if (session.mode !== "setup") return null;
      const id = parseUuid<StoredMeansId>(session.metadata?.["forbear_means"] ?? "");
      if (!id.ok) return ok("nothing");
      const told = await toldBy(means, client, { id: id.value, tenant }, session, at);
      if (told === "not-now") return err("not-now");
      return told === null ? ok("nothing") : keep(id.value, told);
    }
    case "payment_method.detached": {
      const id = await means.book.meansOf(tenant, event.data.object.id);
      return id === null ? ok("nothing") : keep(id, { to: "gone", reason: "removed", at });
    }
    case "mandate.updated": {
      const { status, payment_method } = event.data.object;
      const id = await means.book.meansOf(tenant, idOf(payment_method) ?? "");
      if (id === null || status !== "inactive") return ok("nothing");
      return keep(id, { to: "gone", reason: "withdrawn at the bank", at });
    }
    default:
      return null;
  }
}
