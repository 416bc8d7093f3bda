/** Who people are: personal data under seal, and the key tables that find them. */

import {
  type AccountId,
  type Bucket,
  type ContactPointId,
  type PersonId,
  type Result,
  type TenantId,
  bucket,
  bucketCount,
  err,
  ok,
  tenantId,
  trusted,
} from "@forbear/kernel";
import type { ObligorRole } from "@forbear/accounts";
import type { Statements, Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Ref } from "../file.ts";
import { type Cells, insertRows, tableOf } from "../rows.ts";
import { these } from "../these.ts";

/** What is known of who a person is; never in the journal, never in a log. */
export type PersonalData = {
  readonly fullName: string;
  readonly bornOn: string | null;
  readonly address: { readonly lines: readonly string[]; readonly postcode: string } | null;
  readonly nationalIdLast4: string | null;
  readonly attorney: { readonly name: string; readonly phone: string | null } | null;
};

export type SealedPerson = {
  readonly bucket: Bucket;
  readonly person_id: PersonId;
  readonly key_version: number;
  readonly sealed: Uint8Array;
};
export type SealedPoint = SealedPerson & { readonly id: ContactPointId };
export type ObligorRow = {
  readonly bucket: Bucket;
  readonly account_id: AccountId;
  readonly person_id: PersonId;
  readonly role: ObligorRole;
};

/** What can be looked up by its own text. The first six name one thing only. */
export type LookupKind =
  | "account-reference"
  | "person-reference"
  | "provider-message"
  | "portal-link"
  | "gateway-payment"
  | "moved"
  | "phone"
  | "email"
  | "webchat"
  | "name"
  /** What a bank calls a debit of ours, and a file of them. */
  | "direct-debit"
  | "collection"
  /** What a bank calls money that came, and the account it came from. */
  | "bank-payment"
  | "payer-account"
  /** What a processor calls a payment of ours, and money of one that went back. */
  | "gateway-reference"
  | "money-back"
  /** What a processor calls a card or account that it keeps for somebody. */
  | "stored-means";

export type LookupRow = {
  readonly bucket: Bucket;
  readonly kind: LookupKind;
  readonly key: Uint8Array;
  readonly target_bucket: Bucket;
  readonly target_id: string;
};

const sealedPersonColumns = {
  bucket: "smallint",
  person_id: "uuid",
  key_version: "int",
  sealed: "bytea",
} as const;

export const insertSealedPeople = (tenant: TenantId, rows: readonly SealedPerson[]): Sql =>
  insertRows("person_sealed", tenant, sealedPersonColumns, rows);

export const insertSetApart = (tenant: TenantId, rows: readonly SealedPerson[]): Sql =>
  insertRows("set_apart_sealed", tenant, sealedPersonColumns, rows);

export const insertSealedPoints = (tenant: TenantId, rows: readonly SealedPoint[]): Sql =>
  insertRows("contact_point_sealed", tenant, { id: "uuid", ...sealedPersonColumns }, rows);

export const insertObligors = (tenant: TenantId, rows: readonly ObligorRow[]): Sql =>
  insertRows(
    "obligor",
    tenant,
    { bucket: "smallint", account_id: "uuid", person_id: "uuid", role: "text" },
    rows,
    "on conflict (tenant_id, bucket, account_id, person_id) do nothing",
  );

const lookupColumns = {
  bucket: "smallint",
  kind: "text",
  key: "bytea",
  target_bucket: "smallint",
  target_id: "uuid",
} as const;

export const insertLookups = (tenant: TenantId, rows: readonly LookupRow[]): Sql =>
  insertRows(
    "lookup",
    tenant,
    lookupColumns,
    rows,
    // A key that names one thing and names another already stays a failure: the index sees to it.
    "on conflict (tenant_id, bucket, kind, key, target_id) do nothing",
  );

/** What a text is found by: blind, and in a bucket of its own. */
export type LookupKey = Pick<LookupRow, "bucket" | "kind" | "key">;

export function lookupKey(
  vault: Vault,
  tenant: TenantId,
  kind: LookupKind,
  value: string,
): LookupKey {
  const key = vault.blind(tenant, kind, value);
  return { bucket: keyBucket(key), kind, key };
}

/** The row by which the target is found again. */
export const lookupBy = (key: LookupKey, target: Ref<string>): LookupRow => ({
  ...key,
  target_bucket: target.bucket,
  target_id: target.id,
});

/** The row that lets `value` be found again. */
export const lookupRow = (
  vault: Vault,
  tenant: TenantId,
  kind: LookupKind,
  value: string,
  target: Ref<string>,
): LookupRow => lookupBy(lookupKey(vault, tenant, kind, value), target);

/** The bucket of a key: of its blind index, since nothing else may be told of it. */
export const keyBucket = (key: Uint8Array): Bucket =>
  bucket((((key[0] ?? 0) << 8) | (key[1] ?? 0)) % bucketCount);

const keyCells: Cells<Pick<LookupKey, "bucket" | "key">> = {
  bucket: ["smallint", (one) => one.bucket],
  key: ["bytea", (one) => one.key],
};

export type Found = { readonly value: string; readonly target: Ref<string> };

