/** Tenants of this installation: made with a key under the master key, and listed with their settings. */

import { newTenantKey } from "@forbear/adapters";
import {
  type Tenant,
  type TenantKind,
  type TenantSettings,
  intake,
  loadSettings,
  tenantIds,
} from "@forbear/operations";
import type { OpenHouse } from "./house.ts";

/** Makes a tenant and takes its key in. */
export async function createTenant(
  house: OpenHouse,
  kind: TenantKind,
  settings: TenantSettings,
): Promise<Tenant> {
  const { tenant, key } = await intake.createTenant(house, {
    kind,
    settings,
    newKey: (id) => newTenantKey(house.masterKey, id, 1, house.chance),
  });
  house.vault.admit(tenant.id, [key]);
  return tenant;
}

/** Every tenant of this installation with its settings. */
export async function allTenants(house: OpenHouse): Promise<readonly Tenant[]> {
  const found: Tenant[] = [];
  for (const id of await house.database.house(tenantIds)) {
    const settings = await house.database.transaction(id, loadSettings);
    if (settings !== null) found.push(settings.tenant);
  }
  return found;
}
