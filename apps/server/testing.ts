/** A server over a database of its own, with two tenants, a few debts and a member of each role. */

import { type TestDatabase, testDatabase } from "@forbear/adapters/testing";
import { parseMapping } from "@forbear/formats";
import {
  type StaffId,
  type TenantId,
  bucket,
  localDate,
  must,
  parseTimeZone,
} from "@forbear/kernel";
import {
  type Tenant,
  type TenantKind,
  everyBucket,
  filesInMemory,
  intake,
  unreadMessages,
} from "@forbear/operations";
import { clientSettings, sampleFiles, shippedSource } from "@forbear/samples";
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import { pino } from "pino";
import { type Auth, openAuth } from "./auth.ts";
import { type OpenHouse, openHouse } from "./house.ts";
import { openHub } from "./hub.ts";
import { type Role, roles } from "./policy.ts";
import { type Processors, noProcessors } from "./processors.ts";
import { sampleSettings } from "./sample.ts";
import { buildServer } from "./server.ts";
import { standingOf } from "./standing.ts";
import { logOn, systemChance, systemClock } from "./system.ts";
import { createTenant } from "./tenants.ts";

export const site = "http://localhost:8420";

export type TestServer = {
  readonly app: FastifyInstance;
  readonly house: OpenHouse;
  readonly auth: Auth;
  /** The tenant that the members of each role belong to, and another one with one administrator. */
  readonly ours: Tenant;
  readonly theirs: Tenant;
  /** How often a message asked for its turn. */
  woken(): number;
  /** Asks as a member of ours in this role, or as the administrator of the other tenant. */
  as(who: Role | "stranger", asked: InjectOptions): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
};

export const password = "correct-horse-battery";
export const emailOf = (who: Role | "stranger"): string => `${who}@agency.example`;

const silentLogger = pino({ level: "silent" });

export type TestParts = {
  readonly kind: TenantKind;
  readonly processors: Processors;
  /** Told every line that the server logs. */
  readonly logged: (line: string) => void;
};

/** @param accounts how many accounts of the source each tenant is given */
export async function testServer(
  accounts = 12,
  { kind = "sample", processors = noProcessors, logged }: Partial<TestParts> = {},
): Promise<TestServer> {
  const test = await testDatabase();
  const logger =
    logged === undefined
      ? silentLogger
      : pino({ level: "trace" }, { write: (line) => logged(line) });
  const opened = must(
    await openHouse({
      database: test.database,
      masterKey: new Uint8Array(32).fill(7),
      clock: systemClock,
      chance: systemChance,
      log: logOn(logger),
      filesIn: "unused",
      processors,
    }),
  );
  const house = { ...opened, files: filesInMemory() };
  const ours = await tenantOf(house, kind, accounts, 0);
  const theirs = await tenantOf(house, kind, accounts, 500);
  const auth = authOf(test, house);
  const hub = openHub(test.database, systemClock, "test", () => undefined);
  let woken = 0;
  const app = await buildServer({
    house,
    auth,
    hub,
    standing: standingOf(house),
    logger,
    site,
    hosts: new Set(["localhost", "127.0.0.1"]),
    trustProxy: false,
    web: null,
    wake: () => (woken += 1),
  });
  await app.ready();
  for (const role of roles) await member(auth, ours.id, role, role);
  await member(auth, theirs.id, "stranger", "administrator");
  const cookies = new Map<string, string>();
  return {
    app,
    house,
    auth,
    ours,
    theirs,
    woken: () => woken,
    async as(who, asked) {
      const cookie = cookies.get(who) ?? (await signIn(app, who));
      cookies.set(who, cookie);
      return app.inject({ ...asked, headers: { ...asked.headers, cookie } });
    },
    async close() {
      await app.close();
      hub.close();
      await auth.close();
      await test.close();
    },
  };
}

const authOf = (test: TestDatabase, house: OpenHouse): Auth =>
  openAuth({
    connection: test.server.connection("auth"),
    database: test.database,
    clock: systemClock,
    newStaffId: () => house.ids.next<StaffId>(bucket(0)),
    secret: "a secret that is long enough for a test of cookies",
    site,
    log: () => undefined,
  });

/** A tenant with some accounts of the first client; two tenants never share one. */
async function tenantOf(
  house: OpenHouse,
  kind: TenantKind,
  accounts: number,
  from: number,
): Promise<Tenant> {
  const tenant = await createTenant(house, kind, sampleSettings(site));
  const zone = must(parseTimeZone(tenant.settings.desk.zone));
  const placedOn = localDate(house.clock.now(), zone);
  const all = shippedSource();
  const source = {
    accounts: all.accounts.slice(from, from + accounts),
    outcomes: all.outcomes.slice(from, from + accounts),
  };
  for (const { client, name, bytes, mapping } of sampleFiles(source, { seed: "test", placedOn })) {
    if (client.key !== "us") continue;
    const settings = clientSettings(client);
    const { id, ref } = await intake.createClient(house, tenant.id, client.key, settings);
    await intake.placeFile(house, tenant.id, {
      client: { id, ref },
      fileName: name,
      bytes,
      mapping: must(parseMapping(mapping)),
      placedOn,
      mode: "good-rows",
      scorecard: null,
    });
  }
  return tenant;
}

async function member(
  auth: Auth,
  tenant: TenantId,
  who: Role | "stranger",
  role: Role,
): Promise<void> {
  must(
    await auth.addMember({ tenant, email: emailOf(who), password, name: who, role }),
    "a member",
  );
}

async function signIn(app: FastifyInstance, who: Role | "stranger"): Promise<string> {
  const answer = await app.inject({
    method: "POST",
    url: "/api/v1/sign-in",
    payload: { email: emailOf(who), password },
  });
  const set = answer.headers["set-cookie"];
  const cookies = Array.isArray(set) ? set : [set ?? ""];
  return cookies.map((one) => one.split(";")[0] ?? "").join("; ");
}

/** How many messages of ours wait for their turn. */
export const unreadCount = async ({ house, ours }: TestServer): Promise<number> =>
  house.database.transaction(
    ours.id,
    async (tx) => (await unreadMessages(tx, everyBucket, 1_000)).length,
  );
