/** The moment a light changes, in words: as the country writes it. */

import { must, parseInstant, parseTimeZone } from "@forbear/kernel";
import { expect, test } from "vitest";
import { clockSays } from "./lights.ts";

const at = must(parseInstant("2026-03-02T14:05:00Z"));

test.each([
  ["America/Chicago", "US", "Mar 2, 8:05 AM"],
  ["Europe/London", "GB", "2 Mar, 14:05"],
  ["Asia/Kolkata", "IN", "2 Mar, 7:35 pm"],
])("in %s a moment is written as people of %s write it", (zone, country, says) => {
  expect(clockSays(at, must(parseTimeZone(zone)), country)).toBe(says);
});
