/** Whoever asks which rights they have, or weighs a lawyer, is answered; whoever claims one is heard. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { lastOf, model } from "../talks/shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "what are my rights"],
  ["en", "how long do i have to dispute this"],
  ["es", "cuales son mis derechos"],
  ["es", "quiero saber que derechos tengo"],
  ["es", "cuantos dias tengo para disputar"],
  ["hi", "मेरे क्या अधिकार हैं"],
  ["hi-Latn", "mere kya rights hain"],
  ["hi-Latn", "dispute karne ke liye kitne din hain"],
])("in %s, '%s' is told what they can ask", (language, line) => {
  expect(lastOf(language, line)).toMatchObject({ said: ["your-rights"], acts: [] });
});

test.each<readonly [Language, string, string, string]>([
  ["en", "100 a month from the 1st", "what are my rights", "yes"],
  ["es", "100 al mes desde el 1", "cuales son mis derechos", "sí"],
  ["hi", "हर महीने 1000 दूँगा", "मेरे क्या अधिकार हैं", "हाँ"],
  ["hi-Latn", "har mahine 1000 dunga", "mere kya rights hain", "haan"],
])(
  "in %s, '%s', '%s' and '%s': the terms stand open behind the answer",
  (language, plan, asks, yes) => {
    const { turns, last } = played(model, language, ["=hello", plan, asks, yes]);
    expect(turns.at(-2)?.said).toEqual(["your-rights", "confirm-plan-again"]);
    expect(last.acts).toEqual(["agree"]);
  },
);

test.each<readonly [Language, string]>([
  ["en", "i'm thinking about getting a lawyer, is that bad for me"],
  ["es", "estoy pensando en buscarme un abogado, eso me perjudica?"],
  ["en", "i dont have a lawyer yet"],
  ["es", "todavia no tengo abogado"],
  ["hi", "मैं वकील करने की सोच रही हूँ"],
  ["hi-Latn", "main vakil karne ka soch raha hu"],
])("in %s, '%s' lets nothing rest", (language, line) => {
  expect(lastOf(language, line)).toMatchObject({ said: ["your-choice-who"], acts: [] });
});

test.each<readonly [Language, string, string]>([
  ["en", "i have a lawyer, talk to her", "note-representation"],
  ["es", "ya tengo abogado, hable con el", "note-representation"],
  ["hi", "मेरे वकील से बात कीजिए", "note-representation"],
])("in %s, '%s' is heard as it is said", (language, line, act) => {
  expect(lastOf(language, line).acts).toContain(act);
});
