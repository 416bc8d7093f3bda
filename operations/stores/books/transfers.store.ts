/** Where the money is, as rows: transfers and the entries they make, balances of a day, the age of debts. */

import {
  type AccountId,
  type Bucket,
  type ClientId,
  type EntryId,
  type Instant,
  type Money,
  type PaymentId,
  type PlainDate,
  type TenantId,
  type TransferId,
  money,
  trusted,
} from "@forbear/kernel";
import type { Book, Entry, EntryKind, Transfer } from "@forbear/ledger";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Ref } from "../file.ts";
import type { BucketRange } from "../range.ts";
import { type Cells, insertCells, insertRows } from "../rows.ts";
import { type BookedRow, entriesOf } from "./entries.ts";

export type TransferRow = BookedRow & { readonly bucket: Bucket; readonly client: ClientId };

const transferCells: Cells<TransferRow> = {
  bucket: ["smallint", (row) => row.bucket],
  id: ["uuid", ({ transfer }) => transfer.id],
  entry_id: ["uuid", ({ transfer }) => transfer.entry],
  account_id: ["uuid", ({ transfer }) => transfer.account],
  client_id: ["uuid", (row) => row.client],
  value_on: ["date", ({ transfer }) => transfer.valueOn],
  booked_at: ["timestamptz", ({ transfer }) => transfer.bookedAt],
  debit_book: ["text", ({ transfer }) => transfer.debit],
  credit_book: ["text", ({ transfer }) => transfer.credit],
  currency: ["char(3)", ({ transfer }) => transfer.amount.currency],
  minor: ["bigint", ({ transfer }) => transfer.amount.minor],
  reverses: ["uuid", ({ transfer }) => transfer.reverses],
  payment_id: ["uuid", (row) => row.payment],
  kind: ["text", (row) => row.kind],
  fact_id: ["uuid", (row) => row.fact],
  seq: ["int", (row) => row.seq],
  policy: ["text", (row) => row.policy],
};

export const insertTransfers = (tenant: TenantId, rows: readonly TransferRow[]): Sql =>
  insertCells("transfer", tenant, transferCells, rows);

export type TransferRecord = {
  readonly id: string;
  readonly entry_id: string;
  readonly account_id: string;
  readonly value_on: PlainDate;
  readonly booked_at: Instant;
  readonly debit_book: Book;
  readonly credit_book: Book;
  readonly currency: string;
  readonly minor: bigint;
  readonly reverses: string | null;
};

const transferFields = sql`id, entry_id, account_id, value_on, booked_at, debit_book, credit_book,
           currency, minor, reverses`;

export const transferOf = (row: TransferRecord): Transfer => ({
  id: trusted(row.id),
  entry: trusted(row.entry_id),
  account: trusted(row.account_id),
  valueOn: row.value_on,
  bookedAt: row.booked_at,
  debit: row.debit_book,
  credit: row.credit_book,
  amount: money(row.currency, row.minor),
  reverses: row.reverses === null ? null : trusted<TransferId>(row.reverses),
});

type EntryRecord = TransferRecord & {
  readonly kind: EntryKind;
  readonly fact_id: string;
  readonly seq: number;
  readonly policy: string | null;
  readonly payment_id: string | null;
};

/** Every entry that was ever booked on these debts, by debt, in the order of booking. */
export async function entriesOfAll(
  tx: Transaction,
  accounts: readonly Ref<AccountId>[],
): Promise<ReadonlyMap<AccountId, readonly Entry[]>> {
  const rows = await tx.query<EntryRecord>(sql`
    select ${transferFields}, kind, fact_id, seq, policy, payment_id
      from forbear.transfer t
      join unnest(${accounts.map((ref) => ref.bucket)}::smallint[],
                  ${accounts.map((ref) => ref.id)}::uuid[]) as v(in_bucket, of_account)
        on t.bucket = v.in_bucket and t.account_id = v.of_account
     where t.tenant_id = ${tx.tenant}
     order by t.account_id, t.seq, t.id`);
  const byDebt = new Map<AccountId, BookedRow[]>();
  for (const row of rows) {
    const transfer = transferOf(row);
    const { kind, seq, policy } = row;
    const fact = trusted<EntryId>(row.fact_id);
    const payment = row.payment_id === null ? null : trusted<PaymentId>(row.payment_id);
    const booked = { kind, fact, seq, policy, payment, transfer };
    const known = byDebt.get(transfer.account);
    if (known) known.push(booked);
    else byDebt.set(transfer.account, [booked]);
  }
  return new Map([...byDebt].map(([id, booked]) => [id, entriesOf(booked)]));
}

