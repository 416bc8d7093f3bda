/** Two small tables for the door's own tests: one fenced by tenant, one without a fence. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tenantId } from "@forbear/kernel";
import { type Database, type Sql, sql } from "@forbear/operations";
import { type TestDatabase, testDatabase } from "./testing.ts";

const schema = `
create table note (
  tenant_id int not null, id int not null, body text not null default '',
  primary key (tenant_id, id)
);
create table plain (id int primary key, body text not null);
alter table note enable row level security;
alter table note force row level security;
create policy of_tenant on note
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert, update, delete on note, plain to forbear_app;
`;

export const [one, two] = [tenantId(1), tenantId(2)];

export async function notesDatabase(): Promise<TestDatabase> {
  const migrations = mkdtempSync(join(tmpdir(), "notes-"));
  writeFileSync(join(migrations, "202601010000-notes.sql"), schema);
  const db = await testDatabase(migrations);
  rmSync(migrations, { recursive: true });
  return db;
}

export const insertNote = (tenant: number, id: number): Sql =>
  sql`insert into note (tenant_id, id) values (${tenant}, ${id})`;

export const notesOf = (door: Database, tenant = one): Promise<number[]> =>
  door.transaction(tenant, async (tx) => {
    const rows = await tx.query<{ id: number }>(sql`select id from note order by id`);
    return rows.map(({ id }) => id);
  });

export async function forgetNotes(door: Database): Promise<void> {
  for (const tenant of [one, two]) {
    await door.transaction(tenant, (tx) => tx.execute(sql`delete from note`));
  }
}
