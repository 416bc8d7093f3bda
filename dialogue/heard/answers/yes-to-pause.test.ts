/** A yes to a pause with what they hope or go through beside it; a condition, figure, question or wish beside it is none. */

import { must, parsePlainDate } from "@forbear/kernel";
import { expect, test } from "vitest";
import type { Value } from "../../meaning.ts";
import { agreesToPause, namesNoOther } from "./yes-to-pause.ts";

const until = must(parsePlainDate("2026-06-02"));

test.each([
  "ok great, my shifts start again in may",
  "yes please, my back is bad at the moment",
  "perfect, talk to you in June",
  "sí claro, ahorita ando recuperándome de la operación",
  "está bien, para esas fechas ya empieza la cosecha",
  "bueno sí, nos vemos en junio",
  "haan theek hai, tab tak dukaan phir khul jayegi",
  "ji kar do, abhi maa beemar hai",
  "हाँ ठीक है, तब तक फ़सल बिक जाएगी",
  "जी हाँ, जून में बात करते हैं",
])("'%s' takes it", (text) => {
  expect(agreesToPause(text, until)).toBe(true);
});

test.each([
  "yes but I want to pay 40 a month",
  "ok if no interest is added",
  "sure, until the end of August",
  "yes, and what happens then?",
  "great, my solicitor will write to you",
  "no, my shifts start again in may",
  "sí, pero hasta agosto",
  "sí si me quitan los intereses",
  "está bien, mando 200",
  "haan par byaj mat lagana",
  "theek hai, december tak",
  "हाँ अगर ब्याज न लगे",
  "ठीक है, 500 दूँगा",
])("'%s' does not", (text) => {
  expect(agreesToPause(text, until)).toBe(false);
});

test("a day of their own beside the yes is another wish, and the end of the pause is none", () => {
  const named = (value: string): boolean => {
    const date = { kind: "date", value: must(parsePlainDate(value)), text: value } as Value;
    return namesNoOther({ language: "en", signals: [], intents: [], values: [date] }, until);
  };
  expect(named("2026-03-06")).toBe(false);
  expect(named("2026-06-01")).toBe(true);
});
