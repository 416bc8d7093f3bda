/** Up to date: interest is booked to today before anything is said of a debt, or offered on it. */

import type { AccountId, PlainDate } from "@forbear/kernel";
import { openBooks } from "./books.ts";
import { bookInterest } from "./post.ts";
import type { Work } from "./work.ts";

/**
 * Books the interest of these debts up to the beginning of a day, so that every figure said is one that
 * the ledger holds. Debts that bear none, or are closed, are left as they are.
 */
export async function bringUpToDate(
  work: Work,
  accounts: readonly { readonly id: AccountId; readonly on: PlainDate }[],
): Promise<void> {
  const bearing = accounts.filter(({ id }) => {
    const { accrual, life } = work.account(id).state;
    return accrual !== null && life.kind !== "closed";
  });
  if (bearing.length === 0) return;
  const opened = await openBooks(
    work,
    bearing.map(({ id }) => id),
  );
  for (const { id, on } of bearing) {
    const books = opened.get(id);
    if (books !== undefined) bookInterest(work, books, on);
  }
}
