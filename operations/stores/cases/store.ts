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
import type { Sql } from "../../ports/sql.ts";
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
