/** A week of anything: whatever it was, everything that must be true still is. */

import { expect, test } from "vitest";
import { anything } from "./anything.ts";

test("after each day of a week of anything, everything that must be true is true", async () => {
  expect(await anything("a week", 7)).toEqual([]);
});
