/** The figures of a household, as people tell them: each with what it is, in four languages. */

import { type Language, must, parsePlainDate } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { plainSpelling } from "../../values/number-words.ts";
import { type Told, itemsIn } from "./items.ts";

const heard = (text: string, language: Language): Told =>
  itemsIn({
    text,
    language,
    today: must(parsePlainDate("2026-03-02")),
    currency: language.startsWith("hi") ? "INR" : "USD",
    country: language.startsWith("hi") ? "IN" : "US",
    stands: [],
  });

const units = { week: "w", month: "m", half_month: "h", day: "d" } as const;

/** "income 2000/1m, essentials rent 900". */
const told = ({ items }: Told): string =>
  items
    .map(({ line, name, amount, every, adds }) =>
      [
        line ?? "?",
        name,
        `${amount.minor / 100n}${every === null ? "" : `/${every.every}${units[every.unit]}`}${adds ? "+" : ""}`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    )
    .join(", ");

describe("each figure with its own name", () => {
  test.each([
    [
      "en",
      "I make 2400 a month, rent is 900 and electric 110",
      "income 2400/1m, essentials rent 900, essentials electricity 110",
    ],
    ["en", "rent 800 bills 300", "essentials rent 800, essentials utilities 300"],
    [
      "en",
      "200 for groceries, 60 bus, 45 phone",
      "food food 200, essentials travel 60, essentials phone 45",
    ],
    ["en", "about nine hundred for rent", "essentials rent 900"],
    ["en", "car loan 310 and 40 on a store card", "otherDebts car loan 310, otherDebts card 40"],
    ["en", "300 emi", "otherDebts emi 300"],
    ["en", "i pay 25 a month to a catalogue", "otherDebts card 25/1m"],
    ["en", "my wife earns 1100 a month", "income beside them 1100/1m"],
    ["en", "we get 400 a month child support", "income child support 400/1m"],
    ["en", "child support 400 a month", "essentials child support 400/1m"],
    [
      "en",
      "pension 230 a week and 85 a month from the old firm",
      "income pension 230/1w, income 85/1m",
    ],
    [
      "es",
      "gano 2200 al mes, pago 850 de renta, 90 de luz y debo 130 de tarjetas",
      "income 2200/1m, essentials rent 850, essentials electricity 90, otherDebts card 130",
    ],
    [
      "es",
      "me pagan por quincena 780, renta 650, comida 300 y le debo al banco 120 al mes",
      "income 780/1h, essentials rent 650, food food 300, otherDebts 120/1m",
    ],
    ["es", "las medicinas unos 40", "essentials medicine 40"],
    [
      "hi",
      "वेतन 30000, किराया 8000, खाना 9000, बाइक की ईएमआई 4500",
      "income 30000, essentials rent 8000, food food 9000, otherDebts car loan 4500",
    ],
    ["hi", "दवाई में 3000 लग जाते हैं", "essentials medicine 3000"],
    ["hi-Latn", "salary 20k, emi hai 2 hazar ki", "income 20000, otherDebts emi 2000"],
    ["hi-Latn", "ghar paise bhejta hu 4000", "essentials family 4000"],
    ["hi-Latn", "55k salary hai meri, har mahine 1 tarikh ko aati hai", "income 55000/1m"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(told(heard(text, language))).toBe(expected);
  });
});

describe("a range, and what comes by turns, is its middle", () => {
  test.each([
    ["en", "i earn between 400 and 700 a week", "income 550/1w"],
    ["en", "around 900 to 1100 per month", "? 1000/1m"],
    ["en", "some weeks 200 some weeks 600", "income 400/1w"],
    ["es", "gano entre 1600 y 1800", "income 1700"],
    ["es", "hay meses de 2500 y meses de 900", "income 1700"],
    ["hi", "महीने के 9-10 हज़ार कमाता हूँ", "income 9500/1m"],
    ["hi", "खर्च आठ से दस हज़ार", "essentials 9000"],
    ["hi-Latn", "kharcha 10-12 hazar", "essentials 11000"],
    ["hi-Latn", "swiggy chalata hu, kabhi 4000 hafte ka kabhi 6000", "income second 5000/1w"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(told(heard(text, language))).toBe(expected);
  });
});

describe("what is offered to us, or may come, is none of it", () => {
  test.each([
    ["en", "i can pay 1500 now and 250 a month after that"],
    ["en", "can i do 80 each payday"],
    ["es", "puedo dar 200 al mes de mi sueldo"],
    ["hi-Latn", "agar bonus aaya to 3000"],
    ["hi", "500 महीना दे सकता हूँ"],
  ] as const)("%s: %s", (language, text) => {
    expect(told(heard(text, language))).toBe("");
  });
});

test.each([
  ["en", "no other debts"],
  ["en", "i don't have any loans or cards"],
  ["es", "no tengo otras deudas"],
  ["hi", "कोई लोन नहीं है"],
  ["hi-Latn", "koi loan vagera nahi hai"],
  ["hi-Latn", "emi koi nahi"],
] as const)("%s: '%s' tells that nobody else is owed, and every word of it", (language, text) => {
  expect(heard(text, language)).toMatchObject({ noDebts: true, items: [], left: [] });
});

test.each([
  ["en", "i forgot my car insurance its 80", "essentials insurance 80+"],
  ["en", "also a credit card 60", "otherDebts card 60+"],
  ["hi", "एक लोन भी है 3000 का", "otherDebts loan 3000+"],
] as const)("%s: '%s' is told beside the rest", (language, text, expected) => {
  expect(told(heard(text, language))).toBe(expected);
});

test("the figure that was wrong is told apart from the right one", () => {
  const { items, instead } = heard("sorry its 520 a week not 620", "en");
  expect([items.length, items[0]?.amount.minor, instead?.minor]).toEqual([1, 520_00n, 620_00n]);
});

test("what a figure holds is no figure of its own", () => {
  const { includes, items } = heard("los 850 ya incluyen el agua", "es");
  expect(includes).toBe(true);
  expect(items.map(({ name }) => name)).toEqual([""]);
});

test.each([
  ["i never had this account, rent 800", "never", "account"],
  ["salary 2000 stop writing to me", "stop", "writing"],
])("'%s': what is said beside the figures is left over", (text, ...left) => {
  const words = left.map(plainSpelling);
  expect(heard(text, "en").left.map(plainSpelling)).toEqual(expect.arrayContaining(words));
});
