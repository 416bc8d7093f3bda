/** Whoever stopped our messages lets us write again in so many words, and by nothing less. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import type { ChannelName, Understood } from "../../meaning.ts";
import { meaning } from "../../talks/hearing.ts";
import { templates } from "../../talks/proved.ts";
import { Talk } from "../../talks/world.ts";

const nothing = meaning({ intents: ["unclear"] });
const guess: Understood = {
  ...nothing,
  signals: [{ name: "stop_contact", confidence: 0.2, quote: "" }],
};

function stoppedOn(channel: ChannelName, language: Language = "en"): Talk {
  const talk = new Talk({ channel: "sms", language });
  talk.stopped = [channel];
  return talk;
}

test.each(["START", "start.", "Unstop", "ALTA", "shuru karo", "शुरू करें"])(
  "%s alone, where they stopped us, takes the stop back at once",
  (text) => {
    const talk = stoppedOn("sms");
    const said = talk.hears(nothing, text);
    expect(said.step.acts).toEqual([{ kind: "allow-channel", channel: "sms" }]);
    expect(templates(said)).toContain("allowed-again");
    expect(talk.stopped).toEqual([]);
  },
);

test.each([
  ["en", "ok you can text me again", "yes"],
  ["es", "ya me pueden mandar mensajes de nuevo", "sí"],
  ["hi", "आप मुझे फिर से मैसेज भेज सकते हैं", "हाँ"],
  ["hi-Latn", "aap mujhe dobara message bhej sakte hain", "haan"],
] as const)("in %s, %s is asked about once, and a yes allows it", (language, text, yes) => {
  const talk = stoppedOn("sms", language);
  // A guess at a stop, raised by the same words, undoes nothing.
  const asked = talk.hears(guess, text);
  expect(templates(asked)).toContain("ask-allow-again");
  expect(asked.step.acts).toEqual([]);
  expect(talk.hears(nothing, yes).step.acts).toEqual([{ kind: "allow-channel", channel: "sms" }]);
});

test("a no, or anything else, leaves the stop as it is", () => {
  for (const [text, heard] of [
    ["no", meaning({ intents: ["reject_offer"] })],
    ["what do I owe you?", meaning({ intents: ["ask_balance"] })],
  ] as const) {
    const talk = stoppedOn("sms");
    talk.hears(nothing, "you can text me again");
    expect(talk.hears(heard, text).step.acts).toEqual([]);
    expect(talk.stopped).toEqual(["sms"]);
  }
});

test.each(["don't ever text me again", "do not start texting me again", "START a payment plan"])(
  "%s allows nothing and is not asked about",
  (text) => {
    const said = stoppedOn("sms").hears(nothing, text);
    expect(templates(said)).not.toContain("ask-allow-again");
    expect(said.step.acts).toEqual([]);
  },
);

test("another channel is allowed by whoever proved who they are, and by nobody else", () => {
  const words = "you can e-mail me again";
  const stranger = stoppedOn("email");
  expect(templates(stranger.hears(nothing, words))).not.toContain("ask-allow-again");
  const known = stoppedOn("email");
  known.proof = "right";
  known.hears(meaning({ intents: ["confirm_identity"] }), "Ana Lopez, 1985-03-02");
  expect(templates(known.hears(nothing, words))).toContain("ask-allow-again");
});

test("where nothing was stopped the words are no wish to allow", () => {
  const talk = new Talk({ channel: "sms", language: "en" });
  expect(templates(talk.hears(nothing, "START"))).not.toContain("allowed-again");
});

test("who wants no contact at all is not asked: people lift that", () => {
  const talk = stoppedOn("sms");
  talk.hears(meaning({ signals: ["stop_contact"] }), "never contact me in any way");
  expect(talk.hears(nothing, "START").step.acts).toEqual([]);
});

test.each([
  ["en", "you can text me again"],
  ["es", "ya me pueden escribir otra vez"],
  ["hi", "आप फिर से मैसेज कर सकते हैं"],
  ["hi-Latn", "aap phir se message kar sakte ho"],
] as const)("in %s, '%s' where nothing was stopped is answered so", (language, text) => {
  const talk = new Talk({ channel: "sms", language });
  const said = talk.hears(nothing, text);
  expect(templates(said)).toContain("nothing-stopped");
  expect(said.step.acts).toEqual([]);
});

test.each(["can you text me that again", "why did you text me again", "don't text me again"])(
  "'%s' lets nobody write again",
  (text) => {
    const talk = new Talk({ channel: "sms" });
    expect(templates(talk.hears(nothing, text))).not.toContain("nothing-stopped");
  },
);
