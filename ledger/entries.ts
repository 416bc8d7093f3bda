/** Entries: the transfers that one happening books together, balanced in the claim and in the cash. */

import {
  type AccountId,
  type EntryId,
  type Instant,
  type Money,
  type PlainDate,
  type TransferId,
  assert,
  isPositive,
  isZero,
  money,
  sum,
} from "@forbear/kernel";
import type { Move } from "./history.ts";
import { type Balances, type Book, type DebtBook, type Transfer, debtBooks } from "./transfer.ts";
import { type Waterfall, allocate } from "./waterfall.ts";

/**
 * Every book is of the claim (what the person owes, and the client's contra of it) or of the cash
 * (what the bank holds, and whose it is). Each entry sums to zero in both: what leaves the claim for
 * the cash is met by what leaves `placed` for `due-to-client`.
 */
export const groupOfBook: { readonly [B in Book]: "claim" | "cash" } = {
  principal: "claim",
  interest: "claim",
  fees: "claim",
  costs: "claim",
  placed: "claim",
  accrued: "claim",
  adjustments: "claim",
  trust: "cash",
  "due-to-client": "cash",
  commission: "cash",
  suspense: "cash",
  refunds: "cash",
};

/** What all transfers of one entry share, and where the id of each comes from. */
export type Booking = {
  readonly account: AccountId;
  readonly entry: EntryId;
  /** When it counts. */
  readonly valueOn: PlainDate;
  /** When we knew. */
  readonly bookedAt: Instant;
  readonly newId: () => TransferId;
};

/** Moves as the transfers of one entry, each with an id of its own. */
export function book(booking: Booking, moves: readonly Move[]): Transfer[] {
  const { account, entry, valueOn, bookedAt, newId } = booking;
  return moves.map(({ debit, credit, amount, reverses }) => {
    assert(isPositive(amount), "a transfer moves an amount above zero");
    return { id: newId(), entry, account, valueOn, bookedAt, debit, credit, amount, reverses };
  });
}

const move = (debit: Book, credit: Book, amount: Money): Move => {
  return { debit, credit, amount, reverses: null };
};

/** Puts an amount on a book of the debt against its contra; an amount below zero is taken off. */
function putOn(to: DebtBook, against: Book, amount: Money): Move[] {
  if (isZero(amount)) return [];
  if (isPositive(amount)) return [move(to, against, amount)];
  return [move(against, to, money(amount.currency, -amount.minor))];
}

/** What a client placed, book by book, as moves; a book placed in credit is one. */
export const placementMoves = (placed: Balances): readonly Move[] =>
  debtBooks.flatMap((to) => putOn(to, "placed", placed[to]));

/** What a client placed, booked. Empty when all are zero. */
export const placementEntry = (booking: Booking, placed: Balances): Transfer[] =>
  book(booking, placementMoves(placed));

/** What is put on a debt (above zero) or taken off (below zero), book by book. */
export const changeMoves = (change: Balances): readonly Move[] =>
  debtBooks.flatMap((of) => putOn(of, "adjustments", change[of]));

/**
 * What a payment does: it settles the debt by the waterfall and is then due to the client; what is
 * paid beyond the debt is owed back (`refunds`), so that no payment makes a balance negative.
 * @param amount above zero, in the currency of the debt
 * @param from where it comes from: the bank, or suspense, where it waited to be understood
 */
export function paymentMoves(
  amount: Money,
  balances: Balances,
  waterfall: Waterfall,
  from: "trust" | "suspense",
): readonly Move[] {
  const parts = allocate(amount, balances, waterfall);
  const settled = sum(
    amount.currency,
    parts.filter((part) => part.book !== "refunds").map((part) => part.amount),
  );
  const moves = parts.map((part) => move(from, part.book, part.amount));
  return isPositive(settled) ? [...moves, move("placed", "due-to-client", settled)] : moves;
}

/**
 * What was paid to the client itself does: it settles the debt by the waterfall, and no money of it is
 * ours to hold. What is beyond the debt is between the client and whoever paid it.
 */
export const directMoves = (
  amount: Money,
  balances: Balances,
  waterfall: Waterfall,
): readonly Move[] =>
  allocate(amount, balances, waterfall).flatMap((part) =>
    part.book === "refunds" ? [] : [move("placed", part.book, part.amount)],
  );

/** A payment into trust, booked. */
export const paymentEntry = (
  booking: Booking,
  amount: Money,
  balances: Balances,
  waterfall: Waterfall,
): Transfer[] => book(booking, paymentMoves(amount, balances, waterfall, "trust"));

/** Money that nobody understands yet: in the bank, and whose it is will be seen. */
export const suspendedMoves = (amount: Money): readonly Move[] => [
  move("trust", "suspense", amount),
];

/** A credit balance paid back to whoever paid too much. */
export const refundMoves = (amount: Money): readonly Move[] => [move("refunds", "trust", amount)];
