/** Leaves that wait for a seal: written with what they are of, taken once. */

import { type Bucket, type Instant, type TenantId, bucket } from "@forbear/kernel";
import type { Transaction } from "../ports/database.ts";
import { type Sql, sql } from "../ports/sql.ts";
import { insertRows } from "../stores/rows.ts";

/** A row of the journal or a decision, by the hash of its bytes. */
export type Leaf = {
  readonly bucket: Bucket;
  readonly id: string;
  readonly at: Instant;
  readonly hash: Uint8Array;
};

/** Leaves begin to wait in the transaction that writes what they are of. */
export const insertUnsealed = (tenant: TenantId, leaves: readonly Leaf[]): Sql =>
  insertRows(
    "unsealed",
    tenant,
    { bucket: "smallint", leaf_id: "uuid", at: "timestamptz", hash: "bytea" },
    leaves.map(({ bucket, id, at, hash }) => ({ bucket, leaf_id: id, at, hash })),
  );

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
