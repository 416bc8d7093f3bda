/** Fences in the database itself: a tenant's rows are its own, the past is only added to, keys shard. */

import { type Statements, type Transaction, raw, sql } from "@forbear/operations";
import { tenantId } from "@forbear/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { World, usd } from "../world.ts";
import { referenceTables } from "./tables.ts";

/** What happened stays as it was written. */
const onlyAddedTo = [
  "client_transfer",
  "remittance",
  "client_invoice",
  "trust_day",
  "month_closing",
  "month_closed",
  "month_balance",
  "month_ahead",
  "month_in_transit",
  "month_transit",
  "remittance_line",
  "journal",
  "decision",
  "transfer",
  "seal",
  "sealed_leaf",
  "document",
  "lookup",
  "offer",
];

type Table = { readonly name: string; readonly partition: boolean };

let world: World;
let tables: readonly Table[];

const asOwner = <T>(work: (tx: Statements) => Promise<T>): Promise<T> =>
  world.db.open("owner", { connections: 1 }).house(work);

beforeAll(async () => {
  world = await World.open({ seed: "fences" });
  const ana = await world.placeOne(usd(412_50n));
  await world.pass({ days: 1 });
  await world.proves(ana);
  await world.says(ana, "I can pay $100 on Friday");
  await world.says(ana, "yes");
  await world.pays(ana, usd(100_00n));
  await world.endDay();
  tables = await asOwner((tx) =>
    tx.query<Table>(sql`
      select c.relname as name, c.relispartition as partition
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'forbear' and c.relkind in ('r', 'p')
       order by 1`),
  );
});
afterAll(() => world.close());

test("there are tables, and those said to be of reference are there", () => {
  expect(tables.length).toBeGreaterThan(30);
  const names = tables.map(({ name }) => name);
  expect(referenceTables.filter((name) => !names.includes(name))).toEqual([]);
});

