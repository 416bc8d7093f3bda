/** How well the committed weights do on the lines of `../unseen`, which nobody learns from: floors. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Language } from "../meaning.ts";
import { ears } from "./ears.ts";
import {
  expectedOf,
  f1Of,
  inOneLine,
  newScore,
  precisionOf,
  recallOf,
  scoreLine,
} from "./evaluate.ts";
import { readExamples } from "./examples.ts";

const { hear } = ears(readFileSync(new URL("./weights.bin", import.meta.url)));

const locales = { en: "en-US", es: "es-MX", hi: "hi-IN", "hi-Latn": "hi-Latn-IN" };

type Floors = {
  set: "unseen" | "second" | "third" | "fourth" | "fifth" | "sixth" | "seventh" | "eighth";
  language: Language;
  recall: number;
  precision: number;
  f1: number;
};

test.each<Floors>([
  { set: "unseen", language: "en", recall: 0.97, precision: 0.92, f1: 0.92 },
  { set: "unseen", language: "es", recall: 0.96, precision: 0.92, f1: 0.98 },
  { set: "unseen", language: "hi-Latn", recall: 0.97, precision: 0.93, f1: 0.99 },
  { set: "unseen", language: "hi", recall: 0.99, precision: 0.96, f1: 0.99 },
  { set: "second", language: "en", recall: 0.93, precision: 0.87, f1: 0.93 },
  { set: "second", language: "es", recall: 0.95, precision: 0.91, f1: 0.94 },
  { set: "second", language: "hi-Latn", recall: 0.98, precision: 0.94, f1: 0.97 },
  { set: "second", language: "hi", recall: 0.99, precision: 0.99, f1: 0.97 },
  { set: "third", language: "en", recall: 0.95, precision: 0.88, f1: 0.95 },
  { set: "third", language: "es", recall: 0.94, precision: 0.91, f1: 0.94 },
  { set: "third", language: "hi-Latn", recall: 0.96, precision: 0.94, f1: 0.92 },
  { set: "third", language: "hi", recall: 0.93, precision: 0.92, f1: 0.91 },
  { set: "fourth", language: "en", recall: 0.9, precision: 0.79, f1: 0.84 },
  { set: "fourth", language: "es", recall: 0.91, precision: 0.78, f1: 0.9 },
  { set: "fourth", language: "hi-Latn", recall: 0.96, precision: 0.89, f1: 0.9 },
  { set: "fourth", language: "hi", recall: 0.95, precision: 0.91, f1: 0.87 },
  { set: "fifth", language: "en", recall: 0.89, precision: 0.83, f1: 0.83 },
  { set: "fifth", language: "es", recall: 0.88, precision: 0.83, f1: 0.87 },
  { set: "fifth", language: "hi-Latn", recall: 0.95, precision: 0.9, f1: 0.91 },
  { set: "fifth", language: "hi", recall: 0.96, precision: 0.87, f1: 0.89 },
  { set: "sixth", language: "en", recall: 0.93, precision: 0.94, f1: 0.93 },
  { set: "sixth", language: "es", recall: 0.93, precision: 0.93, f1: 0.92 },
  { set: "sixth", language: "hi-Latn", recall: 0.94, precision: 0.94, f1: 0.9 },
  { set: "sixth", language: "hi", recall: 0.93, precision: 0.93, f1: 0.89 },
  { set: "seventh", language: "en", recall: 0.96, precision: 0.9, f1: 0.96 },
  { set: "seventh", language: "es", recall: 0.97, precision: 0.91, f1: 0.93 },
  { set: "seventh", language: "hi-Latn", recall: 0.97, precision: 0.95, f1: 0.96 },
  { set: "seventh", language: "hi", recall: 0.94, precision: 0.93, f1: 0.93 },
  { set: "eighth", language: "en", recall: 0.91, precision: 0.92, f1: 0.9 },
  { set: "eighth", language: "es", recall: 0.92, precision: 0.84, f1: 0.9 },
  { set: "eighth", language: "hi-Latn", recall: 0.91, precision: 0.84, f1: 0.87 },
  { set: "eighth", language: "hi", recall: 0.95, precision: 0.88, f1: 0.87 },
])("voices nobody had in mind, in $language ($set), stay above their floors", (floors) => {
  const name = `${floors.language}.${floors.set}.txt`;
  const text = readFileSync(new URL(`../unseen/${name}`, import.meta.url), "utf8");
  const score = newScore();
  for (const example of readExamples(name, text)) {
    const found = hear(example.text, { locale: locales[floors.language], channel: "webchat" });
    scoreLine(score, example.text, expectedOf(example), found);
  }
  const report = inOneLine(floors.language, score);
  expect(score.lines).toBeGreaterThan(80);
  expect(recallOf(score.signals), report).toBeGreaterThanOrEqual(floors.recall);
  expect(precisionOf(score.signals), report).toBeGreaterThanOrEqual(floors.precision);
  expect(f1Of(score.intents), report).toBeGreaterThanOrEqual(floors.f1);
});
