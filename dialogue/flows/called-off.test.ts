/** A colleague was asked for and is not wanted any more: what may be called off, and what may not. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { saysGoOnHere, saysNoPerson } from "../heard/answers/call-off.ts";
import { meaning } from "../talks/hearing.ts";
import { goesOn, newTalk, played } from "../talks/played.ts";
import { templates, verified } from "../talks/proved.ts";
import { lastOf, model } from "../talks/shipped.ts";

const wishes: Readonly<Record<string, string>> = {
  en: "can i speak to a human please",
  es: "quiero hablar con una persona",
  hi: "मुझे किसी इंसान से बात करनी है",
  "hi-Latn": "mujhe kisi insaan se baat karni hai",
};

test.each<readonly [Language, string]>([
  ["en", "never mind, I'll sort it here"],
  ["en", "actually no need for a human"],
  ["en", "i dont need a person any more"],
  ["en", "forget it"],
  ["en", "nvm lets just do it here"],
  ["es", "olvídelo, lo arreglo aquí"],
  ["es", "ya no necesito a una persona"],
  ["hi", "रहने दो, यहीं कर लेते हैं"],
  ["hi", "इंसान की ज़रूरत नहीं"],
  ["hi-Latn", "rehne do, yahin kar lete hain"],
  ["hi-Latn", "insaan ki zaroorat nahi"],
])("in %s, '%s' goes on here, and what works is asked again", (language, line) => {
  const { said, acts } = lastOf(language, wishes[language] ?? "", line);
  expect(said).toEqual(["here-again", "what-works-again"]);
  expect(acts).toEqual(["hand-back"]);
});

test("what they propose beside it is read back at once", () => {
  const last = lastOf(
    "en",
    "get me a manager",
    "actually forget it, lets just do it here. i can pay the whole thing friday",
  );
  expect(last.said).toEqual(["here-again", "confirm-promise"]);
});

test("who proved nothing yet is asked who they are", () => {
  const { last } = played(model, "en", ["can i speak to a human", "actually i dont need a human"]);
  expect(last.said).toEqual(["here-again", "verify-details"]);
});

test.each([
  "thanks",
  "when will they answer",
  "i want someone else than a manager",
  "never mind what i said, can the manager call me at 5",
  "i can pay 50 a month",
])("'%s' calls nobody off", (line) => {
  expect(lastOf("en", "get me a manager", line).acts).not.toContain("hand-back");
});

test("what a colleague has taken up is theirs to give back, and they are told so", () => {
  const talk = newTalk("en");
  for (const line of ["=hello", "get me a manager"]) goesOn(model, talk, line);
  talk.takeUp();
  const said = goesOn(model, talk, "never mind, i'll sort it here");
  expect(templates(said)[0]).toBe("colleague-has-it");
  expect(said.step.acts).toEqual([]);
});

test("danger to life brings a colleague whatever they say after it", () => {
  const talk = verified();
  talk.hears(meaning({ signals: ["crisis"] }), "i want to end my life");
  const said = talk.hears(meaning({ intents: ["unclear"] }), "never mind, no need for a human");
  expect(said.step.acts.map(({ kind }) => kind)).not.toContain("hand-back");
});

test("a call that was asked for stays where the colleague is called off", () => {
  const talk = newTalk("en");
  const [, , booked, back] = [
    "=hello",
    "get me a manager",
    "can they call me tomorrow at 5pm",
    "never mind the manager, lets sort it here",
  ].map((line) => goesOn(model, talk, line));
  expect(booked?.step.acts.map(({ kind }) => kind)).toContain("book-callback");
  expect(back?.step.acts).toContainEqual({ kind: "hand-back", callback: false });
});

test.each<readonly [string, boolean]>([
  ["i don't want to talk to an agent", true],
  ["no need to pass me on", true],
  ["get me a person, no bot", false],
  ["can i not talk to a person", false],
  ["no quiero hablar con un robot, quiero una persona", false],
])("'%s' wishes for no person: %s", (line, none) => {
  expect(saysNoPerson(line)).toBe(none);
});

test.each(["i'll pay on friday", "i never mind waiting", "leave me alone", "déjeme en paz"])(
  "'%s' says nothing of going on here",
  (line) => {
    expect(saysGoOnHere(line)).toBe(false);
  },
);

test("what lay on the table when they asked for a colleague is read back again", () => {
  const before = ["i get 1400 a month and rent is 800", "food maybe 350", "just me", "nothing"];
  const shown = lastOf("en", ...before, "get me a human", "actually no need for a human");
  expect(shown.said[0]).toBe("here-again");
  expect(shown.said[1]).toMatch(/^confirm-/);
  expect(lastOf("en", "50 a month", "get me a human", "never mind").said[1]).toMatch(
    /^confirm-plan/,
  );
});

test("how many payments it is asks for no papers, where nothing lies on the table", () => {
  expect(lastOf("en", "how many payments is that").said).not.toContain("documents-coming");
});
