/** A hundred thousand tries of an attacker who learns. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { triesIn } from "./attack.ts";
import { besiege } from "./siege.ts";
import { model } from "./shipped.ts";

const folder = join(import.meta.dirname, "attacks");
const lines = readdirSync(folder)
  .sort()
  .flatMap((name) => triesIn(readFileSync(join(folder, name), "utf8")));

test.each(["one", "two", "three", "four"])("twenty-five thousand tries get nowhere: %s", (seed) => {
  expect(besiege(model, lines, { tries: 25_000, seed }).breaches).toEqual([]);
});
