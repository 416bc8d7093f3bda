/** Post: the only door to the books. A debt at zero closes here, and opens again here. */

import { type Hold, isOutreach, totalOwed } from "@forbear/accounts";
import {
  type AccountId,
  type EntryId,
  type Instant,
  type Money,
  type PaymentId,
  type PersonId,
  type PlainDate,
  type Result,
  banksRest,
  err,
  isPositive,
  localDate,
  money,
  must,
  ok,
  parseTimeZone,
} from "@forbear/kernel";
import {
  type Accrual,
  type Balances,
  type Booking,
  type DebtBook,
  type Entry,
  type Learnt,
  type Move,
  type NewFact,
  type Rebooked,
  type TermsTold,
  type Transfer,
  changeMoves,
  isUndone,
  owedIn,
  paidIn,
  policyName,
  rebook,
  standing,
  suspendedMoves,
} from "@forbear/ledger";
import { judgePlan } from "@forbear/negotiation";
import { type Books, historyOf } from "./books.ts";
import { cancel } from "./cancel.ts";
import { endAgreement } from "./end-agreement.ts";
import type { Work } from "./work.ts";

/** Where the transfers of a new entry get what they share. */
export function booking(work: Work, account: AccountId, valueOn: PlainDate): Booking {
  const { bucket } = work.account(account);
  return {
    account,
    entry: work.newId<EntryId>(bucket),
    valueOn,
    bookedAt: work.now,
    newId: () => work.newId(bucket),
  };
}

/** Books what a client placed: the first entry of a debt. No transfers, no entry. */
export function postPlacement(
  work: Work,
  account: AccountId,
  transfers: readonly Transfer[],
): void {
  const first = transfers.at(0);
  if (!first) return;
  const { version } = work.account(account);
  const { entry: id, valueOn, bookedAt } = first;
  const whole = { id, fact: id, seq: version + 1, valueOn, bookedAt, transfers };
  write(
    work,
    account,
    null,
    { ...whole, kind: "placement", payment: null, policy: null },
    null,
    null,
  );
}

function write(
  work: Work,
  account: AccountId,
  person: PersonId | null,
  entry: Entry,
  because: string | null,
  accrual: Accrual | null,
): void {
  const { bucket, state } = work.account(account);
  const { id, kind, fact, seq, payment, policy, transfers } = entry;
  for (const transfer of transfers) {
    const { client } = state;
    work.rows.transfers.push({ bucket, client, kind, fact, seq, policy, payment, transfer });
  }
  work.append(
    bucket,
    { person, account },
    { kind: "posted", entry: id, for: kind, fact, payment, policy, because, transfers, accrual },
  );
}

/** As what a debt at zero closes. */
type AtZero = "paid" | "settled" | "discharged";

/** Who brought what is learnt, and why, in words; null where there is nobody, or nothing to say. */
export type Told = { readonly person: PersonId | null; readonly because: string | null };

export const untold: Told = { person: null, because: null };

/** What the ledger says must be booked, numbered from the debt's next place but `events` before it. */
function rebooked(
  work: Work,
  books: Books,
  learnt: Learnt,
  events: number,
  also: readonly TermsTold[],
): Rebooked {
  const { bucket, version } = work.account(books.account);
  return rebook(historyOf(work, books, also), learnt, books.waterfallOf, {
    now: work.now,
    nextSeq: version + 1 + events,
    newEntry: () => work.newId<EntryId>(bucket),
    newTransfer: () => work.newId(bucket),
  });
}

/**
 * Books what is learnt of a debt, and books anew what came out otherwise by it; a debt at zero closes,
 * one that owes again opens. It gives the entries that were booked.
 */
export function learn(
  work: Work,
  books: Books,
  learnt: Learnt,
  told: Told,
  atZero: AtZero = "paid",
): readonly Entry[] {
  const { entries, replayed } = rebooked(work, books, learnt, 0, []);
  enter(work, books, entries, replayed.accrual, told, atZero);
  return entries;
}

function enter(
  work: Work,
  books: Books,
  entries: readonly Entry[],
  accrual: Accrual | null,
  { person, because }: Told,
  atZero: AtZero,
): void {
  for (const entry of entries) write(work, books.account, person, entry, because, accrual);
  books.entries = [...books.entries, ...entries];
  if (entries.length === 0) return;
  if (entries.some(({ kind }) => kind === "payment")) silence(work, books.account, "payment");
  live(work, books.account, atZero);
}

/** Tells of the debt's terms, and books anew what rested on others. */
export function learnTerms(work: Work, books: Books, term: TermsTold["fact"]): TermsTold["id"] {
  const { account } = books;
  const { bucket } = work.account(account);
  const id = work.newId<never>(bucket);
  const also = { id, toldAt: work.now, fact: term };
  const learnt = { happened: null, neverWas: null };
  const { entries, replayed } = rebooked(work, books, learnt, 1, [also]);
  const { accrual } = replayed;
  work.append(bucket, { person: null, account }, { kind: "terms-told", told: id, term, accrual });
  enter(work, books, entries, accrual, untold, "paid");
  return id;
}

