/** Brings a database's schema forward, one file a transaction, and refuses what it does not know. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Result, assert, err, ok } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import pg from "pg";
import { type Connection, roleNames, withOptions } from "./connection.ts";
import { houseSettings } from "./types.ts";

export type MigrationFault = {
  readonly kind: "misnamed" | "changed" | "unknown" | "failed";
  readonly migration: string;
  readonly says: string;
  readonly remedy: string;
};

export type Migration = {
  readonly name: string;
  readonly checksum: string;
  readonly text: string;
};

const fileName = /^\d{12}-[a-z0-9-]+\.sql$/;

/** The files of a folder in the order of their names: the minute, a word, `.sql`. */
export function readMigrations(folder: string): Result<readonly Migration[], MigrationFault> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  const misnamed = names.find((name) => !fileName.test(name));
  if (misnamed !== undefined) {
    return err({
      kind: "misnamed",
      migration: misnamed,
      says: `The migration ${misnamed} is not named by a minute and a word.`,
      remedy: "Name it like 202611211000-house.sql.",
    });
  }
  const read = (name: string): Migration => {
    const text = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
    return { name, text, checksum: sha256(text) };
  };
  return ok(names.sort().map(read));
}

type Applied = { readonly name: string; readonly checksum: string };

const changed = (name: string): MigrationFault => ({
  kind: "changed",
  migration: name,
  says: `The migration ${name} was changed after this database took it.`,
  remedy: "Put the file back as it was, and write a new migration for what is to change.",
});

const unknown = (name: string): MigrationFault => ({
  kind: "unknown",
  migration: name,
  says: `The database has the migration ${name}, which this Forbear does not know: it is newer or foreign.`,
  remedy: "Run the Forbear that wrote it, or give this one a database of its own.",
});

const failed = (migration: Migration, error: pg.DatabaseError): MigrationFault => {
  const line = migration.text.slice(0, Number(error.position ?? 0)).split("\n").length;
  return {
    kind: "failed",
    migration: migration.name,
    says: `The migration ${migration.name} failed at line ${line}: ${error.message}.`,
    remedy: "Nothing of it was kept; correct what it met, and start again.",
  };
};

/**
 * Applies what is missing, in order. Safe to run by several processes at once: each migration waits for
 * the lock, and looks again. A file older than the newest applied one is applied too (it came from
 * another branch).
 * @param connection of the owner
 * @returns the names of those applied now
 */
export async function migrate(
  connection: Connection,
  folder: string,
): Promise<Result<readonly string[], MigrationFault>> {
  const read = readMigrations(folder);
  if (!read.ok) return read;
  const client = new pg.Client(withOptions(connection, houseSettings));
  client.on("error", () => undefined); // what runs then rejects with it
  await client.connect();
  try {
    await underLock(client, () => client.query(migrationTable));
    const done: string[] = [];
    const applied = await readApplied(client);
    const fault = disagreement(read.value, applied);
    if (fault !== null) return err(fault);
    for (const migration of read.value.filter(({ name }) => !knows(applied, name))) {
      const outcome = await applyOne(client, migration);
      if (!outcome.ok) return outcome;
      if (outcome.value) done.push(migration.name);
    }
    return ok(done);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const migrationTable = `create table if not exists forbear.migration (
  name      text         not null primary key,
  checksum  text         not null,
  at        timestamptz  not null
)`;

const knows = (applied: readonly Applied[], name: string): boolean =>
  applied.some((one) => one.name === name);

async function readApplied(client: pg.Client): Promise<readonly Applied[]> {
  const { rows } = await client.query<Applied>(
    "select name, checksum from forbear.migration order by name",
  );
  return rows;
}

function disagreement(
  known: readonly Migration[],
  applied: readonly Applied[],
): MigrationFault | null {
  for (const { name, checksum } of applied) {
    const ours = known.find((migration) => migration.name === name);
    if (ours === undefined) return unknown(name);
    if (ours.checksum !== checksum) return changed(name);
  }
  return null;
}

/** In a transaction that only one process at a time can be in. */
async function underLock<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    await client.query("select pg_advisory_xact_lock(hashtext('forbear.migration'))");
    const result = await work();
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}

/** False when another process applied it while we waited. */
async function applyOne(
  client: pg.Client,
  migration: Migration,
): Promise<Result<boolean, MigrationFault>> {
  const { name, checksum, text } = migration;
  try {
    return await underLock(client, async () => {
      if (knows(await readApplied(client), name)) return ok(false);
      await client.query("set local lock_timeout = '10s'");
      await client.query(text);
      assert(client.getTransactionStatus() === "T", `${name} ended its own transaction`);
      await client.query("insert into forbear.migration values ($1, $2, now())", [name, checksum]);
      // A migration may grant on all tables; this one is for nobody else to write.
      await client.query(
        `revoke insert, update, delete, truncate on forbear.migration from public, ${roleNames.app}`,
      );
      return ok(true);
    });
  } catch (error) {
    if (error instanceof pg.DatabaseError) return err(failed(migration, error));
    throw error;
  }
}
