/** What moved trust and no bank shows yet: of all payments, or of those that a closed month left open. */

import {
  type AccountId,
  type Bucket,
  type ClientId,
  type Instant,
  type Money,
  type PlainDate,
  bucket,
  money,
  trusted,
} from "@forbear/kernel";
import { type Closed, lastDayOf } from "@forbear/ledger";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import { insertRows } from "../rows.ts";

/** A movement of trust by its day: of a payment, or of a document. */
export type TrustMovement = {
  readonly kind: "payment" | "document";
  readonly of: string;
  readonly client: ClientId;
  readonly amount: Money;
  readonly firstOn: PlainDate;
  /** Where it moved; null: a document is of no debt. */
  readonly debt: { readonly bucket: Bucket; readonly id: AccountId } | null;
};

/** A closed month that kept what was open then: what lies wholly before it is settled. */
export type TransitBase = Closed;

/** The last close, up to a day, that kept what was open; null: none did. */
export async function transitBase(
  tx: Transaction,
  on: PlainDate,
  currency: string,
): Promise<TransitBase | null> {
  const [row] = await tx.query<{ month: PlainDate; known_at: Instant }>(sql`
    select k.month, g.known_at
      from forbear.month_in_transit k
      join forbear.month_closing g on g.tenant_id = k.tenant_id and g.month = k.month
     where k.tenant_id = ${tx.tenant} and k.currency = ${currency}
       and (k.month + interval '1 month')::date - 1 <= ${on}::date
     order by k.month desc
     limit 1`);
  return row === undefined ? null : { month: row.month, knownAt: row.known_at };
}

const movesTrust = sql`'trust' in (debit_book, credit_book)`;

/** Lines of trust accounts that were matched, under the name `l`. */
const matchedLines = (tx: Transaction, currency: string): Sql => sql`
             forbear.bank_line l
        join forbear.bank_account a
          on a.tenant_id = l.tenant_id and a.id = l.bank_account_id and a.purpose = 'trust'
       where l.tenant_id = ${tx.tenant} and l.bucket between 0 and 4095 and l.counts
         and l.currency = ${currency} and l.state = 'matched'`;

/** Nobody writes a line for longer than this. */
const writing = sql`interval '1 day'`;

/**
 * What may be in transit since a close: what it left open, what was booked since, and what lines say that
 * were booked by the bank or matched since. More than these may not be; some of these are not.
 */
const openSince = (tx: Transaction, currency: string, { month, knownAt }: TransitBase): Sql => sql`
    lines as materialized (
      select l.matched_kind, l.matched_bucket, l.matched_id
        from ${matchedLines(tx, currency)}
         and l.matched_kind in ('payment', 'collection')
         and (l.booked_on > ${lastDayOf(month)}
              or coalesce(l.settled_at, l.known_at) > ${knownAt}::timestamptz - ${writing})
    ), open as (
      select bucket, account_id, of
        from forbear.month_transit
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and month = ${month}
         and currency = ${currency}
       union
      select bucket, account_id, coalesce(payment_id, entry_id)
        from forbear.transfer
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and booked_at > ${knownAt}
         and currency = ${currency} and ${movesTrust}
       union
      select p.bucket, p.account_id, p.id
        from lines l
        join forbear.payment p
          on p.tenant_id = ${tx.tenant} and p.bucket = l.matched_bucket and p.id = l.matched_id
       where l.matched_kind = 'payment'
       union
      select i.bucket, i.account_id, i.payment_id
        from lines l
        join forbear.collection_item i
          on i.tenant_id = ${tx.tenant} and i.bucket between 0 and 4095
         and i.collection_id = l.matched_id
       where l.matched_kind = 'collection'
    ),`;

const isOpen = sql`(bucket, account_id, coalesce(payment_id, entry_id)) in
             (select bucket, account_id, of from open)`;

/** What matched lines show of payments: one by one, and every payment of a file of debits. */
const seenOf = (
  tx: Transaction,
  on: PlainDate,
  currency: string,
  base: TransitBase | null,
): Sql => {
  const only = base === null ? sql`true` : sql`l.matched_id in (select of from open)`;
  const files =
    base === null
      ? sql`true`
      : sql`(i.bucket, i.account_id, i.payment_id) in (select bucket, account_id, of from open)`;
  return sql`
      select l.matched_id as of, l.minor
        from ${matchedLines(tx, currency)}
         and l.booked_on <= ${on} and l.matched_kind = 'payment' and ${only}
       union all
      select l.matched_id, l.minor
        from ${matchedLines(tx, currency)}
         and l.booked_on <= ${on} and l.matched_kind = 'remittance'
       union all
      select i.payment_id, p.minor
        from (select l.matched_id
                from ${matchedLines(tx, currency)}
                 and l.booked_on <= ${on} and l.matched_kind = 'collection') as l
        join forbear.collection_item i
          on i.tenant_id = ${tx.tenant} and i.bucket between 0 and 4095
         and i.collection_id = l.matched_id
        join forbear.payment p
          on p.tenant_id = i.tenant_id and p.bucket = i.bucket and p.id = i.payment_id
       where ${files}`;
};

