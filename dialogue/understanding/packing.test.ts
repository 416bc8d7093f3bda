/** Rows come back as they were written, and nothing else passes for rows. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { packRows, unpackRows } from "./packing.ts";

function readBack(bytes: Uint8Array, count: number, stride: number): Int8Array | null {
  const rows = new Int8Array(count * stride);
  const told = unpackRows(bytes, count, stride, (row, at, weight) => {
    rows[row * stride + at] = weight;
  });
  return told ? rows : null;
}

const weight = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  fc.integer({ min: -127, max: 127 }),
);
const table = fc
  .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 12 }))
  .chain(([stride, count]) =>
    fc
      .array(weight, { minLength: stride * count, maxLength: stride * count })
      .map((weights) => ({ stride, count, rows: Int8Array.from(weights) })),
  );

test("rows come back as they were written", () => {
  fc.assert(
    fc.property(table, ({ rows, stride, count }) => {
      expect(readBack(packRows(rows, stride), count, stride)).toEqual(rows);
    }),
  );
});

test("a byte too few, a byte too many, and a class that is not there are no rows", () => {
  const rows = Int8Array.from([0, 3, -100, 8, 0, -8, 0, 0, 127, 1, 0, -7]);
  const bytes = packRows(rows, 6);
  expect(readBack(bytes, 2, 6)).toEqual(rows);
  expect(readBack(bytes.subarray(0, -1), 2, 6)).toBeNull();
  expect(readBack(Uint8Array.from([...bytes, 0]), 2, 6)).toBeNull();
  expect(readBack(bytes, 3, 6)).toBeNull();
  expect(readBack(Uint8Array.from([0b1000_0000, 1]), 1, 6)).toBeNull();
});

test("what is mostly nothing takes less than half its room", () => {
  const rows = new Int8Array(80 * 100);
  for (let at = 0; at < rows.length; at += 3) rows[at] = (at % 15) - 7;
  expect(packRows(rows, 80).length).toBeLessThan(rows.length * 0.5);
});
