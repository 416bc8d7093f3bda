/** The kinds of field a fixed-width record is made of: each reads its cell and writes it back. */

import {
  type PlainDate,
  type Result,
  addDays,
  daysBetween,
  err,
  must,
  ok,
  parsePlainDate,
} from "@forbear/kernel";
import type { FormatFaultCode } from "../bank/fault.ts";

export type FieldProblem = { readonly code: FormatFaultCode; readonly expected?: string };

export type Field<T> = {
  readonly kind: "value";
  readonly width: number;
  /** The value of a cell of `width` characters. */
  read(cell: string): Result<T, FieldProblem>;
  /** Exactly `width` characters. */
  write(value: T): Result<string, FieldProblem>;
};

/** Characters that carry no value: written as they are; read back strictly, or not looked at. */
export type Filler = {
  readonly kind: "filler";
  readonly width: number;
  readonly text: string;
  readonly strict: boolean;
};

const problem = (code: FormatFaultCode, expected?: string): Result<never, FieldProblem> =>
  err(expected === undefined ? { code } : { code, expected });

const printable = /^[ -~]*$/;

export const literal = (text: string): Filler => ({
  kind: "filler",
  width: text.length,
  text,
  strict: true,
});

/** Reserved positions: written as blanks (or `character`), whatever stood there when read. */
export const reserved = (width: number, character = " "): Filler => ({
  kind: "filler",
  width,
  text: character.repeat(width),
  strict: false,
});

export type TextRule = {
  /** An empty field is a fault. */
  readonly required?: boolean;
  /** What may stand in it; without one, printable ASCII. */
  readonly alphabet?: RegExp;
  /** A value too long is cut and letters lose their accents: for names that others print. */
  readonly cut?: boolean;
};

/** Letters without their accents, what is then not ASCII as "?": "Ærø Müller" to "Aero Muller". */
export function folded(text: string): string {
  const special: Readonly<Record<string, string>> = {
    ß: "ss",
    æ: "ae",
    Æ: "Ae",
    ø: "o",
    Ø: "O",
    ł: "l",
    Ł: "L",
    œ: "oe",
    Œ: "Oe",
    "’": "'",
    "–": "-",
  };
  const plain = text.replaceAll(/[ßæÆøØłŁœŒ’–]/gu, (letter) => special[letter] ?? letter);
  return plain
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^ -~]/gu, "?");
}

/** Text at the left, blanks behind it. */
export function text(width: number, rule: TextRule = {}): Field<string> {
  const { required = false, alphabet = printable, cut = false } = rule;
  return {
    kind: "value",
    width,
    read(cell) {
      const value = cell.trimEnd();
      if (value === "") return required ? problem("field.missing") : ok("");
      return alphabet.test(value) ? ok(value) : problem("field.characters");
    },
    write(given) {
      const value = (cut ? folded(given).slice(0, width) : given).trimEnd();
      if (value === "") return required ? problem("field.missing") : ok("".padEnd(width));
      if (value.length > width) {
        return problem("field.too-long", `at most ${String(width)} characters`);
      }
      return alphabet.test(value) ? ok(value.padEnd(width)) : problem("field.characters");
    },
  };
}

/** Exactly as many digits: a number of a bank, kept as text. */
export const digits = (width: number): Field<string> => ({
  kind: "value",
  width,
  read: (cell) =>
    /^\d+$/.test(cell)
      ? ok(cell)
      : problem(
          cell.trim() === "" ? "field.missing" : "field.unreadable",
          `${String(width)} digits`,
        ),
  write: (value) =>
    /^\d+$/.test(value) && value.length === width
      ? ok(value)
      : problem("field.unreadable", `${String(width)} digits`),
});

/** A count: digits at the right, zeros before them; blanks are nothing. */
export const count = (width: number): Field<number> => ({
  kind: "value",
  width,
  read: (cell) =>
    /^ *\d*$/.test(cell)
      ? ok(Number(cell.trim() === "" ? "0" : cell))
      : problem("field.unreadable"),
  write: (value) => {
    const digitsOf = String(value);
    const fits = Number.isSafeInteger(value) && value >= 0 && digitsOf.length <= width;
    return fits ? ok(digitsOf.padStart(width, "0")) : problem("field.too-long");
  },
});

