/** Lives by chance: books balance, the past as known stays, and every cent is found again slowly. */

import { expect, test } from "vitest";
import { wrongWith } from "./one-life.ts";

const lives = 2_000;

test(`over ${lives} random lives the ledger says what the slow model says, of any day`, () => {
  const wrong: string[] = [];
  for (let n = 0; n < lives && wrong.length === 0; n += 1) wrong.push(...wrongWith(`life-${n}`));
  expect(wrong).toEqual([]);
}, 60_000);

/** Seeds that failed once, in a longer run: each stays. */
test.each`
  seed              | once
  ${"long-5-79559"} | ${"interest joined the principal for a statement to which nothing had come since"}
`("$seed, where $once", ({ seed }) => {
  expect(wrongWith(String(seed))).toEqual([]);
});
