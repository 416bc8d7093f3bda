/** Invoices: a gross client's share and fees, with tax; what a client owed too long; and what it paid. */

import type { Actor } from "@forbear/accounts";
import {
  type Instant,
  type InvoiceId,
  type Money,
  type PlainDate,
  type Result,
  type TenantId,
  add,
  err,
  isPositive,
  isZero,
  localDate,
  money,
  ok,
  toDecimal,
} from "@forbear/kernel";
import { type ClientTermsLine, clientMove } from "@forbear/ledger";
import type { Transaction } from "../ports/database.ts";
import type { Sql } from "../ports/sql.ts";
import type { Client } from "../stores/settings/store.ts";
import { insertClientEntries } from "../stores/trust/books.store.ts";
import { lockTenant } from "../stores/trust/clients.store.ts";
import {
  type Invoice,
  type InvoiceBody,
  type InvoiceLine,
  type InvoiceRow,
  insertInvoice,
  invoiceBy,
  invoicesOf,
  nextInvoiceNumber,
} from "../stores/trust/invoices.store.ts";
import type { RemittanceRow } from "../stores/trust/remittances.store.ts";
import { type TrustBy, type Trusting, bookingNow, entryOf, home } from "./entries.ts";

type Of = {
  readonly row: RemittanceRow;
  readonly client: Client;
  readonly terms: ClientTermsLine;
};

/** What our share comes to, line by line; none where there is nothing of ours. */
function shareLines({ body }: RemittanceRow): readonly InvoiceLine[] {
  const { totals, fees, through } = body;
  const commission: InvoiceLine[] = isZero(totals.commission)
    ? []
    : [
        {
          code: "commission",
          words: `Commission on collections through ${through}`,
          amount: totals.commission,
        },
      ];
  const fixed = fees.map(({ code, count, amount }): InvoiceLine => {
    return { code: "fee", words: `${code} x ${String(count)}`, amount };
  });
  return [...commission, ...fixed];
}

function shareBody({ row, terms }: Of): InvoiceBody | null {
  const lines = shareLines(row);
  if (lines.length === 0) return null;
  const { commission, fees, tax } = row.body.totals;
  const taxed = add(commission, fees);
  const on = terms.tax === null ? null : { ...terms.tax, amount: tax };
  return { lines, taxed, tax: on, total: add(taxed, tax) };
}

/** Money that came back after it was paid over is no service: it bears no tax. */
function billedBody({ body }: RemittanceRow): InvoiceBody | null {
  const { billed } = body.totals;
  if (isZero(billed)) return null;
  const words = `Owed after the remittance through ${body.through}: payments that came back`;
  return {
    lines: [{ code: "returned", words, amount: billed }],
    taxed: money(billed.currency, 0n),
    tax: null,
    total: billed,
  };
}

/**
 * The invoices of a remittance: of our share, where the client pays it itself or tax must be shown, and
 * of what it owed too long. Their moves are the remittance's own.
 */
export async function invoiceFor(
  tx: Transaction,
  { ids }: Pick<Trusting, "ids">,
  of: Of,
): Promise<readonly Sql[]> {
  const { row, client, terms } = of;
  const gross = row.body.pays === "gross";
  const share = gross || terms.tax !== null ? shareBody(of) : null;
  const bodies = [
    ...(share === null
      ? []
      : [{ body: share, settledBy: gross ? "client" : "deduction" } as const]),
    ...[billedBody(row)].flatMap((body) =>
      body === null ? [] : [{ body, settledBy: "client" } as const],
    ),
  ];
  if (bodies.length === 0) return [];
  await lockTenant(tx);
  const first = await nextInvoiceNumber(tx);
  return bodies.map(({ body, settledBy }, at) =>
    insertInvoice(tx.tenant, {
      id: ids.next<InvoiceId>(home),
      client: client.id,
      number: first + at,
      kind: "invoice",
      remittance: row.id,
      credits: null,
      settledBy,
      issuedOn: row.paidOn,
      body,
      madeAt: row.madeAt,
      madeBy: row.madeBy,
    }),
  );
}

