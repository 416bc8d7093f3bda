/** Whether a statement is of our account, however banks write its number. */

import { expect, test } from "vitest";
import { sameNumber } from "./line.ts";

test.each([
  ["NL44 RABO 0123 4567 89", "NL44RABO0123456789"],
  ["NL44RABO0123456789 EUR", "NL44RABO0123456789"],
  ["50010517/0648489890", "DE89500105170648489890"],
  ["0648489890", "DE89500105170648489890"],
  ["12345678", "20-00-00 12345678"],
  ["MT84MALT011000012345MTLCAST001S", "mt84 malt 0110 0001 2345 mtlc ast0 01s"],
])("%s is %s", (told, ours) => {
  expect(sameNumber(told, ours)).toBe(true);
  expect(sameNumber(ours, told)).toBe(true);
});

test.each([
  ["NL44RABO0123456780", "NL44RABO0123456789"],
  ["6789", "NL44RABO0123456789"],
  ["", ""],
  ["EUR", "USD"],
])("%s is not %s", (told, ours) => {
  expect(sameNumber(told, ours)).toBe(false);
});
