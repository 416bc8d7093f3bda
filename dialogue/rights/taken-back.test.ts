/** "I'll die paying this" and then "only a way of speaking": help at once, and the way back through a colleague. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { takesBack } from "../heard/sayings/way-of-speaking.ts";
import { goesOn, played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

test.each<readonly [Language, string, string, string]>([
  ["hi-Latn", "mar jaunga paise dete dete yaar", "bolne ka tareeka hai bhai", "500 mahina"],
  ["hi", "मर जाऊँगा पैसे देते देते यार", "मज़ाक में बोला, ऐसी कोई बात नहीं है", "महीने के 500"],
  ["en", "i want to kill myself with all this", "i was only joking, im fine", "50 a month"],
  ["es", "me quiero morir con esto", "era un decir, estoy bien", "50 al mes"],
])("in %s, '%s' is helped, and '%s' is thanked for while all stays paused", (...lines) => {
  const [language, danger, back, wish] = lines;
  const { turns, talk } = played(model, language, ["=hello", danger, back, wish]);
  expect(turns[1]?.said).toEqual(["crisis"]);
  expect(turns[2]?.said).toEqual(["crisis-eased"]);
  expect(turns[2]?.acts).toContain("open-case");
  expect(turns[3]).toMatchObject({ said: ["crisis-eased-again"], acts: [] });
  expect(turns[3]?.text).not.toMatch(/\d/u);
  expect(talk.known.personHolds.map(({ kind }) => kind)).toContain("crisis");
});

test("once a colleague has lifted it the talk goes on from what they said meanwhile", () => {
  const lines = ["=hello", "mar jaunga paise dete dete", "mazak tha, main theek hu"];
  const { talk } = played(model, "hi-Latn", [...lines, "har mahine 1000 de dunga"]);
  talk.lift("crisis");
  talk.lift("with-person");
  const said = goesOn(model, talk, "15 tareekh se");
  expect(said.step.say.map(({ template }) => template)).toEqual(["confirm-plan"]);
  expect(said.worded?.text).toContain("15 March 2026");
});

test("words of danger after that are heard as before", () => {
  const lines = [
    "=hello",
    "i want to kill myself",
    "just kidding",
    "no, i really want to die",
    "ok",
  ];
  const { turns } = played(model, "en", lines);
  expect(turns[3]?.said).toEqual(["crisis-again"]);
  expect(turns[3]?.acts).toContain("crisis");
  expect(turns[4]?.said).toEqual(["crisis-again"]);
});

test.each<readonly [string, boolean]>([
  ["it's just a figure of speech lol", true],
  ["i didn't mean it like that", true],
  ["i'm not joking", false],
  ["i'm not fine", false],
  ["no es broma", false],
  ["fue un decir", true],
  ["aise hi bol diya yaar", true],
  ["mazak nahi kar raha", false],
  ["main theek nahi hu", false],
  ["theek hai", false],
  ["ok", false],
  ["गुस्से में बोल दिया", true],
  ["मज़ाक नहीं है ये", false],
  ["हाँ", false],
])("'%s' takes the words back: %s", (text, back) => {
  expect(takesBack(text)).toBe(back);
});
