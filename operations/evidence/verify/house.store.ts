/** What is looked at once for a whole tenant: files, policies, and what strangers can see. */

import { type TenantId } from "@forbear/kernel";
import type { Statements, Transaction } from "../../ports/database.ts";
import { sql } from "../../ports/sql.ts";

/** The bodies of every offer policy that was ever published. */
export async function publishedPolicies(tx: Transaction): Promise<readonly string[]> {
  const rows = await tx.query<{ body: string }>(sql`
    select body
      from forbear.document
     where tenant_id = ${tx.tenant} and kind = 'offer-policy'
     order by name, version`);
  return rows.map((row) => row.body);
}

export type FileCounts = {
  readonly id: string;
  readonly read_rows: number;
  readonly placed_rows: number;
  readonly same_rows: number;
  readonly bad_rows: number;
};

/** The files that were read to their end. */
export async function filesDone(tx: Transaction): Promise<readonly FileCounts[]> {
  return tx.query<FileCounts>(sql`
    select id, read_rows, placed_rows, same_rows, bad_rows
      from forbear.import_batch
     where tenant_id = ${tx.tenant} and status = 'done'
     order by started_at, id`);
}

/** The tables in which rows of `tenant` are seen from where the statement is sent. */
export async function tablesShowing(
  seen: Statements,
  tenant: TenantId,
): Promise<readonly string[]> {
  const rows = await seen.query<{ name: string }>(sql`
    select 'person' as name where exists (
      select 1 from forbear.person where tenant_id = ${tenant} and bucket between 0 and 4095)
    union all
    select 'account' where exists (
      select 1 from forbear.account where tenant_id = ${tenant} and bucket between 0 and 4095)
    union all
    select 'person_sealed' where exists (
      select 1 from forbear.person_sealed where tenant_id = ${tenant} and bucket between 0 and 4095)
    union all
    select 'message_sealed' where exists (
      select 1 from forbear.message_sealed
       where tenant_id = ${tenant} and bucket between 0 and 4095)
    union all
    select 'journal' where exists (
      select 1 from forbear.journal where tenant_id = ${tenant} and bucket between 0 and 4095)
    union all
    select 'decision' where exists (
      select 1 from forbear.decision where tenant_id = ${tenant} and bucket between 0 and 4095)
    union all
    select 'transfer' where exists (
      select 1 from forbear.transfer where tenant_id = ${tenant} and bucket between 0 and 4095)
    union all
    select 'contact' where exists (
      select 1 from forbear.contact where tenant_id = ${tenant} and bucket between 0 and 4095)
    union all
    select 'tenant' where exists (select 1 from forbear.tenant where tenant_id = ${tenant})
    order by 1`);
  return rows.map((row) => row.name);
}
