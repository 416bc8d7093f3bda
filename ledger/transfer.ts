/** A transfer moves one amount between two books: an unbalanced one cannot be written. */

import type { AccountId, EntryId, Instant, Money, PlainDate, TransferId } from "@forbear/kernel";

/** What a debt is made of. */
export const debtBooks = ["principal", "interest", "fees", "costs"] as const;
export type DebtBook = (typeof debtBooks)[number];

/**
 * The client's side, kept per debt so that no row is hot: `placed` is the contra of what was placed,
 * `accrued` that of interest which came since, `trust` the client's money in the bank, `due-to-client` what we owe of it, `commission` our share,
 * `suspense` money not yet understood, `refunds` money owed back, `adjustments` what the client or law
 * took off or put on.
 */
export const clientBooks = [
  "placed",
  "accrued",
  "trust",
  "due-to-client",
  "commission",
  "suspense",
  "refunds",
  "adjustments",
] as const;
export type ClientBook = (typeof clientBooks)[number];
export type Book = DebtBook | ClientBook;

/** `debit` gains, `credit` gives. The debt's balance is what its books were debited less credited. */
export type Transfer = {
  readonly id: TransferId;
  readonly entry: EntryId;
  readonly account: AccountId;
  /** When it counts. */
  readonly valueOn: PlainDate;
  /** When we knew. */
  readonly bookedAt: Instant;
  readonly debit: Book;
  readonly credit: Book;
  readonly amount: Money;
  readonly reverses: TransferId | null;
};

/** What is owed now, by book; every figure at or above zero but in a credit balance. */
export type Balances = { readonly [B in DebtBook]: Money };
