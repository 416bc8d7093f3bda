/** What difficult people say once they know what is owed: wonder, chatter, need and a bargain are no terms and contest nothing. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const opened = (language: Language, line: string, owes = 8_400_00n) =>
  played(model, language, ["=hello", line], { owes }).last;

test.each<readonly [Language, string]>([
  ["en", "lol where am i gonna get 8400"],
  ["hi-Latn", "8400 kahan se laun bhai"],
  ["hi", "8400 कहां से दूं"],
])("in %s, '%s' offers nothing: what comes in is asked", (language, line) => {
  const { said, acts } = opened(language, line);
  expect(acts).not.toContain("keep-offer");
  expect(said.at(-1)).toBe("ask-income");
});

test.each<readonly [Language, string]>([
  ["en", "wow 8400 is that all lol"],
  ["es", "jajaja 8400, no manches"],
])("in %s, '%s' is told how it is made up", (language, line) => {
  expect(opened(language, line).said).toContain("breakdown");
});

test.each<readonly [Language, string]>([["en", "i can pay the 8400 today lol"]])(
  "in %s, '%s' is a promise all the same",
  (language, line) => {
    expect(opened(language, line).acts).toContain("keep-offer");
  },
);

test.each<readonly [Language, string]>([
  ["hi-Latn", "itna to nahi hai bhai ek saath"],
  ["hi-Latn", "ek baar me possible hi nahi h"],
  ["hi", "इतना पैसा कहां से लाऊं"],
  ["hi-Latn", "byaaj to hatao yaar"],
  ["hi", "3 हज़ार से ऊपर मत बोलना हर महीने"],
])("in %s, '%s' contests nothing", (language, line) => {
  expect(opened(language, line).acts).not.toContain("open-case");
});

test.each<readonly [Language, string]>([
  ["hi-Latn", "ye karza galat hai itna nahi tha"],
  ["en", "that sum is wrong, i dont owe that much"],
  ["es", "esa cantidad esta mal, yo no debo eso"],
])("in %s, '%s' contests it still", (language, line) => {
  expect(opened(language, line).acts).toContain("open-case");
});

test.each<readonly [Language, string]>([
  ["hi", "अरे आज मैच देखा क्या"],
  ["en", "did you watch the game yesterday"],
])("in %s, '%s' is chatter, and no day to pay", (language, line) => {
  expect(opened(language, line).acts).not.toContain("keep-offer");
});

test.each<readonly [Language, string]>([
  ["en", "what exactly do u do for me"],
  ["es", "y ustedes q me pueden ofrecer pues"],
  ["hi-Latn", "aap log kya kar sakte ho mere liye"],
])("in %s, '%s' is told the ways there are", (language, line) => {
  expect(opened(language, line).said.join(" ")).toMatch(/options-are|what-works/u);
});
