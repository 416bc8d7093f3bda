/** Cards and accounts that processors keep for people, as rows: by what is due taken, and what came of it. */

import {
  type AccountId,
  type Bucket,
  type ContactId,
  type Instant,
  type PaymentId,
  type PersonId,
  type PlainDate,
  type StoredMeansId,
  type TenantId,
  birthBucket,
  bucket,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import type { MeansNews, MeansTold, StoredMethod } from "../../ports/gateway.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Ref } from "../file.ts";
import { insertLookups, lookUpOne, lookupRow } from "../people/store.ts";
import { insertRows, updateRows } from "../rows.ts";
import type { PaymentStatus } from "./store.ts";

/** What only the processor, the payer and we know. */
export type StoredMeansWords = {
  /** The exact words that were agreed to. */
  readonly words: string;
  /** What the processor calls the page on which it was authorised; null: none was opened. */
  readonly page: string | null;
  /** With what it takes payments; null until it is authorised. */
  readonly token: string | null;
};

/** `asked`: the page was opened, and nobody has authorised anything yet. */
export type StoredMeansRow = {
  readonly bucket: Bucket;
  readonly id: StoredMeansId;
  readonly account_id: AccountId;
  readonly person_id: PersonId;
  /** The plan or promise that it was given for: it holds for no other. */
  readonly agreement_id: string;
  readonly provider: string;
  readonly method: StoredMethod;
  readonly status: "asked" | "active" | "ended";
  readonly currency: string;
  readonly most_minor: bigint;
  readonly key_version: number;
  readonly sealed: Uint8Array;
  readonly last4: string;
  readonly expires_on: PlainDate | null;
  readonly signed_on: PlainDate;
  readonly because: string | null;
  readonly let_go_at: Instant | null;
  readonly changed_at: Instant;
};

const columns = {
  bucket: "smallint",
  id: "uuid",
  account_id: "uuid",
  person_id: "uuid",
  agreement_id: "uuid",
  provider: "text",
  method: "text",
  status: "text",
  currency: "char(3)",
  most_minor: "bigint",
  key_version: "int",
  sealed: "bytea",
  last4: "text",
  expires_on: "date",
  signed_on: "date",
  because: "text",
  let_go_at: "timestamptz",
  changed_at: "timestamptz",
} as const;

export const insertStoredMeans = (tenant: TenantId, rows: readonly StoredMeansRow[]): Sql =>
  insertRows("stored_means", tenant, columns, rows);

/** Writes how they stand now; what they were stands in the journal. */
export const saveStoredMeans = (tenant: TenantId, rows: readonly StoredMeansRow[]): Sql =>
  updateRows("stored_means", tenant, "id", columns, rows);

const contextOf = (id: StoredMeansId): string => `stored-means:${id}`;

export const sealMeansWords = (
  vault: Vault,
  tenant: TenantId,
  id: StoredMeansId,
  words: StoredMeansWords,
): Pick<StoredMeansRow, "sealed" | "key_version"> => ({
  sealed: vault.seal(tenant, contextOf(id), JSON.stringify(words)),
  key_version: vault.version(tenant),
});

export const openMeansWords = (
  vault: Vault,
  tenant: TenantId,
  { id, key_version, sealed }: Pick<StoredMeansRow, "id" | "key_version" | "sealed">,
): StoredMeansWords =>
  JSON.parse(vault.open(tenant, contextOf(id), key_version, sealed)) as StoredMeansWords;

const fields = sql`bucket, id, account_id, person_id, agreement_id, provider, method, status, currency,
           most_minor, key_version, sealed, last4, expires_on, signed_on, because, let_go_at,
           changed_at`;

type Record = Omit<StoredMeansRow, "bucket"> & { readonly bucket: number };
const rowOf = (row: Record): StoredMeansRow => ({ ...row, bucket: bucket(row.bucket) });

export async function storedMeansById(
  tx: Transaction,
  id: StoredMeansId,
): Promise<StoredMeansRow | null> {
  const rows = await tx.query<Record>(sql`
    select ${fields}
      from forbear.stored_means
     where tenant_id = ${tx.tenant} and bucket = ${birthBucket(id)} and id = ${id}`);
  return rows.map(rowOf).at(0) ?? null;
}

/** All that were ever asked for on these debts, the newest first. */
export async function storedMeansOf(
  tx: Transaction,
  accounts: readonly Ref<AccountId>[],
): Promise<readonly StoredMeansRow[]> {
  if (accounts.length === 0) return [];
  const rows = await tx.query<Record>(sql`
    select ${fields}
      from forbear.stored_means
     where tenant_id = ${tx.tenant}
       and (bucket, account_id) in (select v.bucket, v.id
              from unnest(${accounts.map((ref) => ref.bucket)}::smallint[],
                          ${accounts.map((ref) => ref.id)}::uuid[]) as v(bucket, id))
     order by id desc`);
  return rows.map(rowOf);
}

/** Those that stand, in the order of their keys; those after one. */
export async function activeMeans(
  tx: Transaction,
  after: Ref<StoredMeansId> | null,
  limit: number,
): Promise<readonly StoredMeansRow[]> {
  const rows = await tx.query<Record>(sql`
    select ${fields}
      from forbear.stored_means
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and status = 'active'
       and (${after === null} or (bucket, id) > (${after?.bucket ?? null}::smallint,
                                                 ${after?.id ?? null}::uuid))
     order by bucket, id
     limit ${limit}`);
  return rows.map(rowOf);
}

/** Pages that nobody told the end of since `until`, and means that the processor was not told to forget. */
export async function meansToLookUp(
  tx: Transaction,
  until: Instant,
  limit: number,
): Promise<readonly StoredMeansRow[]> {
  const rows = await tx.query<Record>(sql`
    select ${fields}
      from forbear.stored_means
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and (status = 'asked' or (status = 'ended' and let_go_at is null))
       and changed_at < ${until}
     order by changed_at, id
     limit ${limit}`);
  return rows.map(rowOf);
}

// What falls due --------------------------------------------------------------------------------------

/** What falls due under a means, and what came of it when it was asked for. */
export type StoredDue = {
  readonly seq: number;
  readonly dueOn: PlainDate;
  readonly minor: bigint;
  /** The day on which its payer was told of another day; null: with the agreement. */
  readonly notifiedOn: PlainDate | null;
  readonly asked: readonly {
    readonly on: PlainDate;
    readonly status: PaymentStatus;
    readonly reason: string | null;
  }[];
  /** The day of a notice that left the house; null: none did. */
  readonly toldOn: PlainDate | null;
  /** A notice of it is planned or left. */
  readonly planned: boolean;
};

/** What is due by a day under one means and is not paid, earliest first. */
export async function duesUnder(
  tx: Transaction,
  means: StoredMeansRow,
  by: PlainDate,
): Promise<readonly StoredDue[]> {
  const [dues, asked, notices] = await Promise.all([
    tx.query<{ seq: number; due_on: PlainDate; minor: bigint; notified_on: PlainDate | null }>(sql`
      select seq, due_on, minor, notified_on
        from forbear.due
       where tenant_id = ${tx.tenant} and bucket = ${means.bucket}
         and agreement_id = ${means.agreement_id} and status = 'due' and minor > 0
         and due_on <= ${by}
       order by due_on, seq`),
    askedBy(tx, means),
    tx.query<{ seq: number; due_on: PlainDate; told_on: PlainDate; left: boolean }>(sql`
      select n.seq, n.due_on, n.told_on, coalesce(c.status in ('handed-over', 'delivered'), false)
               as left
        from forbear.stored_notice n
        left join forbear.contact c
          on c.tenant_id = n.tenant_id and c.bucket = n.bucket and c.id = n.contact_id
       where n.tenant_id = ${tx.tenant} and n.bucket = ${means.bucket} and n.means_id = ${means.id}
       order by n.told_on`),
  ]);
  return dues.map(({ seq, due_on: dueOn, minor, notified_on: notifiedOn }) => {
    const of = notices.filter((one) => one.seq === seq && one.due_on === dueOn);
    return {
      seq,
      dueOn,
      minor,
      notifiedOn,
      asked: asked.filter((one) => one.seq === seq),
      toldOn: of.find(({ left }) => left)?.told_on ?? null,
      planned: of.length > 0,
    };
  });
}

/** Of a plan or promise: what falls due first from a day on and is not asked for yet; null: nothing is. */
export async function nextDueUnder(
  tx: Transaction,
  account: Ref<AccountId>,
  agreement: string,
  from: PlainDate,
): Promise<{
  readonly dueOn: PlainDate;
  readonly currency: string;
  readonly minor: bigint;
} | null> {
  const [row] = await tx.query<{ due_on: PlainDate; currency: string; minor: bigint }>(sql`
    select d.due_on, d.currency, d.minor
      from forbear.due d
     where d.tenant_id = ${tx.tenant} and d.bucket = ${account.bucket}
       and d.account_id = ${account.id} and d.agreement_id = ${agreement}
       and d.status = 'due' and d.minor > 0 and d.due_on >= ${from}
       and not exists (
             select 1
               from (select s.payment_id from forbear.stored_debit s
                      where s.tenant_id = d.tenant_id and s.bucket = d.bucket
                        and s.agreement_id = d.agreement_id and s.seq = d.seq
                     union all
                     select c.payment_id from forbear.collection_item c
                      where c.tenant_id = d.tenant_id and c.bucket = d.bucket
                        and c.agreement_id = d.agreement_id and c.seq = d.seq) a
               join forbear.payment p
                 on p.tenant_id = d.tenant_id and p.bucket = d.bucket and p.id = a.payment_id
              where p.status in ('requested', 'pending', 'unknown', 'settled'))
     order by d.due_on, d.seq
     limit 1`);
  if (row === undefined) return null;
  return { dueOn: row.due_on, currency: row.currency, minor: row.minor };
}

export type AskedDebit = {
  readonly seq: number;
  readonly payment: PaymentId;
  readonly on: PlainDate;
  readonly status: PaymentStatus;
  readonly reason: string | null;
};

/** Everything that was asked for by a means, oldest first. */
export async function askedBy(
  tx: Transaction,
  means: Pick<StoredMeansRow, "bucket" | "id">,
): Promise<readonly AskedDebit[]> {
  const rows = await tx.query<{
    seq: number;
    payment_id: string;
    asked_on: PlainDate;
    status: PaymentStatus;
    reason: string | null;
  }>(sql`
    select d.seq, d.payment_id, d.asked_on, p.status, p.reason
      from forbear.stored_debit d
      join forbear.payment p
        on p.tenant_id = d.tenant_id and p.bucket = d.bucket and p.id = d.payment_id
     where d.tenant_id = ${tx.tenant} and d.bucket = ${means.bucket} and d.means_id = ${means.id}
     order by d.asked_on, d.payment_id`);
  return rows.map(({ seq, payment_id, asked_on: on, status, reason }) => ({
    seq,
    payment: trusted<PaymentId>(payment_id),
    on,
    status,
    reason,
  }));
}

export type StoredDebit = {
  readonly bucket: Bucket;
  readonly payment_id: PaymentId;
  readonly means_id: StoredMeansId;
  readonly account_id: AccountId;
  readonly agreement_id: string;
  readonly seq: number;
  readonly attempt: number;
  readonly asked_on: PlainDate;
};

/** Says that a payment was asked for by a means: one attempt of one instalment happens once. */
export const insertStoredDebit = (tenant: TenantId, one: StoredDebit): Sql => sql`
  insert into forbear.stored_debit
         (tenant_id, bucket, payment_id, means_id, account_id, agreement_id, seq, attempt, asked_on)
  values (${tenant}, ${one.bucket}, ${one.payment_id}, ${one.means_id}, ${one.account_id},
          ${one.agreement_id}, ${one.seq}, ${one.attempt}, ${one.asked_on})`;

export const insertStoredNotice = (
  tenant: TenantId,
  { bucket: home, id, agreement_id }: StoredMeansRow,
  { seq, dueOn, minor }: Pick<StoredDue, "seq" | "dueOn" | "minor">,
  contact: ContactId,
  on: PlainDate,
): Sql => sql`
  insert into forbear.stored_notice
         (tenant_id, bucket, means_id, agreement_id, seq, due_on, minor, contact_id, told_on)
  values (${tenant}, ${home}, ${id}, ${agreement_id}, ${seq}, ${dueOn}, ${minor}, ${contact}, ${on})
  on conflict (tenant_id, bucket, means_id, agreement_id, seq, due_on) do nothing`;

// What processors told --------------------------------------------------------------------------------

/** Notes what a processor calls a means, so that what it tells of it is found. */
export async function noteMeansReference(
  tx: Transaction,
  vault: Vault,
  id: StoredMeansId,
  key: string,
): Promise<void> {
  const before = await lookUpOne(tx, vault, "stored-means", key);
  if (before !== null) return;
  const target = { bucket: birthBucket(id), id };
  await tx.many([
    insertLookups(tx.tenant, [lookupRow(vault, tx.tenant, "stored-means", key, target)]),
  ]);
}

export async function meansByReference(
  tx: Transaction,
  vault: Vault,
  key: string,
): Promise<StoredMeansId | null> {
  const found = await lookUpOne(tx, vault, "stored-means", key);
  return found === null ? null : trusted<StoredMeansId>(found.id);
}

const toldContext = (key: string): string => `means-told:${key}`;

/** Keeps a piece of news under seal; false: it is kept already. */
export async function keepMeansTold(
  tx: Transaction,
  vault: Vault,
  { id, told, key }: MeansNews,
): Promise<boolean> {
  const sealed = vault.seal(tx.tenant, toldContext(key), JSON.stringify(told));
  const fresh = await tx.execute(sql`
    insert into forbear.means_told
           (tenant_id, bucket, key, means_id, key_version, sealed, told_at)
    values (${tx.tenant}, ${birthBucket(id)}, ${key}, ${id}, ${vault.version(tx.tenant)}, ${sealed},
            ${told.at})
    on conflict (tenant_id, bucket, key) do nothing`);
  return fresh > 0;
}

export async function unheardMeans(
  tx: Transaction,
  vault: Vault,
  limit: number,
): Promise<readonly MeansNews[]> {
  const rows = await tx.query<{
    key: string;
    means_id: string;
    key_version: number;
    sealed: Uint8Array;
  }>(sql`
    select key, means_id, key_version, sealed
      from forbear.means_told
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and heard_at is null
     order by told_at, key
     limit ${limit}`);
  return rows.map(({ key, means_id, key_version, sealed }) => ({
    id: trusted<StoredMeansId>(means_id),
    tenant: tx.tenant,
    key,
    told: JSON.parse(vault.open(tx.tenant, toldContext(key), key_version, sealed)) as MeansTold,
  }));
}

export const hearMeansTold = (
  tx: Transaction,
  { id, key }: Pick<MeansNews, "id" | "key">,
  now: Instant,
): Promise<number> =>
  tx.execute(sql`
    update forbear.means_told
       set heard_at = ${now}
     where tenant_id = ${tx.tenant} and bucket = ${birthBucket(id)} and key = ${key}`);
