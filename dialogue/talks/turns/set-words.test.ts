/** What people say in a set way: that they owe it, ask whether they do, haggle, scoff or refuse; and what is answered. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import {
  admits,
  asksIfNothing,
  haggles,
  refusesToPay,
  scoffs,
} from "../../heard/sayings/sayings.ts";
import { after, model } from "../shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "so there's nothing left to pay then?"],
  ["en", "am i all square with you guys"],
  ["es", "¿o sea que ya no les debo nada?"],
  ["hi-Latn", "matlab ab kuch nahi dena na?"],
  ["hi", "तो अब कुछ नहीं देना ना?"],
])("in %s, '%s' is answered with what is owed, and nothing rests", (language, line) => {
  const { last } = after(language, line);
  expect(last.said[0]).toMatch(/^balance/);
  expect(last.acts).not.toContain("open-case");
});

test("whoever asks so before they are known is told what is owed once they are", () => {
  const { turns } = played(model, "en", ["do i owe you guys zero now?", "=it is me"]);
  expect(turns[0]?.text).not.toMatch(/\d/);
  expect(turns[1]?.said).toContain("balance");
});

test("that it was paid, and so nothing is owed, is a dispute still", () => {
  expect(asksIfNothing("i don't owe you anything, i already paid it")).toBe(false);
  expect(asksIfNothing("no les debo nada porque ya pagué")).toBe(false);
});

test.each<readonly [Language, string]>([
  ["en", "look i know i owe you lot"],
  ["es", "ya sé que se los debo, no lo niego"],
  ["hi-Latn", "haan bakaya mera hi hai"],
  ["hi", "हाँ मानता हूँ, बकाया मेरा ही है"],
])("in %s, '%s' contests nothing", (language, line) => {
  const { last } = after(language, line);
  expect(admits(line)).toBe(true);
  expect(last.acts).toEqual([]);
});

test("how they are to know that they owe it is asked, and not admitted", () => {
  expect(after("en", "how do i know i owe any of this").last.acts).toContain("open-case");
});

test.each<readonly [Language, string]>([
  ["en", "surely you can do better"],
  ["en", "could you go a bit lower"],
  ["es", "¿no me lo puede dejar en menos?"],
  ["hi-Latn", "thoda kam kar dijiye na"],
])("in %s, '%s' asks for less, which is not ours to give", (language, line) => {
  expect(haggles(line)).toBe(true);
  expect(after(language, line).last.said[0]).toBe("settlement");
});

test("asked of what is read back, it asks for smaller payments", () => {
  const { last } = after("en", "90 a month", "can you go lower");
  expect(last.said).toEqual(["smaller-parts", "confirm-plan-again"]);
});

test.each(["yeah right like i've got 500 lying about", "do i look like i'm made of money"])(
  "'%s' offers nothing and contests nothing",
  (line) => {
    expect(scoffs(line)).toBe(true);
    const { last, dues } = after("en", line);
    expect(dues).toEqual([]);
    expect(last.said).toContain("ask-amount");
  },
);

test.each<readonly [Language, string]>([
  ["en", "nope. i'm not paying you a cent"],
  ["es", "no les voy a pagar ni un peso"],
  ["hi-Latn", "ek paisa nahi dunga"],
])("in %s, '%s' after a plan leaves it as it stands", (language, line) => {
  expect(refusesToPay(line)).toBe(true);
  const { last } = after(
    language,
    language === "hi-Latn" ? "500 mahine" : "50 a month",
    "yes",
    line,
  );
  expect(last.said[0]).toBe("stays-as-agreed");
});

test.each(["i'm not paying until friday", "i'm not paying by phone", "no voy a pagar hoy"])(
  "'%s' is no refusal of all of it",
  (line) => {
    expect(refusesToPay(line)).toBe(false);
  },
);

test("a refusal in so many words is, in the United States, a wish to be left alone", () => {
  const line = "I refuse to pay this debt.";
  expect(after("en", line).last.acts).toContain("stop-contact");
  const inBritain = played(model, "en", ["=hello", line], { country: "GB", currency: "GBP" });
  expect(inBritain.last.acts).not.toContain("stop-contact");
});
