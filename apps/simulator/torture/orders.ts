/** Orders: a processor tells late, twice and in any order; the books come out the same. */

import { later, usd } from "@forbear/kernel";
import { type Told, hearNews, houseBooking, sql } from "@forbear/operations";
import type { Subject } from "./lab.ts";
import { paidMinor, payOnce, thePayment } from "./paying.ts";
import { ask } from "./scenario.ts";

type To = Told["to"];

/** A piece of news of one payment; of disputes and refunds there is one each, of the whole. */
export function newsOf(of: Pick<Told, "payment" | "tenant" | "at">, to: To): Told {
  const amount = usd(paidMinor);
  switch (to) {
    case "pending":
    case "settled":
    case "failed":
    case "returned":
      return { ...of, to, reason: null };
    case "charged-back":
    case "reinstated":
      return { ...of, to, dispute: "dp_1", amount, reason: "fraudulent" };
    case "disputed": {
      const says = { standing: "to-answer", answerBy: null, fee: null } as const;
      return { ...of, to, dispute: "dp_1", amount, reason: "fraudulent", ...says };
    }
    case "refunded":
    case "refund-failed":
      return { ...of, to, ours: null, refund: "re_1", amount: usd(refundedMinor), reason: null };
  }
}

const refundedMinor = 30_00n;

/** What is told, and what must come of it whatever the order. */
export type Tale = {
  readonly told: readonly To[];
  readonly status: string;
  /** What of the debt is paid in the end. */
  readonly paidMinor: bigint;
};

export const tales: readonly Tale[] = [
  { told: ["settled", "settled", "settled"], status: "settled", paidMinor },
  { told: ["settled", "settled", "returned"], status: "returned", paidMinor: 0n },
  { told: ["settled", "returned", "returned"], status: "returned", paidMinor: 0n },
  { told: ["failed", "failed"], status: "failed", paidMinor: 0n },
  // The first card was declined, another one paid.
  { told: ["pending", "failed", "settled"], status: "settled", paidMinor },
  { told: ["settled", "charged-back", "charged-back"], status: "charged-back", paidMinor: 0n },
  {
    told: ["pending", "settled", "charged-back", "reinstated"],
    status: "settled",
    paidMinor,
  },
  { told: ["settled", "disputed", "charged-back"], status: "charged-back", paidMinor: 0n },
  { told: ["disputed", "charged-back", "reinstated"], status: "settled", paidMinor },
  {
    told: ["settled", "refunded", "refunded"],
    status: "refunded",
    paidMinor: paidMinor - refundedMinor,
  },
  { told: ["settled", "refunded", "refund-failed"], status: "settled", paidMinor },
];

/** Every order of the pieces, each once. */
export function ordersOf<T>(pieces: readonly T[]): readonly (readonly T[])[] {
  if (pieces.length < 2) return [pieces];
  const orders = pieces.flatMap((first, at) =>
    ordersOf(pieces.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
  return [...new Map(orders.map((order) => [order.join(), order])).values()];
}

/** Pays, tells the news in this order, and says what is wrong then. */
export async function tellInOrder(
  subject: Subject,
  order: readonly To[],
  { status, paidMinor: stays }: Tale,
): Promise<readonly string[]> {
  const { house, tenant, account, clock, force, owedMinor } = subject;
  await payOnce(subject, "tok_ok");
  const payment = await thePayment(subject);
  for (const to of order) {
    clock.set(later(clock.now(), 3_600_000));
    const news = newsOf({ payment, tenant, at: clock.now() }, to);
    await hearNews(house(), tenant, news, houseBooking(force.zone));
  }
  const rows = await ask(subject, (tx) =>
    tx.query<{ balance: bigint; status: string }>(sql`
      select a.balance, p.status
        from forbear.account a
        join forbear.payment p
          on p.tenant_id = a.tenant_id and p.bucket = a.bucket and p.account_id = a.id
       where a.tenant_id = ${tx.tenant} and a.bucket = ${account.bucket} and a.id = ${account.id}
         and p.id = ${payment}`),
  );
  const row = rows.at(0);
  const wrong: string[] = [];
  const left = owedMinor - stays;
  if (row?.status !== status) wrong.push(`the payment is ${String(row?.status)}, not ${status}`);
  if (row?.balance !== left) wrong.push(`the debt is ${String(row?.balance)}, not ${String(left)}`);
  return wrong;
}
