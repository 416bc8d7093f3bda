/** What households get and spend, as they told it: under seal, the last telling of each person counts. */

import type { MeansAnswers } from "@forbear/dialogue";
import {
  type Bucket,
  type Instant,
  type Json,
  type PersonId,
  type PlainDate,
  type StatementId,
  type TenantId,
  canonical,
  decode,
  encode,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Ref } from "../file.ts";
import { insertRows } from "../rows.ts";
import { these } from "../these.ts";

export type MeansSource = "talk" | "portal" | "desk";

/** What one person told, and when. */
export type MeansTold = {
  readonly toldAt: Instant;
  readonly toldOn: PlainDate;
  readonly source: MeansSource;
  readonly answers: MeansAnswers;
};

export type SealedMeans = {
  readonly bucket: Bucket;
  readonly id: StatementId;
  readonly person_id: PersonId;
  /** The place of the telling among what happened to the person. */
  readonly seq: number;
  readonly told_at: Instant;
  readonly told_on: PlainDate;
  readonly source: MeansSource;
  readonly whole: boolean;
  readonly key_version: number;
  readonly sealed: Uint8Array;
};

export const insertSealedMeans = (tenant: TenantId, rows: readonly SealedMeans[]): Sql =>
  insertRows(
    "means_sealed",
    tenant,
    {
      bucket: "smallint",
      id: "uuid",
      person_id: "uuid",
      seq: "int",
      told_at: "timestamptz",
      told_on: "date",
      source: "text",
      whole: "boolean",
      key_version: "int",
      sealed: "bytea",
    },
    rows,
  );

export const sealMeans = (
  vault: Vault,
  tenant: TenantId,
  row: Omit<SealedMeans, "key_version" | "sealed">,
  answers: MeansAnswers,
): SealedMeans => ({
  ...row,
  key_version: vault.version(tenant),
  sealed: vault.seal(tenant, `means:${row.id}`, canonical(encode(answers))),
});

type MeansRecord = Omit<SealedMeans, "bucket" | "whole" | "seq">;

/** The last that each of the people told; who told nothing is absent. */
export async function meansTold(
  tx: Transaction,
  vault: Vault,
  people: readonly Ref<PersonId>[],
): Promise<ReadonlyMap<PersonId, MeansTold>> {
  if (people.length === 0) return new Map();
  const rows = await tx.query<MeansRecord>(sql`
    select distinct on (s.person_id)
           s.id, s.person_id, s.told_at, s.told_on, s.source, s.key_version, s.sealed
      from forbear.means_sealed s
      join ${these(people)}
        on s.bucket = v.bucket and s.person_id = v.id
     where s.tenant_id = ${tx.tenant}
     order by s.person_id, s.seq desc`);
  const opened = rows.map((row) => {
    const text = vault.open(tx.tenant, `means:${row.id}`, row.key_version, row.sealed);
    const { told_at: toldAt, told_on: toldOn, source } = row;
    const answers = decode<MeansAnswers>(JSON.parse(text) as Json);
    return [trusted<PersonId>(row.person_id), { toldAt, toldOn, source, answers }] as const;
  });
  return new Map(opened);
}
