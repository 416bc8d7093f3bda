/** Replay: from the facts of a debt and its terms to every entry, balance and grain of interest. */

import {
  type Currency,
  type EntryId,
  type Money,
  type PlainDate,
  assert,
  money,
} from "@forbear/kernel";
import {
  type Conditions,
  type Running,
  changeDays,
  nextCompounding,
  runningOn,
} from "./conditions.ts";
import { yearPartsTo } from "./day-count.ts";
import { directMoves, paymentMoves } from "./entries.ts";
import { type EntryKind, type Fact, type Move, paidDirect, paidIn } from "./history.ts";
import { type Rate, grainsPerMinor, interestGrains, nanoOf, wholeMinor } from "./rate.ts";
import type { FreezeReason, InterestTerms } from "./terms.ts";
import type { Accrual } from "./accrual.ts";
import { type Balances, type Book, type DebtBook, debtBooks } from "./transfer.ts";
import type { Waterfall } from "./waterfall.ts";

/** What an entry comes to. `fact` is null where it is derived from the passing of time alone. */
export type Derived = {
  readonly kind: EntryKind;
  readonly valueOn: PlainDate;
  readonly fact: Fact | null;
  readonly moves: readonly Move[];
};

/** Interest over a stretch of days on which nothing changed: a line of its derivation. */
export type InterestStep = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly base: Money;
  readonly rate: Rate;
  readonly cite: string;
  readonly frozen: FreezeReason | null;
  readonly running: Running;
  readonly parts: bigint;
  readonly grains: bigint;
  /** What a cap of the terms kept off. */
  readonly cappedGrains: bigint;
};

export type Replayed = {
  readonly entries: readonly Derived[];
  readonly balances: Balances;
  /** All interest that ever came, in grains: exact. */
  readonly accrued: bigint;
  /** What of it is in the books, in minor units. */
  readonly bookedInterest: bigint;
  readonly steps: readonly InterestStep[];
  /** How interest goes on from there; null where it does not run. */
  readonly accrual: Accrual | null;
};

/** Interest that came since it was last booked, in whole minor units. */
export const unbookedInterest = ({
  accrued,
  bookedInterest,
}: Pick<Replayed, "accrued" | "bookedInterest">): bigint => {
  const unbooked = wholeMinor(accrued) - bookedInterest;
  return unbooked > 0n ? unbooked : 0n;
};

export type WaterfallOf = (policy: string | null) => Waterfall;

export type Ground = {
  readonly currency: Currency;
  readonly conditions: Conditions;
  readonly waterfallOf: WaterfallOf;
};

/** Which facts rest on the interest to their day: it is booked before them. */
const restsOnInterest: ReadonlySet<EntryKind> = new Set([
  "payment",
  "direct",
  "fee",
  "waiver",
  "adjustment",
  "reversal",
  "interest",
]);

/**
 * What the facts come to, in their order, and on to the end of `until` where that is after the last.
 * @param facts as `factsOf` gives them; those after `until` are left out
 */
export function replay(facts: readonly Fact[], ground: Ground, until: PlainDate | null): Replayed {
  const walk = new Walk(ground);
  for (const fact of facts) {
    if (until !== null && fact.valueOn > until) continue;
    walk.runTo(fact.valueOn);
    walk.take(fact);
  }
  if (until !== null) walk.runTo(until);
  return walk.result();
}

