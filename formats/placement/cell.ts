/** One cell into one value: amounts, dates, names, numbers. Each says what is wrong, none throws. */

import {
  type Currency,
  type Money,
  type PlainDate,
  type Result,
  err,
  minorDigits,
  money,
  must,
  ok,
  parsePlainDate,
} from "@forbear/kernel";
import type { DateOrder } from "./mapping.ts";
import type { RowFaultCode } from "./fault.ts";

export type Cell<T> = Result<T, RowFaultCode>;

export const longestCell = 2_000;

/** What a spreadsheet would run (CWE-1236); a sign before a digit is only a number. */
export const looksLikeFormula = (value: string): boolean =>
  /^[=@\t\r]/.test(value) || /^[+-](?![\d.,( ]*\d)/.test(value);

/** Line ends and tabs are text in a quoted cell; other control characters are not. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export function parseText(value: string): Cell<string> {
  if (value.length > longestCell) return err("cell.too-long");
  if (controls.test(value)) return err("cell.control");
  if (looksLikeFormula(value)) return err("cell.formula");
  return ok(value.replaceAll(/\s+/gu, " ").trim());
}

export const parseReference = (value: string): Cell<string> =>
  /^[\p{L}\p{N}][\p{L}\p{N}_./:#-]{0,63}$/u.test(value) ? ok(value) : err("reference.malformed");

/** The digits of a figure with its group marks gone; null when the groups are not groups. */
function ungrouped(whole: string, mark: "," | "."): string | null {
  if (!/[ ,.'\u00a0\u202f]/.test(whole)) return whole;
  const group = mark === "." ? "[,'\u00a0\u202f ]" : "[.'\u00a0\u202f ]";
  // Two digits in a group are Indian (12,34,567); the last group has three everywhere.
  const groups = new RegExp(`^\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}$`);
  return groups.test(whole) ? whole.replaceAll(/\D/g, "") : null;
}

/** A code or sign of money before or after the figure; which currency it is, the mapping says. */
const affix = "(?:[A-Z]{3}|Rs\\.?|[A-Z]{0,2}\\p{Sc})?";
const figure = new RegExp(
  `^${affix}\\s*([-(]?)\\s*${affix}\\s*([\\d ,.'\u00a0\u202f]+?)([-)]?)\\s*${affix}$`,
  "u",
);

/** Nearly every figure of nearly every file: digits, a point, two digits. */
const plainFigure = /^(-?)(\d{1,13})(?:\.(\d\d))?$/;

/**
 * Reads `1,234.50`, `$1,234.50`, `(12.00)`, `12.00-`, `1.234,50`, `12,34,567`.
 * More decimals than the currency has are refused, never rounded.
 * @param largest in whole units
 */
export function parseAmount(
  value: string,
  currency: Currency,
  decimal: "." | ",",
  largest: bigint,
): Cell<Money> {
  const places = minorDigits(currency);
  const plain = decimal === "." && places === 2 ? plainFigure.exec(value) : null;
  if (plain) {
    const minor = BigInt(`${plain[2] ?? ""}${plain[3] ?? "00"}`);
    if (minor > largest * 100n) return err("amount.absurd");
    return ok(money(currency, plain[1] === "-" ? -minor : minor));
  }
  if (value.length > 40) return err("amount.unreadable");
  const match = figure.exec(value.trim());
  const [, before = "", digits = "", after = ""] = match ?? [];
  if (!match || (before === "(") !== (after === ")") || (before === "-" && after === "-")) {
    return err("amount.unreadable");
  }
  const at = digits.lastIndexOf(decimal);
  const whole = ungrouped(at < 0 ? digits : digits.slice(0, at), decimal);
  const fraction = at < 0 ? "" : digits.slice(at + 1);
  if (whole === null || !/^\d{1,25}$/.test(whole) || !/^\d*$/.test(fraction)) {
    return err("amount.unreadable");
  }
  if (fraction.length > places && !/^0*$/.test(fraction.slice(places))) {
    return err("amount.unreadable");
  }
  const minor = BigInt(whole + fraction.slice(0, places).padEnd(places, "0"));
  if (minor > largest * 10n ** BigInt(places)) return err("amount.absurd");
  return ok(money(currency, before !== "" || after !== "" ? -minor : minor));
}

/** Days ago or days to come: the earliest day that is believed, a birth included. */
const earliest = must(parsePlainDate("1900-01-01"));

const shapes: Readonly<Record<DateOrder, RegExp>> = {
  "YYYY-MM-DD": /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  "YYYY/MM/DD": /^(?<y>\d{4})\/(?<m>\d{1,2})\/(?<d>\d{1,2})$/,
  YYYYMMDD: /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  "MM/DD/YYYY": /^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})$/,
  "DD/MM/YYYY": /^(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})$/,
  "DD-MM-YYYY": /^(?<d>\d{1,2})-(?<m>\d{1,2})-(?<y>\d{4})$/,
  "DD.MM.YYYY": /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/,
  "DD-MMM-YYYY": /^(?<d>\d{1,2})-(?<m>[A-Za-z]{3})-(?<y>\d{4})$/,
};

const monthNames = "janfebmaraprmayjunjulaugsepoctnovdec";

function monthOf(text: string): string {
  if (/^\d+$/.test(text)) return text.padStart(2, "0");
  const at = monthNames.indexOf(text.toLowerCase());
  return at >= 0 && at % 3 === 0 ? String(at / 3 + 1).padStart(2, "0") : "00";
}

/** Reads a day in the mapping's order; a time of midnight after it, as exports have it, is dropped. */
export function parseDate(value: string, order: DateOrder): Cell<PlainDate> {
  const day = value.replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, "");
  const groups = day.length > 12 ? undefined : shapes[order].exec(day)?.groups;
  if (!groups) return err("date.unreadable");
  const { y = "", m = "", d = "" } = groups;
  const date = parsePlainDate(`${y}-${monthOf(m)}-${d.padStart(2, "0")}`);
  return date.ok && date.value >= earliest ? ok(date.value) : err("date.impossible");
}

/** Whole years from a birth to a day. */
export function yearsBetween(born: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

export function parseWhole(value: string): Cell<number> {
  return /^[+-]?\d{1,9}(?:\.0+)?$/.test(value) ? ok(Number(value)) : err("number.unreadable");
}

/** Enough digits for a telephone and nothing but its usual marks. */
export const readablePhone = (value: string): boolean =>
  /^\+?[\d\s().\-/]{5,30}(?:\s?(?:x|ext\.?)\s?\d{1,6})?$/i.test(value) &&
  value.replaceAll(/\D/g, "").length >= 5;

/** One mailbox at one domain. What is at the other end, only a message will tell. */
export const readableEmail = (value: string): boolean =>
  value.length <= 254 &&
  /^[^\s@<>",;:\\[\]()]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}]{2,63}$/u.test(value);
