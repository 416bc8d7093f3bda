/** The cells of one row by the names of our fields, and the list of what is wrong with them. */

import type { Currency, Money, PlainDate } from "@forbear/kernel";
import { type Cell, parseAmount, parseDate, parseText } from "./cell.ts";
import {
  type Remark,
  type RemarkCode,
  type RowFault,
  type RowFaultCode,
  fault,
  remark,
} from "./fault.ts";
import type { Field } from "./field.ts";
import type { MappingOf } from "./mapping.ts";

type Source = {
  /** The same in every row; null: it is a cell. */
  readonly constant: string | null;
  readonly at: number;
  readonly codes: ReadonlyMap<string, string> | undefined;
  readonly otherwise: string;
};

/** Where each field comes from, made once from a mapping and a header. */
export type Columns<F extends string = Field> = ReadonlyMap<F, Source>;

/** @param at where each mapped field stands in the header */
export function columnsOf<F extends string>(
  mapping: MappingOf<F>,
  at: ReadonlyMap<F, number>,
): Columns<F> {
  const named = [mapping.constants, mapping.defaults, at].flatMap((map) => [...map.keys()]);
  return new Map(
    named.map((field) => {
      const constant = mapping.constants.get(field) ?? null;
      const codes = mapping.codes.get(field);
      const otherwise = mapping.defaults.get(field) ?? "";
      return [field, { constant, at: at.get(field) ?? -1, codes, otherwise }];
    }),
  );
}

export type Cells<F extends string = Field> = {
  readonly line: number;
  readonly faults: RowFault[];
  readonly remarks: Remark[];
  /** Trimmed text of the field, from its cell, its constant or its default; "" when there is none. */
  text(field: F): string;
  refuse(code: RowFaultCode, field: F): void;
  remark(code: RemarkCode, field: F): void;
  /** Reads a filled cell; null when it is empty or was refused. */
  read<T>(field: F, parse: (text: string) => Cell<T>): T | null;
  /** Words for people: checked for length, control characters and formulas. */
  words(field: F): string | null;
  oneOf<T extends string>(field: F, all: readonly T[]): T | null;
  /** A day that has come. */
  day(field: F): PlainDate | null;
  /** An amount of zero or more. */
  amount(field: F, currency: Currency): Money | null;
  /** An amount of either sign. */
  signed(field: F, currency: Currency): Money | null;
};

function textOf(source: Source | undefined, cells: readonly string[]): string {
  if (source === undefined) return "";
  if (source.constant !== null) return source.constant;
  const cell = cells[source.at]?.trim() ?? "";
  return (source.codes?.get(cell) ?? cell) || source.otherwise;
}

/** Opens one record. `today` is the day of the import where the file was made. */
export function openCells<F extends string>(
  mapping: MappingOf<F>,
  columns: Columns<F>,
  record: { readonly line: number; readonly cells: readonly string[] },
  today: PlainDate,
): Cells<F> {
  const { line } = record;
  const cells: Cells<F> = {
    line,
    faults: [],
    remarks: [],
    text: (field) => textOf(columns.get(field), record.cells),
    refuse(code, field) {
      cells.faults.push(fault(line, code, field, cells.text(field)));
    },
    remark(code, field) {
      cells.remarks.push(remark(line, code, field, cells.text(field)));
    },
    read(field, parse) {
      const text = cells.text(field);
      if (text === "") return null;
      const value = parse(text);
      if (value.ok) return value.value;
      cells.refuse(value.error, field);
      return null;
    },
    words: (field) => cells.read(field, parseText),
    oneOf(field, all) {
      const text = cells.text(field);
      const found = all.find((one) => one === text);
      if (found === undefined && text !== "") cells.refuse("value.unknown", field);
      return found ?? null;
    },
    day(field) {
      const date = cells.read(field, (text) => parseDate(text, mapping.dates));
      if (date === null || date <= today) return date;
      cells.refuse("date.future", field);
      return null;
    },
    amount(field, currency) {
      const value = cells.signed(field, currency);
      if (value !== null && value.minor < 0n) cells.refuse("amount.negative", field);
      return value;
    },
    signed: (field, currency) =>
      cells.read(field, (text) =>
        parseAmount(text, currency, mapping.decimal, mapping.largestAmount),
      ),
  };
  return cells;
}
