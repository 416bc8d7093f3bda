/** Addresses to pay a debt at, as rows: who made each, for how much and how long, and what came of it. */

import {
  type AccountId,
  type Bucket,
  type Instant,
  type PayLinkId,
  type PaymentId,
  type PlainDate,
  type StaffId,
  type TenantId,
  birthBucket,
  bucket,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Ref } from "../file.ts";
import { insertRows } from "../rows.ts";

export type PayLinkRow = {
  readonly bucket: Bucket;
  readonly id: PayLinkId;
  readonly account_id: AccountId;
  readonly currency: string;
  /** Null: whatever is owed when it is opened. */
  readonly minor: bigint | null;
  readonly made_by: StaffId;
  readonly made_at: Instant;
  /** Its last day, where the person is. */
  readonly good_through: PlainDate;
  /** The end of that day. */
  readonly ends_at: Instant;
  /** When somebody first proved who they are by it. */
  readonly opened_at: Instant | null;
  readonly withdrawn_by: StaffId | null;
  readonly withdrawn_at: Instant | null;
};

/** The row, and whether a payment that was begun from it settled and stayed. */
export type PayLinkFound = PayLinkRow & { readonly paid: boolean };

export const insertPayLinks = (tenant: TenantId, rows: readonly PayLinkRow[]): Sql =>
  insertRows(
    "pay_link",
    tenant,
    {
      bucket: "smallint",
      id: "uuid",
      account_id: "uuid",
      currency: "char(3)",
      minor: "bigint",
      made_by: "uuid",
      made_at: "timestamptz",
      good_through: "date",
      ends_at: "timestamptz",
      opened_at: "timestamptz",
      withdrawn_by: "uuid",
      withdrawn_at: "timestamptz",
    },
    rows,
  );

const fields = sql`l.bucket, l.id, l.account_id, l.currency, l.minor, l.made_by, l.made_at, l.good_through,
           l.ends_at, l.opened_at, l.withdrawn_by, l.withdrawn_at,
           exists (select 1 from forbear.payment p
                    where p.tenant_id = l.tenant_id and p.bucket = l.bucket and p.pay_link_id = l.id
                      and p.status in ('settled', 'refunded')) as paid`;

type Record = Omit<PayLinkFound, "bucket"> & { readonly bucket: number };
const rowOf = (row: Record): PayLinkFound => ({ ...row, bucket: bucket(row.bucket) });

export async function payLinkById(tx: Transaction, id: PayLinkId): Promise<PayLinkFound | null> {
  const rows = await tx.query<Record>(sql`
    select ${fields}
      from forbear.pay_link l
     where l.tenant_id = ${tx.tenant} and l.bucket = ${birthBucket(id)} and l.id = ${id}`);
  return rows.map(rowOf).at(0) ?? null;
}

/** All that were ever made for a debt, the newest first. */
export async function payLinksOf(
  tx: Transaction,
  account: Ref<AccountId>,
): Promise<readonly PayLinkFound[]> {
  const rows = await tx.query<Record>(sql`
    select ${fields}
      from forbear.pay_link l
     where l.tenant_id = ${tx.tenant} and l.bucket = ${account.bucket}
       and l.account_id = ${account.id}
     order by l.id desc`);
  return rows.map(rowOf);
}

/** Notes when it was first opened; what was opened before keeps its time. */
export const notePayLinkOpened = (tenant: TenantId, { bucket, id }: PayLinkRow, at: Instant): Sql =>
  sql`
  update forbear.pay_link set opened_at = ${at}
   where tenant_id = ${tenant} and bucket = ${bucket} and id = ${id} and opened_at is null`;

export const endPayLink = (
  tenant: TenantId,
  { bucket, id }: PayLinkRow,
  staff: StaffId,
  at: Instant,
): Sql => sql`
  update forbear.pay_link set withdrawn_by = ${staff}, withdrawn_at = ${at}
   where tenant_id = ${tenant} and bucket = ${bucket} and id = ${id} and withdrawn_at is null`;

/** Says from which address a payment was begun; nothing, where that one is of another debt. */
export const namePayLink = (tenant: TenantId, payment: Ref<PaymentId>, link: PayLinkId): Sql => sql`
  update forbear.payment p set pay_link_id = l.id
    from forbear.pay_link l
   where p.tenant_id = ${tenant} and p.bucket = ${payment.bucket} and p.id = ${payment.id}
     and l.tenant_id = p.tenant_id and l.bucket = p.bucket and l.id = ${link}
     and l.account_id = p.account_id`;
