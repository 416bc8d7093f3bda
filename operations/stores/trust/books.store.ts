/** The books of clients: what their documents moved, and the sums of these and of their debts' transfers. */

import type { Actor } from "@forbear/accounts";
import {
  type ClientId,
  type EntryId,
  type Instant,
  type Money,
  type PlainDate,
  type TenantId,
  type TransferId,
  encode,
  money,
  trusted,
} from "@forbear/kernel";
import type { Book, ClientMove, ClientSideBook } from "@forbear/ledger";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";

export type ClientEntryKind =
  | "remittance"
  | "reversal"
  | "invoice"
  | "credit-note"
  | "invoice-paid"
  | "adjustment"
  | "withdrawal";

/** Moves that were booked together, and what for. */
export type ClientEntry = {
  readonly entry: EntryId;
  readonly client: ClientId;
  readonly kind: ClientEntryKind;
  readonly document: string | null;
  readonly valueOn: PlainDate;
  readonly bookedAt: Instant;
  readonly because: string | null;
  readonly by: Actor;
  readonly moves: readonly (ClientMove & { readonly id: TransferId })[];
};

/** One statement for all entries; none where nothing moves. */
export function insertClientEntries(
  tenant: TenantId,
  entries: readonly ClientEntry[],
): readonly Sql[] {
  const rows = entries.flatMap(({ moves, ...entry }) => moves.map((move) => ({ ...entry, move })));
  if (rows.length === 0) return [];
  const of = <T>(pick: (row: (typeof rows)[number]) => T): T[] => rows.map(pick);
  return [
    sql`
    insert into forbear.client_transfer
           (tenant_id, id, entry_id, client_id, kind, document_id, value_on, booked_at, debit_book,
            credit_book, currency, minor, because, booked_by)
    select ${tenant}::int, v.*
      from unnest(${of(({ move }) => move.id)}::uuid[], ${of(({ entry }) => entry)}::uuid[],
                  ${of(({ client }) => client)}::uuid[], ${of(({ kind }) => kind)}::text[],
                  ${of(({ document }) => document)}::uuid[],
                  ${of(({ valueOn }) => valueOn)}::date[],
                  ${of(({ bookedAt }) => bookedAt)}::timestamptz[],
                  ${of(({ move }) => move.debit)}::text[],
                  ${of(({ move }) => move.credit)}::text[],
                  ${of(({ move }) => move.amount.currency)}::char(3)[],
                  ${of(({ move }) => move.amount.minor)}::bigint[],
                  ${of(({ because }) => because)}::text[],
                  ${of(({ by }) => JSON.stringify(encode(by)))}::jsonb[]) as v`,
  ];
}

type MoveRecord = {
  readonly id: string;
  readonly entry_id: string;
  readonly client_id: string;
  readonly kind: ClientEntryKind;
  readonly document_id: string | null;
  readonly value_on: PlainDate;
  readonly booked_at: Instant;
  readonly debit_book: ClientSideBook;
  readonly credit_book: ClientSideBook;
  readonly currency: string;
  readonly minor: bigint;
  readonly because: string | null;
  readonly booked_by: Actor;
};

const moveFields = sql`id, entry_id, client_id, kind, document_id, value_on, booked_at, debit_book,
           credit_book, currency, minor, because, booked_by`;

function entriesFrom(rows: readonly MoveRecord[]): readonly ClientEntry[] {
  const entries = new Map<
    string,
    ClientEntry & { readonly moves: ClientEntry["moves"][number][] }
  >();
  for (const row of rows) {
    const amount = money(row.currency, row.minor);
    const { debit_book: debit, credit_book: credit } = row;
    const move = { id: trusted<TransferId>(row.id), debit, credit, amount };
    const known = entries.get(row.entry_id);
    if (known !== undefined) {
      known.moves.push(move);
      continue;
    }
    entries.set(row.entry_id, {
      entry: trusted<EntryId>(row.entry_id),
      client: trusted<ClientId>(row.client_id),
      kind: row.kind,
      document: row.document_id,
      valueOn: row.value_on,
      bookedAt: row.booked_at,
      because: row.because,
      by: row.booked_by,
      moves: [move],
    });
  }
  return [...entries.values()];
}

/** Every entry of a client (null: of all), oldest first. */
export async function clientEntries(
  tx: Transaction,
  client: ClientId | null,
): Promise<readonly ClientEntry[]> {
  const rows = await tx.query<MoveRecord>(sql`
    select ${moveFields}
      from forbear.client_transfer
     where tenant_id = ${tx.tenant} and (${client}::uuid is null or client_id = ${client})
     order by booked_at, entry_id, id`);
  return entriesFrom(rows);
}

/** What documents of this id moved. */
export async function entriesOfDocument(
  tx: Transaction,
  document: string,
): Promise<readonly ClientEntry[]> {
  const rows = await tx.query<MoveRecord>(sql`
    select ${moveFields}
      from forbear.client_transfer
     where tenant_id = ${tx.tenant} and document_id = ${document}
     order by booked_at, entry_id, id`);
  return entriesFrom(rows);
}

