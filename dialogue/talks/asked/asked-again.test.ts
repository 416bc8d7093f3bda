/** What was not caught is asked again, what cannot be paid is not, and what is told beside the matter is kept. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { tellsHousehold } from "../../means/household/household.ts";
import { saysNotAll } from "../../heard/answers/not-all.ts";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const saidTo = (language: Language, ...lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines]).last.said;

test.each<readonly [Language, string, string, readonly string[]]>([
  ["en", "i can pay it all", "say that again", ["ask-when-again"]],
  ["en", "when i get paid", "sorry what?", ["ask-pay-day"]],
  ["en", "60 next thursday", "what was that", ["which-day"]],
  ["en", "i want to pay", "say that again", ["pay-link"]],
  ["en", "i can't afford this", "what did you say?", ["ask-income-again"]],
  ["es", "puedo pagarlo todo", "¿cómo dijo?", ["ask-when-again"]],
])("in %s, after '%s', '%s' gets the same again", (language, before, line, said) => {
  expect(saidTo(language, before, line)).toEqual(said);
});

test.each<readonly [Language, string]>([
  ["en", "full payment not possible"],
  ["en", "i dont have the full amount"],
  ["en", "i cant do it all at once"],
  ["en", "no way i can pay that in full"],
  ["es", "no puedo pagarlo todo de una vez"],
  ["hi-Latn", "poora payment possible nahi hai"],
  ["hi", "पूरा पैसा अभी नहीं दे सकता"],
])("in %s, '%s' leads to parts, and to no day for all of it", (language, line) => {
  expect(saysNotAll(line)).toBe(true);
  const said = saidTo(language, line);
  expect(said.at(-1)).toMatch(/^ask-(?:amount|income)$/);
});

test.each([
  "i can pay it all on friday",
  "i cant pay today",
  "i don't have everything you sent me",
  "puedo pagarlo todo el viernes",
])("'%s' does not say that all of it is too much", (line) => {
  expect(saysNotAll(line)).toBe(line.includes("everything"));
});

test("what they can do beside it is read back", () => {
  const { dues } = played(model, "en", [
    "=hello",
    "can't pay the whole thing but could do 60 a month",
  ]);
  expect(dues[0]).toMatch(/^60 /);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["i could pay something monthly", "i want to pay monthly but 68 is too much"]],
  ["es", ["90 al mes es demasiado"]],
])("in %s, after %s, a sum that is too much is not read back", (language, lines) => {
  expect(saidTo(language, ...lines)).toEqual(["nothing-agreed", "ask-amount"]);
});

test("a haggler amid the questions of their means is answered, and the question stands", () => {
  const lines = ["i cant afford this", "1800", "can you do better"];
  expect(saidTo("en", ...lines)).toEqual(["settlement", "ask-essentials-again"]);
  expect(saidTo("en", ...lines, "900")).toEqual(["ask-other-debts"]);
});

test("for whom it has to do is noted at whatever question it is told", () => {
  const line = "there's 3 kids and me and i work part time";
  expect(tellsHousehold(line)).toBe(true);
  const { last } = played(model, "en", ["=hello", "i cant afford this", line]);
  expect(last.said).toEqual(["told", "ask-income-again"]);
  expect(last.acts).toContain("note-means");
  expect(saidTo("en", line)).toEqual(["told", "ask-amount"]);
});

test.each(["my husband left", "my kid is sick", "i work nights on the railway"])(
  "'%s' tells more than for whom it has to do",
  (line) => {
    expect(tellsHousehold(line)).toBe(false);
  },
);

test.each<readonly [Language, string]>([
  ["en", "i dunno what i can afford"],
  ["en", "not sure how much i could pay"],
  ["es", "no sé cuánto puedo pagar"],
  ["hi-Latn", "pata nahi kitna de paunga"],
  ["hi", "पता नहीं कितना दे पाऊंगा"],
])("in %s, '%s' leads to what comes in", (language, line) => {
  expect(saidTo(language, line).at(-1)).toBe("ask-income");
});

test("who is offered a colleague and proposes instead is read back what they propose", () => {
  const lines = ["will this go on my credit file", "ok 60 a month then"];
  expect(saidTo("en", ...lines)).toEqual(["confirm-plan"]);
  expect(saidTo("en", "will this go on my credit file", "yes please")).toEqual(["handing-over"]);
});

test("half, asked how much they can pay on a day, is no lower sum for all of it", () => {
  const lines = ["=hello", "i get paid friday", "how about half then"];
  expect(played(model, "en", lines).dues).toEqual(["206 03-06"]);
  const { dues } = played(model, "en", [...lines, "and the rest two weeks after"]);
  expect(dues).toEqual(["206 03-06", "206 03-20"]);
});

test("a day that was agreed and will not do is not read back again", () => {
  const lines = ["i'll pay 200 on friday", "yes", "sorry i can't make friday"];
  expect(saidTo("en", ...lines)).toEqual(["ask-when"]);
  expect(played(model, "en", ["=hello", ...lines, "monday"]).dues).toEqual(["200 03-09"]);
});

test("who did not catch what there is, twice, is told it in more words", () => {
  expect(saidTo("en", "👍", "what")).toEqual(["options-are", "ask-amount"]);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["i cant afford this right now", "i could start with 30 a month", "yes ok"]],
  ["es", ["ahorita no tengo nada", "puedo empezar con 30 al mes desde el 15", "si esta bien"]],
  ["hi", ["अभी कुछ नहीं है", "300 महीना से शुरू कर सकता हूँ 15 से", "हाँ ठीक"]],
  ["hi-Latn", ["abhi paise nahi hai", "300 mahina se shuru kar sakta hu 15 se", "haan theek"]],
])("in %s, a yes to what comes in is a yes to the questions: %j", (language, lines) => {
  const { last } = played(model, language, ["=hello", ...lines]);
  expect(last.said).toEqual(["all-right", "ask-income-last"]);
});
