/** Write to a client about its money: what a remittance pays over line by line, and what is billed. */

import { type Money, type PlainDate, isZero } from "@forbear/kernel";
import type { Block, Letter, LetterLanguage } from "../letter.ts";
import type { ClientCorrespondents, InvoiceTold, RemittanceTold, Told } from "./known.ts";
import { amountIn, dated, figure, heading, paragraph, prominent, total } from "../words.ts";

const languages: Readonly<Record<string, LetterLanguage>> = {
  US: "en-US",
  CA: "en-CA",
  AU: "en-AU",
  IN: "en-IN",
};

type Head = Pick<Letter, "kind" | "title"> & {
  readonly on: PlainDate;
  readonly reference: string;
};

function letterTo(
  { writer, client }: ClientCorrespondents,
  { on, reference, ...head }: Head,
  blocksIn: (language: LetterLanguage) => readonly Block[],
): Letter {
  const language = languages[client.country] ?? "en-GB";
  return {
    ...head,
    language,
    from: [writer.name, ...writer.mailAddress],
    to: [client.name],
    writtenOn: dated(on, language),
    reference: { label: "Reference", value: reference },
    parts: [{ language, blocks: blocksIn(language) }],
    enclosures: [],
  };
}

/** The statement of a remittance: each payment with what was taken of it, then the sums. */
export function writeRemittance(told: RemittanceTold, between: ClientCorrespondents): Letter {
  const { client } = between;
  const number = String(told.number);
  const title = told.isReversal ? `Reversal of a remittance ${number}` : `Remittance ${number}`;
  const head = { kind: "remittanceStatement", title, on: told.paidOn } as const;
  return letterTo(between, { ...head, reference: `${client.ref}-${number}` }, (language) => {
    const money = (amount: Money): string => amountIn(amount, language);
    const { name, version } = told.terms;
    return [
      ...(told.wasReversed ? [prominent("This remittance was reversed.")] : []),
      ...(told.because === null ? [] : [paragraph(told.because)]),
      paragraph(
        `What came in through ${dated(told.through, language)}, by version ${String(version)} of ` +
          `the terms of ${name}, paid ${told.pays}.`,
      ),
      totals("Totals", told.totals, ["Paid to the client", told.payable], money),
      ...(told.others.length === 0
        ? []
        : [totals("Adjustments and fees", told.others, null, money)]),
      heading("Payments"),
      linesOf(told, language),
    ];
  });
}

function linesOf({ lines }: RemittanceTold, language: LetterLanguage): Block {
  if (lines.length === 0) return paragraph("No payment is in it.");
  const money = (amount: Money): string => amountIn(amount, language);
  return {
    is: "columns",
    heads: ["Account", "Date", "Collected", "Commission", "Net"],
    rows: lines.map(({ reference, valueOn, toClient, collected, commission, net }) => [
      reference,
      `${dated(valueOn, language)}${toClient ? ", paid to you" : ""}`,
      money(collected),
      money(commission),
      money(net),
    ]),
  };
}

function totals(
  caption: string,
  rows: readonly Told[],
  last: Told | null,
  money: (amount: Money) => string,
): Block {
  return {
    is: "figures",
    caption,
    rows: [
      ...rows.map(([words, amount]) => figure(words, money(amount))),
      ...(last === null ? [] : [total(last[0], money(last[1]))]),
    ],
  };
}

/** An invoice or a credit note: number, lines, tax, total, and how it is settled. */
export function writeInvoice(told: InvoiceTold, between: ClientCorrespondents): Letter {
  const number = String(told.number);
  const title = `${told.isCreditNote ? "Credit note" : "Invoice"} ${number}`;
  const head = { kind: "clientInvoice", title, on: told.issuedOn, reference: number } as const;
  return letterTo(between, head, (language) => {
    const money = (amount: Money): string => amountIn(amount, language);
    const taxed: readonly Told[] =
      told.tax === null
        ? []
        : [
            ["Net", told.taxed],
            [`${told.tax.name} ${told.tax.percent}`, told.tax.amount],
          ];
    const lines = [...told.lines, ...taxed];
    return [
      totals(`For ${between.client.name}`, lines, ["Total", told.total], money),
      paragraph(settledHow(told, money)),
    ];
  });
}

function settledHow(told: InvoiceTold, money: (amount: Money) => string): string {
  if (told.isCreditNote) return "It takes back what was invoiced; nothing is to be paid of it.";
  if (told.byDeduction) return "Settled by deduction from the remittance; nothing is to be paid.";
  return isZero(told.open) ? "It is paid." : `Open: ${money(told.open)}.`;
}
