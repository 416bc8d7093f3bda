/** Hear of a payment: it is moved, and what that means is booked, once, whatever the order. */

import { type PlainDate, money } from "@forbear/kernel";
import type { PaymentRow } from "../stores/books/store.ts";
import type { Books } from "./books.ts";
import { postPayment, reverse, standingPayment } from "./post.ts";
import { movePayment } from "./take-payment.ts";
import type { Work } from "./work.ts";

/** `suspended`: the money came, and the debt takes none; it waits for a person to say whose it is. */
export type HeardNews =
  "posted" | "suspended" | "reversed" | "restored" | "noted" | "known-already" | "no-such-payment";

export type Moved = {
  readonly to: "pending" | "settled" | "failed" | "returned";
  readonly reason: string | null;
};

/** Hears it in a work that is open, with the books of its debt: the same news again changes nothing. */
export function hearInBooks(
  work: Work,
  books: Books,
  payment: PaymentRow,
  news: Moved,
  valueOn: PlainDate,
): Exclude<HeardNews, "no-such-payment"> {
  if (!movePayment(work, payment, news.to, news.reason)) return "known-already";
  const { person_id, id } = payment;
  if (news.to === "settled") {
    const amount = money(payment.currency, payment.minor);
    const suspended = postPayment(work, books, person_id, id, amount, valueOn);
    return suspended === null ? "posted" : "suspended";
  }
  if (news.to === "returned" && payment.status === "settled") {
    const entry = standingPayment(books, id);
    if (entry === null) return "noted";
    reverse(work, books, person_id, entry, valueOn);
    return "reversed";
  }
  return "noted";
}
