/** Cases: what the desk works, with their clocks. */

import type { CaseKind } from "@forbear/accounts";
import type {
  AccountId,
  Bucket,
  CaseId,
  Instant,
  Json,
  PersonId,
  PlainDate,
  TenantId,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Ref } from "../file.ts";
import { insertRows, updateRows } from "../rows.ts";

export type CaseRow = {
  readonly bucket: Bucket;
  readonly id: CaseId;
  readonly person_id: PersonId;
  readonly account_id: AccountId | null;
  readonly kind: CaseKind;
  readonly owner: string;
  readonly status: "open" | "closed";
  readonly opened_at: Instant;
  readonly due_by: PlainDate | null;
  readonly closed_at: Instant | null;
  readonly state: Json;
};

export type CaseChange = Pick<
  CaseRow,
  "bucket" | "id" | "status" | "owner" | "closed_at" | "state"
>;

export const insertCases = (tenant: TenantId, rows: readonly CaseRow[]): Sql =>
  insertRows(
    "case_file",
    tenant,
    {
      bucket: "smallint",
      id: "uuid",
      person_id: "uuid",
      account_id: "uuid",
      kind: "text",
      owner: "text",
      status: "text",
      opened_at: "timestamptz",
      due_by: "date",
      closed_at: "timestamptz",
      state: "jsonb",
    },
    rows,
  );

export const changeCases = (tenant: TenantId, rows: readonly CaseChange[]): Sql =>
  updateRows(
    "case_file",
    tenant,
    "id",
    {
      bucket: "smallint",
      id: "uuid",
      status: "text",
      owner: "text",
      closed_at: "timestamptz",
      state: "jsonb",
    },
    rows,
  );

/** Open questions to the desk that were to be answered before that day, the oldest first. */
export function overdueApprovals(
  tx: Transaction,
  before: PlainDate,
  limit: number,
): Promise<readonly (Ref<CaseId> & { readonly person: PersonId })[]> {
  return tx.query<Ref<CaseId> & { readonly person: PersonId }>(sql`
    select bucket, id, person_id as person
      from forbear.case_file
     where tenant_id = ${tx.tenant} and status = 'open' and kind = 'approval'
       and due_by < ${before}
     order by due_by, id
     limit ${limit}`);
}
