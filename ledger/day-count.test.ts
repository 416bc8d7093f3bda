/** Day counts as tables, and the law that stretches sum to the whole. */

import { type PlainDate, addDays, must, parsePlainDate } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayCounts, partsInWords, yearPartsTo } from "./index.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));

// ISDA 2006 section 4.16; NASD rule 11620; the end of February by the SIA's standard methods.
test.each`
  count              | from            | to              | part
  ${"actual/365"}    | ${"2027-01-01"} | ${"2027-02-01"} | ${"31/365"}
  ${"actual/365"}    | ${"2028-01-01"} | ${"2029-01-01"} | ${"366/365"}
  ${"actual/360"}    | ${"2027-01-01"} | ${"2027-07-01"} | ${"181/360"}
  ${"actual/actual"} | ${"2028-01-01"} | ${"2028-03-01"} | ${"60/366"}
  ${"actual/actual"} | ${"2026-12-01"} | ${"2027-03-01"} | ${"90/365"}
  ${"30/360-us"}     | ${"2027-01-31"} | ${"2027-02-28"} | ${"28/360"}
  ${"30/360-us"}     | ${"2027-01-30"} | ${"2027-03-31"} | ${"60/360"}
  ${"30/360-us"}     | ${"2027-01-15"} | ${"2027-01-31"} | ${"16/360"}
  ${"30/360-us"}     | ${"2027-02-28"} | ${"2028-02-29"} | ${"360/360"}
  ${"30/360-us"}     | ${"2027-02-28"} | ${"2027-03-31"} | ${"30/360"}
  ${"30/360-eu"}     | ${"2027-01-15"} | ${"2027-01-31"} | ${"15/360"}
  ${"30/360-eu"}     | ${"2027-01-31"} | ${"2027-02-28"} | ${"28/360"}
  ${"30/360-eu"}     | ${"2027-02-28"} | ${"2027-03-31"} | ${"32/360"}
`("$count from $from to $to is $part", (row) => {
  const { count, from, to, part } = row as Record<string, string>;
  const known = dayCounts.find((one) => one === count) ?? "actual/365";
  expect(partsInWords(known, yearPartsTo(known, day(from ?? ""), day(to ?? "")))).toBe(part);
});

test("years of both lengths count each by its own", () => {
  const parts = yearPartsTo("actual/actual", day("2027-07-01"), day("2028-07-01"));
  expect(Number(parts) / 1_603_080).toBeCloseTo(184 / 365 + 182 / 366, 12);
});

test("no count ever runs backwards, so that no day's interest is below zero", () => {
  const anchors = fc.integer({ min: 0, max: 1_500 });
  fc.assert(
    fc.property(fc.constantFrom(...dayCounts), anchors, fc.nat(800), (count, start, days) => {
      const anchor = addDays(day("2026-01-01"), start);
      const on = addDays(anchor, days);
      const now = yearPartsTo(count, anchor, on);
      expect(yearPartsTo(count, anchor, addDays(on, 1))).toBeGreaterThanOrEqual(now);
    }),
  );
});
