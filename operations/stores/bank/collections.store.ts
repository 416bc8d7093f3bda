/** Files of direct debits as they went to the bank, and what each debit of them was for. */

import {
  type AccountId,
  type BankAccountId,
  type Bucket,
  type CollectionId,
  type Instant,
  type MandateId,
  type PaymentId,
  type PlainDate,
  type TenantId,
  bucket,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Ref } from "../file.ts";
import { insertRows, updateRows } from "../rows.ts";

export type Rail = "ach" | "sepa" | "bacs";

/** The payments that each of the files asked for. */
export async function paymentsOfCollections(
  tx: Transaction,
  collections: readonly CollectionId[],
): Promise<ReadonlyMap<CollectionId, readonly Ref<PaymentId>[]>> {
  if (collections.length === 0) return new Map();
  const rows = await tx.query<{ collection_id: string; bucket: number; payment_id: string }>(sql`
    select collection_id, bucket, payment_id
      from forbear.collection_item
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and collection_id = any(${collections}::uuid[])
     order by collection_id, payment_id`);
  const found = new Map<CollectionId, Ref<PaymentId>[]>();
  for (const row of rows) {
    const id = trusted<CollectionId>(row.collection_id);
    const payment = { bucket: bucket(row.bucket), id: trusted<PaymentId>(row.payment_id) };
    const known = found.get(id);
    if (known) known.push(payment);
    else found.set(id, [payment]);
  }
  return found;
}

export type Collection = {
  readonly id: CollectionId;
  readonly account: BankAccountId;
  readonly rail: Rail;
  readonly madeOn: PlainDate;
  readonly fileName: string;
  readonly fileHash: string;
  readonly items: number;
  readonly currency: string;
  readonly minor: bigint;
  readonly settlesOn: PlainDate;
  readonly madeAt: Instant;
};

type CollectionRecord = {
  readonly id: string;
  readonly bank_account_id: string;
  readonly rail: Rail;
  readonly made_on: PlainDate;
  readonly file_name: string;
  readonly file_hash: string;
  readonly items: number;
  readonly currency: string;
  readonly minor: bigint;
  readonly settles_on: PlainDate;
  readonly made_at: Instant;
};

const contextOf = (id: CollectionId): string => `collection:${id}`;

/** The file as it goes to the bank, its exact bytes under seal. */
export const insertCollection = (
  tenant: TenantId,
  vault: Vault,
  file: Collection,
  text: string,
): Sql => sql`
  insert into forbear.collection
         (tenant_id, id, bank_account_id, rail, made_on, file_name, file_hash, key_version, sealed,
          items, currency, minor, settles_on, made_at)
  values (${tenant}, ${file.id}, ${file.account}, ${file.rail}, ${file.madeOn}, ${file.fileName},
          ${file.fileHash}, ${vault.version(tenant)}, ${vault.seal(tenant, contextOf(file.id), text)},
          ${file.items}, ${file.currency}, ${file.minor}, ${file.settlesOn}, ${file.madeAt})`;

const collectionOf = (row: CollectionRecord): Collection => ({
  id: trusted(row.id),
  account: trusted(row.bank_account_id),
  rail: row.rail,
  madeOn: row.made_on,
  fileName: row.file_name,
  fileHash: row.file_hash,
  items: row.items,
  currency: row.currency,
  minor: row.minor,
  settlesOn: row.settles_on,
  madeAt: row.made_at,
});

const fields = sql`id, bank_account_id, rail, made_on, file_name, file_hash, items, currency, minor,
           settles_on, made_at`;

/** The file of an account, rail and day; null: none was made yet. */
export async function collectionOn(
  tx: Transaction,
  account: BankAccountId,
  rail: Rail,
  madeOn: PlainDate,
): Promise<Collection | null> {
  const rows = await tx.query<CollectionRecord>(sql`
    select ${fields}
      from forbear.collection
     where tenant_id = ${tx.tenant} and bank_account_id = ${account} and rail = ${rail}
       and made_on = ${madeOn}`);
  return rows.map(collectionOf).at(0) ?? null;
}

/** Files made, newest first. */
export async function collections(tx: Transaction, limit = 200): Promise<readonly Collection[]> {
  const rows = await tx.query<CollectionRecord>(sql`
    select ${fields}
      from forbear.collection
     where tenant_id = ${tx.tenant}
     order by made_at desc, id desc
     limit ${limit}`);
  return rows.map(collectionOf);
}

/** The bytes of a file, out of their seal. */
export async function textOfCollection(
  tx: Transaction,
  vault: Vault,
  id: CollectionId,
): Promise<string | null> {
  const [row] = await tx.query<{ key_version: number; sealed: Uint8Array }>(sql`
    select key_version, sealed
      from forbear.collection
     where tenant_id = ${tx.tenant} and id = ${id}`);
  return row === undefined
    ? null
    : vault.open(tx.tenant, contextOf(id), row.key_version, row.sealed);
}

