/** The books of clients as rows: what their documents moved, and why. */

import type { Actor } from "@forbear/accounts";
import {
  type ClientId,
  type EntryId,
  type Instant,
  type PlainDate,
  type TenantId,
  type TransferId,
  encode,
  money,
  trusted,
} from "@forbear/kernel";
import type { ClientMove, ClientSideBook } from "@forbear/ledger";
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

/** Every entry of a client (null: of all), or those of one kind, oldest first. */
export async function clientEntries(
  tx: Transaction,
  client: ClientId | null,
  kind: ClientEntryKind | null = null,
): Promise<readonly ClientEntry[]> {
  const rows = await tx.query<MoveRecord>(sql`
    select ${moveFields}
      from forbear.client_transfer
     where tenant_id = ${tx.tenant} and (${client}::uuid is null or client_id = ${client})
       and (${kind}::text is null or kind = ${kind})
     order by booked_at, entry_id, id`);
  return entriesFrom(rows);
}

/** The last entries of a client, newest first; with `before`, those booked earlier than one. */
export async function lastEntries(
  tx: Transaction,
  client: ClientId,
  before: Pick<ClientEntry, "entry" | "bookedAt"> | null,
  limit: number,
): Promise<readonly ClientEntry[]> {
  const from =
    before === null
      ? sql`true`
      : sql`(booked_at, entry_id) < (${before.bookedAt}::timestamptz, ${before.entry}::uuid)`;
  const rows = await tx.query<MoveRecord>(sql`
    select ${moveFields}
      from forbear.client_transfer
     where tenant_id = ${tx.tenant} and client_id = ${client}
       and (booked_at, entry_id) in
           (select booked_at, entry_id
              from forbear.client_transfer
             where tenant_id = ${tx.tenant} and client_id = ${client} and ${from}
             group by booked_at, entry_id
             order by booked_at desc, entry_id desc
             limit ${limit})
     order by booked_at desc, entry_id desc, id`);
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
