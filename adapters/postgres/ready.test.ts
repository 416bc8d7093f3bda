/** The beginning of every command: a server that is ready, or one plain sentence. */

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { must } from "@forbear/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isAlive } from "./launch/postmaster.ts";
import { postmasterOf } from "./launch/world.ts";
import { readyServer } from "./ready.ts";
import { testDatabase } from "./testing.ts";

let place: string;
let migrations: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "ready-"));
  chmodSync(place, 0o755);
  migrations = join(place, "migrations");
  mkdirSync(migrations);
  writeFileSync(join(migrations, "202601010000-first.sql"), "create table first (id int);");
});
afterAll(() => rmSync(place, { recursive: true }));

const options = () => ({
  directory: join(place, "db"),
  migrations,
  log: () => undefined,
  settings: { durable: false, sharedBuffers: "32MB" },
});

test("without a URL ours is launched, prepared and migrated, once", async () => {
  const first = must(await readyServer(options()));
  expect([first.adopted, first.applied]).toEqual([false, ["202601010000-first.sql"]]);
  const second = must(await readyServer({ ...options(), url: "" }));
  expect([second.adopted, second.applied]).toEqual([true, []]);
  await first.stop();
  expect(await second.stop()).toBeNull();
  expect(postmasterOf(options().directory)).toBeNull();
});

test("a fault leaves no server behind", async () => {
  const bad = join(place, "bad");
  mkdirSync(bad);
  writeFileSync(join(bad, "202601010000-first.sql"), "create table other (id int);");
  const refused = await readyServer({ ...options(), migrations: bad });
  expect(refused).toMatchObject({ ok: false, error: { kind: "changed" } });
  const postmaster = postmasterOf(options().directory);
  expect(postmaster !== null && isAlive(postmaster.pid)).toBe(false);
});

test("with a URL nothing is launched, and stopping leaves it be", async () => {
  const db = await testDatabase(migrations);
  const { host, port, user, password, database } = db.server.connection("admin");
  const at = `${String(database)}?host=${encodeURIComponent(String(host))}&port=${String(port)}`;
  const url = `postgres://${String(user)}:${String(password)}@/${at}`;
  const ready = must(await readyServer({ ...options(), directory: join(place, "unused"), url }));
  expect([ready.adopted, ready.applied]).toEqual([true, []]);
  expect(await ready.stop()).toBeNull();
  expect((await db.database.house((tx) => tx.many([]))).length).toBe(0);
  await db.close();
});
