/** Stripe: payment intents, its own page, refunds; each asked for under a key of ours, none of it twice. */

import {
  type Instant,
  type PaymentId,
  type Result,
  type TenantId,
  err,
  instantOf,
  ok,
} from "@forbear/kernel";
import type {
  AskedOf,
  Declined,
  GatewayError,
  GatewayNews,
  Log,
  PageRequest,
  PayPage,
  PaymentRequest,
  RefundRequest,
  RefundStanding,
  Standing,
} from "@forbear/operations";
import type { Stripe } from "stripe";
import { stripeAmount } from "./amounts.ts";
import type { PostingGateway } from "./chosen.ts";
import { type GatewayBook, givenUp } from "./references.ts";
import { type Heard, paymentIn, readDelivery } from "./stripe-told.ts";

/** An account at Stripe. Its secrets are sent to Stripe, and written nowhere. */
export type StripeAccount = {
  readonly key: string;
  /** Secrets that posts are signed with: the newer one, and the one before while it is changed. */
  readonly hookSecrets: readonly string[];
  /** Where its API is; null: Stripe's own address. */
  readonly url: string | null;
};

export type StripeMeans = {
  readonly book: GatewayBook;
  /** Null where the tenant does not take payments by Stripe. */
  readonly accountOf: (tenant: TenantId) => Promise<StripeAccount | null>;
  readonly now: () => Instant;
  readonly log: Log;
  /** For one request, in milliseconds. */
  readonly timeLimitMs: number;
};

export const stripeName = "stripe";

/** The part of the port that is Stripe's; what it posted is heard through the house's own book. */
export function stripeGateway(means: StripeMeans): PostingGateway {
  const asking = askerOf(means);
  return {
    provider: stripeName,
    hasPage: async (tenant) => (await means.accountOf(tenant)) !== null,
    take: (request) => take(means, asking, request),
    page: (request) => page(means, asking, request),
    closePage: (payment) => closePage(means, asking, payment),
    lookUp: (payment) => lookUp(means, asking, payment),
    refund: (request) => refund(means, asking, request),
    lookUpRefund: (request) => lookUpRefund(means, asking, request),
    async deliver(delivery) {
      const account = await means.accountOf(delivery.tenant);
      if (account === null) return err("not-ours");
      const { client, library } = await asking.at(account);
      const read = readDelivery(library, account.hookSecrets, delivery);
      if (!read.ok) return read;
      const news = await named(means, client, delivery.tenant, read.value);
      if (!news.ok) return news;
      if (news.value.length === 0) return ok("nothing");
      return ok((await means.book.keep(delivery.tenant, news.value)) ? "kept" : "known-already");
    },
  };
}

type Library = typeof Stripe;

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

type Asking = {
  /** The client of an account, made once. */
  at(account: StripeAccount): Promise<{ readonly client: Stripe; readonly library: Library }>;
  of(tenant: TenantId): Promise<Stripe | null>;
};

function askerOf({ accountOf, timeLimitMs }: StripeMeans): Asking {
  const clients = new Map<string, Stripe>();
  const at: Asking["at"] = async (account) => {
    // Loaded in its own time: a house without Stripe never does.
    const { Stripe: library } = await import("stripe");
    const name = `${account.url ?? ""} ${account.key}`;
    const known = clients.get(name);
    if (known !== undefined) return { client: known, library };
    const client = new library(account.key, {
      ...(account.url === null ? {} : elsewhere(account.url)),
      // What is asked again, and when, is ours to decide: an answer that was lost is looked up.
      maxNetworkRetries: 0,
      timeout: timeLimitMs,
      telemetry: false,
    });
    clients.set(name, client);
    return { client, library };
  };
  return {
    at,
    async of(tenant) {
      const account = await accountOf(tenant);
      return account === null ? null : (await at(account)).client;
    },
  };
}

function elsewhere(url: string) {
  const { hostname, port, protocol } = new URL(url);
  const isPlain = protocol === "http:";
  return {
    host: hostname,
    port: port === "" ? (isPlain ? "80" : "443") : port,
    protocol: isPlain ? ("http" as const) : ("https" as const),
  };
}

const declined = (reason: Declined["reason"]): Result<never, GatewayError> =>
  err({ kind: "declined", reason });
const unavailable: Result<never, GatewayError> = err({ kind: "unavailable" });
const noAnswer: Result<never, GatewayError> = err({ kind: "no-answer" });

/** A failure of a request as the library tells it: by its type, never by its words. */
type Failure = {
  readonly type: string;
  readonly code: string;
  readonly declineCode: string;
  readonly status: number;
};

const textIn = (of: object, name: string): string => {
  const value: unknown = Reflect.get(of, name);
  return typeof value === "string" ? value : "";
};

/** Null: no failure of the request, but a defect. */
function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error) || !textIn(error, "type").startsWith("Stripe")) return null;
  const status: unknown = Reflect.get(error, "statusCode");
  return {
    type: textIn(error, "type"),
    code: textIn(error, "code"),
    declineCode: textIn(error, "decline_code"),
    status: typeof status === "number" ? status : 0,
  };
}

async function asked<T>(
  log: Log,
  what: string,
  request: () => Promise<T>,
): Promise<Result<T, Failure>> {
  try {
    return ok(await request());
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    const { type, code, status } = failure;
    if (type !== "StripeCardError") log.warn("stripe refused", { what, type, code, status });
    return err(failure);
  }
}

const reasons: ReadonlyMap<string, Declined["reason"]> = new Map([
  ["insufficient_funds", "insufficient-funds"],
  ["expired_card", "card-expired"],
  ["authentication_required", "needs-payer"],
  ["authentication_not_handled", "needs-payer"],
  ["account_closed", "account-closed"],
  ["no_account", "account-closed"],
  ["debit_not_authorized", "account-closed"],
]);

/** What a refused charge means; a refusal that was not about the card may have been of the answer alone. */
function charged({ type, code, declineCode, status }: Failure): Result<never, GatewayError> {
  if (type === "StripeCardError") {
    return declined(reasons.get(declineCode) ?? reasons.get(code) ?? "refused");
  }
  if (status === 429 || status === 401 || status === 403) return unavailable;
  return status === 400 || status === 402 || status === 404 ? declined("refused") : noAnswer;
}

const metadataOf = (payment: PaymentId, by: "token" | "page") => ({
  forbear_payment: payment,
  forbear_by: by,
});

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

/** Seconds between 1970 and the making of an id, which carries its time. */
const madeAtSeconds = (id: string): number =>
  Math.floor(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16) / 1000);

/** Stripe's least is half an hour; the clocks need not agree. */
const pageSeconds = 35 * 60;

const instantIn = (seconds: number): Instant => instantOf(seconds * 1000);

async function page(
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

async function closePage(means: StripeMeans, asking: Asking, payment: AskedOf): Promise<Standing> {
  const { book, log, now } = means;
  const client = await asking.of(payment.tenant);
  if (client === null) return "unknown";
  const reference = await book.note(payment, gone("page"), now());
  if (reference === givenUp) return "never-taken";
  const closed = await asked(log, "close", () => client.checkout.sessions.expire(reference));
  return closed.ok ? "declined" : ofSession(means, client, payment, reference);
}

const gone = (kind: "intent" | "page") => ({ kind, reference: givenUp, openUntil: null }) as const;

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

async function ofSession(
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

async function refund(
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

async function lookUpRefund(
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