class Walk {
  readonly #ground: Ground;
  readonly #changes: readonly PlainDate[];
  readonly #entries: Derived[] = [];
  readonly #steps: InterestStep[] = [];
  readonly #movesOf = new Map<EntryId, readonly Move[]>();
  readonly #owed: Record<DebtBook, bigint> = { principal: 0n, interest: 0n, fees: 0n, costs: 0n };
  #total = 0n;
  #booked = 0n;
  #day: PlainDate | null = null;
  // For caps: of the terms that began on `#anchor`.
  #anchor: PlainDate | null = null;
  #principalAtStart = 0n;
  #accrued = 0n;
  #charged = 0n;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#changes = changeDays(ground.conditions);
  }

  result(): Replayed {
    const { currency } = this.#ground;
    return {
      entries: this.#entries,
      balances: this.#balances(currency),
      accrued: this.#total,
      bookedInterest: this.#booked,
      steps: this.#steps,
      accrual: this.#accrual(),
    };
  }

  #accrual(): Accrual | null {
    const since = this.#day;
    const running = since === null ? null : runningOn(this.#ground.conditions, since);
    if (since === null || running === null) return null;
    this.#begin(running);
    const { interest, anchor, rate } = running;
    const change = this.#changes.find((day) => day > since) ?? null;
    const every = interest.compounds;
    const joins = every === null ? null : nextCompounding(every, anchor, since);
    const until = change === null || (joins !== null && joins < change) ? joins : change;
    const room = this.#room(running);
    return {
      since,
      until,
      anchor,
      rate,
      dayCount: interest.dayCount,
      base: this.#bearing(interest).toString(),
      accrued: this.#total.toString(),
      booked: this.#booked.toString(),
      room: room === null ? null : room.toString(),
    };
  }

  #bearing({ on }: InterestTerms): bigint {
    const bearing = on.reduce((all, book) => all + this.#owed[book], 0n);
    return bearing > 0n ? bearing : 0n;
  }

  #balances(currency: Currency): Balances {
    const { principal, interest, fees, costs } = this.#owed;
    return {
      principal: money(currency, principal),
      interest: money(currency, interest),
      fees: money(currency, fees),
      costs: money(currency, costs),
    };
  }

  /** Lets interest run up to the beginning of a day. */
  runTo(on: PlainDate): void {
    if (this.#day === null || this.#changes.length === 0) {
      this.#day = on;
      return;
    }
    while (this.#day < on) {
      const from: PlainDate = this.#day;
      const running = runningOn(this.#ground.conditions, from);
      const change = this.#changes.find((day) => day > from) ?? on;
      let to = change < on ? change : on;
      const every = running?.interest.compounds ?? null;
      const joins =
        running === null || every === null ? null : nextCompounding(every, running.anchor, from);
      if (joins !== null && joins < to) to = joins;
      if (running !== null) this.#accrue(running, from, to);
      this.#day = to;
      // While a freeze lets no interest run, none joins the principal either.
      const rests = running !== null && running.frozen !== null && nanoOf(running.rate) === 0n;
      if (to === joins && !rests) this.#capitalise(to);
    }
  }

  /** Sets out what caps are measured from, when terms begin to count. */
  #begin(running: Running): void {
    if (this.#anchor !== running.anchor) {
      this.#anchor = running.anchor;
      this.#principalAtStart = 0n;
      this.#accrued = 0n;
      this.#charged = 0n;
    }
    // As it first stood under these terms: they may begin before the debt does.
    if (this.#principalAtStart <= 0n) this.#principalAtStart = this.#owed.principal;
  }

  #accrue(running: Running, from: PlainDate, to: PlainDate): void {
    this.#begin(running);
    const { interest, anchor, rate, cite, frozen } = running;
    const base = this.#bearing(interest);
    const parts =
      yearPartsTo(interest.dayCount, anchor, to) - yearPartsTo(interest.dayCount, anchor, from);
    const whole = interestGrains(base, rate, parts);
    const room = this.#room(running);
    const grains = room !== null && whole > room ? room : whole;
    this.#total += grains;
    this.#accrued += grains;
    if (base === 0n) return;
    this.#steps.push({
      from,
      to,
      base: money(this.#ground.currency, base),
      rate,
      cite,
      frozen,
      running,
      parts,
      grains,
      cappedGrains: whole - grains,
    });
  }

  /** How much interest the cap of the terms still leaves, in grains; null: there is no cap. */
  #room({ interest: { cap } }: Running): bigint | null {
    if (cap === null) return null;
    let room: bigint;
    if (cap.kind === "unpaid-principal") {
      const unbooked = this.#total - this.#booked * grainsPerMinor;
      room = (this.#owed.principal - this.#owed.interest) * grainsPerMinor - unbooked;
    } else {
      const most = (this.#principalAtStart * BigInt(cap.basisPoints)) / 10_000n;
      const fees = cap.counts === "interest-and-fees" ? this.#charged : 0n;
      room = (most - fees) * grainsPerMinor - this.#accrued;
    }
    return room > 0n ? room : 0n;
  }

  #capitalise(on: PlainDate): void {
    this.#bookInterest(on, null);
    const unpaid = this.#owed.interest;
    if (unpaid <= 0n) return;
    this.#enter("capitalisation", on, null, [this.#move("principal", "interest", unpaid)]);
  }

  #bookInterest(on: PlainDate, fact: Fact | null): void {
    const minor = wholeMinor(this.#total) - this.#booked;
    if (minor <= 0n) return;
    this.#booked += minor;
    this.#enter("interest", on, fact, [this.#move("interest", "accrued", minor)]);
  }

  take(fact: Fact): void {
    const { kind, valueOn } = fact;
    if (restsOnInterest.has(kind)) {
      this.#bookInterest(valueOn, kind === "interest" ? fact : null);
    }
    if (kind === "interest") return;
    const moves = this.#movesFor(fact);
    this.#movesOf.set(fact.id, moves);
    if (moves.length > 0) this.#enter(kind, valueOn, fact, moves);
    if (kind === "fee") this.#charged += sumOf(moves, ["fees", "costs"]);
  }

  #movesFor(fact: Fact): readonly Move[] {
    const { currency, waterfallOf } = this.#ground;
    if (fact.kind === "payment") {
      const amount = paidIn(currency, fact.moves);
      const from = fact.moves.some(({ debit }) => debit === "suspense") ? "suspense" : "trust";
      return paymentMoves(amount, this.#balances(currency), waterfallOf(fact.policy), from);
    }
    if (fact.kind === "direct") {
      const amount = paidDirect(currency, fact.moves);
      return directMoves(amount, this.#balances(currency), waterfallOf(fact.policy));
    }
    if (fact.kind !== "reversal") return fact.moves;
    const undone = fact.undoes === null ? [] : (this.#movesOf.get(fact.undoes) ?? []);
    return undone.map(({ debit, credit, amount }) => {
      return { debit: credit, credit: debit, amount, reverses: null };
    });
  }

  #move(debit: Book, credit: Book, minor: bigint): Move {
    return { debit, credit, amount: money(this.#ground.currency, minor), reverses: null };
  }

  #enter(kind: EntryKind, valueOn: PlainDate, fact: Fact | null, moves: readonly Move[]): void {
    for (const { debit, credit, amount } of moves) {
      assert(amount.currency === this.#ground.currency, "a debt is of one currency");
      if (isDebtBook(debit)) this.#owed[debit] += amount.minor;
      if (isDebtBook(credit)) this.#owed[credit] -= amount.minor;
    }
    this.#entries.push({ kind, valueOn, fact, moves });
  }
}

const isDebtBook = (book: Book): book is DebtBook => debtBooks.some((one) => one === book);

const sumOf = (moves: readonly Move[], debited: readonly Book[]): bigint =>
  moves.reduce(
    (all, { debit, amount }) => (debited.includes(debit) ? all + amount.minor : all),
    0n,
  );