describe("every table", () => {
  test("shows rows by tenant alone, to its owner too", async () => {
    const open = await asOwner((tx) =>
      tx.query<{ name: string }>(sql`
        select c.relname as name
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'forbear' and c.relkind in ('r', 'p') and c.relname <> 'migration'
           and not (c.relrowsecurity and c.relforcerowsecurity
                    and exists (select 1 from pg_policy p
                                 where p.polrelid = c.oid and p.polcmd = '*'
                                   and pg_get_expr(p.polqual, p.polrelid) ~ 'app.tenant'))
         order by 1`),
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  test("belongs to another role than the app, which can pass no fence", async () => {
    const [role] = await asOwner((tx) =>
      tx.query(sql`
        select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
               (select count(*)::int from pg_class where relowner = r.oid) as owns,
               has_schema_privilege(r.rolname, 'forbear', 'create') as creates
          from pg_roles r where rolname = 'forbear_app'`),
    );
    expect(role).toEqual({ strong: false, owns: 0, creates: false });
  });

  test("of people, debts and what happens to them has tenant and bucket in every unique key", async () => {
    const keys = await asOwner((tx) =>
      tx.query<{ name: string; key: string; columns: readonly string[] }>(sql`
        select c.relname as name, i.relname as key,
               array(select a.attname::text from unnest(x.indkey) k
                       join pg_attribute a on a.attrelid = c.oid and a.attnum = k) as columns
          from pg_index x
          join pg_class c on c.oid = x.indrelid
          join pg_class i on i.oid = x.indexrelid
          join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'forbear' and x.indisunique
         order by 1, 2`),
    );
    const wrong = keys.filter(
      ({ name, columns }) =>
        !referenceTables.includes(name) && !(columns[0] === "tenant_id" && columns[1] === "bucket"),
    );
    expect(wrong).toEqual([]);
    const keyed = new Set(keys.map(({ name }) => name));
    expect(tables.filter(({ name }) => !keyed.has(name))).toEqual([]);
  });

  test("of them points to others within its bucket, or to reference tables", async () => {
    const links = await asOwner((tx) =>
      tx.query<{ name: string; to: string; columns: readonly string[] }>(sql`
        select c.relname as name, t.relname as to,
               array(select a.attname::text from unnest(f.conkey) k
                       join pg_attribute a on a.attrelid = c.oid and a.attnum = k) as columns
          from pg_constraint f
          join pg_class c on c.oid = f.conrelid
          join pg_class t on t.oid = f.confrelid
          join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'forbear' and f.contype = 'f'`),
    );
    const wrong = links.filter(
      ({ to, columns }) => !referenceTables.includes(to) && !columns.includes("bucket"),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the app", () => {
  const refused = async (work: (tx: Transaction) => Promise<unknown>): Promise<string> => {
    const done = world.house.database.transaction(world.tenant.id, work);
    return done.then(
      () => "allowed",
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  };

  test.each(onlyAddedTo)("adds to %s, and changes or takes away nothing of it", async (table) => {
    const name = raw(`forbear.${table}`);
    const change = sql`update ${name} set tenant_id = tenant_id`;
    expect(await refused((tx) => tx.execute(change))).toContain("permission denied");
    const remove = sql`delete from ${name}`;
    expect(await refused((tx) => tx.execute(remove))).toContain("permission denied");
    const empty = sql`truncate ${name}`;
    expect(await refused((tx) => tx.execute(empty))).toContain("permission denied");
  });

  test("changes no month of the journal behind its back", async () => {
    const months = tables.filter(({ partition }) => partition);
    expect(months.length).toBeGreaterThan(20);
    for (const { name } of months) {
      const month = raw(`forbear.${name}`);
      for (const statement of [
        sql`select 1 from ${month}`,
        sql`update ${month} set tenant_id = tenant_id`,
        sql`delete from ${month}`,
      ]) {
        expect(await refused((tx) => tx.execute(statement))).toContain("permission denied");
      }
    }
  });

  test("cannot read what was set apart for the fairness report", async () => {
    const read = sql`select sealed from forbear.set_apart_sealed`;
    expect(await refused((tx) => tx.execute(read))).toContain("permission denied");
  });

  test("cannot make itself another", async () => {
    for (const statement of [
      sql`set role forbear_owner`,
      sql`alter table forbear.journal disable row level security`,
      sql`create table forbear.mine (id int)`,
      sql`drop policy of_tenant on forbear.journal`,
    ]) {
      expect(await refused((tx) => tx.execute(statement))).not.toBe("allowed");
    }
  });
});

describe("a stranger", () => {
  const readable = (): readonly string[] =>
    tables
      .filter(
        ({ name, partition }) => !partition && name !== "migration" && name !== "set_apart_sealed",
      )
      .map(({ name }) => name);

  const rowsSeen = async (tx: Statements): Promise<readonly string[]> => {
    const seen: string[] = [];
    for (const name of readable()) {
      const table = raw(`forbear.${name}`);
      const rows = await tx.query(sql`select 1 from ${table} limit 1`);
      if (rows.length > 0) seen.push(name);
    }
    return seen;
  };

  test("with a tenant of its own sees no row of ours in any table", async () => {
    const { database } = world.house;
    const ours = await database.transaction(world.tenant.id, rowsSeen);
    // There is much to be seen, so that seeing nothing says something.
    expect(ours.length).toBeGreaterThan(20);
    const stranger = tenantId(world.tenant.id + 1);
    expect(await database.transaction(stranger, rowsSeen)).toEqual([]);
    expect(await database.house(rowsSeen)).toEqual([]);
  });

  test("writes no row of ours into any table", async () => {
    const { database } = world.house;
    const stranger = tenantId(world.tenant.id + 1);
    const answers = new Set<string>();
    for (const name of readable()) {
      const table = raw(`forbear.${name}`);
      // The fence is asked before the checks of the row, so that any row of ours will do.
      const row = JSON.stringify({ tenant_id: world.tenant.id, at: world.clock.now() });
      const write = sql`
        insert into ${table} select (jsonb_populate_record(null::${table}, ${row}::jsonb)).*`;
      const answer = await database
        .transaction(stranger, (tx) => tx.execute(write))
        .then(
          () => "written",
          (error: unknown) => (error instanceof Error ? error.message : String(error)),
        );
      answers.add(answer.replace(name, "TABLE"));
    }
    expect([...answers]).toEqual(['new row violates row-level security policy for table "TABLE"']);
  });
});
