/** Post: what the processor tells becomes money in the books, once, whatever the order. */

import {
  type PlainDate,
  type TenantId,
  type TimeZone,
  birthBucket,
  localDate,
  money,
} from "@forbear/kernel";
import { type Books, booksOf } from "../acts/books.ts";
import { postPayment, reverse, standingPayment } from "../acts/post.ts";
import { movePayment } from "../acts/take-payment.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { GatewayNews } from "../ports/gateway.ts";
import { type PaymentRow, paymentsById } from "../stores/books/store.ts";

/** `suspended`: the money came, and the debt takes none; it waits for a person to say whose it is. */
export type HeardNews =
  "posted" | "suspended" | "reversed" | "noted" | "known-already" | "no-such-payment";

/** How money is booked for the tenant: by which clock its day is told. */
export type Booking = { readonly zone: TimeZone };

export const houseBooking = (zone: TimeZone): Booking => ({ zone });

/** Hears one piece of news: moves the payment and books what it means, in one transaction. */
export function hearNews(
  house: House,
  tenant: TenantId,
  news: GatewayNews,
  booking: Booking,
): Promise<HeardNews> {
  const ref = { bucket: birthBucket(news.payment), id: news.payment };
  return house.database.transaction(
    tenant,
    async (tx) => {
      const seen = (await paymentsById(tx, [ref])).at(0);
      if (!seen) return "no-such-payment";
      const work = await openWork(tx, house, {
        by: { kind: "system", part: "posting" },
        correlation: news.payment,
        accounts: [{ bucket: seen.bucket, id: seen.account_id }],
      });
      const payment = (await paymentsById(tx, [ref])).at(0) ?? seen;
      const books = await booksOf(work, payment.account_id);
      const heard = hearInBooks(work, books, payment, news, localDate(news.at, booking.zone));
      await work.write();
      return heard;
    },
    { repeatable: true },
  );
}

/** Hears it in a work that is open, with the books of its debt: the same news again changes nothing. */
export function hearInBooks(
  work: Work,
  books: Books,
  payment: PaymentRow,
  news: Pick<GatewayNews, "to" | "reason">,
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

/** Asks the processor for what it has to tell, and hears all of it. */
export async function collectNews(
  house: House,
  booking: (tenant: TenantId) => Booking,
): Promise<number> {
  const news = await house.gateway.news(house.clock.now());
  for (const one of news) {
    await hearNews(house, one.tenant, one, booking(one.tenant));
    await house.gateway.heard([one]);
  }
  return news.length;
}
