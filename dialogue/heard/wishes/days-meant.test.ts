/** A day on the table that they cannot keep, with another in its place. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { model } from "../../talks/shipped.ts";

const after = (language: Language, lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines]);

test.each<readonly [Language, string, string]>([
  ["en", "i will pay on monday", "Monday I am having a function, kindly make Wednesday"],
  ["es", "pago el lunes", "el lunes tengo un compromiso, mejor el miércoles"],
  ["hi", "सोमवार को दूँगा", "सोमवार को शादी है, बुधवार कर दीजिए"],
  ["hi-Latn", "monday ko de dunga", "Monday ko function hai, Wednesday kar dijiye"],
])("in %s, %s, '%s': the Wednesday behind it, and no bad hour", (language, day, other) => {
  const { last, dues } = after(language, [day, other]);
  expect(last.acts).not.toContain("quiet-time");
  expect(dues.map((due) => due.slice(-5))).toEqual(["03-11"]);
});

test("of two payments the one of that day is moved", () => {
  const lines = [
    "200 on monday and the rest on the 20th",
    "Monday I have a wedding, make it Wednesday",
  ];
  expect(after("en", lines).dues).toEqual(["200 03-11", "212 03-20"]);
});

test("a weekday said again is that of the terms on the table, but for another week", () => {
  const lines = ["i will pay on monday", "Monday I am busy, kindly make Wednesday"];
  expect(after("en", [...lines, "but 200 only on Wednesday"]).dues).toEqual(["200 03-11"]);
  expect(after("en", [...lines, "this wednesday"]).dues).toEqual(["412 03-04"]);
});

test("a day at which nobody is to write stays one", () => {
  const { last } = after("en", [
    "i will pay on monday",
    "dont text me monday, wednesday is better",
  ]);
  expect(last.acts).toContain("quiet-time");
});
