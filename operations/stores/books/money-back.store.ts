/** Money of payments that went back, as rows: refunds that we asked for, and disputes of whoever paid. */

import type { DisputeStanding } from "@forbear/accounts";
import {
  type AccountId,
  type Bucket,
  type Instant,
  type MoneyBackId,
  type PaymentId,
  type PersonId,
  type TenantId,
  bucket,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Ref } from "../file.ts";
import { insertRows } from "../rows.ts";

/**
 * A refund is `asked` where a second person has to agree, `requested` before the processor is called and
 * `given` when it has it; a dispute is `questioned` while it has taken nothing, has `taken` the money, and
 * gave it again when it is `won`.
 */
export type MoneyBackStatus =
  | "asked"
  | "refused"
  | "requested"
  | "unknown"
  | "given"
  | "failed"
  | "questioned"
  | "taken"
  | "won";

export type MoneyBackRow = {
  readonly bucket: Bucket;
  readonly id: MoneyBackId;
  readonly kind: "refund" | "dispute";
  /** The payment as the processor took it. */
  readonly payment_id: PaymentId;
  readonly account_id: AccountId;
  readonly person_id: PersonId;
  readonly key: string;
  readonly currency: string;
  readonly minor: bigint;
  readonly status: MoneyBackStatus;
  /** `credit`: it was paid beyond the debt; null: nothing is booked for it. */
  readonly booked_as: "payment" | "credit" | null;
  /** What it undid in our books: a payment, or the entry that gave the credit back. */
  readonly from_id: string | null;
  readonly rest_id: PaymentId | null;
  /** Member of staff; null: the processor told it first. */
  readonly asked_by: string | null;
  readonly because: string;
  readonly asked_at: Instant;
  readonly changed_at: Instant;
  /** Of a dispute, as its processor told it last and when; null: it told of the money alone. */
  readonly standing: DisputeStanding | null;
  readonly told_at: Instant | null;
  readonly answer_by: Instant | null;
  readonly fee_currency: string | null;
  readonly fee_minor: bigint | null;
  /** Who of the staff answers it. */
  readonly worked_by: string | null;
};

/** Of what the processor has said nothing but the money. */
export const unsaid = {
  standing: null,
  told_at: null,
  answer_by: null,
  fee_currency: null,
  fee_minor: null,
  worked_by: null,
} as const;

const columns = {
  bucket: "smallint",
  id: "uuid",
  kind: "text",
  payment_id: "uuid",
  account_id: "uuid",
  person_id: "uuid",
  key: "text",
  currency: "char(3)",
  minor: "bigint",
  status: "text",
  booked_as: "text",
  from_id: "uuid",
  rest_id: "uuid",
  asked_by: "text",
  because: "text",
  asked_at: "timestamptz",
  changed_at: "timestamptz",
  standing: "text",
  told_at: "timestamptz",
  answer_by: "timestamptz",
  fee_currency: "char(3)",
  fee_minor: "bigint",
  worked_by: "text",
} as const;

/** Writes how each stands now; what it was stands in the journal. */
export const saveMoneyBacks = (tenant: TenantId, rows: readonly MoneyBackRow[]): Sql =>
  insertRows(
    "money_back",
    tenant,
    columns,
    rows,
    `on conflict (tenant_id, bucket, id) do update
        set key = excluded.key, minor = excluded.minor, status = excluded.status,
            booked_as = excluded.booked_as, from_id = excluded.from_id, rest_id = excluded.rest_id,
            because = excluded.because, changed_at = excluded.changed_at,
            standing = excluded.standing, told_at = excluded.told_at,
            answer_by = excluded.answer_by, fee_currency = excluded.fee_currency,
            fee_minor = excluded.fee_minor, worked_by = excluded.worked_by`,
  );

const fields = sql`bucket, id, kind, payment_id, account_id, person_id, key, currency, minor, status,
           booked_as, from_id, rest_id, asked_by, because, asked_at, changed_at, standing, told_at,
           answer_by, fee_currency, fee_minor, worked_by`;

type MoneyBackRecord = Omit<MoneyBackRow, "bucket"> & { readonly bucket: number };