/** Every entry of one debt, in the order of booking. */
export async function entriesOfDebt(
  tx: Transaction,
  account: Ref<AccountId>,
): Promise<readonly Entry[]> {
  return (await entriesOfAll(tx, [account])).get(account.id) ?? [];
}

/** Every transfer of a debt, in the order in which its entries were booked. */
export const transfersOf = async (
  tx: Transaction,
  account: Ref<AccountId>,
): Promise<readonly Transfer[]> =>
  (await entriesOfDebt(tx, account)).flatMap(({ transfers }) => transfers);

/** What decides by which waterfall a payment is booked. */
export type BookingRules = {
  /** Each client by its own short name. */
  readonly clients: ReadonlyMap<ClientId, string>;
  /** The waterfall policies published, every version, oldest first. */
  readonly documents: readonly string[];
};

export async function bookingRules(tx: Transaction): Promise<BookingRules> {
  const [clients, documents] = await Promise.all([
    tx.query<{ id: string; ref: string }>(sql`
      select id, ref from forbear.client where tenant_id = ${tx.tenant} order by ref`),
    tx.query<{ body: string }>(sql`
      select body
        from forbear.document
       where tenant_id = ${tx.tenant} and kind = 'waterfall-policy'
       order by published_at, version, name`),
  ]);
  return {
    clients: new Map(clients.map(({ id, ref }) => [trusted<ClientId>(id), ref])),
    documents: documents.map(({ body }) => body),
  };
}

/** What each of these debts owes in its books by a day, as known at a moment: the sum of its transfers. */
export async function owedAsOf(
  tx: Transaction,
  range: BucketRange,
  { on, knownAt }: { readonly on: PlainDate; readonly knownAt: Instant },
): Promise<readonly { readonly account: AccountId; readonly owed: Money }[]> {
  const rows = await tx.query<{ account_id: string; currency: string; owed: string }>(sql`
    select t.account_id, t.currency,
           sum(case when t.debit_book in ('principal', 'interest', 'fees', 'costs')
                    then t.minor else 0 end
             - case when t.credit_book in ('principal', 'interest', 'fees', 'costs')
                    then t.minor else 0 end)::text as owed
      from forbear.transfer t
     where t.tenant_id = ${tx.tenant} and t.bucket between ${range.from} and ${range.to}
       and t.value_on <= ${on} and t.booked_at <= ${knownAt}
     group by t.bucket, t.account_id, t.currency
     order by t.account_id`);
  return rows.map((row) => ({
    account: trusted<AccountId>(row.account_id),
    owed: money(row.currency, BigInt(row.owed)),
  }));
}

/**
 * Writes how every debt of these buckets stands at the end of a day, in one statement, and says how many.
 * Debts whose interest runs otherwise by then are left to whoever asks their history.
 */
