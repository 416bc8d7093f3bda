/** Tables of fields: read and write are each other's mirror, and every fault of a line is told. */

import { type PlainDate, addDays, must, parsePlainDate } from "@forbear/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  amount,
  code,
  count,
  date,
  digits,
  folded,
  literal,
  optional,
  reserved,
  text,
} from "./field.ts";
import { layout } from "./record.ts";

const card = layout("card", 45, {
  kind: literal("C7"),
  name: text(10, { required: true, cut: true }),
  bank: digits(4),
  owed: amount(8),
  visits: count(3),
  side: code(2, ["D", "CR"]),
  on: date("YYMMDD"),
  left: optional(date(" YYDDD")),
  spare: reserved(4),
});

const day = (text: string): PlainDate => must(parsePlainDate(text));

const dates = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(day("2000-01-01"), days));
const words = fc
  .stringMatching(/^[A-Za-z0-9]( ?[A-Za-z0-9&.]){0,8}$/)
  .filter((w) => w.length <= 10);

test("what is written is read back, whatever the values", () => {
  const values = fc.record({
    name: words,
    bank: fc.stringMatching(/^\d{4}$/),
    owed: fc.bigInt({ min: 0n, max: 99_999_999n }),
    visits: fc.integer({ min: 0, max: 999 }),
    side: fc.constantFrom("D" as const, "CR" as const),
    on: dates,
    left: fc.option(dates),
  });
  fc.assert(
    fc.property(values, (given) => {
      const line = must(card.write(given, 1));
      expect(line).toHaveLength(45);
      expect(must(card.read(line, 1))).toEqual(given);
    }),
  );
});

test("every field that is wrong is told, with what stood there", () => {
  const read = card.read("X7          12a40000x0012 3CD260230 26400    ", 7);
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.error.map(({ line, field, code }) => [line, field, code])).toEqual([
    [7, "kind", "field.unreadable"],
    [7, "name", "field.missing"],
    [7, "bank", "field.unreadable"],
    [7, "owed", "amount.unreadable"],
    [7, "visits", "field.unreadable"],
    [7, "side", "field.unknown-code"],
    [7, "on", "date.impossible"],
    [7, "left", "date.impossible"],
  ]);
  expect(read.error.every(({ says, remedy }) => says !== "" && remedy !== "")).toBe(true);
});

test("what does not fit its field is not written", () => {
  const written = card.write(
    {
      name: "",
      bank: "12",
      owed: -1n,
      visits: 1000,
      side: "D",
      on: day("1999-12-31"),
      left: null,
    },
    3,
  );
  expect(written.ok ? [] : written.error.map(({ field, code }) => [field, code])).toEqual([
    ["name", "field.missing"],
    ["bank", "field.unreadable"],
    ["owed", "amount.unreadable"],
    ["visits", "field.too-long"],
    ["on", "date.impossible"],
  ]);
});

test("a table whose fields do not come to its width is a defect", () => {
  expect(() => layout("short", 10, { all: text(9) })).toThrow("come to 9, not 10");
});

describe("a name on its way to an old machine", () => {
  test.each`
    given             | becomes
    ${"Ærø Müller"}   | ${"Aero Muller"}
    ${"Łukasz Weiß"}  | ${"Lukasz Weiss"}
    ${"Peña–O’Neill"} | ${"Pena-O'Neill"}
    ${"अनिल"}         | ${"???"}
  `("$given becomes $becomes", ({ given, becomes }) => {
    expect(folded(String(given))).toBe(becomes);
  });

  test("is cut to its field", () => {
    const given = {
      name: "Maximiliane Ottilie",
      bank: "0001",
      owed: 1n,
      visits: 0,
      side: "D",
      on: day("2026-03-02"),
      left: day("2024-12-31"),
    } as const;
    expect(must(card.write(given, 1))).toBe("C7Maximilian000100000001000D 260302 24366    ");
  });
});
