/** Where the money is, as rows: transfers, payments, offers, and what is due when. */

import {
  type AccountId,
  type Bucket,
  type Instant,
  type OfferId,
  type PaymentId,
  type PersonId,
  type PlainDate,
  type TenantId,
  bucket,
  encode,
  trusted,
} from "@forbear/kernel";
import type { Offer } from "@forbear/negotiation";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Ref } from "../file.ts";
import { insertRows, updateRows } from "../rows.ts";
import { these } from "../these.ts";

export type PaymentStatus =
  | "requested"
  | "pending"
  | "settled"
  | "failed"
  | "returned"
  | "charged-back"
  | "refunded"
  | "unknown";

/** States in which the money of a payment is not here, and will not be by itself. */
export const isGone = (status: PaymentStatus): boolean =>
  status === "failed" ||
  status === "returned" ||
  status === "charged-back" ||
  status === "refunded";

export type PaymentRow = {
  readonly bucket: Bucket;
  readonly id: PaymentId;
  readonly account_id: AccountId;
  readonly person_id: PersonId;
  readonly currency: string;
  readonly minor: bigint;
  readonly method: string;
  readonly status: PaymentStatus;
  readonly offer_id: OfferId | null;
  readonly requested_at: Instant;
  readonly changed_at: Instant;
  readonly settles_on: PlainDate | null;
  readonly reason: string | null;
};

export const insertPayments = (tenant: TenantId, rows: readonly PaymentRow[]): Sql =>
  insertRows(
    "payment",
    tenant,
    {
      bucket: "smallint",
      id: "uuid",
      account_id: "uuid",
      person_id: "uuid",
      currency: "char(3)",
      minor: "bigint",
      method: "text",
      status: "text",
      offer_id: "uuid",
      requested_at: "timestamptz",
      changed_at: "timestamptz",
      settles_on: "date",
      reason: "text",
    },
    rows,
  );

export type PaymentChange = Pick<PaymentRow, "bucket" | "id" | "status" | "changed_at" | "reason">;

export const movePayments = (tenant: TenantId, rows: readonly PaymentChange[]): Sql =>
  updateRows(
    "payment",
    tenant,
    "id",
    { bucket: "smallint", id: "uuid", status: "text", changed_at: "timestamptz", reason: "text" },
    rows,
  );

const paymentFields = sql`bucket, id, account_id, person_id, currency, minor, method, status,
           offer_id, requested_at, changed_at, settles_on, reason`;

type PaymentRecord = Omit<PaymentRow, "bucket"> & { readonly bucket: number };

const paymentRow = (row: PaymentRecord): PaymentRow => ({ ...row, bucket: bucket(row.bucket) });

/** The payments named, as they stand. */
export async function paymentsById(
  tx: Transaction,
  refs: readonly Ref<PaymentId>[],
): Promise<readonly PaymentRow[]> {
  const rows = await tx.query<PaymentRecord>(sql`
    select ${paymentFields}
      from forbear.payment
     where tenant_id = ${tx.tenant}
       and (bucket, id) in (select v.bucket, v.id
              from unnest(${refs.map((ref) => ref.bucket)}::smallint[],
                          ${refs.map((ref) => ref.id)}::uuid[]) as v(bucket, id))
     order by id`);
  return rows.map(paymentRow);
}

/** Every payment ever asked for a debt, oldest first. */
export async function paymentsOf(
  tx: Transaction,
  account: Ref<AccountId>,
): Promise<readonly PaymentRow[]> {
  const rows = await tx.query<PaymentRecord>(sql`
    select ${paymentFields}
      from forbear.payment
     where tenant_id = ${tx.tenant} and bucket = ${account.bucket} and account_id = ${account.id}
     order by requested_at, id`);
  return rows.map(paymentRow);
}

/** Every payment ever asked for these debts, by debt, oldest first. */
export async function paymentsOfAll(
  tx: Transaction,
  accounts: readonly Ref<AccountId>[],
): Promise<ReadonlyMap<AccountId, readonly PaymentRow[]>> {
  if (accounts.length === 0) return new Map();
  const rows = await tx.query<PaymentRecord>(sql`
    select ${paymentFields}
      from forbear.payment
     where tenant_id = ${tx.tenant}
       and (bucket, account_id) in (select v.bucket, v.id
              from unnest(${accounts.map((ref) => ref.bucket)}::smallint[],
                          ${accounts.map((ref) => ref.id)}::uuid[]) as v(bucket, id))
     order by requested_at, id`);
  const byDebt = new Map<AccountId, PaymentRow[]>();
  for (const row of rows.map(paymentRow)) {
    const known = byDebt.get(row.account_id);
    if (known) known.push(row);
    else byDebt.set(row.account_id, [row]);
  }
  return byDebt;
}

export type OfferRow = { readonly bucket: Bucket; readonly offer: Offer; readonly token: string };

