/** A record as a table of fields: one table both reads it and writes it. */

import { type Result, assert, err, ok } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import type { Field, FieldProblem, Filler } from "./field.ts";

/** Any field, whatever it holds; its own types are kept by the table it stands in. */
type AnyField =
  | {
      readonly kind: "value";
      readonly width: number;
      read(cell: string): Result<unknown, FieldProblem>;
      write(value: never): Result<string, FieldProblem>;
    }
  | Filler;
type Table = Readonly<Record<string, AnyField>>;

/** What a table's records hold: its fields by name, without its fillers. */
export type Values<T> = {
  readonly [K in keyof T as T[K] extends Filler ? never : K]: T[K] extends Field<infer V>
    ? V
    : never;
};

export type Layout<T> = {
  readonly name: string;
  readonly width: number;
  /** Every fault of a line is told, not only the first. */
  read(line: string, number: number): Result<Values<T>, readonly FormatFault[]>;
  write(values: Values<T>, number: number): Result<string, readonly FormatFault[]>;
};

const printed = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" || typeof value === "bigint"
    ? String(value)
    : null;

/**
 * Makes a codec of a table whose fields stand in the order in which they are written.
 * @param width what they must come to: a slip in the table is a defect found at once
 */
export function layout<const T extends Table>(name: string, width: number, table: T): Layout<T> {
  const fields = Object.entries(table);
  const sum = fields.reduce((all, [, field]) => all + field.width, 0);
  assert(sum === width, `the fields of ${name} come to ${String(sum)}, not ${String(width)}`);

  return {
    name,
    width,
    read(line, number) {
      const values: Record<string, unknown> = {};
      const faults: FormatFault[] = [];
      let at = 0;
      for (const [field, kind] of fields) {
        const cell = line.slice(at, at + kind.width);
        at += kind.width;
        if (kind.kind === "filler") {
          if (kind.strict && cell !== kind.text) {
            const about = { field, value: cell, expected: kind.text };
            faults.push(formatFault(number, "field.unreadable", about));
          }
          continue;
        }
        const read = kind.read(cell);
        if (read.ok) values[field] = read.value;
        else
          faults.push(formatFault(number, read.error.code, { ...read.error, field, value: cell }));
      }
      return faults.length === 0 ? ok(values as Values<T>) : err(faults);
    },
    write(values, number) {
      const given: Readonly<Record<string, unknown>> = values;
      const faults: FormatFault[] = [];
      let line = "";
      for (const [field, kind] of fields) {
        if (kind.kind === "filler") {
          line += kind.text;
          continue;
        }
        const value = given[field];
        const written = kind.write(value as never);
        if (written.ok) {
          line += written.value;
          continue;
        }
        const shown = printed(value);
        faults.push(
          formatFault(number, written.error.code, { ...written.error, field, value: shown }),
        );
      }
      return faults.length === 0 ? ok(line) : err(faults);
    },
  };
}
