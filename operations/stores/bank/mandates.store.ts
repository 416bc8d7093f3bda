/** Who lets us debit their account, as rows: how it stands, and what is due under it. */

import {
  type AccountId,
  type Bucket,
  type ContactId,
  type Instant,
  type MandateId,
  type PersonId,
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
import type { Rail } from "./collections.store.ts";

/** What only the payer, their bank and we know. */
export type MandateWords = {
  readonly holder: string;
  /** IBAN or account number. */
  readonly number: string;
  /** BIC, routing number or sort code. */
  readonly bank: string;
  readonly kind: "checking" | "savings";
  /** How the authority was given: it decides the class of an ACH entry. */
  readonly given: "written" | "internet" | "telephone";
  /** The exact words that were agreed to. */
  readonly words: string;
  /** Where it can be seen or heard: a talk, a recording, a scan. */
  readonly evidence: string;
};

/** The account that was debited before another took its place. */
export type AccountBefore = Pick<MandateWords, "number" | "bank">;

/** What stands under the seal of a mandate. */
export type KeptWords = MandateWords & {
  /** As the banks know the mandate until they are told of its change; null: it never changed. */
  readonly was: AccountBefore | null;
};

/** What a bank did to a mandate that its payer is to know. */
export type MandateNews = "ended" | "changed";

export type MandateRow = {
  readonly bucket: Bucket;
  readonly id: MandateId;
  readonly account_id: AccountId;
  readonly person_id: PersonId;
  readonly rail: Rail;
  readonly reference: string;
  readonly status: "active" | "stopped" | "revoked";
  readonly currency: string;
  readonly signed_on: PlainDate;
  readonly notified_on: PlainDate;
  readonly sealed: Uint8Array;
  readonly key_version: number;
  readonly last4: string;
  readonly collected: number;
  readonly because: string | null;
  readonly changed_at: Instant;
  /** Of Bacs: the day of the file in which its instruction was lodged; null: not yet. */
  readonly lodged_on: PlainDate | null;
  /** What its payer's bank did to it last; null: nothing. */
  readonly news: MandateNews | null;
  readonly news_at: Instant | null;
  /** Whether its payer knows: waiting to go, on its way, told, or left to a person of the desk. */
  readonly news_state: "waiting" | "sent" | "told" | "left" | null;
  readonly news_contact: ContactId | null;
  /** Since when it is of another account than `was`; null: it never changed. */
  readonly amended_at: Instant | null;
  /** Of Bacs: the payer's bank is to be told that an instruction lodged there ends. */
  readonly cancel_owed: boolean;
};

/** As mandates begin. */
export const noNews = {
  lodged_on: null,
  news: null,
  news_at: null,
  news_state: null,
  news_contact: null,
  amended_at: null,
  cancel_owed: false,
} as const satisfies Partial<MandateRow>;

const columns = {
  bucket: "smallint",
  id: "uuid",
  account_id: "uuid",
  person_id: "uuid",
  rail: "text",
  reference: "text",
  status: "text",
  currency: "char(3)",
  signed_on: "date",
  notified_on: "date",
  sealed: "bytea",
  key_version: "int",
  last4: "text",
  collected: "int",
  because: "text",
  changed_at: "timestamptz",
  lodged_on: "date",
  news: "text",
  news_at: "timestamptz",
  news_state: "text",
  news_contact: "uuid",
  amended_at: "timestamptz",
  cancel_owed: "boolean",
} as const;

export const insertMandates = (tenant: TenantId, rows: readonly MandateRow[]): Sql =>
  insertRows("mandate", tenant, columns, rows);

/** Writes how mandates stand now; what they were stands in the journal. */
export const saveMandates = (tenant: TenantId, rows: readonly MandateRow[]): Sql =>
  updateRows("mandate", tenant, "id", columns, rows);

const contextOf = (id: MandateId): string => `mandate:${id}`;

export const sealMandate = (
  vault: Vault,
  tenant: TenantId,
  id: MandateId,
  words: MandateWords & Partial<KeptWords>,
): Pick<MandateRow, "sealed" | "key_version" | "last4"> => ({
  sealed: vault.seal(tenant, contextOf(id), JSON.stringify(words)),
  key_version: vault.version(tenant),
  last4: words.number.replaceAll(/\W/g, "").slice(-4),
});

export function openMandate(vault: Vault, tenant: TenantId, row: MandateRow): KeptWords {
  const text = vault.open(tenant, contextOf(row.id), row.key_version, row.sealed);
  // What was sealed before accounts could be amended says nothing of one before.
  return { was: null, ...(JSON.parse(text) as MandateWords & Partial<KeptWords>) };
}

type MandateRecord = Omit<MandateRow, "bucket"> & { readonly bucket: number };

const mandateRow = (row: MandateRecord): MandateRow => ({ ...row, bucket: bucket(row.bucket) });

const fields = sql`bucket, id, account_id, person_id, rail, reference, status, currency, signed_on,
           notified_on, sealed, key_version, last4, collected, because, changed_at, lodged_on,
           news, news_at, news_state, news_contact, amended_at, cancel_owed`;

/** Mandates by id, as they stand. */
export async function mandatesById(
  tx: Transaction,
  refs: readonly Ref<MandateId>[],
): Promise<readonly MandateRow[]> {
  const rows = await tx.query<MandateRecord>(sql`
    select ${fields}
      from forbear.mandate
     where tenant_id = ${tx.tenant}
       and (bucket, id) in (select v.bucket, v.id
              from unnest(${refs.map((ref) => ref.bucket)}::smallint[],
                          ${refs.map((ref) => ref.id)}::uuid[]) as v(bucket, id))
     order by id`);
  return rows.map(mandateRow);
}

/** Mandates that a bank knows by a reference: one, unless two clearings were given the same. */
export async function mandatesCalled(
  tx: Transaction,
  rail: Rail,
  reference: string,
): Promise<readonly Ref<MandateId>[]> {
  const rows = await tx.query<{ bucket: number; id: string }>(sql`
    select bucket, id
      from forbear.mandate
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and reference = ${reference} and rail = ${rail}
     order by id`);
  return rows.map((row) => ({ bucket: bucket(row.bucket), id: trusted<MandateId>(row.id) }));
}

/** Bacs instructions that their bank is to be told of, new ones and cancelled ones, oldest first. */
export async function mandatesToLodge(
  tx: Transaction,
  currency: string,
  limit: number,
): Promise<readonly MandateRow[]> {
  const rows = await tx.query<MandateRecord>(sql`
    select ${fields}
      from forbear.mandate
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and rail = 'bacs'
       and ((status = 'active' and lodged_on is null) or cancel_owed) and currency = ${currency}
     order by id
     limit ${limit}`);
  return rows.map(mandateRow);
}

/** Mandates of whose end or change their payers are not told yet; those after the one named. */
export async function mandatesWithNews(
  tx: Transaction,
  after: Ref<MandateId> | null,
  limit: number,
): Promise<readonly MandateRow[]> {
  const rows = await tx.query<MandateRecord>(sql`
    select ${fields}
      from forbear.mandate
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and news_state in ('waiting', 'sent')
       and (${after === null} or (bucket, id) > (${after?.bucket ?? null}::smallint,
                                                 ${after?.id ?? null}::uuid))
     order by bucket, id
     limit ${limit}`);
  return rows.map(mandateRow);
}

/** What a clearing told of an instruction, kept once by all that it said. */
export type BankTold = {
  readonly bucket: Bucket;
  readonly key: Uint8Array;
  readonly mandate_id: MandateId;
  readonly code: string;
  readonly heard_as: "changed" | "ended" | "reinstated";
  readonly effective_on: PlainDate | null;
  readonly heard_at: Instant;
};

/** Keeps what was told: the same again is a defect, look first under the lock of the debt. */
export const insertBankTold = (tenant: TenantId, rows: readonly BankTold[]): Sql =>
  insertRows(
    "bank_told",
    tenant,
    {
      bucket: "smallint",
      key: "bytea",
      mandate_id: "uuid",
      code: "text",
      heard_as: "text",
      effective_on: "date",
      heard_at: "timestamptz",
    },
    rows,
  );

/** Whether this was told of the mandate before. */
export async function wasTold(
  tx: Transaction,
  mandate: Ref<MandateId>,
  key: Uint8Array,
): Promise<boolean> {
  const rows = await tx.query(sql`
    select 1
      from forbear.bank_told
     where tenant_id = ${tx.tenant} and bucket = ${mandate.bucket} and key = ${key}
       and mandate_id = ${mandate.id}`);
  return rows.length > 0;
}

/** An instalment or promise that is due and may be debited, and how often it was asked before. */
export type Debitable = {
  readonly bucket: Bucket;
  readonly mandate: MandateId;
  readonly account: AccountId;
  readonly agreement: string;
  readonly seq: number;
  readonly dueOn: PlainDate;
  readonly minor: bigint;
  readonly attempts: number;
  readonly firstAskedOn: PlainDate | null;
  readonly lastCode: string | null;
};

/**
 * What falls due by a day under mandates that stand and of which notice was given in time, and is not
 * under way: earliest first, one mandate for each.
 */
export async function debitable(
  tx: Transaction,
  rail: Rail,
  currency: string,
  by: {
    readonly dueOn: PlainDate;
    readonly notifiedOn: PlainDate;
    /** Of a day that was moved. */
    readonly changedNotifiedOn: PlainDate;
    /** Of Bacs: the last day on which an instruction that is used now was lodged. */
    readonly lodgedOn: PlainDate;
  },
  limit: number,
): Promise<readonly Debitable[]> {
  const rows = await tx.query<{
    bucket: number;
    mandate_id: string;
    account_id: string;
    agreement_id: string;
    seq: number;
    due_on: PlainDate;
    minor: bigint;
    attempts: number;
    first_asked_on: PlainDate | null;
    last_code: string | null;
  }>(sql`
    select distinct on (d.due_on, d.agreement_id, d.seq)
           d.bucket, m.id as mandate_id, d.account_id, d.agreement_id, d.seq, d.due_on, d.minor,
           coalesce(i.attempts, 0)::int as attempts, i.first_asked_on, i.last_code
      from forbear.due d
      join forbear.mandate m
        on m.tenant_id = d.tenant_id and m.bucket = d.bucket and m.account_id = d.account_id
      left join (select bucket, agreement_id, seq, count(*) as attempts,
                        min(asked_on) as first_asked_on, bool_or(return_code is null) as under_way,
                        (array_agg(return_code order by attempt desc))[1] as last_code
                   from forbear.collection_item
                  where tenant_id = ${tx.tenant} and bucket between 0 and 4095
                  group by bucket, agreement_id, seq) as i
        on i.bucket = d.bucket and i.agreement_id = d.agreement_id and i.seq = d.seq
     where d.tenant_id = ${tx.tenant} and d.bucket between 0 and 4095
       and d.status = 'due' and d.due_on <= ${by.dueOn} and d.currency = ${currency}
       and m.status = 'active' and m.rail = ${rail} and m.currency = d.currency
       and m.notified_on <= ${by.notifiedOn}
       and (d.notified_on is null or d.notified_on <= ${by.changedNotifiedOn})
       and not coalesce(i.under_way, false)
       and (m.rail <> 'bacs' or m.lodged_on <= ${by.lodgedOn})
     order by d.due_on, d.agreement_id, d.seq, m.id desc
     limit ${limit}`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    mandate: trusted<MandateId>(row.mandate_id),
    account: trusted<AccountId>(row.account_id),
    agreement: row.agreement_id,
    seq: row.seq,
    dueOn: row.due_on,
    minor: row.minor,
    attempts: row.attempts,
    firstAskedOn: row.first_asked_on,
    lastCode: row.last_code,
  }));
}

