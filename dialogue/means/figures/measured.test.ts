/** How often and how much of it: wages by their days, shares of a rent, food in a sum, none at all. */

import { type Language, must, parsePlainDate } from "@forbear/kernel";
import { byMonth } from "@forbear/negotiation";
import { describe, expect, test } from "vitest";
import { itemsIn } from "./items.ts";
import { tellsNone } from "../answers/none-of-it.ts";
import { monthly, regular } from "../regular.ts";
import { isUnreckoned } from "../answers/unreckoned.ts";

/** Each figure by the month in whole units, with the name it has. */
function byTheMonth(text: string, language: Language): string {
  const isHindi = language.startsWith("hi");
  const { items } = itemsIn({
    text,
    language,
    today: must(parsePlainDate("2026-03-02")),
    currency: isHindi ? "INR" : "USD",
    country: isHindi ? "IN" : "US",
    stands: [],
  });
  return items
    .map(({ name, amount, every }) => {
      const { minor } = byMonth(regular(amount, every ?? monthly), "half-even");
      return `${name} ${minor / 100n}`.trim();
    })
    .join(", ");
}

describe("work is counted by its days, hours and pieces", () => {
  test.each([
    ["en", "150 a day 4 days a week", "2600"],
    ["en", "17.50 an hour, 36 hours a week", "2730"],
    ["en", "20 an hour full time", "3466"],
    ["en", "i do 25 hours a week at 14 an hour", "1516"],
    ["en", "80 a house, 5 houses a week", "1733"],
    ["es", "trabajo 4 dias a la semana a 110 el dia", "1906"],
    ["es", "100 por dia de lunes a viernes", "2166"],
    ["es", "cobro 70 por casa, 7 casas por semana", "2123"],
    ["hi", "महीने में 20 दिन काम, 800 रोज के", "16000"],
    ["hi", "घंटे के 90, रोज 8 घंटे, हफ्ते में 6 दिन", "18720"],
    ["hi-Latn", "600 rupay dihadi, mahine me 22 din lagta hu", "13200"],
    ["hi-Latn", "auto me roz 60 lagte hai mahine me 25 din, kiraya 4000", "travel 1500, rent 4000"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(byTheMonth(text, language)).toBe(expected);
  });
});

describe("what is theirs of it counts", () => {
  test.each([
    ["en", "rent 1600 split with my sister, power 100", "rent 800, electricity 100"],
    ["en", "half of a 1400 rent, plus 90 phone", "rent 700, phone 90"],
    ["en", "rent 1800 between 3 of us, 120 electric", "rent 600, electricity 120"],
    ["en", "1300 rent but my mom covers 300 of it", "rent 1000"],
    ["en", "rent is 1500, i pay half, 750", "rent 750"],
    ["en", "2000 and 500 of that is groceries", "1500"],
    ["en", "1900 including food, food is about 600", "1300"],
    ["en", "1700 with food. without food 1200", "1200"],
    ["en", "rent 400 twice a month, utilities included", "rent 800"],
    ["es", "la renta es 1200 pero pago la mitad, y 60 de luz", "rent 600, electricity 60"],
    ["es", "pago la mitad de 1300", "650"],
    ["es", "1900, de eso 400 es comida", "1500"],
    ["hi", "किराया 10000 है, आधा भाई देता है, बिजली 800", "rent 5000, electricity 800"],
    ["hi", "किराए का आधा 4000 मैं देता हूं, बिजली 600", "4000, electricity 600"],
    ["hi-Latn", "kiraya 9000 teen logo me bantta hai, bijli 500", "rent 3000, electricity 500"],
    ["hi-Latn", "12000 lagta hai, usme se 4000 rashan hai", "8000"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(byTheMonth(text, language)).toBe(expected);
  });
});

describe("rhythms of more than a month, twice a month, and numbers in words", () => {
  test.each([
    ["en", "24 thousand a year", "2000"],
    ["en", "4500 a quarter", "1500"],
    ["en", "rent 1100, car insurance 600 every 6 months", "rent 1100, insurance 100"],
    ["en", "i get paid on the 5th and 20th, 1200 both times", "2400"],
    ["en", "rent 500 and 500, phone 50", "rent 1000, phone 50"],
    ["en", "twenty two fifty a month", "2250"],
    ["en", "15-18 hundred", "1650"],
    ["en", "500 a week and my husband 650", "2166, beside them 2816"],
    ["es", "luz 120 cada dos meses y renta 900", "electricity 60, rent 900"],
    ["es", "renta 1100 gasolina 40 a la semana luz 70", "rent 1100, travel 173, electricity 70"],
    ["hi", "1 और 16 तारीख को 9000 मिलते हैं दोनों बार", "18000"],
    ["hi", "सालाना 2 लाख 40 हजार", "20000"],
    ["hi-Latn", "bijli 2 mahine me 1800 aati hai, rent 5000", "electricity 900, rent 5000"],
    ["hi-Latn", "mahine me 2 bar salary 8500 8500", "17000"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(byTheMonth(text, language)).toBe(expected);
  });
});

test.each([
  ["nothing, i live with my parents", true],
  ["0, my boyfriend pays all of it", true],
  ["zero at the moment, lost my job", true],
  ["no pago nada, vivo con mis papas", true],
  ["कुछ नहीं देता, पापा के घर में रहता हूं", true],
  ["kuch nahi lagta, apna ghar hai", true],
  ["nothing, i already paid this", false],
  ["nothing, this is a scam", false],
  ["nothing until i talk to my lawyer", false],
  ["nothing but 300 from my mom", false],
  ["no, i live with my parents", false],
])("'%s' tells that it is none: %s", (text, expected) => {
  expect(tellsNone(text, "essentials")).toBe(expected);
});

test.each([
  ["never really added it up", true],
  ["my wife handles the bills", true],
  ["no sé, eso lo ve mi marido", true],
  ["पता नहीं, बीवी देखती है", true],
  ["sab chala jata hai", true],
  ["i dont know this debt", false],
  ["not sure this is mine", false],
  ["no se de que deuda habla", false],
  ["pata nahi kiska hai", false],
  ["no idea, ask my lawyer", false],
  ["about 900", false],
])("'%s' tells of no figure, and claims nothing: %s", (text, expected) => {
  expect(isUnreckoned(text)).toBe(expected);
});
