/** What is left to us, taken from our offer, begun on a day or named in other money: as it is meant. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { leavesItToUs } from "../../heard/answers/as-you-say.ts";
import { played } from "../played.ts";
import { after, model } from "../shipped.ts";

test.each([
  "lo que ustedes digan",
  "pues como usted guste",
  "me da igual",
  "lo que vos digas",
  "usted dígame",
  "whatever you say",
  "it's up to you",
  "you tell me",
  "jo aap bolo",
  "aap hi batao",
  "kuch bhi chalega",
  "जो आप कहें",
])("'%s' leaves it to us", (text) => expect(leavesItToUs(text)).toBe(true));

test.each([
  "no me importa lo que digan, no debo nada",
  "whatever you say, i'm not paying",
  "como quieran, yo no pago",
  "dígame cuánto debo",
  "tell me how much i owe",
  "aap batao mera kitna baaki hai",
  "kuch bhi nahi dunga",
  "whatever",
])("'%s' does not", (text) => expect(leavesItToUs(text)).toBe(false));

test.each<readonly [Language, readonly string[]]>([
  ["es", ["lo que ustedes digan"]],
  ["es", ["quiero pagar", "como quieran"]],
  ["es", ["no puedo todo", "lo que usted diga"]],
  ["en", ["whatever works for you"]],
  ["hi-Latn", ["jo aap bolo"]],
  ["hi", ["जो आप कहें"]],
])("in %s, %s: one concrete plan is proposed", (language, lines) => {
  const { last, dues } = after(language, ...lines);
  expect(last.said).toEqual(["one-way", "confirm-plan"]);
  expect(dues.length).toBeGreaterThan(1);
});

test.each<readonly [Language, readonly string[]]>([
  ["es", ["puedo pagar todo", "cuando ustedes quieran"]],
  ["en", ["i will pay 100", "whenever you want"]],
])("in %s, %s: one day is proposed, and a yes takes it", (language, lines) => {
  expect(after(language, ...lines).last.said).toEqual(["near-day"]);
  expect(after(language, ...lines, "ok").dues[0]).toMatch(/ 03-09$/);
});

test("left to us, what was read back is read once more, and agreed by a plain yes alone", () => {
  const { last } = after("es", "60 al mes", "lo que ustedes digan");
  expect(last.said).toEqual(["confirm-plan-again"]);
  expect(last.acts).not.toContain("agree");
});

test("who lost their work and leaves it to us is asked what they have", () => {
  expect(after("es", "perdí el trabajo").last.said).toEqual([
    "care-brief",
    "means-why",
    "ask-income",
  ]);
  expect(after("es", "perdí el trabajo", "lo que ustedes digan").last.said).toEqual([
    "ask-income-again",
  ]);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["en 2 pagos", "no", "qué me ofrece", "ok entonces 206.25 al mes"], ["206 03-09"]],
  ["es", ["60 al mes", "no", "entonces 206.25 al mes"], ["206 03-09", "206 04-09"]],
  ["es", ["no tengo dinero", "ok entonces 103.13 al mes"], ["103 03-09"]],
  ["en", ["i have no money", "ok then 103.13 a month"], ["103 03-09"]],
])("in %s, %s: the figure is what they would pay, and no income", (language, lines, dues) => {
  expect(after(language, ...lines).dues.slice(0, dues.length)).toEqual(dues);
});

test("what comes in is still income, in one breath with a then", () => {
  const { last } = after("es", "no tengo dinero", "pues entonces, gano 300 al mes");
  expect(last.said).toEqual(["ask-essentials"]);
});

test.each<readonly [Language, readonly string[], string]>([
  ["es", ["60 al mes empezando este viernes"], "60 03-06"],
  ["es", ["60 al mes", "a partir del 15"], "60 03-15"],
  ["es", ["60 al mes desde abril"], "60 04-01"],
  ["es", ["60 al mes", "empezando este mes no, el que viene"], "60 04-01"],
  ["en", ["60 a month starting in april"], "60 04-01"],
  ["hi-Latn", ["700 mahina april se"], "700 04-01"],
])("in %s, %s: it begins on the day that they name", (language, lines, first) => {
  expect(after(language, ...lines).dues[0]).toBe(first);
});

test("since a month that has passed nothing begins", () => {
  const { talk } = after("es", "desde enero no tengo trabajo");
  expect(talk.kept).toEqual([]);
});

test("pesos, where there are none, are the money of the account", () => {
  expect(after("es", "puedo darle 50 pesitos el viernes").dues[0]).toBe("50 03-06");
  expect(after("es", "100 pesos por semana").dues[0]).toBe("100 03-09");
});

test.each<readonly [Language, string]>([
  ["es", "100 pesos mexicanos"],
  ["en", "i can pay 100 euros"],
  ["hi-Latn", "100 dollar dunga"],
  ["hi", "100 डॉलर दूँगा"],
])("in %s, '%s': other money is never turned into that of the account", (language, text) => {
  const { last, talk } = after(language, text);
  expect(last.said).toEqual(["other-money", "ask-amount"]);
  expect(talk.kept).toEqual([]);
});

test("income in other money is reckoned with nothing", () => {
  const { last } = after("es", "gano 20000 pesos mexicanos al mes");
  expect(last.said[0]).toBe("other-money");
  expect(last.acts).not.toContain("note-means");
});

test("the payment that is named by its day is moved, and is no sum", () => {
  const { last } = after("es", "60 quincenal", "si", "puedo cambiar el del 31 al 3?");
  expect(last.said).toEqual(["plan-which"]);
});

test.each(["GBP", "INR"] as const)(
  "in es, the money of an account in %s is named beside its sum",
  (currency) => {
    const line = "cuánto debo? le pago 50 dólares al mes";
    const { last } = played(model, "es", ["=hola", line], { currency });
    expect(last.said).toContain("other-money");
    expect(last.text).toMatch(new RegExp(`${currency} [\\d,.]+`));
  },
);
