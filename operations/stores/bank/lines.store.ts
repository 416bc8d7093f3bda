/** What banks say of our accounts, line by line: each once, and what it turned out to be. */

import {
  type BankAccountId,
  type BankFileId,
  type BankLineId,
  type Bucket,
  type Instant,
  type Money,
  type PlainDate,
  type TenantId,
  bucket,
  money,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, empty, sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Ref } from "../file.ts";
import { insertRows, updateRows } from "../rows.ts";

export type BankLineState = "matched" | "suspense" | "ignored";

/** What a line turned out to be. */
export type MatchedTo = {
  readonly kind: "payment" | "collection" | "remittance" | "line";
  readonly bucket: Bucket | null;
  readonly id: string;
};

/** What the bank says of a movement, beside its figures. */
export type BankWords = {
  readonly bankReference: string | null;
  readonly endToEndId: string | null;
  readonly transactionId: string | null;
  readonly mandateId: string | null;
  readonly creditorReference: string | null;
  readonly remittance: readonly string[];
  readonly payer: {
    readonly name: string | null;
    readonly account: string | null;
    readonly bank: string | null;
  };
  /** Why it came back, in the code of its scheme. */
  readonly returned: { readonly code: string; readonly says: string } | null;
};

export type BankLine = Ref<BankLineId> & {
  readonly account: BankAccountId;
  readonly file: BankFileId;
  readonly fileHash: string;
  /** Where it stands in the file. */
  readonly line: number;
  readonly bookedOn: PlainDate;
  readonly valueOn: PlainDate;
  /** Above zero: money came in. */
  readonly amount: Money;
  /** It is a movement of the balance: no mere notice of one, and not one told twice. */
  readonly counts: boolean;
  readonly kind: "payment" | "return" | "batch" | "other";
  readonly state: BankLineState;
  /** The rule that matched it, or why it waits. */
  readonly because: string;
  readonly matched: MatchedTo | null;
  readonly knownAt: Instant;
  readonly settledAt: Instant | null;
};

export type BankLineRow = {
  readonly bucket: Bucket;
  readonly id: BankLineId;
  readonly bank_account_id: BankAccountId;
  readonly file_id: BankFileId;
  readonly file_hash: string;
  readonly line_key: Uint8Array;
  readonly line: number;
  readonly booked_on: PlainDate;
  readonly value_on: PlainDate;
  readonly currency: string;
  readonly minor: bigint;
  readonly stood_at: bigint | null;
  readonly counts: boolean;
  readonly kind: BankLine["kind"];
  readonly key_version: number;
  readonly sealed: Uint8Array;
  readonly state: BankLineState;
  readonly because: string;
  readonly matched_kind: MatchedTo["kind"] | null;
  readonly matched_bucket: Bucket | null;
  readonly matched_id: string | null;
  readonly known_at: Instant;
  readonly settled_at: Instant | null;
  readonly settled_by: string | null;
};

const wordsContext = (id: BankLineId): string => `bank-line:${id}`;

export const sealWords = (
  vault: Vault,
  tenant: TenantId,
  id: BankLineId,
  words: BankWords,
): Pick<BankLineRow, "key_version" | "sealed"> => ({
  key_version: vault.version(tenant),
  sealed: vault.seal(tenant, wordsContext(id), JSON.stringify(words)),
});

/** A line that stands there already makes this a defect: look first, under the account's lock. */
export const insertBankLines = (tenant: TenantId, rows: readonly BankLineRow[]): Sql =>
  insertRows(
    "bank_line",
    tenant,
    {
      bucket: "smallint",
      id: "uuid",
      bank_account_id: "uuid",
      file_id: "uuid",
      file_hash: "text",
      line_key: "bytea",
      line: "int",
      booked_on: "date",
      value_on: "date",
      currency: "char(3)",
      minor: "bigint",
      stood_at: "bigint",
      counts: "boolean",
      kind: "text",
      key_version: "int",
      sealed: "bytea",
      state: "text",
      because: "text",
      matched_kind: "text",
      matched_bucket: "smallint",
      matched_id: "uuid",
      known_at: "timestamptz",
      settled_at: "timestamptz",
      settled_by: "text",
    },
    rows,
  );

