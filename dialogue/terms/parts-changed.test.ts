/** Two or more payments on the table, and one of them is put on another day or made another sum. */

import { readFileSync } from "node:fs";
import { type Language, must } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { loadModel } from "../understanding/weights.ts";

const model = must(
  loadModel(readFileSync(new URL("../understanding/weights.bin", import.meta.url))),
);
const duesOf = (language: Language, ...lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines]).dues;

const two = "i can do 200 on the 10th and the rest on the 20th";
const three = "100 on the 10th, 150 on the 20th and the rest on the 30th";

test.each<readonly [Language, string, string, readonly string[]]>([
  ["en", two, "the 22nd for the other one", ["200 03-10", "212 03-22"]],
  ["en", two, "and the second on the 30th", ["200 03-10", "212 03-30"]],
  ["en", two, "can the last one be the 5th of april", ["200 03-10", "212 04-05"]],
  ["en", two, "first of april for the rest", ["200 03-10", "212 04-01"]],
  ["en", two, "i could do the first on friday", ["200 03-06", "212 03-20"]],
  ["en", two, "the other one on the 5th", ["200 03-05", "212 03-20"]],
  ["en", two, "actually make it the 22nd", ["200 03-10", "212 03-22"]],
  ["en", two, "make the second payment 150", ["262 03-10", "150 03-20"]],
  [
    "en",
    "half on the 10th and half on the 20th",
    "and the second on the 30th",
    ["206 03-10", "206 03-30"],
  ],
  ["en", three, "the third on the 3rd of april", ["100 03-10", "150 03-20", "162 04-03"]],
  ["en", three, "make the second one 120", ["100 03-10", "120 03-20", "192 03-30"]],
  ["es", "200 el 10 y el resto el 20", "la segunda el 22", ["200 03-10", "212 03-22"]],
  ["es", "200 el 10 y el resto el 20", "y la primera el 12", ["200 03-12", "212 03-20"]],
  ["hi-Latn", "2000 10 ko aur baaki 20 ko", "dusri 22 ko", ["2000 03-10", "2125 03-22"]],
  ["hi", "2000 10 तारीख को और बाकी 20 को", "दूसरी 22 को", ["2000 03-10", "2125 03-22"]],
])("in %s, after '%s', '%s' moves that one alone", (language, before, line, dues) => {
  expect(duesOf(language, before, line)).toEqual(dues);
});

test.each<readonly [string, readonly string[]]>([
  ["can i pay on another day, the 25th", ["03-25"]],
])("'%s', where no two payments lie on the table, names days", (line, days) => {
  const dues = duesOf("en", "60 a month", line);
  for (const day of days) expect(dues.join(" ")).toContain(day);
});
