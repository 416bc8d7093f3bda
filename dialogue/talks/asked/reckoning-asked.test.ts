/** How the sum of an offer was reckoned, a yes that says it over, a pause taken, and a word that is denied. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { atPause, model, nothingLeft, owesMuch } from "../shipped.ts";

const after = (language: Language, ...lines: readonly string[]) => atPause(language, lines);

type Told = readonly [Language, string];

test.each<Told>([
  ["en", "why nothing left"],
  ["en", "how did you work that out"],
  ["en", "you counted the food twice, show me your maths"],
  ["es", "por que dice que no sobra nada"],
  ["es", "cuanto sobra segun usted"],
  ["hi-Latn", "khana to tumne do baar jod diya shayad, hisab dikhao"],
  ["hi-Latn", "kuch kaise nahi bacha"],
  ["hi", "आप लोग हिसाब कैसे लगा रहे हो"],
  ["hi", "राशन तो 7000 मैंने पहले ही जोड़ा है। आप लोग हिसाब कैसे लगा रहे हो"],
])("in %s, '%s' gets the reckoning, and the pause stands", (language, line) => {
  const { last } = after(language, line);
  expect(last.said).toEqual(["reckoned-nothing", "confirm-pause-again"]);
});

test.each<Told>([
  ["en", "how did you get that, i never had this loan"],
  ["es", "de donde sacan eso, esa deuda no es mia"],
  ["hi-Latn", "kaise nikala, ye karz mera nahi hai"],
])("in %s, '%s' contests the debt all the same", (language, line) => {
  expect(after(language, line).last.acts).toContain("open-case");
});

test.each<Told>([
  ["en", "ok pause it"],
  ["en", "leave it then"],
  ["es", "bueno dejelo asi hasta junio"],
  ["hi-Latn", "thik h june tak rok do"],
  ["hi", "ठीक है जून तक रोक दो"],
])("in %s, '%s' agrees to the pause", (language, line) => {
  expect(after(language, line).last.said).toEqual(["agreed-pause"]);
});

test("a sum beside the pause may be paid on any day, then is noted, then a colleague", () => {
  const { turns, last } = after(
    "en",
    "but I can do 50 a month",
    "i can do 40 a month",
    "30 a month",
  );
  expect(turns.at(-3)?.said).toEqual(["own-figures", "confirm-pause-again"]);
  expect(turns.at(-2)?.said).toEqual(["own-figures-again"]);
  expect(last.acts).toContain("hand-over");
});

test.each<readonly [Language, readonly string[], string, string]>([
  [
    "en",
    ["=hi", "cant pay it all, i make 2000 a month", "rent 900", "nothing", "just me"],
    "ok 495 it is, what happens after 6 months?",
    "i said 495 is fine, set it up",
  ],
  [
    "hi-Latn",
    ["=haan", "salary 30000", "kiraya 8000", "emi 3000", "2 bade 1 bachcha"],
    "3420 theek hai par 6 mahine baad kya hoga?",
    "maine bola 3420 theek hai, haa kar do",
  ],
])("in %s, a yes that names the sum changes none of it", (language, lines, asks, takes) => {
  const { turns, last } = played(model, language, [...lines, asks, takes], {
    owes: owesMuch[language],
    channel: "webchat",
  });
  expect(turns.at(-2)?.said).toEqual(["rest-then", "confirm-relief-again"]);
  expect(last.said).toEqual(["agreed-relief"]);
});

test.each<Told>([
  ["en", "no fraud happened"],
  ["es", "no hubo ningun fraude"],
  ["hi-Latn", "maine koi shikayat nahi ki"],
  ["hi", "मैंने विवाद नहीं किया, वो दूसरे बैंक का लोन है"],
])("in %s, '%s' opens nothing", (language, line) => {
  expect(after(language, line).last.acts).not.toContain("open-case");
});

test.each<Told>([
  ["en", "i have a personal loan too but it's stopped, i'm behind on it"],
  ["es", "tengo otro prestamo de 300 pero esta atrasado"],
  ["hi-Latn", "ek personal loan tha 3500 ka, wo bhi ruka hua hai"],
  ["hi", "एक पर्सनल लोन था 3500 का, वो भी रुका हुआ है"],
])("in %s, '%s', asked for other debts, contests none of ours", (language, line) => {
  const { last } = played(model, language, [...nothingLeft[language].slice(0, 3), line], {
    owes: owesMuch[language],
  });
  expect(last.acts).not.toContain("open-case");
});

test("what was contested by mistake is taken back amid our questions, and they go on", () => {
  const { turns, last } = played(
    model,
    "hi-Latn",
    [
      ...nothingLeft["hi-Latn"].slice(0, 3),
      "ye rakam galat hai",
      "maine koi shikayat nahi ki, bas kist chahiye",
      "haan",
    ],
    { owes: owesMuch["hi-Latn"] },
  );
  expect(turns.at(-2)?.said).toEqual(["ask-withdraw"]);
  expect(last.said).toEqual(["dispute-withdrawn", "ask-other-debts-again"]);
});
