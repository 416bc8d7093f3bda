/** Any file of rows under a header: its pieces into records, its columns found, its bad rows told apart. */

import { Defect } from "@forbear/kernel";
import { type Chunk, type Encoding, decoder } from "../csv/decode.ts";
import { lineReader } from "../csv/lines.ts";
import { type CsvRecord, recordReader } from "../csv/records.ts";
import { type Columns, columnsOf } from "./cells.ts";
import { type FileFault, type RowFault, fault } from "./fault.ts";
import type { MappingOf } from "./mapping.ts";

/** One record: a row in our words, or everything that is wrong with it. */
export type RowReading<Row> =
  | { readonly kind: "row"; readonly row: Row }
  | { readonly kind: "rejected"; readonly line: number; readonly faults: readonly RowFault[] };

export type TableEntry<Row> =
  | RowReading<Row>
  /** The whole file is refused; no row was or will be read. */
  | { readonly kind: "refused"; readonly faults: readonly FileFault[] };

export type CellRecord = { readonly line: number; readonly cells: readonly string[] };

export type TableReader<Row> = {
  push(chunk: Chunk): TableEntry<Row>[];
  end(): TableEntry<Row>[];
  /** What the bytes turned out to be; null while nothing was read. */
  encoding(): Encoding | null;
  /** Columns of the header that the mapping does not name. */
  unusedColumns(): readonly string[];
};

const headerName = (text: string): string => text.replaceAll(/\s+/gu, " ").trim().toLowerCase();

/** Bytes that no text begins with: zip (workbooks), gzip, PDF, old Excel; or a zero among letters. */
const notText = (text: string): boolean =>
  /^(?:PK\u0003\u0004|\u001f\ufffd|\u001f\u008b|%PDF-|\ufffd\ufffd\u0011)/.test(text) ||
  text.includes("\u0000");

type Header<F extends string> = {
  readonly columns: Columns<F>;
  readonly unused: readonly string[];
  readonly width: number;
};

function readHeader<F extends string>(
  record: CsvRecord,
  mapping: MappingOf<F>,
): Header<F> | readonly FileFault[] {
  const { line } = record;
  const cells = record.kind === "cells" ? record.cells : [record.text];
  const whole = cells.join(mapping.delimiter);
  if (notText(whole)) return [fault(line, "file.not-text", null, whole)];
  if (whole.includes("\ufffd")) return [fault(line, "file.encoding", null, whole)];
  const names = cells.map(headerName);
  const places = new Map<F, number>();
  const faults: FileFault[] = [];
  const used = new Set<string>();
  for (const [field, column] of mapping.columns) {
    const name = headerName(column);
    const at = names.indexOf(name);
    if (at < 0) faults.push(fault(line, "file.columns-missing", field, column));
    else if (names.includes(name, at + 1)) {
      faults.push(fault(line, "file.columns-twice", field, column));
    } else places.set(field, at);
    used.add(name);
  }
  const unused = cells.filter((cell) => headerName(cell) !== "" && !used.has(headerName(cell)));
  if (faults.length > 0) return faults;
  return { columns: columnsOf(mapping, places), unused, width: cells.length };
}

/** The faults of a record's shape, before any cell is read; null: read it. */
function misshapen(record: CsvRecord, header: { readonly width: number }): RowFault | null {
  const { line } = record;
  if (record.kind === "broken") {
    return fault(line, record.why === "quotes" ? "row.quotes" : "row.too-long", null, record.text);
  }
  const { cells } = record;
  const whole = cells.length < 8 ? cells.join(" | ") : cells.slice(0, 8).join(" | ");
  if (cells.length < header.width) {
    return fault(line, record.open ? "row.cut-off" : "row.too-few-cells", null, whole);
  }
  // A delimiter too many at the end of each row is a habit of some exports, and harmless.
  if (cells.slice(header.width).some((cell) => cell.trim() !== "")) {
    return fault(line, "row.too-many-cells", null, whole);
  }
  const undecoded = cells.find((cell) => cell.includes("\ufffd"));
  return undecoded === undefined ? null : fault(line, "row.encoding", null, undecoded);
}

/**
 * Reads a file piece by piece; pieces may be cut anywhere. It is refused before its first row if it is
 * not text or lacks a column of the mapping; a bad row costs itself alone.
 */
export function tableReader<F extends string, Row>(
  mapping: MappingOf<F>,
  readRow: (columns: Columns<F>, record: CellRecord) => RowReading<Row>,
): TableReader<Row> {
  const bytes = decoder(mapping.encoding);
  const lines = lineReader();
  const records = recordReader(mapping.delimiter);
  let header: Header<F> | null = null;
  let refused = false;
  let read = 0;

  const refuse = (faults: readonly FileFault[]): TableEntry<Row> => {
    refused = true;
    return { kind: "refused", faults };
  };
  const readOne = (record: CsvRecord, under: Header<F>): TableEntry<Row> => {
    read += 1;
    const shape = misshapen(record, under);
    if (shape) return { kind: "rejected", line: record.line, faults: [shape] };
    if (record.kind === "broken") throw new Defect("a broken record has no cells to read");
    return readRow(under.columns, record);
  };
  const readRecords = (found: readonly CsvRecord[]): TableEntry<Row>[] => {
    const entries: TableEntry<Row>[] = [];
    for (const record of found) {
      if (refused) break;
      if (header) {
        entries.push(readOne(record, header));
        continue;
      }
      const first = readHeader(record, mapping);
      if ("columns" in first) header = first;
      else entries.push(refuse(first));
    }
    return entries;
  };
  const pushText = (text: string): TableEntry<Row>[] =>
    refused || text === "" ? [] : readRecords(records.push(lines.push(text)));

  return {
    push: (chunk) => pushText(bytes.push(chunk)),
    end() {
      const entries = pushText(bytes.end());
      if (!refused) entries.push(...readRecords(records.push(lines.end())));
      if (!refused) entries.push(...readRecords(records.end()));
      if (!refused && read === 0) {
        entries.push(refuse([fault(0, header ? "file.no-rows" : "file.empty")]));
      }
      return entries;
    },
    encoding: () => bytes.encoding(),
    unusedColumns: () => header?.unused ?? [],
  };
}

/** Text and bytes in pieces of at most this length, so that no burst of rows is held at once. */
const longestPiece = 65_536;

export function* piecesOf(chunk: Chunk): Generator<Chunk> {
  for (let from = 0; from < chunk.length; from += longestPiece) {
    yield typeof chunk === "string"
      ? chunk.slice(from, from + longestPiece)
      : chunk.subarray(from, from + longestPiece);
  }
}