export type BankLineChange = Pick<
  BankLineRow,
  | "bucket"
  | "id"
  | "state"
  | "because"
  | "counts"
  | "matched_kind"
  | "matched_bucket"
  | "matched_id"
  | "settled_at"
  | "settled_by"
>;

/** Says what lines turned out to be. Their figures are never changed. */
export const settleBankLines = (tenant: TenantId, rows: readonly BankLineChange[]): Sql =>
  updateRows(
    "bank_line",
    tenant,
    "id",
    {
      bucket: "smallint",
      id: "uuid",
      state: "text",
      because: "text",
      counts: "boolean",
      matched_kind: "text",
      matched_bucket: "smallint",
      matched_id: "uuid",
      settled_at: "timestamptz",
      settled_by: "text",
    },
    rows,
  );

type LineRecord = {
  readonly bucket: number;
  readonly id: string;
  readonly bank_account_id: string;
  readonly file_id: string;
  readonly file_hash: string;
  readonly line: number;
  readonly booked_on: PlainDate;
  readonly value_on: PlainDate;
  readonly currency: string;
  readonly minor: bigint;
  readonly counts: boolean;
  readonly kind: BankLine["kind"];
  readonly state: BankLineState;
  readonly because: string;
  readonly matched_kind: MatchedTo["kind"] | null;
  readonly matched_bucket: number | null;
  readonly matched_id: string | null;
  readonly known_at: Instant;
  readonly settled_at: Instant | null;
};

const lineFields = sql`bucket, id, bank_account_id, file_id, file_hash, line, booked_on, value_on,
           currency, minor, counts, kind, state, because, matched_kind, matched_bucket, matched_id,
           known_at, settled_at`;

function lineOf(row: LineRecord): BankLine {
  const { matched_kind: kind, matched_id: id, matched_bucket: home } = row;
  const at = home === null ? null : bucket(home);
  return {
    bucket: bucket(row.bucket),
    id: trusted(row.id),
    account: trusted(row.bank_account_id),
    file: trusted(row.file_id),
    fileHash: row.file_hash,
    line: row.line,
    bookedOn: row.booked_on,
    valueOn: row.value_on,
    amount: money(row.currency, row.minor),
    counts: row.counts,
    kind: row.kind,
    state: row.state,
    because: row.because,
    matched: kind === null || id === null ? null : { kind, bucket: at, id },
    knownAt: row.known_at,
    settledAt: row.settled_at,
  };
}

export type WhichLines = {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly state?: BankLineState;
  readonly limit?: number;
};

/** Lines of an account, or of all (null), oldest first; by the day on which the bank booked them. */
export async function bankLines(
  tx: Transaction,
  account: BankAccountId | null,
  which: WhichLines = {},
): Promise<readonly BankLine[]> {
  const { from = null, to = null, state = null, limit = 10_000 } = which;
  const rows = await tx.query<LineRecord>(sql`
    select ${lineFields}
      from forbear.bank_line
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       ${account === null ? empty : sql`and bank_account_id = ${account}`}
       ${from === null ? empty : sql`and booked_on >= ${from}`}
       ${to === null ? empty : sql`and booked_on <= ${to}`}
       ${state === null ? empty : sql`and state = ${state}`}
     order by booked_on, known_at, line, id
     limit ${limit}`);
  return rows.map(lineOf);
}

/** One line, locked until the transaction ends: whoever settles it is alone with it. */
export async function lockBankLine(
  tx: Transaction,
  ref: Ref<BankLineId>,
): Promise<BankLine | null> {
  const rows = await tx.query<LineRecord>(sql`
    select ${lineFields}
      from forbear.bank_line
     where tenant_id = ${tx.tenant} and bucket = ${ref.bucket} and id = ${ref.id}
       for update`);
  return rows.map(lineOf).at(0) ?? null;
}

