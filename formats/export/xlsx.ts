/** Workbooks for other people's spreadsheets: figures as figures, and no cell that runs. */

import { type Money, minorDigits, toDecimal } from "@forbear/kernel";
import { type CellObject, type WorkSheet, utils, write } from "@e965/xlsx";
import { type ExportCell, neutralised } from "./csv.ts";

export type Sheet = {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
};

/** XML knows none of these; a spreadsheet refuses the whole file for one of them. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** The longest text that a cell holds. */
const longestText = 32_767;

/** Text keeps the apostrophe of the CSV: a workbook saved as CSV again must be harmless too. */
const textCell = (text: string): CellObject => ({
  t: "s",
  v: neutralised(text.replaceAll(controls, "\ufffd")).slice(0, longestText),
});

/** Digits that a spreadsheet keeps of a number; beyond them it rounds, so more is told as text. */
const exactDigits = 15;
const isExact = (decimal: string): boolean =>
  decimal.replaceAll(/[-.]/g, "").replace(/^0+/, "").length <= exactDigits;

function moneyCell(amount: Money): CellObject {
  const decimal = toDecimal(amount);
  if (!isExact(decimal)) return { t: "s", v: decimal };
  const places = minorDigits(amount.currency);
  return { t: "n", v: Number(decimal), z: places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}` };
}

function cellOf(cell: ExportCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === "string") return textCell(cell);
  if (typeof cell === "boolean") return { t: "b", v: cell };
  if (typeof cell === "object") return moneyCell(cell);
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? { t: "n", v: cell } : textCell(String(cell));
  }
  const whole = cell.toString();
  return isExact(whole) ? { t: "n", v: Number(whole) } : { t: "s", v: whole };
}

function sheetOf({ header, rows }: Sheet): WorkSheet {
  const sheet: WorkSheet = {};
  const put = (row: number, column: number, cell: CellObject | null): void => {
    if (cell !== null) sheet[utils.encode_cell({ r: row, c: column })] = cell;
  };
  header.forEach((title, c) => {
    put(0, c, textCell(title));
  });
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      put(r + 1, c, cellOf(cell));
    });
  });
  const widest = rows.reduce((most, row) => Math.max(most, row.length), header.length);
  const end = { r: rows.length, c: Math.max(0, widest - 1) };
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: end });
  return sheet;
}

/** The bytes of an XLSX file. The same sheets give the same bytes; there are no formulas in it. */
export function workbookBytes(sheets: readonly Sheet[]): Uint8Array {
  const book = utils.book_new();
  for (const one of sheets) utils.book_append_sheet(book, sheetOf(one), one.name);
  const made: unknown = write(book, { type: "array", bookType: "xlsx", compression: true });
  return made instanceof ArrayBuffer ? new Uint8Array(made) : Uint8Array.from(made as Uint8Array);
}
