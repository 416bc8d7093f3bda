/** Files of banks that were read, each once, and the balances that their statements proved. */

import {
  type BankAccountId,
  type BankFileId,
  type Instant,
  type Json,
  type PlainDate,
  type TenantId,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";

export type BankFileStatus = "running" | "done" | "refused";

export type BankFile = {
  readonly id: BankFileId;
  readonly account: BankAccountId;
  readonly name: string;
  readonly hash: string;
  readonly format: string;
  readonly status: BankFileStatus;
  readonly report: Json;
  readonly beganAt: Instant;
  readonly endedAt: Instant | null;
};

type FileRecord = {
  readonly id: string;
  readonly bank_account_id: string;
  readonly file_name: string;
  readonly file_hash: string;
  readonly format: string;
  readonly status: BankFileStatus;
  readonly report: Json;
  readonly began_at: Instant;
  readonly ended_at: Instant | null;
};

const fields = sql`id, bank_account_id, file_name, file_hash, format, status, report, began_at,
           ended_at`;

const fileOf = (row: FileRecord): BankFile => ({
  id: trusted(row.id),
  account: trusted(row.bank_account_id),
  name: row.file_name,
  hash: row.file_hash,
  format: row.format,
  status: row.status,
  report: row.report,
  beganAt: row.began_at,
  endedAt: row.ended_at,
});

/** Begins a file, or finds the one of the same bytes at the same account. */
export async function beginBankFile(
  tx: Transaction,
  file: Pick<BankFile, "id" | "account" | "name" | "hash" | "format" | "beganAt">,
): Promise<BankFile> {
  await tx.execute(sql`
    insert into forbear.bank_file
           (tenant_id, id, bank_account_id, file_name, file_hash, format, status, report, began_at)
    values (${tx.tenant}, ${file.id}, ${file.account}, ${file.name}, ${file.hash}, ${file.format},
            'running', '{}'::jsonb, ${file.beganAt})
        on conflict (tenant_id, bank_account_id, file_hash) do nothing`);
  const [row] = await tx.query<FileRecord>(sql`
    select ${fields}
      from forbear.bank_file
     where tenant_id = ${tx.tenant} and bank_account_id = ${file.account}
       and file_hash = ${file.hash}`);
  if (row === undefined) throw new Error("the bank file that was just begun is not there");
  return fileOf(row);
}

export const endBankFile = (
  tenant: TenantId,
  id: BankFileId,
  status: Exclude<BankFileStatus, "running">,
  report: Json,
  at: Instant,
): Sql => sql`
  update forbear.bank_file
     set status = ${status}, report = ${JSON.stringify(report)}::jsonb, ended_at = ${at}
   where tenant_id = ${tenant} and id = ${id}`;

/** Files read, newest first. */
export async function bankFiles(tx: Transaction, limit = 200): Promise<readonly BankFile[]> {
  const rows = await tx.query<FileRecord>(sql`
    select ${fields}
      from forbear.bank_file
     where tenant_id = ${tx.tenant}
     order by began_at desc, id desc
     limit ${limit}`);
  return rows.map(fileOf);
}

/** How many lines a file brought, by what they turned out to be. */
export async function linesOfFile(
  tx: Transaction,
  file: BankFileId,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ state: string; lines: number }>(sql`
    select state, count(*)::int as lines
      from forbear.bank_line
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and file_id = ${file}
     group by state`);
  return new Map(rows.map(({ state, lines }) => [state, lines]));
}

export const insertBankSaid = (
  tenant: TenantId,
  file: BankFileId,
  account: BankAccountId,
  said: readonly { readonly on: PlainDate; readonly minor: bigint }[],
): Sql => sql`
  insert into forbear.bank_said (tenant_id, bank_account_id, said_on, file_id, minor)
  select ${tenant}::int, ${account}::uuid, v.said_on, ${file}::uuid, v.minor
    from unnest(${said.map(({ on }) => on)}::date[], ${said.map(({ minor }) => minor)}::bigint[])
         as v(said_on, minor)
      on conflict (tenant_id, bank_account_id, said_on, file_id) do nothing`;

/** What stood on an account before the first line that we know of, where nobody said so before. */
export const openWith = (tenant: TenantId, account: BankAccountId, minor: bigint): Sql => sql`
  update forbear.bank_account a
     set opened_with = ${minor}
   where a.tenant_id = ${tenant} and a.id = ${account} and a.opened_with = 0
     and not exists (select from forbear.bank_line l
                      where l.tenant_id = a.tenant_id and l.bucket between 0 and 4095
                        and l.bank_account_id = a.id and l.counts)`;
