/** BAI2 records: fields between commas, ended by a slash, going on in records 88. */

import type { Line } from "../csv/lines.ts";

export type Bai2Record = {
  readonly kind: string;
  readonly line: number;
  /** Physical records, its continuations included: what the trailers count. */
  readonly records: number;
  readonly fields: readonly string[];
  /** The text of an entry, with its commas; continuations end lines of it. */
  readonly text: readonly string[];
};

type Open = {
  readonly kind: string;
  readonly line: number;
  records: number;
  readonly fields: string[];
  readonly text: string[];
};

/** Fields of an entry before its text, which may hold commas itself. */
function fieldsBeforeText(cells: readonly string[]): number {
  const funds = cells[3];
  // S: three more fields; V: date and time; D: a count and its pairs.
  const pairs = Number(cells[4] ?? "");
  const more =
    funds === "S" ? 3 : funds === "V" ? 2 : funds === "D" && pairs <= 100 ? 1 + pairs * 2 : 0;
  // Kind, code, amount, funds, those, and the two references.
  return 6 + more;
}

const bare = (line: string): string => line.trimEnd().replace(/\/$/, "");

/** Logical records in order. A continuation before any record is a record of its own kind, "88". */
export function bai2Records(lines: readonly Line[]): Bai2Record[] {
  const records: Open[] = [];
  for (const { number, text } of lines) {
    if (text.trim() === "") continue;
    const cells = bare(text).split(",");
    const [kind = ""] = cells;
    const before = records.at(-1);
    if (kind === "88" && before !== undefined) {
      before.records += 1;
      const inText =
        before.kind === "16" && before.fields.length >= fieldsBeforeText(before.fields);
      if (inText) before.text.push(bare(text).slice(3));
      else before.fields.push(...cells.slice(1));
      continue;
    }
    records.push({ kind, line: number, records: 1, fields: cells, text: [] });
  }
  return records.map((record) => {
    if (record.kind !== "16") return record;
    const before = fieldsBeforeText(record.fields);
    const own = record.fields.slice(before).join(",");
    const text = [own, ...record.text].map((one) => one.trim()).filter((one) => one !== "");
    return { ...record, fields: record.fields.slice(0, before), text };
  });
}
