/** Day reports as they were filed, newest first. */

import type { DayReport, ReportPage } from "@forbear/contract";
import type { PlainDate } from "@forbear/kernel";
import type { Transaction } from "../ports/database.ts";
import { sql } from "../ports/sql.ts";

const pageSize = 31;

/** The reports of before a day, a page of them; the newest first without one. */
export async function reportPage(tx: Transaction, before: PlainDate | null): Promise<ReportPage> {
  const from = before === null ? sql`true` : sql`day < ${before}`;
  const rows = await tx.query<{ day: PlainDate; body: DayReport }>(sql`
    select day, body
      from forbear.day_report
     where tenant_id = ${tx.tenant} and ${from}
     order by day desc
     limit ${pageSize + 1}`);
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return { items: shown.map((row) => row.body), next: last === undefined ? null : last.day };
}

/** The report of one day; null when none was filed. */
export async function reportOf(tx: Transaction, day: PlainDate): Promise<DayReport | null> {
  const rows = await tx.query<{ body: DayReport }>(sql`
    select body from forbear.day_report where tenant_id = ${tx.tenant} and day = ${day}`);
  return rows.at(0)?.body ?? null;
}
