/** Which language a message is in: script first, then the model's letters, small words and what is known. */

import type { Hearing, Language } from "../meaning.ts";
import { languageOfLocale } from "../words/locale.ts";
import { type Model, chanceOf } from "./model.ts";
import { smallWords } from "./small-words.ts";
import type { Word } from "../words/words.ts";

const devanagari = /[\u0904-\u0939\u0958-\u0961]/g;
const otherScript =
  /[\u0370-\u052f\u0590-\u08ff\u0980-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

type Latin = Exclude<Language, "hi">;
const latin: readonly Latin[] = ["en", "es", "hi-Latn"];

/** Words that command rather than speak ("STOP"): they are the same in any language. */
const tongueless = new Set([
  "stop",
  "stopall",
  "ok",
  "okay",
  "end",
  "quit",
  "k",
  "bye",
  "hi",
  "no",
]);

function smallWordCounts(words: readonly Word[]): Record<Latin, number> {
  const counts = { en: 0, es: 0, "hi-Latn": 0 };
  for (const { kind, word } of words) {
    if (kind !== "word") continue;
    for (const language of latin) if (smallWords[language].has(word)) counts[language] += 1;
  }
  return counts;
}

const alsoHindi = new Set("is us me to the do so are on at by pay just please".split(" "));

/** A small word that is English and nothing else. */
const isPlainEnglish = (words: readonly Word[]): boolean =>
  words.some(({ word }) => smallWords.en.has(word) && !alsoHindi.has(word));

const alsoEnglish = new Set("mat me main hum the to par pe de do log lo so ho hi is ab".split(" "));
/** What is said among English words by who speaks Hindi. */
const amidEnglish = new Set(
  "sach bol bolna yaar insaan insan pakka dikkat matlab arre arey haa haanji nai naa waise".split(
    " ",
  ),
);

/** A word that is Hindi and nothing else. */
const hasHindi = (words: readonly Word[]): boolean =>
  words.some(
    ({ word }) =>
      amidEnglish.has(word) || (smallWords["hi-Latn"].has(word) && !alsoEnglish.has(word)),
  );

function latinLanguage(
  words: readonly Word[],
  hearing: Hearing,
  model: Model,
  margins: Float64Array,
) {
  const spoken = words.filter(({ kind }) => kind === "word");
  const counts = smallWordCounts(words);
  const prior = hearing.previousLanguage ?? languageOfLocale(hearing.locale);
  const scored = latin.map((language) => {
    const chance = chanceOf(model, margins, model.indexOf.get(`language:${language}`) ?? -1);
    const known = language === prior || (language === "hi-Latn" && prior === "hi") ? 0.12 : 0;
    const small = counts[language] / Math.max(2, spoken.length);
    return { language, score: chance + 1.2 * small + known };
  });
  scored.sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  const other = chanceOf(model, margins, model.indexOf.get("language:other") ?? -1);
  if (!best || !next || best.score < 0.3 || other > best.score + 0.1) return null;
  return { language: best.language, sure: best.score - next.score > 0.35 };
}

const mostNamed = 4;

/** "Rent 800 bills 300", "pension 900": sums by their names, which are much the same in any language. */
const namesSums = (words: readonly Word[], found: Latin): boolean => {
  const spoken = words.filter(({ kind }) => kind === "word");
  return (
    words.some(({ kind }) => kind === "number") &&
    spoken.length <= mostNamed &&
    !spoken.some(({ word }) => smallWords[found].has(word))
  );
};

/**
 * The language of the words, or null where they do not tell. One to three words keep the language
 * of the turn before, unless they are plainly of another.
 */
export function languageOf(
  text: string,
  words: readonly Word[],
  hearing: Hearing,
  model: Model,
  margins: Float64Array,
): Language | null {
  const spoken = words.filter(({ kind }) => kind === "word");
  const hindi = (text.match(devanagari) ?? []).length;
  if (hindi * 3 >= spoken.length) {
    if (hindi > 0) return "hi";
  }
  if (spoken.length === 0) return hearing.previousLanguage ?? null;
  if (otherScript.test(text)) return null;
  const short = spoken.length <= 3;
  const silent = spoken.every(({ word }) => tongueless.has(word));
  if (silent) return hearing.previousLanguage ?? null;
  const found = latinLanguage(words, hearing, model, margins);
  const prior = hearing.previousLanguage;
  // "500 weekly" and "is friday" are Hinglish as well: no small word of English tells them apart.
  const borrowed = prior !== "en" && found?.language === "en" && !isPlainEnglish(words);
  // "Are you a bot? sach bol", in a talk in Hindi: both at once, and no change of language.
  const ofHindi = (prior ?? languageOfLocale(hearing.locale))?.startsWith("hi") === true;
  if (ofHindi && found?.language === "en" && hasHindi(spoken)) return "hi-Latn";
  if (short && prior && (found?.sure !== true || borrowed)) return prior;
  if (prior && found !== null && namesSums(words, found.language)) return prior;
  return found?.language ?? null;
}
