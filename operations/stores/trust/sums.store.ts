/** The sums of clients' books: from the last close that a question covers, and what was booked since. */

import { type ClientId, type Instant, type PlainDate, money, trusted } from "@forbear/kernel";
import type { Money } from "@forbear/kernel";
import { type Book, type Closed, type ClientSideBook, lastDayOf } from "@forbear/ledger";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";

export type BookSum = {
  readonly client: ClientId;
  readonly currency: string;
  readonly book: Book | ClientSideBook;
  readonly debited: bigint;
  readonly credited: bigint;
};

/** Which transfers are summed: those of days up to `on` that were known by `knownAt`. */
export type Known = { readonly on: PlainDate; readonly knownAt: Instant };

export type SumRecord = {
  readonly client_id: string;
  readonly currency: string;
  readonly book: BookSum["book"];
  readonly debited: string;
  readonly credited: string;
};

export const sumOf = ({ client_id, currency, book, debited, credited }: SumRecord): BookSum => ({
  client: trusted<ClientId>(client_id),
  currency,
  book,
  debited: BigInt(debited),
  credited: BigInt(credited),
});

/** Both sides of what `booked` (client, currency, two books, minor) moved, by book. */
const bySide = (booked: Sql): Sql => sql`
    select b.client_id, b.currency, side.book, side.debited, side.credited
      from (${booked}) as b
     cross join lateral (values (b.debit_book, b.minor, 0::numeric),
                                (b.credit_book, 0::numeric, b.minor)) as side(book, debited, credited)`;

const summed = async (tx: Transaction, sides: Sql): Promise<readonly BookSum[]> => {
  const rows = await tx.query<SumRecord>(sql`
    select client_id, currency, book, sum(debited)::text as debited, sum(credited)::text as credited
      from (${sides}) as sides
     group by client_id, currency, book
     order by client_id, currency, book`);
  return rows.map(sumOf);
};

const transfersWhere = (tx: Transaction, which: Sql): Sql => sql`
      select client_id, currency, debit_book, credit_book, sum(minor) as minor
        from forbear.transfer
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and ${which}
       group by client_id, currency, debit_book, credit_book`;

const documentsWhere = (tx: Transaction, which: Sql): Sql => sql`
      select client_id, currency, debit_book, credit_book, sum(minor) as minor
        from forbear.client_transfer
       where tenant_id = ${tx.tenant} and ${which}
       group by client_id, currency, debit_book, credit_book`;

const upTo = ({ on, knownAt }: Known): Sql => sql`value_on <= ${on} and booked_at <= ${knownAt}`;

/** Every book of every client as the fold of all transfers that there ever were: for whoever checks. */
export const foldedBooks = (tx: Transaction, known: Known): Promise<readonly BookSum[]> =>
  summed(
    tx,
    bySide(sql`${transfersWhere(tx, upTo(known))} union all ${documentsWhere(tx, upTo(known))}`),
  );

/** The last close all of which a question covers; null: none, its answer begins with the first transfer. */
export async function closeBefore(tx: Transaction, { on, knownAt }: Known): Promise<Closed | null> {
  const [row] = await tx.query<{ month: PlainDate; known_at: Instant }>(sql`
    select g.month, g.known_at
      from forbear.month_closing g
      join forbear.month_closed d on d.tenant_id = g.tenant_id and d.month = g.month
     where g.tenant_id = ${tx.tenant} and g.known_at <= ${knownAt}
       and (g.month + interval '1 month')::date - 1 <= ${on}::date
     order by g.month desc
     limit 1`);
  return row === undefined ? null : { month: row.month, knownAt: row.known_at };
}

/** What the months up to a close moved in all, as they were closed. */
export const closedSums = (tx: Transaction, { month }: Pick<Closed, "month">) =>
  summed(tx, monthsUpTo(tx, month));

const monthsUpTo = (tx: Transaction, month: PlainDate): Sql => sql`
    select client_id, currency, book, debited::numeric + adj_debited as debited,
           credited::numeric + adj_credited as credited
      from forbear.month_balance
     where tenant_id = ${tx.tenant} and month <= ${month}`;

