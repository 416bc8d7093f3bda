/** Sums as they are meant: what comes in, another size of a plan, our money named late, more than is owed, a last word. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { lastOf, model } from "../shipped.ts";

test.each(["i clear like 1900 a month rent 1100 car 350 food 300", "i take home 1900 a month"])(
  "'%s' tells what comes in",
  (line) => {
    const { said, acts } = lastOf("en", line);
    expect(acts).toEqual(["note-means"]);
    expect(said).not.toContain("ask-income");
  },
);

test("who clears a sum once offers it, and earns nothing", () => {
  expect(lastOf("en", "i can clear 200 on friday").said).toEqual(["confirm-part"]);
});

test("a sum is no new way to reach them", () => {
  const changed = lastOf("en", "50 a month on the 10th", "yes", "can you change it to 80");
  expect(changed.said).toEqual(["confirm-plan-again"]);
  expect(changed.acts).toEqual(["keep-offer"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "I could manage £30 a fortnight from the 13th", "sorry dollars then"],
  ["es", "puedo 30 euros cada quince días desde el 13", "perdón, dólares entonces"],
])("in %s, '%s', '%s': all that they named, in our money", (language, line, named) => {
  const { dues } = played(model, language, ["=hello", line, named]);
  expect(dues.slice(0, 2)).toEqual(["30 03-13", "30 03-27"]);
});

test("of a day too late and a sum too large both are told", () => {
  expect(lastOf("en", "I will pay 5000 by next month 7th").said).toEqual([
    "closest-more",
    "closest-late",
    "confirm-promise",
  ]);
});

test.each<readonly [Language, string]>([
  ["en", "250 today and we're square"],
  ["es", "250 y no se hable más, hoy mismo"],
  ["es", "les doy 250 y aquí no ha pasado nada"],
  ["es", "250 y estamos en paz"],
  ["hi", "2500 दूंगा और हिसाब बराबर"],
  ["hi-Latn", "2500 dunga aur hisab barabar"],
])("in %s, '%s' is for all of it", (language, line) => {
  expect(lastOf(language, line).said).toEqual(["settlement", "want-person"]);
});

test.each<readonly [string, string]>([
  ["412.50 hoy y estamos en paz", "confirm-promise"],
  ["200 hoy, el resto el viernes y estamos en paz", "confirm-plan-two"],
])("'%s' pays all of it", (line, said) => {
  expect(lastOf("es", line).said).toEqual([said]);
});
