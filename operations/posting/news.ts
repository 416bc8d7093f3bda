/** Post: what the processor tells becomes money in the books, once, whatever the order. */

import {
  type Money,
  type MoneyBackId,
  type PlainDate,
  type TenantId,
  type TimeZone,
  birthBucket,
  localDate,
  never,
  present,
} from "@forbear/kernel";
import { type Books, openBooks } from "../acts/books.ts";
import { type HeardNews, hearInBooks } from "../acts/hear-payment.ts";
import {
  type Paid,
  bookBack,
  openPaid,
  savedBacks,
  tellBack,
  tellStanding,
  unbookBack,
} from "../acts/money-back.ts";
import { judgeNow } from "../acts/judge-now.ts";
import { silence } from "../acts/post.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { gather } from "../ports/gather.ts";
import type { GatewayNews, Told } from "../ports/gateway.ts";
import { type MoneyBackRow, unsaid } from "../stores/books/money-back.store.ts";
import { type PaymentRow, paymentsById } from "../stores/books/store.ts";

export type { HeardNews };

/** How money is booked for the tenant: by which clock its day is told. */
export type Booking = { readonly zone: TimeZone };

export const houseBooking = (zone: TimeZone): Booking => ({ zone });

/** Hears one piece of news: moves the payment and books what it means, in one transaction. */
export async function hearNews(
  house: House,
  tenant: TenantId,
  news: Told,
  booking: Booking,
): Promise<HeardNews> {
  return present((await hearTogether(house, tenant, [news], booking))[0]);
}

/** Hears news of different payments of a tenant, in a transaction: an answer for each. */
async function hearTogether(
  house: House,
  tenant: TenantId,
  news: readonly Told[],
  booking: Booking,
): Promise<readonly HeardNews[]> {
  // What goes back has come: where that was not told yet, it is heard first.
  const came = news
    .filter(({ to }) => to === "charged-back" || to === "refunded")
    .map(({ payment, at }) => ({ payment, tenant, to: "settled", reason: null, at }) as const);
  if (came.length > 0) await hearAtOnce(house, tenant, came, booking);
  return hearAtOnce(house, tenant, news, booking);
}

function hearAtOnce(
  house: House,
  tenant: TenantId,
  news: readonly Told[],
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
      const heard: Heard[] = [];
      for (const one of news) {
        const payment = payments.get(one.payment);
        if (payment === undefined) {
          heard.push(nothing("no-such-payment"));
          continue;
        }
        work.correlate(one.payment);
        const of = present(books.get(payment.account_id), "the books of every payment were opened");
        const valueOn = localDate(one.at, booking.zone);
        heard.push(await hear({ work, books: of, payment, valueOn }, one));
      }
      for (const debt of books.values()) await judgeNow(work, debt, booking.zone);
      await work.write();
      const backs = heard.flatMap((one) => one.backs);
      if (backs.length > 0) await tx.many([savedBacks(work, backs)]);
      return heard.map((one) => one.heard);
    },
    { repeatable: true },
  );
}

type Hearing = {
  readonly work: Work;
  readonly books: Books;
  readonly payment: PaymentRow;
  readonly valueOn: PlainDate;
};

type Heard = { readonly heard: HeardNews; readonly backs: readonly MoneyBackRow[] };

const nothing = (heard: HeardNews): Heard => ({ heard, backs: [] });

function hear(hearing: Hearing, news: Told): Promise<Heard> | Heard {
  const { work, books, payment, valueOn } = hearing;
  switch (news.to) {
    case "pending":
    case "settled":
    case "failed":
    case "returned":
      return nothing(hearInBooks(work, books, payment, news, valueOn));
    case "charged-back":
    case "reinstated":
      return hearDispute(hearing, news);
    case "disputed":
      return hearStanding(hearing, news);
    case "refunded":
    case "refund-failed":
      return hearRefund(hearing, news);
    default:
      return never(news);
  }
}

type DisputeTold = Extract<Told, { to: "charged-back" | "reinstated" }>;
type StandingTold = Extract<Told, { to: "disputed" }>;
type RefundTold = Extract<Told, { to: "refunded" | "refund-failed" }>;

