/** The last word of a list, and what only sounds like it. */

import { expect, test } from "vitest";
import { closesList } from "./closes-list.ts";

test.each([
  ["that's everything", true],
  ["no, nothing more to add", true],
  ["sería todo", true],
  ["no, nada más", true],
  ["y ya", true],
  ["bas itna hi", true],
  ["aur kuch nahi hai", true],
  ["बस इतना ही", true],
  ["और कुछ नहीं", true],
  ["no", false],
  ["ok", false],
  ["is that all?", false],
  ["nothing else works for me", false],
  ["no puedo más", false],
  ["yes that's fine", false],
  ["bas karo, msg mat bhejo", false],
] as const)("'%s': %s", (text, closes) => {
  expect(closesList(text)).toBe(closes);
});
