/** Difficult people, as they write: what is answered to them, and what is not made of their words. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const saidTo = (language: Language, ...lines: readonly string[]): readonly string[] =>
  played(model, language, lines).last.said;

test.each<readonly [Language, string]>([
  ["en", "who dis"],
  ["en", "hi, who's this?"],
  ["es", "quién habla?"],
  ["hi-Latn", "kaun bol raha hai"],
])("in %s, '%s' asks who we are, and is no wrong number", (language, line) => {
  const { last } = played(model, language, [line]);
  expect(last.said).toContain("verify-details");
  expect(last.acts).not.toContain("wrong-person");
});

test("'are you a real person' is answered truly, and hands nobody over", () => {
  const { last } = played(model, "en", ["=hello", "are you a real person"]);
  expect(last.said).toContain("i-am-ai");
  expect(last.acts).not.toContain("hand-over");
  expect(played(model, "en", ["=hello", "i want a real person please"]).last.acts).toContain(
    "hand-over",
  );
});

test("whoever is offered a person, and would rather pay in two goes, goes on with us", () => {
  const lines = ["=hello", "412 is ridiculous, i'll give you 150 and we call it done"];
  const { turns, last } = played(model, "en", [...lines, "fine, but in two goes"]);
  expect(turns.at(-2)?.said).toContain("want-person");
  expect(last.acts).not.toContain("hand-over");
  expect(last.said.join()).toMatch(/confirm-plan|ask-/);
});

test("a haggler who goes down and comes back is read back what they come back to", () => {
  const lines = ["=hello", "i can do 100 a month", "actually 10", "fine whatever 60 then"];
  const { last, dues } = played(model, "en", lines);
  expect(last.said).toEqual(["confirm-plan-again"]);
  expect(dues[0]?.split(" ")[0]).toBe("60");
});

test("one word and a figure change no language", () => {
  const { last, talk } = played(model, "en", ["=hello", "100 a month", "80 final"]);
  expect(talk.conversation.language).toBe("en");
  expect(last.text).not.toMatch(/dohra|kist/);
});

test("the rest on another day goes with the part that was named before", () => {
  const { dues } = played(model, "en", ["=hello", "100 now", "and the rest on march 28"]);
  expect(dues).toEqual(["100 03-02", "312 03-28"]);
});

test.each<readonly [Language, readonly string[], string]>([
  ["en", ["i lost my job", "my kids are with me too"], "told"],
  ["hi", ["मेरी नौकरी चली गई है", "दो बच्चे हैं"], "told"],
  ["en", ["50 a month", "yes", "thanks. will you remind me"], "will-remind"],
  ["es", ["50 al mes", "sí", "me avisan antes?"], "will-remind"],
  ["en", ["can you take the interest off"], "interest-unknown"],
  ["es", ["me pueden quitar los intereses"], "interest-unknown"],
  ["en", ["tell me a joke"], "only-this"],
  ["en", ["so what do you want"], "balance-again"],
  ["en", ["i sent you a pic of the receipt"], "payment-reported"],
  ["en", ["sorry that was rude, bad day"], "all-right"],
  [
    "en",
    ["50 a month", "yes", "i need to skip the next one", "no wait dont skip"],
    "stays-as-agreed",
  ],
  ["en", ["the amount is wrong", "so what now"], "nothing-to-do"],
])("in %s, after %j: %s", (language, lines, template) => {
  expect(saidTo(language, "=hello", ...lines)[0]).toBe(template);
});

test("somebody who helps to type is no representative", () => {
  const { last } = played(model, "en", ["=hello", "my grandson is helping me type this"]);
  expect(last.acts).not.toContain("note-representation");
});

test("what comes in and what goes out, told in one breath, are told apart", () => {
  const line = "i get 1800 a month and rent is 1100, car 320, food 400";
  expect(saidTo("en", "=hello", line)).toEqual(["budget-heard", "ask-other-debts"]);
});

test("short of money, they are read back no payment above what they named", () => {
  const { dues } = played(model, "en", ["=hello", "that's all i have", "ok fine 100 a month"]);
  expect(dues.length).toBeGreaterThan(0);
  expect(dues.every((due) => Number(due.split(" ")[0]) <= 100)).toBe(true);
});

test.each<readonly [string, readonly string[]]>([
  ["ok 200 now and 212.50 on april 1", ["200 03-02", "212 04-01"]],
  ["50 this week and 362.50 next week", ["50 03-06", "362 03-13"]],
])("'%s' is two payments on those days", (line, dues) => {
  expect(played(model, "en", ["=hello", line]).dues).toEqual(dues);
});

test("a day that is corrected of one of two payments moves the nearest", () => {
  const lines = ["=hello", "ok 200 now and 212.50 on april 1", "wait, i meant march 30"];
  expect(played(model, "en", lines).dues).toEqual(["200 03-02", "212 03-30"]);
});

test.each<readonly [Language, string]>([
  ["en", "whatever you say"],
  ["en", "j"],
  ["en", "cool ill call you"],
  ["es", "lo que usted diga"],
])("in %s, '%s' stops nothing, threatens nobody and is no stranger's", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  // Whoever leaves it to us is made a proposal.
  expect(last.acts.filter((act) => act !== "keep-offer")).toEqual([]);
});

test.each<readonly [Language, string]>([
  ["en", "you people are vultures"],
  ["es", "ustedes son unos rateros"],
  ["hi-Latn", "tum log chor ho"],
])("in %s, '%s' is anger alone: calm, and the talk goes on", (language, line) => {
  const { turns } = played(model, language, ["=hello", line, "100"]);
  expect(turns.flatMap(({ acts }) => acts)).not.toContain("hand-over");
});

test("a day named to be called on is no day to pay on", () => {
  const lines = ["=hello", "can you call me instead", "tomorrow after 5"];
  expect(saidTo("en", ...lines)).toEqual(["callback-on"]);
});

test("from when, asked of what is read back, is answered by reading it back", () => {
  expect(saidTo("en", "=hello", "50 a month", "from when")).toEqual(["confirm-plan-again"]);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["50", "this friday", "a week"], ["50 03-06", "50 03-13"]],
  ["es", ["50", "el viernes", "a la semana"], ["50 03-06", "50 03-13"]],
  ["es", ["100 hoy, 100 el 20 y el resto luego"], ["100 03-02", "100 03-20", "100 04-20"]],
])("in %s, %j comes to %j", (language, lines, begins) => {
  const { dues } = played(model, language, ["=hello", ...lines]);
  expect(dues.slice(0, begins.length)).toEqual(begins);
});

test.each<readonly [Language, readonly string[], RegExp]>([
  ["en", ["so what CAN you do"], /^(?:options-are|what-works)/],
  ["en", ["can you delete the late fee"], /^interest-unknown/],
  ["en", ["what were we saying"], /^balance/],
  [
    "es",
    ["estoy enferma en el hospital", "todavía no me dan de alta"],
    /^(?:heard-you|care-again|more-time)/,
  ],
  ["hi-Latn", ["15 din baad baat karte hain", "theek hai"], /^all-right/],
])("in %s, after %j it is answered by %s", (language, lines, template) => {
  expect(saidTo(language, "=hello", ...lines)[0]).toMatch(template);
});

test.each<readonly [readonly string[], string]>([
  [["45 a month on the 5th", "i said 54 not 45"], "54 03-05"],
  [["40 every friday", "no not this friday the next"], "40 03-13"],
])("after %j the first is %s", (lines, first) => {
  expect(played(model, "en", ["=hello", ...lines]).dues[0]).toBe(first);
});

test("days on which nobody is to write make no plan", () => {
  const line = "dont text me during church on sundays lol but ok what do i owe";
  const { last } = played(model, "en", ["=hello", line]);
  expect(last.acts).toEqual(["quiet-time"]);
  expect(last.said.some((id) => id.startsWith("balance"))).toBe(true);
});

test("who acts for the person and asks what we need is told what shows it, and no more", () => {
  const { last } = played(model, "en", [
    "I hold power of attorney for my mother, she has dementia and cannot deal with this",
    "What do you need from me?",
  ]);
  expect(last.said).toEqual(["acts-for-them-again"]);
  expect(last.text).not.toMatch(/owe|debt|balance/i);
});

test("a bare time of today is a day to pay on, and no cry for help", () => {
  const { last } = played(model, "en", ["=hello", "50", "tonight"]);
  expect(last.said[0]).toMatch(/^confirm-/);
});
