/** A client's file of payments that it had itself: debt, day, amount and the client's own reference. */

import type { Currency, Money, PlainDate } from "@forbear/kernel";
import type { Chunk } from "../csv/decode.ts";
import { parseReference } from "../placement/cell.ts";
import { type Columns, openCells } from "../placement/cells.ts";
import { type FieldSet, type MappingOf, parseMappingOf } from "../placement/mapping.ts";
import {
  type CellRecord,
  type RowReading,
  type TableEntry,
  piecesOf,
  tableReader,
} from "../placement/table.ts";

const names = ["account", "amount", "paidOn", "reference"] as const;
export type DirectField = (typeof names)[number];
export const directFields: readonly DirectField[] = names;

const known: ReadonlySet<string> = new Set(names);

const fieldSet: FieldSet<DirectField> = {
  isField: (name): name is DirectField => known.has(name),
  required: names.map((name) => [name]),
};

export type DirectMapping = MappingOf<DirectField>;

/** Reads the mapping of a file of direct payments. All its faults are given at once. */
export const parseDirectMapping = (json: unknown) => parseMappingOf(json, fieldSet);

export type DirectRow = {
  readonly line: number;
  /** The client's number of the debt. */
  readonly account: string;
  readonly amount: Money;
  readonly paidOn: PlainDate;
  /** The client's own of the payment: the same one again is the same money. */
  readonly reference: string;
};

function readRow(
  mapping: DirectMapping,
  columns: Columns<DirectField>,
  record: CellRecord,
  { currency, today }: { readonly currency: Currency; readonly today: PlainDate },
): RowReading<DirectRow> {
  const cells = openCells(mapping, columns, record, today);
  const { line, faults } = cells;
  for (const name of names) if (cells.text(name) === "") cells.refuse("cell.missing", name);
  const account = cells.read("account", parseReference);
  const reference = cells.read("reference", parseReference);
  const amount = cells.amount("amount", currency);
  const paidOn = cells.day("paidOn");
  if (amount?.minor === 0n) cells.refuse("payment.zero", "amount");
  const isWhole = account !== null && reference !== null && amount !== null && paidOn !== null;
  if (faults.length > 0 || !isWhole) return { kind: "rejected", line, faults };
  return { kind: "row", row: { line, account, amount, paidOn, reference } };
}

/** All entries of a file at hand. @param of the client's currency, and the day that nothing is after */
export function* readDirect(
  chunks: Iterable<Chunk>,
  mapping: DirectMapping,
  of: { readonly currency: Currency; readonly today: PlainDate },
): Generator<TableEntry<DirectRow>> {
  const table = tableReader(mapping, (columns, record) => readRow(mapping, columns, record, of));
  for (const chunk of chunks) for (const piece of piecesOf(chunk)) yield* table.push(piece);
  yield* table.end();
}
