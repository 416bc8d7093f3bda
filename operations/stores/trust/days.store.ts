/** Day records of the three-way reconciliation, the bank's side of it, and money that nobody claims. */

import {
  type AccountId,
  type ClientId,
  type Instant,
  type Json,
  type Money,
  type PlainDate,
  type TenantId,
  decode,
  encode,
  money,
  trusted,
} from "@forbear/kernel";
import type { UnappliedKind } from "@forbear/ledger";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";

/** One thing that makes the bank differ from the book. */
export type Difference = {
  readonly kind: "in-transit" | "not-booked" | "opening";
  /** The payment, document, bank line or bank account. */
  readonly of: string;
  readonly says: string;
  readonly on: PlainDate;
  /** What it adds to the bank beyond the book. */
  readonly amount: Money;
};

export type TrustDay = {
  readonly day: PlainDate;
  readonly currency: string;
  readonly knownAt: Instant;
  readonly ties: boolean;
  readonly bank: Money;
  readonly book: Money;
  readonly ledgers: Money;
  /** Bank less book, by what explains it; the first of them where there are many. */
  readonly differences: readonly Difference[];
  readonly sums: readonly {
    readonly kind: Difference["kind"];
    readonly count: number;
    readonly amount: Money;
  }[];
  readonly unexplained: Money;
  /** What clients owe us that others' money stands for. */
  readonly shortfall: Money;
};

type Body = Omit<TrustDay, "day" | "currency" | "knownAt" | "ties">;

export function insertTrustDay(tenant: TenantId, record: TrustDay): Sql {
  const { day, currency, knownAt, ties, ...body } = record;
  return sql`
    insert into forbear.trust_day (tenant_id, day, currency, known_at, ties, body)
    values (${tenant}, ${day}, ${currency}, ${knownAt}, ${ties},
            ${JSON.stringify(encode(body))}::jsonb)
        on conflict (tenant_id, day, currency, known_at) do nothing`;
}

/** The last record of each of the last days, newest first. */
export async function trustDays(
  tx: Transaction,
  from: PlainDate,
  to: PlainDate,
): Promise<readonly TrustDay[]> {
  const rows = await tx.query<{
    day: PlainDate;
    currency: string;
    known_at: Instant;
    ties: boolean;
    body: Json;
  }>(sql`
    select distinct on (day, currency) day, currency, known_at, ties, body
      from forbear.trust_day
     where tenant_id = ${tx.tenant} and day >= ${from} and day <= ${to}
     order by day desc, currency, known_at desc`);
  return rows.map((row) => ({
    ...decode<Body>(row.body),
    day: row.day,
    currency: row.currency,
    knownAt: row.known_at,
    ties: row.ties,
  }));
}

/** Lines of trust accounts up to a day that are movements and no booking was found for, by id. */
export async function linesNotBooked(
  tx: Transaction,
  on: PlainDate,
  currency: string,
): Promise<
  readonly {
    readonly id: string;
    readonly on: PlainDate;
    readonly because: string;
    readonly amount: Money;
  }[]
> {
  const rows = await tx.query<{
    id: string;
    booked_on: PlainDate;
    because: string;
    minor: bigint;
  }>(sql`
    select l.id, l.booked_on, l.because, l.minor
      from forbear.bank_line l
      join forbear.bank_account a
        on a.tenant_id = l.tenant_id and a.id = l.bank_account_id and a.purpose = 'trust'
     where l.tenant_id = ${tx.tenant} and l.bucket between 0 and 4095 and l.counts
       and l.currency = ${currency} and l.booked_on <= ${on}
       and not (l.state = 'matched'
                and l.matched_kind in ('payment', 'collection', 'remittance', 'line'))
     order by l.booked_on, l.id`);
  return rows.map((row) => ({
    id: row.id,
    on: row.booked_on,
    because: row.because,
    amount: money(currency, row.minor),
  }));
}

/** Money of a debt that is not applied: what it is, how much, and since when some of it lies. */
export type UnappliedRow = {
  readonly client: ClientId;
  readonly account: AccountId;
  readonly kind: UnappliedKind;
  readonly amount: Money;
  readonly since: PlainDate;
  readonly country: string;
  readonly region: string | null;
};

/** Suspense and credit balances of every debt as they stand on a day, oldest first. */
export async function unappliedOn(
  tx: Transaction,
  on: PlainDate,
): Promise<readonly UnappliedRow[]> {
  const rows = await tx.query<{
    client_id: string;
    account_id: string;
    kind: UnappliedKind;
    currency: string;
    minor: string;
    since: PlainDate;
    country: string;
    region: string | null;
  }>(sql`
    with moved as (
      select t.bucket, t.client_id, t.account_id, t.currency, side.book as kind, t.value_on, side.minor
        from forbear.transfer t
       cross join lateral (values (t.credit_book, t.minor), (t.debit_book, -t.minor))
               as side(book, minor)
       where t.tenant_id = ${tx.tenant} and t.bucket between 0 and 4095 and t.value_on <= ${on}
         and (t.debit_book in ('suspense', 'refunds') or t.credit_book in ('suspense', 'refunds'))
         and side.book in ('suspense', 'refunds')
    ), standing as (
      select bucket, client_id, account_id, currency, kind, sum(minor) as minor,
             max(value_on) filter (where minor > 0) as since
        from moved
       group by bucket, client_id, account_id, currency, kind
      having sum(minor) <> 0
    )
    select s.client_id, s.account_id, s.kind, s.currency, s.minor::text as minor,
           coalesce(s.since, ${on}::date) as since, a.country,
           (select r.state -> 'jurisdiction' ->> 'region'
              from forbear.obligor o
              join forbear.person r
                on r.tenant_id = o.tenant_id and r.bucket = o.bucket and r.id = o.person_id
             where o.tenant_id = ${tx.tenant} and o.bucket = s.bucket
               and o.account_id = s.account_id
             order by o.role, o.person_id
             limit 1) as region
      from standing s
      join forbear.account a
        on a.tenant_id = ${tx.tenant} and a.bucket = s.bucket and a.id = s.account_id
     order by since, s.account_id, s.kind`);
  return rows.map((row) => ({
    client: trusted<ClientId>(row.client_id),
    account: trusted<AccountId>(row.account_id),
    kind: row.kind,
    amount: money(row.currency, BigInt(row.minor)),
    since: row.since,
    country: row.country,
    region: row.region,
  }));
}
