/** What people name behind a part that was read back to them is told with it, and not in its place. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const duesOf = (language: Language, lines: readonly string[]): readonly string[] =>
  played(model, language, ["=hello", ...lines]).dues;

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["le doy 90 el lunes", "y otros 90 el 24"], ["90 03-09", "90 03-24"]],
  ["es", ["90 el lunes", "y 90 más el 24", "y asi hasta acabar"], ["90 03-09", "90 03-24"]],
  ["en", ["90 on monday", "and another 90 on the 24th"], ["90 03-09", "90 03-24"]],
  ["en", ["90 on monday", "then 100 on the 16th"], ["90 03-09", "100 03-16"]],
  ["hi-Latn", ["900 monday ko", "aur 900 24 ko"], ["900 03-09", "900 03-24"]],
  ["hi", ["900 सोमवार को", "और 900 24 को"], ["900 03-09", "900 03-24"]],
])("in %s, %s: both are read back", (language, lines, both) => {
  expect(duesOf(language, lines).slice(0, 2)).toEqual(both);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["90 on monday", "no, 90 on the 24th"], ["90 03-24"]],
  ["en", ["90 on monday", "60 on the 24th"], ["60 03-24"]],
  ["es", ["le doy 90 el lunes", "no, mejor 90 el 24"], ["90 03-24"]],
  ["hi-Latn", ["900 monday ko", "nahi 900 24 ko"], ["900 03-24"]],
])("in %s, %s: another sum or day in its place stays alone", (language, lines, dues) => {
  expect(duesOf(language, lines)).toEqual(dues);
});

test.each<readonly [Language, readonly string[], string]>([
  ["es", ["90 el lunes", "y asi hasta terminar"], "90 04-09"],
  ["en", ["90 on monday", "and so on until it's paid"], "90 04-09"],
  ["hi-Latn", ["900 monday ko", "aise hi jab tak khatam na ho"], "900 04-09"],
])(
  "in %s, %s: the same goes on, and nobody asks for all of it at once",
  (language, lines, next) => {
    expect(duesOf(language, lines)[1]).toBe(next);
  },
);

test("'pasado mañana' is yet to come, and what is paid then was not paid", () => {
  expect(duesOf("es", ["te doy 90 pasado mañana"])).toEqual(["90 03-04"]);
});

test.each<readonly [Language, string, readonly string[]]>([
  ["es", "el primero el 20", ["103 03-20", "103 04-20"]],
  ["es", "el primero que sea el viernes 13", ["103 03-13", "103 04-13"]],
  ["en", "the first on the 20th", ["103 03-20", "103 04-20"]],
])("in %s, '%s': the first of four payments is no first of the month", (language, text, dues) => {
  const plan = language === "es" ? "en 4 pagos al mes" : "in 4 monthly payments";
  expect(duesOf(language, [plan, text]).slice(0, 2)).toEqual(dues);
});
