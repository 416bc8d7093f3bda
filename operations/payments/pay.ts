/** Pay: ask the processor once, whatever dies in between, and hear what it tells later. */

import {
  type AccountId,
  type Instant,
  type Money,
  type OfferId,
  type PaymentId,
  type PersonId,
  type TenantId,
  later,
  trusted,
} from "@forbear/kernel";
import { movePayment, requestPayment } from "../acts/take-payment.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { GatewayError } from "../ports/gateway.ts";
import { type PaymentRow, paymentsById, paymentsInDoubt } from "../stores/books/store.ts";
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
  await settleRequest(house, tenant, { bucket: asked.account.bucket, id: begun.payment }, outcome);
  if (outcome.to === "pending") return { kind: "pending", payment: begun.payment };
  if (outcome.to === "unknown") return { kind: "unknown", payment: begun.payment };
  return { kind: "declined", payment: begun.payment, reason: outcome.reason };
}

type Begun =
  | { readonly kind: "begun" | "before"; readonly payment: PaymentId }
  | { readonly kind: "refused"; readonly reason: PayRefusal };

function begin(house: House, tenant: TenantId, asked: PayRequest): Promise<Begun> {
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
      return { kind: "begun", payment };
    },
    { repeatable: true },
  );
}

type RequestOutcome =
  | { readonly to: "pending"; readonly reason: null }
  | { readonly to: "failed"; readonly reason: string }
  | { readonly to: "unknown"; readonly reason: null };

function outcomeOf(error: GatewayError): RequestOutcome {
  if (error.kind === "declined") return { to: "failed", reason: error.reason };
  if (error.kind === "unavailable") return { to: "failed", reason: "processor-unavailable" };
  return { to: "unknown", reason: null };
}

function settleRequest(
  house: House,
  tenant: TenantId,
  payment: Ref<PaymentId>,
  outcome: RequestOutcome,
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
      if (now) movePayment(work, now, outcome.to, outcome.reason);
      await work.write();
    },
    { repeatable: true },
  );
}

/** How long a payment may wait for its answer before the processor is asked what became of it. */
const doubtAfterMs = 60_000;

/** Looks up every payment that nobody answered for; none is ever asked for twice. */
export async function lookUpDoubtful(house: House, tenant: TenantId): Promise<number> {
  const until: Instant = later(house.clock.now(), -doubtAfterMs);
  const doubtful = await house.database.transaction(tenant, (tx) =>
    paymentsInDoubt(tx, everyBucket, until, 500),
  );
  for (const row of doubtful) await resolve(house, tenant, row);
  return doubtful.length;
}

async function resolve(house: House, tenant: TenantId, row: PaymentRow): Promise<void> {
  const found = await house.gateway.lookUp(row.id);
  const outcome: RequestOutcome =
    found === "pending"
      ? { to: "pending", reason: null }
      : found === "unknown"
        ? { to: "unknown", reason: null }
        : { to: "failed", reason: found };
  await settleRequest(house, tenant, { bucket: row.bucket, id: row.id }, outcome);
}
