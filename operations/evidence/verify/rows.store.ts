/** All that is stored about some people and their debts, as one moment saw it. */

import type { AccountState, Channel, ContactStatus, PersonState } from "@forbear/accounts";
import {
  type AccountId,
  type Bucket,
  type ClientId,
  type EntryId,
  type Instant,
  type Json,
  type PaymentId,
  type PersonId,
  bucket,
  decode,
  trusted,
} from "@forbear/kernel";
import type { ActionKind } from "@forbear/law";
import type { EntryKind } from "@forbear/ledger";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, empty, raw, sql } from "../../ports/sql.ts";
import type { PaymentRow } from "../../stores/books/store.ts";
import type { BookedRow } from "../../stores/books/entries.ts";
import { type TransferRecord, transferOf } from "../../stores/books/transfers.store.ts";
import type { AccountFile, PersonFile, Ref } from "../../stores/file.ts";
import type { BucketRange } from "../../stores/range.ts";
import type { DecisionRow } from "../../journal/decisions.store.ts";

/** Whom one look at the tables is about: everyone of a range of buckets, or these alone. */
export type Scope = {
  readonly range: BucketRange;
  readonly people: readonly Ref<PersonId>[] | null;
  /** What changes hands (contacts, decisions) is looked at from here on; null: from the first. */
  readonly since: Instant | null;
};

/** Who stands in which bucket, to be cut into ranges. */
export async function peopleByBucket(
  tx: Transaction,
): Promise<readonly { readonly bucket: Bucket; readonly people: number }[]> {
  const rows = await tx.query<{ bucket: number; people: number }>(sql`
    select bucket, count(*)::int as people
      from forbear.person
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
     group by bucket
     order by bucket`);
  return rows.map((row) => ({ bucket: bucket(row.bucket), people: row.people }));
}

/** Everyone to whom, or to whose debt, something happened since; with those who owe it with them. */
export async function touchedSince(
  tx: Transaction,
  since: Instant,
): Promise<readonly Ref<PersonId>[]> {
  const rows = await tx.query<{ bucket: number; id: string }>(sql`
    with touched as (
      select distinct bucket, person_id, account_id
        from forbear.journal
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and at >= ${since}
    ), owing as (
      select t.bucket, t.person_id as id from touched t where t.person_id is not null
      union
      select o.bucket, o.person_id
        from touched t
        join forbear.obligor o
          on o.tenant_id = ${tx.tenant} and o.bucket = t.bucket and o.account_id = t.account_id
    )
    select e.bucket, e.id from owing e
    union
    select o.bucket, o.person_id
      from owing e
      join forbear.obligor mine
        on mine.tenant_id = ${tx.tenant} and mine.bucket = e.bucket and mine.person_id = e.id
      join forbear.obligor o
        on o.tenant_id = ${tx.tenant} and o.bucket = mine.bucket and o.account_id = mine.account_id
     order by 1, 2`);
  return rows.map((row) => ({ bucket: bucket(row.bucket), id: trusted<PersonId>(row.id) }));
}

type Refs = readonly Ref<string>[] | null;

/** `from forbear.TABLE t`, narrowed to what the scope names by `column`. */
function from(tx: Transaction, table: string, { range }: Scope, refs: Refs, column: string): Sql {
  const narrowed =
    refs === null
      ? empty
      : sql`
      join unnest(${refs.map((ref) => ref.bucket)}::smallint[],
                  ${refs.map((ref) => ref.id)}::uuid[]) as named(bucket, id)
        on t.bucket = named.bucket and ${raw(`t.${column}`)} = named.id`;
  return sql`${raw(`from forbear.${table} t`)}${narrowed}
     where t.tenant_id = ${tx.tenant} and t.bucket between ${range.from} and ${range.to}`;
}

/** A person's row, with its state as it stands there too: what its journal folds to must equal it. */
export type PersonRow = PersonFile & { readonly stored: Json };

/** A debt's row with the columns that repeat its fold for lists. */
export type AccountRow = AccountFile & {
  readonly stored: Json;
  readonly client: ClientId;
  readonly life: string;
  readonly currency: string;
  readonly balance: bigint;
  readonly held: boolean;
  readonly waitsFor: string | null;
};

