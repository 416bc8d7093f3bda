/** Questions about terms that were read back are answered by them, and lose nothing of them. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const after = (language: Language, lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines]);

test.each<readonly [Language, readonly [string, string, string, string]]>([
  ["en", ["75 a month", "when would i be done", "so how many payments", "ok 75 then"]],
  ["es", ["75 al mes", "en cuanto tiempo termino", "y cuantos pagos son", "ok"]],
  ["hi", ["महीने के 700", "कब तक ख़त्म होगा", "कुल कितनी किस्तें", "ठीक है कर दो"]],
  ["hi-Latn", ["mahine ka 700", "kab khatam hoga", "kitni kist hui", "theek hai"]],
])("in %s, %s: two questions of a plan, and the yes agrees it", (language, lines) => {
  const { turns, last } = after(language, lines);
  expect(turns.slice(2, 4).map(({ said }) => said)).toEqual([
    ["confirm-plan-again"],
    ["confirm-plan-again"],
  ]);
  expect(last.acts).toContain("agree");
});

test.each([
  "how many of those would that be",
  "how many is that",
  "how many would that be",
  "how long would it take",
])("'%s', of a plan read back: it is read over, and no papers are sent", (line) => {
  expect(after("en", ["75 a month", line]).last.said).toEqual(["confirm-plan-again"]);
});

test("what is asked beside the terms leaves them there, and a yes agrees them", () => {
  const lines = ["75 a month", "how much is it again", "can i pay early if i get my bonus"];
  expect(after("en", lines).last.said).toEqual(["pay-any", "confirm-plan-again"]);
  expect(after("en", [...lines, "perfect yes"]).last.acts).toContain("agree");
});

test("a yes with more to it has the terms read once more, and no person takes over", () => {
  const more = "actually make the last one smaller if theres leftover. ok yes do it";
  const lines = ["75 a month", "how much is it again", more];
  expect(after("en", lines).last.said).toEqual(["confirm-plan-again"]);
  expect(after("en", [...lines, "yes"]).last.acts).toContain("agree");
});

test.each<readonly [Language, string, string]>([
  ["en", "75 a month", "what did we just agree"],
  ["en", "75 a month", "did we agree on anything yet"],
  ["es", "75 al mes", "quedamos en algo o no"],
  ["es", "75 al mes", "que fue lo que acordamos"],
  ["hi", "महीने के 700", "कुछ तय हुआ क्या"],
  ["hi-Latn", "mahine ka 700", "to kya tay hua"],
])("in %s, '%s' and '%s': nothing is agreed yet, and what lies there is read", (...row) => {
  const [language, plan, asks] = row;
  expect(after(language, [plan, asks]).last.said).toEqual(["not-agreed-yet", "confirm-plan-again"]);
});

test.each<readonly [Language, readonly [string, string, string]]>([
  ["en", ["75 a month", "yes", "what did we agree on"]],
  ["es", ["75 al mes", "si", "en que quedamos"]],
])("in %s, %s: what stands is told", (language, lines) => {
  expect(after(language, lines).last.said).toEqual(["plan-stands"]);
});

test.each<readonly [Language, readonly [string, string, string]]>([
  ["es", ["60 cada quincena", "y si una quincena no me alcanza?", "ok entonces si, dejelo asi"]],
  ["es", ["60 al mes", "y si algún mes no puedo pagar?", "si lo acepto"]],
  ["en", ["60 a month", "and what if one month i cant afford it?", "ok yes"]],
])("in %s, %s: a month to come is supposed, no need is told, and the yes agrees", (...row) => {
  const { turns, last } = after(row[0], row[1]);
  expect(turns[2]?.acts).not.toContain("hardship");
  expect(turns[2]?.said).toContain("if-missed");
  expect(last.acts).toContain("agree");
});

test("need told, and not only supposed, is heard beside a plan as before", () => {
  for (const line of ["i can't afford it", "what if i can't afford it any more?"]) {
    expect(after("en", ["60 a month", line]).last.acts).toContain("hardship");
  }
});
