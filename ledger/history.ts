/** A debt's history: its entries, which of them stand, and the facts that they were derived from. */

import {
  type Currency,
  type EntryId,
  type Instant,
  type Money,
  type PaymentId,
  type PlainDate,
  type TransferId,
  assert,
  present,
  sum,
} from "@forbear/kernel";
import type { Book, Transfer } from "./transfer.ts";

/**
 * Why an entry was booked.
 * - facts: `placement`, `payment`, `direct` (paid to the client itself), `fee`, `waiver`, `adjustment`, `refund`, `suspended` (money not yet
 *   understood), `reversal` (an entry undone on the day that it was undone, as by a bank);
 * - derived: `interest`, `capitalisation`;
 * - `correction`: the mirror of an entry on its own day, as if it had never been, where what was
 *   learnt later makes it come out otherwise. What it comes to now is booked beside it.
 */
export const entryKinds = [
  "placement",
  "payment",
  "direct",
  "fee",
  "waiver",
  "adjustment",
  "refund",
  "suspended",
  "reversal",
  "interest",
  "capitalisation",
  "correction",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The transfers that one happening booked together. */
export type Entry = {
  readonly id: EntryId;
  readonly kind: EntryKind;
  /**
   * The entry that first booked the same happening: its own id, or that of the one it books anew. Of a
   * correction: the entry that it takes back.
   */
  readonly fact: EntryId;
  readonly valueOn: PlainDate;
  readonly bookedAt: Instant;
  /** Its place among the debt's entries as they were booked: moments can be the same, places not. */
  readonly seq: number;
  readonly payment: PaymentId | null;
  /** The waterfall that a payment was allocated by, as `name@version`; of a fee, its code. */
  readonly policy: string | null;
  readonly transfers: readonly Transfer[];
};

/** An amount on its way from a book to a book: a transfer without a name. */
export type Move = {
  readonly debit: Book;
  readonly credit: Book;
  readonly amount: Money;
  readonly reverses: TransferId | null;
};

/** In the order in which things count: by day, then as they came to be booked. */
function inOrder(a: Entry, b: Entry): number {
  if (a.valueOn !== b.valueOn) return a.valueOn < b.valueOn ? -1 : 1;
  return a.seq - b.seq;
}

export const entriesInOrder = (entries: readonly Entry[]): Entry[] => [...entries].sort(inOrder);

/** What was booked by a moment. */
export const entriesKnown = (entries: readonly Entry[], knownAt: Instant): readonly Entry[] =>
  entries.filter(({ bookedAt }) => bookedAt <= knownAt);

/** The entries that stand: neither corrections, nor taken back by one. */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  const takenBack = new Set(
    entries.filter(({ kind }) => kind === "correction").map(({ fact }) => fact),
  );
  return entries.filter(({ id, kind }) => kind !== "correction" && !takenBack.has(id));
}

/**
 * A happening whose day, amount and order are given; what it comes to in each book may depend on what
 * came before it. It is named by the entry that first booked it.
 */
export type Fact = {
  readonly id: EntryId;
  readonly kind: Exclude<EntryKind, "correction">;
  readonly valueOn: PlainDate;
  readonly payment: PaymentId | null;
  readonly policy: string | null;
  /** As first booked. Of a payment only the amount counts, of interest only the day. */
  readonly moves: readonly Move[];
  /** Of a reversal: the happening that it undoes. */
  readonly undoes: EntryId | null;
};

/** What was paid to the client itself. */
export const paidDirect = (currency: Currency, moves: readonly Move[]): Money =>
  sum(
    currency,
    moves.map(({ amount }) => amount),
  );

/** What a payment brought: into trust, or out of suspense. */
export const paidIn = (currency: Currency, moves: readonly Move[]): Money =>
  sum(
    currency,
    moves.flatMap(({ debit, amount }) =>
      debit === "trust" || debit === "suspense" ? [amount] : [],
    ),
  );

/** The facts behind the entries that stand, in the order in which they count. */
export function factsOf(entries: readonly Entry[]): readonly Fact[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ofTransfer = new Map(
    entries.flatMap((entry) => entry.transfers.map(({ id }) => [id, entry] as const)),
  );
  const origins = standing(entries)
    .filter(({ kind }) => kind !== "capitalisation")
    .map(({ fact }) => present(byId.get(fact), "an entry books a fact that was booked before"));
  return entriesInOrder(origins).map((entry) => {
    const { id, kind, valueOn, payment, policy, transfers } = entry;
    assert(kind !== "correction", "a correction is no fact");
    const reversed = transfers.find(({ reverses }) => reverses !== null)?.reverses ?? null;
    const undoes = reversed === null ? null : (ofTransfer.get(reversed)?.fact ?? null);
    return { id, kind, valueOn, payment, policy, moves: transfers, undoes };
  });
}

/** The entry that stands for a happening now; undefined where it was taken back whole. */
export const standingFor = (entries: readonly Entry[], fact: EntryId): Entry | undefined =>
  standing(entries).find((entry) => entry.fact === fact);

/** The happenings that a reversal undid which stands and was not itself undone. */
export function undoneFacts(entries: readonly Entry[]): ReadonlySet<EntryId> {
  const undoing = new Map<EntryId, EntryId>();
  for (const { id, undoes } of factsOf(entries)) if (undoes !== null) undoing.set(undoes, id);
  const isUndoneFact = (fact: EntryId): boolean => {
    const by = undoing.get(fact);
    return by !== undefined && !isUndoneFact(by);
  };
  return new Set([...undoing.keys()].filter(isUndoneFact));
}

/** Whether a happening has been undone. */
export const isUndone = (entries: readonly Entry[], fact: EntryId): boolean =>
  undoneFacts(entries).has(fact);
