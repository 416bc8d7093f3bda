/** The chain of seals, and where each leaf stands in it. */

import type { Bucket, Instant, TenantId } from "@forbear/kernel";
import type { Leaf } from "../journal/unsealed.store.ts";
import type { Transaction } from "../ports/database.ts";
import { type Sql, sql } from "../ports/sql.ts";
import { insertRows } from "../stores/rows.ts";
import type { Seal } from "./head.ts";

type SealRecord = {
  readonly seq: number;
  readonly sealed_at: Instant;
  readonly leaf_count: number;
  readonly root: Uint8Array;
  readonly previous: Uint8Array;
  readonly head: Uint8Array;
  readonly signature: Uint8Array;
};

const sealOf = (row: SealRecord): Seal => ({
  seq: row.seq,
  sealedAt: row.sealed_at,
  leafCount: row.leaf_count,
  root: row.root,
  previous: row.previous,
  head: row.head,
  signature: row.signature,
});

/** The chain of seals, from the first. */
export async function sealsOf(tx: Transaction): Promise<readonly Seal[]> {
  const rows = await tx.query<SealRecord>(sql`
    select seq, sealed_at, leaf_count, root, previous, head, signature
      from forbear.seal
     where tenant_id = ${tx.tenant}
     order by seq`);
  return rows.map(sealOf);
}

/** One sealer at a time: the chain of a tenant has one end. Held to the end of the transaction. */
export async function lockChain(tx: Transaction): Promise<void> {
  await tx.query(sql`
    select tenant_id from forbear.tenant where tenant_id = ${tx.tenant} for no key update`);
}

/** The seals named, in order. */
export async function sealsNamed(
  tx: Transaction,
  seqs: readonly number[],
): Promise<readonly Seal[]> {
  const rows = await tx.query<SealRecord>(sql`
    select seq, sealed_at, leaf_count, root, previous, head, signature
      from forbear.seal
     where tenant_id = ${tx.tenant} and seq = any(${seqs}::int[])
     order by seq`);
  return rows.map(sealOf);
}

/** The end of the chain; null while nothing was sealed. */
export async function lastSeal(tx: Transaction): Promise<Seal | null> {
  const rows = await tx.query<SealRecord>(sql`
    select seq, sealed_at, leaf_count, root, previous, head, signature
      from forbear.seal
     where tenant_id = ${tx.tenant}
     order by seq desc
     limit 1`);
  const row = rows.at(0);
  return row ? sealOf(row) : null;
}

/** The next seal and where each of its leaves stands. */
export const insertSeal = (
  tenant: TenantId,
  seal: Seal,
  leaves: readonly Leaf[],
): readonly Sql[] => [
  sql`
    insert into forbear.seal
           (tenant_id, seq, sealed_at, leaf_count, root, previous, head, signature)
    values (${tenant}, ${seal.seq}, ${seal.sealedAt}, ${seal.leafCount}, ${seal.root},
            ${seal.previous}, ${seal.head}, ${seal.signature})`,
  insertRows(
    "sealed_leaf",
    tenant,
    {
      bucket: "smallint",
      leaf_id: "uuid",
      at: "timestamptz",
      seal_seq: "int",
      position: "int",
      hash: "bytea",
    },
    leaves.map(({ bucket, id, at, hash }, position) => ({
      bucket,
      leaf_id: id,
      at,
      seal_seq: seal.seq,
      position,
      hash,
    })),
  ),
];

/** The hashes of a seal's leaves in their places. */
export async function hashesOf(tx: Transaction, seq: number): Promise<readonly Uint8Array[]> {
  const rows = await tx.query<{ hash: Uint8Array }>(sql`
    select hash
      from forbear.sealed_leaf
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and seal_seq = ${seq}
     order by position, leaf_id`);
  return rows.map((row) => row.hash);
}

/** Where leaves were sealed; those that still wait are left out. */
export async function placesOf(
  tx: Transaction,
  home: Bucket,
  leaves: readonly string[],
): Promise<ReadonlyMap<string, { readonly seal: number; readonly position: number }>> {
  const rows = await tx.query<{ leaf_id: string; seal_seq: number; position: number }>(sql`
    select leaf_id, seal_seq, position
      from forbear.sealed_leaf
     where tenant_id = ${tx.tenant} and bucket = ${home} and leaf_id = any(${leaves}::uuid[])
     order by seal_seq, position`);
  return new Map(rows.map((row) => [row.leaf_id, { seal: row.seal_seq, position: row.position }]));
}
