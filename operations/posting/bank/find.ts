/** What lines of a bank are, by rules that leave no doubt: a debit of ours, its return, a named debt. */

import {
  type AccountId,
  type ClientId,
  type CollectionId,
  type PaymentId,
  type PersonId,
  birthBucket,
} from "@forbear/kernel";
import { nameKeys } from "../../acts/place.ts";
import type { Transaction } from "../../ports/database.ts";
import type { Vault } from "../../ports/vault.ts";
import type { BankAccount } from "../../stores/bank/store.ts";
import type { Ref } from "../../stores/file.ts";
import { type LookupKind, lookUp, personalDataOf } from "../../stores/people/store.ts";
import { readAccounts } from "../../stores/folds/store.ts";
import type { ReadLine } from "./line.ts";
import { accountFace, tokensOf } from "./tokens.ts";

/** What a line names, before anybody looked at amounts or states. */
export type Named = {
  /** Payments that we asked for. */
  readonly asked: readonly Ref<PaymentId>[];
  /** Payments that lines before this brought under the same name. */
  readonly came: readonly Ref<PaymentId>[];
  /** Files of direct debits that it settles as one sum. */
  readonly collections: readonly CollectionId[];
  readonly accounts: readonly Ref<AccountId>[];
  /** How the debt was found; the first that finds one counts. */
  readonly by: "reference" | "payer-account" | null;
};

/** The account from which money came, as it is looked up: what it paid before, it may pay again. */
export const payerKey = ({ words: { payer } }: Pick<ReadLine, "words">): string | null => {
  const digits = (payer.account ?? "").replaceAll(/[^0-9A-Za-z]/g, "").toUpperCase();
  return digits.length < 6 ? null : `${payer.bank?.toUpperCase() ?? ""} ${digits}`;
};

/** The name of an incoming payment at its account, so that its return is found by it. */
export const incomingKey = (account: BankAccount, endToEndId: string): string =>
  `${account.id} ${endToEndId}`;

type Lookups = ReadonlyMap<string, readonly Ref<string>[]>;

async function lookUpAll(
  tx: Transaction,
  vault: Vault,
  kind: LookupKind,
  values: readonly string[],
): Promise<Lookups> {
  const found = new Map<string, Ref<string>[]>();
  for (const { value, target } of await lookUp(tx, vault, kind, [...new Set(values)])) {
    const known = found.get(value);
    if (known) known.push(target);
    else found.set(value, [target]);
  }
  return found;
}

const distinct = <Id extends string>(refs: readonly Ref<string>[]): readonly Ref<Id>[] => [
  ...new Map(refs.map(({ bucket, id }) => [id, { bucket, id: id as Id }])).values(),
];

export type Finding = {
  readonly tx: Transaction;
  readonly vault: Vault;
  readonly account: BankAccount;
  /** The short names of clients, by which their references are kept. */
  readonly clients: ReadonlyMap<ClientId, string>;
};

/** What each of the lines names, in the order of the lines. */
export async function namedBy(
  { tx, vault, account, clients }: Finding,
  lines: readonly ReadLine[],
): Promise<readonly Named[]> {
  const tokens = lines.map((line) => [
    ...tokensOf(line.words),
    ...(line.batch === null ? [] : [line.batch, line.batch.toLowerCase()]),
  ]);
  // The money on a client's own trust account can only be for that client's debts.
  const scopes = [...clients].flatMap(([id, ref]) =>
    account.client === null || account.client === id ? [ref] : [],
  );
  const scoped = (token: string): readonly string[] => scopes.map((ref) => `${ref}\u0000${token}`);
  const all = tokens.flat();
  const incoming = lines.flatMap(({ words }) =>
    words.endToEndId === null ? [] : [incomingKey(account, words.endToEndId)],
  );
  const payers = lines.flatMap((line) => payerKey(line) ?? []);
  const [debits, files, debts, before, paid] = await Promise.all([
    lookUpAll(tx, vault, "direct-debit", all),
    lookUpAll(tx, vault, "collection", all),
    lookUpAll(tx, vault, "account-reference", all.flatMap(scoped)),
    lookUpAll(tx, vault, "bank-payment", incoming),
    lookUpAll(tx, vault, "payer-account", payers),
  ]);
  const named = lines.map((line, n): Named => {
    const own = tokens[n] ?? [];
    const at = (lookups: Lookups, keys: readonly string[]): readonly Ref<string>[] =>
      keys.flatMap((key) => lookups.get(key) ?? []);
    const { endToEndId } = line.words;
    const again = endToEndId === null ? [] : [incomingKey(account, endToEndId)];
    const faces = own.flatMap((token) => {
      const id = accountFace(token);
      return id.ok ? [{ bucket: birthBucket(id.value), id: id.value }] : [];
    });
    const byReference = distinct<AccountId>([...at(debts, own.flatMap(scoped)), ...faces]);
    const payer = payerKey(line);
    const byPayer = distinct<AccountId>(payer === null ? [] : at(paid, [payer]));
    return {
      asked: distinct<PaymentId>(at(debits, own)),
      came: distinct<PaymentId>(at(before, again)),
      collections: distinct<CollectionId>(at(files, own)).map(({ id }) => id),
      accounts: byReference.length > 0 ? byReference : byPayer,
      by: byReference.length > 0 ? "reference" : byPayer.length > 0 ? "payer-account" : null,
    };
  });
  return onlyThose(tx, vault, lines, named);
}

/**
 * Debts that are there; and of those that a payer's account paid before, only where the payer's name
 * is that of one who owes: an adviser's account pays for many.
 */
async function onlyThose(
  tx: Transaction,
  vault: Vault,
  lines: readonly ReadLine[],
  named: readonly Named[],
): Promise<readonly Named[]> {
  const refs = distinct<AccountId>(named.flatMap(({ accounts }) => accounts));
  if (refs.length === 0) return named;
  const files = new Map((await readAccounts(tx, refs)).map((file) => [file.id, file]));
  const byPayer = named.filter(({ by }) => by === "payer-account");
  const obligors = distinct<PersonId>(
    byPayer.flatMap(({ accounts }) =>
      accounts.flatMap(({ id, bucket }) =>
        (files.get(id)?.state.obligors ?? []).map(({ person }) => ({ bucket, id: person })),
      ),
    ),
  );
  const people =
    obligors.length === 0 ? new Map<PersonId, never>() : await personalDataOf(tx, vault, obligors);
  return named.map((one, n): Named => {
    const there = one.accounts.filter(({ id }) => files.has(id));
    const said = lines[n]?.words.payer.name ?? "";
    const accounts =
      one.by !== "payer-account"
        ? there
        : there.filter(({ id }) =>
            (files.get(id)?.state.obligors ?? []).some(({ person }) =>
              sameName(said, people.get(person)?.fullName ?? ""),
            ),
          );
    return { ...one, accounts, by: accounts.length === 0 ? null : one.by };
  });
}

/** Every word of the shorter name stands in the longer: banks cut names and turn them about. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [nameKeys(a), nameKeys(b)].map((keys) =>
    keys.filter((key) => !key.includes(" ")),
  );
  if (one === undefined || other === undefined) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 2 && short.every((word) => long.includes(word));
}
