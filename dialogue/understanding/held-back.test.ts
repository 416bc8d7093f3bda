/** How well the committed weights do on our own lines that they never saw, and floors under it. */

import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readCorpus } from "./corpus.ts";
import type { Example } from "./examples.ts";
import {
  type Score,
  expectedOf,
  f1Of,
  inOneLine,
  newScore,
  precisionOf,
  recallOf,
  scoreLine,
} from "./evaluate.ts";
import { isHeldBack } from "./train.ts";
import { ears } from "./ears.ts";

const { hear } = ears(readFileSync(new URL("./weights.bin", import.meta.url)));

const locales = { en: "en-US", es: "es-MX", hi: "hi-IN", "hi-Latn": "hi-Latn-IN", other: "en-US" };

const folder = new URL("../training/", import.meta.url);

const examples = readCorpus(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".txt"))
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") })),
);

function heldBack(): Example[] {
  const lines = new Map<string, Example>();
  for (const example of examples.filter(isHeldBack)) {
    const key = `${example.language} ${example.line}`;
    if (!lines.has(key)) lines.set(key, example);
  }
  return [...lines.values()];
}

function scoreOf(lines: readonly Example[]): Score {
  const score = newScore();
  for (const example of lines) {
    const found = hear(example.text, { locale: locales[example.language], channel: "webchat" });
    scoreLine(score, example.text, expectedOf(example), found);
  }
  return score;
}

const held = heldBack();

test.each`
  language     | recall  | precision | f1      | told
  ${"en"}      | ${0.84} | ${0.77}   | ${0.8}  | ${0.97}
  ${"es"}      | ${0.85} | ${0.77}   | ${0.79} | ${0.95}
  ${"hi-Latn"} | ${0.88} | ${0.82}   | ${0.81} | ${0.95}
  ${"hi"}      | ${0.87} | ${0.82}   | ${0.85} | ${1}
`("unseen lines in $language stay above their floors", (row: Record<string, number | string>) => {
  const score = scoreOf(held.filter(({ language }) => language === row["language"]));
  const report = inOneLine(String(row["language"]), score);
  expect(score.lines).toBeGreaterThan(25);
  expect(recallOf(score.signals), report).toBeGreaterThanOrEqual(Number(row["recall"]));
  expect(precisionOf(score.signals), report).toBeGreaterThanOrEqual(Number(row["precision"]));
  expect(f1Of(score.intents), report).toBeGreaterThanOrEqual(Number(row["f1"]));
  expect(score.language.right / score.language.asked).toBeGreaterThanOrEqual(Number(row["told"]));
});

test("there is enough to learn from, in every language", () => {
  expect(examples.length).toBeGreaterThan(150_000);
  for (const language of ["en", "es", "hi", "hi-Latn"]) {
    const own = examples.filter((example) => example.language === language);
    expect(own.length, language).toBeGreaterThan(15_000);
  }
});
