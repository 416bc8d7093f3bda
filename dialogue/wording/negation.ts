/** Words that turn a sentence round, by language; counted where words are approved and where re-read. */

import type { Language } from "@forbear/kernel";

const negatives: { readonly [language in Language]: ReadonlySet<string> } = {
  en: new Set(
    "no not never nothing nobody none without cannot neither nor nowhere unable hardly".split(" "),
  ),
  es: new Set(
    "no nunca nada nadie ningún ningun ninguna ninguno sin tampoco ni jamás jamas".split(" "),
  ),
  hi: new Set("नहीं ना न मत बिना नही कभी".split(" ")),
  "hi-Latn": new Set("nahi nahin na mat bina kabhi nahee no not".split(" ")),
};

/** The words of a text: letters with their marks, in lower case. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{M}']+/gu) ?? [];

export const negationsIn = (text: string, language: Language): number =>
  wordsOf(text).filter((word) => negatives[language].has(word) || word.endsWith("n't")).length;
