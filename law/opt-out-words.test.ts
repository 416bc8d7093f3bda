/** How people say stop, what they mean by it, and what only sounds like it. */

import { expect, test } from "vitest";
import type { HistoryEntry } from "./facts/past.ts";
import { example } from "./example.ts";
import { asksToResume, mediaRefused, readsAsStop, saysWrongNumber } from "./opt-out-words.ts";

/** A text message from the consumer, as the fact format gives it. */
function said(text: string): HistoryEntry {
  const entry = { at: "2026-06-15T15:00:00Z", channel: "sms", direction: "inbound" };
  const [read] = example({ history: [{ ...entry, outcome: "received", text }] }).facts.history;
  if (read === undefined) throw new Error("one entry was given");
  return read;
}

test.each([
  ["STOP"],
  ["stop."],
  ["Unsubscribe"],
  ["opt out"],
  ["StopAll"],
  ["Please stop."],
  ["ok stop it now please"],
  ["no more please"],
  ["pls no more texts"],
  ["quit sending me these"],
  ["Don't call me anymore"],
  ["do not ever contact me again"],
  ["I don't want to be called"],
  ["I do not want any more of your messages"],
  ["I want to opt out"],
  ["Take me off your list"],
  ["lose my number"],
  ["leave me alone"],
  ["no me llame"],
  ["Deje de mandarme mensajes"],
])("%s: a request to stop", (text) => {
  expect(readsAsStop(text)).toBe(true);
});

test.each([
  ["I will pay at the end of the month"],
  ["Can I stop the payment plan?"],
  ["I will cancel my other card and pay you"],
  ["I never got your call"],
  ["I don't remember this account"],
  ["What stops me from paying today?"],
  ["Please call me on Thursday"],
  ["I am busy, I can't talk now"],
])("%s: no request to stop", (text) => {
  expect(readsAsStop(text)).toBe(false);
});

test.each([
  ["STOP", ["sms"]],
  ["Please stop calling me", ["phoneCall"]],
  ["stop texting me", ["sms"]],
  ["No more calls or e-mails", ["phoneCall", "email"]],
  ["stop calling, text me instead", ["phoneCall"]],
  ["No more texts please, e-mail is fine", ["sms"]],
  ["stop sending letters", ["letter"]],
  ["do not contact me", ["phoneCall", "email", "sms", "messagingApp", "socialMedia"]],
])("%s: refuses %j", (text, channels) => {
  expect(mediaRefused(said(text))).toEqual(channels);
});

test("START takes a stop back, a wrong number is said in words", () => {
  expect(asksToResume(said("Start"))).toBe(true);
  expect(asksToResume(said("I start a new job on Monday"))).toBe(false);
  expect(saysWrongNumber(said("You have the wrong number!"))).toBe(true);
  expect(saysWrongNumber(said("The number on the letter is right"))).toBe(false);
});
