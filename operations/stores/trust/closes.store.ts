/** Closed months as rows: announced, then fixed with the balances of every book as known at the close. */

import type { Actor } from "@forbear/accounts";
import {
  type AccountId,
  type ClientId,
  type Instant,
  type PlainDate,
  type TenantId,
  encode,
  trusted,
} from "@forbear/kernel";
import type { Closed } from "@forbear/ledger";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { BookSum } from "./sums.store.ts";

/** A close: `closedAt` null while those who booked before it are waited for. */
export type MonthClose = Closed & {
  readonly closedAt: Instant | null;
  readonly hash: string | null;
};

/** Every close, the oldest month first. */
export async function closesOf(tx: Transaction): Promise<readonly MonthClose[]> {
  const rows = await tx.query<{
    month: PlainDate;
    known_at: Instant;
    closed_at: Instant | null;
    hash: string | null;
  }>(sql`
    select g.month, g.known_at, d.closed_at, d.hash
      from forbear.month_closing g
      left join forbear.month_closed d on d.tenant_id = g.tenant_id and d.month = g.month
     where g.tenant_id = ${tx.tenant}
     order by g.month`);
  return rows.map((row) => ({
    month: row.month,
    knownAt: row.known_at,
    closedAt: row.closed_at,
    hash: row.hash,
  }));
}

export const announceClose = (tenant: TenantId, close: Closed, by: Actor): Sql => sql`
  insert into forbear.month_closing (tenant_id, month, known_at, closed_by)
  values (${tenant}, ${close.month}, ${close.knownAt}, ${JSON.stringify(encode(by))}::jsonb)`;

/** A number of this transaction: whoever wrote before it has a smaller one. */
export async function transactionNumber(tx: Transaction): Promise<string> {
  const [row] = await tx.query<{ xid: string }>(sql`select pg_current_xact_id()::text as xid`);
  return row?.xid ?? "0";
}

/** Whether everyone who began to write before that transaction has ended. */
export async function allBeforeEnded(tx: Transaction, xid: string): Promise<boolean> {
  const [row] = await tx.query<{ ended: boolean }>(sql`
    select pg_snapshot_xmin(pg_current_snapshot()) >= ${xid}::xid8 as ended
      from pg_sleep(0.02)`);
  return row?.ended === true;
}

/** A book of a client in a month: how it opened, what the month moved, and what adjusts months before. */
export type MonthBalance = {
  readonly client: ClientId;
  readonly currency: string;
  readonly book: BookSum["book"];
  readonly opening: bigint;
  readonly debited: bigint;
  readonly credited: bigint;
  readonly adjustedDebit: bigint;
  readonly adjustedCredit: bigint;
};

export function insertClosed(
  tenant: TenantId,
  month: PlainDate,
  closedAt: Instant,
  hash: string,
  balances: readonly MonthBalance[],
): readonly Sql[] {
  const of = <T>(pick: (row: MonthBalance) => T): T[] => balances.map(pick);
  return [
    sql`
    insert into forbear.month_closed (tenant_id, month, closed_at, hash)
    values (${tenant}, ${month}, ${closedAt}, ${hash})`,
    sql`
    insert into forbear.month_balance
           (tenant_id, month, client_id, currency, book, opening, debited, credited, adj_debited,
            adj_credited)
    select ${tenant}::int, ${month}::date, v.*
      from unnest(${of(({ client }) => client)}::uuid[], ${of(({ currency }) => currency)}::char(3)[],
                  ${of(({ book }) => book)}::text[], ${of(({ opening }) => opening)}::bigint[],
                  ${of(({ debited }) => debited)}::bigint[],
                  ${of(({ credited }) => credited)}::bigint[],
                  ${of(({ adjustedDebit }) => adjustedDebit)}::bigint[],
                  ${of(({ adjustedCredit }) => adjustedCredit)}::bigint[]) as v`,
  ];
}

/** The balances that a close fixed. */
export async function monthBalances(
  tx: Transaction,
  month: PlainDate,
): Promise<readonly MonthBalance[]> {
  const rows = await tx.query<{
    client_id: string;
    currency: string;
    book: BookSum["book"];
    opening: bigint;
    debited: bigint;
    credited: bigint;
    adj_debited: bigint;
    adj_credited: bigint;
  }>(sql`
    select client_id, currency, book, opening, debited, credited, adj_debited, adj_credited
      from forbear.month_balance
     where tenant_id = ${tx.tenant} and month = ${month}
     order by client_id, currency, book`);
  return rows.map((row) => ({
    client: trusted<ClientId>(row.client_id),
    currency: row.currency,
    book: row.book,
    opening: row.opening,
    debited: row.debited,
    credited: row.credited,
    adjustedDebit: row.adj_debited,
    adjustedCredit: row.adj_credited,
  }));
}

/** The moment of the last close that was announced; null: none was. What is booked must be after it. */
export async function lastClosing(tx: Transaction): Promise<Instant | null> {
  const [row] = await tx.query<{ known_at: Instant | null }>(sql`
    select max(known_at) as known_at from forbear.month_closing where tenant_id = ${tx.tenant}`);
  return row?.known_at ?? null;
}

/** A transfer of days of a month closed before, that became known in a later one. */
export type AdjustingRow = {
  readonly client: ClientId;
  readonly account: AccountId | null;
  readonly what: string;
  readonly valueOn: PlainDate;
  readonly bookedAt: Instant;
  readonly debit: string;
  readonly credit: string;
  readonly currency: string;
  readonly minor: bigint;
};

/** A part of a list: so many after the first `skip`. */
export type Part = { readonly skip: number; readonly limit: number };

/** What was booked after `shut` (a close), on days it covers, and by `until`; oldest first. */
export async function adjustingEntries(
  tx: Transaction,
  shut: { readonly lastDay: PlainDate; readonly knownAt: Instant },
  until: Instant,
  { skip, limit }: Part,
): Promise<readonly AdjustingRow[]> {
  const rows = await tx.query<{
    client_id: string;
    account_id: string | null;
    what: string;
    value_on: PlainDate;
    booked_at: Instant;
    debit_book: string;
    credit_book: string;
    currency: string;
    minor: bigint;
  }>(sql`
    select client_id, account_id, kind as what, value_on, booked_at, debit_book, credit_book, currency,
           minor
      from forbear.transfer
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and value_on <= ${shut.lastDay} and booked_at > ${shut.knownAt} and booked_at <= ${until}
    union all
    select client_id, null, kind, value_on, booked_at, debit_book, credit_book, currency, minor
      from forbear.client_transfer
     where tenant_id = ${tx.tenant}
       and value_on <= ${shut.lastDay} and booked_at > ${shut.knownAt} and booked_at <= ${until}
     order by booked_at, value_on, account_id, debit_book, credit_book, minor
     limit ${limit} offset ${skip}`);
  return rows.map((row) => ({
    client: trusted<ClientId>(row.client_id),
    account: row.account_id === null ? null : trusted<AccountId>(row.account_id),
    what: row.what,
    valueOn: row.value_on,
    bookedAt: row.booked_at,
    debit: row.debit_book,
    credit: row.credit_book,
    currency: row.currency,
    minor: row.minor,
  }));
}
