/** The learner sorts texts by any labels it is shown. */

import { expect, test } from "vitest";
import { learnToSort } from "./sorting.ts";

const shown = [
  ["my card has not arrived", "card"],
  ["where is my new card", "card"],
  ["the card never came in the mail", "card"],
  ["what is the exchange rate", "rate"],
  ["exchange rate for euros today", "rate"],
  ["which rate do you use for dollars", "rate"],
].map(([text = "", label = ""]) => ({ text, label }));

test("what was shown, and what is like it, is sorted alike each time", () => {
  const sort = learnToSort(shown, { passes: 12, cost: 1, leastTexts: 1 });
  for (const { text, label } of shown) expect(sort(text)).toBe(label);
  expect(sort("has my card arrived yet")).toBe("card");
  expect(sort("rate for pounds")).toBe("rate");
});
