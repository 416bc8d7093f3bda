/** A statement of a debt: as of any day, as known on any day, with what each figure is derived from. */

import type { AccountState } from "@forbear/accounts";
import {
  type AccountId,
  type Instant,
  type Money,
  type PlainDate,
  type TimeZone,
  addDays,
  later,
  parseInstant,
  parsePlainDate,
  startOfDay,
} from "@forbear/kernel";
import {
  type History,
  type Statement,
  type WaterfallOf,
  payoffQuote,
  statementOf,
  waterfallNamed,
} from "@forbear/ledger";
import { policiesOf } from "./books.ts";
import type { Transaction } from "../ports/database.ts";
import { bookingRules, entriesOfAll } from "../stores/books/transfers.store.ts";
import type { AccountFile, Ref } from "../stores/file.ts";
import { readAccounts } from "../stores/folds/store.ts";

/** The moment up to which things are known: the end of a day in a zone, or an exact one; null: neither. */
export function knownBy(text: string, zone: TimeZone): Instant | null {
  const day = parsePlainDate(text);
  if (day.ok) return later(startOfDay(addDays(day.value, 1), zone), -1);
  const at = parseInstant(text);
  return at.ok ? at.value : null;
}

export type Asked = {
  readonly on: PlainDate;
  readonly knownAt: Instant;
  /** Quotes what pays the debt off on each day up to this one; null: no quote. */
  readonly through: PlainDate | null;
};

export type DebtStatement = Statement & {
  readonly account: AccountId;
  readonly life: AccountState["life"]["kind"];
  readonly quote: readonly { readonly on: PlainDate; readonly amount: Money }[];
};

/** What a debt's figures rest on, read without a lock. */
export async function readBooks(
  tx: Transaction,
  account: AccountFile,
): Promise<{ readonly history: History; readonly waterfallOf: WaterfallOf }> {
  const [entries, rules] = await Promise.all([entriesOfAll(tx, [account]), bookingRules(tx)]);
  const { id, state } = account;
  const currency = state.balances.principal.currency;
  return {
    history: { account: id, currency, entries: entries.get(id) ?? [], terms: state.terms },
    waterfallOf: waterfallNamed(policiesOf(rules)),
  };
}

/** The statement; null where the tenant has no such debt. Reading it books nothing. */
export async function debtStatement(
  tx: Transaction,
  ref: Ref<AccountId>,
  { on, knownAt, through }: Asked,
): Promise<DebtStatement | null> {
  const account = (await readAccounts(tx, [ref])).at(0);
  if (account === undefined) return null;
  const { history, waterfallOf } = await readBooks(tx, account);
  const { state, id } = account;
  const made = statementOf(history, { on, knownAt }, waterfallOf, state.defaultedOn);
  const quote = through === null ? [] : payoffQuote(history, { on, knownAt }, waterfallOf, through);
  return { ...made, account: id, life: state.life.kind, quote };
}
