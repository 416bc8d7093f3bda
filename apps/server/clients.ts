/** Clients of a tenant: whose accounts it works, each with what the tenant is to it in the eyes of the law. */

import { parseCurrency } from "@forbear/kernel";
import {
  type Client,
  type ClientSettings,
  type Tenant,
  intake,
  loadSettings,
} from "@forbear/operations";
import { z } from "zod";
import type { OpenHouse } from "./house.ts";

const collectors = [
  ...([
    "collectionAgency",
    "consumerLender",
    "bank",
    "federallyRegulatedBank",
    "cooperativeBank",
  ] as const),
  ...(["nbfc", "nbfcMicrofinance", "housingFinanceCompany", "assetReconstructionCompany"] as const),
  ...([
    "creditPurchaser",
    "utilitySupplier",
    "localAuthority",
    "healthcareProvider",
    "other",
  ] as const),
  "notRelevant",
] as const;

/** A client's settings as a file gives them. */
export const clientSettings = z.strictObject({
  name: z.string().min(1).max(80),
  creditorName: z.string().min(1).max(80),
  country: z.string().regex(/^[A-Z]{2}$/, "is no country code such as US"),
  currency: z.string().refine((text) => parseCurrency(text).ok, "is no currency code such as USD"),
  collector: z.strictObject({
    role: z.enum(["creditor", "agency", "debtBuyer", "enforcementAgent"]),
    institution: z.enum(collectors),
    actsFor: z.enum(["bank", "federallyRegulatedBank", "otherCreditor"]).default("otherCreditor"),
    usesAnotherName: z.boolean().default(false),
    inCollectionProcedures: z.boolean(),
    licensedIn: z
      .union([
        z.enum(["everywhere", "unknown"]),
        z.array(z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)).max(300),
      ])
      .default("unknown"),
    clientNamesAgency: z.boolean().default(false),
  }),
});

/** The short name of a client, as files and commands call it. */
export const isClientRef = (ref: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(ref);

/** Every client of a tenant, by its short name. */
export async function clientsOf(house: OpenHouse, tenant: Tenant): Promise<readonly Client[]> {
  const settings = await house.database.transaction(tenant.id, loadSettings);
  const clients = [...(settings?.clients.values() ?? [])];
  return clients.sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

/** Makes a client; null where the short name is another's already. */
export async function createClient(
  house: OpenHouse,
  tenant: Tenant,
  ref: string,
  settings: ClientSettings,
): Promise<Client | null> {
  const known = (await clientsOf(house, tenant)).some((client) => client.ref === ref);
  return known ? null : intake.createClient(house, tenant.id, ref, settings);
}