type FoldRow = {
  readonly bucket: number;
  readonly id: string;
  readonly version: number;
  readonly state: Json;
};

export async function peopleIn(tx: Transaction, scope: Scope): Promise<readonly PersonRow[]> {
  const rows = await tx.query<FoldRow>(sql`
    select t.bucket, t.id, t.version, t.state
      ${from(tx, "person", scope, scope.people, "id")}
     order by t.bucket, t.id`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: trusted(row.id),
    version: row.version,
    state: decode<PersonState>(row.state),
    stored: row.state,
  }));
}

/** @param refs the debts of the people of the scope; null: all of its range */
export async function accountsIn(
  tx: Transaction,
  scope: Scope,
  refs: Refs,
): Promise<readonly AccountRow[]> {
  const rows = await tx.query<
    FoldRow & {
      client_id: string;
      life: string;
      currency: string;
      balance: bigint;
      held: boolean;
      waits_for: string | null;
    }
  >(sql`
    select t.bucket, t.id, t.version, t.state, t.client_id, t.life, t.currency, t.balance, t.held,
           t.waits_for
      ${from(tx, "account", scope, refs, "id")}
     order by t.bucket, t.id`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: trusted<AccountId>(row.id),
    version: row.version,
    state: decode<AccountState>(row.state),
    stored: row.state,
    client: trusted(row.client_id),
    life: row.life,
    currency: row.currency,
    balance: row.balance,
    held: row.held,
    waitsFor: row.waits_for,
  }));
}

/** A row of the journal, and the leaf that was kept of it: sealed, or waiting. */
export type JournalRow = {
  readonly bucket: number;
  readonly id: string;
  readonly at: Instant;
  readonly person_id: string | null;
  readonly person_seq: number | null;
  readonly account_id: string | null;
  readonly account_seq: number | null;
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly hash: Uint8Array;
  readonly leaf_hash: Uint8Array | null;
};

const leafOf = (tx: Transaction): Sql => sql`
      (select l.hash from forbear.sealed_leaf l
        where l.tenant_id = ${tx.tenant} and l.bucket = t.bucket and l.leaf_id = t.id
        union all
       select u.hash from forbear.unsealed u
        where u.tenant_id = ${tx.tenant} and u.bucket = t.bucket and u.leaf_id = t.id
        limit 1) as leaf_hash`;

/** What happened to the people, and to their debts; a row that names both comes once. */
export async function journalIn(
  tx: Transaction,
  scope: Scope,
  accounts: Refs,
): Promise<readonly JournalRow[]> {
  const select = sql`
    select t.bucket, t.id, t.at, t.person_id, t.person_seq, t.account_id, t.account_seq, t.kind,
           t.bytes, t.hash, ${leafOf(tx)}`;
  const ofPeople = await tx.query<JournalRow>(sql`${select}
      ${from(tx, "journal", scope, scope.people, "person_id")}
     order by t.bucket, t.person_id, t.person_seq`);
  if (accounts === null) return ofPeople;
  const ofDebts = await tx.query<JournalRow>(sql`${select}
      ${from(tx, "journal", scope, accounts, "account_id")}
     order by t.bucket, t.account_id, t.account_seq`);
  const known = new Set(ofPeople.map((row) => row.id));
  return [...ofPeople, ...ofDebts.filter((row) => !known.has(row.id))];
}

export type BookedTransfer = BookedRow & { readonly client: string };

export async function transfersIn(
  tx: Transaction,
  scope: Scope,
  accounts: Refs,
): Promise<readonly BookedTransfer[]> {
  const rows = await tx.query<
    TransferRecord & {
      client_id: string;
      payment_id: string | null;
      kind: EntryKind;
      fact_id: string;
      seq: number;
      policy: string | null;
    }
  >(sql`
    select t.id, t.entry_id, t.account_id, t.value_on, t.booked_at, t.debit_book, t.credit_book,
           t.currency, t.minor, t.reverses, t.client_id, t.payment_id, t.kind, t.fact_id, t.seq,
           t.policy
      ${from(tx, "transfer", scope, accounts, "account_id")}
     order by t.account_id, t.booked_at, t.id`);
  return rows.map((row) => ({
    client: row.client_id,
    payment: row.payment_id === null ? null : trusted<PaymentId>(row.payment_id),
    kind: row.kind,
    fact: trusted<EntryId>(row.fact_id),
    seq: row.seq,
    policy: row.policy,
    transfer: transferOf(row),
  }));
}

