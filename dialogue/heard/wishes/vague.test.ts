/** Amounts told vaguely: the lower end is taken, and nothing that is no amount. */

import { expect, test } from "vitest";
import { areEnds, vagueIn } from "./vague.ts";

test.each<readonly [string, number]>([
  ["20 or 30", 20],
  ["between 50 and 60 a month", 50],
  ["$60 to $50 each time", 50],
  ["40-50", 40],
  ["1,000 to 1,500", 1000],
  ["40-ish a month", 40],
  ["entre 50 y 60 al mes", 50],
  ["unos 40 o 50", 40],
  ["20 o 30", 20],
  ["1000 se 1500 har mahine", 1000],
  ["500 ya 600", 500],
  ["1000 से 1500 हर महीने", 1000],
])("'%s' is sure of %i", (text, units) => {
  expect(vagueIn(text)?.units).toBe(units);
});

test.each([
  "on the 1st and 15th",
  "between 9 and 10 am",
  "in 2 or 3 weeks",
  "2 o 3 meses",
  "12/05/1980",
  "call 212-555-0142",
  "50 a month",
  "i was 40 and she 50 percent",
])("'%s' names no amount", (text) => {
  expect(vagueIn(text)).toBeNull();
});

const place = (text: string, said: string) => ({
  at: text.indexOf(said),
  ends: text.indexOf(said) + said.length,
});

test.each<readonly [string, string, string, boolean]>([
  ["do sau teen sau", "do sau", "teen sau", true],
  ["50ish maybe 60", "50", "60", true],
  ["tenner or twenty quid", "tenner", "twenty quid", true],
  ["200 now and then 50", "200", "50", false],
  ["100 on the 1st, 60 on the 15th", "100", "60", false],
])("in '%s' the two sums are the ends of a range: %s, %s, %s", (text, one, other, ends) => {
  expect(areEnds(text, place(text, one), place(text, other))).toBe(ends);
});
