/** What a processor calls our payments and what it told, kept in the house's database for every adapter. */

import type { Instant, PaymentId, StoredMeansId, TenantId } from "@forbear/kernel";
import {
  type AskedOf,
  type Database,
  type GatewayNews,
  type GatewayReference,
  type MeansAsked,
  type MeansNews,
  type Vault,
  gatewayProvider,
  gatewayReference,
  hearMeansTold,
  hearTold,
  keepMeansTold,
  keepTold,
  meansByReference,
  noteGatewayReference,
  noteMeansReference,
  paymentByReference,
  tenantIds,
  unheardMeans,
  unheardTold,
} from "@forbear/operations";

/** Stands where a reference would: a payment given up, so that nothing may be asked for it any more. */
export const givenUp = "given-up";

export interface GatewayBook {
  /** Notes a reference; the first that is noted stands, and is given. */
  note(
    of: AskedOf,
    reference: Pick<GatewayReference, "kind" | "reference" | "openUntil">,
    at: Instant,
  ): Promise<string>;
  find(of: AskedOf, kind: GatewayReference["kind"]): Promise<GatewayReference | null>;
  paymentOf(tenant: TenantId, reference: string): Promise<PaymentId | null>;
  /** Keeps news, each piece once; true: something of it was not kept before. */
  keep(tenant: TenantId, news: readonly GatewayNews[]): Promise<boolean>;
  /** Notes what the processor calls a means of payment. */
  noteMeans(of: MeansAsked, reference: string): Promise<void>;
  meansOf(tenant: TenantId, reference: string): Promise<StoredMeansId | null>;
  /** Keeps news of a means, once; true: it was not kept before. */
  keepMeans(news: MeansNews): Promise<boolean>;
}

export function gatewayBookOn(
  { database, vault }: { readonly database: Database; readonly vault: Vault },
  provider: string,
): GatewayBook {
  const repeatable = { repeatable: true };
  return {
    note: ({ id: payment, tenant }, reference, at) =>
      database.transaction(
        tenant,
        (tx) => noteGatewayReference(tx, vault, { payment, provider, ...reference }, at),
        repeatable,
      ),
    find: ({ id, tenant }, kind) =>
      database.transaction(tenant, (tx) => gatewayReference(tx, id, kind)),
    paymentOf: (tenant, reference) =>
      database.transaction(tenant, (tx) => paymentByReference(tx, vault, provider, reference)),
    keep: (tenant, news) =>
      database.transaction(
        tenant,
        async (tx) => {
          let fresh = false;
          for (const one of news) fresh = (await keepTold(tx, one)) || fresh;
          return fresh;
        },
        repeatable,
      ),
    noteMeans: ({ id, tenant }, reference) =>
      database.transaction(
        tenant,
        (tx) => noteMeansReference(tx, vault, id, `${provider}:${reference}`),
        repeatable,
      ),
    meansOf: (tenant, reference) =>
      database.transaction(tenant, (tx) => meansByReference(tx, vault, `${provider}:${reference}`)),
    keepMeans: (news) =>
      database.transaction(news.tenant, (tx) => keepMeansTold(tx, vault, news), repeatable),
  };
}

/** By which processor a payment was taken; null: by none that keeps a reference of it. */
export const providerOf = (database: Database, { id, tenant }: AskedOf): Promise<string | null> =>
  database.transaction(tenant, (tx) => gatewayProvider(tx, id));

/** How much is told at once; the rest is told the next time. */
const mostNews = 500;

/** What processors posted to us and nobody has heard yet, of all tenants. */
export async function newsPosted(database: Database): Promise<readonly GatewayNews[]> {
  const news: GatewayNews[] = [];
  for (const tenant of await database.house(tenantIds)) {
    news.push(...(await database.transaction(tenant, (tx) => unheardTold(tx, mostNews))));
  }
  return news;
}

/** What processors told of means and nobody has heard yet, of all tenants. */
export async function meansPosted(database: Database, vault: Vault): Promise<readonly MeansNews[]> {
  const news: MeansNews[] = [];
  for (const tenant of await database.house(tenantIds)) {
    news.push(...(await database.transaction(tenant, (tx) => unheardMeans(tx, vault, mostNews))));
  }
  return news;
}

export async function meansNewsHeard(
  database: Database,
  news: readonly MeansNews[],
  now: Instant,
): Promise<void> {
  for (const one of news) {
    await database.transaction(one.tenant, (tx) => hearMeansTold(tx, one, now));
  }
}

export async function newsHeard(
  database: Database,
  news: readonly GatewayNews[],
  now: Instant,
): Promise<void> {
  for (const one of news) {
    await database.transaction(one.tenant, (tx) => hearTold(tx, one, now));
  }
}
