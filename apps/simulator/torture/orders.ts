/** Orders: a processor tells late, twice and in any order; the books come out the same. */

import { type PaymentId, later, trusted } from "@forbear/kernel";
import { type GatewayNews, hearNews, houseBooking, pay, sql } from "@forbear/operations";
import type { Subject } from "./lab.ts";
import { ask } from "./scenario.ts";

type To = GatewayNews["to"];

/** What is told, and what must come of it whatever the order. */
export type Tale = {
  readonly told: readonly To[];
  readonly status: string;
  readonly paid: boolean;
};

export const tales: readonly Tale[] = [
  { told: ["settled", "settled", "settled"], status: "settled", paid: true },
  { told: ["settled", "settled", "returned"], status: "returned", paid: false },
  { told: ["settled", "returned", "returned"], status: "returned", paid: false },
  { told: ["failed", "failed"], status: "failed", paid: false },
];

/** Every order of the pieces, each once. */
export function ordersOf<T>(pieces: readonly T[]): readonly (readonly T[])[] {
  if (pieces.length < 2) return [pieces];
  const orders = pieces.flatMap((first, at) =>
    ordersOf(pieces.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
  return [...new Map(orders.map((order) => [order.join(), order])).values()];
}

const paidMinor = 100_00n;

/** Pays, tells the news in this order, and says what is wrong then. */
export async function tellInOrder(
  subject: Subject,
  order: readonly To[],
  { status, paid }: Tale,
): Promise<readonly string[]> {
  const { house, tenant, account, person, clock, force, owedMinor } = subject;
  await pay(house(), tenant, {
    account,
    person: person.id,
    amount: { currency: "USD", minor: paidMinor },
    method: "card",
    token: "tok_ok",
    offer: null,
    key: "click-1",
  });
  const payments = await ask(subject, (tx) =>
    tx.query<{ id: string }>(sql`
      select id from forbear.payment
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095`),
  );
  const payment = trusted<PaymentId>(payments.at(0)?.id ?? "");
  for (const to of order) {
    clock.set(later(clock.now(), 3_600_000));
    const news: GatewayNews = { payment, tenant, to, reason: null, at: clock.now() };
    await hearNews(house(), tenant, news, houseBooking(force.zone));
  }
  const rows = await ask(subject, (tx) =>
    tx.query<{ balance: bigint; status: string }>(sql`
      select a.balance, p.status
        from forbear.account a
        join forbear.payment p
          on p.tenant_id = a.tenant_id and p.bucket = a.bucket and p.account_id = a.id
       where a.tenant_id = ${tx.tenant} and a.bucket = ${account.bucket} and a.id = ${account.id}`),
  );
  const row = rows.at(0);
  const wrong: string[] = [];
  const left = paid ? owedMinor - paidMinor : owedMinor;
  if (row?.status !== status) wrong.push(`the payment is ${String(row?.status)}, not ${status}`);
  if (row?.balance !== left) wrong.push(`the debt is ${String(row?.balance)}, not ${String(left)}`);
  return wrong;
}