/** Where a page of mandates ends: the next begins after it. */
export type MandateCursor = { readonly changedAt: Instant; readonly id: MandateId };

/** Every mandate, the one that changed last first; those after the cursor. */
export async function mandatesPage(
  tx: Transaction,
  after: MandateCursor | null,
  limit: number,
): Promise<readonly MandateRow[]> {
  const rows = await tx.query<MandateRecord>(sql`
    select ${fields}
      from forbear.mandate
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and (${after === null} or (changed_at, id) < (${after?.changedAt ?? null}::timestamptz,
                                                     ${after?.id ?? null}::uuid))
     order by changed_at desc, id desc
     limit ${limit}`);
  return rows.map(mandateRow);
}

/** The rails under which each of these debts is debited now; of none: absent. */
export async function railsOf(
  tx: Transaction,
  accounts: readonly Ref<AccountId>[],
): Promise<ReadonlyMap<AccountId, readonly Rail[]>> {
  if (accounts.length === 0) return new Map();
  const rows = await tx.query<{ account_id: string; rail: Rail }>(sql`
    select distinct m.account_id, m.rail
      from forbear.mandate m
      join unnest(${accounts.map((ref) => ref.bucket)}::smallint[],
                  ${accounts.map((ref) => ref.id)}::uuid[]) as v(bucket, account_id)
        on m.bucket = v.bucket and m.account_id = v.account_id
     where m.tenant_id = ${tx.tenant} and m.status = 'active'
     order by m.account_id, m.rail`);
  const byDebt = new Map<AccountId, Rail[]>();
  for (const { account_id, rail } of rows) {
    const account = trusted<AccountId>(account_id);
    byDebt.set(account, [...(byDebt.get(account) ?? []), rail]);
  }
  return byDebt;
}

/** Every mandate that was ever set up for a debt, as it stands. */
export async function mandatesOf(
  tx: Transaction,
  account: Ref<AccountId>,
): Promise<readonly MandateRow[]> {
  const rows = await tx.query<MandateRecord>(sql`
    select ${fields}
      from forbear.mandate
     where tenant_id = ${tx.tenant} and bucket = ${account.bucket} and account_id = ${account.id}
     order by id`);
  return rows.map(mandateRow);
}

/** Those that stand on any of these debts. */
export async function mandatesStanding(
  tx: Transaction,
  accounts: readonly Ref<AccountId>[],
): Promise<readonly MandateRow[]> {
  if (accounts.length === 0) return [];
  const rows = await tx.query<MandateRecord>(sql`
    select ${fields}
      from forbear.mandate
     where tenant_id = ${tx.tenant}
       and status = 'active'
       and (bucket, account_id) in (select v.bucket, v.id
              from unnest(${accounts.map((ref) => ref.bucket)}::smallint[],
                          ${accounts.map((ref) => ref.id)}::uuid[]) as v(bucket, id))
     order by id`);
  return rows.map(mandateRow);
}
