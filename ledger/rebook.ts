/** Rebook: what has to be booked so that the entries that stand are those that the facts come to. */

import {
  type AccountId,
  type Currency,
  type EntryId,
  type Instant,
  type PaymentId,
  type PlainDate,
  type TransferId,
  assert,
} from "@forbear/kernel";
import { conditionsKnown } from "./conditions.ts";
import { type Booking, book } from "./entries.ts";
import {
  type Entry,
  type EntryKind,
  type Fact,
  type Move,
  entriesInOrder,
  factsOf,
  standing,
} from "./history.ts";
import { type Derived, type Ground, type Replayed, type WaterfallOf, replay } from "./replay.ts";
import type { TermsTold } from "./terms.ts";

/** All that was ever booked on a debt and told of its terms. */
export type History = {
  readonly account: AccountId;
  readonly currency: Currency;
  readonly entries: readonly Entry[];
  readonly terms: readonly TermsTold[];
};

/** A happening that is not booked yet. */
export type NewFact = {
  readonly kind: Exclude<EntryKind, "correction" | "capitalisation">;
  readonly valueOn: PlainDate;
  readonly payment: PaymentId | null;
  readonly policy: string | null;
  readonly moves: readonly Move[];
  readonly undoes: EntryId | null;
};

/** Where names and the moment come from. */
export type Names = {
  readonly now: Instant;
  /** The place of the first entry to be booked; the others follow it. */
  readonly nextSeq: number;
  readonly newEntry: () => EntryId;
  readonly newTransfer: () => TransferId;
};

/** What to book, in this order, and how the debt stands after it. */
export type Rebooked = { readonly entries: readonly Entry[]; readonly replayed: Replayed };

/** What is learnt of a debt: a happening, one that never was, or nothing but other terms. */
export type Learnt = {
  readonly happened: NewFact | null;
  /** A happening that was booked in error, named by the entry that first booked it. */
  readonly neverWas: EntryId | null;
};

export const nothingNew: Learnt = { happened: null, neverWas: null };

/**
 * Books what was learnt. What counts later than it may come out otherwise (interest, what a payment
 * settled): such entries are taken back on their own days and booked anew, so that every day's figures
 * are those of the facts, and those of any day as known before stay what they were.
 */
export function rebook(
  history: History,
  learnt: Learnt,
  waterfallOf: WaterfallOf,
  names: Names,
): Rebooked {
  const { currency, entries } = history;
  const conditions = conditionsKnown(history.terms, names.now);
  const replayed = replayBooked(factsWith(entries, learnt, names), {
    currency,
    conditions,
    waterfallOf,
  });
  const stood = new Map(standing(entries).map((entry) => [keyOf(entry), entry]));
  const kept = new Set<Entry>();
  const fresh: Derived[] = [];
  for (const derived of replayed.entries) {
    const entry = stood.get(derivedKey(derived));
    if (entry !== undefined && sameMoves(entry.transfers, derived.moves)) kept.add(entry);
    else fresh.push(derived);
  }
  const writer = new Writer(history, names);
  for (const entry of entriesInOrder([...stood.values()])) {
    if (!kept.has(entry)) writer.takeBack(entry);
  }
  for (const derived of fresh) writer.book(derived, kept);
  return { entries: writer.written, replayed };
}

/**
 * What is to be booked of the facts. One that comes to no entry (a statement while nothing accrues)
 * leaves nothing to know it by, so where the last ones are such, nothing is booked up to their days:
 * interest that joined the principal meanwhile rests on nothing yet, and is derived for whoever asks.
 */
function replayBooked(facts: readonly Fact[], ground: Ground): Replayed {
  const replayed = replay(facts, ground, null);
  const ofFacts = new Set(replayed.entries.map(({ fact }) => fact?.id));
  const interestOn = new Set(
    replayed.entries.filter(({ kind }) => kind === "interest").map(({ valueOn }) => valueOn),
  );
  const last = facts.findLastIndex(
    ({ id, kind, valueOn }) => ofFacts.has(id) || (kind === "interest" && interestOn.has(valueOn)),
  );
  return last === facts.length - 1 ? replayed : replay(facts.slice(0, last + 1), ground, null);
}

