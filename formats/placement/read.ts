/** A placement file from first byte to summary: every row comes out, accepted or with its faults. */

import { type Money, type PlainDate, Defect, add, sum } from "@forbear/kernel";
import { type Chunk, type Encoding, decoder } from "../csv/decode.ts";
import { lineReader } from "../csv/lines.ts";
import { type CsvRecord, recordReader } from "../csv/records.ts";
import { type Columns, columnsOf } from "./cells.ts";
import { type Reading, readDebt } from "./debt.ts";
import { type FaultCode, type FileFault, type RemarkCode, type RowFault, fault } from "./fault.ts";
import type { Field } from "./field.ts";
import type { Mapping } from "./mapping.ts";
import type { PlacementRow } from "./row.ts";

export type Entry =
  | Reading
  /** The whole file is refused; no row was or will be read. */
  | { readonly kind: "refused"; readonly faults: readonly FileFault[] };

/** `accepted + rejected = read`, always. Lines that hold nothing are not read. */
export type Summary = {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly refused: boolean;
  readonly encoding: Encoding | null;
  /** Columns of the header that the mapping does not name. */
  readonly unusedColumns: readonly string[];
  readonly faults: ReadonlyMap<FaultCode, number>;
  readonly remarks: ReadonlyMap<RemarkCode, number>;
  /** What the accepted rows owe, one sum a currency, in order of first appearance. */
  readonly owed: readonly Money[];
};

/** Which references this file has given already; a caller with a database may answer from there. */
export type Seen = {
  /** The line that a reference was accepted on; undefined: it is new. */
  lineOf(reference: string): number | undefined;
  accept(reference: string, line: number): void;
};

export type Setting = {
  /** The day of the import where the client is: nothing may lie after it. */
  readonly today: PlainDate;
  /** Default: a map, about 100 bytes a row. */
  readonly seen?: Seen;
};

export type PlacementReader = {
  push(chunk: Chunk): Entry[];
  end(): Entry[];
  summary(): Summary;
};

function seenHere(): Seen {
  const lines = new Map<string, number>();
  return {
    lineOf: (reference) => lines.get(reference),
    accept: (reference, line) => void lines.set(reference, line),
  };
}

const headerName = (text: string): string => text.replaceAll(/\s+/gu, " ").trim().toLowerCase();

/** Bytes that no text begins with: zip (workbooks), gzip, PDF, old Excel; or a zero among letters. */
const notText = (text: string): boolean =>
  /^(?:PK\u0003\u0004|\u001f\ufffd|\u001f\u008b|%PDF-|\ufffd\ufffd\u0011)/.test(text) ||
  text.includes("\u0000");

type Header = {
  readonly columns: Columns;
  readonly unused: readonly string[];
  readonly width: number;
};

