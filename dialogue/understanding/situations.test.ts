/** Lines that say nearly the same are one situation; others are their own. */

import { expect, test } from "vitest";
import { readExamples } from "./examples.ts";
import { lineOf, situationsOf } from "./situations.ts";

test("nearly the same words are one situation, in one language and with their variants", () => {
  const lines = [
    "== hardship",
    "my landlord is evicting us on Friday [morning|night]",
    "our landlord is evicting us this Friday",
    "the fridge is empty and payday is far",
  ];
  const examples = readExamples("en.x.txt", lines.join("\n"));
  const situations = situationsOf(examples);
  const [first, second, third] = [...new Set(examples.map(lineOf))].map((key) =>
    situations.get(key),
  );
  expect(situations.size).toBe(3);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});
