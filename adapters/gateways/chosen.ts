/** One gateway of several: a tenant's payments go by the processor that was chosen for it. */

import { type Instant, type TenantId, err } from "@forbear/kernel";
import type { Database, Gateway } from "@forbear/operations";
import { newsHeard, newsPosted } from "./references.ts";

/** A processor that posts its news to us, so that the house's own book tells it. */
export type PostingGateway = Omit<Gateway, "news" | "heard">;

export type Choice = {
  /** In this process: what tenants without a processor of their own work with. */
  readonly inHouse: Gateway;
  readonly processors: ReadonlyMap<string, PostingGateway>;
  /** The name of the tenant's processor; null: none. */
  readonly nameFor: (tenant: TenantId) => Promise<string | null>;
  readonly database: Database;
  readonly now: () => Instant;
};

/** The gateways as one. What is in house tells its own news; what was posted is told from the book. */
export function chosenGateway({ inHouse, processors, nameFor, database, now }: Choice): Gateway {
  const of = async (tenant: TenantId): Promise<PostingGateway> => {
    const name = await nameFor(tenant);
    return (name === null ? undefined : processors.get(name)) ?? inHouse;
  };
  return {
    provider: ["in-house", ...processors.keys()].join("+"),
    hasPage: async (tenant) => (await of(tenant)).hasPage(tenant),
    take: async (request) => (await of(request.tenant)).take(request),
    page: async (request) => (await of(request.tenant)).page(request),
    closePage: async (payment) => (await of(payment.tenant)).closePage(payment),
    lookUp: async (payment) => (await of(payment.tenant)).lookUp(payment),
    refund: async (request) => (await of(request.tenant)).refund(request),
    lookUpRefund: async (request) => (await of(request.tenant)).lookUpRefund(request),
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