type Crediting = {
  readonly row: RemittanceRow;
  readonly by: Actor;
  readonly today: PlainDate;
  readonly now: Instant;
};

/** Credit notes for all that a remittance invoiced. */
export async function creditInvoices(
  tx: Transaction,
  { ids }: Pick<Trusting, "ids">,
  { row, by, today, now }: Crediting,
): Promise<Result<readonly Sql[], { readonly kind: "invoice-paid"; readonly number: number }>> {
  const all = await invoicesOf(tx, row.client);
  const made = all.filter(({ kind, remittance }) => kind === "invoice" && remittance === row.id);
  const paid = made.find((one) => !isZero(one.paid));
  if (paid !== undefined) return err({ kind: "invoice-paid", number: paid.number });
  if (made.length === 0) return ok([]);
  await lockTenant(tx);
  const first = await nextInvoiceNumber(tx);
  return ok(
    made.map(({ id, client, settledBy, body }, at) => {
      const note: InvoiceRow = {
        id: ids.next<InvoiceId>(home),
        client,
        number: first + at,
        kind: "credit-note",
        remittance: row.id,
        credits: id,
        settledBy,
        issuedOn: today,
        body,
        madeAt: now,
        madeBy: by,
      };
      return insertInvoice(tx.tenant, note);
    }),
  );
}

export type InvoicePaid = TrustBy & {
  readonly number: number;
  readonly amount: Money;
  readonly on: PlainDate;
  /** Where it came in. */
  readonly into: "trust" | "operating";
  /** The bank's own; kept with the entry. */
  readonly reference: string;
};

export type InvoiceRefusal =
  | { readonly kind: "no-such-invoice" }
  | { readonly kind: "more-than-open"; readonly open: Money }
  | { readonly kind: "not-above-zero" }
  | { readonly kind: "another-currency" }
  | { readonly kind: "in-the-future" };

/** Books what a client paid of an invoice; never more than is open. */
export function payInvoice(
  house: Trusting,
  tenant: TenantId,
  { number, amount, on, into, reference, by, zone }: InvoicePaid,
): Promise<Result<Invoice, InvoiceRefusal>> {
  return house.database.transaction(tenant, async (tx) => {
    await lockTenant(tx);
    const now = await bookingNow(tx, house);
    const invoice = await invoiceBy(tx, number);
    if (invoice?.kind !== "invoice") return err({ kind: "no-such-invoice" });
    if (amount.currency !== invoice.open.currency) return err({ kind: "another-currency" });
    if (!isPositive(amount)) return err({ kind: "not-above-zero" });
    if (amount.minor > invoice.open.minor) {
      return err({ kind: "more-than-open", open: invoice.open });
    }
    if (on > localDate(now, zone)) return err({ kind: "in-the-future" });
    const entry = entryOf(house, by, now, {
      client: invoice.client,
      kind: "invoice-paid",
      document: invoice.id,
      valueOn: on,
      because: reference,
      moves: clientMove(into, "invoiced", amount),
    });
    await tx.many(insertClientEntries(tenant, [entry]));
    const open = money(amount.currency, invoice.open.minor - amount.minor);
    return ok({ ...invoice, paid: add(invoice.paid, amount), open });
  });
}

/** An invoice as text: number, lines, tax, total. */
export function invoiceText(invoice: Invoice, from: string, to: string): string {
  const { kind, number, issuedOn, settledBy, body } = invoice;
  const title = kind === "invoice" ? "INVOICE" : "CREDIT NOTE";
  const { currency } = body.total;
  const line = (words: string, amount: Money): string =>
    `${words.padEnd(56)} ${toDecimal(amount).padStart(16)} ${currency}`;
  return [
    `${title} ${String(number)}`,
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${issuedOn}`,
    "",
    ...body.lines.map(({ words, amount }) => line(words, amount)),
    ...(body.tax === null
      ? []
      : [
          line("Net", body.taxed),
          line(`${body.tax.name} ${String(body.tax.basisPoints / 100)}%`, body.tax.amount),
        ]),
    line("Total", body.total),
    ...(settledBy === "deduction" ? ["", "Settled by deduction from the remittance."] : []),
    "",
  ].join("\n");
}
