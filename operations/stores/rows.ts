/** Many rows in one statement: typed columns unnested, tenant and bucket always first. */

import { type Bucket, type TenantId, present } from "@forbear/kernel";
import { Column } from "../ports/column.ts";
import { Sql, join, raw, sql } from "../ports/sql.ts";

/** Column name to its SQL type. An array crosses as JSON text, since unnest would flatten it. */
export type Columns = { readonly [column: string]: string };
export type RowOf<C extends Columns> = { readonly [K in keyof C]: unknown } & {
  readonly bucket: Bucket;
};

/** Where the value of each column is found in a row of another shape; the type is the column's. */
export type Cells<Row> = {
  readonly [column: string]: readonly [type: string, cell: (row: Row) => unknown];
};

/** What is worked out of the constant `key` once, and kept as long as it is. */
function kept<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** How each column crosses, and what stands around the values of a single row. */
const shapeOf = kept((cells: Cells<never>) => {
  const columns = Object.entries(cells).map(([name, [type, cell]]) => {
    const asText = type.endsWith("[]") || type === "jsonb";
    const value = (row: never): unknown => (asText ? JSON.stringify(cell(row)) : cell(row));
    return { name, crossing: asText ? "jsonb" : type, value };
  });
  const ends = columns.map(({ name, crossing }) => `::${crossing} as ${name}`);
  const around = [
    "(select ",
    ...ends.slice(0, -1).map((end) => `${end}, `),
    `${ends.at(-1)}) as v`,
  ];
  return { columns, around };
});

/** The rows as the table `v`; a single one is a row of constants, whose statement is planned once. */
export function tableOf<Row>(cells: Cells<Row>, rows: readonly Row[]): Sql {
  const { columns, around } = shapeOf(cells);
  const given = rows as readonly never[];
  const [only, ...others] = given;
  if (rows.length === 1 && others.length === 0) {
    return new Sql(
      around,
      columns.map(({ value }) => value(only as never)),
    );
  }
  const arrays = columns.map(
    ({ crossing, value }) =>
      sql`${new Column(crossing, given.map(value))}${raw(`::${crossing}[]`)}`,
  );
  return sql`unnest(${join(arrays)}) as v(${raw(Object.keys(cells).join(", "))})`;
}

/** The cells of rows that are named as the columns are. */
const namedCells = kept((columns: Columns): Cells<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, type]) => [name, [type, (row) => row[name]]]),
  ),
);

export const cellsOf = <C extends Columns>(columns: C): Cells<RowOf<C>> => namedCells(columns);

const valueOf = (name: string, type: string): string =>
  type.endsWith("[]")
    ? `array(select e::${type.slice(0, -2)} from jsonb_array_elements_text(v.${name}) e)`
    : `v.${name}`;

/** Inserts all rows; `onConflict` is the whole clause, or nothing. */
export const insertRows = <C extends Columns>(
  table: string,
  tenant: TenantId,
  columns: C,
  rows: readonly RowOf<C>[],
  onConflict = "",
): Sql => insertCells(table, tenant, cellsOf(columns), rows, onConflict);

/** The same from rows of another shape, which are not made over first. */
export function insertCells<Row extends { readonly bucket: Bucket }>(
  table: string,
  tenant: TenantId,
  cells: Cells<Row>,
  rows: readonly Row[],
  onConflict = "",
): Sql {
  const names = Object.keys(cells).join(", ");
  const values = Object.entries(cells)
    .map(([name, [type]]) => valueOf(name, type))
    .join(", ");
  return sql`${raw(`insert into forbear.${table} (tenant_id, ${names}) select `)}${tenant}::int${raw(
    `, ${values} from `,
  )}${tableOf(cells, rows)}${raw(` ${onConflict}`)}`;
}

/** Rows that several tables keep something of. */
export type Together<Row> = {
  readonly cells: Cells<Row>;
  /** By table, the cell that each of its columns is filled from. */
  readonly tables: { readonly [table: string]: { readonly [column: string]: string } };
};

/** The columns of a table that are filled from cells of their names. */
export const ofSameName = (columns: Columns): { readonly [column: string]: string } =>
  Object.fromEntries(Object.keys(columns).map((name) => [name, name]));

/**
 * Inserts the same rows into several tables, each value sent once. One statement, so that none of
 * them is ever there without the others.
 */
export function insertTogether<Row extends { readonly bucket: Bucket }>(
  tenant: TenantId,
  { cells, tables }: Together<Row>,
  rows: readonly Row[],
): Sql {
  const inserts = Object.entries(tables).map(([table, columns]) => {
    const names = Object.keys(columns).join(", ");
    const values = Object.values(columns)
      .map((cell) => valueOf(cell, present(cells[cell], "a cell that is there")[0]))
      .join(", ");
    return sql`${raw(`insert into forbear.${table} (tenant_id, ${names}) select `)}${tenant}::int${raw(
      `, ${values} from row_of_each v`,
    )}`;
  });
  const last = present(inserts.pop(), "a table to insert into");
  const before = inserts.map((insert, at) => sql`${raw(`insert_${String(at)} as (`)}${insert})`);
  const all = [sql`row_of_each as (select v.* from ${tableOf(cells, rows)})`, ...before];
  return sql`with ${join(all, ", ")} ${last}`;
}

/** Updates the rows named by bucket and `key` with every other column given. */
export function updateRows<C extends Columns>(
  table: string,
  tenant: TenantId,
  key: string,
  columns: C,
  rows: readonly RowOf<C>[],
): Sql {
  const sets = Object.entries(columns)
    .filter(([name]) => name !== "bucket" && name !== key)
    .map(([name, type]) => `${name} = ${valueOf(name, type)}`)
    .join(", ");
  return sql`${raw(`update forbear.${table} t set ${sets} from `)}${tableOf(cellsOf(columns), rows)}${raw(
    ` where t.tenant_id = `,
  )}${tenant}${raw(` and t.bucket = v.bucket and t.${key} = v.${key}`)}`;
}
