/** Slips of the pen: heard as the word that was meant, and other words left alone. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ears } from "./ears.ts";
import { mended } from "./mending.ts";
import { tidy, wordsOf } from "../words/words.ts";

const { model, signalsIn } = ears(readFileSync(new URL("./weights.bin", import.meta.url)));

const asMeant = (text: string): string =>
  mended(wordsOf(tidy(text)), model, new Set())
    .map(({ word }) => word)
    .join(" ");

test.each([
  ["let me talk to a real persn", "asks_person"],
  ["my attorny has this now", "represented"],
  ["my lawer deals with all of this", "represented"],
  ["i filed for bankrupcy in may", "insolvency"],
  ["quiero ablar con una perosna", "asks_person"],
  ["mi abogdo lleva el caso", "represented"],
  ["mere vakeel sahab se baat karo, advocte hai", "represented"],
])("'%s' is heard as if it were spelt well", (text, signal) => {
  expect(signalsIn(text)).toContain(signal);
});

test.each([
  ["three letters are too few to guess by", "teh lon"],
  ["a name near no key word stays as it is", "Xiomara Brzezinski"],
  ["a word that is known stays as it is", "person abogado vakil"],
])("%s", (_, text) => {
  expect(asMeant(text)).toBe(text.toLowerCase());
});

test("the person's own name is never taken for another word", () => {
  const words = wordsOf(tidy("this is Perso"));
  expect(mended(words, model, new Set(["perso"])).at(-1)?.word).toBe("perso");
});

test("two letters of a short command that changed places are put back", () => {
  expect(asMeant("stpo")).toBe("stop");
});

test("a slip keeps its place in the text", () => {
  const words = wordsOf(tidy("a perosn please"));
  const after = mended(words, model, new Set());
  expect(after.map(({ start, end }) => [start, end])).toEqual(
    words.map(({ start, end }) => [start, end]),
  );
  expect(after[1]?.word).toBe("person");
});
