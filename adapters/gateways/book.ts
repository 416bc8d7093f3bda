/** The fake processor's books in the house's database, so that a restart loses nothing. */

import {
  type Instant,
  type MoneyBackId,
  type PaymentId,
  type TenantId,
  birthBucket,
  money,
  present,
  trusted,
} from "@forbear/kernel";
import {
  type Database,
  type GatewayNews,
  type Transaction,
  sql,
  tenantIds,
} from "@forbear/operations";
import type { ProcessorBook, Refunded, Taken } from "./fake.ts";

/** Books that live beside the house's own tables, and are read by nothing else of it. */
export function processorBookOn(database: Database): ProcessorBook {
  const tenants = (): Promise<readonly TenantId[]> => database.house(tenantIds);
  return {
    keep: (taken) =>
      database.transaction(taken.tenant, (tx) => keep(tx, taken), { repeatable: true }),
    answerOf: ({ id, tenant }) => database.transaction(tenant, (tx) => answerOf(tx, id)),
    keepRefund: (refund) =>
      database.transaction(refund.tenant, (tx) => keepRefund(tx, refund), { repeatable: true }),
    wasRefunded: ({ id, tenant }) => database.transaction(tenant, (tx) => wasRefunded(tx, id)),
    async newsBy(now) {
      const news: GatewayNews[] = [];
      for (const tenant of await tenants()) {
        news.push(...(await database.transaction(tenant, (tx) => newsBy(tx, now))));
      }
      return news;
    },
    async forget(news) {
      for (const one of news) await database.transaction(one.tenant, (tx) => forget(tx, one));
    },
  };
}

async function keep(tx: Transaction, taken: Taken): Promise<"pending" | "declined"> {
  const { id, answer, at, news } = taken;
  const home = birthBucket(id);
  const fresh = await tx.execute(sql`
    insert into forbear.stand_in_payment (tenant_id, bucket, id, answer, taken_at)
    values (${tx.tenant}, ${home}, ${id}, ${answer}, ${at})
    on conflict (tenant_id, bucket, id) do nothing`);
  if (fresh === 0) return (await answerOf(tx, id)) ?? answer;
  await tx.many(
    news.map(
      (one) => sql`
    insert into forbear.stand_in_news
           (tenant_id, bucket, payment_id, told_as, reason, at, minor, currency, answer_by, fee_minor)
    values (${tx.tenant}, ${home}, ${id}, ${one.to}, ${one.reason}, ${one.at},
            ${"amount" in one ? one.amount.minor : null},
            ${"amount" in one ? one.amount.currency : null},
            ${one.to === "disputed" ? one.answerBy : null},
            ${one.to === "disputed" ? (one.fee?.minor ?? null) : null})`,
    ),
  );
  return answer;
}

async function answerOf(tx: Transaction, id: PaymentId): Promise<"pending" | "declined" | null> {
  const rows = await tx.query<{ answer: "pending" | "declined" }>(sql`
    select answer from forbear.stand_in_payment
     where tenant_id = ${tx.tenant} and bucket = ${birthBucket(id)} and id = ${id}`);
  return rows.at(0)?.answer ?? null;
}

/** How much is told at once; the rest is told the next time. */
const mostNews = 500;

async function newsBy(tx: Transaction, now: Instant): Promise<readonly GatewayNews[]> {
  const rows = await tx.query<StoredNews>(sql`
    select payment_id, told_as, reason, at, minor, currency, answer_by, fee_minor
      from forbear.stand_in_news
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and at <= ${now}
     order by at, payment_id, told_as
     limit ${mostNews}`);
  return rows.map((row) => newsOf(tx.tenant, row));
}

type StoredNews = {
  readonly payment_id: string;
  readonly told_as: "settled" | "failed" | "returned" | "charged-back" | "reinstated" | "disputed";
  readonly reason: string | null;
  readonly at: Instant;
  readonly minor: bigint | null;
  readonly currency: string | null;
  readonly answer_by: Instant | null;
  readonly fee_minor: bigint | null;
};

function newsOf(tenant: TenantId, row: StoredNews): GatewayNews {
  const { told_as: to, reason, at, minor, currency } = row;
  const payment = trusted<PaymentId>(row.payment_id);
  const of = { payment, tenant, at, reason, key: `${payment} ${to}` };
  if (to === "settled" || to === "failed" || to === "returned") return { ...of, to };
  const amount = money(present(currency, "of a dispute"), present(minor, "of a dispute"));
  const disputed = { ...of, dispute: `dispute ${payment}`, amount };
  if (to !== "disputed") return { ...disputed, to };
  const { answer_by: answerBy, fee_minor: fee } = row;
  const charged = fee === null ? null : money(amount.currency, fee);
  return { ...disputed, to, standing: "to-answer", answerBy, fee: charged };
}

async function keepRefund(tx: Transaction, { id, at }: Refunded): Promise<void> {
  await tx.execute(sql`
    insert into forbear.stand_in_refund (tenant_id, bucket, id, answer, at)
    values (${tx.tenant}, ${birthBucket(id)}, ${id}, 'given', ${at})
    on conflict (tenant_id, bucket, id) do nothing`);
}

async function wasRefunded(tx: Transaction, id: MoneyBackId): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(sql`
    select id from forbear.stand_in_refund
     where tenant_id = ${tx.tenant} and bucket = ${birthBucket(id)} and id = ${id}`);
  return rows.length > 0;
}

const forget = (tx: Transaction, news: GatewayNews): Promise<number> =>
  tx.execute(sql`
    delete from forbear.stand_in_news
     where tenant_id = ${tx.tenant} and bucket = ${birthBucket(news.payment)}
       and payment_id = ${news.payment} and told_as = ${news.to}`);
