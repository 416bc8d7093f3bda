/** The sample agency of a first start: invented, with the sample portfolio and no way to reach anyone. */

import { parseMapping } from "@forbear/formats";
import { type PlainDate, localDate, must, parsePlainDate } from "@forbear/kernel";
import {
  type ImportCounts,
  type ImportRow,
  type Tenant,
  type TenantSettings,
  importsOf,
  intake,
} from "@forbear/operations";
import {
  agencySettings,
  agencyZone,
  clientSettings,
  sampleClients,
  sampleFiles,
  shippedSource,
} from "@forbear/samples";
import { shippedScorecard } from "@forbear/scoring";
import type { OpenHouse } from "./house.ts";
import { ensureSampleMoney, readSampleStatements } from "./sample-money.ts";
import { allTenants, createTenant } from "./tenants.ts";

const seed = "sample";

/** @param site where the server is reached, without a slash at its end */
export const sampleSettings = (site: string): TenantSettings => ({
  ...agencySettings,
  portal: `${site}/portal`,
});

/** The sample tenant, made on an empty database; null when there are tenants of another kind. */
export async function ensureSample(house: OpenHouse, site: string): Promise<Tenant | null> {
  const tenants = await allTenants(house);
  const known = tenants.find(({ kind }) => kind === "sample");
  if (known === undefined && tenants.length > 0) return null;
  const tenant = known ?? (await createTenant(house, "sample", sampleSettings(site)));
  for (const client of sampleClients) {
    await intake.createClient(house, tenant.id, client.key, clientSettings(client));
  }
  await ensureSampleMoney(house, tenant.id, localDate(house.clock.now(), agencyZone));
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
  const begun = await house.database.transaction(tenant.id, importsOf);
  const placedOn = dayBegun(begun) ?? localDate(house.clock.now(), agencyZone);
  const left = sampleClients.length - begun.filter(({ status }) => status === "done").length;
  if (left <= 0) return readSampleStatements(house, tenant.id, { seed, placedOn });
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
  if (!stop()) await readSampleStatements(house, tenant.id, { seed, placedOn });
}
