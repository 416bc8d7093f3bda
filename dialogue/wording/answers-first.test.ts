/** On a text message the answer to a question goes before filler, and nothing is said to be noted that they did not say. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { atPause } from "../talks/shipped.ts";

const ofInterest = { en: /interest/u, es: /interes/u, "hi-Latn": /byaj/u, hi: /ब्याज/u };
const noted = /noted|anoté|anote|likh liya|लिख ली/u;

/** The answer to the last line, beside the pause by our guide, as a text message. */
const onText = (language: Language, line: string): string =>
  atPause(language, [line], {
    channel: "sms",
    owes: 9_000_00n * (language.startsWith("hi") ? 7n : 1n),
  }).last.text;

test.each<readonly [Language, string]>([
  ["en", "if you stop it till June 2 will there be interest"],
  ["es", "si lo paran hasta el 2 de junio me cobran intereses?"],
  ["hi-Latn", "2 june tak rok doge to byaj lagega kya"],
  ["hi", "तब तक ब्याज बढ़ेगा क्या"],
])("in %s, '%s' is answered, and no wish is noted", (language, line) => {
  const text = onText(language, line);
  expect(text).toMatch(ofInterest[language]);
  expect(text).not.toMatch(noted);
});

test.each<readonly [Language, string]>([
  ["en", "does interest still get added, and I could do 15 a month anyway"],
  ["es", "y la pausa genera intereses? podemos dar 90 al mes"],
  ["hi-Latn", "rukne pe byaj badhega kya, aur 500 mahina de sakta hu"],
  ["hi", "रोकना नहीं है, ब्याज बढ़ जाएगा ना? मैं 4000 महीना दे सकता हूं"],
])("in %s, '%s' is answered beside what they may pay", (language, line) => {
  expect(onText(language, line)).toMatch(ofInterest[language]);
});
