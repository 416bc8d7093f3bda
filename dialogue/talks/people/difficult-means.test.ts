/** Difficult answers to the questions of means: a bargain first, what comes next, another figure than was asked, one put right. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const notAll: { readonly [language in Language]: string } = {
  en: "i cant pay all of it at once",
  es: "no puedo pagar todo de una vez",
  "hi-Latn": "itna ek sath nahi de sakta",
  hi: "इतना एक साथ नहीं दे सकता",
};
const large = { owes: 184_000_00n };
const amid = (language: Language, ...lines: readonly string[]) =>
  played(model, language, ["=hello", notAll[language], ...lines], large);

test.each<readonly [Language, string]>([
  ["en", "y r u asking"],
  ["en", "wats it 2 u"],
  ["en", "why"],
  ["en", "what do you need all that for"],
  ["es", "y a uds q"],
  ["es", "pa k quieren saber"],
  ["es", "por q tantas preguntas"],
  ["es", "y eso a que viene"],
  ["hi-Latn", "kyo puch rhe ho ye sb"],
  ["hi-Latn", "kisliye?"],
  ["hi-Latn", "isse loan ka kya matlab"],
  ["hi", "क्यों?"],
  ["hi", "ये सब पूछने की क्या जरूरत"],
])("in %s, '%s' is told why we ask, and nothing else is done", (language, line) => {
  const { last } = amid(language, line);
  expect(last.said).toEqual(["means-why-again", "ask-income-again"]);
  expect(last.acts).toEqual([]);
});

test.each<readonly [Language, string]>([
  ["en", "first you tell me how much you knock off, then we talk income"],
  ["en", "whats the discount? then ill tell u what i earn"],
  ["es", "no, antes digame de cuanto es la rebaja y luego le digo lo que gano"],
  ["es", "hasta que no me digan el descuento no digo nada"],
  ["hi-Latn", "pehle btao kitna kam karoge tab bataunga kamai"],
  ["hi-Latn", "chhoot kitni milegi, uske baad hi batata hu"],
  ["hi", "पहले छूट बताओ फिर कमाई बताऊंगा"],
])("in %s, '%s' is answered of a discount, and the question stands", (language, line) => {
  expect(amid(language, line).last.said).toEqual(["settlement", "ask-income-again"]);
});

test.each<readonly [Language, string]>([
  ["en", "ok what now"],
  ["en", "and then?"],
  ["en", "so whats next"],
  ["es", "y luego q"],
  ["es", "bueno y que sigue"],
  ["hi-Latn", "thik hai ab kya karna hai"],
  ["hi-Latn", "fir?"],
  ["hi", "फिर क्या"],
])("in %s, '%s' is told what the questions lead to", (language, line) => {
  expect(amid(language, line).last.said).toEqual(["means-then-offer", "ask-income-again"]);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["rent is 900", "power 120", "300 for a store card", "just me"]],
  ["es", ["la renta son 900", "luz 120", "pago 300 de otra tarjeta", "yo solo"]],
  ["hi-Latn", ["kiraya 5000", "bijli 800", "bike ki emi 2500", "akela hu"]],
])(
  "in %s, what comes in is not asked twice in the same words while they tell the rest",
  (language, lines) => {
    const { turns } = amid(language, ...lines);
    const asked = turns.flatMap(({ said }) => said.filter((one) => one.startsWith("ask-income")));
    expect(new Set(asked).size).toBe(asked.length);
  },
);

test.each<readonly [Language, readonly string[]]>([
  ["en", ["i make 2100 a month", "rent 450", "sorry rent is 480"]],
  ["es", ["gano 1400 al mes", "450 de alquiler", "perdon, el alquiler es 480"]],
  ["hi-Latn", ["20000 milte hai", "kiraya 5000", "sorry kiraya 5500 hai"]],
  ["hi", ["20000 मिलते हैं", "किराया 5000", "माफ़ करना किराया 5500 है"]],
])("in %s, a figure put right is said to be, without the figure", (language, lines) => {
  const { last } = amid(language, ...lines);
  expect(last.said.at(0)).toBe("figure-put-right");
  expect(last.text).not.toMatch(/480|5,?500/u);
});
