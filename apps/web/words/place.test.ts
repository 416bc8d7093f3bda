/** Places in words. */

import { expect, test } from "vitest";
import { placeInWords } from "./place.ts";

test.each([
  ["US-HI", "HI, United States"],
  ["GB-ENG", "ENG, United Kingdom"],
  ["IN", "India"],
  ["unknown", "unknown"],
])("%s is told as %s", (place, words) => {
  expect(placeInWords(place, "en-US")).toBe(words);
});
