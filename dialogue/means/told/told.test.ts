/** Figures told one by one, late, put right or all at once: the offer rests on all of them, and none is asked for again. */

import { readFileSync } from "node:fs";
import type { Language } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { type Turned, played } from "../../talks/played.ts";
import { ears } from "../../understanding/ears.ts";

const { model } = ears(readFileSync(new URL("../../understanding/weights.bin", import.meta.url)));

const owes = { en: 9_000_00n, es: 9_000_00n, hi: 210_000_00n, "hi-Latn": 210_000_00n } as const;

/** The talk of one who is proved and owes much; `firsts`: the first payment after each line. */
function talk(language: Language, ...lines: readonly string[]) {
  return played(model, language, ["=hi", ...lines], { owes: owes[language] });
}

const asksAgain = ({ said }: Turned): boolean =>
  said.some((one) => /^ask-(?!household)/u.test(one));

test("an expense told late lowers the offer, and takes nothing away", () => {
  const lines = [
    "cant pay it all, i make 2000 a month",
    "rent 900 and electric 100",
    "a loan 150",
    "just me",
  ];
  expect(talk("en", ...lines).dues[0]).toBe("270 03-09");
  expect(talk("en", ...lines, "i forgot my car insurance its 80").dues[0]).toBe("198 03-09");
  expect(talk("en", ...lines, "also a credit card 60").dues[0]).toBe("216 03-09");
  expect(talk("en", ...lines, "actually rent is 950 now").dues[0]).toBe("225 03-09");
});

test("a second income told late is added", () => {
  const lines = [
    "cant pay it all",
    "i get 1200 a month",
    "rent 500 a month",
    "none",
    "me and my husband",
  ];
  expect(talk("en", ...lines).last.said).toContain("confirm-pause");
  expect(talk("en", ...lines, "my husband also gets 1400 a month").last.said).toContain(
    "means-heard",
  );
});

test("what is told to be in a figure changes nothing", () => {
  const lines = ["cant pay it all", "i make 2000 a month", "rent 850", "nothing", "just me"];
  const { dues } = talk("en", ...lines);
  expect(talk("en", ...lines, "the 850 includes the water").dues).toEqual(dues);
});

test("a figure that was wrong is put right, and is no bid", () => {
  const lines = ["cant pay it all", "i make 620 a week", "rent 900", "nothing", "just me"];
  const { last } = talk("en", ...lines, "sorry its 520 a week not 620");
  expect(last.said).toContain("means-heard");
  expect(last.acts).toContain("note-means");
});

describe("told all at once, nothing of it is asked again", () => {
  test.each([
    ["en", "i make 2300 a month, rent 850, no other debts, me and my 2 kids"],
    ["en", "salary is 2500 a month, rent 700, food 250, personal loan 300, 2 adults 1 kid"],
    [
      "es",
      "gano 2600 al mes, pago 850 de renta, 90 de luz, debo 130 de tarjetas, somos 2 adultos y 1 niño",
    ],
    ["hi", "वेतन 45000, किराया 8000, बिजली 800, बाइक की ईएमआई 4500, 2 बड़े 1 बच्चा"],
    [
      "hi-Latn",
      "salary 45000, kiraya 9000, rashan 7000, ek personal loan ki emi 5000, 2 bade 2 bachche",
    ],
  ] as const)("%s: %s", (language, line) => {
    const { last } = talk(language, line);
    expect(asksAgain(last)).toBe(false);
    expect(last.said.some((one) => one.startsWith("confirm-"))).toBe(true);
  });
});

describe("an answer about their money contests nothing", () => {
  test.each([
    ["hi", "वेतन 30000", "किराया 8000", "कोई लोन नहीं है"],
    ["hi-Latn", "salary 30000", "kiraya 8000 baki pata nahi", "koi aur loan nahi"],
    [
      "en",
      "i drive uber so it changes every week. anywhere from 400 to 700",
      "500 rent",
      "no loan",
    ],
    ["es", "gano 1900 al mes", "renta 700 luz 60", "no tengo otros prestamos"],
  ] as const)("%s: %s, %s, %s", (language, ...lines) => {
    const { turns, last } = talk(language, ...lines);
    expect(turns.flatMap(({ acts }) => acts)).not.toContain("open-case");
    expect(last.said).toContain("ask-household");
  });
});

describe("asked what comes in, a range is no offer", () => {
  test.each([
    ["en", "can i pay 20 a month", "like 400-700"],
    ["es", "puedo pagar 50 al mes", "gano entre 1600 y 1800"],
    ["hi-Latn", "500 mahina de sakta hu", "mahine ke 12 se 14 hazar kama leta hu"],
    ["hi", "500 महीना दे सकता हूँ", "महीने के 9-10 हज़ार कमाता हूँ"],
  ] as const)("%s: %s, %s", (language, ...lines) => {
    expect(talk(language, ...lines).last.said).toContain("ask-essentials");
  });
});