export type BookSum = {
  readonly client: ClientId;
  readonly currency: string;
  readonly book: Book | ClientSideBook;
  readonly debited: bigint;
  readonly credited: bigint;
};

/** Which transfers are summed: those of days up to `on` that were known by `knownAt`. */
export type Known = { readonly on: PlainDate; readonly knownAt: Instant };

/**
 * Every book of every client: its debts' transfers and its documents', summed on reading, so that no
 * balance is a row that two payments wait for.
 */
export async function clientBooks(
  tx: Transaction,
  { on, knownAt }: Known,
  without: Known | null = null,
): Promise<readonly BookSum[]> {
  const rows = await tx.query<{
    client_id: string;
    currency: string;
    book: BookSum["book"];
    debited: string;
    credited: string;
  }>(sql`
    with booked as (
      select client_id, currency, debit_book, credit_book, sum(minor) as minor
        from forbear.transfer
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
         and value_on <= ${on} and booked_at <= ${knownAt}
         and (${without === null} or not (value_on <= ${without?.on ?? on}
                                          and booked_at <= ${without?.knownAt ?? knownAt}))
       group by client_id, currency, debit_book, credit_book
      union all
      select client_id, currency, debit_book, credit_book, sum(minor)
        from forbear.client_transfer
       where tenant_id = ${tx.tenant}
         and value_on <= ${on} and booked_at <= ${knownAt}
         and (${without === null} or not (value_on <= ${without?.on ?? on}
                                          and booked_at <= ${without?.knownAt ?? knownAt}))
       group by client_id, currency, debit_book, credit_book
    )
    select b.client_id, b.currency, side.book,
           sum(side.debited)::text as debited, sum(side.credited)::text as credited
      from booked b
     cross join lateral (values (b.debit_book, b.minor, 0::numeric),
                                (b.credit_book, 0::numeric, b.minor)) as side(book, debited, credited)
     group by b.client_id, b.currency, side.book
     order by b.client_id, b.currency, side.book`);
  return rows.map(({ client_id, currency, book, debited, credited }) => ({
    client: trusted<ClientId>(client_id),
    currency,
    book,
    debited: BigInt(debited),
    credited: BigInt(credited),
  }));
}

/** A movement of trust by its day: of a payment, or of a document. */
export type TrustMovement = {
  readonly kind: "payment" | "document";
  readonly of: string;
  readonly client: ClientId;
  readonly amount: Money;
  readonly firstOn: PlainDate;
};

/**
 * What moved trust up to a day and no bank line up to that day was matched with: by payment and document,
 * oldest first. A line that was matched with a file of debits stands for every payment of it.
 */
export async function movementsInTransit(
  tx: Transaction,
  on: PlainDate,
  currency: string,
): Promise<readonly TrustMovement[]> {
  const rows = await tx.query<{
    kind: TrustMovement["kind"];
    of: string;
    client_id: string;
    minor: string;
    first_on: PlainDate;
  }>(sql`
    with moved as (
      select 'payment' as kind, coalesce(payment_id, entry_id) as of, client_id, value_on,
             case when debit_book = 'trust' then minor else -minor end as minor
        from forbear.transfer
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and currency = ${currency}
         and value_on <= ${on} and 'trust' in (debit_book, credit_book)
      union all
      select 'document', coalesce(document_id, entry_id), client_id, value_on,
             case when debit_book = 'trust' then minor else -minor end
        from forbear.client_transfer
       where tenant_id = ${tx.tenant} and currency = ${currency}
         and value_on <= ${on} and 'trust' in (debit_book, credit_book)
    ), summed as (
      select kind, of, client_id, sum(minor) as minor, min(value_on) as first_on
        from moved
       group by kind, of, client_id
    ), seen as (
      select coalesce(i.payment_id, l.matched_id) as of,
             sum(case when i.payment_id is null then l.minor else p.minor end) as minor
        from forbear.bank_line l
        join forbear.bank_account a
          on a.tenant_id = l.tenant_id and a.id = l.bank_account_id and a.purpose = 'trust'
        left join forbear.collection_item i
          on i.tenant_id = l.tenant_id and i.bucket between 0 and 4095
         and l.matched_kind = 'collection' and i.collection_id = l.matched_id
        left join forbear.payment p
          on p.tenant_id = i.tenant_id and p.bucket = i.bucket and p.id = i.payment_id
       where l.tenant_id = ${tx.tenant} and l.bucket between 0 and 4095 and l.counts
         and l.currency = ${currency} and l.booked_on <= ${on} and l.state = 'matched'
         and l.matched_kind in ('payment', 'collection', 'remittance')
       group by 1
    )
    select m.kind, m.of, m.client_id, (m.minor - coalesce(s.minor, 0))::text as minor, m.first_on
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
  }));
}
