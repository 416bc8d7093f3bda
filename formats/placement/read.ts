/** A placement file from first byte to summary: every row comes out, accepted or with its faults. */

import { type Money, type PlainDate, add, sum } from "@forbear/kernel";
import type { Chunk, Encoding } from "../csv/decode.ts";
import { type Reading, readDebt } from "./debt.ts";
import { type FaultCode, type RemarkCode, fault } from "./fault.ts";
import type { Mapping } from "./mapping.ts";
import type { PlacementRow } from "./row.ts";
import { type TableEntry, piecesOf, tableReader } from "./table.ts";

export type Entry = TableEntry<PlacementRow>;

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

type Tally = {
  readonly count: (entry: Entry) => Entry;
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
  const accept = (row: PlacementRow): void => {
    accepted += 1;
    for (const one of row.remarks) count(remarks, one.code);
    const { principal, interest, fees, costs } = row.owed;
    const total = sum(principal.currency, [principal, interest, fees, costs]);
    const before = owed.get(total.currency);
    owed.set(total.currency, before ? add(before, total) : total);
  };
  return {
    count: (entry) => {
      if (entry.kind === "row") accept(entry.row);
      else {
        for (const one of entry.faults) count(faults, one.code);
        if (entry.kind === "refused") refused = true;
        else rejected += 1;
      }
      return entry;
    },
    summary(encoding, unusedColumns) {
      const counts = { read: accepted + rejected, accepted, rejected, refused };
      const all = { faults: new Map(faults), remarks: new Map(remarks), owed: [...owed.values()] };
      return { ...counts, encoding, unusedColumns, ...all };
    },
  };
}

/**
 * Reads a placement file piece by piece; pieces may be cut anywhere. The file is refused before
 * its first row if it is not text or lacks a column of the mapping; a bad row costs itself alone.
 */
export function placementReader(mapping: Mapping, setting: Setting): PlacementReader {
  const seen = setting.seen ?? seenHere();
  const counted = tally();
  const table = tableReader(mapping, (columns, record): Reading => {
    const reading = readDebt(mapping, columns, record, setting.today);
    if (reading.kind === "rejected") return reading;
    const { row } = reading;
    if (seen.lineOf(row.reference) !== undefined) {
      const twice = fault(row.line, "reference.twice", "reference", row.reference);
      return { kind: "rejected", line: row.line, faults: [twice] };
    }
    seen.accept(row.reference, row.line);
    return reading;
  });
  return {
    push: (chunk) => table.push(chunk).map(counted.count),
    end: () => table.end().map(counted.count),
    summary: () => counted.summary(table.encoding(), table.unusedColumns()),
  };
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
