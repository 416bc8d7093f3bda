/** Pay: ask the processor once, whatever dies in between, and hear what it tells later. */

import {
  type AccountId,
  type Instant,
  type Money,
  type OfferId,
  type PayLinkId,
  type PaymentId,
  type PersonId,
  type TenantId,
  type TimeZone,
  later,
  localDate,
  must,
  never,
  parseTimeZone,
  trusted,
} from "@forbear/kernel";
import { booksOf } from "../acts/books.ts";
import { hearInBooks } from "../acts/hear-payment.ts";
import { movePayment, requestPayment } from "../acts/take-payment.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { GatewayError, PageRequest, Standing } from "../ports/gateway.ts";
import { namePayLink } from "../stores/books/pay-link.store.ts";
import {
  type PaymentRow,
  openPagesOf,
  paymentsById,
  paymentsInDoubt,
  paymentsUntold,
} from "../stores/books/store.ts";
import type { Ref } from "../stores/file.ts";
import { lookUpOne, lookupRow } from "../stores/people/store.ts";
import { everyBucket } from "../stores/range.ts";
import { type PayRefusal, refused } from "./refuse.ts";

export type PayRequest = {
  readonly account: Ref<AccountId>;
  readonly person: PersonId;
  readonly amount: Money;
  readonly method: "card" | "bank-debit" | "upi";
  /** The processor's token for the payer's card or account; never a card number. */
  readonly token: string;
  readonly offer: OfferId | null;
  /** The same key again is the same payment. */
  readonly key: string;
  /** What is paid beyond the debt is kept as a credit. */
  readonly creditAllowed?: boolean;
  /** The link that led to it; one of another debt is not noted. */
  readonly link?: PayLinkId | null;
};

export type Paid =
  | { readonly kind: "pending"; readonly payment: PaymentId }
  | { readonly kind: "declined"; readonly payment: PaymentId; readonly reason: string }
  | { readonly kind: "unknown"; readonly payment: PaymentId }
  | { readonly kind: "asked-before"; readonly payment: PaymentId }
  /** Nothing was written, and nobody was asked. */
  | { readonly kind: "refused"; readonly payment: null; readonly reason: PayRefusal };

/** Takes a payment. Written before the processor is called, so that a crash leaves a question, not a loss. */
export async function pay(house: House, tenant: TenantId, asked: PayRequest): Promise<Paid> {
  const begun = await begin(house, tenant, asked);
  if (begun.kind === "refused") return { ...begun, payment: null };
  if (begun.kind === "before") return { kind: "asked-before", payment: begun.payment };
  const taken = await house.gateway.take({
    id: begun.payment,
    tenant,
    amount: asked.amount,
    token: asked.token,
    at: house.clock.now(),
  });
  const outcome = taken.ok ? ({ to: "pending", reason: null } as const) : outcomeOf(taken.error);
  const ref = { bucket: asked.account.bucket, id: begun.payment };
  await settleRequest(house, tenant, ref, outcome, utc);
  const { payment } = begun;
  if (outcome.to === "failed") return { kind: "declined", payment, reason: outcome.reason };
  return { kind: outcome.to === "unknown" ? "unknown" : "pending", payment };
}

/** Takes a payment that was written before, by a token that the processor keeps; what came of it. */
export async function takeRequested(
  house: House,
  tenant: TenantId,
  asked: {
    readonly payment: PaymentId;
    readonly account: Ref<AccountId>;
    readonly amount: Money;
    readonly token: string;
    readonly provider: string;
  },
  zone: TimeZone,
): Promise<string> {
  const { payment: id, account, amount, token, provider } = asked;
  const at = house.clock.now();
  const taken = await house.gateway.take({ id, tenant, amount, token, provider, at });
  const outcome = taken.ok ? ({ to: "pending", reason: null } as const) : outcomeOf(taken.error);
  await settleRequest(house, tenant, { bucket: account.bucket, id }, outcome, zone);
  return outcome.reason ?? outcome.to;
}

/** A request that was taken is not money yet: no day is told by it. */
const utc = must(parseTimeZone("Etc/UTC"));