function readHeader(record: CsvRecord, mapping: Mapping): Header | readonly FileFault[] {
  const { line } = record;
  const cells = record.kind === "cells" ? record.cells : [record.text];
  const whole = cells.join(mapping.delimiter);
  if (notText(whole)) return [fault(line, "file.not-text", null, whole)];
  if (whole.includes("\ufffd")) return [fault(line, "file.encoding", null, whole)];
  const names = cells.map(headerName);
  const places = new Map<Field, number>();
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

type Tally = {
  accept(row: PlacementRow): Entry;
  reject(line: number, faults: readonly RowFault[]): Entry;
  refuse(faults: readonly FileFault[]): Entry;
  readonly refused: boolean;
  readonly read: number;
  summary(encoding: Encoding | null, unusedColumns: readonly string[]): Summary;
};

const count = <K>(counts: Map<K, number>, key: K): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

/** Counts every entry on its way out, so that no row can leave uncounted. */
function tally(): Tally {
  let [accepted, rejected, refused] = [0, 0, false];
  const faults = new Map<FaultCode, number>();
  const remarks = new Map<RemarkCode, number>();
  const owed = new Map<string, Money>();
  const countFaults = (all: readonly (RowFault | FileFault)[]): void => {
    for (const one of all) count(faults, one.code);
  };
  return {
    get refused() {
      return refused;
    },
    get read() {
      return accepted + rejected;
    },
    accept(row) {
      accepted += 1;
      for (const one of row.remarks) count(remarks, one.code);
      const { principal, interest, fees, costs } = row.owed;
      const total = sum(principal.currency, [principal, interest, fees, costs]);
      const before = owed.get(total.currency);
      owed.set(total.currency, before ? add(before, total) : total);
      return { kind: "row", row };
    },
    reject(line, wrong) {
      rejected += 1;
      countFaults(wrong);
      return { kind: "rejected", line, faults: wrong };
    },
    refuse(wrong) {
      refused = true;
      countFaults(wrong);
      return { kind: "refused", faults: wrong };
    },
    summary(encoding, unusedColumns) {
      const counts = { read: accepted + rejected, accepted, rejected, refused };
      const all = { faults: new Map(faults), remarks: new Map(remarks), owed: [...owed.values()] };
      return { ...counts, encoding, unusedColumns, ...all };
    },
  };
}

/** The faults of a record's shape, before any cell is read; null: read it. */
function misshapen(record: CsvRecord, header: Header): RowFault | null {
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
 * Reads a placement file piece by piece; pieces may be cut anywhere. The file is refused before
 * its first row if it is not text or lacks a column of the mapping; a bad row costs itself alone.
 */
export function placementReader(mapping: Mapping, setting: Setting): PlacementReader {
  const bytes = decoder(mapping.encoding);
  const lines = lineReader();
  const records = recordReader(mapping.delimiter);
  const seen = setting.seen ?? seenHere();
  const counted = tally();
  let header: Header | null = null;

  const readRow = (record: CsvRecord, under: Header): Entry => {
    const shape = misshapen(record, under);
    if (shape) return counted.reject(record.line, [shape]);
    if (record.kind === "broken") throw new Defect("a broken record has no cells to read");
    const reading = readDebt(mapping, under.columns, record, setting.today);
    if (reading.kind === "rejected") return counted.reject(reading.line, reading.faults);
    const { row } = reading;
    if (seen.lineOf(row.reference) !== undefined) {
      const twice = fault(row.line, "reference.twice", "reference", row.reference);
      return counted.reject(row.line, [twice]);
    }
    seen.accept(row.reference, row.line);
    return counted.accept(row);
  };
  const readRecords = (found: readonly CsvRecord[]): Entry[] => {
    const entries: Entry[] = [];
    for (const record of found) {
      if (counted.refused) break;
      if (header) {
        entries.push(readRow(record, header));
        continue;
      }
      const first = readHeader(record, mapping);
      if ("columns" in first) header = first;
      else entries.push(counted.refuse(first));
    }
    return entries;
  };
  const pushText = (text: string): Entry[] =>
    counted.refused || text === "" ? [] : readRecords(records.push(lines.push(text)));

  return {
    push: (chunk) => pushText(bytes.push(chunk)),
    end() {
      const entries = pushText(bytes.end());
      if (!counted.refused) entries.push(...readRecords(records.push(lines.end())));
      if (!counted.refused) entries.push(...readRecords(records.end()));
      if (!counted.refused && counted.read === 0) {
        entries.push(counted.refuse([fault(0, header ? "file.no-rows" : "file.empty")]));
      }
      return entries;
    },
    summary: () => counted.summary(bytes.encoding(), header?.unused ?? []),
  };
}

/** Text and bytes in pieces of at most this length, so that no burst of rows is held at once. */
const longestPiece = 65_536;

function* piecesOf(chunk: Chunk): Generator<Chunk> {
  for (let from = 0; from < chunk.length; from += longestPiece) {
    yield typeof chunk === "string"
      ? chunk.slice(from, from + longestPiece)
      : chunk.subarray(from, from + longestPiece);
  }
}

/** All entries of a file at hand; what it returns at its end is the summary. */
export function* readPlacement(
  chunks: Iterable<Chunk>,
  mapping: Mapping,
  setting: Setting,
): Generator<Entry, Summary> {
  const reader = placementReader(mapping, setting);
  for (const chunk of chunks) for (const piece of piecesOf(chunk)) yield* reader.push(piece);
  yield* reader.end();
  return reader.summary();
}

/** The same of a file that arrives, a stream of the disk or of an upload. */
export async function* readPlacementFrom(
  chunks: AsyncIterable<Chunk>,
  mapping: Mapping,
  setting: Setting,
): AsyncGenerator<Entry, Summary> {
  const reader = placementReader(mapping, setting);
  for await (const chunk of chunks) for (const piece of piecesOf(chunk)) yield* reader.push(piece);
  yield* reader.end();
  return reader.summary();
}
