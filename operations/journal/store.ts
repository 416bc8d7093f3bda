/** The journal's rows: only ever added to. */

import type { Event } from "@forbear/accounts";
import type { Bucket, ConversationId, Instant, PersonId, TenantId } from "@forbear/kernel";
import { withLeaves } from "./unsealed.store.ts";
import { type Sql, sql } from "../ports/sql.ts";
import type { Transaction } from "../ports/database.ts";
import { insertTogether } from "../stores/rows.ts";
import { eventOf, leafOf } from "./bytes.ts";

const journalColumns = {
  bucket: "smallint",
  at: "timestamptz",
  id: "uuid",
  person_id: "uuid",
  person_seq: "int",
  account_id: "uuid",
  account_seq: "int",
  kind: "text",
  bytes: "bytea",
  hash: "bytea",
} as const;

const journalRows = withLeaves("journal", journalColumns);

/** An event with the versions of the folds after it, which keep the order whatever the clocks say. */
export type Entry = {
  readonly bucket: Bucket;
  readonly event: Event;
  readonly personSeq: number | null;
  readonly accountSeq: number | null;
};

/** The events as rows, and each as a leaf that waits for its seal. */
export function append(tenant: TenantId, entries: readonly Entry[]): Sql {
  const rows = entries.map(({ bucket, event, personSeq, accountSeq }) => ({
    bucket,
    at: event.at,
    id: event.id,
    person_id: event.about.person,
    person_seq: personSeq,
    account_id: event.about.account,
    account_seq: accountSeq,
    kind: event.what.kind,
    ...leafOf(event),
  }));
  return insertTogether(tenant, journalRows, rows);
}

/** The leaves of what happened to a person at one instant: the works that committed with it. */
export async function leafBytesAt(
  tx: Transaction,
  bucket: Bucket,
  person: PersonId,
  at: Instant,
): Promise<readonly { readonly id: string; readonly bytes: Uint8Array }[]> {
  return tx.query<{ id: string; bytes: Uint8Array }>(sql`
    select id, bytes from forbear.journal
     where tenant_id = ${tx.tenant} and bucket = ${bucket} and at = ${at} and person_id = ${person}
     order by person_seq`);
}

type BytesRow = { readonly bytes: Uint8Array };

/** When a person proved in a talk who they are, the first time of it; null: never. */
export async function provedIn(
  tx: Transaction,
  bucket: Bucket,
  person: PersonId,
  conversation: ConversationId,
): Promise<Instant | null> {
  const rows = await tx.query<BytesRow>(sql`
    select bytes from forbear.journal
     where tenant_id = ${tx.tenant} and bucket = ${bucket} and person_id = ${person}
       and kind = 'person-verified'
     order by person_seq`);
  const proofs = rows.map(({ bytes }) => eventOf(bytes));
  const first = proofs.find(
    ({ what }) => what.kind === "person-verified" && what.conversation === conversation,
  );
  return first?.at ?? null;
}

/** All that is known of a person, oldest first. */
export async function eventsOfPerson(
  tx: Transaction,
  bucket: Bucket,
  person: PersonId,
): Promise<readonly Event[]> {
  const rows = await tx.query<BytesRow>(sql`
    select bytes from forbear.journal
     where tenant_id = ${tx.tenant} and bucket = ${bucket} and person_id = ${person}
     order by person_seq`);
  return rows.map(({ bytes }) => eventOf(bytes));
}
