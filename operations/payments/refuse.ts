/** What keeps a payment from being asked for at all: said with its reason before anything is written. */

import { totalOwed } from "@forbear/accounts";
import {
  type AccountId,
  type Money,
  type PersonId,
  type PlainDate,
  addDays,
  isPositive,
  localDate,
  must,
  parseTimeZone,
} from "@forbear/kernel";
import { statementOf, unbookedOn } from "@forbear/ledger";
import { booksOf, historyOf } from "../acts/books.ts";
import { suspendedBy } from "../acts/post.ts";
import type { Work } from "../acts/work.ts";

export type PayRefusal =
  | "no-such-debt"
  /** Who asks owes nothing on this debt. */
  | "not-their-debt"
  | "not-above-zero"
  | "too-large"
  | "another-currency"
  /** Paid or settled: nothing is owed. */
  | "closed"
  /** It takes no payment: taken back by the client, discharged, written off, under a stay. */
  | "recalled"
  | "discharged"
  | "written-off"
  | "insolvency"
  /** Above what pays the debt off, less what is under way already. */
  | "more-than-owed"
  /** The key was used for another payment. */
  | "key-used";

/** More than any debt can be: a slip of the hand, or an attack on the sums. */
const largest = 10n ** 15n;

export type Asked = {
  readonly account: AccountId;
  readonly person: PersonId;
  readonly amount: Money;
  /** What is paid beyond the debt is kept as a credit, for whoever said they want that. */
  readonly creditAllowed?: boolean;
};

/** Why the payment may not be asked for; null: it may. */
export async function refused(work: Work, asked: Asked): Promise<PayRefusal | null> {
  const { account, person, amount } = asked;
  if (!work.has(account)) return "no-such-debt";
  const { state } = work.account(account);
  if (state.obligors.every((one) => one.person !== person)) return "not-their-debt";
  if (amount.currency !== state.balances.principal.currency) return "another-currency";
  if (!isPositive(amount)) return "not-above-zero";
  if (amount.minor > largest) return "too-large";
  const takesNone = suspendedBy(work, account);
  if (takesNone !== null) return takesNone;
  if (state.life.kind === "closed") return "closed";
  if (asked.creditAllowed === true) return null;
  const underWay = state.paymentsOpen.reduce((sum, one) => sum + one.amount.minor, 0n);
  const payoff = await payoffBy(work, account);
  return amount.minor + underWay > payoff ? "more-than-owed" : null;
}

const utc = must(parseTimeZone("Etc/UTC"));

/** What pays the debt off by the end of today wherever the person is: tomorrow's interest, not a cent more. */
async function payoffBy(work: Work, account: AccountId): Promise<bigint> {
  const { state } = work.account(account);
  const booked = totalOwed(state).minor;
  if (state.accrual === null) return booked;
  const on: PlainDate = addDays(localDate(work.now, utc), 1);
  const unbooked = unbookedOn(state.accrual, on);
  if (unbooked !== null) return booked + unbooked;
  const books = await booksOf(work, account);
  const asOf = { on, knownAt: work.now };
  const history = historyOf(work, books);
  return statementOf(history, asOf, books.waterfallOf, state.defaultedOn).payoff.minor;
}
