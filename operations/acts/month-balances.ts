/** The balances of a month as known at its close: fixed then, and asked again by whoever audits it. */

import { canonical } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { type Closed, lastDayOf } from "@forbear/ledger";
import type { Transaction } from "../ports/database.ts";
import { type BookSum, clientBooks } from "../stores/trust/books.store.ts";
import type { MonthBalance } from "../stores/trust/closes.store.ts";

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

/**
 * The trial balance of a month as known at its close: how each book opened (as the month before closed),
 * what was booked on its own days, and what was learnt of days of months closed before.
 */
export async function balancesOfMonth(
  tx: Transaction,
  close: Closed,
  before: Closed | null,
): Promise<readonly MonthBalance[]> {
  const on = lastDayOf(close.month);
  const { knownAt } = close;
  const past = before === null ? null : { on: lastDayOf(before.month), knownAt: before.knownAt };
  const [whole, moved, late] = await Promise.all([
    clientBooks(tx, { on, knownAt }),
    clientBooks(tx, { on, knownAt }, past),
    past === null ? [] : clientBooks(tx, { on: past.on, knownAt }, past),
  ]);
  const movedBy = new Map(moved.map((one) => [keyOf(one), one]));
  const lateBy = new Map(late.map((one) => [keyOf(one), one]));
  return whole.map(({ client, currency, book, debited, credited }) => {
    const key = keyOf({ client, currency, book });
    const of = movedBy.get(key) ?? { debited: 0n, credited: 0n };
    const adjusts = lateBy.get(key) ?? { debited: 0n, credited: 0n };
    return {
      client,
      currency,
      book,
      opening: debited - of.debited - (credited - of.credited),
      debited: of.debited - adjusts.debited,
      credited: of.credited - adjusts.credited,
      adjustedDebit: adjusts.debited,
      adjustedCredit: adjusts.credited,
    };
  });
}
