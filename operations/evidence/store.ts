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
import type { Seal } from "./head.ts";
import { type DecisionLeaf, decisionBytes, hashOfLeaf } from "./leaf.ts";

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

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

export const leafOfDecision = (row: DecisionRow): DecisionLeaf => ({
  id: row.id,
  at: row.at,
  person: row.person_id,
  account: row.account_id,
  about: row.about,
  channel: row.channel,
  verdict: row.verdict,
  ruleIds: row.rule_ids,
  nextAllowedAt: row.next_allowed_at,
  inputsHash: hex(row.inputs_hash),
  traceHash: hex(row.trace_hash),
  lawbookHash: row.lawbook_hash,
});

/** The decisions, each as a leaf that waits for its seal. */
export const insertDecisions = (tenant: TenantId, rows: readonly DecisionRow[]): Sql[] => [
  insertRows("decision", tenant, decisionColumns, rows),
  insertUnsealed(
    tenant,
    rows.map((row) => ({
      bucket: row.bucket,
      id: row.id,
      at: row.at,
      hash: hashOfLeaf(decisionBytes(leafOfDecision(row))),
    })),
  ),
];

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