/** Whichever is told first, the end is the same: taken and not won, or as if nothing had happened. */
async function hearDispute(hearing: Hearing, news: DisputeTold): Promise<Heard> {
  const { work, books, payment } = hearing;
  const { backs } = await paidOf(hearing);
  const before = backs.find(({ kind, key }) => kind === "dispute" && key === news.dispute);
  const because = news.reason ?? "disputed";
  if (news.to === "reinstated") {
    if (before?.status === "won") return nothing("known-already");
    const row = before ?? newBack(hearing, "dispute", news.dispute, news.amount, because);
    const after = await unbookBack(work, books, row, hearing.valueOn);
    return { heard: "restored", backs: [tellBack(work, after, "won", null)] };
  }
  if (before !== undefined && before.status !== "questioned") return nothing("known-already");
  const fresh = newBack(hearing, "dispute", news.dispute, news.amount, because);
  // A question that became a dispute takes what is told now.
  const row = before === undefined ? fresh : { ...before, minor: fresh.minor, because };
  const booked = bookBack(work, books, row, await paidOf(hearing), hearing.valueOn);
  const taken = tellBack(work, booked, "taken", because);
  if (booked.booked_as !== null) silence(work, payment.account_id, "the payment was disputed");
  return { heard: booked.booked_as === null ? "noted" : "reversed", backs: [taken] };
}

/** How far a dispute has come: of two words of one second, the later of these holds. */
const order = ["question", "to-answer", "answered", "dropped", "lost", "won"] as const;

/** What the processor says of a dispute besides its money: the last word holds, whichever is heard first. */
async function hearStanding(hearing: Hearing, news: StandingTold): Promise<Heard> {
  const { work } = hearing;
  const { backs } = await paidOf(hearing);
  const before = backs.find(({ kind, key }) => kind === "dispute" && key === news.dispute);
  const because = news.reason ?? before?.because ?? "disputed";
  const { told_at: toldAt = null, standing = null } = before ?? {};
  if (toldAt !== null && standing !== null) {
    const isOlder = news.at < toldAt;
    const isBehind = news.at === toldAt && order.indexOf(news.standing) < order.indexOf(standing);
    if (isOlder || isBehind) return nothing("known-already");
  }
  const row =
    before ??
    ({
      ...newBack(hearing, "dispute", news.dispute, news.amount, because),
      status: "questioned",
    } as const);
  const next: MoneyBackRow = {
    ...row,
    because,
    standing: news.standing,
    told_at: news.at,
    answer_by: news.answerBy,
    // Told once, it is charged: later words of the processor leave it out.
    fee_currency: news.fee?.currency ?? row.fee_currency,
    fee_minor: news.fee?.minor ?? row.fee_minor,
    changed_at: work.now,
  };
  if (before !== undefined && sayTheSame(before, next)) return nothing("known-already");
  tellStanding(work, next);
  return { heard: "noted", backs: [next] };
}

const sayTheSame = (a: MoneyBackRow, b: MoneyBackRow): boolean =>
  a.standing === b.standing &&
  a.because === b.because &&
  a.answer_by === b.answer_by &&
  a.fee_currency === b.fee_currency &&
  a.fee_minor === b.fee_minor;

async function hearRefund(hearing: Hearing, news: RefundTold): Promise<Heard> {
  const { work, books } = hearing;
  const { backs } = await paidOf(hearing);
  const before = backs.find(({ kind, id, key }) => {
    return kind === "refund" && (id === news.ours || key === news.refund);
  });
  const because = news.reason ?? "given back at the processor";
  const row = before ?? newBack(hearing, "refund", news.refund, news.amount, because);
  const ended = before?.status === "failed" || before?.status === "refused";
  if (news.to === "refund-failed") {
    if (ended) return nothing("known-already");
    const after = await unbookBack(work, books, row, hearing.valueOn);
    return { heard: "restored", backs: [tellBack(work, after, "failed", news.reason)] };
  }
  if (ended || before?.status === "given") return nothing("known-already");
  const named = { ...row, key: news.refund };
  const booked = bookBack(work, books, named, await paidOf(hearing), hearing.valueOn);
  const given = tellBack(work, booked, "given", row.because);
  return { heard: booked.booked_as === null ? "noted" : "reversed", backs: [given] };
}

/** The payment as it stands under the lock, with all of it that went back. */
const paidOf = async ({ work, payment }: Hearing): Promise<Paid> =>
  present(await openPaid(work, payment), "a payment that was just read");

function newBack(
  { work, payment }: Hearing,
  kind: MoneyBackRow["kind"],
  key: string,
  amount: Money,
  because: string,
): MoneyBackRow {
  const { bucket, id, account_id, person_id, currency, minor } = payment;
  // Told in the currency of the payer's bank, it is of the whole payment: more than it cannot go.
  const told = amount.currency === currency && amount.minor < minor ? amount.minor : minor;
  return {
    bucket,
    id: work.newId<MoneyBackId>(bucket),
    kind,
    payment_id: id,
    account_id,
    person_id,
    key,
    currency,
    minor: told,
    status: "requested",
    booked_as: null,
    from_id: null,
    rest_id: null,
    asked_by: null,
    because,
    asked_at: work.now,
    changed_at: work.now,
    ...unsaid,
  };
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
