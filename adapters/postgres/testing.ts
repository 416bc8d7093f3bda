/** A migrated database for a test, in a tenth of a second: copied from one that was migrated once. */

import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type Chance, assert, chanceFrom, must } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import type { Database } from "@forbear/operations";
import pg from "pg";
import { type Role, type Server, onDatabase, serverAt, withOptions } from "./connection.ts";
import { type DoorSettings, openDatabase } from "./database.ts";
import { freshDatabase, inLobby } from "./fresh.ts";
import { launch } from "./launch/launch.ts";
import { migrate, readMigrations } from "./migrate.ts";
import { prepareServer } from "./prepare.ts";

export type TestDatabase = {
  readonly server: Server;
  /** The app's door. */
  readonly database: Database;
  /** Another door, closed with the rest. */
  open(role: Role, settings?: Partial<Omit<DoorSettings, "connection">>): Database;
  close(): Promise<void>;
};

/** Names the directory of the run's own server; scripts/vitest-global-setup.ts sets it and cleans it up. */
export const testDirectoryVariable = "FORBEAR_TEST_SERVER";

/** Names another server to run the same tests on: its user must be a superuser. */
export const testUrlVariable = "FORBEAR_TEST_URL";

const houseMigrations = join(import.meta.dirname, "../../operations/migrations");

let shared: Promise<Server> | null = null;

/** The server that all workers of a test run share: the first to ask starts it, the rest adopt it. */
export function testServer(): Promise<Server> {
  shared ??= startTestServer();
  return shared;
}

async function startTestServer(): Promise<Server> {
  const url = process.env[testUrlVariable];
  if (url !== undefined) return serverAt(url);
  const directory = process.env[testDirectoryVariable];
  assert(directory !== undefined, "tests with a database need scripts/vitest-global-setup.ts");
  const settings = { durable: false, sharedBuffers: "128MB", maxConnections: 200 };
  const log = (): void => undefined;
  return must(await launch({ directory, log, settings, keepUp: false }), "the test server");
}

/**
 * A fresh database with every migration of `migrations` (default: the house's). Nothing in it is seen
 * by another test. Close it in the end.
 */
export async function testDatabase(migrations = houseMigrations): Promise<TestDatabase> {
  const running = await testServer();
  const template = await templateOf(running, migrations);
  const fresh = await freshDatabase(running, `test_${randomUUID().replaceAll("-", "")}`, template);
  const { server } = fresh;
  const doors: Database[] = [];

  const chance: Chance = chanceFrom("test");
  function open(role: Role, settings: Partial<Omit<DoorSettings, "connection">> = {}): Database {
    const log = (): void => undefined;
    const door = openDatabase({ chance, log, connection: server.connection(role), ...settings });
    doors.push(door);
    return door;
  }

  return {
    server,
    database: open("app"),
    open,
    async close() {
      await Promise.all(doors.map((door) => door.close()));
      await fresh.drop();
    },
  };
}

/** A database like a test's, for whoever makes databases of its own (the simulator): the template's name. */
export async function templateOf(server: Server, migrations: string): Promise<string> {
  const files = must(readMigrations(migrations), "the migrations");
  const name = `template_${sha256(files.map(({ checksum }) => checksum).join()).slice(0, 16)}`;
  const client = new pg.Client(withOptions(server.connection("admin", server.lobby), ""));
  await client.connect();
  try {
    // Held by this session: of several workers the first makes it, the rest wait.
    await client.query("select pg_advisory_lock(hashtext($1))", [name]);
    const ready = await client.query(
      "select from pg_database where datname = $1 and not datallowconn",
      [name],
    );
    if (ready.rowCount === 0) await makeTemplate(server, name, migrations);
  } finally {
    await client.end();
  }
  return name;
}

async function makeTemplate(server: Server, name: string, migrations: string): Promise<void> {
  const template = onDatabase(server, name);
  must(await prepareServer(template), "the template");
  must(await migrate(template.connection("owner"), migrations), "the migrations");
  await inLobby(server, `alter database ${pg.escapeIdentifier(name)} allow_connections false`);
}