export async function paymentsIn(
  tx: Transaction,
  scope: Scope,
  accounts: Refs,
): Promise<readonly PaymentRow[]> {
  return tx.query<PaymentRow>(sql`
    select t.bucket, t.id, t.account_id, t.person_id, t.currency, t.minor, t.method, t.status,
           t.offer_id, t.requested_at, t.changed_at, t.settles_on, t.reason
      ${from(tx, "payment", scope, accounts, "account_id")}
     order by t.id`);
}

export type StoredOffer = {
  readonly id: string;
  readonly account_id: string;
  readonly terms: Json;
  readonly token: string;
};

export async function offersIn(
  tx: Transaction,
  scope: Scope,
  accounts: Refs,
): Promise<readonly StoredOffer[]> {
  return tx.query<StoredOffer>(sql`
    select t.id, t.account_id, t.terms, t.token
      ${from(tx, "offer", scope, accounts, "account_id")}
     order by t.id`);
}

export type StoredContact = {
  readonly id: string;
  readonly person_id: string;
  readonly point_id: string | null;
  readonly conversation_id: string | null;
  readonly message_id: string | null;
  readonly direction: "outbound" | "inbound";
  readonly channel: Channel;
  readonly act: ActionKind;
  readonly status: ContactStatus;
  readonly step_key: string | null;
  readonly at: Instant;
};

export async function contactsIn(tx: Transaction, scope: Scope): Promise<readonly StoredContact[]> {
  return tx.query<StoredContact>(sql`
    select t.id, t.person_id, t.point_id, t.conversation_id, t.message_id, t.direction, t.channel,
           t.act, t.status, t.step_key, t.at
      ${from(tx, "contact", scope, scope.people, "person_id")}
     order by t.person_id, t.at, t.id`);
}

/** A decision with the leaf that was kept of it: sealed, or waiting. */
export type StoredDecision = DecisionRow & { readonly leaf_hash: Uint8Array | null };

export async function decisionsIn(
  tx: Transaction,
  scope: Scope,
): Promise<readonly StoredDecision[]> {
  const recent = scope.since === null ? empty : sql` and t.at >= ${scope.since}`;
  return tx.query<StoredDecision>(sql`
    select t.bucket, t.at, t.id, t.person_id, t.account_id, t.about, t.channel, t.verdict,
           t.rule_ids, t.next_allowed_at, t.inputs, t.inputs_hash, t.trace_hash, t.lawbook_hash,
           ${leafOf(tx)}
      ${from(tx, "decision", scope, scope.people, "person_id")}${recent}
     order by t.person_id, t.at, t.id`);
}

/** The words of a message, still under seal; null where they are gone. */
export type StoredWords = {
  readonly id: string;
  readonly at: Instant;
  readonly key_version: number | null;
  readonly sealed: Uint8Array | null;
};

/** What was written to the people of the scope. */
export async function wordsIn(tx: Transaction, scope: Scope): Promise<readonly StoredWords[]> {
  const recent = scope.since === null ? empty : sql` and t.at >= ${scope.since}`;
  return tx.query<StoredWords>(sql`
    select t.id, t.at,
           (select s.key_version from forbear.message_sealed s
             where s.tenant_id = ${tx.tenant} and s.bucket = t.bucket and s.message_id = t.id),
           (select s.sealed from forbear.message_sealed s
             where s.tenant_id = ${tx.tenant} and s.bucket = t.bucket and s.message_id = t.id)
      ${from(tx, "message", scope, scope.people, "person_id")}
       and t.direction = 'outbound'${recent}
     order by t.id`);
}
