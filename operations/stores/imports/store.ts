/** Files that were placed, and what was wrong with their rows. */

import {
  type ClientId,
  type ImportId,
  type Instant,
  type PlainDate,
  trusted,
} from "@forbear/kernel";
import type { TenantId } from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";

export type ImportStatus = "running" | "done" | "refused" | "stopped";

/** Debts that are placed, or contacts that others made. */
export type ImportKind = "placement" | "contacts";

export type ImportFile = {
  readonly id: ImportId;
  readonly kind: ImportKind;
  readonly client: ClientId;
  readonly fileName: string;
  readonly fileHash: string;
  readonly mappingHash: string;
  readonly placedOn: PlainDate;
};

export type ImportRow = {
  readonly id: ImportId;
  readonly kind: ImportKind;
  readonly client: ClientId;
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly readRows: number;
  readonly placedRows: number;
  readonly sameRows: number;
  readonly badRows: number;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
};

type ImportRecord = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly client_id: string;
  readonly file_name: string;
  readonly status: ImportStatus;
  readonly read_rows: number;
  readonly placed_rows: number;
  readonly same_rows: number;
  readonly bad_rows: number;
  readonly started_at: Instant;
  readonly ended_at: Instant | null;
};

const fields = sql`id, kind, client_id, file_name, status, read_rows, placed_rows, same_rows, bad_rows,
           started_at, ended_at`;

const importRow = (row: ImportRecord): ImportRow => ({
  id: trusted(row.id),
  kind: row.kind,
  client: trusted(row.client_id),
  fileName: row.file_name,
  status: row.status,
  readRows: row.read_rows,
  placedRows: row.placed_rows,
  sameRows: row.same_rows,
  badRows: row.bad_rows,
  startedAt: row.started_at,
  endedAt: row.ended_at,
});

/** Begins a file, or goes on with one of the same bytes and mapping that was not finished. */
export async function beginImport(
  tx: Transaction,
  file: ImportFile,
  at: Instant,
): Promise<ImportRow> {
  await tx.query(sql`
    insert into forbear.import_batch
           (tenant_id, id, kind, client_id, file_name, file_hash, mapping_hash, placed_on, status,
            started_at)
    values (${tx.tenant}, ${file.id}, ${file.kind}, ${file.client}, ${file.fileName},
            ${file.fileHash}, ${file.mappingHash}, ${file.placedOn}, 'running', ${at})
        on conflict (tenant_id, client_id, file_hash, mapping_hash) do nothing`);
  const rows = await tx.query<ImportRecord>(sql`
    select ${fields}
      from forbear.import_batch
     where tenant_id = ${tx.tenant} and client_id = ${file.client}
       and file_hash = ${file.fileHash} and mapping_hash = ${file.mappingHash}
       for update`);
  const row = rows[0];
  if (row === undefined) throw new Error("the import that was just begun is not there");
  return importRow(row);
}

/** Whoever else works on the same file waits here, and then finds what this batch placed. */
export async function lockImport(tx: Transaction, id: ImportId): Promise<void> {
  await tx.query(sql`
    select id from forbear.import_batch
     where tenant_id = ${tx.tenant} and id = ${id}
       for update`);
}

export const updateImport = (
  tenant: TenantId,
  id: ImportId,
  status: ImportStatus,
  counts: {
    readonly read: number;
    readonly placed: number;
    readonly same: number;
    readonly bad: number;
  },
  endedAt: Instant | null,
): Sql => sql`
  update forbear.import_batch
     set status = ${status}, read_rows = ${counts.read}, placed_rows = ${counts.placed},
         same_rows = ${counts.same}, bad_rows = ${counts.bad}, ended_at = ${endedAt}
   where tenant_id = ${tenant} and id = ${id}`;

export type FaultRow = {
  readonly line: number;
  readonly field: string;
  readonly code: string;
  readonly sealed: Uint8Array | null;
  readonly says: string;
  readonly remedy: string;
};

export const insertFaults = (
  tenant: TenantId,
  id: ImportId,
  faults: readonly FaultRow[],
): Sql => sql`
  insert into forbear.import_fault
         (tenant_id, import_id, line, field, code, value_sealed, says, remedy)
  select ${tenant}::int, ${id}::uuid, v.line, v.field, v.code, v.sealed, v.says, v.remedy
    from unnest(${faults.map((f) => f.line)}::int[], ${faults.map((f) => f.field)}::text[],
                ${faults.map((f) => f.code)}::text[], ${faults.map((f) => f.sealed)}::bytea[],
                ${faults.map((f) => f.says)}::text[], ${faults.map((f) => f.remedy)}::text[])
         as v(line, field, code, sealed, says, remedy)
      on conflict (tenant_id, import_id, line, field) do nothing`;

/** Every file of the tenant, newest first. */
export async function importsOf(tx: Transaction): Promise<readonly ImportRow[]> {
  const rows = await tx.query<ImportRecord>(sql`
    select ${fields}
      from forbear.import_batch
     where tenant_id = ${tx.tenant}
     order by started_at desc, id desc`);
  return rows.map(importRow);
}
