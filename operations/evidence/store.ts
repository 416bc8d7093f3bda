/** Decisions with their whole inputs, leaves that wait for a seal, and the seals. */

import type { Channel } from "@forbear/accounts";
import {
  type AccountId,
  type Bucket,
  type DecisionId,
  type Instant,
  type PersonId,
  type TenantId,
  bucket,
} from "@forbear/kernel";
import type { Transaction } from "../ports/database.ts";
import { type Sql, sql } from "../ports/sql.ts";
import { insertRows } from "../stores/rows.ts";

export type DecisionRow = {
  readonly bucket: Bucket;
  readonly at: Instant;
  readonly id: DecisionId;
  readonly person_id: PersonId;
  readonly account_id: AccountId | null;
  readonly about: string;
  readonly channel: Channel | null;
  readonly verdict: "allow" | "deny" | "require";
  readonly rule_ids: readonly string[];
  readonly next_allowed_at: Instant | null;
  /** Canonical JSON of the whole request, deflated. */
  readonly inputs: Uint8Array;
  readonly inputs_hash: Uint8Array;
  readonly trace_hash: Uint8Array;
  readonly lawbook_hash: string;
};

const decisionColumns = {
  bucket: "smallint",
  at: "timestamptz",
  id: "uuid",
  person_id: "uuid",
  account_id: "uuid",
  about: "text",
  channel: "text",
  verdict: "text",
  rule_ids: "text[]",
  next_allowed_at: "timestamptz",
  inputs: "bytea",
  inputs_hash: "bytea",
  trace_hash: "bytea",
  lawbook_hash: "text",
} as const;

export const insertDecisions = (tenant: TenantId, rows: readonly DecisionRow[]): Sql =>
  insertRows("decision", tenant, decisionColumns, rows);

/** A decision as it was recorded. */
export async function decisionById(
  tx: Transaction,
  home: Bucket,
  id: DecisionId,
): Promise<DecisionRow | null> {
  const rows = await tx.query<DecisionRecord>(sql`
    select bucket, at, id, person_id, account_id, about, channel, verdict, rule_ids, next_allowed_at,
           inputs, inputs_hash, trace_hash, lawbook_hash
      from forbear.decision
     where tenant_id = ${tx.tenant} and bucket = ${home} and id = ${id}`);
  const row = rows.at(0);
  return row ? { ...row, bucket: bucket(row.bucket) } : null;
}

type DecisionRecord = Omit<DecisionRow, "bucket"> & { readonly bucket: number };

/** Decisions about a person, newest first. */
export async function decisionsOf(
  tx: Transaction,
  home: Bucket,
  person: PersonId,
  limit: number,
): Promise<readonly DecisionRow[]> {
  const rows = await tx.query<DecisionRecord>(sql`
    select bucket, at, id, person_id, account_id, about, channel, verdict, rule_ids, next_allowed_at,
           inputs, inputs_hash, trace_hash, lawbook_hash
      from forbear.decision
     where tenant_id = ${tx.tenant} and bucket = ${home} and person_id = ${person}
     order by at desc, id desc
     limit ${limit}`);
  return rows.map((row) => ({ ...row, bucket: bucket(row.bucket) }));
}

export type WaitingLeaf = {
  readonly bucket: Bucket;
  readonly journalId: string;
  readonly at: Instant;
  readonly hash: Uint8Array;
};

/** Leaves that wait for a seal, taken from the queue: the caller seals them in this transaction. */
export async function takeUnsealed(
  tx: Transaction,
  limit: number,
): Promise<readonly WaitingLeaf[]> {
  const rows = await tx.query<{
    bucket: number;
    journal_id: string;
    at: Instant;
    hash: Uint8Array;
  }>(
    sql`
    with next as (
      select bucket, journal_id
        from forbear.unsealed
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       order by at, journal_id
       limit ${limit}
         for update skip locked
    )
    delete from forbear.unsealed u
     using next
     where u.tenant_id = ${tx.tenant} and u.bucket = next.bucket and u.journal_id = next.journal_id
    returning u.bucket, u.journal_id, u.at, u.hash`,
  );
  const leaves = rows.map((row) => ({
    bucket: bucket(row.bucket),
    journalId: row.journal_id,
    at: row.at,
    hash: row.hash,
  }));
  return leaves.sort((a, b) => order(a.at, b.at) || order(a.journalId, b.journalId));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export type Seal = {
  readonly seq: number;
  readonly sealedAt: Instant;
  readonly leafCount: number;
  readonly root: Uint8Array;
  readonly previous: Uint8Array;
  readonly head: Uint8Array;
  readonly signature: Uint8Array;
};

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
  leaves: readonly WaitingLeaf[],
): readonly Sql[] => [
  sql`
    insert into forbear.seal
           (tenant_id, seq, sealed_at, leaf_count, root, previous, head, signature)
    values (${tenant}, ${seal.seq}, ${seal.sealedAt}, ${seal.leafCount}, ${seal.root},
            ${seal.previous}, ${seal.head}, ${seal.signature})`,
  insertRows(
    "sealed_leaf",
    tenant,
    { bucket: "smallint", journal_id: "uuid", at: "timestamptz", seal_seq: "int", position: "int" },
    leaves.map((leaf, position) => ({
      bucket: leaf.bucket,
      journal_id: leaf.journalId,
      at: leaf.at,
      seal_seq: seal.seq,
      position,
    })),
  ),
];

/** The leaves of one seal as the journal now holds them, in their places. */
export async function leavesOf(
  tx: Transaction,
  seq: number,
): Promise<readonly { readonly journalId: string; readonly bytes: Uint8Array | null }[]> {
  const rows = await tx.query<{ journal_id: string; bytes: Uint8Array | null }>(sql`
    select l.journal_id, j.bytes
      from forbear.sealed_leaf l
      left join forbear.journal j
        on j.tenant_id = l.tenant_id and j.bucket = l.bucket and j.at = l.at and j.id = l.journal_id
     where l.tenant_id = ${tx.tenant} and l.bucket between 0 and 4095 and l.seal_seq = ${seq}
     order by l.position`);
  return rows.map((row) => ({ journalId: row.journal_id, bytes: row.bytes }));
}
