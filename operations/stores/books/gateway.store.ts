/** What processors call our payments, and what they told of them, each kept once until it is heard. */

import {
  type Bucket,
  type Instant,
  type PaymentId,
  birthBucket,
  decode,
  encode,
  trusted,
} from "@forbear/kernel";
import type { GatewayNews, Told } from "../../ports/gateway.ts";
import type { Transaction } from "../../ports/database.ts";
import { sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import { insertLookups, lookUpOne, lookupRow } from "../people/store.ts";

export type GatewayReference = {
  readonly payment: PaymentId;
  readonly provider: string;
  /** What is taken, the page it is taken on, or the charge that came of either. */
  readonly kind: "intent" | "page" | "charge";
  readonly reference: string;
  /** Of a page: when the processor closes it. */
  readonly openUntil: Instant | null;
};

type ReferenceRecord = {
  readonly provider: string;
  readonly reference: string;
  readonly open_until: Instant | null;
};

/** What is kept of a payment under a kind; null: nothing is. */
export async function gatewayReference(
  tx: Transaction,
  payment: PaymentId,
  kind: GatewayReference["kind"],
): Promise<GatewayReference | null> {
  const [row] = await tx.query<ReferenceRecord>(sql`
    select provider, reference, open_until
      from forbear.gateway_reference
     where tenant_id = ${tx.tenant} and bucket = ${birthBucket(payment)}
       and payment_id = ${payment} and kind = ${kind}`);
  if (row === undefined) return null;
  const { provider, reference, open_until: openUntil } = row;
  return { payment, kind, provider, reference, openUntil };
}

/** By which processor a payment was taken; null: nothing is kept of it. */
export async function gatewayProvider(tx: Transaction, payment: PaymentId): Promise<string | null> {
  const [row] = await tx.query<{ provider: string }>(sql`
    select provider
      from forbear.gateway_reference
     where tenant_id = ${tx.tenant} and bucket = ${birthBucket(payment)} and payment_id = ${payment}
     order by noted_at, kind
     limit 1`);
  return row?.provider ?? null;
}

/** Notes what a processor calls a payment; the first that is noted stands, and is given. */
export async function noteGatewayReference(
  tx: Transaction,
  vault: Vault,
  { payment, provider, kind, reference, openUntil }: GatewayReference,
  now: Instant,
): Promise<string> {
  const home: Bucket = birthBucket(payment);
  const fresh = await tx.execute(sql`
    insert into forbear.gateway_reference
           (tenant_id, bucket, payment_id, provider, kind, reference, open_until, noted_at)
    values (${tx.tenant}, ${home}, ${payment}, ${provider}, ${kind}, ${reference}, ${openUntil},
            ${now})
    on conflict (tenant_id, bucket, payment_id, kind) do nothing`);
  if (fresh === 0) return (await gatewayReference(tx, payment, kind))?.reference ?? reference;
  const key = `${provider}:${reference}`;
  const row = lookupRow(vault, tx.tenant, "gateway-reference", key, { bucket: home, id: payment });
  await tx.many([insertLookups(tx.tenant, [row])]);
  return reference;
}

/** The payment that a processor calls so; null: it is none of ours. */
export async function paymentByReference(
  tx: Transaction,
  vault: Vault,
  provider: string,
  reference: string,
): Promise<PaymentId | null> {
  const found = await lookUpOne(tx, vault, "gateway-reference", `${provider}:${reference}`);
  return found === null ? null : trusted<PaymentId>(found.id);
}

/** Keeps a piece of news; false: it is kept already. */
export async function keepTold(tx: Transaction, { key, ...told }: GatewayNews): Promise<boolean> {
  const fresh = await tx.execute(sql`
    insert into forbear.gateway_told (tenant_id, bucket, key, payment_id, news, told_at)
    values (${tx.tenant}, ${birthBucket(told.payment)}, ${key}, ${told.payment},
            ${JSON.stringify(encode(told))}::jsonb, ${told.at})
    on conflict (tenant_id, bucket, key) do nothing`);
  return fresh > 0;
}

/** News that nobody has heard yet, oldest first. */
export async function unheardTold(tx: Transaction, limit: number): Promise<readonly GatewayNews[]> {
  const rows = await tx.query<{ key: string; news: Parameters<typeof decode>[0] }>(sql`
    select key, news
      from forbear.gateway_told
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and heard_at is null
     order by told_at, key
     limit ${limit}`);
  return rows.map(({ key, news }) => ({ ...decode<Told>(news), key }));
}

export const hearTold = (
  tx: Transaction,
  { key, payment }: Pick<GatewayNews, "key" | "payment">,
  now: Instant,
): Promise<number> =>
  tx.execute(sql`
    update forbear.gateway_told
       set heard_at = ${now}
     where tenant_id = ${tx.tenant} and bucket = ${birthBucket(payment)} and key = ${key}`);
