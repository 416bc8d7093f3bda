/** Money offered while something rests: what it means is said, and whose choice it is; nobody is only told to wait. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

type Row = readonly [Language, readonly string[], string];

test.each<Row>([
  [
    "en",
    ["the amount is wrong, I never owed that much", "look I can still pay 100 of it today"],
    "pay-if-you-wish",
  ],
  ["es", ["ese monto está mal, no debo tanto", "pero puedo pagar 100 hoy"], "pay-if-you-wish"],
  ["hi-Latn", ["yeh amount galat hai", "phir bhi main 1000 de sakta hoon abhi"], "pay-if-you-wish"],
  ["hi", ["यह रकम गलत है", "फिर भी मैं 1000 दे सकता हूँ"], "pay-if-you-wish"],
  ["en", ["send me proof i owe this", "i can pay 50 now though"], "pay-if-you-wish"],
  ["en", ["i filed chapter 7 bankruptcy", "i still want to pay 50 a month"], "ask-before-paying"],
  ["en", ["im in breathing space", "how do i pay it"], "ask-before-paying"],
])("in %s, after %j: %s", (language, lines, template) => {
  const { last } = played(model, language, ["=hello", ...lines]);
  expect(last.said).toEqual([template]);
});

test("asked once more, it is answered once more and nobody is handed over for it", () => {
  const lines = [
    "=hello",
    "the amount is wrong",
    "can I still pay 100 today",
    "so can I pay it or not",
  ];
  const { last } = played(model, "en", lines);
  expect(last.said).toEqual(["pay-if-you-wish-again"]);
  expect(last.acts).not.toContain("hand-over");
});

test.each(["i wont pay it", "do i have to pay while you check", "i already paid 100 by card"])(
  "'%s' offers nothing",
  (line) => {
    const { last } = played(model, "en", ["=hello", "the amount is wrong", line]);
    expect(last.said).not.toContain("pay-if-you-wish");
  },
);

test("nobody pays for the dead before a person has looked, and no word of a debt is said", () => {
  const { last } = played(model, "en", [
    "my wife died, she was maria jones",
    "i will pay what she owed",
  ]);
  expect(last.said).toEqual(["estate-pays-first"]);
  expect(last.text).not.toMatch(/owe|pay|debt|larkfield\.example/i);
});

test("whoever is not known is told nothing of it", () => {
  const { last } = played(model, "en", [
    "the amount is wrong, I never owed that",
    "can I pay 20 now",
  ]);
  expect(last.text).not.toContain("larkfield.example");
});
