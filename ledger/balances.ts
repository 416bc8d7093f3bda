/** Balances: what transfers sum to, by book, as of any day and as known at any moment. */

import {
  type Currency,
  type Instant,
  type Money,
  type PlainDate,
  add,
  assert,
  daysBetween,
  money,
  subtract,
  sum,
  zero,
} from "@forbear/kernel";
import {
  type Balances,
  type Book,
  type DebtBook,
  type Transfer,
  clientBooks,
  debtBooks,
} from "./transfer.ts";

/** Nothing owed in any book. */
export function noBalances(currency: Currency): Balances {
  const none = zero(currency);
  return { principal: none, interest: none, fees: none, costs: none };
}

/** Two sets of balances, book by book. */
export const addBalances = (a: Balances, b: Balances): Balances => ({
  principal: add(a.principal, b.principal),
  interest: add(a.interest, b.interest),
  fees: add(a.fees, b.fees),
  costs: add(a.costs, b.costs),
});

/** What the debt owes in all its books; below zero where the person is in credit. */
export const owedIn = (balances: Balances): Money =>
  sum(
    balances.principal.currency,
    debtBooks.map((book) => balances[book]),
  );

/** The debt's books after one transfer. */
export function afterTransfer(balances: Balances, { debit, credit, amount }: Transfer): Balances {
  const after: Record<DebtBook, Money> = { ...balances };
  for (const book of debtBooks) {
    if (debit === book) after[book] = add(after[book], amount);
    if (credit === book) after[book] = subtract(after[book], amount);
  }
  return after;
}

/** What a debt's transfers say is owed, by book. A debt is of one currency; another is a defect. */
export const balancesOf = (transfers: readonly Transfer[], currency: Currency): Balances =>
  transfers.reduce(afterTransfer, noBalances(currency));

/** A day by which things counted, and the moment whose knowledge of it is asked for. */
export type AsOf = { readonly on: PlainDate; readonly knownAt: Instant };

/** The transfers that count by `on` (that day included) among those booked by `knownAt`. */
export const transfersAsOf = (
  transfers: readonly Transfer[],
  { on, knownAt }: AsOf,
): readonly Transfer[] => transfers.filter((one) => one.valueOn <= on && one.bookedAt <= knownAt);

export type BookTotal = {
  readonly currency: Currency;
  readonly book: Book;
  readonly debited: Money;
  readonly credited: Money;
};

const bookOrder: readonly Book[] = [...debtBooks, ...clientBooks];

/**
 * Per currency and book that was touched: what was debited and credited, currencies by name and
 * books in their usual order. In each currency all debits sum to all credits: no transfer can be
 * written that does not take here what it gives there.
 */
export function trialBalance(transfers: readonly Transfer[]): readonly BookTotal[] {
  const touched = new Map<Currency, Map<Book, { debited: bigint; credited: bigint }>>();
  const at = (currency: Currency, book: Book) => {
    const books = touched.get(currency) ?? new Map<Book, { debited: bigint; credited: bigint }>();
    const total = books.get(book) ?? { debited: 0n, credited: 0n };
    touched.set(currency, books.set(book, total));
    return total;
  };
  for (const { debit, credit, amount } of transfers) {
    at(amount.currency, debit).debited += amount.minor;
    at(amount.currency, credit).credited += amount.minor;
  }
  return [...touched.keys()].sort().flatMap((currency) => {
    return bookOrder.flatMap((book): BookTotal[] => {
      const total = touched.get(currency)?.get(book);
      if (total === undefined) return [];
      const { debited, credited } = total;
      return [
        { currency, book, debited: money(currency, debited), credited: money(currency, credited) },
      ];
    });
  });
}

/**
 * Days since the oldest unpaid amount was due; 0 on that day, before it, and when nothing is.
 * @param defaultedOn the date of that amount; null when none is unpaid
 */
export const daysPastDue = (defaultedOn: PlainDate | null, today: PlainDate): number =>
  defaultedOn === null ? 0 : Math.max(0, daysBetween(defaultedOn, today));

export const delinquencyBuckets = [
  "current",
  "1-30",
  "31-60",
  "61-90",
  "91-120",
  "121-150",
  "151-180",
  "181+",
] as const;
export type DelinquencyBucket = (typeof delinquencyBuckets)[number];

/** The stage of a debt by its days past due: thirty days each, up to 180. */
export function delinquencyBucket(daysPastDue: number): DelinquencyBucket {
  assert(Number.isInteger(daysPastDue) && daysPastDue >= 0, `no days past due: ${daysPastDue}`);
  return delinquencyBuckets[Math.ceil(daysPastDue / 30)] ?? "181+";
}
