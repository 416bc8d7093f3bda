/** "Abhi itna paisa nahi hai" tells that money is short, and contests nothing. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { ears } from "../understanding/ears.ts";

const { model } = ears(readFileSync(new URL("../understanding/weights.bin", import.meta.url)));

test.each([
  ["hi-Latn", "bhai abhi itna paisa nahi h"],
  ["hi-Latn", "itne paise nahi hai mere paas"],
  ["hi", "अभी इतना पैसा मेरे पास नहीं है"],
  ["es", "no tengo tanto dinero ahora"],
  ["en", "i don't have that much money"],
] as const)("%s: '%s' opens no case", (language, line) => {
  const { last } = played(model, language, ["=hi", line], { owes: 6_200_000n });
  expect(last.acts).not.toContain("open-case");
  expect(last.said).not.toContain("dispute-noted");
});

test.each([
  ["hi-Latn", "itna paisa mera nahi hai, galat hai"],
  ["en", "i don't owe that much money"],
] as const)("%s: '%s' contests it", (language, line) => {
  const { last } = played(model, language, ["=hi", line], { owes: 6_200_000n });
  expect(last.acts).toContain("open-case");
});