type Begun =
  | { readonly kind: "begun" | "before"; readonly payment: PaymentId }
  | { readonly kind: "refused"; readonly reason: PayRefusal };

function begin(house: House, tenant: TenantId, asked: Omit<PayRequest, "token">): Promise<Begun> {
  const options = {
    by: { kind: "consumer", person: asked.person },
    correlation: asked.key,
    accounts: [asked.account],
  } as const;
  return house.database.transaction(
    tenant,
    async (tx) => {
      const work = await openWork(tx, house, options);
      const before = await lookUpOne(tx, house.vault, "gateway-payment", asked.key);
      const { account, person, amount, method, offer } = asked;
      if (before !== null) {
        const payment = trusted<PaymentId>(before.id);
        const [row] = await paymentsById(tx, [{ bucket: before.bucket, id: payment }]);
        const same =
          row?.account_id === account.id &&
          row.minor === amount.minor &&
          row.currency === amount.currency;
        return same ? { kind: "before", payment } : { kind: "refused", reason: "key-used" };
      }
      const why = await refused(work, { ...asked, account: account.id });
      if (why !== null) return { kind: "refused", reason: why };
      const request = { account: account.id, person, amount, method, offer, settlesOn: null };
      const payment = requestPayment(work, request);
      const target = { bucket: account.bucket, id: payment };
      work.rows.lookups.push(lookupRow(house.vault, tenant, "gateway-payment", asked.key, target));
      await work.write();
      const { link = null } = asked;
      if (link !== null) await tx.many([namePayLink(tenant, target, link)]);
      return { kind: "begun", payment };
    },
    { repeatable: true },
  );
}

type RequestOutcome =
  | { readonly to: "pending" | "settled"; readonly reason: null }
  | { readonly to: "failed"; readonly reason: string }
  | { readonly to: "unknown"; readonly reason: null };

function outcomeOf(error: GatewayError): RequestOutcome {
  if (error.kind === "declined") return { to: "failed", reason: error.reason };
  if (error.kind === "unavailable") return { to: "failed", reason: "processor-unavailable" };
  return { to: "unknown", reason: null };
}

/** What the processor says of a payment; null: its page is open, and nothing has come of it yet. */
function outcomeIn(standing: Standing): RequestOutcome | null {
  switch (standing) {
    case "pending":
    case "settled":
    case "unknown":
      return { to: standing, reason: null };
    case "declined":
    case "never-taken":
      return { to: "failed", reason: standing };
    case "open":
      return null;
    default:
      return never(standing);
  }
}

function settleRequest(
  house: House,
  tenant: TenantId,
  payment: Ref<PaymentId>,
  outcome: RequestOutcome,
  zone: TimeZone,
): Promise<void> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const row = (await paymentsById(tx, [payment])).at(0);
      if (!row) return;
      const work = await openWork(tx, house, {
        by: { kind: "system", part: "payments" },
        correlation: payment.id,
        accounts: [{ bucket: payment.bucket, id: row.account_id }],
      });
      // Under the lock: news of the processor may have been faster.
      const now = (await paymentsById(tx, [payment])).at(0);
      if (now && outcome.to === "settled") {
        const books = await booksOf(work, now.account_id);
        hearInBooks(work, books, now, outcome, localDate(work.now, zone));
      } else if (now && outcome.to !== "settled") {
        movePayment(work, now, outcome.to, outcome.reason);
      }
      await work.write();
    },
    { repeatable: true },
  );
}

export type PageAsked = Omit<PayRequest, "token"> & Omit<PageRequest, "id" | "tenant" | "at">;

export type PageOpened =
  | { readonly kind: "page"; readonly payment: PaymentId; readonly url: string }
  | { readonly kind: "asked-before" | "unavailable"; readonly payment: PaymentId }
  | { readonly kind: "refused"; readonly payment: null; readonly reason: PayRefusal };

/**
 * Opens the processor's own page for a payment. Pages of the debt that the payer left are closed first,
 * so that nobody pays on two; the same key again leads back to the same page.
 */
