/** Corrections in four languages: one figure in the place of another, in a proposal, a promise, a plan that stands. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

const begins = (language: Language, lines: readonly string[]): string | undefined =>
  played(model, language, ["=hello", ...lines]).dues[0];

type Row = readonly [Language, readonly string[], string];

test.each<Row>([
  ["en", ["i will pay 100 on the 5th", "not the 5th, the 10th"], "100 03-10"],
  ["en", ["i will pay 100 on the 5th", "move it from the 5th to the 12th"], "100 03-12"],
  ["en", ["50 a month from the 5th", "the 10th instead of the 5th"], "50 03-10"],
  ["en", ["i can pay 20 on friday", "sorry typo, i wrote 20 instead of 200"], "200 03-06"],
  ["en", ["i can pay 20 on friday", "200 not 20"], "200 03-06"],
  ["es", ["pago 100 el 5", "no el 5, el 10"], "100 03-10"],
  ["es", ["pago 100 el 5", "en vez del 5, el 10"], "100 03-10"],
  ["es", ["pago 100 el 5", "me equivoqué, puse 100 en vez de 80"], "80 03-05"],
  ["hi-Latn", ["5 tarikh ko 2500 dunga", "5 ki jagah 10"], "2500 03-10"],
  [
    "hi-Latn",
    ["5 tarikh ko 250 dunga", "galat type ho gaya, 2500 ki jagah 250 likh diya"],
    "2500 03-05",
  ],
  ["hi-Latn", ["5 tarikh ko 2500 dunga", "2500 nahi 3000"], "3000 03-05"],
  ["hi", ["5 तारीख को 2500 दूंगा", "5 की जगह 10"], "2500 03-10"],
  ["hi", ["5 तारीख को 2500 दूंगा", "गलत टाइप हो गया, 3000 की जगह 2500 लिख दिया"], "3000 03-05"],
])("in %s, %j comes to %s", (language, lines, first) => {
  expect(begins(language, lines)).toBe(first);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["100 a month on the 5th", "yes", "not the 5th, the 10th"]],
  ["es", ["100 al mes el 5", "sí", "no el 5, el 10"]],
  ["hi-Latn", ["5 tarikh ko 1000 har mahine", "haan", "5 ki jagah 10 kar do"]],
  ["hi", ["5 तारीख को 1000 हर महीने", "हाँ", "5 की जगह 10 कर दो"]],
])("in %s, %j: of the plan just agreed all payments move", (language, lines) => {
  const { last, talk } = played(model, language, ["=hello", ...lines]);
  expect(last.said).toEqual(["confirm-move-all"]);
  expect(talk.conversation.wish).toMatchObject({ kind: "change", to: "2026-03-10" });
});

test("a day and an amount of a list of payments are changed by themselves", () => {
  const lines = [
    "=hello",
    "50 this week, 75 next week, rest end of month",
    "not end of month, april 5",
    "actually make it 60 this week",
  ];
  expect(played(model, "en", lines).dues).toEqual(["60 03-06", "75 03-13", "277 04-05"]);
});

test("a balance that should be another is a dispute, and no correction of an offer", () => {
  const { last } = played(model, "en", [
    "=hello",
    "i will pay 100 on the 5th",
    "the balance is wrong, it should be 300 not 412",
  ]);
  expect(last.said).toEqual(["dispute-noted"]);
});
