/** The databases of tests: quick, apart from each other, and gone afterwards, whatever ends the run. */

import { existsSync } from "node:fs";
import { must, tenantId } from "@forbear/kernel";
import { sql } from "@forbear/operations";
import pg from "pg";
import { expect, test } from "vitest";
import cleanedUp from "../../scripts/vitest-global-setup.ts";
import { launch } from "./launch/launch.ts";
import { isAlive } from "./launch/postmaster.ts";
import { testDatabase, testDirectoryVariable } from "./testing.ts";

test("each test has a database with the house's migrations, unseen by any other", async () => {
  const [one, two] = await Promise.all([testDatabase(), testDatabase()]);
  expect(one.server.databaseName).not.toBe(two.server.databaseName);
  await one.open("owner").house((tx) => tx.execute(sql`create table only_here (id int)`));
  const [row] = await two.database.house((tx) =>
    tx.query(
      sql`select to_regclass('only_here') as other, to_regclass('journal') is not null as house`,
    ),
  );
  expect(row).toEqual({ other: null, house: true });
  expect(
    await one.database.transaction(tenantId(1), (tx) => tx.query(sql`select from person`)),
  ).toEqual([]);
  await Promise.all([one.close(), two.close()]);
});

test("a closed one is dropped, even while someone is connected", async () => {
  const [db, witness] = [await testDatabase(), await testDatabase()];
  const straggler = new pg.Client(db.server.connection("app"));
  straggler.on("error", () => undefined); // it says so twice
  const cut = new Promise((resolve) => straggler.once("end", () => resolve(null)));
  await straggler.connect();
  await db.close();
  await cut;
  const left = await witness.database.house((tx) =>
    tx.query(sql`select from pg_database where datname = ${db.server.databaseName}`),
  );
  expect(left).toEqual([]);
  await witness.close();
});

test("nothing is left of a run's server when the run is over", async () => {
  const directoryOfThisRun = process.env[testDirectoryVariable];
  const cleanUp = cleanedUp();
  const directory = String(process.env[testDirectoryVariable]);
  process.env[testDirectoryVariable] = directoryOfThisRun;
  const settings = { durable: false };
  const options = { directory, log: () => undefined, settings, keepUp: false };
  const running = must(await launch(options));
  await cleanUp();
  expect(isAlive(running.pid())).toBe(false);
  expect(existsSync(directory)).toBe(false);
  expect(existsSync(String(running.connection("app").host))).toBe(false);
});
