/** Stripe behind the port: payments by a token, its own page, refunds; none of it twice. */

import { type Result, type TenantId, err, ok } from "@forbear/kernel";
import type {
  AskedOf,
  GatewayError,
  GatewayNews,
  Log,
  PaymentRequest,
  Standing,
} from "@forbear/operations";
import type { Stripe } from "stripe";
import { stripeAmount } from "./amounts.ts";
import type { PostingGateway } from "./chosen.ts";
import { givenUp } from "./references.ts";
import {
  type Asking,
  type StripeMeans,
  asked,
  askerOf,
  charged,
  declined,
  gone,
  metadataOf,
  noAnswer,
  reach,
  unavailable,
} from "./stripe-ask.ts";
import { closePage, ofSession, page } from "./stripe-pages.ts";
import { lookUpRefund, refund } from "./stripe-refunds.ts";
import { hearMeansIn, letGo, lookUpSetUp, setUp } from "./stripe-means.ts";
import { type Heard, heardIn, paymentIn, readDelivery } from "./stripe-told.ts";

export type { StripeAccount, StripeMeans } from "./stripe-ask.ts";
export const stripeName = "stripe";

/** The part of the port that is Stripe's; what it posted is heard through the house's own book. */
export function stripeGateway(means: StripeMeans): PostingGateway {
  const asking = askerOf(means);
  return {
    provider: stripeName,
    reach: (_, keys) => reach(means, asking, keys),
    hasPage: async (tenant) => (await means.accountOf(tenant)) !== null,
    take: (request) => take(means, asking, request),
    page: (request) => page(means, asking, request),
    closePage: (payment) => closePage(means, asking, payment),
    lookUp: (payment) => lookUp(means, asking, payment),
    refund: (request) => refund(means, asking, request),
    lookUpRefund: (request) => lookUpRefund(means, asking, request),
    setUp: (request) => setUp(means, asking, request),
    lookUpSetUp: (asked) => lookUpSetUp(means, asking, asked),
    letGo: (asked) => letGo(means, asking, asked),
    async deliver(delivery) {
      const account = await means.accountOf(delivery.tenant);
      if (account === null) return err("not-ours");
      const { client, library } = await asking.at(account);
      const read = readDelivery(library, account.hookSecrets, delivery);
      if (!read.ok) return read;
      const ofMeans = await hearMeansIn(means, client, delivery.tenant, read.value);
      if (ofMeans !== null) return ofMeans;
      const news = await named(means, client, delivery.tenant, heardIn(read.value));
      if (!news.ok) return news;
      if (news.value.length === 0) return ok("nothing");
      return ok((await means.book.keep(delivery.tenant, news.value)) ? "kept" : "known-already");
    },
  };
}

/** News with the payments of ours that they are of; what is of no payment of ours is left out. */
async function named(
  { book, log, now }: StripeMeans,
  client: Stripe,
  tenant: TenantId,
  heard: readonly Heard[],
): Promise<Result<readonly GatewayNews[], "not-now">> {
  const news: GatewayNews[] = [];
  for (const { key, intent, payment: said, told } of heard) {
    let payment = said ?? (intent === null ? null : await book.paymentOf(tenant, intent));
    if (payment === null && intent !== null) {
      const found = await asked(log, "whose", () => client.paymentIntents.retrieve(intent));
      if (!found.ok && found.error.status !== 404) return err("not-now");
      payment = found.ok ? paymentIn(found.value.metadata) : null;
    }
    if (payment === null) continue;
    if (intent !== null) {
      const of = { id: payment, tenant };
      await book.note(of, { kind: "intent", reference: intent, openUntil: null }, now());
    }
    news.push({ ...told, payment, tenant, key });
  }
  return ok(news);
}

/** The intent is made and noted before anything is charged: what dies in between charged nothing. */
async function take(
  { book, log, now }: StripeMeans,
  asking: Asking,
  request: PaymentRequest,
): Promise<Result<"pending", GatewayError>> {
  const client = await asking.of(request.tenant);
  if (client === null) return unavailable;
  const { id, amount, token } = request;
  const units = stripeAmount(amount);
  if (units === null) return declined("amount");
  const [customer, method = customer] = token.split("/");
  if (method === undefined || !/^[a-z]+_\w+$/.test(method)) return declined("refused");
  const made = await asked(log, "create", () =>
    client.paymentIntents.create(
      {
        amount: units,
        currency: amount.currency.toLowerCase(),
        ...(customer === undefined || customer === method ? {} : { customer }),
        payment_method: method,
        automatic_payment_methods: { enabled: true, allow_redirects: "never" },
        metadata: metadataOf(id, "token"),
      },
      { idempotencyKey: `${id}:create` },
    ),
  );
  if (!made.ok) return made.error.status === 400 ? declined("refused") : unavailable;
  const reference = { kind: "intent", reference: made.value.id, openUntil: null } as const;
  // Somebody looked it up meanwhile and gave it up: it is not charged any more.
  if ((await book.note(request, reference, now())) !== made.value.id) return unavailable;
  const confirmed = await asked(log, "confirm", () =>
    client.paymentIntents.confirm(
      made.value.id,
      { off_session: true },
      { idempotencyKey: `${id}:confirm` },
    ),
  );
  if (!confirmed.ok) return charged(confirmed.error);
  return takenAs(log, client, confirmed.value);
}

async function takenAs(
  log: Log,
  client: Stripe,
  { id, status }: Pick<Stripe.PaymentIntent, "id" | "status">,
): Promise<Result<"pending", GatewayError>> {
  if (status === "succeeded" || status === "processing") return ok("pending");
  // Nobody is there to confirm it: it may not be charged when nobody expects it.
  const cancelled = await asked(log, "cancel", () => client.paymentIntents.cancel(id));
  return cancelled.ok ? declined("needs-payer") : noAnswer;
}

/** Whatever was not charged by now is given up, so that it never is: the answer is final. */
async function lookUp(means: StripeMeans, asking: Asking, payment: AskedOf): Promise<Standing> {
  const { book, log, now } = means;
  const client = await asking.of(payment.tenant);
  if (client === null) return "unknown";
  const page = await book.find(payment, "page");
  if (page !== null && page.reference !== givenUp) {
    return ofSession(means, client, payment, page.reference);
  }
  const intent = await book.note(payment, gone("intent"), now());
  if (intent === givenUp) {
    await book.note(payment, gone("page"), now());
    return "never-taken";
  }
  const found = await asked(log, "look up", () => client.paymentIntents.retrieve(intent));
  if (!found.ok) return "unknown";
  const standing = ofIntent(found.value.status);
  if (standing !== "open") return standing;
  const cancelled = await asked(log, "cancel", () => client.paymentIntents.cancel(intent));
  return cancelled.ok ? "declined" : "unknown";
}

function ofIntent(status: Stripe.PaymentIntent["status"]): Standing {
  switch (status) {
    case "succeeded":
      return "settled";
    case "processing":
      return "pending";
    case "canceled":
      return "declined";
    default:
      return "open";
  }
}
