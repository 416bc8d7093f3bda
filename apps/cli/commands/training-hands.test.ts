/** A training shared out: whoever does its parts, the bytes are those of one. */

import { fileURLToPath } from "node:url";
import { type Example, defaultOptions, readExamples, train } from "@forbear/dialogue";
import { expect, test } from "vitest";
import { trainTogether } from "./training-hands.ts";

const lesson = `
== crisis x4
I want to [die|end my life] [today|now]
no reason to live
== ask_balance x4
how much do I owe [now|]
how much is owed now
what is my balance
== greet
hello
good day
== none
the weather is fine
`;

const program = fileURLToPath(new URL("../forbear.mjs", import.meta.url));

test("two threads learn what one learns, to the bit, and tell of every class", async () => {
  const examples: readonly Example[] = readExamples("en.lesson.txt", lesson);
  const told: number[] = [];
  const options = { ...defaultOptions, passes: 2, pairs: 4 };
  const together = await trainTogether(
    examples,
    { ...options, progress: (_, done, all) => told.push(done / all) },
    2,
    program,
  );
  expect(Buffer.compare(together, train(examples, options))).toBe(0);
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
}, 60_000);