export const insertOffers = (tenant: TenantId, rows: readonly OfferRow[]): Sql =>
  insertRows(
    "offer",
    tenant,
    {
      bucket: "smallint",
      id: "uuid",
      account_id: "uuid",
      person_id: "uuid",
      terms: "jsonb",
      token: "text",
      minted_at: "timestamptz",
      expires_at: "timestamptz",
    },
    rows.map(({ bucket, offer, token }) => ({
      bucket,
      id: offer.id,
      account_id: offer.account,
      person_id: offer.person,
      terms: encode(offer.terms),
      token,
      minted_at: offer.mintedAt,
      expires_at: offer.expiresAt,
    })),
  );

export type StoredOffer = { readonly id: OfferId; readonly token: string };

/** Tokens of the offers made on a debt that have not expired. */
export async function liveOffers(
  tx: Transaction,
  account: Ref<AccountId>,
  now: Instant,
): Promise<readonly StoredOffer[]> {
  return (await liveOffersOf(tx, [account], now)).get(account.id) ?? [];
}

/** Tokens of the offers made on these debts that have not expired, by debt. */
export async function liveOffersOf(
  tx: Transaction,
  accounts: readonly Ref<AccountId>[],
  now: Instant,
): Promise<ReadonlyMap<AccountId, readonly StoredOffer[]>> {
  const rows = await tx.query<{ id: string; account_id: string; token: string }>(sql`
    select o.id, o.account_id, o.token
      from forbear.offer o
      join ${these(accounts, "account_id")}
        on o.bucket = v.bucket and o.account_id = v.account_id
     where o.tenant_id = ${tx.tenant} and o.expires_at > ${now}
     order by o.minted_at, o.id`);
  const byDebt = new Map<AccountId, StoredOffer[]>();
  for (const { id, account_id, token } of rows) {
    const account = trusted<AccountId>(account_id);
    const offer = { id: trusted<OfferId>(id), token };
    const known = byDebt.get(account);
    if (known) known.push(offer);
    else byDebt.set(account, [offer]);
  }
  return byDebt;
}

/** How many different lower sums were ever offered on each of these debts; none: absent. */
export async function settlementsOffered(
  tx: Transaction,
  accounts: readonly Ref<AccountId>[],
): Promise<ReadonlyMap<AccountId, number>> {
  if (accounts.length === 0) return new Map();
  const rows = await tx.query<{ account_id: string; offered: number }>(sql`
    select o.account_id, count(distinct (o.terms -> 'forgives')::text)::int as offered
      from forbear.offer o
      join ${these(accounts, "account_id")}
        on o.bucket = v.bucket and o.account_id = v.account_id
     where o.tenant_id = ${tx.tenant} and o.terms ->> 'kind' = 'settlement'
     group by o.account_id
     order by o.account_id`);
  return new Map(rows.map((row) => [trusted<AccountId>(row.account_id), row.offered]));
}

export type DueRow = {
  readonly bucket: Bucket;
  readonly agreement_id: string;
  readonly seq: number;
  readonly account_id: AccountId;
  readonly person_id: PersonId;
  readonly due_on: PlainDate;
  readonly judge_on: PlainDate;
  readonly currency: string;
  readonly minor: bigint;
  readonly status: "due" | "kept" | "partial" | "broken" | "void";
  /** The day on which its payer was told of it; null: the notice given with a mandate covers it. */
  readonly notified_on: PlainDate | null;
};

export const insertDues = (tenant: TenantId, rows: readonly DueRow[]): Sql =>
  insertRows(
    "due",
    tenant,
    {
      bucket: "smallint",
      agreement_id: "uuid",
      seq: "int",
      account_id: "uuid",
      person_id: "uuid",
      due_on: "date",
      judge_on: "date",
      currency: "char(3)",
      minor: "bigint",
      status: "text",
      notified_on: "date",
    },
    rows,
  );

/** `seq` null: everything of the agreement that is still due. */
export type JudgedDue = Pick<DueRow, "bucket" | "agreement_id" | "status"> & {
  readonly seq: number | null;
};

export const judgeDues = (tenant: TenantId, rows: readonly JudgedDue[]): Sql => sql`
  update forbear.due d
     set status = v.status
    from unnest(${rows.map((row) => row.bucket)}::smallint[],
                ${rows.map((row) => row.agreement_id)}::uuid[],
                ${rows.map((row) => row.seq)}::int[],
                ${rows.map((row) => row.status)}::text[]) as v(bucket, agreement_id, seq, status)
   where d.tenant_id = ${tenant} and d.bucket = v.bucket and d.agreement_id = v.agreement_id
     and (v.seq is null or d.seq = v.seq) and d.status = 'due'`;

