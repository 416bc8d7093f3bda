/** A client's own numbers of people and debts: how they are kept, and found again. */

import { type AccountId, type PersonId, type TenantId, trusted } from "@forbear/kernel";
import type { House } from "../house.ts";
import type { Ref } from "../stores/file.ts";
import { type LookupKind, lookUp } from "../stores/people/store.ts";

/** References are the client's own: two clients may give the same one to two people. */
export const scoped = (clientRef: string, reference: string): string =>
  `${clientRef}\u0000${reference}`;

type Finding = Pick<House, "database" | "vault">;

async function byReference<Id extends AccountId | PersonId>(
  house: Finding,
  tenant: TenantId,
  kind: LookupKind,
  clientRef: string,
  references: readonly string[],
): Promise<ReadonlyMap<string, Ref<Id>>> {
  const keys = references.map((reference) => scoped(clientRef, reference));
  const found = await house.database.transaction(tenant, (tx) =>
    lookUp(tx, house.vault, kind, keys),
  );
  const prefix = scoped(clientRef, "").length;
  return new Map(
    found.map(({ value, target }) => [
      value.slice(prefix),
      { bucket: target.bucket, id: trusted<Id>(target.id) },
    ]),
  );
}

/** The debts that a client's references name, those unknown left out. */
export const accountsByReference = (
  house: Finding,
  tenant: TenantId,
  clientRef: string,
  references: readonly string[],
): Promise<ReadonlyMap<string, Ref<AccountId>>> =>
  byReference<AccountId>(house, tenant, "account-reference", clientRef, references);

/** The people that a client's references name, those unknown left out. */
export const peopleByReference = (
  house: Finding,
  tenant: TenantId,
  clientRef: string,
  references: readonly string[],
): Promise<ReadonlyMap<string, Ref<PersonId>>> =>
  byReference<PersonId>(house, tenant, "person-reference", clientRef, references);
