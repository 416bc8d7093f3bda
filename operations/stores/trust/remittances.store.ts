/** Remittances as rows: documents and their lines, and the payments of which something is not remitted. */

import type { Actor } from "@forbear/accounts";
import {
  type AccountId,
  type Bucket,
  type ClientId,
  type Instant,
  type Json,
  type Money,
  type PaymentId,
  type PlainDate,
  type RemittanceId,
  type TenantId,
  birthBucket,
  bucket,
  decode,
  encode,
  money,
  trusted,
} from "@forbear/kernel";
import {
  type Balances,
  type CameBy,
  type Month,
  type Remittable,
  type Remittance,
  type RemittanceLine,
  lastDayOf,
} from "@forbear/ledger";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import { insertRows } from "../rows.ts";

/** A remittance without its lines. */
export type RemittanceBody = Omit<Remittance, "lines">;

export type RemittanceRow = {
  readonly id: RemittanceId;
  readonly client: ClientId;
  readonly number: number;
  readonly kind: "remittance" | "reversal";
  readonly reverses: RemittanceId | null;
  readonly through: PlainDate;
  readonly paidOn: PlainDate;
  readonly payable: Money;
  readonly body: RemittanceBody;
  readonly because: string | null;
  readonly madeAt: Instant;
  readonly madeBy: Actor;
};

export const insertRemittance = (tenant: TenantId, row: RemittanceRow): Sql => sql`
  insert into forbear.remittance
         (tenant_id, id, client_id, number, kind, reverses, through, paid_on, currency, payable, body,
          because, made_at, made_by)
  values (${tenant}, ${row.id}, ${row.client}, ${row.number}, ${row.kind}, ${row.reverses},
          ${row.through}, ${row.paidOn}, ${row.payable.currency}, ${row.payable.minor},
          ${JSON.stringify(encode(row.body))}::jsonb, ${row.because}, ${row.madeAt},
          ${JSON.stringify(encode(row.madeBy))}::jsonb)`;

type RemittanceRecord = {
  readonly id: string;
  readonly client_id: string;
  readonly number: number;
  readonly kind: RemittanceRow["kind"];
  readonly reverses: string | null;
  readonly through: PlainDate;
  readonly paid_on: PlainDate;
  readonly currency: string;
  readonly payable: bigint;
  readonly body: Json;
  readonly because: string | null;
  readonly made_at: Instant;
  readonly made_by: Json;
};

const rowOf = (row: RemittanceRecord): RemittanceRow => ({
  id: trusted<RemittanceId>(row.id),
  client: trusted<ClientId>(row.client_id),
  number: row.number,
  kind: row.kind,
  reverses: row.reverses === null ? null : trusted<RemittanceId>(row.reverses),
  through: row.through,
  paidOn: row.paid_on,
  payable: money(row.currency, row.payable),
  body: decode<RemittanceBody>(row.body),
  because: row.because,
  madeAt: row.made_at,
  madeBy: decode<Actor>(row.made_by),
});

/** Every remittance and reversal of a client (null: of all), by number. */
export async function remittancesOf(
  tx: Transaction,
  client: ClientId | null,
): Promise<readonly RemittanceRow[]> {
  const rows = await tx.query<RemittanceRecord>(sql`
    select id, client_id, number, kind, reverses, through, paid_on, currency, payable, body, because,
           made_at, made_by
      from forbear.remittance
     where tenant_id = ${tx.tenant} and (${client}::uuid is null or client_id = ${client})
     order by client_id, number`);
  return rows.map(rowOf);
}

/** Remittances and reversals of all clients, the last made first; with `before`, those made earlier. */
export async function remittancesPage(
  tx: Transaction,
  before: Pick<RemittanceRow, "madeAt" | "id"> | null,
  limit: number,
): Promise<readonly (RemittanceRow & { readonly standing: boolean })[]> {
  const from =
    before === null ? sql`true` : sql`(r.made_at, r.id) < (${before.madeAt}, ${before.id}::uuid)`;
  const rows = await tx.query<RemittanceRecord & { standing: boolean }>(sql`
    select r.id, r.client_id, r.number, r.kind, r.reverses, r.through, r.paid_on, r.currency,
           r.payable, r.body, r.because, r.made_at, r.made_by,
           r.kind = 'remittance'
           and not exists (select 1 from forbear.remittance b
                            where b.tenant_id = r.tenant_id and b.reverses = r.id) as standing
      from forbear.remittance r
     where r.tenant_id = ${tx.tenant} and ${from}
     order by r.made_at desc, r.id desc
     limit ${limit}`);
  return rows.map((row) => ({ ...rowOf(row), standing: row.standing }));
}