const fact = (
  kind: NewFact["kind"],
  valueOn: PlainDate,
  moves: readonly Move[],
  more: Partial<NewFact> = {},
): Learnt => ({
  happened: { kind, valueOn, moves, payment: null, policy: null, undoes: null, ...more },
  neverWas: null,
});

/** Why money that came is not booked on a debt but waits for a person to say whose it is. */
export type Suspended = "recalled" | "discharged" | "written-off" | "insolvency";

const stays = (holds: readonly Hold[]): boolean => holds.some(({ kind }) => kind === "insolvency");

/** What keeps a payment from being booked on the debt; null: nothing does. */
export function suspendedBy(work: Work, account: AccountId): Suspended | null {
  const { state } = work.account(account);
  if (state.life.kind === "closed") {
    const { as } = state.life;
    if (as === "recalled" || as === "discharged" || as === "written-off") return as;
  }
  const held =
    stays(state.holds) ||
    state.obligors.some(
      ({ person }) => work.knows(person) && stays(work.person(person).state.holds),
    );
  return held ? "insolvency" : null;
}

/**
 * A payment that settled. It is the debt's, whoever made it: booked by the waterfall of its day, after
 * the interest to that day; what was decided about the debt before it is cancelled in the same
 * transaction. Money for a debt that takes none goes to suspense, with the reason.
 */
export function postPayment(
  work: Work,
  books: Books,
  person: PersonId | null,
  payment: PaymentId | null,
  amount: Money,
  valueOn: PlainDate,
): Suspended | null {
  const { account } = books;
  const suspended = suspendedBy(work, account);
  const came = suspendedMoves(amount);
  if (suspended === null) {
    const policy = policyName(books.waterfallOn(valueOn));
    learn(work, books, fact("payment", valueOn, came, { payment, policy }), untoldBy(person));
    settleIfKept(work, books);
  } else {
    const because = `the debt takes no payment: ${suspended}`;
    learn(work, books, fact("suspended", valueOn, came, { payment }), { person, because });
  }
  silence(work, account, "payment");
  return suspended;
}

const untoldBy = (person: PersonId | null): Told => ({ person, because: null });

/** What stands for a payment in the books now: the entry that booked it last; null when none does. */
export function standingPayment(books: Books, payment: PaymentId): Entry | null {
  const stands = standing(books.entries).filter((entry) => entry.payment === payment);
  const booked = stands.findLast(({ kind }) => kind === "payment" || kind === "suspended");
  const back = stands.some(({ kind }) => kind === "reversal");
  return booked === undefined || back ? null : booked;
}

/** Undoes an entry on the day it came undone, as at the bank; a debt that it had closed is owed again. */
export function reverse(
  work: Work,
  books: Books,
  person: PersonId | null,
  entry: Entry,
  valueOn: PlainDate,
): void {
  const { payment, transfers } = entry;
  const day = valueOn < entry.valueOn ? entry.valueOn : valueOn; // never before what it undoes
  const moves = transfers.map(({ debit, credit, amount }) => {
    return { debit: credit, credit: debit, amount, reverses: null };
  });
  const learnt = fact("reversal", day, moves, { payment, undoes: entry.fact });
  learn(work, books, learnt, untoldBy(person));
  if (payment !== null) unsettle(work, books, day);
}

const utc = must(parseTimeZone("Etc/UTC"));

/**
 * Money came for a debt that settles: kept to its end, the rest is written off in the same commit, so
 * that nobody who has paid what was agreed is asked for more. What is not kept yet is judged in its time.
 */
function settleIfKept(work: Work, books: Books): void {
  const { state } = work.account(books.account);
  if (state.life.kind !== "on-plan" || state.life.plan.forgives === undefined) return;
  const { instalments, leniency, agreedAt } = state.life.plan;
  const zones = state.obligors.flatMap(({ person }) =>
    work.knows(person) ? work.person(person).state.zones : [],
  );
  const dayOf = (at: Instant): PlainDate => localDate(at, zones[0] ?? utc);
  const today = dayOf(work.now);
  const received = standing(books.entries)
    .filter(({ kind, bookedAt, fact }) => {
      return kind === "payment" && bookedAt >= agreedAt && !isUndone(books.entries, fact);
    })
    .map(({ valueOn, transfers }) => {
      return { valueOn, amount: paidIn(leniency.tolerance.currency, transfers), settled: true };
    });
  const { currency } = leniency.tolerance;
  const rests = (on: PlainDate): boolean => banksRest(currency, on);
  const agreed = { agreedOn: dayOf(agreedAt), instalments, leniency, banksRest: rests };
  const answers = judgePlan(agreed, received, today);
  if (answers.every((answer) => answer === "kept")) settleRest(work, books, today);
}

/** How the write-off of a settlement is told from a waiver of another reason. */
const settledBy = "settlement";

/**
 * A settlement was kept to its end: what is left is written off, the interest to that day too, and the
 * debt closes as settled.
 */
