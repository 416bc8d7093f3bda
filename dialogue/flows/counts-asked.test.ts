/** "Do I count it?", amid the questions of their means: answered before the question stands again, and paid by nothing. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { noAnswers } from "../means/questions.ts";
import { whatIsToCount } from "../means/answers/what-counts.ts";
import { goesOn, newTalk } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

test.each([
  ["should I include the mortgage", "essentials"],
  ["is the gas bill part of that?", "essentials"],
  ["what about groceries?", "food"],
  ["do overdraft charges count", "otherDebts"],
  ["does my pension count?", "income"],
  ["¿también pongo el agua?", "essentials"],
  ["y el mandado cuenta?", "food"],
  ["bijli ka bill bhi likhun?", "essentials"],
  ["क्या किराया भी जोड़ूं?", "essentials"],
  ["does the dog walker count?", "other"],
  ["I count 900 for the rent", null],
  ["I forgot to include the car", null],
  ["what about 60?", null],
  ["can I count on you?", null],
  ["did you include my last payment?", null],
  ["puedo pagar con tarjeta?", null],
] as const)("'%s' asks of: %s", (text, what) => {
  expect(whatIsToCount(text)).toBe(what);
});

const begins: { readonly [of in Language]: readonly string[] } = {
  en: ["=me", "cant pay it all, money is tight"],
  es: ["=yo", "no puedo con todo, ando mal de dinero"],
  hi: ["=हां", "पैसों की तंगी है, पूरा नहीं दे सकता"],
  "hi-Latn": ["=haan", "paison ki tangi hai, poora nahi de sakta"],
};
const talkWith = (language: Language, ...lines: readonly string[]) => {
  const talk = newTalk(language, { owes: 9_000_00n });
  const said = [...begins[language], ...lines].map((line) => goesOn(model, talk, line));
  const answers = talk.known.means?.(noAnswers).answers ?? noAnswers;
  return { last: said.at(-1)?.step.say.map(({ template }) => template), answers, said };
};
const sums = (items: (typeof noAnswers)["essentials"]): readonly number[] =>
  (items ?? []).map(({ amount }) => Number(amount.minor) / 100);

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["does the rent count?"], ["count-next", "ask-income-again"]],
  ["en", ["3000 a month", "is food in that?"], ["count-food", "ask-essentials-again"]],
  ["en", ["does that count the card?"], ["count-next", "ask-income-again"]],
  ["es", ["3000 al mes", "cuento el agua?"], ["count-it", "ask-essentials-again"]],
  ["hi", ["महीने के 30000", "क्या कार्ड भी जोड़ना है?"], ["count-next", "ask-essentials-again"]],
  [
    "hi-Latn",
    ["mahine ke 30000", "bachche ki fees bhi likhun?"],
    ["count-it", "ask-essentials-again"],
  ],
])("in %s, %s is answered by %s", (language, lines, says) => {
  const { last, said } = talkWith(language, ...lines);
  expect(last).toEqual(says);
  expect(said.at(-1)?.step.acts).toEqual([]);
});

test("a figure told with it is noted under its own name, beside what was told", () => {
  const lines = ["3000 a month", "rent 900", "do I count the nursery? thats 240", "a loan, 60"];
  const { answers } = talkWith("en", ...lines);
  expect(sums(answers.essentials)).toEqual([900, 240]);
  expect(sums(answers.otherDebts)).toEqual([60]);
});

test("a figure of something else in the same message is told of that", () => {
  const { answers, last } = talkWith("en", "does that include the card? I make 2400 a month");
  expect(sums(answers.income)).toEqual([2400]);
  expect(answers.otherDebts).toBeNull();
  expect(last).toEqual(["count-next", "ask-essentials"]);
});
