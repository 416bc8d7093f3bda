/** A yes, a no and a question where terms were read back, told by all the words of the message. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { goesOn } from "../talks/played.ts";
import { type Situation, talkAt } from "../talks/situations.ts";
import { model } from "../talks/shipped.ts";

const saidAt = (language: Language, situation: Situation, text: string) => {
  const { step } = goesOn(model, talkAt(model, language, situation).talk, text);
  return {
    acts: step.acts.map(({ kind }) => kind),
    said: step.say.map(({ template }) => template),
  };
};

test.each<readonly [Language, Situation, string]>([
  ["en", "offer", "gonna be tight but we can manage that"],
  ["en", "pause", "yes please, hopefully i find work by then"],
  ["es", "offer", "está pesadito pero sí le entro"],
  ["es", "pause", "ni modo, déjelo pausado hasta junio"],
  ["hi-Latn", "offer", "itna to nikal lenge, bana do"],
  ["hi", "pause", "ठीक है, तब तक कोई नौकरी ढूंढ लूंगी"],
])("in %s, %s: '%s' agrees", (language, situation, text) => {
  expect(saidAt(language, situation, text).acts).toEqual(["agree"]);
});

test.each<readonly [Language, Situation, string]>([
  ["en", "pause", "i dont want the pause"],
  ["es", "pause", "mejor no lo pause"],
  ["hi-Latn", "pause", "mat roko"],
  ["hi", "offer", "रहने दीजिए, मुझे नहीं करना"],
  ["en", "offer", "thats still pretty steep"],
  ["es", "offer", "bájele tantito"],
])("in %s, %s: '%s' refuses, and stops nothing", (language, situation, text) => {
  const { acts, said } = saidAt(language, situation, text);
  expect(acts).toEqual([]);
  expect(said[0]).toMatch(/^nothing-agreed/u);
});

test.each<readonly [Language, string]>([
  ["en", "so you wont be calling me till june?"],
  ["es", "entonces nadie me va a llamar?"],
  ["hi-Latn", "matlab koi call nahi karega?"],
  ["hi", "तब तक कोई मैसेज नहीं आएगा?"],
])("in %s, '%s' is told what the pause means", (language, text) => {
  const { acts, said } = saidAt(language, "pause", text);
  expect(acts).toEqual([]);
  expect(said.at(-1)).toMatch(/^confirm-pause/u);
});

test.each<readonly [Language, string]>([
  ["en", "call it off please, changed my mind"],
  ["es", "siempre no, anúlelo"],
  ["hi-Latn", "plan radd kar do"],
  ["hi", "ये सब हटा दीजिए"],
])("in %s, '%s' is of the plan, and not of our messages", (language, text) => {
  const { acts, said } = saidAt(language, "agreed", text);
  expect(acts).toEqual([]);
  expect(said).toEqual(["stays-as-agreed", "want-person"]);
});

test.each<readonly [Language, Situation, string, string]>([
  ["en", "offer", "stop texting me", "stop-channel"],
  ["en", "pause", "no, stop calling me", "stop-channel"],
  ["en", "agreed", "stop", "stop-channel"],
  ["en", "offer", "this debt is not mine", "open-case"],
  ["en", "offer", "i want to kill myself", "crisis"],
  ["es", "pause", "no me llamen más", "stop-channel"],
])("in %s, %s: '%s' is heard as ever", (language, situation, text, act) => {
  const { acts } = saidAt(language, situation, text);
  expect(acts.some((kind) => kind === act || kind === "stop-contact")).toBe(true);
});