/** Whole minor units, or whole units where the format has no decimals. */
export const amount = (width: number): Field<bigint> => ({
  kind: "value",
  width,
  read: (cell) => (/^ *\d+$/.test(cell) ? ok(BigInt(cell)) : problem("amount.unreadable")),
  write: (value) => {
    const digitsOf = value.toString();
    if (value < 0n) return problem("amount.unreadable", "no amount below zero");
    return digitsOf.length > width
      ? problem("amount.too-large")
      : ok(digitsOf.padStart(width, "0"));
  },
});

/** One of a closed list of codes, all of them as wide as the field or blank behind. */
export function code<const T extends string>(width: number, list: readonly T[]): Field<T> {
  const known = new Map<string, T>(list.map((one) => [one, one]));
  const expected = list.length <= 12 ? list.map((one) => one || "blank").join(", ") : undefined;
  return {
    kind: "value",
    width,
    read(cell) {
      const found = known.get(cell.trimEnd());
      return found === undefined ? problem("field.unknown-code", expected) : ok(found);
    },
    write: (value) =>
      known.has(value) ? ok(value.padEnd(width)) : problem("field.unknown-code", expected),
  };
}

export type DateForm = "YYMMDD" | "YYYYMMDD" | "MMDDYYYY" | "DDMMYYYY" | " YYDDD";

const startOf = (year: string): PlainDate => must(parsePlainDate(`${year}-01-01`));

/** A day of the year as text; files with two digits are all of this century. */
function dayIn(cell: string, form: DateForm): Result<PlainDate, FieldProblem> {
  if (form === " YYDDD") {
    if (!/^[ 0]\d{5}$/.test(cell)) return problem("date.unreadable", form.trim());
    const year = `20${cell.slice(1, 3)}`;
    const nth = Number(cell.slice(3));
    const on = nth >= 1 && nth <= 366 ? addDays(startOf(year), nth - 1) : null;
    return on?.startsWith(year) === true ? ok(on) : problem("date.impossible");
  }
  if (!/^\d+$/.test(cell)) return problem("date.unreadable", form);
  const at = (part: string): string =>
    cell.slice(form.indexOf(part), form.indexOf(part) + part.length);
  const year = form.includes("YYYY") ? at("YYYY") : `20${at("YY")}`;
  const read = parsePlainDate(`${year}-${at("MM")}-${at("DD")}`);
  return read.ok ? read : problem("date.impossible");
}

function dayOut(on: PlainDate, form: DateForm): Result<string, FieldProblem> {
  const [year = "", month = "", day = ""] = on.split("-");
  if (!form.includes("YYYY") && !year.startsWith("20")) return problem("date.impossible");
  if (form === " YYDDD") {
    const nth = daysBetween(startOf(year), on) + 1;
    return ok(` ${year.slice(2)}${String(nth).padStart(3, "0")}`);
  }
  const long = form.replace("YYYY", year).replace("YY", year.slice(2));
  return ok(long.replace("MM", month).replace("DD", day));
}

/** A day that has to be there. */
export const date = (form: DateForm): Field<PlainDate> => ({
  kind: "value",
  width: form.length,
  read: (cell) => (cell.trim() === "" ? problem("field.missing") : dayIn(cell, form)),
  write: (on) => dayOut(on, form),
});

/** A field that may be left out: blanks, or zeros, are null; written as `empty` says. */
export const optional = <T>(field: Field<T>, empty: " " | "0" = " "): Field<T | null> => ({
  kind: "value",
  width: field.width,
  read: (cell) => (/^[ 0]*$/.test(cell) ? ok(null) : field.read(cell)),
  write: (value) => (value === null ? ok(empty.repeat(field.width)) : field.write(value)),
});
