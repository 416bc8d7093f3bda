/** Months of anything, from many seeds. */

import { expect, test } from "vitest";
import { anything } from "./anything.ts";

const seeds = Array.from({ length: 40 }, (_, n) => `seed ${String(n)}`);

test.each(seeds)("after each of thirty days of anything, all is true: %s", async (seed) => {
  expect(await anything(seed, 30)).toEqual([]);
});
