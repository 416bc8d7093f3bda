/** Tenants and clients come into being: a key of their own, their settings, their first documents. */

import { type ClientId, Defect, type TenantId, bucket, canonical, tenantId } from "@forbear/kernel";
import { housePolicy, policyDocument, policyHash } from "@forbear/negotiation";
import { houseStrategyDocument, strategyHash } from "@forbear/treatment";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import {
  type Client,
  type ClientSettings,
  type PublishedDocument,
  type Tenant,
  type TenantKind,
  type TenantSettings,
  insertClient,
  insertDocument,
  insertTenant,
  insertTenantKey,
  loadSettings,
  tenantIds,
} from "../stores/settings/store.ts";

/** A key as it is stored: the vault's master key alone opens it. */
export type SealedKey = { readonly version: number; readonly wrapped: Uint8Array };

export type NewTenant = {
  readonly kind: TenantKind;
  readonly settings: TenantSettings;
  /** Draws the tenant's key; called once its number is known, since the key is bound to it. */
  readonly newKey: (tenant: TenantId) => SealedKey;
};

/** What a tenant starts with; it publishes versions of its own later. */
const firstDocuments: readonly PublishedDocument[] = [
  {
    kind: "strategy",
    name: houseStrategyDocument.name,
    version: 1,
    hash: strategyHash(houseStrategyDocument),
    body: canonical(houseStrategyDocument),
  },
  {
    kind: "offer-policy",
    name: housePolicy.name,
    version: 1,
    hash: policyHash(housePolicy),
    body: canonical(policyDocument(housePolicy)),
  },
];

/**
 * Makes a tenant with its key and first documents. Its public reference is drawn by chance: addresses
 * and webhooks carry it instead of the tenant's number. The caller's vault takes the key in.
 */
export async function createTenant(
  house: Pick<House, "database" | "clock" | "chance">,
  asked: NewTenant,
): Promise<{ readonly tenant: Tenant; readonly key: SealedKey }> {
  const known = await house.database.house(tenantIds);
  const id = tenantId(Math.max(0, ...known) + 1);
  const ref = Buffer.from(house.chance.bytes(16)).toString("hex");
  const tenant: Tenant = { id, ref, kind: asked.kind, settings: asked.settings };
  const key = asked.newKey(id);
  const at = house.clock.now();
  await house.database.transaction(id, (tx) =>
    tx.many([
      insertTenant(tenant, at),
      insertTenantKey(id, key, at),
      ...firstDocuments.map((document) => insertDocument(id, document, at)),
    ]),
  );
  return { tenant, key };
}

/** Makes the client of this reference, or finds the one that has it already. */
export async function createClient(
  house: Pick<House, "database" | "clock" | "ids">,
  tenant: TenantId,
  ref: string,
  settings: ClientSettings,
): Promise<Client> {
  const id = house.ids.next<ClientId>(bucket(0));
  const at = house.clock.now();
  return house.database.transaction(
    tenant,
    async (tx) => {
      await tx.execute(insertClient(tenant, { id, ref, settings }, at));
      return clientOf(tx, ref);
    },
    { repeatable: true },
  );
}

async function clientOf(tx: Transaction, ref: string): Promise<Client> {
  const settings = await loadSettings(tx);
  for (const client of settings?.clients.values() ?? []) if (client.ref === ref) return client;
  throw new Defect(`the client ${ref} that was just made is not there`);
}
