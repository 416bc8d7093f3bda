/** Rows that are named, as a table to join. */

import { type Sql, raw, sql } from "../ports/sql.ts";
import type { Ref } from "./file.ts";

/**
 * The refs as the table `v(bucket, key)`. A single one is a row of constants: whatever it is joined to
 * is then looked up by the plan that the server keeps, where of a list it plans anew each time.
 */
export function these(refs: readonly Ref<string>[], key = "id"): Sql {
  const [only, ...others] = refs;
  if (only !== undefined && others.length === 0) {
    return sql`(select ${only.bucket}::smallint as bucket, ${only.id}::uuid as ${raw(key)}) as v`;
  }
  return sql`unnest(${refs.map((ref) => ref.bucket)}::smallint[],
                  ${refs.map((ref) => ref.id)}::uuid[]) as v(bucket, ${raw(key)})`;
}