const rowOf = (row: MoneyBackRecord): MoneyBackRow => ({ ...row, bucket: bucket(row.bucket) });

/** All that ever went back of a payment, in the order in which it was asked or told. */
export async function moneyBacksOf(
  tx: Transaction,
  payment: Ref<PaymentId>,
): Promise<readonly MoneyBackRow[]> {
  const rows = await tx.query<MoneyBackRecord>(sql`
    select ${fields}
      from forbear.money_back
     where tenant_id = ${tx.tenant} and bucket = ${payment.bucket} and payment_id = ${payment.id}
     order by asked_at, id`);
  return rows.map(rowOf);
}

/** All that ever went back of the payments of a debt. */
export const moneyBacksOfDebt = (
  tx: Transaction,
  account: Ref<AccountId>,
): Promise<readonly MoneyBackRow[]> => moneyBacksOfAll(tx, [account]);

export async function moneyBackById(
  tx: Transaction,
  ref: Ref<MoneyBackId>,
): Promise<MoneyBackRow | null> {
  const rows = await tx.query<MoneyBackRecord>(sql`
    select ${fields}
      from forbear.money_back
     where tenant_id = ${tx.tenant} and bucket = ${ref.bucket} and id = ${ref.id}`);
  return rows.map(rowOf).at(0) ?? null;
}

/** Where a page of disputes ended. */
export type DisputePlace = { readonly openedAt: Instant; readonly id: MoneyBackId };

/** Disputes, the last that was opened first: those that are still to be answered or decided, or all. */
export async function listDisputes(
  tx: Transaction,
  open: boolean,
  after: DisputePlace | null,
  limit: number,
): Promise<readonly MoneyBackRow[]> {
  const rows = await tx.query<MoneyBackRecord>(sql`
    select ${fields}
      from forbear.money_back
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and kind = 'dispute'
       and (not ${open} or (status <> 'won'
            and (standing is null or standing in ('question', 'to-answer', 'answered'))))
       and (${after === null} or (asked_at, id) < (${after?.openedAt ?? null}::timestamptz,
                                                   ${after?.id ?? null}::uuid))
     order by asked_at desc, id desc
     limit ${limit}`);
  return rows.map(rowOf);
}

/** Is it still to be answered, or to be waited for? */
export const isOpenDispute = ({ status, standing }: MoneyBackRow): boolean =>
  status !== "won" && standing !== "won" && standing !== "lost" && standing !== "dropped";

/** All that ever went back of the payments of these debts, in the order in which it was asked or told. */
export async function moneyBacksOfAll(
  tx: Transaction,
  accounts: readonly Ref<AccountId>[],
): Promise<readonly MoneyBackRow[]> {
  if (accounts.length === 0) return [];
  const rows = await tx.query<MoneyBackRecord>(sql`
    select ${fields}
      from forbear.money_back
     where tenant_id = ${tx.tenant}
       and (bucket, account_id) in (select v.bucket, v.id
              from unnest(${accounts.map((ref) => ref.bucket)}::smallint[],
                          ${accounts.map((ref) => ref.id)}::uuid[]) as v(bucket, id))
     order by asked_at, id`);
  return rows.map(rowOf);
}

/** Refunds that wait for a second person, oldest first. */
export async function refundsAsked(tx: Transaction): Promise<readonly MoneyBackRow[]> {
  const rows = await tx.query<MoneyBackRecord>(sql`
    select ${fields}
      from forbear.money_back
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and status = 'asked'
     order by asked_at, id
     limit 500`);
  return rows.map(rowOf);
}

/** Refunds that have waited for the processor's answer since before `until`. */
export async function refundsInDoubt(
  tx: Transaction,
  until: Instant,
  limit: number,
): Promise<readonly MoneyBackRow[]> {
  const rows = await tx.query<MoneyBackRecord>(sql`
    select ${fields}
      from forbear.money_back
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and status in ('requested', 'unknown') and changed_at < ${until}
     order by changed_at, id
     limit ${limit}`);
  return rows.map(rowOf);
}