export async function ageDebts(
  tx: Transaction,
  range: BucketRange,
  on: PlainDate,
): Promise<number> {
  return tx.execute(sql`
    insert into forbear.aging (tenant_id, bucket, as_of, account_id, client_id, currency, booked,
                               accrued, days_past_due, stage)
    select a.tenant_id, a.bucket, ${on}::date, a.id, a.client_id, a.currency, a.balance,
           a.accrued, a.days,
           case when a.days = 0 then 'current'
                when a.days > 180 then '181+'
                else ((a.days - 1) / 30 * 30 + 1)::text || '-' || (((a.days - 1) / 30 + 1) * 30)::text
           end
      from (select f.tenant_id, f.bucket, f.id, f.client_id, f.currency, f.balance, f.days,
                   case when f.grains is null then 0
                        else greatest(0, forbear.whole_minor(f.grains) - f.accrual_booked)
                   end as accrued
              from (select r.*,
                           case when r.unpaid_since is null then 0
                                else greatest(0, ${on}::date - r.unpaid_since) end as days,
                           r.accrual_grains + least(
                             r.accrual_base::numeric * r.accrual_nano
                             * (forbear.year_parts(r.accrual_count, r.accrual_anchor, ${on}::date)
                                - forbear.year_parts(r.accrual_count, r.accrual_anchor,
                                                     r.accrues_since)),
                             r.accrual_room) as grains
                      from (select tenant_id, bucket, id, client_id, currency, balance,
                                   unpaid_since, accrues_since, accrual_anchor, accrual_count,
                                   accrual_nano, accrual_base, accrual_grains, accrual_booked,
                                   accrual_room
                              from forbear.account
                             where tenant_id = ${tx.tenant}
                               and bucket between ${range.from} and ${range.to}
                               and life <> 'closed'
                               and (accrues_since is null
                                    or (accrues_since <= ${on}
                                        and (accrues_until is null or accrues_until > ${on})))) as r
                    offset 0) as f) as a
        on conflict (tenant_id, bucket, as_of, account_id) do update
       set booked = excluded.booked, accrued = excluded.accrued,
           days_past_due = excluded.days_past_due, stage = excluded.stage`);
}

/** Debts whose interest by that day only their history can say: something changes before it. */
export async function debtsToDerive(
  tx: Transaction,
  range: BucketRange,
  on: PlainDate,
): Promise<readonly Ref<AccountId>[]> {
  const rows = await tx.query<{ bucket: Bucket; id: AccountId }>(sql`
    select bucket, id
      from forbear.account
     where tenant_id = ${tx.tenant} and bucket between ${range.from} and ${range.to}
       and life <> 'closed' and accrues_since is not null
       and (accrues_since > ${on} or accrues_until <= ${on})
     order by bucket, id`);
  return rows;
}

export type AgedRow = {
  readonly bucket: Bucket;
  readonly as_of: PlainDate;
  readonly account_id: AccountId;
  readonly client_id: ClientId;
  readonly currency: string;
  readonly booked: bigint;
  readonly accrued: bigint;
  readonly days_past_due: number;
  readonly stage: string;
};

export const insertAged = (tenant: TenantId, rows: readonly AgedRow[]): Sql =>
  insertRows(
    "aging",
    tenant,
    {
      bucket: "smallint",
      as_of: "date",
      account_id: "uuid",
      client_id: "uuid",
      currency: "char(3)",
      booked: "bigint",
      accrued: "bigint",
      days_past_due: "int",
      stage: "text",
    },
    rows,
    `on conflict (tenant_id, bucket, as_of, account_id) do update
       set booked = excluded.booked, accrued = excluded.accrued,
           days_past_due = excluded.days_past_due, stage = excluded.stage`,
  );

export type Stage = {
  readonly currency: string;
  readonly stage: string;
  readonly debts: number;
  readonly booked: Money;
  readonly accrued: Money;
};

/** The debts of a day that was aged, by currency and stage. */
export async function stagesOn(tx: Transaction, on: PlainDate): Promise<readonly Stage[]> {
  const rows = await tx.query<{
    currency: string;
    stage: string;
    debts: number;
    booked: string;
    accrued: string;
  }>(sql`
    select currency, stage, count(*)::int as debts, sum(booked)::text as booked,
           sum(accrued)::text as accrued
      from forbear.aging
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and as_of = ${on}
     group by currency, stage
     order by currency, min(days_past_due)`);
  return rows.map(({ currency, stage, debts, booked, accrued }) => ({
    currency,
    stage,
    debts,
    booked: money(currency, BigInt(booked)),
    accrued: money(currency, BigInt(accrued)),
  }));
}
