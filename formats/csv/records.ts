/** Lines into records of cells; a stray quote costs its own line and never the rest of the file. */

import { CsvError, parse } from "csv-parse/sync";
import type { Line } from "./lines.ts";

export type CsvRecord =
  | {
      readonly kind: "cells";
      readonly line: number;
      readonly cells: readonly string[];
      /** The file ended inside this record or without an end of line after it. */
      readonly open: boolean;
    }
  | {
      readonly kind: "broken";
      readonly line: number;
      readonly text: string;
      readonly why: "quotes" | "too-long";
    };

export type Records = {
  push(lines: readonly Line[]): CsvRecord[];
  end(): CsvRecord[];
};

export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** A quoted cell may hold this many line ends (an address); more is a quote nobody closed. */
const mostLines = 20;
/** How far we go on looking in a file whose quotes have failed us often. */
const fewestLines = 3;

type Parsed = readonly string[] | "unclosed" | "quotes";

const parserOf = (delimiter: Delimiter, relaxed: boolean) => ({
  delimiter,
  record_delimiter: ["\r"], // the lines are split already: none is in their text
  relax_column_count: true,
  relax_quotes: relaxed,
});

function parsed(text: string, delimiter: Delimiter, relaxed: boolean): Parsed {
  try {
    const records = parse(text, parserOf(delimiter, relaxed));
    return records.length === 1 && records[0] ? records[0] : "quotes";
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === "CSV_QUOTE_NOT_CLOSED" ? "unclosed" : "quotes";
  }
}

/** Many whole lines in one go: starting the parser costs more than a line. Null: not all are whole. */
function parsedTogether(lines: readonly Line[], delimiter: Delimiter): string[][] | null {
  try {
    const text = lines.map((line) => line.text).join("\r");
    const records = parse(text, parserOf(delimiter, false));
    return records.length === lines.length ? records : null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return null;
  }
}

/** By the book; failing that, with stray quotes as letters, if the cells then are as many as due. */
function quotedCells(text: string, look: Look): Parsed {
  const strict = parsed(text, look.delimiter, false);
  if (strict !== "quotes" || look.hopeless) return strict;
  const relaxed = parsed(text, look.delimiter, true);
  const { width } = look;
  const fits = typeof relaxed === "string" || width === null || relaxed.length === width;
  return fits ? relaxed : "quotes";
}

/** By the book a line with evenly many quotes leaves none open. */
function evenQuotes(text: string): boolean {
  let even = true;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) even = !even;
  return even;
}

const blank = (text: string, delimiter: Delimiter): boolean => {
  for (const char of text) if (char !== delimiter && char !== " " && char !== "\t") return false;
  return true;
};

type Found = { readonly record: CsvRecord; readonly took: number };

const broken = (line: Line, why: "quotes" | "too-long"): Found => ({
  record: { kind: "broken", line: line.number, text: line.text, why },
  took: 1,
});

type Look = {
  readonly delimiter: Delimiter;
  /** Cells that a record over several lines must have; null while the header is not known. */
  readonly width: number | null;
  readonly patience: number;
  readonly ended: boolean;
  /** So many quotes were broken that no more time is spent on mending one. */
  readonly hopeless: boolean;
};

/** Broken quotes after which a file is not worth mending. */
const hopelessAfter = 1_000;
/** Lines that are handed to the parser together. */
const mostTogether = 256;

/** How many lines from `at` on each stand by themselves, as far as counting quotes can tell. */
function standing(waiting: readonly Line[], at: number, delimiter: Delimiter): number {
  let count = 0;
  for (; count < mostTogether; count += 1) {
    const line = waiting[at + count];
    if (!line || line.cut || blank(line.text, delimiter) || !evenQuotes(line.text)) break;
  }
  return count;
}

/** The record that begins with a line of quotes, and how many lines it took; null: it needs more. */
function quotedRecord(waiting: readonly Line[], at: number, look: Look): Found | null {
  const first = waiting[at];
  if (!first) return null;
  if (look.hopeless && !evenQuotes(first.text)) return broken(first, "quotes");
  let text = "";
  for (let took = 1; took <= look.patience; took += 1) {
    const line = waiting[at + took - 1];
    if (!line && !look.ended) return null;
    if (!line || line.cut) break;
    text = took === 1 ? line.text : `${text}\n${line.text}`;
    // Without a quote on it, a later line cannot close the cell: do not ask the parser.
    if (took > 1 && !line.text.includes('"')) continue;
    const cells = quotedCells(text, look);
    if (cells === "unclosed") continue;
    const misfit = took > 1 && look.width !== null && cells.length !== look.width;
    if (cells === "quotes" || misfit) break;
    return { record: { kind: "cells", line: first.number, cells, open: line.open }, took };
  }
  return broken(first, "quotes");
}

/**
 * Reads records from lines. A line without a quote is its cells as they stand; one with quotes
 * goes to csv-parse, with the lines after it while a quote is open. Lines that hold nothing, or
 * only delimiters, are no records. The first record is the header: one whose quotes leave a doubt
 * must have as many cells.
 */
export function recordReader(delimiter: Delimiter): Records {
  let waiting: Line[] = [];
  let width: number | null = null;
  let failed = 0;

  const found = (line: Line, at: number, ended: boolean): Found | "blank" | null => {
    if (line.cut) return broken(line, "too-long");
    if (line.text.includes('"')) {
      // A file of stray quotes would be read twenty times over: look less far after each.
      const patience = Math.max(fewestLines, mostLines - failed);
      const hopeless = failed > hopelessAfter;
      return quotedRecord(waiting, at, { delimiter, width, patience, ended, hopeless });
    }
    if (blank(line.text, delimiter)) return "blank";
    const cells = line.text.split(delimiter);
    return { record: { kind: "cells", line: line.number, cells, open: line.open }, took: 1 };
  };
  const together = (at: number, count: number): CsvRecord[] | null => {
    const lines = waiting.slice(at, at + count);
    const quoted = parsedTogether(
      lines.filter((line) => line.text.includes('"')),
      delimiter,
    );
    if (!quoted) return null;
    let n = 0;
    return lines.map(({ number, text, open }) => {
      const cells = text.includes('"') ? (quoted[n++] ?? []) : text.split(delimiter);
      return { kind: "cells", line: number, cells, open };
    });
  };
  const drain = (ended: boolean): CsvRecord[] => {
    const records: CsvRecord[] = [];
    let at = 0;
    let oneByOneUntil = 0;
    const keep = (record: CsvRecord): void => {
      records.push(record);
      if (record.kind === "cells") width ??= record.cells.length;
      else failed += 1;
    };
    for (let line = waiting[at]; line; line = waiting[at]) {
      if (at >= oneByOneUntil && line.text.includes('"')) {
        const count = standing(waiting, at, delimiter);
        const all = count > 1 ? together(at, count) : null;
        oneByOneUntil = at + count;
        if (all) {
          all.forEach(keep);
          at += count;
          continue;
        }
      }
      const next = found(line, at, ended);
      if (next === null) break;
      at += next === "blank" ? 1 : next.took;
      if (next !== "blank") keep(next.record);
    }
    waiting = waiting.slice(at);
    return records;
  };

  return {
    push(lines) {
      if (lines.length === 0) return [];
      waiting = waiting.length === 0 ? [...lines] : [...waiting, ...lines];
      return drain(false);
    },
    end: () => drain(true),
  };
}
