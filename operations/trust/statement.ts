/** The statement of a remittance: each payment with its allocation and what was taken, as text, CSV and XLSX. */

import { type ExportCell, byteOrderMark, csvLines, workbookBytes } from "@forbear/formats";
import { type AccountId, type Money, birthBucket, face, isZero, toDecimal } from "@forbear/kernel";
import type { RemittanceTotals } from "@forbear/ledger";
import type { Transaction } from "../ports/database.ts";
import type { Vault } from "../ports/vault.ts";
import { papersOf } from "../stores/papers/store.ts";
import { clientsOf } from "../stores/trust/clients.store.ts";
import {
  type RemittanceRow,
  type StoredLine,
  linesOf,
  remittancesOf,
  standingRemittances,
} from "../stores/trust/remittances.store.ts";

/** A remittance with its lines and what the client calls each debt. */
export type RemittanceStatement = {
  readonly row: RemittanceRow;
  readonly client: { readonly ref: string; readonly name: string; readonly country: string };
  readonly standing: boolean;
  readonly lines: readonly (StoredLine & { readonly reference: string })[];
};

/** A remittance by its client and number; null: there is none. */
export async function remittanceStatement(
  tx: Transaction,
  vault: Vault,
  ref: string,
  number: number,
): Promise<RemittanceStatement | null> {
  const client = (await clientsOf(tx)).find((one) => one.ref === ref);
  if (client === undefined) return null;
  const rows = await remittancesOf(tx, client.id);
  const row = rows.find((one) => one.number === number);
  if (row === undefined) return null;
  const lines = await linesOf(tx, [row.reverses ?? row.id]);
  const debts = [...new Set(lines.map(({ account }) => account))].map((id: AccountId) => {
    return { bucket: birthBucket(id), id };
  });
  const papers = await papersOf(tx, vault, debts);
  return {
    row,
    client: { ref, name: client.settings.name, country: client.settings.country },
    standing: standingRemittances(rows).includes(row),
    lines: lines.map((line) => ({
      ...line,
      reference: papers.get(line.account)?.number ?? face("acct", line.account),
    })),
  };
}

const header = [
  "Account",
  "Payment",
  "Date",
  "Paid to",
  "Principal",
  "Interest",
  "Fees",
  "Costs",
  "Collected",
  "Commission",
  "Commission rule",
  "Held back",
  "Borne by us",
  "Net",
];

const cellsOf = (statement: RemittanceStatement): readonly (readonly ExportCell[])[] =>
  statement.lines.map(({ settled, commission, ...line }) => [
    line.reference,
    face("paym", line.payment),
    line.valueOn,
    line.came === "direct" ? "client" : "trust",
    settled.principal,
    settled.interest,
    settled.fees,
    settled.costs,
    line.collected,
    commission.amount,
    commission.rule,
    line.held,
    line.borne,
    line.net,
  ]);

const totalWords: readonly (readonly [keyof RemittanceTotals, string])[] = [
  ["collected", "Collected into trust"],
  ["direct", "Paid to the client directly"],
  ["commission", "Commission"],
  ["fees", "Fees"],
  ["tax", "Tax on commission and fees"],
  ["held", "Held back"],
  ["released", "Released of what was held back"],
  ["borne", "Borne by us"],
  ["adjustments", "Adjustments"],
  ["broughtForward", "Brought forward"],
  ["payable", "Paid to the client"],
  ["carried", "Carried to the next"],
  ["billed", "Billed to the client"],
  ["invoiced", "Invoiced to the client"],
];

/** The totals that are told: those of zero are left out, but for what is paid. */
export const totalsOf = ({ row }: RemittanceStatement): readonly (readonly [string, Money])[] =>
  totalWords.flatMap(([key, words]) => {
    const amount = row.body.totals[key];
    return isZero(amount) && key !== "payable" ? [] : [[words, amount] as const];
  });

/** The lines and totals as CSV: figures are figures, no cell runs. */
export function statementCsv(statement: RemittanceStatement): string {
  const totals = totalsOf(statement).map(([words, amount]) => [words, amount]);
  return byteOrderMark + csvLines([header, ...cellsOf(statement), [], ...totals]);
}

/** The same as a workbook: a sheet of lines, one of totals. */
export const statementXlsx = (statement: RemittanceStatement): Uint8Array =>
  workbookBytes([
    { name: "Lines", header, rows: cellsOf(statement) },
    {
      name: "Totals",
      header: ["What", "Amount", "Currency"],
      rows: totalsOf(statement).map(([words, amount]) => [words, amount, amount.currency]),
    },
    {
      name: "Adjustments and fees",
      header: ["What", "Count", "Amount"],
      rows: [
        ...statement.row.body.adjustments.map(({ because, amount }) => [because, 1, amount]),
        ...statement.row.body.fees.map(({ code, count, amount }) => [code, count, amount]),
      ],
    },
  ]);

const column = (text: string, width: number): string => text.padEnd(width).slice(0, width);
const figure = (amount: Money): string => toDecimal(amount).padStart(13);

/** The statement as text, to be read or printed. */
export function statementText(statement: RemittanceStatement, from: string): string {
  const { row, client, standing, lines } = statement;
  const { body } = row;
  const kind = row.kind === "reversal" ? "REVERSAL OF A REMITTANCE" : "REMITTANCE";
  const heads = [column("Account", 22), "Date      ", "    Collected", "   Commission"];
  return [
    `${kind} ${String(row.number)}`,
    `From: ${from}`,
    `To: ${client.name} (${client.ref})`,
    `Through: ${row.through}   Paid on: ${row.paidOn}   Currency: ${row.payable.currency}`,
    `Terms: ${body.terms.name}, version ${String(body.terms.version)}, paid ${body.pays}`,
    ...(standing || row.kind === "reversal" ? [] : ["THIS REMITTANCE WAS REVERSED"]),
    ...(row.because === null ? [] : [`Because: ${row.because}`]),
    "",
    `${heads.join(" ")}     Held back           Net`,
    ...lines.map(({ reference, valueOn, collected, commission, held, net, came }) =>
      [
        column(reference, 22),
        valueOn,
        figure(collected),
        figure(commission.amount),
        figure(held),
        figure(net),
        came === "direct" ? "paid to you" : "",
      ]
        .join(" ")
        .trimEnd(),
    ),
    "",
    ...body.adjustments.map(({ because, amount }) => `${column(because, 46)} ${figure(amount)}`),
    ...body.fees.map(
      ({ code, count, amount }) => `${column(`${code} x ${String(count)}`, 46)} ${figure(amount)}`,
    ),
    ...totalsOf(statement).map(([words, amount]) => `${column(words, 46)} ${figure(amount)}`),
    "",
  ].join("\n");
}
