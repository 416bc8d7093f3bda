/** Whose turn it is: the tenants for whom something came in, and now and then all of them. */

import type { TenantId } from "@forbear/kernel";

export interface Round {
  /** The tenant is looked at in the next round; null: all are. */
  ask(tenant: TenantId | null): void;
  /** Those asked for since the last round; all, where none were or it is long that all were. */
  tenants(nowMs: number): Promise<readonly TenantId[]>;
}

/**
 * Rounds over tenants. Those asked for cost no question who there is; a tenant that is asked for all
 * the time keeps the others waiting no longer than `allEachMs`.
 */
export function roundOf(everyTenant: () => Promise<readonly TenantId[]>, allEachMs: number): Round {
  const asked = new Set<TenantId>();
  let all = true;
  let allUntilMs = 0;
  return {
    ask(tenant) {
      if (tenant === null) all = true;
      else asked.add(tenant);
    },
    async tenants(nowMs) {
      const some = [...asked];
      asked.clear();
      if (!all && some.length > 0 && nowMs < allUntilMs) return some;
      all = false;
      allUntilMs = nowMs + allEachMs;
      return everyTenant();
    },
  };
}
