/** By hand: what people and files post, charge, waive, give back or correct; refused with the reason. */

import type { Actor } from "@forbear/accounts";
import {
  type AccountId,
  type Money,
  type PaymentId,
  type PlainDate,
  type Result,
  type TenantId,
  type TimeZone,
  err,
  isPositive,
  localDate,
  money,
  ok,
  present,
} from "@forbear/kernel";
import {
  type ChargedFee,
  type DebtBook,
  type FeeRefusal,
  type TermsFact,
  changeMoves,
  conditionsKnown,
  feeOn,
  noBalances,
  owedIn,
  refundMoves,
  standing,
} from "@forbear/ledger";
import { type Books, booksOf } from "../acts/books.ts";
import {
  type Suspended,
  applySuspended,
  bookInterest,
  learnTerms,
  postChange,
  postPayment,
  standingPayment,
  takeBack,
} from "../acts/post.ts";
import { judgeNow } from "../acts/judge-now.ts";
import { creditOf } from "../acts/money-back.ts";
import { movePayment, recordReceived } from "../acts/take-payment.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { paymentsById } from "../stores/books/store.ts";
import type { Ref } from "../stores/file.ts";
import {
  type ReceiptRefusal,
  type Received,
  isTooLarge,
  keepReceipt,
  receiptRefused,
} from "./receipt.ts";

/** On which debt, by whom, and by which clock a day is today. */
export type ByHand = {
  readonly account: Ref<AccountId>;
  readonly by: Actor;
  readonly zone: TimeZone;
};

export type AmountRefusal =
  "no-such-debt" | "not-above-zero" | "too-large" | "another-currency" | "in-the-future";

function amountRefused(work: Work, account: AccountId, amount: Money): AmountRefusal | null {
  const { balances } = work.account(account).state;
  if (amount.currency !== balances.principal.currency) return "another-currency";
  if (!isPositive(amount)) return "not-above-zero";
  return isTooLarge(amount) ? "too-large" : null;
}

/** Opens the debt and its books, does the act, and writes; null where there is no such debt. */
function inBooks<T>(
  house: House,
  tenant: TenantId,
  { account, by, zone }: ByHand,
  act: (work: Work, books: Books, today: PlainDate) => T | Promise<T>,
): Promise<T | null> {
  return house.database.transaction(tenant, async (tx) => {
    const options = { by, correlation: `by-hand:${account.id}`, accounts: [account] };
    const work = await openWork(tx, house, options);
    if (!work.has(account.id)) return null;
    const books = await booksOf(work, account.id);
    const result = await act(work, books, localDate(work.now, zone));
    await work.write();
    return result;
  });
}

const orNoDebt = <T, E>(result: Result<T, E> | null): Result<T, E | "no-such-debt"> =>
  result ?? err("no-such-debt");

export type ReceivedAs =
  | { readonly kind: "posted"; readonly payment: PaymentId }
  | { readonly kind: "suspended"; readonly payment: PaymentId; readonly because: Suspended };

export type ReceivedRefusal = AmountRefusal | ReceiptRefusal | "before-placement";

/** Books money that reached us by another way than the processor; in suspense where the debt takes none. */
export async function postReceived(
  house: House,
  tenant: TenantId,
  hand: ByHand,
  received: Received,
): Promise<Result<ReceivedAs, ReceivedRefusal>> {
  const { amount, valueOn, method } = received;
  return orNoDebt(
    await inBooks(house, tenant, hand, async (work, books, today) => {
      const { state, bucket } = work.account(books.account);
      const refused = amountRefused(work, books.account, amount);
      if (refused !== null) return err(refused);
      if (valueOn < state.placedOn) return err("before-placement");
      const unfit = await receiptRefused(house, work, received, today);
      if (unfit !== null) return err(unfit);
      const person = received.person ?? present(state.obligors[0]).person;
      const payment = recordReceived(work, { account: books.account, person, amount, method });
      keepReceipt(house, work, received, { bucket, id: payment });
      const because = postPayment(work, books, person, payment, amount, valueOn);
      await judgeNow(work, books, hand.zone);
      const as: ReceivedAs =
        because === null ? { kind: "posted", payment } : { kind: "suspended", payment, because };
      return ok(as);
    }),
  );
}

export type ChangeRefusal = AmountRefusal | "more-than-owed" | "no-reason" | "before-placement";

/** Takes off what is owed in a book: interest to that day is booked first, so that it can be waived. */
export async function waive(
  house: House,
  tenant: TenantId,
  hand: ByHand,
  change: {
    readonly book: DebtBook;
    readonly amount: Money;
    readonly on: PlainDate;
    readonly because: string;
  },
): Promise<Result<null, ChangeRefusal>> {
  return orNoDebt(
    await inBooks(house, tenant, hand, (work, books, today) => {
      const { book, amount, on, because } = change;
      const refused =
        amountRefused(work, books.account, amount) ?? dayRefused(work, books, on, today);
      if (refused !== null) return err(refused);
      if (because.trim() === "") return err("no-reason");
      bookInterest(work, books, on);
      const { balances } = work.account(books.account).state;
      if (balances[book].minor < amount.minor) return err("more-than-owed");
      const none = noBalances(amount.currency);
      const less = { ...none, [book]: money(amount.currency, -amount.minor) };
      const moves = changeMoves(less);
      postChange(work, books, { kind: "waiver", moves, policy: null }, on, because);
      return ok(null);
    }),
  );
}

