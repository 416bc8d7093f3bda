/** Laws of the placement reader: no bytes make it throw, and no row is lost or counted twice. */

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Chunk } from "../csv/decode.ts";
import { csvRecords } from "../csv/read.ts";
import { type Spoiled, exampleDay, exampleFile, exampleMapping, mappingOf } from "./example.ts";
import { type Entry, type Summary, placementReader } from "./read.ts";

const mapping = mappingOf(exampleMapping);

function read(chunks: readonly Chunk[]): { entries: Entry[]; summary: Summary } {
  const reader = placementReader(mapping, { today: exampleDay });
  const entries = chunks.flatMap((chunk) => reader.push(chunk));
  entries.push(...reader.end());
  return { entries, summary: reader.summary() };
}

function adds({ entries, summary }: { entries: Entry[]; summary: Summary }): void {
  const of = (kind: Entry["kind"]): number => entries.filter((one) => one.kind === kind).length;
  expect(summary.accepted + summary.rejected).toBe(summary.read);
  expect(of("row")).toBe(summary.accepted);
  expect(of("rejected")).toBe(summary.rejected);
  expect(of("refused")).toBe(summary.refused ? 1 : 0);
  for (const entry of entries) if (entry.kind !== "row") expect(entry.faults).not.toHaveLength(0);
}

const hostile = fc.oneof(
  fc.constantFrom(
    '"',
    '""',
    ",",
    "\n",
    "\r",
    "\r\n",
    "\u0000",
    "=",
    "-",
    "(",
    "\ufeff",
    "1e9",
    "0.1",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("01/02/2020", "1,234.50", "A-1", "é", "\ufffd", "9".repeat(40), " "),
);
const cell = fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join(""));
const spoiled = fc.dictionary(
  fc.constantFrom("Account", "Last name", "Balance", "Opened", "Phone", "Birth date", "Customer"),
  cell,
) satisfies fc.Arbitrary<Spoiled>;

/** Cuts a file where the numbers say. */
function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort(
    (a, b) => a - b,
  );
  return at.slice(1).map((end, i) => bytes.subarray(at[i], end));
}

test("any bytes at all are read without a throw, and every row of them is counted", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }), (chunks) => {
      adds(read(chunks));
    }),
    { numRuns: 300 },
  );
});

test("any text under a good header is read without a throw, and every row of it is counted", () => {
  const [header = ""] = exampleFile().split("\n");
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      adds(read([`${header}\n${cells.join(",")}`]));
    }),
    { numRuns: 300 },
  );
});

test("spoiled cells never cost a row more than itself", () => {
  fc.assert(
    fc.property(fc.array(spoiled, { maxLength: 5 }), (rows) => {
      const before = { Account: "FIRST" };
      const result = read([exampleFile(before, ...rows, { Account: "LAST" })]);
      adds(result);
      const taken = result.entries.flatMap((one) =>
        one.kind === "row" ? [one.row.reference] : [],
      );
      expect(taken[0]).toBe("FIRST");
      expect(taken.at(-1)).toBe("LAST");
      expect(result.summary.read).toBe(rows.length + 2);
    }),
    { numRuns: 200 },
  );
});

test("where a file is cut into pieces makes no difference", () => {
  const cuts = fc.array(fc.nat(), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(spoiled, { maxLength: 4 }), cuts, (rows, at) => {
      const bytes = new TextEncoder().encode(exampleFile(...rows, { City: "Ñuñoa\nnorte" }));
      expect(read(pieces(bytes, at))).toEqual(read([bytes]));
    }),
    { numRuns: 150 },
  );
});

test("records without quotes read as with all their cells quoted", () => {
  const plain = fc.string({ unit: "grapheme", maxLength: 8 }).filter((s) => !/["\r\n,]/.test(s));
  const table = fc.array(
    fc.array(
      plain.map((s) => `x${s}`),
      { minLength: 1, maxLength: 6 },
    ),
  );
  fc.assert(
    fc.property(table, (rows) => {
      const written = rows.map((row) => row.join(",")).join("\n");
      const quoted = rows.map((row) => row.map((one) => `"${one}"`).join(",")).join("\n");
      const cells = (file: string): unknown =>
        csvRecords(file).map((one) => (one.kind === "cells" ? one.cells : one));
      expect(cells(written)).toEqual(cells(quoted));
      expect(cells(written)).toEqual(rows);
    }),
  );
});

test("a file of nothing but opened quotes is gone through, not gone round in", () => {
  const [header = ""] = exampleFile().split("\n");
  const { summary } = read([`${header}\n${'"a\n'.repeat(5_000)}`]);
  expect(summary.accepted).toBe(0);
  expect(summary.rejected).toBeGreaterThan(2_400);
});
