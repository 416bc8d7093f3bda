/** Workbooks out: opened again, numbers are numbers, strangers' words are words. */

import { read, utils } from "@e965/xlsx";
import { money, usd } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExportCell } from "./csv.ts";
import { workbookBytes } from "./xlsx.ts";

function opened(rows: readonly (readonly ExportCell[])[]) {
  const bytes = workbookBytes([{ name: "Debts", header: ["Reference", "Balance"], rows }]);
  const sheet = read(bytes, { type: "array", cellFormula: true }).Sheets["Debts"];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

test("figures are numbers with the decimals of their currency, text is text", () => {
  const sheet = opened([
    ["A-17", usd(1_234_50n), money("JPY", -1_200n), 0.5, 7n, true, null, "0017"],
  ]);
  expect(
    ["A2", "B2", "C2", "D2", "E2", "F2", "G2", "H2"].map((at) => [sheet[at]?.t, sheet[at]?.v]),
  ).toEqual([
    ["s", "A-17"],
    ["n", 1234.5],
    ["n", -1200],
    ["n", 0.5],
    ["n", 7],
    ["b", true],
    [undefined, undefined],
    ["s", "0017"],
  ]);
  expect(sheet["B2"]?.w).toBe("1,234.50");
});

test("a figure that a spreadsheet would round is told in full as text", () => {
  const sheet = opened([[usd(9_007_199_254_740_993_25n), 12_345_678_901_234_567n]]);
  expect([sheet["A2"]?.v, sheet["B2"]?.v]).toEqual(["9007199254740993.25", "12345678901234567"]);
});

test("no cell of a stranger's runs, whatever it says", () => {
  const hostile = fc.tuple(
    fc.constantFrom("=", "+", "-", "@", "\t=", " =", "＝", "|"),
    fc.string(),
  );
  fc.assert(
    fc.property(hostile, ([sign, rest]) => {
      const cell: unknown = opened([[`${sign}${rest}`]])["A2"];
      expect(cell).toMatchObject({ t: "s" });
      expect(cell).not.toHaveProperty("f");
      expect(cell).toHaveProperty("v", expect.stringMatching(/^'/));
    }),
    { numRuns: 40 },
  );
});

test("the same sheets give the same bytes", () => {
  const sheets = [{ name: "Debts", header: ["A"], rows: [["x", usd(1n)]] }];
  expect(workbookBytes(sheets)).toEqual(workbookBytes(sheets));
});

test("rows come back in order, all of them", () => {
  const rows = Array.from({ length: 200 }, (_, n) => [`R-${String(n)}`, BigInt(n)]);
  const back = utils.sheet_to_json<unknown[]>(opened(rows), { header: 1 });
  expect(back).toEqual([["Reference", "Balance"], ...rows.map(([ref, n]) => [ref, Number(n)])]);
});