export async function remittanceById(
  tx: Transaction,
  id: RemittanceId,
): Promise<RemittanceRow | null> {
  const rows = await tx.query<RemittanceRecord>(sql`
    select id, client_id, number, kind, reverses, through, paid_on, currency, payable, body, because,
           made_at, made_by
      from forbear.remittance
     where tenant_id = ${tx.tenant} and id = ${id}`);
  return rows.map(rowOf).at(0) ?? null;
}

/** The remittances that stand: neither reversals, nor reversed by one. */
export function standingRemittances(all: readonly RemittanceRow[]): readonly RemittanceRow[] {
  const reversed = new Set(all.map(({ reverses }) => reverses));
  return all.filter(({ id, kind }) => kind === "remittance" && !reversed.has(id));
}

export function insertRemittanceLines(
  tenant: TenantId,
  remittance: RemittanceId,
  client: ClientId,
  lines: readonly RemittanceLine[],
): readonly Sql[] {
  if (lines.length === 0) return [];
  return [
    insertRows(
      "remittance_line",
      tenant,
      {
        bucket: "smallint",
        remittance_id: "uuid",
        client_id: "uuid",
        payment_id: "uuid",
        account_id: "uuid",
        came: "text",
        value_on: "date",
        currency: "char(3)",
        principal: "bigint",
        interest: "bigint",
        fees: "bigint",
        costs: "bigint",
        collected: "bigint",
        commission: "bigint",
        derivation: "jsonb",
        held: "bigint",
        borne: "bigint",
        net: "bigint",
      },
      lines.map((line) => ({
        bucket: birthBucket(line.payment),
        remittance_id: remittance,
        client_id: client,
        payment_id: line.payment,
        account_id: line.account,
        came: line.came,
        value_on: line.valueOn,
        currency: line.collected.currency,
        principal: line.settled.principal.minor,
        interest: line.settled.interest.minor,
        fees: line.settled.fees.minor,
        costs: line.settled.costs.minor,
        collected: line.collected.minor,
        commission: line.commission.amount.minor,
        derivation: encode({ commission: line.commission, facts: line.facts }),
        held: line.held.minor,
        borne: line.borne.minor,
        net: line.net.minor,
      })),
    ),
  ];
}

export type StoredLine = RemittanceLine & { readonly remittance: RemittanceId };

type LineRecord = {
  readonly remittance_id: string;
  readonly payment_id: string;
  readonly account_id: string;
  readonly came: CameBy;
  readonly value_on: PlainDate;
  readonly currency: string;
  readonly principal: bigint;
  readonly interest: bigint;
  readonly fees: bigint;
  readonly costs: bigint;
  readonly collected: bigint;
  readonly derivation: Json;
  readonly held: bigint;
  readonly borne: bigint;
  readonly net: bigint;
};

function lineOf(row: LineRecord): StoredLine {
  const of = (minor: bigint): Money => money(row.currency, minor);
  const { commission, facts } = decode<Pick<RemittanceLine, "commission" | "facts">>(
    row.derivation,
  );
  return {
    remittance: trusted<RemittanceId>(row.remittance_id),
    payment: trusted<PaymentId>(row.payment_id),
    account: trusted<AccountId>(row.account_id),
    came: row.came,
    valueOn: row.value_on,
    facts,
    settled: settledOf(row.currency, row),
    collected: of(row.collected),
    commission,
    held: of(row.held),
    borne: of(row.borne),
    net: of(row.net),
  };
}

type SettledRecord = Pick<LineRecord, "principal" | "interest" | "fees" | "costs">;

const settledOf = (currency: string, row: SettledRecord): Balances => ({
  principal: money(currency, row.principal),
  interest: money(currency, row.interest),
  fees: money(currency, row.fees),
  costs: money(currency, row.costs),
});

/** The lines of these remittances, each in the order of its statement. */
export async function linesOf(
  tx: Transaction,
  remittances: readonly RemittanceId[],
): Promise<readonly StoredLine[]> {
  const rows = await tx.query<LineRecord>(sql`
    select remittance_id, payment_id, account_id, came, value_on, currency, principal, interest, fees,
           costs, collected, derivation, held, borne, net
      from forbear.remittance_line
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and remittance_id = any(${[...remittances]}::uuid[])
     order by remittance_id, value_on, payment_id`);
  return rows.map(lineOf);
}

