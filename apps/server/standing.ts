/** What is in force for each tenant, read from the database and believed for a few seconds. */

import type { TenantId } from "@forbear/kernel";
import { type House, type InForce, inForce, loadSettings } from "@forbear/operations";

export interface Standing {
  /** Null: there is no such tenant. */
  of(tenant: TenantId): Promise<InForce | null>;
  /** What was read is read again. */
  forget(tenant: TenantId): void;
}

const believedMs = 5_000;

export function standingOf(house: Pick<House, "database">): Standing {
  const known = new Map<
    TenantId,
    { readonly until: number; readonly read: Promise<InForce | null> }
  >();

  async function read(tenant: TenantId): Promise<InForce | null> {
    const settings = await house.database.transaction(tenant, loadSettings);
    return settings === null ? null : inForce(settings);
  }

  return {
    of(tenant) {
      const now = performance.now();
      const before = known.get(tenant);
      if (before !== undefined && before.until > now) return before.read;
      const fresh = read(tenant);
      known.set(tenant, { until: now + believedMs, read: fresh });
      fresh.catch(() => known.delete(tenant));
      return fresh;
    },
    forget: (tenant) => known.delete(tenant),
  };
}
