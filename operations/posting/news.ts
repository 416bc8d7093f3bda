/** Post: what the processor tells becomes money in the books, once, whatever the order. */

import {
  type PlainDate,
  type TenantId,
  type TimeZone,
  birthBucket,
  localDate,
  money,
  present,
} from "@forbear/kernel";
import { type Books, openBooks } from "../acts/books.ts";
import { postPayment, reverse, standingPayment } from "../acts/post.ts";
import { judgeNow } from "../acts/judge-now.ts";
import { movePayment } from "../acts/take-payment.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { gather } from "../ports/gather.ts";
import type { GatewayNews } from "../ports/gateway.ts";
import { type PaymentRow, paymentsById } from "../stores/books/store.ts";

/** `suspended`: the money came, and the debt takes none; it waits for a person to say whose it is. */
export type HeardNews =
  "posted" | "suspended" | "reversed" | "noted" | "known-already" | "no-such-payment";

/** How money is booked for the tenant: by which clock its day is told. */
export type Booking = { readonly zone: TimeZone };

export const houseBooking = (zone: TimeZone): Booking => ({ zone });

/** Hears one piece of news: moves the payment and books what it means, in one transaction. */
export async function hearNews(
  house: House,
  tenant: TenantId,
  news: GatewayNews,
  booking: Booking,
): Promise<HeardNews> {
  return present((await hearTogether(house, tenant, [news], booking))[0]);
}

/** Hears news of different payments of a tenant, all in one transaction: an answer for each. */
async function hearTogether(
  house: House,
  tenant: TenantId,
  news: readonly GatewayNews[],
  booking: Booking,
): Promise<readonly HeardNews[]> {
  const refs = news.map(({ payment: id }) => ({ bucket: birthBucket(id), id }));
  return house.database.transaction(
    tenant,
    async (tx) => {
      const seen = await paymentsById(tx, refs);
      if (seen.length === 0) return news.map(() => "no-such-payment");
      const work = await openWork(tx, house, {
        by: { kind: "system", part: "posting" },
        correlation: present(seen[0]).id,
        accounts: seen.map((one) => ({ bucket: one.bucket, id: one.account_id })),
      });
      const payments = new Map((await paymentsById(tx, refs)).map((one) => [one.id, one]));
      const books = await openBooks(work, [...new Set(seen.map((one) => one.account_id))]);
      const heard = news.map((one): HeardNews => {
        const payment = payments.get(one.payment);
        if (payment === undefined) return "no-such-payment";
        work.correlate(one.payment);
        const of = present(books.get(payment.account_id), "the books of every payment were opened");
        return hearInBooks(work, of, payment, one, localDate(one.at, booking.zone));
      });
      for (const debt of books.values()) await judgeNow(work, debt, booking.zone);
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

/** How many pieces of news one commit carries at most. */
const mostInCommit = 200;

/** One door for news that comes one by one: what comes while a commit is under way shares the next. */
export const newsDesk = (
  house: House,
  tenant: TenantId,
  booking: Booking,
): ((news: GatewayNews) => Promise<HeardNews>) =>
  gather({
    commit: (news) => hearTogether(house, tenant, news, booking),
    most: mostInCommit,
    keyOf: ({ payment }) => payment,
  });

/** Asks the processor for what it has to tell, and hears all of it; what fails is told again. */
export async function collectNews(
  house: House,
  booking: (tenant: TenantId) => Booking,
): Promise<number> {
  const news = await house.gateway.news(house.clock.now());
  const desks = new Map<TenantId, ReturnType<typeof newsDesk>>();
  for (const { tenant } of news) {
    if (!desks.has(tenant)) desks.set(tenant, newsDesk(house, tenant, booking(tenant)));
  }
  const asked = news.map((one) => present(desks.get(one.tenant), "a desk for every tenant")(one));
  const heard = await Promise.allSettled(asked);
  const told = news.filter((_, at) => heard[at]?.status === "fulfilled");
  if (told.length > 0) await house.gateway.heard(told);
  await Promise.all(asked); // the first that failed fails this round
  return news.length;
}
