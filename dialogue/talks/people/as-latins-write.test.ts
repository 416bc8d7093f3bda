/** Spanish as it is written on a telephone, and the same said in the other languages: what shut a talk or answered beside it. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const after = (language: Language, lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines]);

test.each<readonly [Language, string]>([
  ["es", "=Maria Jones aqui"],
  ["es", "=soy Maria Jones aquí"],
  ["en", "=Maria Jones here"],
  ["hi-Latn", "=Maria Jones bol rahi hu"],
])("in %s, '%s' proves who writes, and is no wrong number", (language, text) => {
  const { last } = played(model, language, [text]);
  expect(last.said).toContain("verified");
  expect(last.acts).not.toContain("wrong-person");
});

test.each<readonly [Language, string]>([
  ["es", "=aqui no es Maria Jones"],
  ["es", "=ninguna Maria Jones aqui"],
  ["en", "=no Maria Jones here"],
])("in %s, '%s' is a wrong number still", (language, text) => {
  expect(played(model, language, [text]).last.acts).toContain("wrong-person");
});

test("so much every month, of a sum that was read back, is a plan and no hard life", () => {
  const { last, dues } = after("es", ["50 el 15", "eso todos los meses"]);
  expect(last.acts).not.toContain("vulnerable");
  expect(dues.slice(0, 2)).toEqual(["50 03-15", "50 04-15"]);
});

test.each<readonly [Language, string]>([
  ["es", "que tengo que hacer entonces"],
  ["en", "so what do i have to do then"],
])("in %s, '%s' is told what there is, and no farewell", (language, text) => {
  const { last } = after(language, [text]);
  expect(last.acts).not.toContain("end");
  expect(last.said.some((one) => /^(?:options-are|what-works)/.test(one))).toBe(true);
});

test("somebody else who asks what it is about is told that it is private, though they would pass it on", () => {
  const lines = ["no soy maria, soy su cuñada", "pues si quiere yo le digo pero de que es?"];
  expect(played(model, "es", lines).last.said).toEqual(["stranger-again"]);
});

test("the same weekday each week, behind a part on the first of them, lies in no past", () => {
  const { last, dues } = after("es", ["70 el sabado", "cada sabado 30"]);
  expect(last.said).toEqual(["confirm-plan-first"]);
  expect(dues.slice(0, 2)).toEqual(["70 03-07", "30 03-14"]);
});

test.each<readonly [Language, readonly [string, string]]>([
  ["es", ["60 el viernes", "ok y lo que sobra?"]],
  ["en", ["60 on friday", "ok and the rest?"]],
  ["hi-Latn", ["600 friday ko", "aur baaki ka kya?"]],
])("in %s, %s: what becomes of the rest is read back", (language, lines) => {
  expect(after(language, lines).last.said).toEqual(["confirm-part-again"]);
});

test("a sooner day is meant where the later one is beyond policy", () => {
  const { dues } = after("es", ["80 al mes desde fin de mes", "a partir del 10"]);
  expect(dues[0]).toBe("80 03-10");
});
