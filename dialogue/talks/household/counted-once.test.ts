/** What a household's money is counted as: a total and its parts once, what comes once not at all, and our own figures never. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { noAnswers } from "../../means/questions.ts";
import { after } from "../shipped.ts";

/** Income and outgoings by the month, as they stand after the talk. */
function counted(language: Language, ...lines: readonly string[]): string {
  const { talk } = after(language, ...lines);
  const answers = talk.known.means?.(noAnswers).answers;
  const of = (line: "income" | "essentials" | "otherDebts"): string => {
    const items = answers?.[line] ?? null;
    if (items === null) return "-";
    return items
      .map(({ amount, period }) => {
        const often = period.unit === "month" ? "" : ` ${String(period.every)}${period.unit}`;
        return `${String(amount.minor / 100n)}${often}`;
      })
      .join("+");
  };
  return `${of("income")} | ${of("essentials")}`;
}

const cannot = {
  en: "i cant pay it all at once",
  es: "no puedo pagar todo junto",
  "hi-Latn": "ek saath nahi de sakta",
  hi: "एक साथ नहीं दे सकता",
} as const;

test.each<readonly [Language, string, string]>([
  ["en", "i earn 4100 a month and about 2600 goes out", "4100 | 2600"],
  ["en", "4,100 in and 2,550 out", "4100 | 2550"],
  ["en", "i make 3000 and pay 1900", "3000 | 1900"],
  ["es", "gano 3000 y se me van 2400", "3000 | 2400"],
  ["hi-Latn", "85000 aate hain, 30000 chala jata hai", "85000 | 30000"],
  ["hi", "40000 आता है और 25000 निकल जाता है", "40000 | 25000"],
  ["en", "i got a 3000 tax refund and earn 2100 a month", "2100 | -"],
  ["en", "sold the car for 5000, wages are 1800", "1800 | -"],
  ["es", "me llegó el aguinaldo de 9000 y gano 1500 al mes", "1500 | -"],
  ["hi-Latn", "PF se 1 lakh aaye hai, pension 35000 hai", "35000 | -"],
  ["hi", "पीएफ से 1 लाख मिले, वेतन 30000 है", "30000 | -"],
  ["hi-Latn", "pension 22000, beta 10 hazar bhi deta hai kabhi kabhi", "22000 | -"],
  // What comes again and again is an income, whatever it is called.
  ["en", "wages 1800 and my son gives me 200 a month", "1800+200 | -"],
  ["en", "1350 a fortnight from work plus 410 family tax benefit", "1350 2week+410 2week | -"],
])("in %s, '%s' is counted as %s", (language, line, expected) => {
  expect(counted(language, cannot[language], line)).toBe(expected);
});

test.each<readonly [Language, readonly string[], string]>([
  [
    "en",
    ["i earn 4100", "2600", "rent 1450, utilities 200, car 350, gas 150"],
    "1450+200+350+150+450",
  ],
  ["en", ["i earn 3000", "rent 900, power 100, car 200, so 1200 in total"], "900+100+200"],
  ["es", ["gano 3000", "1500", "renta 900, luz 200, gas 400"], "900+200+400"],
  // One figure beside a total comes on top of it.
  ["en", ["i earn 3000", "1200", "oh and water 60 too"], "1200+60"],
])("in %s, a total and its parts count once: %j", (language, lines, expected) => {
  const [, out = ""] = counted(language, cannot[language], ...lines).split(" | ");
  expect(out.split("+").map(Number).toSorted()).toEqual(expected.split("+").map(Number).toSorted());
});

test.each<readonly [Language, string, readonly string[]]>([
  ["en", "2600", ["i get 2600", "sorry, 1000 of my savings came once, i get 2600"]],
  [
    "hi-Latn",
    "35000",
    ["pension 35000 aur 1 lakh milta hai", "1 lakh ek baar aaya tha PF ka, pension 35000 hai"],
  ],
])("in %s, what came once is taken out: %s", (language, income, lines) => {
  expect(counted(language, cannot[language], ...lines).split(" | ")[0]).toBe(income);
});

test("a part of what comes in is no income", () => {
  const lines = ["pension 35000 hai", "sirf pension me se 10000 mahina"] as const;
  expect(counted("hi-Latn", cannot["hi-Latn"], ...lines)).toMatch(/^35000 /);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["i make 1000", "rent 900", "i said none, no debts"]],
  ["es", ["gano 1000", "renta 900", "ya le dije que nada, ninguna deuda"]],
  ["hi-Latn", ["salary 12000", "kiraya 8000", "kaha na kuch nahi, koi udhaar nahi"]],
  ["hi", ["वेतन 12000", "किराया 8000", "कहा ना कुछ नहीं, कोई उधार नहीं"]],
])("in %s, none is an answer to what other debts take", (language, lines) => {
  const { talk } = after(language, cannot[language], ...lines);
  expect(talk.known.means?.(noAnswers).answers.otherDebts).toEqual([]);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["i make 1000", "no rent, i live at my son's, medicine 300"]],
  ["es", ["gano 1000", "no pago renta, vivo en casa de mi hija, medicinas 300"]],
  ["hi-Latn", ["pension 12000", "kiraya nahi, bete ke ghar rehti hu, dawai 3000"]],
  ["hi", ["पेंशन 12000", "किराया नहीं, बेटी के घर रहती हूँ, दवाई 3000"]],
])("in %s, whose house it is lives of their own money", (language, lines) => {
  const { talk } = after(language, cannot[language], ...lines);
  expect(talk.known.means?.(noAnswers).answers.household).toBeNull();
});

test("a household that nobody told as such is said to be ours", () => {
  const { last } = after(
    "en",
    cannot.en,
    "i make 1000",
    "rent 950, daycare for the girl 80 a week",
    "nothing else",
  );
  expect(last.said.includes("household-assumed") || last.said.includes("ask-household")).toBe(true);
});

test("a figure that is put right is put right by us, and no colleague is spoken of", () => {
  const { last } = after("en", cannot.en, "i make 1000", "rent 900", "sorry rent is 950");
  expect(last.said).toContain("figure-put-right");
  expect(last.text).not.toMatch(/colleague/u);
});