/** What the bank says of these lines in words, out of the seal. */
export async function wordsOfLines(
  tx: Transaction,
  vault: Vault,
  lines: readonly Ref<BankLineId>[],
): Promise<ReadonlyMap<BankLineId, BankWords>> {
  if (lines.length === 0) return new Map();
  const rows = await tx.query<{ id: string; key_version: number; sealed: Uint8Array }>(sql`
    select l.id, l.key_version, l.sealed
      from forbear.bank_line l
      join unnest(${lines.map((one) => one.bucket)}::smallint[],
                  ${lines.map((one) => one.id)}::uuid[]) as v(bucket, id)
        on l.bucket = v.bucket and l.id = v.id
     where l.tenant_id = ${tx.tenant}`);
  return new Map(
    rows.map(({ id, key_version, sealed }) => {
      const line = trusted<BankLineId>(id);
      const text = vault.open(tx.tenant, wordsContext(line), key_version, sealed);
      return [line, JSON.parse(text) as BankWords] as const;
    }),
  );
}

export type KnownLine = Ref<BankLineId> & { readonly counts: boolean };

/** Those of the keys that stand there already, by key as hex. */
export async function linesByKey(
  tx: Transaction,
  account: BankAccountId,
  keys: readonly { readonly bucket: Bucket; readonly key: Uint8Array }[],
): Promise<ReadonlyMap<string, KnownLine>> {
  const rows = await tx.query<{
    line_key: Uint8Array;
    bucket: number;
    id: string;
    counts: boolean;
  }>(sql`
    select l.line_key, l.bucket, l.id, l.counts
      from forbear.bank_line l
      join unnest(${keys.map((one) => one.bucket)}::smallint[],
                  ${keys.map((one) => one.key)}::bytea[]) as v(bucket, line_key)
        on l.bucket = v.bucket and l.line_key = v.line_key
     where l.tenant_id = ${tx.tenant} and l.bank_account_id = ${account}`);
  return new Map(
    rows.map((row) => {
      const known = { bucket: bucket(row.bucket), id: trusted<BankLineId>(row.id) };
      return [Buffer.from(row.line_key).toString("hex"), { ...known, counts: row.counts }] as const;
    }),
  );
}

export type LikeLine = Ref<BankLineId> & {
  readonly bookedOn: PlainDate;
  readonly valueOn: PlainDate;
  readonly minor: bigint;
  readonly currency: string;
  readonly stoodAt: bigint | null;
  readonly format: string;
};

/** Lines of these days that other files told: the same movement may come again, or in another format. */
export async function linesOfDays(
  tx: Transaction,
  account: BankAccountId,
  days: readonly PlainDate[],
  except: BankFileId,
): Promise<readonly LikeLine[]> {
  const rows = await tx.query<{
    bucket: number;
    id: string;
    booked_on: PlainDate;
    value_on: PlainDate;
    minor: bigint;
    currency: string;
    stood_at: bigint | null;
    format: string;
  }>(sql`
    select l.bucket, l.id, l.booked_on, l.value_on, l.minor, l.currency, l.stood_at, f.format
      from forbear.bank_line l
      join forbear.bank_file f on f.tenant_id = l.tenant_id and f.id = l.file_id
     where l.tenant_id = ${tx.tenant} and l.bucket between 0 and 4095
       and l.bank_account_id = ${account} and l.booked_on = any(${days}::date[])
       and l.file_id <> ${except} and (l.counts or f.format = 'camt.054')
     order by l.booked_on, l.known_at, l.line, l.id`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: trusted(row.id),
    bookedOn: row.booked_on,
    valueOn: row.value_on,
    minor: row.minor,
    currency: row.currency,
    stoodAt: row.stood_at,
    format: row.format,
  }));
}

/** Lines that were mere notices move the balance from now on: a statement told them. */
export const countLines = (tenant: TenantId, lines: readonly Ref<BankLineId>[]): Sql => sql`
  update forbear.bank_line l
     set counts = true
    from unnest(${lines.map((one) => one.bucket)}::smallint[],
                ${lines.map((one) => one.id)}::uuid[]) as v(bucket, id)
   where l.tenant_id = ${tenant} and l.bucket = v.bucket and l.id = v.id`;
