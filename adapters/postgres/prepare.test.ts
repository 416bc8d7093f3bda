/** Roles: what each may do, on the server we bring and on one that a URL names. */

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { must, tenantId } from "@forbear/kernel";
import { sql } from "@forbear/operations";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Role, type Server, roleNames, roles, serverAt } from "./connection.ts";
import { openDatabase } from "./database.ts";
import { inLobby } from "./fresh.ts";
import { type Running, launch } from "./launch/launch.ts";
import { migrate } from "./migrate.ts";
import { prepareServer, statementsForAdministrator } from "./prepare.ts";
import { type TestDatabase, testDatabase } from "./testing.ts";

const schema = `
create table person (tenant_id int not null, id int not null, primary key (tenant_id, id));
alter table person enable row level security;
alter table person force row level security;
create policy of_tenant on person
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
create table set_apart (id int primary key);
create table sign_in (id int primary key);
grant select, insert on person to forbear_app;
grant insert on set_apart to forbear_app;
grant select on set_apart to forbear_fairness;
grant select, insert, update, delete on sign_in to forbear_auth;
`;

const place = mkdtempSync(join(tmpdir(), "roles-"));
chmodSync(place, 0o755);
const folder = join(place, "migrations");
mkdirSync(folder);
writeFileSync(join(folder, "202601010000-roles.sql"), schema);

let embedded: TestDatabase;
let theirs: Running;
let named: Server;
beforeAll(async () => {
  embedded = await testDatabase(folder);
  // A server on which nobody has made our roles yet.
  const settings = { durable: false, sharedBuffers: "32MB" };
  theirs = must(await launch({ directory: join(place, "db"), log: () => undefined, settings }));
  named = serverAt(await urlOf("bank", "createrole"));
});
afterAll(async () => {
  await embedded.close();
  await theirs.stop();
  rmSync(place, { recursive: true });
});

/** The URL of a database of its own, whose user owns it and may make roles (or not). */
async function urlOf(user: string, options: string): Promise<string> {
  await inLobby(theirs, `create role ${user} login password 'theirs' ${options}`);
  await inLobby(theirs, `create database ${user} owner ${user} template template0`);
  const { host, port } = theirs.connection("admin");
  return `postgres://${user}:theirs@/${user}?host=${encodeURIComponent(String(host))}&port=${String(port)}`;
}

async function as(server: Server, role: Role | "admin", text: string): Promise<unknown[]> {
  const client = new pg.Client(server.connection(role));
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

test("a URL whose user may make roles is all that is needed", async () => {
  expect(await prepareServer(named)).toEqual({ ok: true, value: null });
  expect(must(await migrate(named.connection("owner"), folder))).toHaveLength(1);
});

describe.each(["the server we bring", "the server of a URL"])("on %s", (name) => {
  const server = (): Server => (name === "the server we bring" ? embedded.server : named);

  test.each(roles)("%s is a role of its own without special powers", async (role) => {
    const [row] = await as(
      server(),
      role,
      `select current_user as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb
         from pg_roles where rolname = current_user`,
    );
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(row).toEqual({ name: roleNames[role], ...none });
  });

  test("the app owns nothing, and cannot change the schema", async () => {
    const owned = await as(
      server(),
      "app",
      `select relname from pg_class where pg_get_userbyid(relowner) = current_user
       union all select nspname from pg_namespace where pg_get_userbyid(nspowner) = current_user`,
    );
    expect(owned).toEqual([]);
    for (const text of [
      "create table forbear.mine (id int)",
      "alter table forbear.person disable row level security",
      "drop table forbear.person",
      "create schema mine",
      "truncate forbear.person",
      "delete from forbear.migration",
    ]) {
      await expect(as(server(), "app", text), text).rejects.toThrow(
        /permission denied|must be owner/,
      );
    }
  });

  test.each<[Role, string, boolean]>([
    ["app", "insert into forbear.set_apart values (1) returning id", false],
    ["app", "insert into forbear.set_apart values (2)", true],
    ["app", "select from forbear.set_apart", false],
    ["app", "select from forbear.sign_in", false],
    ["fairness", "select from forbear.set_apart", true],
    ["fairness", "select from forbear.person", false],
    ["auth", "select from forbear.sign_in", true],
    ["auth", "select from forbear.person", false],
    ["jobs", "select from forbear.person", false],
    ["jobs", "create table graphile_worker.of_jobs (id int)", true],
    ["jobs", "create table forbear.of_jobs (id int)", false],
    ["app", "create table graphile_worker.of_app (id int)", false],
  ])("%s: %s -> %s", async (role, text, may) => {
    const done = as(server(), role, text);
    if (may) await expect(done).resolves.toBeDefined();
    else await expect(done).rejects.toThrow("permission denied");
  });

  test("the fence of tenants holds for the app and for the owner alike", async () => {
    const chance = { next: () => 0 };
    const log = (): void => undefined;
    const app = openDatabase({ connection: server().connection("app"), chance, log });
    await app.transaction(tenantId(7), (tx) => tx.execute(sql`insert into person values (7, 1)`));
    const seen = await app.transaction(tenantId(8), (tx) => tx.query(sql`select from person`));
    await app.close();
    expect(seen).toEqual([]);
    expect(await as(server(), "owner", "select from forbear.person")).toEqual([]);
  });

  test("preparing and migrating again changes nothing", async () => {
    must(await prepareServer(server()));
    expect(must(await migrate(server().connection("owner"), folder))).toEqual([]);
  });
});

describe("a URL", () => {
  test("whose user may not make roles is refused, with what an administrator has to run", async () => {
    const user = "helped";
    const server = serverAt(await urlOf(user, ""));
    // The roles of a server are shared by its databases: here they are there, but not this user's.
    const refused = await prepareServer(server);
    expect(refused).toMatchObject({ ok: false, error: { kind: "may-not-create" } });

    const admin = new pg.Client(theirs.connection("admin", user));
    await admin.connect();
    for (const statement of statementsForAdministrator(user, user)) {
      if (!statement.startsWith("create role")) await admin.query(statement);
    }
    await admin.end();
    expect(await prepareServer(server)).toEqual({ ok: true, value: null });
    expect(must(await migrate(server.connection("owner"), folder))).toHaveLength(1);
  });

  test("that leads nowhere is said plainly", async () => {
    const prepared = await prepareServer(serverAt("postgres://x@localhost:1/none"));
    expect(prepared).toMatchObject({ ok: false, error: { kind: "unreachable" } });
  });

  test.each`
    url                                                 | name     | connectionString
    ${"postgres://u:p@h:5432/db"}                       | ${"db"}  | ${"postgres://u:p@h:5432/db"}
    ${"postgres://u@h/a%20b?sslmode=require"}           | ${"a b"} | ${"postgres://u@h/a%20b?sslmode=require"}
    ${"postgresql:///db?host=/run/pg&options=-c%20x=1"} | ${"db"}  | ${"postgresql:///db?host=%2Frun%2Fpg"}
  `("$url keeps what it says", ({ url, name, connectionString }) => {
    const server = serverAt(String(url));
    expect(server.databaseName).toBe(name);
    const options = String(url).includes("options") ? "-c x=1 " : "";
    expect(server.connection("app")).toEqual({
      connectionString,
      options: `${options}-c role=forbear_app`,
    });
    expect(server.connection("admin", "other").connectionString).toContain("/other");
  });
});
