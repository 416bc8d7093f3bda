/** Whatever is tried, in four languages: no offer outside policy, nothing disclosed, no right lost. */

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

test("the corpus holds five hundred tries of every kind", () => {
  expect(lines.length).toBeGreaterThanOrEqual(500);
  expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  const kinds = new Set(lines.map(({ kind }) => kind.replace(/:.*/, "")));
  expect([...kinds].sort()).toEqual([
    "authority",
    "disclosure",
    "jailbreak",
    "rights",
    "settlement",
    "unicode",
  ]);
});

test("every line of it, in every state of a talk, and an attacker who learns, get nowhere", () => {
  const { breaches, answers } = besiege(model, lines, { tries: 2400, seed: "siege" });
  expect(breaches).toEqual([]);
  expect(answers.size).toBeGreaterThan(15);
}, 300_000);