/** Of each of these months, what the lines of these remittances brought. */
export async function volumesOf(
  tx: Transaction,
  remittances: readonly RemittanceId[],
  months: readonly Month[],
  currency: string,
): Promise<ReadonlyMap<string, Money>> {
  if (remittances.length === 0 || months.length === 0) return new Map();
  const rows = await tx.query<{ month: string; collected: string }>(sql`
    select to_char(m.first, 'YYYY-MM') as month, sum(l.collected)::text as collected
      from unnest(${months}::date[], ${months.map(lastDayOf)}::date[]) as m(first, last)
      join forbear.remittance_line l
        on l.value_on >= m.first and l.value_on <= m.last
     where l.tenant_id = ${tx.tenant} and l.bucket between 0 and 4095
       and l.remittance_id = any(${[...remittances]}::uuid[])
     group by 1
     order by 1`);
  return new Map(rows.map((row) => [row.month, money(currency, BigInt(row.collected))]));
}

/** What a payment is asked for, before what was remitted of it. */
export type Settled = Omit<Remittable, "remitted"> & { readonly bucket: Bucket };

/** Payments of days after `on` may be in no remittance yet, and those of which something was booked since. */
export type Since = { readonly on: PlainDate; readonly knownAt: Instant };

export type PaymentOfDebt = {
  readonly bucket: Bucket;
  readonly account: AccountId;
  readonly payment: PaymentId;
};

/** Of all clients: payments of days up to `on` of which something was booked after `knownAt`. */
export async function latePayments(
  tx: Transaction,
  { on, knownAt }: Since,
): Promise<readonly (PaymentOfDebt & { readonly client: ClientId })[]> {
  const rows = await tx.query<{
    bucket: number;
    account_id: string;
    payment_id: string;
    client_id: string;
  }>(sql`
    select distinct bucket, account_id, payment_id, client_id
      from forbear.transfer
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       and booked_at > ${knownAt} and value_on <= ${on} and payment_id is not null`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    account: trusted<AccountId>(row.account_id),
    payment: trusted<PaymentId>(row.payment_id),
    client: trusted<ClientId>(row.client_id),
  }));
}

/** What else than the remittances that stand have said: only these payments differ. */
export type UnremittedAsked = {
  readonly client: ClientId;
  readonly currency: string;
  readonly through: PlainDate;
  /** The remittances that stand. */
  readonly standing: readonly RemittanceId[];
  /** What may differ: payments of days after one, and these. Null: any payment of the client. */
  readonly touched: { readonly after: PlainDate; readonly late: readonly PaymentOfDebt[] } | null;
};

/** Whether a transfer (`t`) is of a payment that may differ. */
function mayDiffer(tx: Transaction, { client, through, touched }: UnremittedAsked): Sql {
  if (touched === null) return sql`t.payment_id is not null`;
  const { after, late } = touched;
  return sql`(t.bucket, t.account_id, t.payment_id) in
             (select bucket, account_id, payment_id
                from forbear.transfer
               where tenant_id = ${tx.tenant} and bucket between 0 and 4095
                 and client_id = ${client} and value_on > ${after} and value_on <= ${through}
                 and payment_id is not null
               union all
              select *
                from unnest(${late.map((one) => one.bucket)}::smallint[],
                            ${late.map((one) => one.account)}::uuid[],
                            ${late.map((one) => one.payment)}::uuid[]))`;
}

type SettledRow = {
  readonly bucket: number;
  readonly payment_id: string;
  readonly account_id: string;
  readonly direct: boolean;
  readonly method: string;
  readonly product: string;
  readonly value_on: PlainDate;
  readonly defaulted_on: PlainDate | null;
  readonly placed_on: PlainDate;
  readonly principal: string;
  readonly interest: string;
  readonly fees: string;
  readonly costs: string;
};

function settledFrom(row: SettledRow, currency: string): Settled {
  const { principal, interest, fees, costs } = row;
  const settled = {
    principal: BigInt(principal),
    interest: BigInt(interest),
    fees: BigInt(fees),
    costs: BigInt(costs),
  };
  return {
    bucket: bucket(row.bucket),
    payment: trusted<PaymentId>(row.payment_id),
    account: trusted<AccountId>(row.account_id),
    came: row.direct ? "direct" : "trust",
    method: row.method,
    product: row.product,
    valueOn: row.value_on,
    defaultedOn: row.defaulted_on,
    placedOn: row.placed_on,
    settled: settledOf(currency, settled),
  };
}