export function settleRest(work: Work, books: Books, on: PlainDate): void {
  bookInterest(work, books, on);
  const { balances } = work.account(books.account).state;
  const { currency } = balances.principal;
  const less = (book: DebtBook): Money => money(currency, -balances[book].minor);
  const moves = changeMoves({
    principal: less("principal"),
    interest: less("interest"),
    fees: less("fees"),
    costs: less("costs"),
  });
  const learnt = fact("waiver", on, moves, { policy: settledBy });
  learn(work, books, learnt, { person: null, because: "the settlement was kept" }, "settled");
}

/** Nobody owes it any more: what is left is written off, and the debt closes as discharged. */
export function dischargeRest(work: Work, books: Books, on: PlainDate, because: string): void {
  bookInterest(work, books, on);
  endAgreement(work, books.account, "void");
  const { balances } = work.account(books.account).state;
  const moves = lessBy(balances, owedIn(balances));
  const learnt = fact("waiver", on, moves, { policy: "discharge" });
  learn(work, books, learnt, { person: null, because }, "discharged");
}

/** Takes an amount off what is owed: what was added to it first, then the principal. */
export function takeOff(
  work: Work,
  books: Books,
  amount: Money,
  on: PlainDate,
  because: string,
): void {
  bookInterest(work, books, on);
  const { balances } = work.account(books.account).state;
  const learnt = fact("waiver", on, lessBy(balances, amount), { policy: "release" });
  learn(work, books, learnt, { person: null, because });
}

function lessBy(balances: Balances, amount: Money): readonly Move[] {
  const { currency } = amount;
  let left = amount.minor;
  const part = (book: DebtBook): Money => {
    const stands = balances[book].minor < 0n ? 0n : balances[book].minor;
    const off = left < stands ? left : stands;
    left -= off;
    return money(currency, -off);
  };
  const [interest, fees, costs] = [part("interest"), part("fees"), part("costs")];
  return changeMoves({ principal: part("principal"), interest, fees, costs });
}

/** A payment of a settlement came back: nothing was settled, so what was written off is owed again. */
function unsettle(work: Work, books: Books, on: PlainDate): void {
  const gone = standing(books.entries).filter(
    ({ kind, policy, fact }) =>
      kind === "waiver" && policy === settledBy && !isUndone(books.entries, fact),
  );
  for (const entry of gone) reverse(work, books, null, entry, on);
}

/** Takes back a happening that was booked in error: all that rested on it comes out as if it never was. */
export function takeBack(work: Work, books: Books, entry: Entry, because: string): void {
  const learnt = { happened: null, neverWas: entry.fact };
  learn(work, books, learnt, { person: null, because });
}

export type Change = {
  readonly kind: "fee" | "waiver" | "adjustment" | "refund";
  readonly moves: readonly Move[];
  /** Of a fee, its code in the terms. */
  readonly policy: string | null;
};

/** Books a change of what is owed, or money given back, for a reason that a person gave. */
export function postChange(
  work: Work,
  books: Books,
  { kind, moves, policy }: Change,
  valueOn: PlainDate,
  because: string,
): void {
  learn(work, books, fact(kind, valueOn, moves, { policy }), { person: null, because });
}

/** Books the interest that came by the beginning of a day: something is about to rest on it. */
export function bookInterest(work: Work, books: Books, on: PlainDate): void {
  learn(work, books, fact("interest", on, []), { person: null, because: "to rest on" });
}

/** Money that waits in suspense is understood: it is the debt's after all, from its own day on. */
export function applySuspended(
  work: Work,
  books: Books,
  entry: Entry,
  because: string,
): Result<null, Suspended> {
  const still = suspendedBy(work, books.account);
  if (still !== null) return err(still);
  takeBack(work, books, entry, because);
  const { payment, valueOn, transfers } = entry;
  const policy = policyName(books.waterfallOn(valueOn));
  const moves = transfers.map(({ debit, credit, amount }) => {
    return { debit, credit, amount, reverses: null };
  });
  learn(work, books, fact("payment", valueOn, moves, { payment, policy }), untold);
  return ok(null);
}

/** Nothing decided before this about the debt goes out after it. */
export function silence(work: Work, account: AccountId, because: string): void {
  for (const { person } of work.account(account).state.obligors) {
    cancel(
      work,
      person,
      because,
      (contact) => isOutreach(contact.act) && contact.accounts.includes(account),
    );
  }
}

/** A debt at zero closes; one that was paid and owes again opens, and its people are woken. */
function live(work: Work, account: AccountId, atZero: AtZero): void {
  const { bucket, state } = work.account(account);
  const owes = isPositive(totalOwed(state));
  if (state.life.kind === "closed") {
    const { as } = state.life;
    if (!owes || (as !== "paid" && as !== "settled")) return;
    const what = { kind: "account-reopened", because: "owed again" } as const;
    work.append(bucket, { person: null, account }, what);
    for (const { person } of state.obligors) work.wake(person, work.now);
    return;
  }
  if (owes) return;
  endAgreement(work, account, "kept");
  work.append(bucket, { person: null, account }, { kind: "account-closed", as: atZero });
}