/** Everything that each of the values names, in one statement. */
export async function lookUp(
  tx: Transaction,
  vault: Vault,
  kind: LookupKind,
  values: readonly string[],
): Promise<readonly Found[]> {
  if (values.length === 0) return [];
  const keys = values.map((value) => vault.blind(tx.tenant, kind, value));
  const texts = new Map(keys.map((key, i) => [hex(key), values[i] ?? ""]));
  const rows = await tx.query<{ key: Uint8Array; target_bucket: number; target_id: string }>(sql`
    select l.key, l.target_bucket, l.target_id
      from forbear.lookup l
      join ${tableOf(
        keyCells,
        keys.map((key) => ({ bucket: keyBucket(key), key })),
      )}
        on l.bucket = v.bucket and l.key = v.key
     where l.tenant_id = ${tx.tenant} and l.kind = ${kind}
     order by l.target_id`);
  return rows.map((row) => ({
    value: texts.get(hex(row.key)) ?? "",
    target: { bucket: bucket(row.target_bucket), id: row.target_id },
  }));
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** Those of the keys that name something already. */
export async function knownKeys(
  tx: Transaction,
  kind: LookupKind,
  keys: readonly LookupKey[],
): Promise<ReadonlySet<LookupKey>> {
  const rows = await tx.query<{ key: Uint8Array }>(sql`
    select l.key
      from forbear.lookup l
      join ${tableOf(keyCells, keys)}
        on l.bucket = v.bucket and l.key = v.key
     where l.tenant_id = ${tx.tenant} and l.kind = ${kind}`);
  if (rows.length === 0) return new Set();
  const known = new Set(rows.map(({ key }) => hex(key)));
  return new Set(keys.filter(({ key }) => known.has(hex(key))));
}

/** The one thing that a unique key names. */
export async function lookUpOne(
  tx: Transaction,
  vault: Vault,
  kind: LookupKind,
  value: string,
): Promise<Ref<string> | null> {
  return (await lookUp(tx, vault, kind, [value])).at(0)?.target ?? null;
}

export const sealPerson = (
  vault: Vault,
  tenant: TenantId,
  person: Ref<PersonId>,
  known: PersonalData,
): SealedPerson => ({
  bucket: person.bucket,
  person_id: person.id,
  key_version: vault.version(tenant),
  sealed: vault.seal(tenant, `person:${person.id}`, JSON.stringify(known)),
});

export const sealPoint = (
  vault: Vault,
  tenant: TenantId,
  person: Ref<PersonId>,
  point: ContactPointId,
  text: string,
): SealedPoint => ({
  bucket: person.bucket,
  id: point,
  person_id: person.id,
  key_version: vault.version(tenant),
  sealed: vault.seal(tenant, `point:${point}`, text),
});

type SealedRow = {
  readonly id: string;
  readonly person_id: string;
  readonly key_version: number;
  readonly sealed: Uint8Array;
};

/** Opens the seals of the people named: for a name in a letter, a check of who is speaking. */
export async function personalDataOf(
  tx: Transaction,
  vault: Vault,
  people: readonly Ref<PersonId>[],
): Promise<ReadonlyMap<PersonId, PersonalData>> {
  const rows = await tx.query<SealedRow>(sql`
    select s.person_id, s.key_version, s.sealed
      from forbear.person_sealed s
      join ${these(people)}
        on s.bucket = v.bucket and s.person_id = v.id
     where s.tenant_id = ${tx.tenant}`);
  const opened = rows.map(({ person_id, key_version, sealed }) => {
    const text = vault.open(tx.tenant, `person:${person_id}`, key_version, sealed);
    return [trusted<PersonId>(person_id), JSON.parse(text) as PersonalData] as const;
  });
  return new Map(opened);
}

/** The texts of all contact points of the people named, by point. */
export async function pointTextsOf(
  tx: Transaction,
  vault: Vault,
  people: readonly Ref<PersonId>[],
): Promise<ReadonlyMap<ContactPointId, string>> {
  const rows = await tx.query<SealedRow>(sql`
    select s.id, s.person_id, s.key_version, s.sealed
      from forbear.contact_point_sealed s
      join ${these(people, "person_id")}
        on s.bucket = v.bucket and s.person_id = v.person_id
     where s.tenant_id = ${tx.tenant}`);
  const opened = rows.map(({ id, key_version, sealed }) => {
    const text = vault.open(tx.tenant, `point:${id}`, key_version, sealed);
    return [trusted<ContactPointId>(id), text] as const;
  });
  return new Map(opened);
}

/** Where a person or debt of this id is: where it was born, or where it was moved to. */
export async function whereIs<T extends PersonId | AccountId>(
  tx: Transaction,
  vault: Vault,
  born: Ref<T>,
): Promise<Ref<T>> {
  const moved = await lookUpOne(tx, vault, "moved", born.id);
  return moved ? { bucket: moved.bucket, id: born.id } : born;
}

/** The tenant that a public reference names: asked before any tenant is known. */
export async function tenantByRef(
  house: Statements,
  ref: string,
): Promise<Result<TenantId, "no-such-tenant">> {
  const rows = await house.query<{ tenant_id: number }>(
    sql`select tenant_id from forbear.tenant_by_ref(${ref})`,
  );
  const row = rows.at(0);
  return row ? ok(tenantId(row.tenant_id)) : err("no-such-tenant");
}
