/** Bad rows as clients really send them: each takes a good row and breaks it in one known way. */

import type { Field } from "@forbear/formats";
import { type PlainDate, addDays, must, parsePlainDate } from "@forbear/kernel";
import { type SampleClient, amountIn, dayIn } from "./clients.ts";

/** One row, open on the table: its texts by field, and how the client writes a line. */
export type OpenRow = {
  readonly client: SampleClient;
  readonly placedOn: PlainDate;
  readonly texts: ReadonlyMap<Field, string>;
  line(texts: ReadonlyMap<Field, string>): string;
};

type Spoiler = (row: OpenRow) => string;

const ancient = must(parsePlainDate("1901-01-01"));

/** Stands in a row for one byte that is not UTF-8; `file.ts` writes that byte. */
export const strayByte = "\ue000";

const withCell =
  (field: Field, text: (row: OpenRow) => string): Spoiler =>
  (row) =>
    row.line(new Map(row.texts).set(field, text(row)));

const balanceOf = (minor: bigint) => withCell("balance", (row) => amountIn(row.client, minor));
const inDays = (field: Field, days: number) =>
  withCell(field, (row) => dayIn(row.client.style, addDays(row.placedOn, days)));

/** Each with the code that the reader must give it; two of each go into the files, in turn. */
export const spoilers: readonly (readonly [code: string, spoil: Spoiler])[] = [
  ["cell.missing", withCell("reference", () => "")],
  ["reference.malformed", withCell("reference", () => "see previous row")],
  ["cell.missing", withCell("obligor.1.reference", () => "")],
  ["cell.missing", withCell("obligor.1.familyName", () => "")],
  ["cell.formula", withCell("obligor.1.familyName", () => '=HYPERLINK("http://x.example","pay")')],
  ["cell.formula", withCell("obligor.1.givenName", () => "@SUM(1+1)*cmd|' /C calc'!A0")],
  ["cell.control", withCell("obligor.1.address.line1", () => "12 Elm\u0007 Street")],
  ["cell.too-long", withCell("obligor.1.address.line2", () => "x".repeat(5_000))],
  ["amount.negative", balanceOf(-12_500n)],
  ["amount.parts-differ", balanceOf(1n)],
  ["amount.absurd", balanceOf(99_999_999_999_999n)],
  ["amount.unreadable", withCell("balance", () => "#REF!")],
  ["amount.unreadable", withCell("principal", () => "12.3.4")],
  ["amount.negative", withCell("interest", (row) => amountIn(row.client, -500n))],
  ["date.unreadable", withCell("openedOn", () => "45718")],
  ["date.unreadable", withCell("openedOn", () => "March of last year")],
  ["date.impossible", withCell("lastPaymentOn", (row) => impossible(row))],
  ["date.future", inDays("lastPaymentOn", 40)],
  ["date.future", inDays("defaultedOn", 3)],
  ["date.order", inDays("openedOn", -1)],
  ["person.underage", inDays("obligor.1.bornOn", -4_000)],
  ["person.too-old", withCell("obligor.1.bornOn", (row) => dayIn(row.client.style, ancient))],
  ["value.unknown", withCell("product", () => "??")],
  ["number.unreadable", withCell("delay.1", () => "two")],
  ["row.too-few-cells", (row) => cut(row, -3)],
  ["row.too-many-cells", (row) => `${row.line(row.texts)}${row.client.style.delimiter}seen by J.`],
  ["row.encoding", withCell("obligor.1.familyName", () => `Mu${strayByte}oz`)],
  ["row.quotes", (row) => row.line(row.texts).replace(row.client.prefix, `"${row.client.prefix}`)],
];

function impossible(row: OpenRow): string {
  switch (row.client.style.dates) {
    case "MM/DD/YYYY":
      return "02/30/2025";
    case "DD-MMM-YYYY":
      return "31-Feb-2025";
    case "DD/MM/YYYY":
      return "30/02/2025";
    default:
      return "2025-02-30";
  }
}

/** The row without its last cells, as when a line was broken by hand. */
function cut(row: OpenRow, cells: number): string {
  const { delimiter } = row.client.style;
  return row.line(row.texts).split(delimiter).slice(0, cells).join(delimiter);
}
