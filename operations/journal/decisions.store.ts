/** Decisions with their whole inputs, each a leaf of the evidence: only ever added to. */

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
import { insertTogether } from "../stores/rows.ts";
import { type DecisionLeaf, decisionBytes, hashOfLeaf } from "./decision-leaf.ts";
import { withLeaves } from "./unsealed.store.ts";

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

const decisionRows = withLeaves("decision", decisionColumns);

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
export const insertDecisions = (tenant: TenantId, rows: readonly DecisionRow[]): Sql =>
  insertTogether(
    tenant,
    decisionRows,
    rows.map((row) => ({ ...row, hash: hashOfLeaf(decisionBytes(leafOfDecision(row))) })),
  );

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
