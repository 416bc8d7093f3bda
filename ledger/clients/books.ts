/** The books of a client: what is due to it, what we hold for it, and what is ours; moves of one entry. */

import { type Money, assert, isZero, money } from "@forbear/kernel";

/**
 * What each book holds. Its debts' cash books (`trust`, `due-to-client`, `suspense`, `refunds`) move with
 * every payment; these move with what is agreed with the client:
 * - `held-back` what is due to it but kept for a time;
 * - `commission`, `charges`, `tax` what we earned (`fees` are the debt's), and the tax on it;
 * - `invoiced` what the client was billed and has not paid; `operating` what left trust for our own
 *   account (or came from it); `borne` what we stood for; `adjusted` what was given or taken by hand.
 */
export const clientSideBooks = [
  "trust",
  "due-to-client",
  "held-back",
  "suspense",
  "refunds",
  "commission",
  "charges",
  "tax",
  "invoiced",
  "operating",
  "borne",
  "adjusted",
] as const;
export type ClientSideBook = (typeof clientSideBooks)[number];

/** `debit` gains, `credit` gives: each move takes here what it gives there. */
export type ClientMove = {
  readonly debit: ClientSideBook;
  readonly credit: ClientSideBook;
  readonly amount: Money;
};

/** An amount below zero goes the other way; zero does not go at all. */
export function clientMove(
  debit: ClientSideBook,
  credit: ClientSideBook,
  amount: Money,
): readonly ClientMove[] {
  if (isZero(amount)) return [];
  if (amount.minor > 0n) return [{ debit, credit, amount }];
  return [{ debit: credit, credit: debit, amount: money(amount.currency, -amount.minor) }];
}

/** The same moves the other way round. */
export const mirrored = (moves: readonly ClientMove[]): readonly ClientMove[] =>
  moves.map(({ debit, credit, amount }) => ({ debit: credit, credit: debit, amount }));

/** Debits less credits of each book, in minor units of one currency. */
export type ClientBalances = Readonly<Record<ClientSideBook, bigint>>;

export function noClientBalances(): Record<ClientSideBook, bigint> {
  return {
    trust: 0n,
    "due-to-client": 0n,
    "held-back": 0n,
    suspense: 0n,
    refunds: 0n,
    commission: 0n,
    charges: 0n,
    tax: 0n,
    invoiced: 0n,
    operating: 0n,
    borne: 0n,
    adjusted: 0n,
  };
}

/** The balances after some moves. */
export function afterMoves(before: ClientBalances, moves: readonly ClientMove[]): ClientBalances {
  const after = { ...before };
  for (const { debit, credit, amount } of moves) {
    assert(amount.minor > 0n && debit !== credit, "a move takes here what it gives there");
    after[debit] += amount.minor;
    after[credit] -= amount.minor;
  }
  return after;
}

/** Whose the money in trust is, in minor units: what a client's ledger comes to. */
export type ClientLedger = {
  readonly dueToClient: bigint;
  readonly heldBack: bigint;
  readonly suspense: bigint;
  readonly refunds: bigint;
  /** Earned and still in trust; below zero: we, or others' money, stand for what the client owes. */
  readonly ours: bigint;
  readonly total: bigint;
};

/** The client's ledger: it sums to what the trust book holds of it, whatever happened. */
export function clientLedger(of: ClientBalances): ClientLedger {
  const [dueToClient, heldBack] = [-of["due-to-client"], -of["held-back"]];
  const [suspense, refunds] = [-of.suspense, -of.refunds];
  const earned = of.commission + of.charges + of.tax;
  const ours = -(earned + of.invoiced + of.operating + of.borne + of.adjusted);
  const total = dueToClient + heldBack + suspense + refunds + ours;
  return { dueToClient, heldBack, suspense, refunds, ours, total };
}
