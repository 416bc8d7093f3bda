/** Metro 2 text into records by the lengths they announce, blocked or not, with or without lines. */

import { type Result, err, ok } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { shortest } from "./records.ts";

export type Metro2Record = { readonly line: number; readonly text: string };

/** What one record may announce: the base segment and every segment there is, often. */
const longest = 9_999;

const announced = (text: string, at: number): number | null => {
  const digits = text.slice(at, at + 4);
  return /^\d{4}$/.test(digits) ? Number(digits) : null;
};

/** A record a line, each padded to its length where trailing blanks were lost. */
function byLines(text: string): Metro2Record[] | null {
  const records: Metro2Record[] = [];
  let number = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    number += 1;
    const bare = line.trimEnd();
    if (bare === "") continue;
    // In front of the record may stand the length of its block.
    const first = announced(bare, 0);
    const second = announced(bare, 4);
    const blocked = second !== null && first === second + 4;
    const length = blocked ? second : first;
    const record = blocked ? bare.slice(4) : bare;
    if (length === null || length < shortest || record.length > length) return null;
    records.push({ line: number, text: record.padEnd(length) });
  }
  return records;
}

/** Records end to end; line ends, wherever they fall, carry nothing. */
function byLengths(text: string): Result<Metro2Record[], FormatFault> {
  const starts = [0];
  for (const { index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index - (starts.length - 1));
  const body = text.replaceAll(/[\r\n]/g, "");
  const filled = body.trimEnd().length;
  let line = 1;
  const lineAt = (at: number): number => {
    while (line < starts.length && (starts[line] ?? Infinity) <= at) line += 1;
    return line;
  };
  const records: Metro2Record[] = [];
  for (let at = 0; at < filled;) {
    const first = announced(body, at);
    const second = announced(body, at + 4);
    const blocked = first !== null && second !== null && second >= shortest && first >= second + 4;
    const from = blocked && isRecord(body, at + 4) ? at + 4 : at;
    const length = announced(body, from);
    if (length === null || length < shortest || length > longest) {
      const expected = `the length of a record, ${String(shortest)} to ${String(longest)}`;
      const about = { field: "recordLength", value: body.slice(from, from + 4), expected };
      return err(formatFault(lineAt(from), "field.unreadable", about));
    }
    const record = body.slice(from, from + length);
    const isLast = from + length >= body.length;
    if (record.length < length && !(isLast && record.length >= shortest - 20)) {
      const expected = `${String(length)} characters, not ${String(record.length)}`;
      return err(formatFault(lineAt(from), "file.truncated", { expected }));
    }
    records.push({ line: lineAt(from), text: record.padEnd(length) });
    at = from + length;
  }
  return ok(records);
}

/** What follows a record's own length: a header, a trailer, or the constant of a base segment. */
const isRecord = (text: string, at: number): boolean =>
  /^(?:HEADER|TRAILER|1)/.test(text.slice(at + 4, at + 11));

/** More accounts than this go in several files; of more, memory is what suffers. */
const mostRecords = 60_000;

/** Every record of a file. */
export function recordsIn(text: string): Result<Metro2Record[], FormatFault> {
  if (text.length / shortest > mostRecords) {
    const expected = `at most ${String(mostRecords)} records`;
    return err(formatFault(0, "file.too-many", { expected }));
  }
  const lines = byLines(text);
  return lines === null ? byLengths(text) : ok(lines);
}
