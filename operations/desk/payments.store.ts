/** Payments and disputes as lists, the last to change first; what of a payment was paid over to its client. */

import {
  type AccountId,
  type ClientId,
  type Instant,
  type PaymentId,
  type PlainDate,
  bucket,
} from "@forbear/kernel";
import type { Transaction } from "../ports/database.ts";
import { type Sql, sql } from "../ports/sql.ts";
import type { PaymentRow, PaymentStatus } from "../stores/books/store.ts";
import type { Ref } from "../stores/file.ts";

export type ListedPayment = PaymentRow & { readonly client_id: ClientId };

type PaymentRecord = Omit<ListedPayment, "bucket"> & { readonly bucket: number };

const listed = (row: PaymentRecord): ListedPayment => ({ ...row, bucket: bucket(row.bucket) });

const fields = sql`p.bucket, p.id, p.account_id, p.person_id, p.currency, p.minor, p.method, p.status,
           p.offer_id, p.requested_at, p.changed_at, p.settles_on, p.reason, a.client_id`;

/** Which payments are listed; null: whichever. */
export type PaymentFilter = {
  readonly state: PaymentListState | null;
  readonly client: ClientId | null;
  readonly method: string | null;
  /** When it changed last: from the first moment until just before the second. */
  readonly changed: { readonly from: Instant; readonly until: Instant } | null;
};

/** The states that are listed together. */
export type PaymentListState = Exclude<PaymentStatus, "requested" | "pending"> | "under-way";

/** Spelt out for each: an index that holds few states is found by their names alone. */
const inState: { readonly [S in PaymentListState]: Sql } = {
  "under-way": sql`p.status in ('requested', 'pending')`,
  unknown: sql`p.status = 'unknown'`,
  settled: sql`p.status = 'settled'`,
  returned: sql`p.status = 'returned'`,
  "charged-back": sql`p.status = 'charged-back'`,
  refunded: sql`p.status = 'refunded'`,
  failed: sql`p.status = 'failed'`,
};

export type PaymentPlace = { readonly changedAt: Instant; readonly id: PaymentId };

export async function listPayments(
  tx: Transaction,
  { state, client, method, changed }: PaymentFilter,
  after: PaymentPlace | null,
  limit: number,
): Promise<readonly ListedPayment[]> {
  const wanted: Sql = state === null ? sql`true` : inState[state];
  const ofClient: Sql = client === null ? sql`true` : sql`a.client_id = ${client}`;
  const by: Sql = method === null ? sql`true` : sql`p.method = ${method}`;
  const during: Sql =
    changed === null
      ? sql`true`
      : sql`p.changed_at >= ${changed.from} and p.changed_at < ${changed.until}`;
  const from: Sql =
    after === null
      ? sql`true`
      : sql`(p.changed_at, p.id) < (${after.changedAt}::timestamptz, ${after.id}::uuid)`;
  const rows = await tx.query<PaymentRecord>(sql`
    select ${fields}
      from forbear.payment p
      join forbear.account a
        on a.tenant_id = p.tenant_id and a.bucket = p.bucket and a.id = p.account_id
     where p.tenant_id = ${tx.tenant} and p.bucket between 0 and 4095
       and ${wanted} and ${ofClient} and ${by} and ${during} and ${from}
     order by p.changed_at desc, p.id desc
     limit ${limit}`);
  return rows.map(listed);
}

/** Whose the debts of these payments are. */
export async function clientsOf(
  tx: Transaction,
  accounts: readonly Ref<AccountId>[],
): Promise<ReadonlyMap<AccountId, ClientId>> {
  if (accounts.length === 0) return new Map();
  const rows = await tx.query<{ id: AccountId; client_id: ClientId }>(sql`
    select a.id, a.client_id
      from forbear.account a
      join unnest(${accounts.map((ref) => ref.bucket)}::smallint[],
                  ${accounts.map((ref) => ref.id)}::uuid[]) as v(bucket, id)
        on a.bucket = v.bucket and a.id = v.id
     where a.tenant_id = ${tx.tenant}
     order by a.id`);
  return new Map(rows.map((row) => [row.id, row.client_id]));
}

export type RemittedLine = {
  readonly client: ClientId;
  readonly number: number;
  readonly paid_on: PlainDate;
  readonly currency: string;
  readonly net: bigint;
  readonly reversed: boolean;
};

/** In which remittances these payments counted, the first first. */
export async function remittedOf(
  tx: Transaction,
  payments: readonly Ref<PaymentId>[],
): Promise<readonly RemittedLine[]> {
  return tx.query<RemittedLine>(sql`
    select l.client_id as client, r.number, r.paid_on, l.currency, l.net,
           exists (select 1 from forbear.remittance b
                    where b.tenant_id = r.tenant_id and b.reverses = r.id) as reversed
      from forbear.remittance_line l
      join forbear.remittance r on r.tenant_id = l.tenant_id and r.id = l.remittance_id
      join unnest(${payments.map((ref) => ref.bucket)}::smallint[],
                  ${payments.map((ref) => ref.id)}::uuid[]) as v(bucket, payment_id)
        on l.bucket = v.bucket and l.payment_id = v.payment_id
     where l.tenant_id = ${tx.tenant}
     order by r.made_at, r.number, l.payment_id`);
}

/** What a processor calls a payment, each kind of its objects. */
export async function referencesOf(
  tx: Transaction,
  { bucket: home, id }: Ref<PaymentId>,
): Promise<readonly { provider: string; kind: string; reference: string }[]> {
  return tx.query(sql`
    select provider, kind, reference
      from forbear.gateway_reference
     where tenant_id = ${tx.tenant} and bucket = ${home} and payment_id = ${id}
       and reference <> 'given-up'
     order by kind`);
}
