/** A pause lies there by our guide: they would pay, begin later, put a sum down, or ask what it costs; it stands. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { atPause } from "../shipped.ts";

const yes = { en: "yes", es: "sí", "hi-Latn": "haan", hi: "हाँ" } as const;

const after = (language: Language, ...lines: readonly string[]) => atPause(language, lines);

test.each<readonly [Language, string, string]>([
  ["en", "but we have 120 left over each month", "own-figures"],
  ["en", "who says there is nothing left", "own-figures"],
  ["en", "I could do 15 a month anyway", "own-figures"],
  ["en", "could I put 700 down today", "lump-beside-pause"],
  ["en", "can I start in May instead", "start-kept"],
  ["en", "does interest still get added during the pause", "interest-unknown"],
  ["es", "sí nos sobra algo, podemos dar 90 al mes", "own-figures"],
  ["es", "quiero pagar algo aunque sea", "own-figures"],
  ["es", "hoy puedo abonar 500", "lump-beside-pause"],
  ["es", "prefiero empezar en dos meses", "start-kept"],
  ["es", "y la pausa genera intereses?", "interest-unknown"],
  ["hi-Latn", "kisne kaha nahi bachta, 4 hazar bach jata hai", "own-figures"],
  ["hi-Latn", "har mahine 700 to de hi dunga", "own-figures"],
  ["hi-Latn", "abhi 6000 de du to?", "lump-beside-pause"],
  ["hi-Latn", "2 mahine baad shuru karunga", "start-kept"],
  ["hi", "किसने कहा कुछ नहीं बचता, 3 हज़ार बचते हैं", "own-figures"],
  ["hi", "मैं कुछ तो चुकाना चाहता हूँ", "own-figures"],
  ["hi", "अप्रैल से 800 महीना दूँगा", "start-kept"],
  ["hi", "तब तक ब्याज बढ़ेगा क्या", "interest-unknown"],
])("in %s, '%s' is answered by %s, and a yes takes the pause", (language, line, template) => {
  const { turns, last } = after(language, line, yes[language]);
  const [answer] = turns.slice(-2);
  expect(answer?.said).toEqual([template, "confirm-pause-again"]);
  expect(answer?.acts ?? []).not.toContain("hand-over");
  expect(last.said).toEqual(["agreed-pause"]);
});

test("who wants no pause and would pay is asked for no pause again", () => {
  const { last } = after("en", "I don't want a pause, I want to pay 80 a month");
  expect(last.said).toEqual(["own-figures", "want-person"]);
});

test("a balance that is wrong is contested beside a pause as ever", () => {
  expect(after("en", "the balance you have is wrong").last.acts).toContain("open-case");
});
