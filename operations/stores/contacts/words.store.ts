/** Exact words of consents, stops and contacts that others told of: under seal, each by its own id. */

import { type Bucket, type EventId, type PersonId, type TenantId, trusted } from "@forbear/kernel";
import type { SealedWords } from "@forbear/accounts";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Ref } from "../file.ts";
import { insertRows } from "../rows.ts";

export type WordsRow = {
  readonly bucket: Bucket;
  readonly id: EventId;
  readonly person_id: PersonId;
  readonly key_version: number;
  readonly sealed: Uint8Array;
};

const columns = {
  bucket: "smallint",
  id: "uuid",
  person_id: "uuid",
  key_version: "int",
  sealed: "bytea",
} as const;

export const insertWords = (tenant: TenantId, rows: readonly WordsRow[]): Sql =>
  insertRows("words_sealed", tenant, columns, rows);

export const sealWords = (
  vault: Vault,
  tenant: TenantId,
  person: Ref<PersonId>,
  id: EventId,
  text: string,
): WordsRow => ({
  bucket: person.bucket,
  id,
  person_id: person.id,
  key_version: vault.version(tenant),
  sealed: vault.seal(tenant, `words:${id}`, text),
});

/** The words of a person that evidence names, opened; one that is gone is left out. */
export async function openWords(
  tx: Transaction,
  vault: Vault,
  person: Ref<PersonId>,
): Promise<ReadonlyMap<SealedWords["id"], string>> {
  const rows = await tx.query<{ id: string; key_version: number; sealed: Uint8Array }>(sql`
    select id, key_version, sealed
      from forbear.words_sealed
     where tenant_id = ${tx.tenant} and bucket = ${person.bucket} and person_id = ${person.id}
     order by id`);
  return new Map(
    rows.map(({ id, key_version, sealed }) => [
      trusted<EventId>(id),
      vault.open(tx.tenant, `words:${id}`, key_version, sealed),
    ]),
  );
}
