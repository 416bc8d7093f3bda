/** Words that point at a figure just named: half of that, the next one, our own sum said over. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const after = (language: Language, lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines]);

test.each<readonly [Language, readonly string[], string]>([
  ["es", ["le puedo dar 120 el viernes", "no mejor la mitad de eso"], "60 03-06"],
  ["es", ["120 al mes", "la mitad de eso"], "60 03-09"],
  ["en", ["i could do 120 on friday", "half of that actually"], "60 03-06"],
  ["hi-Latn", ["1200 friday ko", "uska aadha"], "600 03-06"],
  ["hi", ["1200 शुक्रवार को", "उसका आधा"], "600 03-06"],
])("in %s, %s: half of the sum that was named", (language, lines, first) => {
  expect(after(language, lines).dues[0]).toBe(first);
});

test.each<readonly [Language, string]>([
  ["es", "puedo pagar la mitad de eso el viernes"],
  ["en", "i can pay half of that on friday"],
])("in %s, '%s', where only the balance was named, is half of the balance", (language, text) => {
  expect(after(language, [text]).dues[0]).toContain("206 ");
});

test("the other half of a part is as much again, and a half of the debt has its own other half", () => {
  const part = ["120 el viernes", "la mitad de eso", "y el viernes que viene la otra mitad"];
  expect(after("es", part).dues.slice(0, 2)).toEqual(["60 03-06", "60 03-13"]);
  const both = ["la mitad el viernes", "y la otra mitad el 20"];
  expect(after("es", both).dues).toEqual(["206 03-06", "206 03-20"]);
});

test.each<readonly [Language, readonly string[], string]>([
  ["es", ["75 el viernes", "este viernes no puedo, el siguiente"], "75 03-13"],
  ["es", ["75 cada viernes", "this friday no puedo por la renta, el siguiente"], "75 03-13"],
  ["en", ["75 on friday", "i can't this friday, the next one"], "75 03-13"],
  ["en", ["75 on friday", "this friday won't work, the following one"], "75 03-13"],
  ["hi-Latn", ["750 friday ko", "is friday nahi ho payega, agle ko"], "750 03-13"],
  ["hi", ["750 शुक्रवार को", "इस शुक्रवार नहीं हो पाएगा, अगले को"], "750 03-13"],
])("in %s, %s: the one after it", (language, lines, first) => {
  expect(after(language, lines).dues[0]).toBe(first);
});

test.each<readonly [Language, readonly string[]]>([
  ["es", ["el 30 de marzo", "o sea 412.50 ese dia?? no, eso no puedo"]],
  ["en", ["march 30", "so 412.50 that day?? no i can't"]],
  ["hi-Latn", ["30 march ko", "4125 us din?? nahi ho payega"]],
])("in %s, %s: our sum said over and refused is offered by nobody", (language, lines) => {
  expect(after(language, lines).last.said).toEqual(["nothing-agreed", "ask-amount"]);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["le puedo dar 50 euros el viernes", "vale, dólares"], ["50 03-06"]],
  ["en", ["40 euros a week", "ok dollars"], ["40 03-09", "40 03-16"]],
  ["hi-Latn", ["700 dollars har mahine", "rupees"], ["700 03-09"]],
])("in %s, %s: the sum they named is meant in our money", (language, lines, dues) => {
  expect(after(language, lines).dues.slice(0, dues.length)).toEqual(dues);
});

test("the name of our money, where a sum in it lies there, changes nothing", () => {
  expect(after("es", ["le doy 120 el viernes", "dólares"]).dues).toEqual(["120 03-06"]);
});
