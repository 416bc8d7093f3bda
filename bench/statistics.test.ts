/** Medians and their intervals. */

import { chanceFrom } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { estimate, median } from "./statistics.ts";

test.each`
  values          | middle
  ${[3]}          | ${3}
  ${[9, 1, 2]}    | ${2}
  ${[4, 1, 3, 2]} | ${2.5}
`("the median of $values is $middle", ({ values, middle }) => {
  expect(median(values as number[])).toBe(middle);
});

const measurements = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), {
  minLength: 1,
  maxLength: 15,
});

test("the interval holds the median and stays within what was measured", () => {
  fc.assert(
    fc.property(measurements, (values) => {
      const found = estimate(values, chanceFrom(1));
      expect(found.low).toBeLessThanOrEqual(found.median);
      expect(found.high).toBeGreaterThanOrEqual(found.median);
      expect(found.low).toBeGreaterThanOrEqual(Math.min(...values));
      expect(found.high).toBeLessThanOrEqual(Math.max(...values));
    }),
    { numRuns: 25 },
  );
});

test("the same seed gives the same interval", () => {
  const values = [1, 2, 5, 3, 4, 2, 9];
  expect(estimate(values, chanceFrom("a"))).toEqual(estimate(values, chanceFrom("a")));
});

test("nine equal measurements leave no doubt", () => {
  expect(estimate(Array<number>(9).fill(2), chanceFrom(1))).toEqual({ median: 2, low: 2, high: 2 });
});
