/** A statement: what a debt came to on a day, as it was known on a day, with all it is derived from. */

import {
  type Currency,
  type Instant,
  type Money,
  type PlainDate,
  add,
  addDays,
  isPositive,
  money,
  zero,
} from "@forbear/kernel";
import {
  type DelinquencyBucket,
  afterTransfer,
  balancesOf,
  daysPastDue,
  delinquencyBucket,
  noBalances,
  owedIn,
} from "./balances.ts";
import { conditionsKnown, runningOn } from "./conditions.ts";
import { partsInWords, yearPartsTo } from "./day-count.ts";
import {
  type Entry,
  type EntryKind,
  entriesInOrder,
  entriesKnown,
  factsOf,
  standing,
  undoneFacts,
} from "./history.ts";
import { grainsInWords, interestGrains, rateInWords } from "./rate.ts";
import type { History } from "./rebook.ts";
import {
  type Derived,
  type InterestStep,
  type WaterfallOf,
  replay,
  unbookedInterest,
} from "./replay.ts";
import { type Balances, type Book, type Transfer } from "./transfer.ts";

export type AskedOf = { readonly on: PlainDate; readonly knownAt: Instant };

/** An entry that counts by the day asked for, and what was owed after it. */
export type StatementLine = {
  readonly entry: string;
  readonly kind: EntryKind;
  readonly valueOn: PlainDate;
  readonly bookedAt: Instant;
  readonly policy: string | null;
  /** Taken back since by a correction that was known by then. */
  readonly takenBack: boolean;
  /** Undone by a reversal since, as a payment is that the bank returned. */
  readonly undone: boolean;
  readonly transfers: readonly Pick<Transfer, "debit" | "credit" | "amount">[];
  readonly balances: Balances;
  readonly owed: Money;
};

/** One stretch of interest, as people can check it: base x rate x part of a year. */
export type InterestLine = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly base: Money;
  readonly rate: string;
  readonly cite: string;
  readonly partOfYear: string;
  /** In minor units, to six decimals; every sum is made of the exact figure. */
  readonly minor: string;
  readonly frozen: string | null;
  readonly capped: boolean;
};

export type Statement = {
  readonly on: PlainDate;
  readonly knownAt: Instant;
  readonly lines: readonly StatementLine[];
  /** What is in the books by that day. */
  readonly booked: Balances;
  /** Interest that came since it was last booked, whole minor units; booked when something rests on it. */
  readonly unbookedInterest: Money;
  readonly interest: readonly InterestLine[];
  /** The books with the interest that is not booked yet. */
  readonly balances: Balances;
  /** What pays the debt off on that day; a debt in credit owes nothing. */
  readonly payoff: Money;
  /** What one day more adds to it, in minor units, to six decimals. */
  readonly perDay: string;
  /** Paid beyond the debt and not given back. */
  readonly creditBalance: Money;
  readonly suspended: Money;
  readonly daysPastDue: number;
  readonly bucket: DelinquencyBucket;
};

/** What the books hold of money that is nobody's debt: credits less debits of a book of the cash. */
function heldIn(book: Book, entries: readonly Entry[], currency: Currency): Money {
  let minor = 0n;
  for (const { transfers } of entries) {
    for (const { debit, credit, amount } of transfers) {
      if (credit === book) minor += amount.minor;
      if (debit === book) minor -= amount.minor;
    }
  }
  return money(currency, minor);
}

/** The state of the money on a day as known at a moment; both may be past. */
export function figuresOf(history: History, asked: AskedOf, waterfallOf: WaterfallOf) {
  const { currency } = history;
  const known = entriesKnown(history.entries, asked.knownAt);
  const conditions = conditionsKnown(history.terms, asked.knownAt);
  const facts = factsOf(known);
  const replayed = replay(facts, { currency, conditions, waterfallOf }, asked.on);
  const counted = known.filter(({ valueOn }) => valueOn <= asked.on);
  const booked = balancesOf(
    counted.flatMap(({ transfers }) => transfers),
    currency,
  );
  const unbooked = money(currency, unbookedInterest(replayed));
  const interest = add(replayed.balances.interest, unbooked);
  return {
    known,
    counted,
    conditions,
    replayed,
    booked,
    balances: { ...replayed.balances, interest },
  };
}

/**
 * The whole statement.
 * @param dueOn the day on which the debt fell due; null where the client did not say
 */
