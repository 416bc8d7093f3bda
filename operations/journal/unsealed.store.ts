/** Leaves that wait for a seal: written with what they are of, taken once. */

import { type Bucket, type Instant, bucket } from "@forbear/kernel";
import type { Transaction } from "../ports/database.ts";
import { sql } from "../ports/sql.ts";
import { type Columns, type RowOf, type Together, cellsOf, ofSameName } from "../stores/rows.ts";

/** A row of the journal or a decision, by the hash of its bytes. */
export type Leaf = {
  readonly bucket: Bucket;
  readonly id: string;
  readonly at: Instant;
  readonly hash: Uint8Array;
};

/**
 * How a table of evidence is written: each row is a leaf too, which begins to wait for its seal. `hash`
 * is the leaf's: a column of the table, or beside it.
 */
export const withLeaves = <C extends Columns>(
  table: string,
  columns: C,
): Together<RowOf<C> & Leaf> => ({
  cells: cellsOf<C & typeof leafColumns>({ ...columns, ...leafColumns }),
  tables: {
    [table]: ofSameName(columns),
    unsealed: { bucket: "bucket", leaf_id: "id", at: "at", hash: "hash" },
  },
});

const leafColumns = { bucket: "smallint", id: "uuid", at: "timestamptz", hash: "bytea" } as const;

/** Leaves that wait for a seal, taken from the queue: the caller seals them in this transaction. */
export async function takeUnsealed(tx: Transaction, limit: number): Promise<readonly Leaf[]> {
  const rows = await tx.query<{
    bucket: number;
    leaf_id: string;
    at: Instant;
    hash: Uint8Array;
  }>(
    sql`
    with next as (
      select bucket, leaf_id
        from forbear.unsealed
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       order by at, leaf_id
       limit ${limit}
         for update skip locked
    )
    delete from forbear.unsealed u
     using next
     where u.tenant_id = ${tx.tenant} and u.bucket = next.bucket and u.leaf_id = next.leaf_id
    returning u.bucket, u.leaf_id, u.at, u.hash`,
  );
  const leaves = rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: row.leaf_id,
    at: row.at,
    hash: row.hash,
  }));
  return leaves.sort((a, b) => order(a.at, b.at) || order(a.id, b.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
