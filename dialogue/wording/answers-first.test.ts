/** On a text message the answer to a question goes before filler, and nothing is said to be noted that they did not say. */

import { readFileSync } from "node:fs";
import { type Language, must } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { loadModel } from "../understanding/weights.ts";

const model = must(
  loadModel(readFileSync(new URL("../understanding/weights.bin", import.meta.url))),
);

const told = {
  en: ["=hello", "cant pay it all, i make 1000 a month", "rent 900", "nothing", "just me"],
  es: ["=hola", "no puedo con todo, gano 1000 al mes", "renta 900", "nada", "vivo sola"],
  "hi-Latn": ["=haan", "salary 12000", "kiraya 8000", "emi 3000", "2 bade 1 bachcha"],
  hi: ["=हां", "वेतन 12000", "किराया 8000", "किस्त 3000", "2 बड़े 1 बच्चा"],
} as const satisfies { readonly [language in Language]: readonly string[] };

const ofInterest = { en: /interest/u, es: /interes/u, "hi-Latn": /byaj/u, hi: /ब्याज/u };
const noted = /noted|anoté|anote|likh liya|लिख ली/u;

/** The answer to the last line, beside the pause by our guide, as a text message. */
const onText = (language: Language, line: string): string =>
  played(model, language, [...told[language], line], {
    owes: language === "en" || language === "es" ? 9_000_00n : 60_000_00n,
    channel: "sms",
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
