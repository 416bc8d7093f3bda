/** One gateway of several: a tenant's payments go by the processor that was chosen for it. */

import { type Instant, type TenantId, err } from "@forbear/kernel";
import type { AskedOf, Database, Gateway, RefundRequest, Vault } from "@forbear/operations";
import { meansNewsHeard, meansPosted, newsHeard, newsPosted, providerOf } from "./references.ts";

/** A processor that posts its news to us, so that the house's own book tells it. */
export type PostingGateway = Omit<Gateway, "news" | "heard" | "meansNews" | "meansHeard">;

export type Choice = {
  /** In this process: what tenants without a processor of their own work with. */
  readonly inHouse: Gateway;
  readonly processors: ReadonlyMap<string, PostingGateway>;
  /** The name of the tenant's processor; null: none. */
  readonly nameFor: (tenant: TenantId) => Promise<string | null>;
  readonly database: Database;
  readonly vault: Vault;
  readonly now: () => Instant;
};

/** The gateways as one. What is in house tells its own news; what was posted is told from the book. */
export function chosenGateway({
  inHouse,
  processors,
  nameFor,
  database,
  vault,
  now,
}: Choice): Gateway {
  const of = async (tenant: TenantId): Promise<PostingGateway> => {
    const name = await nameFor(tenant);
    return (name === null ? undefined : processors.get(name)) ?? inHouse;
  };
  // What was taken stays with whom it was taken by, whoever takes what comes next.
  const ofPayment = async (payment: AskedOf): Promise<PostingGateway> => {
    const name = await providerOf(database, payment);
    return (name === null ? undefined : processors.get(name)) ?? of(payment.tenant);
  };
  const by = async (name: string | undefined, tenant: TenantId): Promise<PostingGateway> => {
    if (name === undefined) return of(tenant);
    return processors.get(name) ?? inHouse;
  };
  return {
    provider: ["in-house", ...processors.keys()].join("+"),
    reach: (tenant, keys) => (processors.get(keys.provider) ?? inHouse).reach(tenant, keys),
    hasPage: async (tenant) => (await of(tenant)).hasPage(tenant),
    take: async (request) => (await by(request.provider, request.tenant)).take(request),
    page: async (request) => (await of(request.tenant)).page(request),
    closePage: async (payment) => (await ofPayment(payment)).closePage(payment),
    lookUp: async (payment) => (await ofPayment(payment)).lookUp(payment),
    refund: async (asked) => (await ofPayment(paymentOf(asked))).refund(asked),
    lookUpRefund: async (asked) => (await ofPayment(paymentOf(asked))).lookUpRefund(asked),
    setUp: async (request) => (await of(request.tenant)).setUp(request),
    lookUpSetUp: async (asked) => (await by(asked.provider, asked.tenant)).lookUpSetUp(asked),
    letGo: async (asked) => (await by(asked.provider, asked.tenant)).letGo(asked),
    meansNews: () => meansPosted(database, vault),
    meansHeard: (news) => meansNewsHeard(database, news, now()),
    async deliver(delivery) {
      const named = processors.get(delivery.provider);
      return named === undefined ? err("not-ours") : named.deliver(delivery);
    },
    news: async (at) => [...(await inHouse.news(at)), ...(await newsPosted(database))],
    async heard(news) {
      await inHouse.heard(news);
      await newsHeard(database, news, now());
    },
  };
}

const paymentOf = ({ payment: id, tenant }: RefundRequest): AskedOf => ({ id, tenant });
