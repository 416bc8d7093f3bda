/** What we export opens harmlessly in a spreadsheet and reads back as it was. */

import { usd } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRecords } from "../csv/read.ts";
import { csvLines, neutralised } from "./csv.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+1 520", "'+1 520"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  [" =1", "' =1"],
  ['"=1', `'"=1`],
  ["＝1", "'＝1"],
  ["plain", "plain"],
  ["a=b", "a=b"],
  ["", ""],
])("the text %j goes out as %j", (text, expected) => {
  expect(neutralised(text)).toBe(expected);
});

test("figures are ours and keep their sign; text does not", () => {
  expect(csvLines([[usd(-1_250n), -3, "-3", null, true, 10n]])).toBe(
    '-12.50,-3,"\'-3",,true,10\r\n',
  );
});

test("quotes, delimiters and line ends read back as they were written", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 20 });
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const cleaned = rows.map((row) =>
          row.map((cell) => neutralised(cell.replaceAll("\r", " ").replaceAll(/\p{Cc}/gu, " "))),
        );
        const filled = cleaned.map((row) => ["x", ...row]);
        const back = csvRecords(csvLines(filled)).map((one) =>
          one.kind === "cells" ? one.cells : one,
        );
        expect(back.map((row) => JSON.stringify(row).replaceAll("''", "'"))).toEqual(
          filled.map((row) => JSON.stringify(row).replaceAll("''", "'")),
        );
      },
    ),
  );
});

test("no cell of a stranger's text begins like a formula in the written file", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
      const [record] = csvRecords(csvLines([["x", text]]));
      const cell = record?.kind === "cells" ? (record.cells[1] ?? "") : "";
      expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
    }),
  );
});