export function statementOf(
  history: History,
  asked: AskedOf,
  waterfallOf: WaterfallOf,
  dueOn: PlainDate | null,
): Statement {
  const { currency } = history;
  const figures = figuresOf(history, asked, waterfallOf);
  const { counted, known, replayed, booked, balances } = figures;
  const owed = owedIn(balances);
  const unpaid = isPositive(owed);
  const days = unpaid ? daysPastDue(dueOn, asked.on) : 0;
  const none = zero(currency);
  return {
    ...asked,
    lines: linesOf(counted, known, currency),
    booked,
    unbookedInterest: money(currency, owed.minor - owedIn(booked).minor),
    interest: replayed.steps.map(interestLine),
    balances,
    payoff: unpaid ? owed : none,
    perDay: grainsInWords(perDay(figures, asked.on)),
    creditBalance: heldIn("refunds", counted, currency),
    suspended: heldIn("suspense", counted, currency),
    daysPastDue: days,
    bucket: delinquencyBucket(days),
  };
}

/** What pays the debt off on each day from `asked.on` to `through`, as known at the moment asked for. */
export function payoffQuote(
  history: History,
  asked: AskedOf,
  waterfallOf: WaterfallOf,
  through: PlainDate,
): readonly { readonly on: PlainDate; readonly amount: Money }[] {
  const quote: { on: PlainDate; amount: Money }[] = [];
  for (let on = asked.on; on <= through; on = addDays(on, 1)) {
    const owed = owedIn(figuresOf(history, { ...asked, on }, waterfallOf).balances);
    quote.push({ on, amount: isPositive(owed) ? owed : zero(history.currency) });
  }
  return quote;
}

function perDay({ conditions, replayed }: ReturnType<typeof figuresOf>, on: PlainDate): bigint {
  const running = runningOn(conditions, on);
  if (running === null) return 0n;
  const { interest, anchor, rate } = running;
  const base = interest.on.reduce((all, book) => all + replayed.balances[book].minor, 0n);
  if (base <= 0n) return 0n;
  const upTo = (day: PlainDate): bigint => yearPartsTo(interest.dayCount, anchor, day);
  return interestGrains(base, rate, upTo(addDays(on, 1)) - upTo(on));
}

function linesOf(
  counted: readonly Entry[],
  known: readonly Entry[],
  currency: Currency,
): readonly StatementLine[] {
  const stands = new Set(standing(known));
  const undone = undoneFacts(known);
  let balances = noBalances(currency);
  return entriesInOrder(counted).map((entry) => {
    balances = entry.transfers.reduce(afterTransfer, balances);
    const { id, kind, fact, valueOn, bookedAt, policy, transfers } = entry;
    return {
      entry: id,
      kind,
      valueOn,
      bookedAt,
      policy,
      takenBack: kind !== "correction" && !stands.has(entry),
      undone: undone.has(fact),
      transfers: transfers.map(({ debit, credit, amount }) => ({ debit, credit, amount })),
      balances,
      owed: owedIn(balances),
    };
  });
}

const interestLine = (step: InterestStep): InterestLine => ({
  from: step.from,
  to: step.to,
  base: step.base,
  rate: rateInWords(step.rate),
  cite: step.cite,
  partOfYear: partsInWords(step.running.interest.dayCount, step.parts),
  minor: grainsInWords(step.grains),
  frozen: step.frozen,
  capped: step.cappedGrains > 0n,
});

/** What a check of the books found: an entry that stands and is not what the facts come to. */
export type Drift = { readonly entry: string; readonly says: string };

/**
 * Derives every entry anew from the facts and compares: to the cent, book by book. Empty where all is
 * as it must be. What was not booked yet (interest since the last booking) is no drift.
 */
export function driftOf(history: History, knownAt: Instant, waterfallOf: WaterfallOf): Drift[] {
  const { currency } = history;
  const known = entriesKnown(history.entries, knownAt);
  const conditions = conditionsKnown(history.terms, knownAt);
  const facts = factsOf(known);
  const derived = replay(facts, { currency, conditions, waterfallOf }, null).entries;
  const drift: Drift[] = [];
  const stands = standing(known);
  for (const kind of new Set([...stands, ...derived].map((one) => one.kind))) {
    const booked = tally(stands.filter((one) => one.kind === kind));
    const due = tally(derived.filter((one) => one.kind === kind));
    for (const key of new Set([...booked.keys(), ...due.keys()])) {
      const [is, shall] = [booked.get(key) ?? 0n, due.get(key) ?? 0n];
      if (is === shall) continue;
      const says = `${key}: booked ${String(is)}, derived ${String(shall)}`;
      drift.push({ entry: kind, says });
    }
  }
  return drift;
}

/** Amounts by day and pair of books. */
function tally(entries: readonly (Entry | Derived)[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const entry of entries) {
    const moves = "moves" in entry ? entry.moves : entry.transfers;
    for (const { debit, credit, amount } of moves) {
      const key = `${entry.kind} of ${entry.valueOn}, ${debit} <- ${credit}`;
      sums.set(key, (sums.get(key) ?? 0n) + amount.minor);
    }
  }
  return sums;
}