/** The facts, with what was learnt in its place among them. */
function factsWith(
  entries: readonly Entry[],
  { happened, neverWas }: Learnt,
  names: Names,
): readonly Fact[] {
  const known = factsOf(entries).filter(
    ({ id, undoes }) => neverWas === null || (id !== neverWas && undoes !== neverWas),
  );
  if (happened === null) return known;
  const fact: Fact = { ...happened, id: names.newEntry() };
  const at = known.findIndex(({ valueOn }) => valueOn > fact.valueOn);
  return at === -1 ? [...known, fact] : [...known.slice(0, at), fact, ...known.slice(at)];
}

/** Interest and its joining the principal are of a day; all else is of its fact. */
const keyOf = ({ kind, valueOn, fact }: Pick<Entry, "kind" | "valueOn" | "fact">): string =>
  kind === "interest" || kind === "capitalisation" ? `${kind} ${valueOn}` : fact;

const derivedKey = ({ kind, valueOn, fact }: Derived): string =>
  fact === null || kind === "interest" ? `${kind} ${valueOn}` : fact.id;

const moveText = ({ debit, credit, amount }: Pick<Move, "debit" | "credit" | "amount">): string =>
  `${debit} ${credit} ${amount.currency} ${String(amount.minor)}`;

function sameMoves(
  a: readonly Pick<Move, "debit" | "credit" | "amount">[],
  b: readonly Pick<Move, "debit" | "credit" | "amount">[],
): boolean {
  if (a.length !== b.length) return false;
  const left = a.map(moveText).sort();
  const right = b.map(moveText).sort();
  return left.every((text, at) => text === right[at]);
}

class Writer {
  readonly written: Entry[] = [];
  readonly #history: History;
  readonly #names: Names;

  constructor(history: History, names: Names) {
    this.#history = history;
    this.#names = names;
  }

  /** The mirror of an entry on its own day: it is as if it had never been. */
  takeBack(entry: Entry): void {
    const mirrored = entry.transfers.map(({ debit, credit, amount }) => {
      return { debit: credit, credit: debit, amount, reverses: null };
    });
    this.#write({ ...entry, kind: "correction", fact: entry.id }, this.#names.newEntry(), mirrored);
  }

  /** `kept` are the entries that go on standing: a reversal names the transfers it undoes. */
  book({ kind, valueOn, fact, moves }: Derived, kept: ReadonlySet<Entry>): void {
    const isFirst = fact !== null && !this.#history.entries.some(({ id }) => id === fact.id);
    const id = isFirst ? fact.id : this.#names.newEntry();
    const of = { kind, valueOn, fact: fact?.id ?? id };
    const undone = kind === "reversal" ? this.#transfersFor(fact?.undoes ?? null, kept) : [];
    const named = moves.map((move) => {
      const mirrored = undone.find(
        (one) =>
          one.debit === move.credit &&
          one.credit === move.debit &&
          one.amount.minor === move.amount.minor,
      );
      return { ...move, reverses: mirrored?.id ?? null };
    });
    const { payment = null, policy = null } = fact ?? {};
    this.#write({ ...of, payment, policy }, id, named);
  }

  #transfersFor(fact: EntryId | null, kept: ReadonlySet<Entry>): Entry["transfers"] {
    const now = [...kept, ...this.written].filter((one) => one.kind !== "correction");
    return now.findLast((one) => one.fact === fact)?.transfers ?? [];
  }

  #write(
    of: Pick<Entry, "kind" | "fact" | "valueOn" | "payment" | "policy">,
    id: EntryId,
    moves: readonly Move[],
  ): void {
    assert(moves.length > 0, "an entry has transfers");
    const { now, nextSeq, newTransfer } = this.#names;
    const { account } = this.#history;
    const { kind, fact, valueOn, payment, policy } = of;
    const booking: Booking = { account, entry: id, valueOn, bookedAt: now, newId: newTransfer };
    const seq = nextSeq + this.written.length;
    const transfers = book(booking, moves);
    this.written.push({ id, kind, fact, valueOn, bookedAt: now, seq, payment, policy, transfers });
  }
}
