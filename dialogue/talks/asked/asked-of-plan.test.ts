/** What people ask of a plan: the last payment, how many weeks, on which days; and to have it in writing. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const plans: { readonly [language in Language]: readonly [string, string] } = {
  en: ["100 a month on the 5th", "yes"],
  es: ["100 al mes el 5", "sí"],
  hi: ["1000 हर महीने 10 को", "हाँ"],
  "hi-Latn": ["1000 har mahine 10 ko", "haan"],
};
const lies = (language: Language, line: string) =>
  played(model, language, ["=hello", plans[language][0], line]).last;
const stands = (language: Language, line: string) =>
  played(model, language, ["=hello", ...plans[language], line]).last;

test.each<readonly [Language, string]>([
  ["en", "how much is the second one then?"],
  ["en", "what dates are those"],
  ["es", "cuántas semanas serían"],
  ["es", "cuáles son las fechas"],
  ["hi", "किस किस तारीख को"],
  ["hi-Latn", "aakhri kist kitni hogi"],
])("in %s, '%s', of terms that lie there: they are read once more, and nothing else", (...row) => {
  expect(lies(...row).said).toEqual(["confirm-plan-again"]);
});

test.each<readonly [Language, string]>([
  ["en", "what day is the last payment"],
  ["en", "how much is the last one"],
  ["es", "cuánto es el último"],
  ["hi", "आखिरी किस्त कितनी होगी"],
  ["hi-Latn", "aakhri kist kitni hogi"],
])("in %s, '%s', of the plan that stands: what is left of it", (...row) => {
  expect(stands(...row).said).toEqual(["plan-left"]);
});

test("of a payment that was made it asks something else", () => {
  expect(stands("en", "how much was my last payment").said).not.toContain("plan-left");
});

test.each<readonly [Language, string]>([
  ["en", "kindly share confirmation on mail"],
  ["en", "great can I get a letter that says that"],
  ["es", "me mandan algo por escrito de lo que acordamos?"],
  ["es", "pásame eso por correo a mariaj@example.com"],
  ["hi", "इसका कागज़ मिलेगा क्या, लिखित में"],
  ["hi-Latn", "iska kagaz milega kya likhit me"],
  ["hi-Latn", "email pe confirmation bhej do"],
])("in %s, '%s', of what stands: it is sent, and nothing rests", (...row) => {
  const { said, acts } = stands(...row);
  expect([said, acts]).toEqual([["documents-coming"], ["open-case"]]);
});

test("a receipt comes with its payment, and what was agreed is told", () => {
  expect(stands("en", "can i get a receipt").said).toEqual(["receipt-then"]);
  expect(stands("es", "qué acordamos?").said).toEqual(["plan-stands"]);
});

test("where nothing stands, papers are proof of the debt", () => {
  const { acts } = played(model, "hi-Latn", ["=hello", "iska kagaz milega kya likhit me"]).last;
  expect(acts).toEqual(["open-case"]);
});

const quincenas = ["mejor 100 el viernes y luego 80 cada quincena"];

test.each<readonly [Language, readonly string[], string]>([
  ["es", quincenas, "como que cada mes? es cada quincena o cada mes"],
  ["en", ["75 every two weeks"], "is that every two weeks or every month"],
  ["en", ["75 every two weeks"], "is that monthly?"],
  ["hi-Latn", ["500 har do hafte"], "matlab har mahine ya har do hafte?"],
  ["hi", ["700 हर महीने"], "यह हर महीने है या हर हफ्ते?"],
])("in %s, after %j, '%s' asks how often: the terms stay, and are read once more", (...row) => {
  const [language, before, line] = row;
  const { dues } = played(model, language, ["=hello", ...before]);
  const asked = played(model, language, ["=hello", ...before, line]);
  expect(asked.dues).toEqual(dues);
  expect(asked.last.said).toHaveLength(1);
  expect(asked.last.said[0]).toMatch(/^confirm-plan.*-again$/u);
});

test("another rhythm that they wish for is no such question", () => {
  const { dues } = played(model, "en", ["=hello", "75 every two weeks", "can it be every month?"]);
  expect(dues).toEqual(["163 03-09", "163 04-09", "86 05-09"]);
});

test("two days of each month that lie a quincena apart are read back as such", () => {
  const { last } = played(model, "es", ["=hello", ...quincenas]);
  expect(last.text).toContain("cada quincena");
  expect(last.text).not.toContain("cada mes");
  const others = played(model, "es", ["=hello", "100 el 5 y el 15 de cada mes"]);
  expect(others.last.text).toContain("y así cada mes");
});

const halves: { readonly [language in Language]: readonly [string, string] } = {
  en: ["half friday and half on the 20th", "yes"],
  es: ["mitad el viernes y mitad el 20", "sí"],
  hi: ["आधा शुक्रवार को, आधा 20 को", "हाँ"],
  "hi-Latn": ["aadha friday ko aadha 20 ko", "haan"],
};

test.each<readonly [Language, string]>([
  ["en", "ok and can i do the 2nd half early if i get overtime"],
  ["en", "if i get my bonus could I clear the second half sooner?"],
  ["es", "si me llega el aguinaldo puedo adelantar la segunda?"],
  ["es", "puedo pagar la otra mitad antes si me dan horas extra?"],
  ["hi", "ओवरटाइम मिला तो दूसरा आधा पहले दे सकता हूँ?"],
  ["hi-Latn", "overtime mila to dusra aadha pehle de du?"],
])("in %s, '%s', of a plan that stands: they may, and it stays", (language, line) => {
  const { last, dues } = played(model, language, ["=hello", ...halves[language], line]);
  expect(last.said).toHaveLength(1);
  expect(last.said[0]).toMatch(/^pay-(?:any|early)$/u);
  expect(dues.map((due) => due.slice(-5))).toEqual(["03-06", "03-20"]);
});

test("a later part that is wished on an earlier day is moved", () => {
  const line = "can I pay the second one earlier, on the 10th";
  expect(played(model, "en", ["=hello", ...halves.en, line]).last.said).toEqual(["confirm-move"]);
});
