/** Many rows in one statement: typed columns unnested, tenant and bucket always first. */

import type { Bucket, TenantId } from "@forbear/kernel";
import { type Sql, join, raw, sql } from "../ports/sql.ts";

/** Column name to its SQL type. An array crosses as JSON text, since unnest would flatten it. */
export type Columns = { readonly [column: string]: string };
export type RowOf<C extends Columns> = { readonly [K in keyof C]: unknown } & {
  readonly bucket: Bucket;
};

function unnested<C extends Columns>(columns: C, rows: readonly RowOf<C>[]): Sql {
  const arrays = Object.entries(columns).map(([name, type]) => {
    const isArray = type.endsWith("[]");
    const asText = isArray || type === "jsonb";
    const values = rows.map((row) => (asText ? JSON.stringify(row[name]) : row[name]));
    return sql`${values}${raw(`::${isArray ? "jsonb" : type}[]`)}`;
  });
  return sql`unnest(${join(arrays)}) as v(${raw(Object.keys(columns).join(", "))})`;
}

const valueOf = (name: string, type: string): string =>
  type.endsWith("[]")
    ? `array(select e::${type.slice(0, -2)} from jsonb_array_elements_text(v.${name}) e)`
    : `v.${name}`;

/** Inserts all rows; `onConflict` is the whole clause, or nothing. */
export function insertRows<C extends Columns>(
  table: string,
  tenant: TenantId,
  columns: C,
  rows: readonly RowOf<C>[],
  onConflict = "",
): Sql {
  const names = Object.keys(columns).join(", ");
  const values = Object.entries(columns)
    .map(([name, type]) => valueOf(name, type))
    .join(", ");
  return sql`${raw(`insert into forbear.${table} (tenant_id, ${names}) select `)}${tenant}::int${raw(
    `, ${values} from `,
  )}${unnested(columns, rows)}${raw(` ${onConflict}`)}`;
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
  return sql`${raw(`update forbear.${table} t set ${sets} from `)}${unnested(columns, rows)}${raw(
    ` where t.tenant_id = `,
  )}${tenant}${raw(` and t.bucket = v.bucket and t.${key} = v.${key}`)}`;
}
