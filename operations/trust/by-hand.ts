/** By hand: what is given to or taken from a client, our share drawn out of trust, what it was paid directly. */

import {
  type AccountId,
  type ClientId,
  type Money,
  type PaymentId,
  type PlainDate,
  type Result,
  type TenantId,
  err,
  isPositive,
  isZero,
  localDate,
  money,
  ok,
  present,
} from "@forbear/kernel";
import {
  type ClientSideBook,
  clientLedger,
  clientMove,
  clientSideBooks,
  noClientBalances,
  owedIn,
} from "@forbear/ledger";
import { type Books, booksOf } from "../acts/books.ts";
import { judgeNow } from "../acts/judge-now.ts";
import { postDirect, standingDirect } from "../acts/post-direct.ts";
import { type Suspended, takeBack } from "../acts/post.ts";
import { movePayment, recordReceived } from "../acts/take-payment.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { paymentsById } from "../stores/books/store.ts";
import type { Ref } from "../stores/file.ts";
import { readAccounts } from "../stores/folds/store.ts";
import { lookUpOne, lookupRow } from "../stores/people/store.ts";
import { insertClientEntries } from "../stores/trust/books.store.ts";
import { lockClient } from "../stores/trust/clients.store.ts";
import { type BookSum, clientBooks } from "../stores/trust/sums.store.ts";
import { type TrustBy, type Trusting, bookingNow, entryOf } from "./entries.ts";

export type ByHandRefusal =
  "no-such-client" | "zero" | "another-currency" | "no-reason" | "in-the-future" | "more-than-ours";

export type Adjusting = TrustBy & {
  readonly client: string;
  /** Above zero: given to the client; below: taken from what is due to it. */
  readonly amount: Money;
  readonly on: PlainDate;
  readonly because: string;
};

/** Gives to a client or takes from it, for a reason; its next remittance names it. */
export function adjustClient(
  house: Trusting,
  tenant: TenantId,
  { client: ref, amount, on, because, by, zone }: Adjusting,
): Promise<Result<null, ByHandRefusal>> {
  return house.database.transaction(tenant, async (tx) => {
    const client = await lockClient(tx, ref);
    if (client === null) return err("no-such-client");
    if (isZero(amount)) return err("zero");
    if (amount.currency !== client.settings.currency) return err("another-currency");
    if (because.trim() === "") return err("no-reason");
    const now = await bookingNow(tx, house);
    if (on > localDate(now, zone)) return err("in-the-future");
    const entry = entryOf(house, by, now, {
      client: client.id,
      kind: "adjustment",
      document: null,
      valueOn: on,
      because,
      moves: clientMove("adjusted", "due-to-client", amount),
    });
    await tx.many(insertClientEntries(tenant, [entry]));
    return ok(null);
  });
}

const isSide = (book: BookSum["book"]): book is ClientSideBook =>
  clientSideBooks.some((one) => one === book);

/** The balances of one client in one currency, of the sums of all. */
export function balancesFor(sums: readonly BookSum[], client: ClientId, currency: string) {
  const balances = noClientBalances();
  for (const one of sums) {
    if (one.client !== client || one.currency !== currency || !isSide(one.book)) continue;
    balances[one.book] = one.debited - one.credited;
  }
  return balances;
}

export type Withdrawing = TrustBy & {
  readonly client: string;
  /** Null: all that is ours of it. Below zero: we put our own money into trust. */
  readonly amount: Money | null;
  readonly because: string;
};

/** Draws our share of a client's money out of trust, or makes good what is short; never what is not ours. */
export function withdraw(
  house: Trusting,
  tenant: TenantId,
  { client: ref, amount, because, by, zone }: Withdrawing,
): Promise<Result<Money, ByHandRefusal>> {
  return house.database.transaction(tenant, async (tx) => {
    const client = await lockClient(tx, ref);
    if (client === null) return err("no-such-client");
    if (because.trim() === "") return err("no-reason");
    const { currency } = client.settings;
    const now = await bookingNow(tx, house);
    const today = localDate(now, zone);
    const sums = await clientBooks(tx, { on: today, knownAt: now });
    const { ours } = clientLedger(balancesFor(sums, client.id, currency));
    const drawn = amount ?? money(currency, ours > 0n ? ours : 0n);
    if (drawn.currency !== currency) return err("another-currency");
    if (isZero(drawn)) return err("zero");
    if (drawn.minor > 0n && drawn.minor > ours) return err("more-than-ours");
    const entry = entryOf(house, by, now, {
      client: client.id,
      kind: "withdrawal",
      document: null,
      valueOn: today,
      because,
      moves: clientMove("operating", "trust", drawn),
    });
    await tx.many(insertClientEntries(tenant, [entry]));
    return ok(drawn);
  });
}

