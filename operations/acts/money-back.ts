/** Money back: a payment given back or disputed, in whole or in part; undone again where it failed. */

import {
  type EntryId,
  type Money,
  type PaymentId,
  type PlainDate,
  isPositive,
  least,
  money,
  present,
  trusted,
} from "@forbear/kernel";
import { type Entry, factsOf, refundMoves, standing } from "@forbear/ledger";
import {
  type MoneyBackRow,
  moneyBacksOf,
  saveMoneyBacks,
} from "../stores/books/money-back.store.ts";
import { type PaymentRow, paymentsById } from "../stores/books/store.ts";
import type { Ref } from "../stores/file.ts";
import type { Sql } from "../ports/sql.ts";
import type { Books } from "./books.ts";
import { learn, postPayment, reverse, standingPayment, takeBack } from "./post.ts";
import { movePayment, recordReceived, restorePayment } from "./take-payment.ts";
import type { Work } from "./work.ts";

/** What was paid beyond the debt and not given back. */
export function creditOf({ entries }: Books, currency: string): Money {
  let minor = 0n;
  for (const { debit, credit, amount } of entries.flatMap(({ transfers }) => transfers)) {
    if (credit === "refunds") minor += amount.minor;
    if (debit === "refunds") minor -= amount.minor;
  }
  return money(currency, minor);
}

/** A payment as the processor took it, with all of it that went back. */
export type Paid = {
  readonly payment: PaymentRow;
  readonly backs: readonly MoneyBackRow[];
  /** What of it stands in our books: itself, or what was left of it; null: nothing does. */
  readonly stands: PaymentRow | null;
};

const isBooked = ({ booked_as }: MoneyBackRow): boolean => booked_as !== null;

/** Reads a payment under the lock of its debt. */
export async function openPaid(work: Pick<Work, "tx">, ref: Ref<PaymentId>): Promise<Paid | null> {
  const [payment] = await paymentsById(work.tx, [ref]);
  if (payment === undefined) return null;
  const backs = await moneyBacksOf(work.tx, ref);
  let id: PaymentId | null = payment.id;
  for (;;) {
    const next = backs.find((one) => isBooked(one) && one.from_id === id);
    if (next === undefined) break;
    id = next.rest_id;
    if (id === null) return { payment, backs, stands: null };
  }
  if (id === payment.id) return { payment, backs, stands: payment };
  const [rest] = await paymentsById(work.tx, [{ bucket: payment.bucket, id }]);
  return { payment, backs, stands: rest ?? null };
}

/** How much of a payment may still go back. */
export function refundable({ payment, backs, stands }: Paid): bigint {
  if (stands?.status !== "settled") return 0n;
  const credits = backs
    .filter(({ booked_as }) => booked_as === "credit")
    .reduce((sum, { minor }) => sum + minor, 0n);
  const underWay = backs
    .filter(({ status }) => status === "asked" || status === "requested" || status === "unknown")
    .reduce((sum, { minor }) => sum + minor, 0n);
  const left = (stands.id === payment.id ? payment.minor : stands.minor) - credits - underWay;
  return left > 0n ? left : 0n;
}

/** Journals how it stands now; whoever opened the work writes the row with `savedBacks`. */
export function tellBack(
  work: Work,
  row: MoneyBackRow,
  status: Exclude<MoneyBackRow["status"], "questioned">,
  because: string | null,
): MoneyBackRow {
  const { bucket, id, person_id, account_id, payment_id, currency, minor, kind } = row;
  work.append(
    bucket,
    { person: person_id, account: account_id },
    {
      kind: "money-back-told",
      back: id,
      payment: payment_id,
      amount: money(currency, minor),
      of: kind,
      as: status,
      because,
    },
  );
  return { ...row, status, changed_at: work.now };
}

/** Journals how a dispute stands at its processor, as the row has it. */
export function tellStanding(work: Work, row: MoneyBackRow): void {
  const { bucket, id, person_id, account_id, payment_id, standing, because, answer_by } = row;
  const { fee_currency: currency, fee_minor: minor } = row;
  work.append(
    bucket,
    { person: person_id, account: account_id },
    {
      kind: "dispute-told",
      back: id,
      payment: payment_id,
      as: present(standing, "what the processor said of a dispute"),
      reason: because,
      answerBy: answer_by,
      fee: currency === null || minor === null ? null : money(currency, minor),
    },
  );
}

/** Written after the work: the rows stand beside the books, nothing else points to them. */
export const savedBacks = (work: Work, rows: readonly MoneyBackRow[]): Sql =>
  saveMoneyBacks(work.tenant, rows);

