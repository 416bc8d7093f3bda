/** Migrations: each once, in order, whole; and a database from elsewhere is left alone. */

import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { must } from "@forbear/kernel";
import { sql } from "@forbear/operations";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import { type TestDatabase, testDatabase } from "./testing.ts";

let folder: string;
let db: TestDatabase;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
  write("202601010000-first.sql", "create table first (id int); insert into first values (1);");
  db = await testDatabase(folder);
});
afterEach(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const again = () => migrate(db.server.connection("owner"), folder);
const applied = (): Promise<unknown> =>
  db.open("owner").house((tx) => tx.query(sql`select name from migration order by name`));

test("those that are missing are applied, and none twice", async () => {
  write("202601010001-second.sql", "create table second (id int);");
  write("202601010002-third.sql", "insert into second select id from first;");
  expect(must(await again())).toEqual(["202601010001-second.sql", "202601010002-third.sql"]);
  expect(must(await again())).toEqual([]);
  const rows = await db.open("owner").house((tx) => tx.query(sql`select id from second`));
  expect(rows).toEqual([{ id: 1 }]);
});

test("one of another branch that is older than the newest is applied as well", async () => {
  write("202512312359-branch.sql", "create table branch (id int);");
  expect(must(await again())).toEqual(["202512312359-branch.sql"]);
});

test("several processes at once apply each once", async () => {
  write("202601010001-slow.sql", "select pg_sleep(0.1); create table slow (id int);");
  write("202601010002-more.sql", "create table more (id int);");
  const done = await Promise.all([again(), again(), again()]);
  expect(done.flatMap((result) => must(result)).sort()).toEqual([
    "202601010001-slow.sql",
    "202601010002-more.sql",
  ]);
});

test("one that fails leaves nothing of itself, names its line, and stops those behind it", async () => {
  write("202601010001-bad.sql", "create table half (id int);\n\nselect nonsense;\n");
  write("202601010002-behind.sql", "create table behind (id int);");
  const result = await again();
  expect(result).toMatchObject({
    ok: false,
    error: { kind: "failed", says: expect.stringContaining("line 3") as string },
  });
  expect(await applied()).toEqual([{ name: "202601010000-first.sql" }]);
  const [row] = await db
    .open("owner")
    .house((tx) => tx.query(sql`select to_regclass('half') as half`));
  expect(row).toEqual({ half: null });
});

test("one that was changed after it was applied is refused", async () => {
  write("202601010000-first.sql", "create table first (id bigint);");
  expect(await again()).toMatchObject({ ok: false, error: { kind: "changed" } });
});

test("a database that knows more than we do is newer or foreign, and refused", async () => {
  unlinkSync(join(folder, "202601010000-first.sql"));
  write("202601010001-ours.sql", "create table ours (id int);");
  expect(await again()).toMatchObject({
    ok: false,
    error: { kind: "unknown", migration: "202601010000-first.sql" },
  });
  expect(await applied()).toEqual([{ name: "202601010000-first.sql" }]);
});

test("a file without its minute is refused", async () => {
  write("second.sql", "create table second (id int);");
  expect(await again()).toMatchObject({ ok: false, error: { kind: "misnamed" } });
});

test("line ends of another system are no change", async () => {
  write("202601010000-first.sql", "create table second (id int);\n");
  expect(await again()).toMatchObject({ ok: false, error: { kind: "changed" } });
  write("202601010001-next.sql", "create table next (\n id int);\n");
  write("202601010000-first.sql", "create table first (id int); insert into first values (1);");
  must(await again());
  write("202601010001-next.sql", "create table next (\r\n id int);\r\n");
  expect(must(await again())).toEqual([]);
});
