/** The sample agency of a first start: invented, with the sample portfolio and no way to reach anyone. */

import { parseMapping } from "@forbear/formats";
import { type PlainDate, localDate, must, parsePlainDate, parseTimeZone } from "@forbear/kernel";
import {
  type ClientSettings,
  type ImportCounts,
  type ImportRow,
  type Tenant,
  type TenantSettings,
  importsOf,
  intake,
  textsToRegister,
} from "@forbear/operations";
import { type SampleClient, sampleClients, sampleFiles, shippedSource } from "@forbear/samples";
import { shippedScorecard } from "@forbear/scoring";
import type { OpenHouse } from "./house.ts";
import { allTenants, createTenant } from "./tenants.ts";

const seed = "sample";
const deskZone = "America/New_York";

/** @param site where the server is reached, without a slash at its end */
export const sampleSettings = (site: string): TenantSettings => ({
  name: "Harbor Lane Recovery",
  callbackNumber: "+12025550142",
  mailAddress: ["Harbor Lane Recovery", "14 Harbor Lane, Suite 200", "Wilmington, DE 19801"],
  portal: `${site}/portal`,
  smsFrom: "+12025550190",
  emailFrom: "help@harborlane.example",
  policy: { requireEmailTextSafeHarbor: false, applyRegulationFToFirstParty: false },
  registered: {
    licences: { "US-CA": "10234-99", "US-NC": "119077" },
    templates: Object.fromEntries(
      textsToRegister.map((text, n) => [text, `1107${String(n).padStart(15, "0")}`]),
    ),
    callerIds: { IN: "+911600123456" },
  },
  desk: { zone: deskZone, opens: "08:00", closes: "20:00" },
});

const institutions: { readonly [K in SampleClient["key"]]: ClientSettings["collector"] } = {
  us: thirdParty("bank"),
  gb: firstParty("consumerLender"),
  in: firstParty("nbfc"),
  au: thirdParty("bank"),
  ca: thirdParty("bank"),
};

function thirdParty(actsFor: ClientSettings["collector"]["actsFor"]): ClientSettings["collector"] {
  return {
    role: "agency",
    institution: "collectionAgency",
    actsFor,
    usesAnotherName: false,
    inCollectionProcedures: true,
    licensedIn: "everywhere",
    clientNamesAgency: true,
  };
}

function firstParty(
  institution: ClientSettings["collector"]["institution"],
): ClientSettings["collector"] {
  return {
    role: "creditor",
    institution,
    actsFor: "otherCreditor",
    usesAnotherName: false,
    inCollectionProcedures: true,
    licensedIn: "everywhere",
    clientNamesAgency: true,
  };
}

export const clientSettings = (client: SampleClient): ClientSettings => ({
  name: client.name,
  creditorName: client.name,
  country: client.country,
  currency: client.currency,
  collector: institutions[client.key],
});

/** The sample tenant, made on an empty database; null when there are tenants of another kind. */
export async function ensureSample(house: OpenHouse, site: string): Promise<Tenant | null> {
  const tenants = await allTenants(house);
  const known = tenants.find(({ kind }) => kind === "sample");
  if (known) return known;
  if (tenants.length > 0) return null;
  const tenant = await createTenant(house, "sample", sampleSettings(site));
  for (const client of sampleClients) {
    await intake.createClient(house, tenant.id, client.key, clientSettings(client));
  }
  return tenant;
}

/** The day of a load that was interrupted: its files are made for that day again, byte for byte. */
function dayBegun(imports: readonly ImportRow[]): PlainDate | null {
  const named = /(\d{4}-\d\d-\d\d)\.csv$/.exec(imports.at(0)?.fileName ?? "");
  const day = parsePlainDate(named?.[1] ?? "");
  return day.ok ? day.value : null;
}

export type SampleProgress = (fileName: string, counts: ImportCounts) => void;

/**
 * Places the sample files that are not placed yet; what was placed before is passed over.
 * @param stop asked between batches: true leaves the rest for the next start
 */
export async function loadSample(
  house: OpenHouse,
  tenant: Tenant,
  onProgress: SampleProgress,
  stop: () => boolean,
): Promise<void> {
  const zone = must(parseTimeZone(deskZone));
  const begun = await house.database.transaction(tenant.id, importsOf);
  const left = sampleClients.length - begun.filter(({ status }) => status === "done").length;
  if (left <= 0) return;
  const placedOn = dayBegun(begun) ?? localDate(house.clock.now(), zone);
  const scorecard = shippedScorecard();
  for (const file of sampleFiles(shippedSource(), { seed, placedOn })) {
    if (stop()) return;
    const { client: key, name, bytes } = file;
    const client = await intake.createClient(house, tenant.id, key.key, clientSettings(key));
    await intake.placeFile(house, tenant.id, {
      client: { id: client.id, ref: client.ref },
      fileName: name,
      bytes,
      mapping: must(parseMapping(file.mapping), name),
      placedOn,
      mode: "good-rows",
      scorecard,
      onProgress: (counts) => onProgress(name, counts),
      stop,
    });
  }
}
