/** Who reads badly is offered a call, and what they can pay is kept and read back behind it. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { readsBadly } from "./reads-badly.ts";
import { model } from "../../talks/shipped.ts";

test.each<readonly [Language, string, string, string, RegExp]>([
  ["en", "=hi", "i can barely read, i can do 60 a month", "ok", /reply call/u],
  ["es", "=hola", "no veo bien, puedo pagar 60 al mes", "ok", /responda llamada/u],
  ["hi", "=नमस्ते", "आँखों से ठीक नहीं दिखता, 700 महीना दे सकता हूँ", "ठीक है", /कॉल लिखें/u],
  ["hi-Latn", "=hello", "mujhe padhna nahi aata, 700 mahina de sakta hu", "ok", /call likhein/u],
])("in %s a call is offered, and then the plan is read back", (language, hi, told, yes, call) => {
  const { turns } = played(model, language, [hi, told, yes]);
  expect(turns[1]?.text).toMatch(call);
  expect(turns[1]?.acts).toEqual(["vulnerable"]);
  expect(turns[2]?.said).toEqual(["confirm-plan"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "=lost my job, i can do 60 a month from the 15th", "60 03-15"],
  ["es", "=me quedé sin trabajo, puedo dar 60 al mes desde el 15", "60 03-15"],
  ["hi", "=नौकरी चली गई, 700 महीना दे सकता हूँ", "700 03-09"],
  ["hi-Latn", "=job chali gayi, 700 mahina de sakta hu 15 se", "700 03-15"],
])("in %s what is offered beside lost work and the proof is read back", (language, line, first) => {
  const { last, dues } = played(model, language, [line]);
  expect(last.said).toEqual(["hello", "care-brief", "verified", "confirm-plan"]);
  expect(last.text).toMatch(/work|trabajo|काम|Kaam/u);
  expect(dues[0]).toBe(first);
});

test.each([
  "i cant read your mind",
  "i cant see why i owe this",
  "i can't read hindi",
  "no veo por qué pagar",
  "nahi dikhta koi payment",
])("'%s' tells nothing of it", (line) => {
  expect(readsBadly(line)).toBe(false);
});