/** Another day for what is due; nothing else of it. */
export type MovedDue = Pick<DueRow, "bucket" | "agreement_id" | "seq" | "due_on" | "judge_on"> & {
  /** The day on which its payer was told; null: they were told with the agreement. */
  readonly notified_on: PlainDate | null;
};

/** What was kept, and then came back, is due again too. */
export const moveDues = (tenant: TenantId, rows: readonly MovedDue[]): Sql => sql`
  update forbear.due d
     set due_on = v.due_on, judge_on = v.judge_on, status = 'due',
         notified_on = coalesce(v.notified_on, d.notified_on)
    from unnest(${rows.map((row) => row.bucket)}::smallint[],
                ${rows.map((row) => row.agreement_id)}::uuid[],
                ${rows.map((row) => row.seq)}::int[],
                ${rows.map((row) => row.due_on)}::date[],
                ${rows.map((row) => row.judge_on)}::date[],
                ${rows.map((row) => row.notified_on)}::date[])
           as v(bucket, agreement_id, seq, due_on, judge_on, notified_on)
   where d.tenant_id = ${tenant} and d.bucket = v.bucket and d.agreement_id = v.agreement_id
     and d.seq = v.seq and d.status <> 'void'`;

type DueRecord = Omit<DueRow, "bucket"> & { readonly bucket: number };

/** What is to be judged by `today`, earliest first. */
export async function duesToJudge(
  tx: Transaction,
  range: { readonly from: Bucket; readonly to: Bucket },
  today: PlainDate,
  limit: number,
): Promise<readonly DueRow[]> {
  const rows = await tx.query<DueRecord>(sql`
    select bucket, agreement_id, seq, account_id, person_id, due_on, judge_on, currency, minor, status,
           notified_on
      from forbear.due
     where tenant_id = ${tx.tenant} and bucket between ${range.from} and ${range.to}
       and status = 'due' and judge_on <= ${today}
     order by judge_on, agreement_id, seq
     limit ${limit}`);
  return rows.map((row) => ({ ...row, bucket: bucket(row.bucket) }));
}

/** Who made the agreement that the debt is on now; null where nothing is due by one. */
export async function agreedBy(tx: Transaction, account: Ref<AccountId>): Promise<PersonId | null> {
  const rows = await tx.query<{ person_id: string }>(sql`
    select person_id
      from forbear.due
     where tenant_id = ${tx.tenant} and bucket = ${account.bucket} and account_id = ${account.id}
       and status = 'due'
     order by due_on, agreement_id, seq
     limit 1`);
  const row = rows.at(0);
  return row === undefined ? null : trusted<PersonId>(row.person_id);
}

/** Payments of a debt that wait on a processor's page which was opened for them. */
export async function openPagesOf(
  tx: Transaction,
  account: Ref<AccountId>,
): Promise<readonly PaymentRow[]> {
  const rows = await tx.query<PaymentRecord>(sql`
    select ${paymentFields}
      from forbear.payment p
     where tenant_id = ${tx.tenant} and bucket = ${account.bucket} and account_id = ${account.id}
       and status in ('requested', 'unknown')
       and exists (select 1 from forbear.gateway_reference g
                    where g.tenant_id = p.tenant_id and g.bucket = p.bucket
                      and g.payment_id = p.id and g.kind = 'page')
     order by requested_at, id`);
  return rows.map(paymentRow);
}

/** Payments that a processor took before `until` and has told nothing of since. */
export async function paymentsUntold(
  tx: Transaction,
  until: Instant,
  limit: number,
): Promise<readonly PaymentRow[]> {
  const rows = await tx.query<PaymentRecord>(sql`
    select ${paymentFields}
      from forbear.payment p
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and status = 'pending' and changed_at < ${until}
       and exists (select 1 from forbear.gateway_reference g
                    where g.tenant_id = p.tenant_id and g.bucket = p.bucket and g.payment_id = p.id)
     order by changed_at, id
     limit ${limit}`);
  return rows.map(paymentRow);
}

/**
 * Payments that have waited for an answer since before `until`: a crash, or a processor that hung. One
 * whose page is still open waits for the payer.
 */
export async function paymentsInDoubt(
  tx: Transaction,
  range: { readonly from: Bucket; readonly to: Bucket },
  until: Instant,
  limit: number,
): Promise<readonly PaymentRow[]> {
  const rows = await tx.query<PaymentRecord>(sql`
    select ${paymentFields}
      from forbear.payment p
     where tenant_id = ${tx.tenant} and bucket between ${range.from} and ${range.to}
       and status in ('requested', 'unknown') and changed_at < ${until}
       and not exists (select 1 from forbear.gateway_reference g
                        where g.tenant_id = p.tenant_id and g.bucket = p.bucket
                          and g.payment_id = p.id and g.open_until > ${until})
     order by changed_at, id
     limit ${limit}`);
  return rows.map(paymentRow);
}
