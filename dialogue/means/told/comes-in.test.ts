/** What comes in by who and what brings it, net of what is out already, and what is spent beside it. */

import { type Language, must, parsePlainDate } from "@forbear/kernel";
import { byMonth } from "@forbear/negotiation";
import { describe, expect, test } from "vitest";
import { itemsIn } from "../figures/items.ts";
import { monthly, regular } from "../regular.ts";

function readIn(text: string, language: Language) {
  const isHindi = language.startsWith("hi");
  return itemsIn({
    text,
    language,
    today: must(parsePlainDate("2026-03-02")),
    currency: isHindi ? "INR" : "USD",
    country: isHindi ? "IN" : "US",
    stands: [],
  });
}

/** Each figure by the month in whole units, with its line where it has one. */
const linesIn = (text: string, language: Language): string =>
  readIn(text, language)
    .items.map(({ line, amount, every }) => {
      const { minor } = byMonth(regular(amount, every ?? monthly), "half-even");
      return `${line ?? "?"} ${String(minor / 100n)}`;
    })
    .join(", ");

describe("each who earns counts, and what brings it is no cost", () => {
  test.each([
    ["en", "i get 1700 and my husband's is 1300", "income 1700, income 1300"],
    ["en", "I make 2100 a month at the hospital", "income 2100"],
    ["en", "i rent out the garage for 300, pension 1100", "income 300, income 1100"],
    ["en", "between us about 4100", "income 4100"],
    ["en", "my wife pays 300 rent", "essentials 300"],
    ["es", "mi sueldo 1500 y el de mi esposa 1200", "income 1500, income 1200"],
    ["es", "gano 1700 en la escuela", "income 1700"],
    ["es", "entre los dos ganamos 3900", "income 3900"],
    ["hi-Latn", "meri tankhwah 31k, pati ki 24k", "income 31000, income 24000"],
    ["hi-Latn", "school se 14000 milta hai", "income 14000"],
    ["hi-Latn", "wife ki dawai 2000", "essentials 2000"],
    ["hi-Latn", "dono ki mila ke 60 hazar", "income 60000"],
    ["hi", "नीचे का कमरा किराये पर दिया है उसका 4000", "income 4000"],
    ["hi", "पत्नी की 16 हजार", "income 16000"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(linesIn(text, language)).toBe(expected);
  });
});

describe("of what is earned, that which reaches them", () => {
  test.each([
    ["en", "3100 gross, 2500 take home", "income 2500"],
    ["en", "takings are 2800 to 3200 after stock", "income 3000"],
    ["en", "i make 2000, my wife takes home 1500", "income 2000, income 1500"],
    ["es", "2600 brutos pero 2150 netos", "income 2150"],
    ["es", "mis ganancias son 1900 después de la mercancía", "income 1900"],
    ["hi-Latn", "salary 40000 hai par kat ke 35500 aata hai", "income 35500"],
    ["hi-Latn", "galla 18-22 hazar ka hota hai", "income 20000"],
    ["hi", "वेतन 26000, हाथ में 23000 आता है", "income 23000"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(linesIn(text, language)).toBe(expected);
  });

  test.each([
    ["en", "rent 900 and light 80, 1100 is left after rent and everything", true],
    ["es", "quitando renta y todo me quedan 700", true],
    ["hi-Latn", "sab kharcha nikal ke 9000 bachta hai", true],
    ["hi", "दुकान का किराया 6000, ये सब निकाल के 20 हजार बचता है", false],
    ["en", "1100 a month", false],
  ] as const)("%s: %s: all is out already: %s", (language, text, out) => {
    const { allOut, items } = readIn(text, language);
    expect(allOut).toBe(out);
    expect(items).toHaveLength(1);
  });
});

describe("how often and how many, where it is said once", () => {
  test.each([
    ["en", "480 a week, gas is 50", "? 2080, essentials 216"],
    ["en", "rent 900, gas 100", "essentials 900, essentials 100"],
    ["es", "400 por semana, camión 30", "? 1733, essentials 130"],
    ["hi-Latn", "hafte ka 4500, petrol 700", "? 19500, essentials 3033"],
    [
      "hi-Latn",
      "kiraya nau, bijli ek, petrol dedh hazar",
      "essentials 9000, essentials 1000, essentials 1500",
    ],
    ["hi-Latn", "12 bachche hain 400 har bachche ka", "? 4800"],
    ["hi", "सैंतीस हजार दो सौ", "? 37200"],
    ["en", "5 dogs, 60 a month each", "? 300"],
    ["en", "some weeks 300, other weeks 500", "income 1733"],
    ["hi", "कभी 12 कभी 16 हजार", "income 14000"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(linesIn(text, language)).toBe(expected);
  });
});

describe("food is by the guide, and in no figure of theirs", () => {
  test.each([
    ["en", "light and groceries 300", "essentials 150"],
    ["en", "1500 all in, thats with 300 food in it", "? 1200"],
    ["es", "renta y comida 1400", "essentials 700"],
    ["hi", "राशन और बिजली 5000", "essentials 2500"],
    ["hi-Latn", "kiraya 6000, rashan alag se 4000", "essentials 6000, food 4000"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(linesIn(text, language)).toBe(expected);
  });
});