export type CollectionItem = {
  readonly bucket: Bucket;
  readonly payment_id: PaymentId;
  readonly collection_id: CollectionId;
  readonly mandate_id: MandateId;
  readonly account_id: AccountId;
  readonly agreement_id: string;
  readonly seq: number;
  readonly attempt: number;
  readonly trace: string;
  readonly asked_on: PlainDate;
  readonly return_code: string | null;
  readonly returned_on: PlainDate | null;
};

export const insertCollectionItems = (tenant: TenantId, rows: readonly CollectionItem[]): Sql =>
  insertRows(
    "collection_item",
    tenant,
    {
      bucket: "smallint",
      payment_id: "uuid",
      collection_id: "uuid",
      mandate_id: "uuid",
      account_id: "uuid",
      agreement_id: "uuid",
      seq: "int",
      attempt: "int",
      trace: "text",
      asked_on: "date",
      return_code: "text",
      returned_on: "date",
    },
    rows,
  );

type ItemRecord = Omit<CollectionItem, "bucket"> & { readonly bucket: number };

/** What each of these payments was collected for; payments that were asked otherwise are left out. */
export async function itemsOf(
  tx: Transaction,
  payments: readonly Ref<PaymentId>[],
): Promise<readonly CollectionItem[]> {
  if (payments.length === 0) return [];
  const rows = await tx.query<ItemRecord>(sql`
    select bucket, payment_id, collection_id, mandate_id, account_id, agreement_id, seq, attempt,
           trace, asked_on, return_code, returned_on
      from forbear.collection_item
     where tenant_id = ${tx.tenant}
       and (bucket, payment_id) in (select v.bucket, v.id
              from unnest(${payments.map((ref) => ref.bucket)}::smallint[],
                          ${payments.map((ref) => ref.id)}::uuid[]) as v(bucket, id))
     order by payment_id`);
  return rows.map((row) => ({ ...row, bucket: bucket(row.bucket) }));
}

/** Debits that a bank knows by a number: those of several files may have had the same. */
export async function debitsTraced(
  tx: Transaction,
  trace: string,
): Promise<readonly Ref<PaymentId>[]> {
  const rows = await tx.query<{ bucket: number; payment_id: string }>(sql`
    select bucket, payment_id
      from forbear.collection_item
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and trace = ${trace}
     order by payment_id`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: trusted<PaymentId>(row.payment_id),
  }));
}

/** The day on which each of these debits settled, or was to. */
export async function daysOfDebits(
  tx: Transaction,
  payments: readonly Ref<PaymentId>[],
): Promise<ReadonlyMap<PaymentId, PlainDate>> {
  const rows = await tx.query<{ payment_id: string; settles_on: PlainDate }>(sql`
    select i.payment_id, c.settles_on
      from forbear.collection_item i
      join forbear.collection c on c.tenant_id = i.tenant_id and c.id = i.collection_id
     where i.tenant_id = ${tx.tenant}
       and (i.bucket, i.payment_id) in (select v.bucket, v.id
              from unnest(${payments.map((ref) => ref.bucket)}::smallint[],
                          ${payments.map((ref) => ref.id)}::uuid[]) as v(bucket, id))
     order by i.payment_id`);
  return new Map(rows.map((row) => [trusted<PaymentId>(row.payment_id), row.settles_on]));
}

/** What a bank knows of a mandate by the debits that reached it. */
export type MandateUse = {
  /** When the file of the last of them was made. */
  readonly reachedAt: Instant;
  /** The day on which it was asked for. */
  readonly askedOn: PlainDate;
};

/**
 * The last debit under each of these mandates that reached the payer's bank: one that came back before
 * its day never did. Mandates without any are absent.
 */
export async function usesOf(
  tx: Transaction,
  mandates: readonly Ref<MandateId>[],
): Promise<ReadonlyMap<MandateId, MandateUse>> {
  if (mandates.length === 0) return new Map();
  const rows = await tx.query<{ mandate_id: string; reached_at: Instant; asked_on: PlainDate }>(sql`
    select i.mandate_id, max(c.made_at) as reached_at, max(i.asked_on) as asked_on
      from forbear.collection_item i
      join forbear.collection c on c.tenant_id = i.tenant_id and c.id = i.collection_id
     where i.tenant_id = ${tx.tenant}
       and (i.bucket, i.mandate_id) in (select v.bucket, v.id
              from unnest(${mandates.map((ref) => ref.bucket)}::smallint[],
                          ${mandates.map((ref) => ref.id)}::uuid[]) as v(bucket, id))
       and (i.return_code is null or i.returned_on >= c.settles_on)
     group by i.mandate_id
     order by i.mandate_id`);
  return new Map(
    rows.map((row) => [
      trusted<MandateId>(row.mandate_id),
      { reachedAt: row.reached_at, askedOn: row.asked_on },
    ]),
  );
}