export type DirectRefusal =
  | "no-such-debt"
  | "not-above-zero"
  | "another-currency"
  | "in-the-future"
  | "before-placement"
  | "no-reference"
  | "reference-used"
  | "more-than-owed"
  | Suspended;

export type Direct = TrustBy & {
  readonly account: Ref<AccountId>;
  readonly amount: Money;
  readonly on: PlainDate;
  /** The client's own: the same one again is the same money. */
  readonly reference: string;
};

/**
 * Books what was paid to the client itself: it settles the debt, brings no cash, and the next remittance
 * takes the commission on it.
 */
export function reportDirect(
  house: Trusting & Pick<House, "vault">,
  tenant: TenantId,
  { account, amount, on, reference, by, zone }: Direct,
): Promise<Result<PaymentId, DirectRefusal>> {
  return house.database.transaction(tenant, async (tx) => {
    const options = { by, correlation: `direct:${account.id}`, accounts: [account] };
    const work = await openWork(tx, house, options);
    if (!work.has(account.id)) return err("no-such-debt");
    if (reference.trim() === "") return err("no-reference");
    if ((await lookUpOne(tx, house.vault, "gateway-payment", directKey(reference))) !== null) {
      return err("reference-used");
    }
    const books = await booksOf(work, account.id);
    const today = localDate(work.now, zone);
    const booked = bookDirect(work, books, { account, amount, on, reference, today });
    if (!booked.ok) return booked;
    await judgeNow(work, books, zone);
    await work.write();
    return booked;
  });
}

/** How a direct payment is looked up: the same reference again is the same money. */
export const directKey = (reference: string): string => `direct:${reference.trim()}`;

/** Books one of them in open work, its reference known to be new; refused, the work is to be dropped. */
export function bookDirect(
  work: Work,
  books: Books,
  told: Omit<Direct, "by" | "zone"> & { readonly today: PlainDate },
): Result<PaymentId, DirectRefusal> {
  const { account, amount, on, reference, today } = told;
  const { state, bucket } = work.account(account.id);
  if (amount.currency !== owedIn(state.balances).currency) return err("another-currency");
  if (!isPositive(amount)) return err("not-above-zero");
  if (on > today) return err("in-the-future");
  if (on < state.placedOn) return err("before-placement");
  const person = present(state.obligors[0]).person;
  const made = { account: account.id, person, amount, method: "direct" };
  const payment = recordReceived(work, made);
  const posted = postDirect(work, books, { payment, amount, valueOn: on, because: reference });
  if (!posted.ok) return posted;
  const target = { bucket, id: payment };
  const key = directKey(reference);
  work.rows.lookups.push(lookupRow(work.vault, work.tenant, "gateway-payment", key, target));
  return ok(payment);
}

export type DirectCorrection = "no-such-payment" | "not-in-the-books" | "no-reason";

/** Takes back a direct payment that the client told of in error. */
export function correctDirect(
  house: Trusting & Pick<House, "vault">,
  tenant: TenantId,
  asked: TrustBy & { readonly payment: Ref<PaymentId>; readonly because: string },
): Promise<Result<null, DirectCorrection>> {
  return house.database.transaction(tenant, async (tx) => {
    const { payment, because, by } = asked;
    if (because.trim() === "") return err("no-reason");
    const row = (await paymentsById(tx, [payment])).at(0);
    if (row?.method !== "direct") return err("no-such-payment");
    const account = { bucket: row.bucket, id: row.account_id };
    const options = { by, correlation: `direct:${account.id}`, accounts: [account] };
    const work = await openWork(tx, house, options);
    const books = await booksOf(work, account.id);
    const entry = standingDirect(books, row.id);
    if (entry === null) return err("not-in-the-books");
    takeBack(work, books, entry, because);
    movePayment(work, row, "returned", "told-in-error");
    await work.write();
    return ok(null);
  });
}

/** In which currency a debt is kept; null: there is no such debt. */
export function currencyOf(
  { database }: Pick<House, "database">,
  tenant: TenantId,
  account: Ref<AccountId>,
): Promise<string | null> {
  return database.transaction(tenant, async (tx) => {
    const [file] = await readAccounts(tx, [account]);
    return file?.state.balances.principal.currency ?? null;
  });
}
