/** The folds of people and debts: read under their locks, written back once. */

import { type AccountState, type PersonState, totalOwed } from "@forbear/accounts";
import {
  type AccountId,
  type Json,
  type PersonId,
  type TenantId,
  bucket,
  decode,
  encode,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import { agingColumns, agingOf } from "./aging.ts";
import type { AccountFile, PersonFile, Ref } from "../file.ts";
import { insertRows, updateRows } from "../rows.ts";
import { these } from "../these.ts";
import { deskQueue, lasting, priorityOf } from "./queue.ts";

export type Locked = {
  readonly people: readonly PersonFile[];
  readonly accounts: readonly AccountFile[];
};

type FoldRow = {
  readonly bucket: number;
  readonly id: string;
  readonly version: number;
  readonly state: Json;
};

const personFile = (row: FoldRow): PersonFile => ({
  bucket: bucket(row.bucket),
  id: trusted<PersonId>(row.id),
  version: row.version,
  state: decode<PersonState>(row.state),
});

const accountFile = (row: FoldRow): AccountFile => ({
  bucket: bucket(row.bucket),
  id: trusted<AccountId>(row.id),
  version: row.version,
  state: decode<AccountState>(row.state),
});

/**
 * Locks the people named, those who owe the debts named, and those who owe a debt with any of them;
 * then reads all their debts. In id order, so that two works never wait for each other. What `also`
 * reads of the people under their locks travels with the reading of their debts.
 */
export async function lockFolders<Also>(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
  accounts: readonly Ref<AccountId>[],
  also: (people: readonly PersonFile[]) => Promise<Also>,
): Promise<Locked & { readonly also: Also }> {
  const locked = await tx.query<FoldRow>(lockAround(tx.tenant, people, accounts));
  const files = locked.map(personFile);
  const [debts, read] = await Promise.all([accountsOf(tx, files), also(files)]);
  return { people: files, accounts: debts, also: read };
}

/** Locks the people named alone, in id order as everybody does. */
export async function lockPeople(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
): Promise<readonly PersonFile[]> {
  const rows = await tx.query<FoldRow>(sql`
    select p.bucket, p.id, p.version, p.state
      from forbear.person p
      join ${these(people)}
        on p.bucket = v.bucket and p.id = v.id
     where p.tenant_id = ${tx.tenant}
     order by p.id
       for update of p`);
  return rows.map(personFile);
}

function lockAround(
  tenant: TenantId,
  people: readonly Ref<PersonId>[],
  accounts: readonly Ref<AccountId>[],
): Sql {
  return sql`
    with asked as (
      select v.bucket, v.id
        from unnest(${people.map((ref) => ref.bucket)}::smallint[],
                    ${people.map((ref) => ref.id)}::uuid[]) as v(bucket, id)
      union
      select o.bucket, o.person_id
        from forbear.obligor o
        join ${these(accounts)}
          on o.bucket = v.bucket and o.account_id = v.id
       where o.tenant_id = ${tenant}
    ), everyone as (
      select a.bucket, a.id from asked a
      union
      select o.bucket, o.person_id
        from asked a
        join forbear.obligor mine
          on mine.tenant_id = ${tenant} and mine.bucket = a.bucket and mine.person_id = a.id
        join forbear.obligor o
          on o.tenant_id = ${tenant} and o.bucket = mine.bucket and o.account_id = mine.account_id
    )
    select p.bucket, p.id, p.version, p.state
      from forbear.person p
      join everyone e on p.bucket = e.bucket and p.id = e.id
     where p.tenant_id = ${tenant}
     order by p.id
       for update of p`;
}

/** Every debt that any of the people owes. */
async function accountsOf(
  tx: Transaction,
  people: readonly PersonFile[],
): Promise<readonly AccountFile[]> {
  const owed = new Map<AccountId, Ref<AccountId>>();
  for (const { bucket, state } of people)
    for (const id of state.debts) owed.set(id, { bucket, id });
  if (owed.size === 0) return [];
  const rows = await tx.query<FoldRow>(sql`
    select a.bucket, a.id, a.version, a.state
      from forbear.account a
      join ${these([...owed.values()])}
        on a.bucket = v.bucket and a.id = v.id
     where a.tenant_id = ${tx.tenant}
     order by a.id
       for update of a`);
  return rows.map(accountFile);
}

/** The people as they are now, without a lock: for screens and for facts of a preview. */
export async function readPeople(
  tx: Transaction,
  refs: readonly Ref<PersonId>[],
): Promise<readonly PersonFile[]> {
  const rows = await tx.query<FoldRow>(sql`
    select p.bucket, p.id, p.version, p.state
      from forbear.person p
      join ${these(refs)}
        on p.bucket = v.bucket and p.id = v.id
     where p.tenant_id = ${tx.tenant}
     order by p.id`);
  return rows.map(personFile);
}

/** The debts as they are now, without a lock. */
export async function readAccounts(
  tx: Transaction,
  refs: readonly Ref<AccountId>[],
): Promise<readonly AccountFile[]> {
  const rows = await tx.query<FoldRow>(sql`
    select a.bucket, a.id, a.version, a.state
      from forbear.account a
      join ${these(refs)}
        on a.bucket = v.bucket and a.id = v.id
     where a.tenant_id = ${tx.tenant}
     order by a.id`);
  return rows.map(accountFile);
}

const personColumns = {
  bucket: "smallint",
  id: "uuid",
  version: "int",
  state: "jsonb",
} as const;

const accountColumns = {
  bucket: "smallint",
  id: "uuid",
  version: "int",
  client_id: "uuid",
  life: "text",
  currency: "char(3)",
  balance: "bigint",
  country: "char(2)",
  held: "boolean",
  waits_for: "text",
  waits_since: "timestamptz",
  priority: "int",
  state: "jsonb",
  ...agingColumns,
} as const;

const personRow = ({ bucket, id, version, state }: PersonFile) => ({
  bucket,
  id,
  version,
  state: encode(state),
});

function accountRow(file: AccountFile, people: readonly PersonFile[]) {
  const { bucket, id, version, state } = file;
  const owing = people.filter((person) => person.state.debts.includes(id));
  const queue = deskQueue(file, owing);
  return {
    bucket,
    id,
    version,
    client_id: state.client,
    life: state.life.kind,
    currency: state.balances.principal.currency,
    balance: totalOwed(state).minor,
    country: owing[0]?.state.jurisdiction.country.slice(0, 2) ?? "ZZ",
    held: [file, ...owing].some((one) => lasting(one.state.holds).length > 0),
    waits_for: queue?.name ?? null,
    waits_since: queue?.since ?? null,
    priority: priorityOf(state),
    state: encode(state),
    ...agingOf(state),
  };
}

/** Writes every changed fold; those born in this work are new rows. */
export function saveFolders(
  tenant: TenantId,
  people: readonly PersonFile[],
  accounts: readonly AccountFile[],
  everyone: readonly PersonFile[],
  born: ReadonlySet<string>,
): readonly Sql[] {
  const statements: Sql[] = [];
  const isNew = (file: { readonly id: string }): boolean => born.has(file.id);
  const isOld = (file: { readonly id: string }): boolean => !born.has(file.id);
  const newPeople = people.filter(isNew).map(personRow);
  const oldPeople = people.filter(isOld).map(personRow);
  const newAccounts = accounts.filter(isNew).map((file) => accountRow(file, everyone));
  const oldAccounts = accounts.filter(isOld).map((file) => accountRow(file, everyone));
  if (newPeople.length > 0) statements.push(insertRows("person", tenant, personColumns, newPeople));
  if (oldPeople.length > 0) {
    statements.push(updateRows("person", tenant, "id", personColumns, oldPeople));
  }
  if (newAccounts.length > 0) {
    statements.push(insertRows("account", tenant, accountColumns, newAccounts));
  }
  if (oldAccounts.length > 0) {
    statements.push(updateRows("account", tenant, "id", accountColumns, oldAccounts));
  }
  return statements;
}
