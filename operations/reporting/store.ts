/** The facts of a day report, counted from what happened in it, and the reports as they were filed. */

import type { DayReport } from "@forbear/contract";
import { type Instant, type Money, type PlainDate, money } from "@forbear/kernel";
import type { Transaction } from "../ports/database.ts";
import { sql } from "../ports/sql.ts";
import type { Span } from "../stores/days/store.ts";

export type Inventory = {
  readonly currency: string;
  readonly accounts: number;
  readonly owed: Money;
};

/**
 * Debts on which something was owed as of a moment, by what had been booked by then: what each owes now,
 * less what was booked since, so that it is as long as there are debts, whatever their history.
 */
export async function inventoryAt(tx: Transaction, at: Instant): Promise<readonly Inventory[]> {
  const rows = await tx.query<{ currency: string; accounts: number; owed: string }>(sql`
    with since as (
      select t.bucket, t.account_id,
             sum(case when t.debit_book in ('principal', 'interest', 'fees', 'costs')
                      then t.minor else 0 end
               - case when t.credit_book in ('principal', 'interest', 'fees', 'costs')
                      then t.minor else 0 end) as moved
        from forbear.transfer t
       where t.tenant_id = ${tx.tenant} and t.bucket between 0 and 4095 and t.booked_at >= ${at}
       group by t.bucket, t.account_id
    )
    select currency, count(*)::int as accounts, sum(owed)::text as owed
      from (select a.currency, a.balance - coalesce(s.moved, 0) as owed
              from forbear.account a
              left join since s on s.bucket = a.bucket and s.account_id = a.id
             where a.tenant_id = ${tx.tenant} and a.bucket between 0 and 4095) as debt
     where owed > 0
     group by currency
     order by currency`);
  return rows.map((row) => ({ ...row, owed: money(row.currency, BigInt(row.owed)) }));
}

/** People who proved in the span who they are, each once. */
export async function peopleVerifiedIn(tx: Transaction, { from, to }: Span): Promise<number> {
  const rows = await tx.query<{ people: number }>(sql`
    select count(distinct person_id)::int as people
      from forbear.journal
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and at >= ${from} and at < ${to} and kind = 'person-verified'`);
  return rows.at(0)?.people ?? 0;
}

/** The head of the last seal made by a moment: what all evidence up to it hangs on. */
export async function headBy(tx: Transaction, at: Instant): Promise<Uint8Array | null> {
  const rows = await tx.query<{ head: Uint8Array }>(sql`
    select head
      from forbear.seal
     where tenant_id = ${tx.tenant} and sealed_at <= ${at}
     order by seq desc
     limit 1`);
  return rows.at(0)?.head ?? null;
}

/** Keeps the report of a day; one that was filed already stays as it is. */
export async function insertReport(
  tx: Transaction,
  day: PlainDate,
  report: DayReport,
): Promise<void> {
  await tx.execute(sql`
    insert into forbear.day_report (tenant_id, day, body, filed_at)
    values (${tx.tenant}, ${day}, ${JSON.stringify(report)}::jsonb, ${report.filedAt})
    on conflict (tenant_id, day) do nothing`);
}

/** Up to `limit` reports as they were filed, newest first; with `before`, those of earlier days. */
export async function reportsFiled(
  tx: Transaction,
  before: PlainDate | null,
  limit: number,
): Promise<readonly DayReport[]> {
  const from = before === null ? sql`true` : sql`day < ${before}`;
  const rows = await tx.query<{ body: DayReport }>(sql`
    select body
      from forbear.day_report
     where tenant_id = ${tx.tenant} and ${from}
     order by day desc
     limit ${limit}`);
  return rows.map((row) => row.body);
}

/** The report of one day; null where none was filed. */
export async function reportOf(tx: Transaction, day: PlainDate): Promise<DayReport | null> {
  const rows = await tx.query<{ body: DayReport }>(sql`
    select body from forbear.day_report where tenant_id = ${tx.tenant} and day = ${day}`);
  return rows.at(0)?.body ?? null;
}
