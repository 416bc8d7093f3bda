/** What is said of what their means carry, once it lies on the table: another start, another sum, why, and what then. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

const told: { readonly [language in Language]?: readonly string[] } = {
  en: ["=hello", "cant pay it all, i make 2000 a month", "rent 900", "nothing", "just me"],
  es: ["=hola", "no puedo con todo, gano 2000 al mes", "renta 900", "nada", "vivo sola"],
  "hi-Latn": ["=haan", "salary 30000", "kiraya 8000", "emi 3000", "2 bade 1 bachcha"],
  hi: ["=हां", "वेतन 30000", "किराया 8000", "किस्त 3000", "2 बड़े 1 बच्चा"],
};
const owes = { en: 9_000_00n, es: 9_000_00n, "hi-Latn": 1_20_000_00n, hi: 1_20_000_00n };

const after = (language: keyof typeof owes, ...lines: readonly string[]) =>
  played(model, language, [...(told[language] ?? []), ...lines], {
    owes: owes[language],
    channel: "webchat",
  });

type Told = readonly [keyof typeof owes, string];

test.each<Told>([
  ["en", "can i start in may"],
  ["en", "can it start in two months"],
  ["en", "could we push the first payment to june?"],
  ["en", "not before may"],
  ["es", "y si empiezo en dos meses"],
  ["es", "quiero empezar a partir de mayo"],
  ["es", "el primer pago en junio"],
  ["hi-Latn", "2 mahine baad shuru kar sakta hu kya"],
  ["hi-Latn", "may se start kar sakte hai?"],
  ["hi-Latn", "june se shuru"],
  ["hi", "मई से शुरू करें"],
  ["hi", "दो महीने बाद शुरू कर सकते हैं?"],
])("in %s, '%s' moves the first payment as far as policy goes, and no amount", (language, line) => {
  const { last, dues } = after(language, line);
  expect(last.said).toEqual(["start-latest", "confirm-relief-again"]);
  expect(dues).toHaveLength(6);
  expect(dues[0]).toMatch(/^(?:495|3420) 04-02$/u);
});

test.each<Told>([
  ["en", "can we start from april"],
  ["es", "puedo empezar en abril"],
  ["hi-Latn", "april se shuru"],
  ["hi", "अप्रैल से शुरू करें"],
])("in %s, '%s' is set on that day", (language, line) => {
  const { last, dues } = after(language, line);
  expect(last.said).toEqual(["confirm-relief-again"]);
  expect(dues[0]).toMatch(/ 04-01$/u);
});

test.each<readonly [...Told, string]>([
  ["en", "400 instead", "400 03-09"],
  ["en", "can you make it 380", "380 03-09"],
  ["en", "how about 90 a week", "90 03-09"],
  ["en", "100 less", "395 03-09"],
  ["es", "mejor 400", "400 03-09"],
  ["es", "es mucho, puedo 200", "200 03-09"],
  ["hi-Latn", "3000 kar do", "3000 03-09"],
  ["hi-Latn", "2000 kam kar do", "1420 03-09"],
  ["hi", "3000 कर दो", "3000 03-09"],
])("in %s, '%s' is set up where policy bears it", (language, line, first) => {
  const { last, dues } = after(language, line);
  expect(last.said).toEqual(["confirm-relief-again"]);
  expect(dues[0]).toBe(first);
});

test("a sum below the least is answered by the least, and the next by a colleague", () => {
  const lines = [
    "=haan",
    "salary 22000, ek saath nahi de sakta",
    "kiraya 6000",
    "kuch nahi",
    "akela",
  ];
  const counters = ["ye zyada hai", "3000 kar do", "2000 kar do"];
  const world = { owes: 90_000_00n };
  const { turns } = played(model, "hi-Latn", [...lines, ...counters], world);
  expect(turns.at(-3)?.said).toEqual(["nothing-agreed", "ask-amount"]);
  expect(turns.at(-2)?.said).toEqual(["least-by-means", "confirm-plan-again"]);
  expect(turns.at(-1)?.said).toEqual(["below-policy", "want-person"]);
});

test.each<Told>([
  ["en", "thats less than i thought, I could do more"],
  ["en", "its too little i can do 900"],
  ["es", "puedo dar más, 900"],
  ["hi-Latn", "bahut kam hai, 20000 de sakta hu"],
  ["hi", "10000 दे सकता हूँ"],
])("in %s, '%s' changes nothing, and may be paid at any time", (language, line) => {
  const { last, dues } = after(language, line);
  expect(last.said).toEqual(["stays-by-means", "confirm-relief-again"]);
  expect(dues[0]).toMatch(/^(?:495|3420) 03-09$/u);
});

test.each<readonly [...Told, string]>([
  ["en", "how much a month is that", "confirm-relief-again"],
  ["hi-Latn", "kitna banega mahine ka", "confirm-relief-again"],
  ["es", "cuanto seria al mes", "confirm-relief-again"],
  ["hi", "महीने का कितना देना होगा", "confirm-relief-again"],
  ["en", "why that much", "reckoned"],
  ["en", "how did you get to that figure", "reckoned"],
  ["es", "por que tanto", "reckoned"],
  ["hi-Latn", "itna hi kyu", "reckoned"],
  ["hi", "इतना ही क्यों", "reckoned"],
  ["en", "what happens after the 6 months", "rest-then"],
  ["es", "y el resto qué", "rest-then"],
  ["hi-Latn", "aur baki paise ka kya hoga 6 mahine baad", "rest-then"],
  ["hi", "बाकी पैसे का क्या होगा", "rest-then"],
  ["en", "can i pay more in between", "pay-any"],
  ["en", "is that too much to ask", "confirm-relief-again"],
])("in %s, '%s' is answered by %s, and the offer stands", (language, line, template) => {
  const { last, dues } = after(language, line);
  expect(last.said[0]).toBe(template);
  expect(last.said.at(-1)).toBe("confirm-relief-again");
  expect(dues).toHaveLength(6);
});

test.each<readonly [...Told, string]>([
  ["en", "i can pay 1500 now and 250 a month after that", "250 03-09"],
  ["en", "can i put 1000 down first?", "495 03-09"],
  ["en", "1000 now and the rest monthly", "495 03-09"],
  ["es", "puedo dar 1500 ahora y luego 250 al mes", "250 03-09"],
  ["es", "1500 ahora y el resto en pagos", "495 03-09"],
  ["hi-Latn", "20000 abhi baki kisht me", "3420 03-09"],
  ["hi", "अभी 20000 दे सकता हूँ और फिर हर महीने 3000", "3000 03-09"],
])("in %s, of '%s' neither the sum nor the payments are dropped", (language, line, first) => {
  const { last, dues } = after(language, line);
  expect(last.said).toEqual(["lump-too", "confirm-relief-again"]);
  expect(dues[0]).toBe(first);
});

test.each<readonly [...Told, string]>([
  ["en", "500 now and the rest in installments", "500 03-02"],
  ["es", "500 ahora y el resto en pagos", "500 03-02"],
  ["hi-Latn", "20000 abhi de sakta hu baki kisht me", "20000 03-02"],
  ["hi", "अभी 20000 दे दूंगा बाकी किस्तों में", "20000 03-02"],
])("in %s, '%s' is one plan where no means were asked", (language, line, first) => {
  const { dues } = played(model, language, ["=hello", line], { owes: owes[language] });
  expect(dues[0]).toBe(first);
  expect(dues.length).toBeGreaterThan(2);
});

test("nothing but what a plan is never begins with all of it", () => {
  const world = { owes: 5_200_00n };
  const { dues } = played(model, "en", ["=me", "can i start in may"], world);
  expect(dues.length).toBeGreaterThan(1);
});

test.each<Told>([
  ["en", "2000 now and then how much a month"],
  ["es", "entonces 2000 ahora y cuanto al mes?"],
  ["hi-Latn", "40000 abhi aur phir mahine ka kitna?"],
  ["hi", "40000 अभी, फिर हर महीने कितना?"],
])("in %s, '%s' has the sum by the link and the offer, no itemisation", (language, line) => {
  const { last } = after(language, line);
  expect(last.said).toEqual(["lump-too", "confirm-relief-again"]);
  expect(last.acts).not.toContain("itemise");
});

test.each(["and the 3000 i said? does that still count", "so can i pay the 3000 on friday?"])(
  "of a sum at once that was spoken of, '%s' is a yes",
  (line) => {
    const lines = ["could i do 3000 now and the rest in instalments", "no way, too much a month"];
    const means = ["i get 2800 a month", "rent 1400", "cards 250", "4 of us, 2 kids", line];
    const { last } = played(model, "en", ["=hello", ...lines, ...means], {
      owes: 12_000_00n,
      channel: "webchat",
    });
    expect(last.said).toEqual(["lump-beside-pause", "confirm-pause-again"]);
  },
);

test("a sum at once and parts below the least: the least with its figure, and no colleague", () => {
  const lines = [
    "=haan",
    "abhi 40000 de sakta hu baki kist me kar do",
    "nahi 18000 zyada hai, 6000 mahina hi ho payega",
    "25 hajar aati h salary",
    "rent 7000, aana jana 1500",
    "nahi, koi nahi",
    "akela hu bhai",
    "40000 abhi aur 6000 mahina, kar do na",
  ];
  const { turns } = played(model, "hi-Latn", lines, { owes: 1_50_000_00n, channel: "webchat" });
  expect(turns.at(-2)?.said).toContain("lump-too");
  expect(turns.at(-1)?.said).toContain("lump-too");
  expect(turns.at(-1)?.said).not.toContain("want-person");
});

test.each<Told>([
  ["en", "there are 3 of us, me, my wife and a baby"],
  ["es", "somos 2, yo y mi mama"],
  ["hi-Latn", "mai akela hi hu ghar me, maa gaon me alag rehti h"],
  ["hi", "मैं और मेरी पत्नी, बच्चे अलग रहते हैं"],
])("in %s, after the offer '%s' is reckoned anew", (language, line) => {
  const { last, dues } = after(language, line);
  expect(last.acts).toContain("note-means");
  expect(last.said.at(-1)).toMatch(/^confirm-/u);
  expect(dues).not.toEqual(after(language).dues);
});
