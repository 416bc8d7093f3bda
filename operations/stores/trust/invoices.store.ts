/** Invoices to clients, and the credit notes that take them back, as rows numbered without gaps. */

import type { Actor } from "@forbear/accounts";
import {
  type ClientId,
  type Instant,
  type InvoiceId,
  type Json,
  type Money,
  type PlainDate,
  type RemittanceId,
  type TenantId,
  decode,
  encode,
  money,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";

export type InvoiceLine = {
  readonly code: "commission" | "fee" | "returned";
  readonly words: string;
  readonly amount: Money;
};

/** What is billed, the tax on it, and both together. */
export type InvoiceBody = {
  readonly lines: readonly InvoiceLine[];
  readonly taxed: Money;
  readonly tax: {
    readonly name: string;
    readonly basisPoints: number;
    readonly amount: Money;
  } | null;
  readonly total: Money;
};

export type InvoiceRow = {
  readonly id: InvoiceId;
  readonly client: ClientId;
  readonly number: number;
  readonly kind: "invoice" | "credit-note";
  readonly remittance: RemittanceId | null;
  readonly credits: InvoiceId | null;
  readonly settledBy: "client" | "deduction";
  readonly issuedOn: PlainDate;
  readonly body: InvoiceBody;
  readonly madeAt: Instant;
  readonly madeBy: Actor;
};

export const insertInvoice = (tenant: TenantId, row: InvoiceRow): Sql => sql`
  insert into forbear.client_invoice
         (tenant_id, id, client_id, number, kind, remittance_id, credits, settled_by, issued_on,
          currency, total, body, made_at, made_by)
  values (${tenant}, ${row.id}, ${row.client}, ${row.number}, ${row.kind}, ${row.remittance},
          ${row.credits}, ${row.settledBy}, ${row.issuedOn}, ${row.body.total.currency},
          ${row.body.total.minor}, ${JSON.stringify(encode(row.body))}::jsonb, ${row.madeAt},
          ${JSON.stringify(encode(row.madeBy))}::jsonb)`;

/** The next number; its asker holds the tenant's row, so that no two get the same. */
export async function nextInvoiceNumber(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ next: number }>(sql`
    select coalesce(max(number), 0) + 1 as next
      from forbear.client_invoice
     where tenant_id = ${tx.tenant}`);
  return row?.next ?? 1;
}

/** An invoice with what the client has paid of it. */
export type Invoice = InvoiceRow & { readonly paid: Money; readonly open: Money };

type InvoiceRecord = {
  readonly id: string;
  readonly client_id: string;
  readonly number: number;
  readonly kind: InvoiceRow["kind"];
  readonly remittance_id: string | null;
  readonly credits: string | null;
  readonly settled_by: InvoiceRow["settledBy"];
  readonly issued_on: PlainDate;
  readonly currency: string;
  readonly body: Json;
  readonly made_at: Instant;
  readonly made_by: Json;
  readonly paid: string;
  readonly credited: boolean;
};

const invoicesWhere = async (tx: Transaction, which: Sql): Promise<readonly Invoice[]> => {
  const rows = await tx.query<InvoiceRecord>(sql`
    select i.id, i.client_id, i.number, i.kind, i.remittance_id, i.credits, i.settled_by, i.issued_on,
           i.currency, i.body, i.made_at, i.made_by,
           (select coalesce(sum(case when t.credit_book = 'invoiced' then t.minor else -t.minor end), 0)
              from forbear.client_transfer t
             where t.tenant_id = i.tenant_id and t.client_id = i.client_id
               and t.document_id = i.id and t.kind = 'invoice-paid'
               and 'invoiced' in (t.debit_book, t.credit_book))::text as paid,
           exists (select 1 from forbear.client_invoice c
                    where c.tenant_id = i.tenant_id and c.credits = i.id) as credited
      from forbear.client_invoice i
     where i.tenant_id = ${tx.tenant} and ${which}`);
  return rows.map(invoiceFrom);
};

/** Every invoice and credit note of a client (null: of all), by number. */
export const invoicesOf = (tx: Transaction, client: ClientId | null): Promise<readonly Invoice[]> =>
  invoicesWhere(tx, sql`(${client}::uuid is null or i.client_id = ${client}) order by i.number`);

/** The invoice or credit note of a number; null: there is none. */
export const invoiceBy = async (tx: Transaction, number: number): Promise<Invoice | null> =>
  (await invoicesWhere(tx, sql`i.number = ${number}`)).at(0) ?? null;

/** Of all clients, the last numbers first; with `before`, those below a number. */
export const invoicesPage = (
  tx: Transaction,
  before: number | null,
  limit: number,
): Promise<readonly Invoice[]> =>
  invoicesWhere(
    tx,
    sql`(${before}::int is null or i.number < ${before}) order by i.number desc limit ${limit}`,
  );

function invoiceFrom(row: InvoiceRecord): Invoice {
  const body = decode<InvoiceBody>(row.body);
  const paid = money(row.currency, BigInt(row.paid));
  const isOpen = row.kind === "invoice" && row.settled_by === "client" && !row.credited;
  return {
    id: trusted<InvoiceId>(row.id),
    client: trusted<ClientId>(row.client_id),
    number: row.number,
    kind: row.kind,
    remittance: row.remittance_id === null ? null : trusted<RemittanceId>(row.remittance_id),
    credits: row.credits === null ? null : trusted<InvoiceId>(row.credits),
    settledBy: row.settled_by,
    issuedOn: row.issued_on,
    body,
    madeAt: row.made_at,
    madeBy: decode<Actor>(row.made_by),
    paid,
    open: money(row.currency, isOpen ? body.total.minor - paid.minor : 0n),
  };
}
