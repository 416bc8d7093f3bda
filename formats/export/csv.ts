/** CSV for other people's spreadsheets: exact figures, and no cell that a spreadsheet would run. */

import { type Money, toDecimal } from "@forbear/kernel";
import { stringify } from "csv-stringify/sync";

/** Text is a stranger's and is made harmless; figures are ours and go out as they are. */
export type ExportCell = string | number | bigint | boolean | Money | null;

/**
 * Text that begins like a formula (CWE-1236: = + - @, their full-width forms, tab, return, also
 * behind blanks or quotes) gets an apostrophe before it, which spreadsheets show as text.
 */
export function neutralised(text: string): string {
  return /^[\s"'\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/u.test(text)
    ? `'${text}`
    : text;
}

/** Control characters other than line ends are of no use to a reader and of much to an attacker. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function written(cell: ExportCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return neutralised(cell.replaceAll(controls, "\ufffd"));
  return typeof cell === "object" ? toDecimal(cell) : String(cell);
}

/**
 * One piece of a CSV file: RFC 4180 with CR LF, quotes only where needed. Call it once for the
 * header and then for batches of rows; the pieces concatenate to the file.
 */
export const csvLines = (rows: readonly (readonly ExportCell[])[]): string =>
  stringify(
    rows.map((row) => row.map(written)),
    { record_delimiter: "\r\n", quoted_match: /^\s|\s$|^'/ },
  );

/** Before the first piece, for spreadsheets that take UTF-8 for an old page without it. */
export const byteOrderMark = "\ufeff";
