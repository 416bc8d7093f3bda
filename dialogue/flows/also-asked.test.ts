/** Two questions in one message are both answered, with a link but once; what is asked of a plan is told of it. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { lastOf, model } from "../talks/shipped.ts";

test.each<readonly [Language, string, readonly string[]]>([
  ["en", "how do i pay and whats your phone number", ["ways-to-pay", "call-us"]],
  ["en", "where do i pay and can i pay early", ["ways-to-pay", "pay-any-there"]],
  ["en", "what happens if i miss one and can i pay early", ["pay-any", "if-missed"]],
  ["en", "when will someone answer and how do i pay", ["ways-to-pay", "when-unknown"]],
  ["en", "who do i owe and since when", ["creditor-is", "since", "what-works-again"]],
  [
    "en",
    "kindly tell the outstanding amount and the mode of payment",
    ["balance-again", "ways-to-pay", "what-works-again"],
  ],
  [
    "en",
    "also send me link for payment, i will pay full tomorrow morning",
    ["ways-to-pay", "confirm-promise"],
  ],
  ["es", "mañana lo pago todo, mándeme el link", ["ways-to-pay", "confirm-promise"]],
  ["hi-Latn", "kal pura de dunga, link bhi bhej do", ["ways-to-pay", "confirm-promise"]],
  ["hi", "कल पूरा दे दूँगा, लिंक भी भेज दो", ["ways-to-pay", "confirm-promise"]],
  ["es", "ese día le puedo mandar 45", ["ask-when"]],
  ["hi-Latn", "accha to kya offer hai tumhare paas", ["options-are", "ask-amount"]],
  ["es", "¿cómo pago y cuál es su número?", ["ways-to-pay", "call-us"]],
  ["hi-Latn", "kaise pay karu aur aapka number kya hai", ["ways-to-pay", "call-us"]],
  ["hi", "पेमेंट कैसे करूँ और आपका नंबर क्या है", ["ways-to-pay", "call-us"]],
])("in %s, '%s' gets both answers", (language, line, said) => {
  expect(lastOf(language, line).said).toEqual(said);
});

test.each([
  "where do i pay and can i pay early",
  "can i pay more if i get a bonus and how do i pay",
  "how do i pay, and can i pay extra some months?",
])("the answers to '%s' carry the link once", (line) => {
  expect(lastOf("en", line).text.match(/\/p\//gu)).toHaveLength(1);
});

test("both are answered while it rests, and nothing is asked for", () => {
  const last = lastOf("en", "thats not my debt", "can i pay by card, and what's your phone number");
  expect(last.said).toEqual(["pay-if-you-wish", "call-us"]);
});

test("no reminder is spoken of where nothing is agreed", () => {
  expect(lastOf("en", "how do i pay and will you remind me").said).not.toContain("will-remind");
});

const agreed: Readonly<Record<string, readonly string[]>> = {
  en: ["50 a month", "yes"],
  es: ["50 al mes", "sí"],
  hi: ["महीने का 500", "हाँ"],
  "hi-Latn": ["mahine ka 500", "haan"],
};

test.each<readonly [Language, string]>([
  ["en", "wait when's the last one"],
  ["en", "when do i finish paying"],
  ["en", "so how many months is that"],
  ["es", "¿cuándo es el último pago?"],
  ["hi", "आखिरी किस्त कब है"],
  ["hi-Latn", "aakhri kist kab hai"],
])("in %s, '%s' of a plan tells what is left of it", (language, line) => {
  expect(lastOf(language, ...(agreed[language] ?? []), line).said).toEqual(["plan-left"]);
});

test("'how many months is that', of terms read back, asks for no papers", () => {
  const { said, acts } = lastOf("en", "50 a month", "so how many months is that");
  expect(said).toEqual(["confirm-plan-again"]);
  expect(acts).toEqual([]);
});

test.each<readonly [Language, string]>([
  ["en", "i dont want any plan"],
  ["en", "cancel the plan please"],
  ["en", "i dont want this plan anymore"],
  ["es", "quiero cancelar el plan"],
  ["hi", "मुझे प्लान नहीं चाहिए"],
  ["hi-Latn", "mujhe plan nahi chahiye"],
])("in %s, '%s' of a plan that stands brings who may end it", (language, line) => {
  const { turns } = played(model, language, ["=hello", ...(agreed[language] ?? []), line, "no"]);
  expect(turns[3]?.said).toEqual(["stays-as-agreed", "want-person"]);
  expect(turns[4]?.said).not.toContain("what-works-again");
});

test.each<readonly [Language, string]>([
  ["en", "do i have to talk to you or can i just ignore this"],
  ["es", "¿tengo que hablar con ustedes?"],
  ["hi-Latn", "kya mujhe aapse baat karna zaroori hai?"],
])("in %s, '%s' asks for no person", (language, line) => {
  expect(lastOf(language, line).acts).not.toContain("hand-over");
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["can someone ring me tomorrow at 3", "will they call my cell"]],
  ["en", ["call me tomorrow", "which number will you call from"]],
])("in %s, %s: how they are called stops no calls", (language, lines) => {
  expect(lastOf(language, ...lines).acts).not.toContain("stop-channel");
});

test.each(["stop calling my cell", "will you stop calling my cell", "dont call my cell"])(
  "'%s' stops them",
  (line) => {
    expect(lastOf("en", line).acts).toContain("stop-channel");
  },
);

test("who we are is said beside how that is checked", () => {
  const { last } = played(model, "es", ["A ver, ¿quién coño sois vosotros?"]);
  expect(last.said).toEqual(["hello", "how-to-check"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "that's not my debt", "will this go on my credit report?"],
  ["es", "no debo eso, nunca tuve cuenta con ustedes", "¿esto me va a meter en ASNEF?"],
])("in %s, a credit file is a colleague's to explain while it rests", (language, first, line) => {
  expect(lastOf(language, first, line).said).toEqual(["file-unseen", "hold-stands"]);
});

test("no receipt is ready before a payment came", () => {
  const last = lastOf(
    "en",
    "100 a month on the 5th",
    "yes",
    "thanks. how will i know it went through",
  );
  expect(last.said).toEqual(["receipt-then"]);
});
