/** Books: every entry balances, every balance is the sum of its transfers, every payment is booked once. */

import type { AccountState, HappeningOf } from "@forbear/accounts";
import { canonical, encode, trusted } from "@forbear/kernel";
import { type Transfer, type WaterfallOf, balancesOf, driftOf, groupOfBook } from "@forbear/ledger";
import { entriesOf } from "../../stores/books/entries.ts";
import type { PaymentRow, PaymentStatus } from "../../stores/books/store.ts";
import type { Findings } from "./findings.ts";
import { grouped } from "./grouped.ts";
import type { Life } from "./lives.ts";
import type { AccountRow, BookedTransfer } from "./rows.store.ts";

/** What is stored of the books of some debts. */
export type Books = {
  readonly accounts: readonly AccountRow[];
  readonly lives: ReadonlyMap<string, Life<AccountState>>;
  readonly transfers: readonly BookedTransfer[];
  readonly payments: readonly PaymentRow[];
  readonly waterfallOf: WaterfallOf;
};

export function checkBooks(books: Books, findings: Findings): void {
  const booked = grouped(books.transfers, ({ transfer }) => transfer.account);
  const paid = grouped(books.payments, (payment) => payment.account_id);
  for (const account of books.accounts) {
    const transfers = booked.get(account.id) ?? [];
    findings.looked("books");
    checkEntries(transfers, findings);
    checkBalance(account, transfers, findings);
    const life = books.lives.get(account.id);
    if (life === undefined) continue;
    checkPosted(account, transfers, life, findings);
    checkDerived(account, transfers, books.waterfallOf, findings);
    for (const payment of paid.get(account.id) ?? []) {
      checkPayment(payment, life, transfers, findings);
    }
  }
}

/** In each entry, what the claim and the cash gain and give is the same, per currency. */
function checkEntries(booked: readonly BookedTransfer[], findings: Findings): void {
  for (const [entry, transfers] of grouped(booked, ({ transfer }) => transfer.entry)) {
    const sums = new Map<string, bigint>();
    const add = (key: string, minor: bigint): void => {
      sums.set(key, (sums.get(key) ?? 0n) + minor);
    };
    for (const { transfer } of transfers) {
      const { debit, credit, amount } = transfer;
      add(`${groupOfBook[debit]} ${amount.currency}`, amount.minor);
      add(`${groupOfBook[credit]} ${amount.currency}`, -amount.minor);
    }
    const open = [...sums].filter(([, sum]) => sum !== 0n);
    if (open.length > 0) {
      const says = `an entry does not balance: ${open.map(([key, sum]) => `${key} ${String(sum)}`).join(", ")}`;
      findings.found("books", says, { entry, account: transfers[0]?.transfer.account ?? null });
    }
  }
}

const text = (value: Parameters<typeof encode>[0]): string => canonical(encode(value));

function checkBalance(
  { id, state, client }: AccountRow,
  booked: readonly BookedTransfer[],
  findings: Findings,
): void {
  const { currency } = state.balances.principal;
  const foreign = booked.filter((one) => one.transfer.amount.currency !== currency);
  if (foreign.length > 0 || booked.some((one) => one.client !== client)) {
    const says = "a transfer is of another currency or client than its debt";
    findings.found("books", says, { account: id });
    return;
  }
  const summed = balancesOf(
    booked.map((one) => one.transfer),
    currency,
  );
  if (text(summed) !== text(state.balances)) {
    findings.found("books", "a balance is not the sum of its transfers", { account: id });
  }
}

const postedIn = (life: Life<AccountState>): readonly HappeningOf<"posted">[] =>
  life.moments.flatMap(({ event: { what } }) => (what.kind === "posted" ? [what] : []));

/** What the journal says was booked is what stands in the books, transfer by transfer. */
function checkPosted(
  { id }: AccountRow,
  booked: readonly BookedTransfer[],
  life: Life<AccountState>,
  findings: Findings,
): void {
  const told = new Map<string, Transfer>();
  for (const { transfers } of postedIn(life)) for (const one of transfers) told.set(one.id, one);
  for (const { transfer } of booked) {
    const one = told.get(transfer.id);
    const at = { account: id, transfer: transfer.id };
    if (one === undefined) findings.found("books", "the journal knows nothing of a transfer", at);
    else if (text(one) !== text(transfer)) {
      findings.found("books", "a transfer is not the one that the journal tells of", at);
    }
    told.delete(transfer.id);
  }
  for (const transfer of told.keys()) {
    findings.found("books", "a transfer of the journal is not in the books", {
      account: id,
      transfer,
    });
  }
}

/** Every entry that stands is what the facts and terms come to, derived anew, to the cent. */
function checkDerived(
  { id, state }: AccountRow,
  booked: readonly BookedTransfer[],
  waterfallOf: WaterfallOf,
  findings: Findings,
): void {
  const currency = state.balances.principal.currency;
  const entries = entriesOf(booked);
  const last = entries.reduce((at, { bookedAt }) => (bookedAt > at ? bookedAt : at), "");
  const knownAt = state.terms.reduce((at, { toldAt }) => (toldAt > at ? toldAt : at), last);
  if (knownAt === "") return;
  const history = { account: id, currency, entries, terms: state.terms };
  for (const { says } of driftOf(history, trusted<never>(knownAt), waterfallOf)) {
    findings.found("books", `an entry is not what the facts come to: ${says}`, { account: id });
  }
}

/** How a payment stands by what the journal tells of it; null: it was never asked for. */
function statusOf(life: Life<AccountState>, payment: string): PaymentStatus | null {
  let status: PaymentStatus | null = null;
  for (const { event } of life.moments) {
    const { what } = event;
    if (what.kind === "payment-requested" && what.payment === payment) status = "requested";
    if (what.kind === "payment-moved" && what.payment === payment) status = what.to;
  }
  return status;
}

/**
 * A settled payment is in trust once, in full; one made to the client itself is off the debt; any other
 * is not, or was taken out again.
 */
function checkPayment(
  payment: PaymentRow,
  life: Life<AccountState>,
  booked: readonly BookedTransfer[],
  findings: Findings,
): void {
  const at = { payment: payment.id, account: payment.account_id };
  const status = statusOf(life, payment.id);
  if (status !== payment.status) {
    const says = `a payment is ${payment.status}, and ${status ?? "unknown"} to the journal`;
    findings.found("books", says, at);
  }
  const direct = payment.method === "direct";
  const sum = booked
    .filter((one) => one.payment === payment.id)
    .reduce((all, { transfer }) => all + (direct ? toldOf(transfer) : cashOf(transfer)), 0n);
  const due = payment.status === "settled" ? payment.minor : 0n;
  if (sum !== due) {
    const where = direct ? "off the debt" : "in trust";
    const says = `a ${payment.status} payment of ${String(payment.minor)} has ${String(sum)} ${where}`;
    findings.found("books", says, at);
  }
}

const cashOf = ({ debit, credit, amount }: Transfer): bigint =>
  debit === "trust" ? amount.minor : credit === "trust" ? -amount.minor : 0n;

/** What a payment to the client itself took off the debt. */
const toldOf = ({ debit, credit, amount }: Transfer): bigint =>
  debit === "placed" ? amount.minor : credit === "placed" ? -amount.minor : 0n;