/** How many debits went by a rail so far: their numbers at the bank go on from there. */
export async function debitsMade(tx: Transaction, rail: Rail): Promise<number> {
  const [row] = await tx.query<{ made: number }>(sql`
    select coalesce(sum(items), 0)::float8 as made
      from forbear.collection
     where tenant_id = ${tx.tenant} and rail = ${rail}`);
  return row?.made ?? 0;
}

export type ReturnedItem = Pick<
  CollectionItem,
  "bucket" | "payment_id" | "return_code" | "returned_on"
>;

/** Notes with which code debits came back: it decides whether they may be asked for again. */
export const returnItems = (tenant: TenantId, rows: readonly ReturnedItem[]): Sql =>
  updateRows(
    "collection_item",
    tenant,
    "payment_id",
    { bucket: "smallint", payment_id: "uuid", return_code: "text", returned_on: "date" },
    rows,
  );

/** Debits whose day has come and that nobody told of otherwise: they are still pending. */
export async function debitsToSettle(
  tx: Transaction,
  by: PlainDate,
  limit: number,
): Promise<readonly (Ref<PaymentId> & { readonly settlesOn: PlainDate })[]> {
  const rows = await tx.query<{ bucket: number; payment_id: string; settles_on: PlainDate }>(sql`
    select i.bucket, i.payment_id, c.settles_on
      from forbear.collection_item i
      join forbear.collection c on c.tenant_id = i.tenant_id and c.id = i.collection_id
      join forbear.payment p
        on p.tenant_id = i.tenant_id and p.bucket = i.bucket and p.id = i.payment_id
     where i.tenant_id = ${tx.tenant} and i.bucket between 0 and 4095
       and p.status = 'pending' and c.settles_on <= ${by}
     order by c.settles_on, i.payment_id
     limit ${limit}`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: trusted<PaymentId>(row.payment_id),
    settlesOn: row.settles_on,
  }));
}

export type DebitReturned = {
  readonly payment: PaymentId;
  readonly account: AccountId;
  readonly collection: CollectionId;
  readonly fileName: string;
  readonly currency: string;
  readonly minor: bigint;
  readonly code: string;
  readonly returnedOn: PlainDate;
};

/** Debits that came back, the last first. */
export async function debitsReturned(
  tx: Transaction,
  limit: number,
): Promise<readonly DebitReturned[]> {
  const rows = await tx.query<{
    payment_id: string;
    account_id: string;
    collection_id: string;
    file_name: string;
    currency: string;
    minor: bigint;
    return_code: string;
    returned_on: PlainDate;
  }>(sql`
    select i.payment_id, i.account_id, i.collection_id, c.file_name, p.currency, p.minor,
           i.return_code, i.returned_on
      from forbear.collection_item i
      join forbear.collection c on c.tenant_id = i.tenant_id and c.id = i.collection_id
      join forbear.payment p
        on p.tenant_id = i.tenant_id and p.bucket = i.bucket and p.id = i.payment_id
     where i.tenant_id = ${tx.tenant} and i.bucket between 0 and 4095
       and i.return_code is not null and i.returned_on is not null
     order by i.returned_on desc, i.payment_id
     limit ${limit}`);
  return rows.map((row) => ({
    payment: trusted<PaymentId>(row.payment_id),
    account: trusted<AccountId>(row.account_id),
    collection: trusted<CollectionId>(row.collection_id),
    fileName: row.file_name,
    currency: row.currency,
    minor: row.minor,
    code: row.return_code,
    returnedOn: row.returned_on,
  }));
}

/** How many debits of each of these files came back; files without any are absent. */
export async function returnedOf(
  tx: Transaction,
  files: readonly CollectionId[],
): Promise<ReadonlyMap<CollectionId, number>> {
  const rows = await tx.query<{ collection_id: string; count: number }>(sql`
    select collection_id, count(*)::int as count
      from forbear.collection_item
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and collection_id = any(${files}::uuid[]) and return_code is not null
     group by collection_id
     order by collection_id`);
  return new Map(rows.map((row) => [trusted<CollectionId>(row.collection_id), row.count]));
}

/** A file by its id; null: none was made. */
export async function collectionById(
  tx: Transaction,
  id: CollectionId,
): Promise<Collection | null> {
  const rows = await tx.query<CollectionRecord>(sql`
    select ${fields}
      from forbear.collection
     where tenant_id = ${tx.tenant} and id = ${id}`);
  return rows.map(collectionOf).at(0) ?? null;
}
