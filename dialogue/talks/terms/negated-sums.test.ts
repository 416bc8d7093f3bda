/** "But not 15k", "dont have 6200": a sum that they do not have is no sum of theirs to pay. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "we can do something every month but not 1500 lol"],
  ["en", "i wanna fix this but dont have 1500"],
  ["es", "quiero pagar pero no tengo esos 1500"],
  ["hi-Latn", "har mahine de sakta hu par 1500 nahi"],
  ["hi", "मेरे पास 1500 नहीं हैं"],
])("in %s, '%s' offers nothing", (language, line) => {
  const { dues } = played(model, language, ["=hello", line], { owes: 6_200_00n });
  expect(dues.some((due) => due.startsWith("1500 "))).toBe(false);
});
