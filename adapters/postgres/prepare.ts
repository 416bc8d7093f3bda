/** Makes a server ready for migrations: the database, the five roles, and what each may own. */

import { type Result, err, ok } from "@forbear/kernel";
import pg from "pg";
import { type Role, type Server, roleNames, roles, withOptions } from "./connection.ts";

export type PrepareFault = {
  readonly kind: "unreachable" | "too-old" | "may-not-create";
  readonly says: string;
  readonly remedy: string;
};

const oldestVersion = 15;

const unreachable = (why: string): PrepareFault => ({
  kind: "unreachable",
  says: `The database server cannot be reached: ${why}.`,
  remedy: "Check that it runs, and that DATABASE_URL names its host, port, user and database.",
});

const tooOld = (version: string): PrepareFault => ({
  kind: "too-old",
  says: `The database server is PostgreSQL ${version}, and Forbear needs ${oldestVersion} or newer.`,
  remedy: "Upgrade it, or leave DATABASE_URL unset to use the PostgreSQL that Forbear brings.",
});

/** What an administrator runs once, where our user may not. */
export function statementsForAdministrator(database: string, user: string): readonly string[] {
  const name = pg.escapeIdentifier;
  return [
    ...roles.map((role) => `create role ${roleNames[role]};`),
    ...roles.map((role) => `grant ${roleNames[role]} to ${name(user)};`),
    `grant create on database ${name(database)} to ${roleNames.owner};`,
    `create schema graphile_worker authorization ${roleNames.jobs};`,
  ];
}

const mayNotCreate = (database: string, user: string, why: string): PrepareFault => ({
  kind: "may-not-create",
  says: `The user "${user}" may not set up the database: ${why}.`,
  remedy: `Have an administrator run in it: ${statementsForAdministrator(database, user).join(" ")}`,
});

/**
 * Idempotent, and safe to run by several processes at once. On our own server the roles log in with
 * passwords of their own; on yours, its user takes them on.
 */
export async function prepareServer(server: Server): Promise<Result<null, PrepareFault>> {
  const made = await makeDatabase(server);
  if (!made.ok) return made;
  return withClient(server, server.databaseName, async (client) => {
    const { rows } = await client.query<{ version: string; user: string; database: string }>(
      `select current_setting('server_version') as version, current_user as user,
              current_database() as database`,
    );
    const { version = "", user = "", database = "" } = rows[0] ?? {};
    if (Number.parseInt(version, 10) < oldestVersion) return err(tooOld(version));
    try {
      for (const role of roles) await ensureRole(client, server, role);
      await ensureSchemas(client, database);
      return ok(null);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== "42501") throw error;
      return err(mayNotCreate(database, user, error.message));
    }
  });
}

async function withClient<T>(
  server: Server,
  database: string,
  work: (client: pg.Client) => Promise<Result<T, PrepareFault>>,
): Promise<Result<T, PrepareFault>> {
  const connection = server.connection("admin", database);
  const client = new pg.Client({ ...withOptions(connection, ""), connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined); // what runs then rejects with it
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    return err(unreachable(error instanceof Error ? error.message : String(error)));
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeDatabase(server: Server): Promise<Result<null, PrepareFault>> {
  const { databaseName, lobby } = server;
  if (databaseName === lobby) return ok(null);
  return withClient(server, lobby, async (client) => {
    const known = await client.query("select from pg_database where datname = $1", [databaseName]);
    if (known.rowCount === 0) {
      const name = pg.escapeIdentifier(databaseName);
      await unlessThere(client, `create database ${name} template template0`);
    }
    return ok(null);
  });
}

const alreadyThere = new Set(["42710", "42P04", "42P06", "23505"]); // made by another process just now

async function unlessThere(client: pg.Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (error instanceof pg.DatabaseError && alreadyThere.has(error.code ?? "")) return;
    throw error;
  }
}

async function ensureRole(client: pg.Client, server: Server, role: Role): Promise<void> {
  const name = roleNames[role];
  const known = await client.query("select from pg_roles where rolname = $1", [name]);
  if (known.rowCount === 0) {
    const password = server.passwordOf(role);
    const login = password === null ? "" : ` login password ${client.escapeLiteral(password)}`;
    await unlessThere(client, `create role ${name}${login}`);
  }
  // Having made a role is not yet being able to take it on (PostgreSQL 16 on).
  if (!(await canTakeOn(client, name))) await client.query(`grant ${name} to current_user`);
}

async function canTakeOn(client: pg.Client, name: string): Promise<boolean> {
  try {
    await client.query(`set role ${name}`);
    await client.query("reset role");
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "42501") return false;
    throw error;
  }
}

async function ensureSchemas(client: pg.Client, database: string): Promise<void> {
  const may = await client.query(
    `select where has_database_privilege('${roleNames.owner}', current_database(), 'create')`,
  );
  if (may.rowCount === 0) {
    const name = pg.escapeIdentifier(database);
    await client.query(`grant create on database ${name} to ${roleNames.owner}`);
  }
  const known = await client.query<{ nspname: string }>(
    "select nspname from pg_namespace where nspname in ('forbear', 'graphile_worker')",
  );
  const missing = (schema: string): boolean => known.rows.every((row) => row.nspname !== schema);
  if (missing("graphile_worker")) {
    await unlessThere(client, `create schema graphile_worker authorization ${roleNames.jobs}`);
  }
  if (missing("forbear")) {
    await client.query(`set role ${roleNames.owner}`);
    await unlessThere(client, "create schema forbear");
    await client.query(
      `grant usage on schema forbear to ${roles.map((role) => roleNames[role]).join(", ")}`,
    );
    await client.query("reset role");
  }
}