/** Of days after the month, known when it was closed: neither in its balances nor booked since. */
const aheadOf = (tx: Transaction, month: PlainDate, on: PlainDate): Sql => sql`
    select client_id, currency, book, debited::numeric, credited::numeric
      from forbear.month_ahead
     where tenant_id = ${tx.tenant} and month = ${month} and value_on <= ${on}`;

const since = (close: Closed, known: Known): Sql =>
  sql`booked_at > ${close.knownAt} and ${upTo(known)}`;

/** What a question covers beyond the balances of a close. */
export const sumsSince = (tx: Transaction, close: Closed, known: Known) =>
  summed(tx, sidesSince(tx, close, known));

const sidesSince = (tx: Transaction, close: Closed, known: Known): Sql =>
  sql`${bySide(
    sql`${transfersWhere(tx, since(close, known))}
         union all
        ${documentsWhere(tx, since(close, known))}`,
  )}
    union all ${aheadOf(tx, close.month, known.on)}`;

/**
 * Every book of every client, its debts' transfers and its documents': no balance is a row that two
 * payments wait for. Begins with the balances of the last close that it covers, whatever lies before it.
 */
export async function clientBooks(tx: Transaction, known: Known): Promise<readonly BookSum[]> {
  const close = await closeBefore(tx, known);
  if (close === null) return foldedBooks(tx, known);
  return summed(tx, sql`${monthsUpTo(tx, close.month)} union all ${sidesSince(tx, close, known)}`);
}

export type BookTotal = {
  readonly client: ClientId;
  readonly book: Book;
  readonly debited: Money;
  readonly credited: Money;
};

const isMoved = ({ debited, credited }: BookSum): boolean => debited !== 0n || credited !== 0n;

/**
 * The trial balance of debts: per client, currency and book, what was debited and credited by `on`, as
 * known at `knownAt`. The books of clients without what their documents moved.
 */
export async function trialBalance(
  tx: Transaction,
  on: PlainDate,
  knownAt: Instant,
): Promise<readonly BookTotal[]> {
  const known = { on, knownAt };
  const [sums, documents] = await Promise.all([
    clientBooks(tx, known),
    summed(tx, bySide(documentsWhere(tx, upTo(known)))),
  ]);
  const keyOf = ({ client, currency, book }: BookSum): string => `${client} ${currency} ${book}`;
  const ofDocuments = new Map(documents.map((one) => [keyOf(one), one]));
  return sums
    .map((one) => {
      const less = ofDocuments.get(keyOf(one)) ?? { debited: 0n, credited: 0n };
      const [debited, credited] = [one.debited - less.debited, one.credited - less.credited];
      return { ...one, debited, credited };
    })
    .filter((one): one is BookSum & { readonly book: Book } => isMoved(one))
    .map(({ client, currency, book, debited, credited }) => ({
      client,
      book,
      debited: money(currency, debited),
      credited: money(currency, credited),
    }));
}

/** A sum of a month's books: of its own days, or (`late`) of days of months closed before it. */
export type MonthMoved = BookSum & { readonly place: number; readonly late: boolean };

/**
 * What each of these months moved, folded from all transfers in one reading: a transfer stands in the
 * first month that ends on its day or later and was closed when it was known or later.
 * @param closes oldest first; `place` of an answer counts in them, and what came after all is left out
 */
export async function foldedMonths(
  tx: Transaction,
  closes: readonly Closed[],
): Promise<readonly MonthMoved[]> {
  const ends = closes.map(({ month }) => lastDayOf(month));
  const moments = closes.map(({ knownAt }) => knownAt);
  const placed = sql`client_id, currency, debit_book, credit_book, minor,
             width_bucket(value_on - 1, ${ends}::date[]) as by_day,
             width_bucket(booked_at - interval '1 microsecond', ${moments}::timestamptz[]) as by_moment`;
  const rows = await tx.query<SumRecord & { place: number; late: boolean }>(sql`
    with booked as (
      select greatest(by_day, by_moment) as place, by_moment > by_day as late, client_id, currency,
             debit_book, credit_book, sum(minor) as minor
        from (select ${placed}
                from forbear.transfer
               where tenant_id = ${tx.tenant} and bucket between 0 and 4095
              union all
              select ${placed} from forbear.client_transfer where tenant_id = ${tx.tenant}) as t
       where greatest(by_day, by_moment) < ${closes.length}
       group by 1, 2, 3, 4, 5, 6
    )
    select b.place, b.late, b.client_id, b.currency, side.book,
           sum(side.debited)::text as debited, sum(side.credited)::text as credited
      from booked b
     cross join lateral (values (b.debit_book, b.minor, 0::numeric),
                                (b.credit_book, 0::numeric, b.minor)) as side(book, debited, credited)
     group by b.place, b.late, b.client_id, b.currency, side.book
     order by b.place, b.client_id, b.currency, side.book`);
  return rows.map((row) => ({ ...sumOf(row), place: row.place, late: row.late }));
}

