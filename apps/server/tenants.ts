/** Tenants of this installation: made with a key under the master key, and listed with their settings. */

import { channels } from "@forbear/accounts";
import { newTenantKey } from "@forbear/adapters";
import { parseTimeZone } from "@forbear/kernel";
import {
  type Tenant,
  type TenantKind,
  type TenantSettings,
  intake,
  loadSettings,
  noLeave,
  tenantIds,
} from "@forbear/operations";
import { z } from "zod";
import type { OpenHouse } from "./house.ts";

/** A tenant's settings as a file gives them. */
export const tenantSettings = z.strictObject({
  name: z.string().min(1).max(80),
  callbackNumber: z.string().regex(/^\+\d{6,15}$/),
  mailAddress: z.array(z.string().min(1).max(80)).min(1).max(6),
  portal: z.string().regex(/^https?:\/\/[^\s]+[^/\s]$/),
  smsFrom: z.string().min(3).max(20),
  emailFrom: z.email(),
  policy: z.strictObject({
    requireEmailTextSafeHarbor: z.boolean(),
    applyRegulationFToFirstParty: z.boolean(),
  }),
  registered: z
    .strictObject({
      licences: z.record(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/), z.string().min(1).max(40)),
      templates: z.record(z.string().min(1).max(80), z.string().min(1).max(40)),
      callerIds: z.record(z.string().regex(/^[A-Z]{2}$/), z.string().min(3).max(20)),
    })
    .default({ licences: {}, templates: {}, callerIds: {} }),
  gateway: z.enum(["stripe", "razorpay"]).exactOptional(),
  refundAloneUpToMinor: z.number().int().min(0).exactOptional(),
  followUpAfterHours: z.number().int().min(0).max(720).exactOptional(),
  prices: z.partialRecord(z.enum(channels), z.number().int().min(0).max(100_000)).exactOptional(),
  desk: z.strictObject({
    zone: z.string().refine((text) => parseTimeZone(text).ok, "is no time zone"),
    opens: z.string().regex(/^\d\d:\d\d$/),
    closes: z.string().regex(/^\d\d:\d\d$/),
  }),
  languageModel: z
    .strictObject({
      understands: z.boolean(),
      rephrases: z.boolean(),
      personalData: z.enum(["redacted", "as-said"]),
    })
    .default(noLeave),
  webchat: z
    .strictObject({
      origins: z.array(z.string().regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/)).max(50),
    })
    .default({ origins: [] }),
});

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
