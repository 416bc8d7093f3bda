/** What an import wrote, table by table, and two other ways to bring the same rows into the same tables. */

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { buffer } from "node:stream/consumers";
import { Defect } from "@forbear/kernel";
import { parse } from "csv-parse/sync";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

/** The finished rows of one table: as COPY gives them in text, and cell by cell. */
type Table = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly copied: Buffer;
  readonly cells: readonly (string | null)[][];
};

type Column = { readonly name: string; readonly type: string };

/** All that an import wrote. */
export type Finished = readonly Table[];

/** Opened as the administrator, whom no row security holds up. */
export async function asAdministrator<T>(
  connection: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const columnsOf = `
  select c.oid::regclass::text as table_name, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = 'forbear'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  order by c.relname = 'import_batch' desc, c.oid::regclass::text, a.attnum`;

/** Every table of the house, those that others refer to first. */
async function tables(client: pg.Client): Promise<Map<string, Column[]>> {
  const found = new Map<string, Column[]>();
  const { rows } = await client.query<{ table_name: string } & Column>(columnsOf);
  for (const { table_name: table, name, type } of rows) {
    found.set(table, [...(found.get(table) ?? []), { name, type }]);
  }
  return found;
}

const listed = (columns: readonly Column[]): string =>
  columns.map(({ name }) => pg.escapeIdentifier(name)).join(", ");

/** What was written since `before`; a table that held rows then may not have grown. */
export async function finishedSince(
  client: pg.Client,
  before: ReadonlyMap<string, number>,
): Promise<Finished> {
  const taken: Table[] = [];
  for (const [name, columns] of await tables(client)) {
    const count = await countOf(client, name);
    const known = before.get(name) ?? 0;
    if (count === known) continue;
    if (known > 0) throw new Defect(`${name} held rows before the file came in`);
    const select = `copy (select ${listed(columns)} from ${name}) to stdout`;
    const copied = await buffer(client.query(copyTo(select)));
    taken.push({ name, columns, copied, cells: cellsOf(copied) });
  }
  return taken;
}

/** How many rows each table holds. */
export async function countRows(client: pg.Client): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const name of (await tables(client)).keys()) counts.set(name, await countOf(client, name));
  return counts;
}

async function countOf(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(`select count(*)::text as n from ${table}`);
  return Number(rows[0]?.n ?? 0);
}

/** The physical limit: the finished rows copied into the same indexed tables in one transaction. */
export async function copyIn(client: pg.Client, finished: Finished): Promise<void> {
  await client.query("begin");
  for (const { name, columns, copied } of finished) {
    const into = client.query(copyFrom(`copy ${name} (${listed(columns)}) from stdin`));
    await pipeline(Readable.from([copied]), into);
  }
  await client.query("commit");
}

const unescaped: Readonly<Record<string, string>> = {
  "\\t": "\t",
  "\\n": "\n",
  "\\r": "\r",
  "\\\\": "\\",
};

const cellOf = (text: string): string | null =>
  text === "\\N" ? null : text.replace(/\\[tnr\\]/g, (found) => unescaped[found] ?? found);

const cellsOf = (copied: Buffer): (string | null)[][] =>
  copied
    .toString()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t").map(cellOf));

/**
 * What a script would do: parse the file, then a prepared insert for each finished row, all in one
 * transaction. Reading, checking, scoring and sealing are given to it for nothing.
 */
export async function insertOneByOne(
  client: pg.Client,
  file: Uint8Array,
  finished: Finished,
): Promise<number> {
  const records: unknown[] = parse(Buffer.from(file), { relaxColumnCount: true, bom: true });
  await client.query("begin");
  for (const { name, columns, cells } of finished) {
    const slots = columns.map(({ type }, i) => `$${String(i + 1)}::${type}`).join(", ");
    const text = `insert into ${name} (${listed(columns)}) values (${slots})`;
    for (const values of cells) await client.query({ name: `insert ${name}`, text, values });
  }
  await client.query("commit");
  return records.length;
}
