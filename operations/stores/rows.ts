/** Many rows in one statement: typed columns unnested, tenant and bucket always first. */

import type { Bucket, TenantId } from "@forbear/kernel";
import { Column } from "../ports/column.ts";
import { type Sql, join, raw, sql } from "../ports/sql.ts";

/** Column name to its SQL type. An array crosses as JSON text, since unnest would flatten it. */
export type Columns = { readonly [column: string]: string };
export type RowOf<C extends Columns> = { readonly [K in keyof C]: unknown } & {
  readonly bucket: Bucket;
};

/** Where the value of each column is found in a row of another shape; the type is the column's. */
export type Cells<Row> = {
  readonly [column: string]: readonly [type: string, cell: (row: Row) => unknown];
};

/** The rows as the table `v`; a single one is a row of constants, whose statement is planned once. */
function tableOf<Row>(cells: Cells<Row>, rows: readonly Row[]): Sql {
  const columns = Object.entries(cells).map(([name, [type, cell]]) => {
    const asText = type.endsWith("[]") || type === "jsonb";
    const value = (row: Row): unknown => (asText ? JSON.stringify(cell(row)) : cell(row));
    return { name, crossing: asText ? "jsonb" : type, value };
  });
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) {
    const constants = columns.map(
      ({ name, crossing, value }) => sql`${value(only)}${raw(`::${crossing} as ${name}`)}`,
    );
    return sql`(select ${join(constants)}) as v`;
  }
  const arrays = columns.map(
    ({ crossing, value }) => sql`${new Column(crossing, rows.map(value))}${raw(`::${crossing}[]`)}`,
  );
  return sql`unnest(${join(arrays)}) as v(${raw(Object.keys(cells).join(", "))})`;
}

const cellsOf = <C extends Columns>(columns: C): Cells<RowOf<C>> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, type]) => [name, [type, (row: RowOf<C>) => row[name]]]),
  );

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
