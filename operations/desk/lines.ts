/** Debts as lines of a list: who owes, to whom, what, and what they wait for. */

import { type AccountState, totalOwed } from "@forbear/accounts";
import type { AccountLine } from "@forbear/contract";
import {
  type PersonId,
  type PlainDate,
  type TenantId,
  daysBetween,
  face,
  present,
  toJson,
} from "@forbear/kernel";
import type { Transaction } from "../ports/database.ts";
import type { Vault } from "../ports/vault.ts";
import type { Ref } from "../stores/file.ts";
import { type PersonalData, personalDataOf } from "../stores/people/store.ts";
import type { Settings } from "../stores/settings/store.ts";
import type { ListedAccount } from "./accounts.store.ts";

/** What the reading of the desk rests on. */
export type Reading = {
  readonly tx: Transaction;
  readonly vault: Vault;
  readonly settings: Settings;
  /** Today where the desk is. */
  readonly today: PlainDate;
};

export const tenantOf = ({ tx }: Reading): TenantId => tx.tenant;

/** Who leads among those who owe a debt. */
export const firstObligor = ({ state, bucket }: Pick<ListedAccount, "state" | "bucket">) => ({
  bucket,
  id: present(state.obligors[0], "a debt has someone who owes it").person,
});

/** Days since the debt fell due; null where the client did not say when. */
export const daysPastDue = (state: AccountState, today: PlainDate): number | null =>
  state.defaultedOn === null || state.life.kind === "closed"
    ? null
    : Math.max(0, daysBetween(state.defaultedOn, today));

/** The customary span of days past due: "1-30", "31-60" and so on. */
export function bucketOfDays(days: number | null): string | null {
  if (days === null) return null;
  if (days === 0) return "current";
  if (days > 180) return "181+";
  const to = Math.ceil(days / 30) * 30;
  return `${String(to - 29)}-${String(to)}`;
}

export const creditorOf = (settings: Settings, state: AccountState): string =>
  settings.clients.get(state.client)?.settings.creditorName ?? "";

/** The lines of these debts, in their order. */
export async function linesOf(
  reading: Reading,
  accounts: readonly ListedAccount[],
): Promise<AccountLine[]> {
  const people = accounts.map(firstObligor);
  const names = await namesOf(reading, people);
  return accounts.map((account) => lineOf(reading, account, names));
}

export async function namesOf(
  { tx, vault }: Reading,
  people: readonly Ref<PersonId>[],
): Promise<ReadonlyMap<PersonId, PersonalData>> {
  return personalDataOf(tx, vault, people);
}

function lineOf(
  { settings, today }: Reading,
  account: ListedAccount,
  names: ReadonlyMap<PersonId, PersonalData>,
): AccountLine {
  const { state } = account;
  const { id: person } = firstObligor(account);
  return {
    id: face("acct", account.id),
    person: { id: face("pers", person), name: names.get(person)?.fullName ?? "" },
    creditor: creditorOf(settings, state),
    country: account.country,
    balance: toJson(totalOwed(state)),
    life: state.life.kind,
    held: account.held,
    waitsFor: account.waitsFor,
    waitsSince: account.waitsSince,
    daysPastDue: daysPastDue(state, today),
  };
}
