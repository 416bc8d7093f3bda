/** Cells as clients write them: figures and days of several countries, and what is no such thing. */

import { money, must, parsePlainDate, toDecimal } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  looksLikeFormula,
  parseAmount,
  parseDate,
  readableEmail,
  readablePhone,
  yearsBetween,
} from "./cell.ts";
import type { DateOrder } from "./mapping.ts";

const amount = (text: string, currency = "USD", decimal: "." | "," = "."): unknown => {
  const read = parseAmount(text, currency, decimal, 100_000_000n);
  return read.ok ? read.value.minor : read.error;
};

test.each([
  ["1234.5", 123_450n],
  ["1,234.50", 123_450n],
  ["$1,234.50", 123_450n],
  ["USD 1,234.50", 123_450n],
  ["1,234.50 USD", 123_450n],
  ["12,34,567.00", 123_456_700n],
  ["₹12,34,567", 123_456_700n],
  ["Rs. 450", 45_000n],
  ["1 234.50", 123_450n],
  ["1'234.50", 123_450n],
  ["(12.00)", -1_200n],
  ["($12.00)", -1_200n],
  ["-12", -1_200n],
  ["-$12", -1_200n],
  ["12.00-", -1_200n],
  ["12.500000", 1_250n],
  [".50", "amount.unreadable"],
  ["12.345", "amount.unreadable"],
  ["1,23.00", "amount.unreadable"],
  ["(12.00", "amount.unreadable"],
  ["--12", "amount.unreadable"],
  ["1e5", "amount.unreadable"],
  ["NaN", "amount.unreadable"],
  ["", "amount.unreadable"],
  ["٣٤", "amount.unreadable"],
  ["100000000.01", "amount.absurd"],
])("the figure %s is %s", (text, expected) => {
  expect(amount(text)).toBe(expected);
});

test("yen have no decimals, and German figures have a comma", () => {
  expect(amount("1,234", "JPY")).toBe(1_234n);
  expect(amount("1,234.5", "JPY")).toBe("amount.unreadable");
  expect(amount("1.234,50", "EUR", ",")).toBe(123_450n);
  expect(amount("1.234", "EUR", ",")).toBe(123_400n);
});

test("what we write as a decimal is read back to the cent", () => {
  const currency = fc.constantFrom("USD", "JPY", "KWD", "INR");
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }), currency, (minor, of) => {
      expect(amount(toDecimal(money(of, minor)), of)).toBe(minor);
    }),
  );
});

test.each<[string, DateOrder, string]>([
  ["2026-03-02", "YYYY-MM-DD", "2026-03-02"],
  ["2026-03-02T00:00:00Z", "YYYY-MM-DD", "2026-03-02"],
  ["2026-03-02 00:00:00", "YYYY-MM-DD", "2026-03-02"],
  ["3/2/2026", "MM/DD/YYYY", "2026-03-02"],
  ["2/3/2026", "DD/MM/YYYY", "2026-03-02"],
  ["02.03.2026", "DD.MM.YYYY", "2026-03-02"],
  ["02-MAR-2026", "DD-MMM-YYYY", "2026-03-02"],
  ["02-Foo-2026", "DD-MMM-YYYY", "date.impossible"],
  ["02-anf-2026", "DD-MMM-YYYY", "date.impossible"],
  ["20260302", "YYYYMMDD", "2026-03-02"],
  ["2026-02-29", "YYYY-MM-DD", "date.impossible"],
  ["0026-02-21", "YYYY-MM-DD", "date.impossible"],
  ["2026-03-02 14:00", "YYYY-MM-DD", "date.unreadable"],
  ["45718", "YYYY-MM-DD", "date.unreadable"],
])("the day %s in the order %s is %s", (text, order, expected) => {
  const read = parseDate(text, order);
  expect(read.ok ? read.value : read.error).toBe(expected);
});

test("a birthday is reached on its day", () => {
  const day = (text: string) => must(parsePlainDate(text));
  expect(yearsBetween(day("2008-03-02"), day("2026-03-01"))).toBe(17);
  expect(yearsBetween(day("2008-03-02"), day("2026-03-02"))).toBe(18);
});

test.each([
  ["=1+1", true],
  ["@cmd", true],
  ["-cmd|' /C calc'!A0", true],
  ["+cmd", true],
  ["-12.50", false],
  ["+1 520 555 0142", false],
  ["+(520) 555-0142", false],
  ["O'Neill", false],
])("%s looks like a formula: %s", (text, expected) => {
  expect(looksLikeFormula(text)).toBe(expected);
});

test.each([
  ["(520) 555-0142", true],
  ["+44 20 7946 0123", true],
  ["555-0142 ext. 12", true],
  ["5550142x9", true],
  ["none", false],
  ["1234", false],
  ["0".repeat(40), false],
])("%s can be a telephone number: %s", (text, expected) => {
  expect(readablePhone(text)).toBe(expected);
});

test.each([
  ["a.b+c@mail.example", true],
  ["josé@correo.example", true],
  ["a@b", false],
  ["a b@mail.example", false],
  ["a@mail.example, b@mail.example", false],
  ["a@@mail.example", false],
])("%s can be a mailbox: %s", (text, expected) => {
  expect(readableEmail(text)).toBe(expected);
});
