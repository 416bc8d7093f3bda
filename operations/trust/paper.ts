/** Remittances and invoices as paper: letters for the printer, and what a spreadsheet takes of an invoice. */

import {
  type ClientCorrespondents,
  type Letter,
  writeInvoice,
  writeRemittance,
} from "@forbear/dialogue";
import { type ExportCell, byteOrderMark, csvLines, workbookBytes } from "@forbear/formats";
import type { Transaction } from "../ports/database.ts";
import type { Client, TenantSettings } from "../stores/settings/store.ts";
import { clientsOf } from "../stores/trust/clients.store.ts";
import { type Invoice, invoiceBy } from "../stores/trust/invoices.store.ts";
import { type RemittanceStatement, totalsOf } from "./statement.ts";

const writerOf = ({ name, mailAddress }: TenantSettings): ClientCorrespondents["writer"] => ({
  name,
  mailAddress: mailAddress[0] === name ? mailAddress.slice(1) : mailAddress,
});

/** The statement of a remittance, to be printed. */
export function remittanceLetter(made: RemittanceStatement, tenant: TenantSettings): Letter {
  const { row, client, standing, lines } = made;
  const { body, number, through, paidOn, because } = row;
  const isReversal = row.kind === "reversal";
  return writeRemittance(
    {
      number,
      isReversal,
      wasReversed: !standing && !isReversal,
      because,
      through,
      paidOn,
      terms: body.terms,
      pays: body.pays,
      lines: lines.map(({ reference, valueOn, came, collected, commission, net }) => ({
        reference,
        valueOn,
        toClient: came === "direct",
        collected,
        commission: commission.amount,
        net,
      })),
      others: [
        ...body.adjustments.map(({ because: words, amount }) => [words, amount] as const),
        ...body.fees.map(
          ({ code, count, amount }) => [`${code} x ${String(count)}`, amount] as const,
        ),
      ],
      totals: totalsOf(made).filter(([, amount]) => amount !== body.totals.payable),
      payable: body.totals.payable,
    },
    { writer: writerOf(tenant), client },
  );
}

/** An invoice with whom it is for. */
export type InvoiceFor = { readonly invoice: Invoice; readonly client: Client };

/** The invoice of a number, with its client; null: there is none. */
export async function invoiceNumbered(tx: Transaction, number: number): Promise<InvoiceFor | null> {
  const [clients, invoice] = await Promise.all([clientsOf(tx), invoiceBy(tx, number)]);
  const client = clients.find(({ id }) => id === invoice?.client);
  return invoice === null || client === undefined ? null : { invoice, client };
}

const percent = (basisPoints: number): string => `${String(basisPoints / 100)}%`;

/** The invoice or credit note, to be printed. */
export function invoiceLetter({ invoice, client }: InvoiceFor, tenant: TenantSettings): Letter {
  const { number, kind, issuedOn, settledBy, body, open } = invoice;
  const { tax } = body;
  return writeInvoice(
    {
      number,
      isCreditNote: kind === "credit-note",
      issuedOn,
      lines: body.lines.map(({ words, amount }) => [words, amount] as const),
      taxed: body.taxed,
      tax:
        tax === null
          ? null
          : { name: tax.name, percent: percent(tax.basisPoints), amount: tax.amount },
      total: body.total,
      open,
      byDeduction: settledBy === "deduction",
    },
    {
      writer: writerOf(tenant),
      client: { ref: client.ref, name: client.settings.name, country: client.settings.country },
    },
  );
}

const header = ["Number", "Kind", "Issued", "Client", "What", "Amount", "Currency"];

function invoiceRows({ invoice, client }: InvoiceFor): readonly (readonly ExportCell[])[] {
  const { number, kind, issuedOn, body } = invoice;
  const row = (words: string, amount: Invoice["open"]): readonly ExportCell[] => [
    number,
    kind,
    issuedOn,
    client.ref,
    words,
    amount,
    amount.currency,
  ];
  const { tax } = body;
  return [
    ...body.lines.map(({ words, amount }) => row(words, amount)),
    ...(tax === null
      ? []
      : [row("Net", body.taxed), row(`${tax.name} ${percent(tax.basisPoints)}`, tax.amount)]),
    row("Total", body.total),
    row("Open", invoice.open),
  ];
}

/** The lines of an invoice as CSV: figures are figures, no cell runs. */
export const invoiceCsv = (of: InvoiceFor): string =>
  byteOrderMark + csvLines([header, ...invoiceRows(of)]);

/** The same as a workbook. */
export const invoiceXlsx = (of: InvoiceFor): Uint8Array =>
  workbookBytes([{ name: "Invoice", header, rows: invoiceRows(of) }]);
