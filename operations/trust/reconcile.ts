/** Reconcile: bank, trust book and clients' ledgers of a day, held against each other; what differs, and why. */

import {
  type ClientId,
  type Money,
  type PlainDate,
  type TenantId,
  add,
  isZero,
  money,
  subtract,
  sum,
} from "@forbear/kernel";
import { type ClientLedger, clientLedger } from "@forbear/ledger";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import { bankAccounts, bankBalance } from "../stores/bank/store.ts";
import {
  type Difference,
  type TrustDay,
  insertTrustDay,
  linesNotBooked,
} from "../stores/trust/days.store.ts";
import { type BookSum, clientBooks } from "../stores/trust/sums.store.ts";
import { movementsInTransit, transitBase } from "../stores/trust/transit.store.ts";
import { balancesFor } from "./by-hand.ts";

/** What one client's ledger comes to, in one currency. */
export type LedgerOfClient = ClientLedger & {
  readonly client: ClientId;
  readonly currency: string;
  readonly trust: bigint;
};

/** Every client's ledger, of the sums of its books. */
export function ledgersOf(sums: readonly BookSum[]): readonly LedgerOfClient[] {
  const keys = new Map(
    sums.map(({ client, currency }) => [`${client} ${currency}`, { client, currency }]),
  );
  return [...keys.values()].map(({ client, currency }) => {
    const balances = balancesFor(sums, client, currency);
    return { client, currency, trust: balances.trust, ...clientLedger(balances) };
  });
}

/** Differences kept in a day's record; those beyond are in its sums. */
const kept = 500;

const kinds = ["in-transit", "not-booked", "opening"] as const;

async function differencesOf(
  tx: Transaction,
  day: PlainDate,
  currency: string,
): Promise<readonly Difference[]> {
  const base = await transitBase(tx, day, currency);
  const [moved, unbooked, accounts] = await Promise.all([
    movementsInTransit(tx, day, currency, base),
    linesNotBooked(tx, day, currency),
    bankAccounts(tx),
  ]);
  const opening = accounts.filter(
    (one) => one.purpose === "trust" && one.currency === currency && !isZero(one.openedWith),
  );
  return [
    ...opening.map((one): Difference => {
      const says = `stood on ${one.ref} when its statements were first read`;
      return { kind: "opening", of: one.id, says, on: one.openedOn, amount: one.openedWith };
    }),
    ...moved.map((one): Difference => {
      const says = `${one.kind} in the book, not yet in a statement`;
      const amount = money(currency, -one.amount.minor);
      return { kind: "in-transit", of: one.of, says, on: one.firstOn, amount };
    }),
    ...unbooked.map((one): Difference => {
      return { kind: "not-booked", of: one.id, says: one.because, on: one.on, amount: one.amount };
    }),
  ];
}

async function bankOn(tx: Transaction, day: PlainDate, currency: string): Promise<Money> {
  const accounts = await bankAccounts(tx);
  const trust = accounts.filter((one) => one.purpose === "trust" && one.currency === currency);
  const balances = await Promise.all(trust.map(({ id }) => bankBalance(tx, id, day)));
  return sum(currency, balances);
}

/**
 * The record of a day in every currency that trust holds. It ties where the bank differs from the book by
 * nothing but what is named, and the book is the sum of the clients' ledgers to the cent.
 */
export function reconcileDay(
  house: Pick<House, "database" | "clock">,
  tenant: TenantId,
  day: PlainDate,
): Promise<readonly TrustDay[]> {
  const knownAt = house.clock.now();
  return house.database.transaction(
    tenant,
    async (tx) => {
      const sums = await clientBooks(tx, { on: day, knownAt });
      const ledgers = ledgersOf(sums);
      const banked = (await bankAccounts(tx)).filter(({ purpose }) => purpose === "trust");
      const currencies = [
        ...new Set([...ledgers, ...banked].map(({ currency }) => currency)),
      ].sort();
      const records: TrustDay[] = [];
      for (const currency of currencies) {
        const of = ledgers.filter((one) => one.currency === currency);
        const differences = await differencesOf(tx, day, currency);
        const bank = await bankOn(tx, day, currency);
        records.push(recordOf({ day, currency, knownAt, bank, of, differences }));
      }
      await tx.many(records.map((record) => insertTrustDay(tenant, record)));
      return records;
    },
    { repeatable: true, statementTimeoutMs: 300_000 },
  );
}

type Parts = Pick<TrustDay, "day" | "currency" | "knownAt" | "bank"> & {
  readonly of: readonly LedgerOfClient[];
  readonly differences: readonly Difference[];
};

function recordOf({ day, currency, knownAt, bank, of, differences }: Parts): TrustDay {
  const total = (pick: (ledger: LedgerOfClient) => bigint): Money =>
    money(
      currency,
      of.reduce((all, one) => all + pick(one), 0n),
    );
  const book = total(({ trust }) => trust);
  const ledgers = total((one) => one.total);
  const sums = kinds.flatMap((kind) => {
    const some = differences.filter((one) => one.kind === kind);
    if (some.length === 0) return [];
    const amount = sum(
      currency,
      some.map((one) => one.amount),
    );
    return [{ kind, count: some.length, amount }];
  });
  const explained = sums.reduce((all, { amount }) => add(all, amount), money(currency, 0n));
  const unexplained = subtract(subtract(bank, book), explained);
  const owing = (minor: bigint): bigint => (minor < 0n ? -minor : 0n);
  return {
    day,
    currency,
    knownAt,
    ties: isZero(unexplained) && book.minor === ledgers.minor,
    bank,
    book,
    ledgers,
    differences: differences.slice(0, kept),
    sums,
    unexplained,
    shortfall: total((one) => owing(one.dueToClient) + owing(one.ours)),
  };
}
