/** The numbers of one day, counted from what happened in it. */

import { type Instant, type Money, money, subtract } from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { sql } from "../../ports/sql.ts";

export type Span = { readonly from: Instant; readonly to: Instant };
export type Counted = { readonly key: string; readonly count: number };

export type Standing = {
  readonly life: "open" | "promised" | "on-plan" | "closed";
  readonly held: boolean;
  readonly currency: string;
  readonly accounts: number;
  readonly owed: Money;
};

/** How many debts stand where, and what they come to. */
export async function standingOf(tx: Transaction): Promise<readonly Standing[]> {
  const rows = await tx.query<{
    life: Standing["life"];
    held: boolean;
    currency: string;
    accounts: number;
    owed: string;
  }>(sql`
    select life, held, currency, count(*)::int as accounts, sum(balance)::text as owed
      from forbear.account
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
     group by life, held, currency
     order by life, held, currency`);
  return rows.map((row) => ({ ...row, owed: money(row.currency, BigInt(row.owed)) }));
}

/** Contacts attempted in the span by channel, with what they cost in minor units. */
export async function attemptsIn(
  tx: Transaction,
  { from, to }: Span,
): Promise<readonly (Counted & { readonly costMinor: bigint })[]> {
  const rows = await tx.query<{ key: string; count: number; cost: string }>(sql`
    select channel || ':' || status as key, count(*)::int as count, sum(cost_minor)::text as cost
      from forbear.contact
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and direction = 'outbound'
       and made_by = 'house' and at >= ${from}::timestamptz - interval '3 days' and at < ${to}
       and attempted_at >= ${from} and attempted_at < ${to}
     group by 1
     order by 1`);
  return rows.map(({ key, count, cost }) => ({ key, count, costMinor: BigInt(cost) }));
}

/** Refusals of the law in the span, by rule, the most frequent first. */
export async function blocksIn(tx: Transaction, { from, to }: Span): Promise<readonly Counted[]> {
  return tx.query<Counted>(sql`
    select rule as key, count(*)::int as count
      from forbear.decision d
     cross join lateral unnest(d.rule_ids) as rule
     where d.tenant_id = ${tx.tenant} and d.bucket between 0 and 4095
       and d.at >= ${from} and d.at < ${to} and d.verdict = 'deny'
     group by rule
     order by 2 desc, 1
     limit 20`);
}

/** Happenings of the span by kind; those that were judged, by kind and judgement. */
export async function happeningsIn(
  tx: Transaction,
  { from, to }: Span,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<Counted>(sql`
    select kind || coalesce(':' || judged, '') as key, count(*)::int as count
      from (select j.kind,
                   case when j.kind in ('promise-judged', 'instalment-judged')
                        then convert_from(j.bytes, 'UTF8')::jsonb -> 'what' ->> 'as'
                        when j.kind = 'person-verified'
                             and convert_from(j.bytes, 'UTF8')::jsonb -> 'what' ->> 'knownFrom' is not null
                        then 'before'
                   end as judged
              from forbear.journal j
             where j.tenant_id = ${tx.tenant} and j.bucket between 0 and 4095
               and j.at >= ${from} and j.at < ${to}
               and j.kind in ('person-verified', 'promise-made', 'promise-judged', 'plan-agreed',
                              'instalment-judged')) as told
     group by 1
     order by 1`);
  return new Map(rows.map(({ key, count }) => [key, count]));
}

/** What came into trust for payments in the span and what went out again, by currency. */
export type Takings = {
  readonly currency: string;
  readonly settled: Money;
  readonly returned: Money;
};

export async function takingsIn(tx: Transaction, { from, to }: Span): Promise<readonly Takings[]> {
  const rows = await tx.query<{ currency: string; settled: string; returned: string }>(sql`
    select t.currency,
           coalesce(sum(t.minor) filter (where t.debit_book = 'trust'), 0)::text as settled,
           coalesce(sum(t.minor) filter (where t.credit_book = 'trust'), 0)::text as returned
      from forbear.journal j
      join forbear.transfer t
        on t.tenant_id = j.tenant_id and t.bucket = j.bucket and t.account_id = j.account_id
       and t.entry_id = (convert_from(j.bytes, 'UTF8')::jsonb -> 'what' ->> 'entry')::uuid
     where j.tenant_id = ${tx.tenant} and j.bucket between 0 and 4095
       and j.at >= ${from} and j.at < ${to} and j.kind = 'posted'
       and t.payment_id is not null
       and 'trust' in (t.debit_book, t.credit_book)
     group by t.currency
     order by t.currency`);
  return rows.map(({ currency, settled, returned }) => ({
    currency,
    settled: money(currency, BigInt(settled)),
    returned: money(currency, BigInt(returned)),
  }));
}

/** What was booked in the span for payments, by currency; what was returned is taken off. */
export async function collectedIn(tx: Transaction, span: Span): Promise<readonly Money[]> {
  const takings = await takingsIn(tx, span);
  return takings.map(({ settled, returned }) => subtract(settled, returned));
}
