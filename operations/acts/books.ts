/** The books of a debt, opened in a work: all that was booked on it, and by which policy it is paid. */

import { type AccountId, type Json, type PlainDate, assert, must, present } from "@forbear/kernel";
import {
  type Entry,
  type History,
  type TermsTold,
  type Waterfall,
  type WaterfallOf,
  type WaterfallPolicy,
  housePolicy,
  parseWaterfallPolicy,
  policyLineFor,
  waterfallNamed,
} from "@forbear/ledger";
import { type BookingRules, bookingRules, entriesOfAll } from "../stores/books/transfers.store.ts";
import { lastClosing } from "../stores/trust/closes.store.ts";
import type { Work } from "./work.ts";

/** Opened under the lock of the work; what the work books on the debt is added as it goes. */
export type Books = {
  readonly account: AccountId;
  entries: readonly Entry[];
  readonly waterfallOf: WaterfallOf;
  /** The waterfall of a payment of that day. */
  readonly waterfallOn: (on: PlainDate) => Waterfall;
};

/** The policies that the tenant published, oldest first; the house's where it published none. */
export function policiesOf({ documents }: BookingRules): readonly WaterfallPolicy[] {
  const published = documents.map((body) =>
    must(parseWaterfallPolicy(JSON.parse(body) as Json), "a policy that was published"),
  );
  return published.length === 0 ? [housePolicy] : published;
}

/** Opens the books of debts that are open in the work. */
export async function openBooks(
  work: Work,
  accounts: readonly AccountId[],
): Promise<ReadonlyMap<AccountId, Books>> {
  const files = accounts.map((id) => work.account(id));
  const [entries, rules, shut] = await Promise.all([
    entriesOfAll(work.tx, files),
    bookingRules(work.tx),
    lastClosing(work.tx),
  ]);
  // What a close has fixed takes in all that was booked before it: nothing may be booked earlier now.
  assert(shut === null || work.now > shut, "this clock is behind the close of a month");
  const policies = policiesOf(rules);
  const inForce = present(policies.at(-1), "a policy for payments");
  const waterfallOf = waterfallNamed(policies);
  return new Map(
    files.map(({ id, state }) => {
      const lives = state.obligors.flatMap(({ person }) =>
        work.knows(person) ? [work.person(person).state.jurisdiction] : [],
      );
      const { country = null, region = null } = lives[0] ?? {};
      const client = rules.clients.get(state.client) ?? null;
      const debt = { client, country, region, product: state.of };
      const waterfallOn = (on: PlainDate): Waterfall =>
        policyLineFor(inForce, debt, on)?.waterfall ?? waterfallOf(null);
      return [id, { account: id, entries: entries.get(id) ?? [], waterfallOf, waterfallOn }];
    }),
  );
}

/** The books of one debt that is open in the work. */
export async function booksOf(work: Work, account: AccountId): Promise<Books> {
  return present((await openBooks(work, [account])).get(account), "the books just opened");
}

/** The debt's history as the ledger reads it. */
export function historyOf(work: Work, books: Books, also: readonly TermsTold[] = []): History {
  const { state } = work.account(books.account);
  return {
    account: books.account,
    currency: state.balances.principal.currency,
    entries: books.entries,
    terms: [...state.terms, ...also],
  };
}
