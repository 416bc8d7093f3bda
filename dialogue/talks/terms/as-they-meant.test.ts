/** Sums and days as the person meant them: parted, asked about, thrown off, of the parts and not of the lump. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { after, lastOf, model } from "../shipped.ts";

const owes = { en: 9_000_00n, es: 9_000_00n, "hi-Latn": 90_000_00n, hi: 90_000_00n };
const talk = (language: Language, ...lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines], { owes: owes[language], channel: "webchat" });

test.each<readonly [Language, string, string]>([
  ["en", "how about 4000 in 2 chunks", "2000 03-09"],
  ["es", "le doy 3000 en dos pagos", "1500 03-09"],
  ["hi-Latn", "30000 do kiston me", "15000 03-09"],
  ["hi", "30000 दो किस्तों में", "15000 03-09"],
])("in %s, '%s' parts that sum, and is not so many times it", (language, line, first) => {
  expect(talk(language, line).dues[0]).toBe(first);
});

test("so many payments of a sum are each of that sum", () => {
  expect(talk("en", "2 payments of 4000 and the rest after").dues[0]).toMatch(/^4000 /);
});

test.each<readonly [Language, string]>([
  ["en", "I can do 4000 by the end of april, 2 payments, and that closes it"],
])("in %s, '%s' asks for a lower sum", (language, line) => {
  expect(talk(language, line).last.said).toContain("settlement");
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["4000 today and the rest monthly", "no. no 4000. just 1000 every month"], ["1000"]],
  ["en", ["4000 today and the rest monthly", "start over. 1000 a month"], ["1000"]],
  ["es", ["4000 hoy y lo demas en pagos", "olvide todo. 1000 al mes y ya"], ["1000"]],
  [
    "hi-Latn",
    ["aaj 40000 aur baaki kiston mein", "phir se shuru karte hain, 10000 mahina"],
    ["10000"],
  ],
  ["hi", ["आज 40000 और बाकी किस्तों में", "फिर से शुरू करते हैं, 10000 महीना"], ["10000"]],
])("in %s, %j throws off the sum told before", (language, lines, [first]) => {
  expect(talk(language, ...lines).dues[0]?.split(" ")[0]).toBe(first);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["4000 hoy y lo demas en pagos", "pero que empiece el 5 de abril"], ["03-02", "04-05"]],
  [
    "hi-Latn",
    ["aaj 40000 aur baaki kiston mein", "haan par pehli kist 5 april se"],
    ["03-02", "04-05"],
  ],
  ["hi", ["आज 40000 और बाकी किस्तों में", "हां पर पहली किस्त 5 अप्रैल से"], ["03-02", "04-05"]],
  ["en", ["4000 on friday and the rest monthly", "make that monday"], ["03-09"]],
])("in %s, %j: the day is that of the parts, or of the lump beside it", (language, lines, days) => {
  const dues = talk(language, ...lines).dues.map((due) => due.split(" ")[1]);
  expect(dues.slice(0, days.length)).toEqual(days);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["1200 a month", "mar 20 friday when i get paid. $1200"]],
  ["en", ["1200 a month, first one mar 20 thats a friday"]],
])("in %s, %j stays by the month", (language, lines) => {
  expect(talk(language, ...lines).dues.slice(0, 2)).toEqual(["1200 03-20", "1200 04-20"]);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["what is 412? who says so", "412??"]],
  ["es", ["cuales 412"]],
  ["hi-Latn", ["412 kis cheez ka hai"]],
])("in %s, %j asks of a sum, and offers none", (language, lines) => {
  const turns = after(language, ...lines).turns.slice(1);
  expect(turns.flatMap(({ acts }) => acts)).not.toContain("keep-offer");
});

test.each<readonly [Language, string]>([
  ["en", "can I do 50 a month?"],
  ["en", "what about 50 a month"],
  ["es", "puedo dar 50 al mes?"],
  ["hi-Latn", "500 mahina chalega?"],
])("in %s, '%s' offers, though it asks", (language, line) => {
  expect(lastOf(language, line).acts).toContain("keep-offer");
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["i can't pay", "i'd rather not say, that's private", "i told you i can't pay anything"]],
  [
    "es",
    [
      "no puedo pagar",
      "eso es cosa mia no le voy a andar contando",
      "le digo q no puedo pagar nada",
    ],
  ],
  ["hi", ["अभी मैं कुछ नहीं दे सकती", "वो सब नहीं बताना चाहती, घर की बात है", "मैंने कहा ना कुछ नहीं दे सकती"]],
])("in %s, who cannot pay and keeps their money private is shown no plan", (language, lines) => {
  const { turns } = talk(language, ...lines);
  expect(turns.flatMap(({ acts }) => acts)).not.toContain("keep-offer");
  expect(turns.flatMap(({ said }) => said)).toContain("when-you-can");
});

test("a sum of what was agreed, in a question, makes nothing anew", () => {
  const { turns } = talk(
    "es",
    "4000 hoy y lo demas en pagos",
    "si",
    "y el link para los 4000 es el mismo?",
  );
  expect(turns.at(-2)?.acts).toContain("agree");
  expect(turns.at(-1)?.acts).not.toContain("keep-offer");
});

test.each<readonly [Language, string]>([
  ["en", "I've come into some money and would like to just settle this"],
  ["hi-Latn", "mujhe ye settle karna hai"],
])("in %s, '%s' is told the balance", (language, line) => {
  expect(talk(language, line).last.said[0]).toMatch(/^balance/);
});

test("what would be taken to settle it asks for less still", () => {
  expect(talk("en", "what would you take to settle this").last.said).toContain("settlement");
});
