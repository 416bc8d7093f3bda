/** What was agreed is known to be agreed: asked after, held to, quoted or remarked on it stands; a plain wish alone changes it. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { lastOf } from "../shipped.ts";

const plan = {
  en: ["60 a month from the 20th", "yes"],
  es: ["80 al mes desde el 15", "si"],
  "hi-Latn": ["700 har mahine 5 se", "haan"],
  hi: ["700 हर महीने 5 से", "हाँ"],
} as const satisfies { readonly [language in Language]: readonly string[] };

const onPlan = (language: Language, ...lines: readonly string[]) =>
  lastOf(language, ...plan[language], ...lines);

const whatStands = ["agreed-stands", "plan-stands", "plan-left"];

test.each<readonly [Language, string]>([
  ["en", "so is my plan still on?"],
  ["en", "did my arrangement go through ok"],
  ["en", "forget what i asked, stick with the 60"],
  ["en", "i already said yes"],
  ["es", "el plan sigue en pie verdad"],
  ["es", "y el de 80 sigue el 15?"],
  ["es", "no, ese plan y ninguno otro"],
  ["es", "pero si ya le dije que si. ya estaba acordado o no?"],
  ["hi-Latn", "mera plan pakka hai ya nahi"],
  ["hi-Latn", "main sirf puch rahi hu ki 5 wala plan hai ya cancel ho gaya"],
  ["hi-Latn", "chalo wahi rehne do 5 tarikh"],
  ["hi", "क्या मेरा प्लान पक्का है"],
  ["hi", "कुछ मत बदलो, जैसा था वैसा ही रखो"],
])("in %s, after the yes '%s' is told what stands", (language, line) => {
  const { said, acts } = onPlan(language, line);
  expect(said).toEqual(whatStands);
  expect(acts).toEqual([]);
});

test.each<readonly [Language, string, string]>([
  ["en", "can we make it the 25th instead", "no leave it as it was"],
  ["es", "mejor el 20", "no, dejelo como estaba"],
  ["hi-Latn", "20 tarikh kar do", "nahi, jo tay hua tha wahi"],
  ["hi", "20 तारीख कर दो", "नहीं, जो तय हुआ था वही"],
])("in %s, after '%s', '%s' goes back to what stands", (language, wish, line) => {
  expect(onPlan(language, wish, line).said).toEqual(whatStands);
});

test.each<readonly [Language, string, string]>([
  ["en", "is the link for the 60 the same?", "pay-link"],
  ["en", "how much will be left in june?", "left-by"],
  ["en", "what if i miss a month", "if-missed"],
  ["es", "el link para los 80 es el mismo?", "pay-link"],
  ["es", "y cuánto deberé en mayo", "left-by"],
  ["es", "que pasa si un mes no alcanzo", "if-missed"],
  ["hi-Latn", "700 wala link wahi hai kya", "pay-link"],
  ["hi-Latn", "june tak kitna bachega", "left-by"],
  ["hi-Latn", "agar kisi mahine late ho gaya to kya hoga", "if-missed"],
  ["hi", "जून तक कितना बचेगा?", "left-by"],
])("in %s, '%s' is answered by %s alone, and opens no terms", (language, line, template) => {
  const { said, acts } = onPlan(language, line);
  expect(said).toEqual([template]);
  expect(acts).toEqual([]);
});

test.each<readonly [Language, string, string]>([
  ["en", "can i move the first one to the 25th, just that one", "confirm-move"],
  ["en", "actually can i pay on the 25th every month", "confirm-move-all"],
  ["en", "could i do two halves, 30 on the 5th and 30 on the 20th", "confirm-plan-days"],
  ["en", "can you do 100 a month instead", "confirm-plan-again"],
  ["en", "i cant pay the 60 on the 20th", "plan-how"],
  ["es", "pasamelo al 20 nomas este mes", "confirm-move"],
])("in %s, the wish '%s' is read back as it was asked: %s", (language, line, template) => {
  expect(onPlan(language, line).said).toEqual([template]);
});

test.each<readonly [Language, string, string]>([
  ["en", "the 60 is wrong, i never agreed to this", "dispute-noted"],
  ["en", "i already paid the 60", "payment-reported"],
  ["en", "is this link safe or a scam?", "how-to-check"],
  ["es", "ya pague los 80", "payment-reported"],
  ["es", "no reconozco esta deuda", "dispute-noted"],
  ["hi-Latn", "plan cancel karo", "stays-as-agreed"],
])("in %s, '%s' is still heard: %s", (language, line, template) => {
  expect(onPlan(language, line).said).toContain(template);
});