/**
 * What moved trust up to a day and no bank line up to that day was matched with: by payment and document,
 * oldest first. A line that was matched with a file of debits stands for every payment of it.
 * @param base where to begin, of `transitBase`; null: with the first transfer
 */
export async function movementsInTransit(
  tx: Transaction,
  on: PlainDate,
  currency: string,
  base: TransitBase | null,
): Promise<readonly TrustMovement[]> {
  const rows = await tx.query<{
    kind: TrustMovement["kind"];
    of: string;
    client_id: string;
    minor: string;
    first_on: PlainDate;
    bucket: number | null;
    account_id: string | null;
  }>(sql`
    with ${base === null ? sql`` : openSince(tx, currency, base)} moved as (
      select 'payment' as kind, coalesce(payment_id, entry_id) as of, client_id, value_on, bucket,
             account_id, case when debit_book = 'trust' then minor else -minor end as minor
        from forbear.transfer
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and currency = ${currency}
         and value_on <= ${on} and ${movesTrust} and ${base === null ? sql`true` : isOpen}
      union all
      select 'document', coalesce(document_id, entry_id), client_id, value_on, null, null,
             case when debit_book = 'trust' then minor else -minor end
        from forbear.client_transfer
       where tenant_id = ${tx.tenant} and currency = ${currency}
         and value_on <= ${on} and ${movesTrust}
    ), summed as (
      select kind, of, client_id, bucket, account_id, sum(minor) as minor, min(value_on) as first_on
        from moved
       group by kind, of, client_id, bucket, account_id
    ), seen as (
      select of, sum(minor) as minor
        from (${seenOf(tx, on, currency, base)}) as shown
       group by of
    )
    select m.kind, m.of, m.client_id, (m.minor - coalesce(s.minor, 0))::text as minor, m.first_on,
           m.bucket, m.account_id
      from summed m
      left join seen s on s.of = m.of
     where m.minor <> coalesce(s.minor, 0)
     order by m.first_on, m.of`);
  return rows.map((row) => ({
    kind: row.kind,
    of: row.of,
    client: trusted<ClientId>(row.client_id),
    amount: money(currency, BigInt(row.minor)),
    firstOn: row.first_on,
    debt:
      row.bucket === null || row.account_id === null
        ? null
        : { bucket: bucket(row.bucket), id: trusted<AccountId>(row.account_id) },
  }));
}

/** More than this is not kept: where no bank is read, everything is in transit. */
const mostKept = 250_000;

type OpenItem = { readonly bucket: Bucket; readonly account: AccountId; readonly of: string };

/** What moved trust on days after a month and was known when it was closed. */
async function movedAhead(
  tx: Transaction,
  currency: string,
  { month, knownAt }: Closed,
): Promise<readonly OpenItem[]> {
  const rows = await tx.query<{ bucket: number; account_id: string; of: string }>(sql`
    select distinct bucket, account_id, coalesce(payment_id, entry_id) as of
      from forbear.transfer
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and currency = ${currency}
       and value_on > ${lastDayOf(month)} and booked_at <= ${knownAt} and ${movesTrust}
     limit ${mostKept}`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    account: trusted<AccountId>(row.account_id),
    of: row.of,
  }));
}

/** What is open at a close, kept for whoever reconciles later; nothing where it is too much. */
export async function keepInTransit(
  tx: Transaction,
  close: Closed,
  currency: string,
): Promise<readonly Sql[]> {
  const on = lastDayOf(close.month);
  const base = await transitBase(tx, on, currency);
  const [moved, ahead] = await Promise.all([
    movementsInTransit(tx, on, currency, base),
    movedAhead(tx, currency, close),
  ]);
  const left = moved.flatMap(({ of, debt }) =>
    debt === null ? [] : [{ bucket: debt.bucket, account: debt.id, of }],
  );
  const items = [...new Map([...left, ...ahead].map((one) => [one.of, one])).values()];
  if (items.length >= mostKept) return [];
  return [
    sql`
    insert into forbear.month_in_transit (tenant_id, month, currency, items)
    values (${tx.tenant}, ${close.month}, ${currency}, ${items.length})`,
    ...(items.length === 0 ? [] : [insertItems(tx, close.month, currency, items)]),
  ];
}

const insertItems = (
  tx: Transaction,
  month: PlainDate,
  currency: string,
  items: readonly OpenItem[],
): Sql =>
  insertRows(
    "month_transit",
    tx.tenant,
    { bucket: "smallint", month: "date", currency: "char(3)", account_id: "uuid", of: "uuid" },
    items.map(({ bucket, account, of }) => {
      return { bucket, month, currency, account_id: account, of };
    }),
  );
