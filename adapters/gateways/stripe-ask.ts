/** Asking Stripe: the client of each account, and what its failures mean. */

import {
  type Instant,
  type PaymentId,
  type Result,
  type TenantId,
  err,
  instantOf,
  ok,
} from "@forbear/kernel";
import type { Declined, GatewayError, Log, ProcessorKeys, Reached } from "@forbear/operations";
import type { Stripe } from "stripe";
import { type GatewayBook, givenUp } from "./references.ts";

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
  /** Where its API is for keys that are not in force yet; null: Stripe's own address. */
  readonly url: string | null;
};

export type Asking = {
  /** The client of an account, made once. */
  at(account: StripeAccount): Promise<{ readonly client: Stripe; readonly library: typeof Stripe }>;
  of(tenant: TenantId): Promise<Stripe | null>;
};

export function askerOf({ accountOf, timeLimitMs }: StripeMeans): Asking {
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

export const declined = (reason: Declined["reason"]): Result<never, GatewayError> =>
  err({ kind: "declined", reason });
export const unavailable: Result<never, GatewayError> = err({ kind: "unavailable" });
export const noAnswer: Result<never, GatewayError> = err({ kind: "no-answer" });

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

export async function asked<T>(
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
export function charged({ type, code, declineCode, status }: Failure): Result<never, GatewayError> {
  if (type === "StripeCardError") {
    return declined(reasons.get(declineCode) ?? reasons.get(code) ?? "refused");
  }
  if (status === 429 || status === 401 || status === 403) return unavailable;
  return status === 400 || status === 402 || status === 404 ? declined("refused") : noAnswer;
}

export const metadataOf = (payment: PaymentId, by: "token" | "page") => ({
  forbear_payment: payment,
  forbear_by: by,
});

/** Seconds between 1970 and the making of an id, which carries its time. */
export const madeAtSeconds = (id: string): number =>
  Math.floor(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16) / 1000);

export const instantIn = (seconds: number): Instant => instantOf(seconds * 1000);

export const gone = (kind: "intent" | "page") =>
  ({ kind, reference: givenUp, openUntil: null }) as const;

/** Whether a key opens an account, and whose. */
export async function reach(
  { log, url }: StripeMeans,
  asking: Asking,
  { key }: ProcessorKeys,
): Promise<Reached> {
  const { client } = await asking.at({ key, hookSecrets: [], url });
  const found = await asked(log, "whose keys", () => client.accounts.retrieveCurrent());
  if (found.ok) return { kind: "reached", owner: found.value.id };
  const { status } = found.error;
  // A key of narrow rights may take payments, and not see whose it is.
  if (status === 403) return { kind: "reached", owner: null };
  return { kind: status === 401 ? "refused" : "no-answer" };
}
