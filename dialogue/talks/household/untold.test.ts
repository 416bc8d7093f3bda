/** Who keeps their figures to themselves, and who wants time until a day. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { lastOf, owesMuch } from "../shipped.ts";
import { model } from "../shipped.ts";
import { played } from "../played.ts";

const lastOwing = (language: Language, ...lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines], {
    owes: owesMuch[language],
    channel: "webchat",
  }).last;

test.each<readonly [Language, string, string]>([
  ["en", "i just can't pay anything right now", "i'd rather not say"],
  [
    "en",
    "i just can't pay anything right now",
    "i'm not comfortable giving you my whole life on here",
  ],
  ["es", "ahora no puedo pagar nada", "eso es cosa mia no le voy a andar contando"],
  ["hi-Latn", "abhi main kuch nahi de sakti", "ye sab nahi batana chahti"],
  ["hi", "अभी मैं कुछ नहीं दे सकती", "वो सब नहीं बताना चाहती, घर की बात है"],
])("in %s, after '%s', '%s' leads to what is possible without figures", (language, first, line) => {
  const { said } = lastOwing(language, first, line);
  expect(said).toEqual(["means-untold", "when-you-can", "want-person"]);
});

test.each<readonly [Language, string]>([
  ["en", "wait until 5 May, I'll write then"],
  ["es", "espere hasta el 5 de mayo, yo le escribo"],
  ["hi-Latn", "5 may tak ruk jao"],
  ["hi", "5 मई तक रुक जाओ"],
])("in %s, '%s' is a wish for time, and answered", (language, line) => {
  const first = {
    en: "i can't pay now",
    es: "no puedo pagar ahora",
    "hi-Latn": "abhi nahi de sakta",
    hi: "अभी नहीं दे सकता",
  };
  const { said, acts } = lastOwing(language, first[language], line);
  expect(said).toContain("wait-noted");
  expect(acts).toContain("quiet-time");
});

test("a stop is none of it", () => {
  expect(lastOf("en", "i can't pay now", "stop texting me").said).not.toContain("wait-noted");
});