/**
 * Books what went back, on the day on which it went: a credit as such, else the payment is undone and
 * what is left of it booked as a payment of its own. The row as it stands then; unbooked where nothing
 * of the payment stands any more.
 */
export function bookBack(
  work: Work,
  books: Books,
  row: MoneyBackRow,
  { stands }: Paid,
  valueOn: PlainDate,
): MoneyBackRow {
  const amount = money(row.currency, row.minor);
  if (row.kind === "refund" && creditOf(books, row.currency).minor >= amount.minor) {
    const moves = refundMoves(amount);
    const fact = {
      kind: "refund",
      valueOn,
      moves,
      payment: null,
      policy: null,
      undoes: null,
    } as const;
    const told = { person: row.person_id, because: row.because };
    const booked = learn(work, books, { happened: fact, neverWas: null }, told);
    const entry = present(booked.find(({ kind }) => kind === "refund")).fact;
    return { ...row, booked_as: "credit", from_id: entry };
  }
  if (stands?.status !== "settled") return row;
  const entry = standingPayment(books, stands.id);
  if (entry === null) return row;
  const { person_id: person, account_id: account, method } = stands;
  const whole = money(stands.currency, stands.minor);
  const gone = least(amount, whole);
  reverse(work, books, person, entry, valueOn);
  movePayment(work, stands, row.kind === "dispute" ? "charged-back" : "refunded", row.because);
  const rest = money(whole.currency, whole.minor - gone.minor);
  const booked = { ...row, booked_as: "payment", from_id: stands.id } as const;
  if (!isPositive(rest)) return booked;
  const left = recordReceived(work, { account, person, amount: rest, method });
  postPayment(work, books, person, left, rest, valueOn);
  return { ...booked, rest_id: left };
}

/** How the write-off of a settlement is told from a waiver of another reason. */
const settledBy = "settlement";

/** What was booked did not happen after all: the payment stands as if nothing of it had gone. */
export async function unbookBack(
  work: Work,
  books: Books,
  row: MoneyBackRow,
  valueOn: PlainDate,
): Promise<MoneyBackRow> {
  const unbooked = { ...row, booked_as: null, from_id: null, rest_id: null };
  if (row.booked_as === null || row.from_id === null) return row;
  const because = row.kind === "dispute" ? "the dispute was won" : "the refund failed";
  if (row.booked_as === "credit") {
    const fact = trusted<EntryId>(row.from_id);
    const given = standing(books.entries).find((entry) => entry.fact === fact);
    if (given !== undefined) takeBack(work, books, given, because);
    return unbooked;
  }
  const undone = trusted<PaymentId>(row.from_id);
  const ids = row.rest_id === null ? [undone] : [undone, row.rest_id];
  const rows = await paymentsById(
    work.tx,
    ids.map((id) => ({ bucket: row.bucket, id })),
  );
  const rest = rows.find(({ id }) => id === row.rest_id);
  if (rest !== undefined && rest.status !== "settled") {
    // More of it went back since: what came again is a payment of its own.
    const { account_id: account, person_id: person, method } = rest;
    const amount = money(row.currency, row.minor);
    const again = recordReceived(work, { account, person, amount, method });
    postPayment(work, books, person, again, amount, valueOn);
    return { ...row, booked_as: null };
  }
  const restEntry = rest === undefined ? null : standingPayment(books, rest.id);
  if (rest !== undefined && restEntry !== null) {
    takeBack(work, books, restEntry, because);
    movePayment(work, rest, "returned", because);
  }
  stand(work, books, undone, because);
  const payment = rows.find(({ id }) => id === undone);
  if (payment !== undefined) restorePayment(work, payment, because);
  return unbooked;
}

/** Takes back the reversal of a payment, and with it what was owed again because of it. */
function stand(work: Work, books: Books, payment: PaymentId, because: string): void {
  const reversals = (): readonly Entry[] =>
    standing(books.entries).filter(({ kind }) => kind === "reversal");
  const back = reversals().find((entry) => entry.payment === payment);
  if (back === undefined) return;
  const alike = reversals().filter(
    (entry) => entry.bookedAt === back.bookedAt && entry.payment === null,
  );
  const undone = factsOf(books.entries)
    .filter(({ id }) => alike.some(({ fact }) => fact === id))
    .map(({ undoes }) => undoes);
  const settled = books.entries.some(
    ({ kind, policy, fact }) => kind === "waiver" && policy === settledBy && undone.includes(fact),
  );
  const atZero = settled ? "settled" : "paid";
  const told = { person: null, because };
  for (const entry of [...alike, back]) {
    learn(work, books, { happened: null, neverWas: entry.fact }, told, atZero);
  }
}
