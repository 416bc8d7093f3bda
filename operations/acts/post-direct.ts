/** Post direct: money that a person paid to the client itself settles the debt and brings no cash. */

import {
  type Money,
  type PaymentId,
  type PlainDate,
  type Result,
  err,
  ok,
  sum,
} from "@forbear/kernel";
import { type Entry, type Learnt, policyName, standing } from "@forbear/ledger";
import type { Books } from "./books.ts";
import { type Suspended, learn, silence, suspendedBy } from "./post.ts";
import type { Work } from "./work.ts";

export type DirectPayment = {
  readonly payment: PaymentId;
  readonly amount: Money;
  readonly valueOn: PlainDate;
  readonly because: string;
};

/** Books it by the waterfall of its day; a debt that takes no payment, or owes less, takes none of it. */
export function postDirect(
  work: Work,
  books: Books,
  { payment, amount, valueOn, because }: DirectPayment,
): Result<null, Suspended | "more-than-owed"> {
  const suspended = suspendedBy(work, books.account);
  if (suspended !== null) return err(suspended);
  const learnt: Learnt = {
    happened: {
      kind: "direct",
      valueOn,
      payment,
      policy: policyName(books.waterfallOn(valueOn)),
      moves: [{ debit: "placed", credit: "principal", amount, reverses: null }],
      undoes: null,
    },
    neverWas: null,
  };
  const entries = learn(work, books, learnt, { person: null, because });
  const booked = entries.find((entry) => entry.kind === "direct" && entry.payment === payment);
  const settled = sum(amount.currency, booked?.transfers.map((one) => one.amount) ?? []);
  if (settled.minor !== amount.minor) return err("more-than-owed");
  silence(work, books.account, "payment");
  return ok(null);
}

/** What stands for a direct payment in the books now; null when nothing does. */
export const standingDirect = (books: Books, payment: PaymentId): Entry | null =>
  standing(books.entries).find((one) => one.kind === "direct" && one.payment === payment) ?? null;
