/** Seeded chance: the same everywhere, even, and independent by label. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Chance, chanceFrom } from "./chance.ts";
import { Defect } from "./result.ts";

const seeds = fc.oneof(fc.string(), fc.integer());
const draw = (chance: Chance, count = 8): number[] =>
  Array.from({ length: count }, () => chance.next());

test("the same seed gives the same stream, and a number is the seed its text is", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(draw(chanceFrom(seed))).toEqual(draw(chanceFrom(String(seed))));
    }),
  );
});

test("the stream of seed 7 is this one, on every machine and in every release", () => {
  const chance = chanceFrom(7);
  const first = Array.from({ length: 6 }, () => chance.below(1000));
  expect([first, [...chance.bytes(6)]]).toEqual([
    [856, 412, 393, 67, 627, 728],
    [215, 118, 223, 246, 232, 23],
  ]);
});

test("seeds that differ in one sign give other streams", () => {
  const firsts = Array.from({ length: 2000 }, (_, seed) => chanceFrom(seed).next());
  expect(new Set(firsts).size).toBe(2000);
  const mean = firsts.reduce((sum, value) => sum + value, 0) / firsts.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
});

describe("a fork", () => {
  test("does not see what its parent drew, nor which other forks there are", () => {
    fc.assert(
      fc.property(seeds, fc.string(), fc.nat(20), (seed, label, drawn) => {
        const busy = chanceFrom(seed);
        draw(busy, drawn);
        busy.fork("another").next();
        expect(draw(busy.fork(label))).toEqual(draw(chanceFrom(seed).fork(label)));
      }),
    );
  });

  test("is not its parent, its sibling or its child", () => {
    const root = chanceFrom("world");
    const streams = [
      root,
      root.fork(""),
      root.fork("a"),
      root.fork("b"),
      root.fork("ab"),
      root.fork("a").fork("b"),
      root.fork("a").fork("a"),
    ];
    expect(new Set(streams.map((stream) => stream.next())).size).toBe(streams.length);
  });
});

describe("what it draws", () => {
  test("lies in its range", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (seed, limit) => {
        const chance = chanceFrom(seed);
        const [part, whole] = [chance.next(), chance.below(limit)];
        expect(part >= 0 && part < 1).toBe(true);
        expect(Number.isInteger(whole) && whole >= 0 && whole < limit).toBe(true);
        expect(["x", "y", "z"]).toContain(chance.pick(["x", "y", "z"]));
      }),
    );
  });

  // 99.9 % of fair streams stay below these values of chi squared.
  test("is even: ten boxes, chi squared with nine degrees of freedom", () => {
    const chance = chanceFrom("even");
    const boxes = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i += 1) {
      const box = chance.below(10);
      boxes[box] = (boxes[box] ?? 0) + 1;
    }
    expect(boxes.reduce((sum, size) => sum + (size - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
  });

  test("is even in its bytes too: chi squared with 255 degrees of freedom", () => {
    const boxes = new Array<number>(256).fill(0);
    for (const byte of chanceFrom("bytes").bytes(256_000)) boxes[byte] = (boxes[byte] ?? 0) + 1;
    expect(boxes.reduce((sum, size) => sum + (size - 1000) ** 2 / 1000, 0)).toBeLessThan(330.6);
  });

  test("is as many bytes as were asked for", () => {
    for (const length of [0, 1, 3, 4, 5, 10])
      expect(chanceFrom(1).bytes(length)).toHaveLength(length);
    expect([...chanceFrom(1).bytes(9)].slice(0, 5)).toEqual([...chanceFrom(1).bytes(5)]);
  });

  test.each([0, -1, 1.5, NaN, 2 ** 53])("cannot be below %d", (limit) => {
    expect(() => chanceFrom(1).below(limit)).toThrow(Defect);
  });

  test("cannot be one of none", () => {
    expect(() => chanceFrom(1).pick([])).toThrow(Defect);
  });
});
