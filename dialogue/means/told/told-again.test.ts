/** A debt told once unasked and told again with the same sum of the same thing counts once. */

import type { Language } from "@forbear/kernel";
import { byMonth } from "@forbear/negotiation";
import { expect, test } from "vitest";
import type { MeansItem } from "../../conversation.ts";
import { played } from "../../talks/played.ts";
import { noAnswers } from "../questions.ts";
import { saysToldBefore } from "./told-again.ts";
import { model } from "../../talks/shipped.ts";

const units = (items: readonly MeansItem[] | null): bigint =>
  (items ?? []).reduce((all, one) => all + byMonth(one, "half-even").minor, 0n) / 100n;

const opening = {
  en: ["=hello", "cant pay it all, i make 1800 a month, "],
  es: ["=hola", "no puedo con todo, gano 1800 al mes, "],
  "hi-Latn": ["=haan", "salary meri 21 hazar hai, "],
  hi: ["=हां", "सैलरी मेरी 21 हज़ार है, "],
} as const satisfies { readonly [language in Language]: readonly [string, string] };
const rent = { en: "rent 900", es: "renta 900", "hi-Latn": "kiraya 5000", hi: "किराया 5000" };

/** What goes out each month once the debt was told beside the income, then the rent, then this. */
function goesOut(language: Language, first: string, again: string): bigint {
  const [hello, income] = opening[language];
  const owes = language === "en" || language === "es" ? 9_000_00n : 60_000_00n;
  const { talk } = played(model, language, [hello, income + first, rent[language], again], {
    owes,
    channel: "webchat",
  });
  const { essentials, otherDebts } = talk.known.means?.(noAnswers).answers ?? noAnswers;
  return units(essentials) + units(otherDebts);
}

test.each<readonly [Language, string, string, bigint]>([
  ["en", "car loan 250", "I said 250 for the car", 1150n],
  ["en", "car is 250", "the car loan, 250", 1150n],
  ["en", "car loan 250 and 60 to a card", "already told you, 250", 1210n],
  ["en", "car is 250", "student loan 250", 1400n],
  ["en", "car is 250", "already told you the car. and a student loan, 250", 1400n],
  ["en", "car loan 250", "my car insurance is 90 too", 1240n],
  ["es", "préstamo del carro 250", "ya le dije, 250 del carro", 1150n],
  ["es", "pago 250 del carro", "el préstamo del carro, 250", 1150n],
  ["es", "pago 250 del carro", "300 de una tarjeta", 1450n],
  ["hi-Latn", "EMI bike ki 4200", "bike ki 4200 bola na", 9200n],
  ["hi-Latn", "EMI bike ki 4200", "4200 bike ki bataya tha", 9200n],
  ["hi-Latn", "bike ki 4200", "bike ki emi 4200", 9200n],
  ["hi-Latn", "EMI bike ki 4200", "dost ko 4200", 13400n],
  ["hi", "EMI bike की 4200", "बाइक की 4200 बोला ना। और कुछ नहीं", 9200n],
  ["hi", "बाइक की किस्त 4200", "4200 बताया था बाइक का", 9200n],
  ["hi", "EMI bike की 4200", "और लोन की किस्त 2000", 11200n],
])("%s: '%s', then '%s'", (language, first, again, expected) => {
  expect(goesOut(language, first, again)).toBe(expected);
});

test.each([
  ["bike ki 4200 bola na", true],
  ["wo 300 nahi bataya tha", false],
  ["i forgot to tell you, 250 for the car", false],
  ["se me olvidó decirle, 250 del carro", false],
  ["वो 300 नहीं बताया था", false],
  ["car is 250", false],
])("'%s' says that it was told before: %s", (text, expected) => {
  expect(saysToldBefore(text)).toBe(expected);
});
