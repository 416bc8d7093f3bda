/** Whoever asks which rights they have, or weighs a lawyer, is answered; whoever claims one is heard. */

import { readFileSync } from "node:fs";
import { type Language, must } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { loadModel } from "../understanding/weights.ts";

const model = must(
  loadModel(readFileSync(new URL("../understanding/weights.bin", import.meta.url))),
);
const lastOf = (language: Language, ...lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines]).last;

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