export async function payOnPage(
  house: House,
  tenant: TenantId,
  asked: PageAsked,
  zone: TimeZone,
): Promise<PageOpened> {
  const { account, amount, doneAt, leftAt, language, payee } = asked;
  const known = await knownBy(house, tenant, asked.key);
  await closePages(house, tenant, asked, zone, known);
  const begun = await begin(house, tenant, asked);
  if (begun.kind === "refused") return { ...begun, payment: null };
  const id = begun.payment;
  const ref = { bucket: account.bucket, id };
  if (begun.kind === "before") {
    const [row] = await house.database.transaction(tenant, (tx) => paymentsById(tx, [ref]));
    if (row?.status !== "requested") return { kind: "asked-before", payment: id };
  }
  const at = house.clock.now();
  const words = { doneAt, leftAt, language, payee };
  const opened = await house.gateway.page({ id, tenant, amount, at, ...words });
  if (opened.ok) return { kind: "page", payment: id, url: opened.value.url };
  await settleRequest(house, tenant, ref, outcomeOf(opened.error), zone);
  return { kind: "unavailable", payment: id };
}

const knownBy = (house: House, tenant: TenantId, key: string): Promise<PaymentId | null> =>
  house.database.transaction(tenant, async (tx) => {
    const found = await lookUpOne(tx, house.vault, "gateway-payment", key);
    return found === null ? null : trusted<PaymentId>(found.id);
  });

/** Closes the pages of a debt that its payer left, but the one that is asked for again. */
async function closePages(
  house: House,
  tenant: TenantId,
  { account, person }: Pick<PageAsked, "account" | "person">,
  zone: TimeZone,
  but: PaymentId | null,
): Promise<void> {
  const open = await house.database.transaction(tenant, (tx) => openPagesOf(tx, account));
  for (const { id, bucket, person_id } of open) {
    if (person_id !== person || id === but) continue;
    await closeOne(house, tenant, { bucket, id }, zone);
  }
}

async function closeOne(
  house: House,
  tenant: TenantId,
  { bucket, id }: Ref<PaymentId>,
  zone: TimeZone,
): Promise<void> {
  const outcome = outcomeIn(await house.gateway.closePage({ id, tenant }));
  if (outcome !== null) await settleRequest(house, tenant, { bucket, id }, outcome, zone);
}

/** How long a payment may wait for its answer before the processor is asked what became of it. */
const doubtAfterMs = 60_000;

/** Looks up every payment that nobody answered for; none is ever asked for twice. */
export async function lookUpDoubtful(
  house: House,
  tenant: TenantId,
  zone: TimeZone,
): Promise<number> {
  const until: Instant = later(house.clock.now(), -doubtAfterMs);
  const doubtful = await house.database.transaction(tenant, (tx) =>
    paymentsInDoubt(tx, everyBucket, until, 500),
  );
  for (const row of doubtful) await resolve(house, tenant, row, zone);
  return doubtful.length;
}

/** So long a processor may take to tell what came of a payment before it is asked, in milliseconds. */
const silentAfterMs = 24 * 3_600_000;

/** Asks after payments that a processor took and tells nothing of: its posts may not have reached us. */
export async function lookUpSilent(
  house: House,
  tenant: TenantId,
  zone: TimeZone,
): Promise<number> {
  const until: Instant = later(house.clock.now(), -silentAfterMs);
  const silent = await house.database.transaction(tenant, (tx) => paymentsUntold(tx, until, 2_000));
  for (const row of silent) await resolve(house, tenant, row, zone);
  return silent.length;
}

async function resolve(
  house: House,
  tenant: TenantId,
  { id, bucket, requested_at: askedAt }: PaymentRow,
  zone: TimeZone,
): Promise<void> {
  const standing = await house.gateway.lookUp({ id, tenant, askedAt });
  // The page was to be closed by now: nobody pays on it any more without our knowing.
  if (standing === "open") return closeOne(house, tenant, { bucket, id }, zone);
  const outcome = outcomeIn(standing);
  if (outcome !== null) await settleRequest(house, tenant, { bucket, id }, outcome, zone);
}