function dayRefused(
  work: Work,
  books: Books,
  on: PlainDate,
  today: PlainDate,
): "in-the-future" | "before-placement" | null {
  if (on > today) return "in-the-future";
  return on < work.account(books.account).state.placedOn ? "before-placement" : null;
}

/** Charges the fee that the debt's terms allow on a day, after their caps. */
export async function chargeFee(
  house: House,
  tenant: TenantId,
  hand: ByHand,
  code: string,
  on: PlainDate,
): Promise<Result<Money, FeeRefusal | "no-such-debt" | "in-the-future" | "before-placement">> {
  return orNoDebt(
    await inBooks(house, tenant, hand, (work, books, today) => {
      const refused = dayRefused(work, books, on, today);
      if (refused !== null) return err(refused);
      const { state } = work.account(books.account);
      const conditions = conditionsKnown(state.terms, work.now);
      const fee = feeOn(conditions, code, on, owedIn(state.balances), chargedBefore(books));
      if (!fee.ok) return fee;
      const terms = conditions.terms.findLast(({ from }) => from <= on)?.terms;
      const book = terms?.fees.find((one) => one.code === code)?.book ?? "fees";
      const moves = changeMoves({ ...noBalances(fee.value.currency), [book]: fee.value });
      postChange(work, books, { kind: "fee", moves, policy: code }, on, code);
      return fee;
    }),
  );
}

/** Fees that stand, each by its code. */
const chargedBefore = ({ entries }: Books): readonly ChargedFee[] =>
  standing(entries).flatMap(({ kind, policy, valueOn, transfers }) => {
    const [charged] = transfers;
    if (kind !== "fee" || policy === null || charged === undefined) return [];
    return [{ code: policy, on: valueOn, amount: charged.amount }];
  });

/** Gives a credit balance back, or a part of it; never more than was paid beyond the debt. */
export async function refund(
  house: House,
  tenant: TenantId,
  hand: ByHand,
  amount: Money,
  because: string,
): Promise<Result<null, AmountRefusal | "more-than-credit" | "no-reason">> {
  return orNoDebt(
    await inBooks(house, tenant, hand, (work, books, today) => {
      const refused = amountRefused(work, books.account, amount);
      if (refused !== null) return err(refused);
      if (because.trim() === "") return err("no-reason");
      if (creditOf(books, amount.currency).minor < amount.minor) {
        return err("more-than-credit");
      }
      const change = { kind: "refund", moves: refundMoves(amount), policy: null } as const;
      postChange(work, books, change, today, because);
      return ok(null);
    }),
  );
}

export type TermsRefusal = "no-such-debt" | "ends-before-it-begins" | "no-such-term";

/** Tells of the debt's terms: documents, rates, freezes, what ends or withdraws them. Its id names it. */
export async function tellTerms(
  house: House,
  tenant: TenantId,
  hand: ByHand,
  fact: TermsFact,
): Promise<Result<string, TermsRefusal>> {
  return orNoDebt(
    await inBooks(house, tenant, hand, (work, books) => {
      const { terms } = work.account(books.account).state;
      const named = fact.kind === "thaw" ? fact.freeze : fact.kind === "withdrawn" ? fact.of : null;
      if (named !== null && terms.every(({ id }) => id !== named)) return err("no-such-term");
      if (fact.kind === "freeze" && fact.until !== null && fact.until < fact.from) {
        return err("ends-before-it-begins");
      }
      return ok(learnTerms(work, books, fact));
    }),
  );
}

export type CorrectionRefusal =
  "no-such-debt" | "no-such-payment" | "not-in-the-books" | "no-reason";

/** Takes back a payment that was posted in error: every day's figures are as if it never was. */
export async function correctPayment(
  house: House,
  tenant: TenantId,
  hand: ByHand,
  payment: PaymentId,
  because: string,
): Promise<Result<null, CorrectionRefusal>> {
  return orNoDebt(
    await inBooks(house, tenant, hand, async (work, books) => {
      if (because.trim() === "") return err("no-reason");
      const { bucket } = work.account(books.account);
      const row = (await paymentsById(work.tx, [{ bucket, id: payment }])).at(0);
      if (row?.account_id !== books.account) return err("no-such-payment");
      const entry = standingPayment(books, payment);
      if (entry === null) return err("not-in-the-books");
      takeBack(work, books, entry, because);
      movePayment(work, row, "returned", "posted-in-error");
      await judgeNow(work, books, hand.zone);
      return ok(null);
    }),
  );
}

/** Money that waited in suspense is the debt's after all: booked from the day on which it came. */
export async function settleSuspense(
  house: House,
  tenant: TenantId,
  hand: ByHand,
  payment: PaymentId,
  because: string,
): Promise<Result<null, CorrectionRefusal | Suspended>> {
  return orNoDebt(
    await inBooks(house, tenant, hand, (work, books) => {
      if (because.trim() === "") return err("no-reason");
      const entry = standingPayment(books, payment);
      if (entry?.kind !== "suspended") return err("not-in-the-books");
      return applySuspended(work, books, entry, because);
    }),
  );
}
