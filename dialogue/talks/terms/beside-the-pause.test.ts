/** What people say beside a pause by our guide: an offer, why not, a yes with a question, better times. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { atPause } from "../shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "yeah ok do that i guess. but can i still throw you money when i got it"],
  ["en", "ok, set it up. can i pay something meanwhile?"],
  ["es", "bueno entonces si a la pausa, pero le puedo ir abonando algo aunque esté en pausa?"],
  ["hi-Latn", "haan theek hai, par beech me paise de sakta hu kya?"],
  ["hi", "हाँ ठीक है, पर बीच में पैसे दे सकता हूँ क्या?"],
])("in %s, '%s' takes the pause, and they may pay meanwhile", (language, line) => {
  const { last } = atPause(language, [line]);
  expect(last.acts).toContain("agree");
  expect(last.said).toContain("pay-any");
});

test.each<readonly [Language, string]>([
  ["en", "yes but only if there is no interest, can you do that?"],
  ["en", "ok but can we do a plan instead?"],
  ["es", "sí, pero mejor un plan, se puede?"],
  ["hi-Latn", "haan par pehle byaj maaf karo, karoge kya?"],
  ["en", "no, can i pay something?"],
])("in %s, '%s' is no yes to the pause", (language, line) => {
  expect(atPause(language, [line]).last.acts).not.toContain("agree");
});

test.each<readonly [Language, string]>([
  ["en", "why not"],
  ["en", "ok so you wont let me pay, why not?"],
  ["es", "y por qué no?"],
  ["hi-Latn", "kyu nahi"],
  ["hi", "क्यों नहीं"],
])("in %s, '%s' is answered by what was counted and what would change it", (language, line) => {
  expect(atPause(language, [line]).last.said).toContain("reckoned-nothing");
});

test("an offer is refused with the reason, and a pause that was declined is not offered again", () => {
  const { turns } = atPause("en", [
    "no i dont want a pause, i can do 15 a month",
    "just let me do 15 a month",
  ]);
  const [one, two] = turns.slice(-2);
  expect(one?.said).toEqual(["own-figures", "want-person"]);
  expect(two?.said.some((said) => said.startsWith("confirm-pause"))).toBe(false);
});

test.each<readonly [Language, string, string]>([
  ["en", "yes", "my girl just got a raise so can we do a real plan instead"],
  ["en", "yes", "i found a job, let's do a plan"],
  ["es", "sí", "ya conseguí trabajo, hagamos un plan"],
  ["hi-Latn", "haan", "nayi naukri lag gayi hai, ab plan bana do"],
  ["hi", "हाँ", "नौकरी मिल गई है, अब प्लान बना दो"],
])("in %s, behind '%s' to the pause, '%s' is reckoned anew", (language, yes, line) => {
  expect(atPause(language, [yes, line]).last.said).toEqual(["reckon-anew", "ask-income"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "yes", "what if i get a raise before then"],
  ["es", "sí", "y si consigo trabajo antes?"],
  ["hi-Latn", "haan", "agar naukri lag gayi to?"],
])("in %s, behind '%s', '%s' tells of nothing that came", (language, yes, line) => {
  expect(atPause(language, [yes, line]).last.said).not.toContain("reckon-anew");
});

test("what is agreed is not offered as if it were new", () => {
  const { last } = atPause("en", ["yes", "so can we do 20 a month then"]);
  expect(last.said.some((said) => said.startsWith("confirm-pause"))).toBe(false);
});
