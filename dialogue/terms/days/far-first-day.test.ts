/** A first month beyond what policy waits, told before the questions of means: it is not forgotten behind them. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { model } from "../../talks/shipped.ts";

test.each<readonly [Language, readonly string[]]>([
  [
    "en",
    [
      "=we buried my dad on tuesday",
      "could I start in may with something small like 25 a month",
      "about 1500 a month wages",
      "rent 700, food 250, bus 60 and the funeral is on a card",
      "about 90 a month on the card",
      "just me",
    ],
  ],
  [
    "es",
    [
      "=enterramos a mi papá el martes",
      "¿podría empezar en mayo con algo pequeño, unos 25 al mes?",
      "unos 1500 al mes de sueldo",
      "renta 700, comida 250, camión 60",
      "nada de deudas",
      "solo yo",
    ],
  ],
  [
    "hi-Latn",
    [
      "=mangalwar ko papa guzar gaye",
      "may se 300 mahina de sakta hu kya",
      "15000 salary hai",
      "kiraya 6000, khana 3000, bus 600",
      "1000 ki emi hai",
      "sirf main",
    ],
  ],
])(
  "in %s a start in May is not forgotten: the latest there is, and a colleague may give more time",
  (language, lines) => {
    const { last, dues } = played(model, language, lines);
    expect(last.said).toContain("start-latest");
    expect(dues[0]).toMatch(/ 04-02$/u);
  },
);

test.each<readonly [Language, readonly string[]]>([
  ["en", ["=hi", "my hours were cut, could I do 60 a month from may"]],
  ["es", ["=hola", "mi esposo perdió el trabajo, ¿puedo dar 50 al mes desde mayo?"]],
])(
  "in %s the day alone stands against it: no sum is called too small, and we ask",
  (language, lines) => {
    const { said } = played(model, language, lines).last;
    expect(said.slice(-2)).toEqual(["means-why", "ask-income"]);
  },
);
