/** For whom it has to do, told amid the questions of means: lists, totals, and how many of them are children. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

/** Lines that tell all but the household, where far more is owed than they can pay at once. */
const means: Readonly<Record<Language, readonly string[]>> = {
  en: ["=me", "cant pay it all, i make 3000 a month", "rent 900", "nothing"],
  es: ["=yo", "no puedo con todo, gano 3000 al mes", "renta 900", "nada"],
  hi: ["=हां", "वेतन 50000", "किराया 8000", "कुछ नहीं"],
  "hi-Latn": ["=haan", "salary 50000", "kiraya 8000", "kuch nahi"],
};
const talk = (language: Language, ...lines: readonly string[]) =>
  played(model, language, [...means[language], ...lines], {
    owes: language.startsWith("hi") ? 400_000_00n : 9_000_00n,
  });

test.each<readonly [Language, string, string]>([
  ["en", "just me", "1285 03-09"],
  ["en", "father mother and me", "729 03-09"],
  ["es", "los dos nada mas", "1000 03-09"],
  ["es", "yo nomas", "1285 03-09"],
  ["hi", "हम दो और एक बच्चा", "24120 03-09"],
  ["hi-Latn", "5 log hai 3 bacche", "18360 03-09"],
  ["hi-Latn", "mai, biwi, do bachche aur mummy papa", "11880 03-09"],
])("in %s, '%s' leaves %s each", (language, line, due) => {
  const { last, dues } = talk(language, line);
  expect(last.said).toContain("means-heard");
  expect(dues[0]).toBe(due);
});

test.each<readonly [Language, string, string, string]>([
  ["en", "we are 4", "2", "585"],
  ["en", "we are 4", "none", "396"],
  ["es", "somos 4", "dos niños", "585"],
  ["hi", "चार लोग", "कोई नहीं", "17640"],
  // No day of January.
  ["hi-Latn", "5 jan hai ghar me", "2", "16560"],
])("in %s, of '%s' it is asked how many are children; '%s' leaves %s", (...row) => {
  const [language, total, young, sum] = row;
  const { turns, dues } = talk(language, total, young);
  expect(turns.at(-2)?.said).toEqual(["ask-children"]);
  expect(dues[0]).toBe(`${sum} 03-09`);
});

test("it is not asked where no answer would leave them anything", () => {
  expect(talk("en", "we are 9").last.said[0]).toBe("means-guide");
});

test.each(["me and my son hes 9", "family of 5, 3 are kids", "just me"])(
  "'%s', told where it is asked what goes out, is kept and not asked for again",
  (line) => {
    const [hello = "", tells = "", rent = "", none = ""] = means.en;
    const { turns, last } = played(model, "en", [hello, tells, line, rent, none], {
      owes: 9_000_00n,
    });
    expect(turns[2]?.said).toEqual(["told", "ask-essentials-again"]);
    expect(last.said).toContain("means-heard");
  },
);
