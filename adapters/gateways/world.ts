/** One small world for the tests of processors: a tenant with its key, a clock that stands, what was logged. */

import {
  type Identities,
  type Instant,
  type TenantId,
  bucket,
  chanceFrom,
  inBucket,
  msOf,
  must,
  parseInstant,
  tenantId,
  trusted,
  uuidV7,
} from "@forbear/kernel";
import {
  type Log,
  type TenantKind,
  type TenantSettings,
  insertTenant,
  insertTenantKey,
} from "@forbear/operations";
import { type TestDatabase, testDatabase } from "../postgres/testing.ts";
import { type OpenVault, newTenantKey, vaultOf } from "../vault/vault.ts";

export const now: Instant = must(parseInstant("2026-03-02T15:00:00.000Z"));
export const tenant: TenantId = tenantId(1);

export const settings: TenantSettings = {
  name: "Test",
  callbackNumber: "+12025550100",
  mailAddress: ["1 Test Street"],
  registered: { licences: {}, templates: {}, callerIds: {} },
  portal: "http://localhost/portal",
  smsFrom: "+12025550101",
  emailFrom: "a@b.example",
  policy: { requireEmailTextSafeHarbor: false, applyRegulationFToFirstParty: false },
  desk: { zone: "Etc/UTC", opens: "08:00", closes: "18:00" },
};

export type GatewayWorld = {
  readonly db: TestDatabase;
  readonly vault: OpenVault;
  readonly log: Log;
  /** Every line that was logged, with all its facts. */
  readonly logged: readonly string[];
  newId<T extends Identities[keyof Identities]>(): T;
  close(): Promise<void>;
};

export async function gatewayWorld(seed: string, kind: TenantKind = "real"): Promise<GatewayWorld> {
  const chance = chanceFrom(seed);
  const masterKey = Buffer.alloc(32, `${seed} test`);
  const vault = vaultOf(masterKey, chance.fork("vault"));
  const db = await testDatabase();
  const key = newTenantKey(masterKey, tenant, 1, chance.fork("key"));
  vault.admit(tenant, [key]);
  await db.database.transaction(tenant, async (tx) => {
    await tx.execute(insertTenant({ id: tenant, ref: "test", kind, settings }, now));
    await tx.execute(insertTenantKey(tenant, key, now));
  });
  const logged: string[] = [];
  const keep = (what: string, facts: object = {}): void => {
    logged.push(`${what} ${JSON.stringify(facts)}`);
  };
  return {
    db,
    vault,
    log: { info: keep, warn: keep },
    logged,
    newId: () => trusted(uuidV7(msOf(now), inBucket(bucket(7), chance.bytes(10)))),
    close: () => db.close(),
  };
}
