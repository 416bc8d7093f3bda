/** The balances of a month as known at its close: fixed then, and asked again by whoever audits it. */

import { canonical } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { type Closed, lastDayOf } from "@forbear/ledger";
import type { Transaction } from "../ports/database.ts";
import type { MonthBalance } from "../stores/trust/closes.store.ts";
import {
  type BookSum,
  closedSums,
  foldedBooks,
  foldedMonths,
  sumsSince,
} from "../stores/trust/sums.store.ts";

/** Names balances by their exact bytes, figures as text. */
export const balancesHash = (balances: readonly MonthBalance[]): string =>
  sha256(
    canonical(
      balances.map((one) => ({
        client: one.client,
        currency: one.currency,
        book: one.book,
        opening: one.opening.toString(),
        debited: one.debited.toString(),
        credited: one.credited.toString(),
        adjustedDebit: one.adjustedDebit.toString(),
        adjustedCredit: one.adjustedCredit.toString(),
      })),
    ),
  );

const keyOf = ({ client, currency, book }: Pick<BookSum, "client" | "currency" | "book">): string =>
  `${client} ${currency} ${book}`;

const isBefore = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Moves = {
  /** Each book as the month before closed; the totals of debits and credits, or their difference. */
  readonly opening: readonly BookSum[];
  /** What stands in the month, of whatever day. */
  readonly moved: readonly BookSum[];
  /** Of it, what was learnt of days of months closed before. */
  readonly late: readonly BookSum[];
};

function balancesOf({ opening, moved, late }: Moves): readonly MonthBalance[] {
  const none = { debited: 0n, credited: 0n };
  const [openingBy, movedBy, lateBy] = [opening, moved, late].map(
    (sums) => new Map(sums.map((one) => [keyOf(one), one])),
  );
  const books = new Map([...opening, ...moved].map((one) => [keyOf(one), one]));
  return [...books]
    .sort(([a], [b]) => isBefore(a, b))
    .map(([key, { client, currency, book }]) => {
      const before = openingBy?.get(key) ?? none;
      const of = movedBy?.get(key) ?? none;
      const adjusts = lateBy?.get(key) ?? none;
      return {
        client,
        currency,
        book,
        opening: before.debited - before.credited,
        debited: of.debited - adjusts.debited,
        credited: of.credited - adjusts.credited,
        adjustedDebit: adjusts.debited,
        adjustedCredit: adjusts.credited,
      };
    });
}

/**
 * The trial balance of a month as known at its close: how each book opened (as the month before closed),
 * what was booked on its own days, and what was learnt of days of months closed before.
 */
export async function balancesOfMonth(
  tx: Transaction,
  close: Closed,
  before: Closed | null,
): Promise<readonly MonthBalance[]> {
  const known = { on: lastDayOf(close.month), knownAt: close.knownAt };
  if (before === null) {
    return balancesOf({ opening: [], moved: await foldedBooks(tx, known), late: [] });
  }
  const [opening, moved, late] = await Promise.all([
    closedSums(tx, before),
    sumsSince(tx, before, known),
    sumsSince(tx, before, { ...known, on: lastDayOf(before.month) }),
  ]);
  return balancesOf({ opening, moved, late });
}

/** The same of every month at once, from all transfers and no balance: for whoever audits them. */
export async function balancesFolded(
  tx: Transaction,
  closes: readonly Closed[],
): Promise<readonly (readonly MonthBalance[])[]> {
  const all = await foldedMonths(tx, closes);
  const soFar = new Map<string, BookSum>();
  return closes.map((_, place) => {
    const opening = [...soFar.values()];
    const own = all.filter((one) => one.place === place);
    const moved = new Map<string, BookSum>();
    for (const one of own) {
      for (const into of [moved, soFar]) {
        const known = into.get(keyOf(one)) ?? { ...one, debited: 0n, credited: 0n };
        const [debited, credited] = [known.debited + one.debited, known.credited + one.credited];
        into.set(keyOf(one), { ...known, debited, credited });
      }
    }
    return balancesOf({
      opening,
      moved: [...moved.values()],
      late: own.filter(({ late }) => late),
    });
  });
}
