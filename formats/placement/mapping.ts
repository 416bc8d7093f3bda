/** How a client's columns become our fields: a JSON document, kept with the client and versioned. */

import { type Currency, type Result, err, ok } from "@forbear/kernel";
import { type Encoding, encodings } from "../csv/decode.ts";
import { type Delimiter, delimiters } from "../csv/records.ts";
import { type Fault, type MappingFaultCode, fault } from "./fault.ts";
import { type Field, isField, required } from "./field.ts";

/** The closed set of facts that a kind of file can carry, and which of them each row must have. */
export type FieldSet<F extends string> = {
  readonly isField: (name: string) => name is F;
  /** Of each of these, one has a column or a constant. */
  readonly required: readonly (readonly F[])[];
};

export const placementFieldSet: FieldSet<Field> = { isField, required };

export const dateOrders = [
  "YYYY-MM-DD",
  "YYYY/MM/DD",
  "YYYYMMDD",
  "MM/DD/YYYY",
  "DD/MM/YYYY",
  "DD-MM-YYYY",
  "DD.MM.YYYY",
  "DD-MMM-YYYY",
] as const;
/** Two-digit years are not offered: a birth date and a charge-off would be read a century apart. */
export type DateOrder = (typeof dateOrders)[number];

export type MappingOf<F extends string> = {
  readonly name: string;
  readonly encoding: Encoding | "detect";
  readonly delimiter: Delimiter;
  readonly dates: DateOrder;
  /** `1,234.50` or `1.234,50`. */
  readonly decimal: "." | ",";
  /** Whole units above which a figure is taken for a slip. */
  readonly largestAmount: bigint;
  /** Our field from their column. */
  readonly columns: ReadonlyMap<F, string>;
  /** The same in every row. */
  readonly constants: ReadonlyMap<F, string>;
  /** Where their cell is empty. */
  readonly defaults: ReadonlyMap<F, string>;
  /** Their code to our word, by field. */
  readonly codes: ReadonlyMap<F, ReadonlyMap<string, string>>;
};
/** How a placement file is read. */
export type Mapping = MappingOf<Field>;

export type MappingFault = Fault<MappingFaultCode>;

type Members = ReadonlyMap<string, unknown>;

const members = (value: unknown): Members | null =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value))
    : null;

const written = (value: unknown): string =>
  typeof value === "string" ? value : value === undefined ? "nothing" : JSON.stringify(value);

class Reading {
  readonly faults: MappingFault[] = [];

  refuse(code: MappingFaultCode, field: string, value: unknown): void {
    this.faults.push(fault(0, code, field, written(value)));
  }

  oneOf<T extends string>(of: Members, name: string, all: readonly T[], otherwise: T): T {
    const value = of.get(name);
    const found = all.find((one) => one === value);
    if (value !== undefined && found === undefined) this.refuse("mapping.malformed", name, value);
    return found ?? otherwise;
  }

  /** A member whose keys are fields and whose values are read by `read`; undefined refuses one. */
  byField<F extends string, T>(
    isField: FieldSet<F>["isField"],
    of: Members,
    name: string,
    read: (value: unknown) => T | undefined,
  ): Map<F, T> {
    const found = new Map<F, T>();
    const entries = of.has(name) ? members(of.get(name)) : new Map<string, unknown>();
    if (!entries) this.refuse("mapping.malformed", name, of.get(name));
    for (const [key, value] of entries ?? []) {
      const parsed = read(value);
      if (!isField(key)) this.refuse("mapping.unknown-field", `${name}.${key}`, key);
      else if (parsed === undefined) this.refuse("mapping.malformed", `${name}.${key}`, value);
      else found.set(key, parsed);
    }
    return found;
  }
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" && value.length <= 200 ? value : undefined;

function codesOf(value: unknown): ReadonlyMap<string, string> | undefined {
  const entries = members(value);
  if (!entries) return undefined;
  const codes = new Map<string, string>();
  for (const [theirs, ours] of entries) {
    if (typeof ours !== "string") return undefined;
    codes.set(theirs, ours);
  }
  return codes;
}

function largest(of: Members, reading: Reading): bigint {
  const value = of.get("largestAmount") ?? 100_000_000;
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return BigInt(value);
  reading.refuse("mapping.malformed", "largestAmount", value);
  return 0n;
}

/** Reads the mapping of a placement file from parsed JSON. All its faults are given at once. */
export const parseMapping = (json: unknown): Result<Mapping, readonly MappingFault[]> =>
  parseMappingOf(json, placementFieldSet);

/** The same of a file that carries other facts. */
export function parseMappingOf<F extends string>(
  json: unknown,
  { isField: known, required: needed }: FieldSet<F>,
): Result<MappingOf<F>, readonly MappingFault[]> {
  const reading = new Reading();
  const of = members(json);
  const name = text(of?.get("name"));
  if (!of || name === undefined) return err([fault(0, "mapping.malformed", "name", written(json))]);
  const mapping: MappingOf<F> = {
    name,
    encoding: reading.oneOf(of, "encoding", ["detect", ...encodings], "detect"),
    delimiter: reading.oneOf(of, "delimiter", delimiters, ","),
    dates: reading.oneOf(of, "dates", dateOrders, "YYYY-MM-DD"),
    decimal: reading.oneOf(of, "decimal", [".", ","], "."),
    largestAmount: largest(of, reading),
    columns: reading.byField(known, of, "columns", text),
    constants: reading.byField(known, of, "constants", text),
    defaults: reading.byField(known, of, "defaults", text),
    codes: reading.byField(known, of, "codes", codesOf),
  };
  for (const oneOf of needed) {
    const given = oneOf.some((field) => mapping.columns.has(field) || mapping.constants.has(field));
    if (!given) reading.refuse("mapping.required", oneOf.join(" or "), "nothing");
  }
  return reading.faults.length === 0 ? ok(mapping) : err(reading.faults);
}

const currencies = new Map<string, boolean>();

/** ISO 4217 shape and known to Intl; anything else is refused with its row. */
export function parseCurrency(code: string): Currency | null {
  if (!/^[A-Z]{3}$/.test(code)) return null;
  let known = currencies.get(code);
  if (known === undefined) {
    known = Intl.supportedValuesOf("currency").includes(code);
    currencies.set(code, known);
  }
  return known ? code : null;
}