/** Moved on a day after a month, and known when it was closed. */
export type Ahead = BookSum & { readonly valueOn: PlainDate };

type AheadRecord = SumRecord & { readonly value_on: PlainDate };

const aheads = async (tx: Transaction, sides: Sql): Promise<readonly Ahead[]> => {
  const rows = await tx.query<AheadRecord>(sql`
    select client_id, currency, book, value_on, sum(debited)::text as debited,
           sum(credited)::text as credited
      from (${sides}) as sides
     group by client_id, currency, book, value_on
     order by client_id, currency, book, value_on`);
  return rows.map((row) => ({ ...sumOf(row), valueOn: row.value_on }));
};

const sidesByDay = (tx: Transaction, which: Sql): Sql => sql`
    select b.client_id, b.currency, side.book, b.value_on, side.debited, side.credited
      from (select client_id, currency, value_on, debit_book, credit_book, sum(minor) as minor
              from forbear.transfer
             where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and ${which}
             group by 1, 2, 3, 4, 5
            union all
            select client_id, currency, value_on, debit_book, credit_book, sum(minor)
              from forbear.client_transfer
             where tenant_id = ${tx.tenant} and ${which}
             group by 1, 2, 3, 4, 5) as b
     cross join lateral (values (b.debit_book, b.minor, 0::numeric),
                                (b.credit_book, 0::numeric, b.minor)) as side(book, debited, credited)`;

const beyondOf = ({ month, knownAt }: Closed): Sql =>
  sql`value_on > ${lastDayOf(month)} and booked_at <= ${knownAt}`;

/** What was known at a close of days after its month, from all transfers: for whoever checks. */
export const foldedAhead = (tx: Transaction, close: Closed): Promise<readonly Ahead[]> =>
  aheads(tx, sidesByDay(tx, beyondOf(close)));

/** The same, going on from the close before where there is one. */
export function aheadAt(
  tx: Transaction,
  close: Closed,
  before: Closed | null,
): Promise<readonly Ahead[]> {
  if (before === null) return foldedAhead(tx, close);
  const { month } = close;
  const beyond = beyondOf(close);
  const booked = sidesByDay(tx, sql`${beyond} and booked_at > ${before.knownAt}`);
  return aheads(
    tx,
    sql`${booked}
     union all
    select client_id, currency, book, value_on, debited::numeric, credited::numeric
      from forbear.month_ahead
     where tenant_id = ${tx.tenant} and month = ${before.month} and value_on > ${lastDayOf(month)}`,
  );
}

/** What a close fixed of days after its month. */
export const aheadOfClose = (tx: Transaction, month: PlainDate): Promise<readonly Ahead[]> =>
  aheads(
    tx,
    sql`select client_id, currency, book, value_on, debited::numeric, credited::numeric
          from forbear.month_ahead
         where tenant_id = ${tx.tenant} and month = ${month}`,
  );

export function insertAhead(
  tx: Transaction,
  month: PlainDate,
  ahead: readonly Ahead[],
): readonly Sql[] {
  if (ahead.length === 0) return [];
  const of = <T>(pick: (row: Ahead) => T): T[] => ahead.map(pick);
  return [
    sql`
    insert into forbear.month_ahead
           (tenant_id, month, client_id, currency, book, value_on, debited, credited)
    select ${tx.tenant}::int, ${month}::date, v.*
      from unnest(${of(({ client }) => client)}::uuid[], ${of(({ currency }) => currency)}::char(3)[],
                  ${of(({ book }) => book)}::text[], ${of(({ valueOn }) => valueOn)}::date[],
                  ${of(({ debited }) => debited)}::bigint[],
                  ${of(({ credited }) => credited)}::bigint[]) as v`,
  ];
}