/** Payments that settle otherwise than the remittances that stand have said, by their day. */
export async function unremitted(
  tx: Transaction,
  asked: UnremittedAsked,
): Promise<readonly Settled[]> {
  const { client, currency, through, standing } = asked;
  const rows = await tx.query<SettledRow>(sql`
    with booked as (
      select t.bucket, t.payment_id, t.account_id, bool_or(t.kind = 'direct') as direct,
             min(t.value_on) filter (where t.kind in ('payment', 'direct')) as value_on,
             sum(case 'principal' when t.credit_book then t.minor when t.debit_book then -t.minor
                 else 0 end) as principal,
             sum(case 'interest' when t.credit_book then t.minor when t.debit_book then -t.minor
                 else 0 end) as interest,
             sum(case 'fees' when t.credit_book then t.minor when t.debit_book then -t.minor
                 else 0 end) as fees,
             sum(case 'costs' when t.credit_book then t.minor when t.debit_book then -t.minor
                 else 0 end) as costs
        from forbear.transfer t
       where t.tenant_id = ${tx.tenant} and t.bucket between 0 and 4095 and t.client_id = ${client}
         and t.currency = ${currency} and t.value_on <= ${through} and ${mayDiffer(tx, asked)}
       group by t.bucket, t.payment_id, t.account_id
    )
    select b.bucket, b.payment_id, b.account_id, b.direct, p.method, a.state ->> 'of' as product,
           b.value_on, (a.state ->> 'defaultedOn')::date as defaulted_on,
           (a.state ->> 'placedOn')::date as placed_on, b.principal::text, b.interest::text,
           b.fees::text, b.costs::text
      from booked b
      -- One look at each, by its key: whatever is thought of how many payments there are, it stays that.
     cross join lateral (
             select q.method
               from forbear.payment q
              where q.tenant_id = ${tx.tenant} and q.bucket = b.bucket and q.id = b.payment_id
              limit 1) p
     cross join lateral (
             select d.state
               from forbear.account d
              where d.tenant_id = ${tx.tenant} and d.bucket = b.bucket and d.id = b.account_id
              limit 1) a
     cross join lateral (
             select sum(l.principal) as principal, sum(l.interest) as interest,
                    sum(l.fees) as fees, sum(l.costs) as costs
               from forbear.remittance_line l
              where l.tenant_id = ${tx.tenant} and l.bucket = b.bucket
                and l.payment_id = b.payment_id
                and l.remittance_id = any(${[...standing]}::uuid[])) s
     where b.value_on is not null
       and (b.principal, b.interest, b.fees, b.costs)
           <> (coalesce(s.principal, 0), coalesce(s.interest, 0), coalesce(s.fees, 0),
               coalesce(s.costs, 0))
     order by b.value_on, b.payment_id`);
  return rows.map((row) => settledFrom(row, currency));
}

/** What the remittances that stand said of these payments. */
export async function linesOfPayments(
  tx: Transaction,
  payments: readonly Pick<Settled, "bucket" | "payment">[],
  standing: readonly RemittanceId[],
): Promise<readonly StoredLine[]> {
  if (payments.length === 0 || standing.length === 0) return [];
  const rows = await tx.query<LineRecord>(sql`
    select l.remittance_id, l.payment_id, l.account_id, l.came, l.value_on, l.currency, l.principal,
           l.interest, l.fees, l.costs, l.collected, l.derivation, l.held, l.borne, l.net
      from forbear.remittance_line l
      join unnest(${payments.map((one) => one.bucket)}::smallint[],
                  ${payments.map((one) => one.payment)}::uuid[]) as v(bucket, payment_id)
        on l.bucket = v.bucket and l.payment_id = v.payment_id
     where l.tenant_id = ${tx.tenant} and l.remittance_id = any(${[...standing]}::uuid[])
     order by l.payment_id, l.remittance_id`);
  return rows.map(lineOf);
}

/** Payments of which the lines of these remittances say more than was ever paid. */
export async function paidOverTwice(
  tx: Transaction,
  standing: readonly RemittanceId[],
): Promise<readonly PaymentId[]> {
  const rows = await tx.query<{ payment_id: string }>(sql`
    select l.payment_id
      from forbear.remittance_line l
      join forbear.payment p
        on p.tenant_id = l.tenant_id and p.bucket = l.bucket and p.id = l.payment_id
     where l.tenant_id = ${tx.tenant} and l.bucket between 0 and 4095
       and l.remittance_id = any(${[...standing]}::uuid[])
     group by l.payment_id, p.minor
    having sum(l.collected) > p.minor or sum(l.collected) < 0
     order by l.payment_id`);
  return rows.map((row) => trusted<PaymentId>(row.payment_id));
}
