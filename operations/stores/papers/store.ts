/** What the client calls a debt and whose it is: under seal, opened for a notice. */

import { type AccountId, type Bucket, type TenantId, trusted } from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Ref } from "../file.ts";
import { insertRows } from "../rows.ts";

export type Papers = {
  /** The client's own number of the account. */
  readonly number: string;
  readonly creditor: string;
  readonly originalCreditor: string;
};

export type SealedPapers = {
  readonly bucket: Bucket;
  readonly account_id: AccountId;
  readonly key_version: number;
  readonly sealed: Uint8Array;
};

export const insertSealedPapers = (tenant: TenantId, rows: readonly SealedPapers[]): Sql =>
  insertRows(
    "account_sealed",
    tenant,
    { bucket: "smallint", account_id: "uuid", key_version: "int", sealed: "bytea" },
    rows,
  );

export const sealPapers = (
  vault: Vault,
  tenant: TenantId,
  account: Ref<AccountId>,
  papers: Papers,
): SealedPapers => ({
  bucket: account.bucket,
  account_id: account.id,
  key_version: vault.version(tenant),
  sealed: vault.seal(tenant, `account:${account.id}`, JSON.stringify(papers)),
});

/** Opens the papers of the debts named. */
export async function papersOf(
  tx: Transaction,
  vault: Vault,
  accounts: readonly Ref<AccountId>[],
): Promise<ReadonlyMap<AccountId, Papers>> {
  if (accounts.length === 0) return new Map();
  const rows = await tx.query<Omit<SealedPapers, "bucket">>(sql`
    select s.account_id, s.key_version, s.sealed
      from forbear.account_sealed s
      join unnest(${accounts.map((a) => a.bucket)}::smallint[],
                  ${accounts.map((a) => a.id)}::uuid[]) as v(bucket, id)
        on s.bucket = v.bucket and s.account_id = v.id
     where s.tenant_id = ${tx.tenant}
     order by s.account_id`);
  const opened = rows.map(({ account_id, key_version, sealed }) => {
    const text = vault.open(tx.tenant, `account:${account_id}`, key_version, sealed);
    return [trusted<AccountId>(account_id), JSON.parse(text) as Papers] as const;
  });
  return new Map(opened);
}
