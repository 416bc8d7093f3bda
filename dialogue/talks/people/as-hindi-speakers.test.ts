/** Talks as speakers of Hindi hold them, in either script: feasts, little by little, "as you say", how it is made up. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { feastIn } from "../../heard/wishes/feast-words.ts";
import { leavesItToUs } from "../../heard/answers/as-you-say.ts";
import { played } from "../played.ts";
import { after, model } from "../shipped.ts";

test.each<readonly [Language, string]>([
  ["hi-Latn", "har mahine thoda thoda"],
  ["hi-Latn", "thoda thoda"],
  ["hi", "हर महीने थोड़ा थोड़ा दे दूँगा"],
  ["en", "i can pay it little by little"],
  ["es", "puedo ir pagando de a poquito"],
])("in %s, '%s' leads on to how much each time", (language, line) => {
  expect(after(language, line).last.said).toEqual(["ask-amount"]);
  expect(after(language, line, "80").talk.conversation.wish).toMatchObject({ kind: "plan" });
});

test.each<readonly [string, string | null, string | null]>([
  ["holi ke baad de dunga", "holi", "after"],
  ["होली के बाद पूरा दे दूँगी", "holi", "after"],
  ["diwali tak", "diwali", "before"],
  ["eid se pehle", "eid", "before"],
  ["holi ke 2 din baad", "holi", "after"],
  ["after christmas", "christmas", "after"],
  ["después de navidad", "christmas", "after"],
  ["holi ka kharcha bahut hai", null, null],
  ["happy diwali", null, null],
])("'%s' names %s, %s it", (text, feast, side) => {
  expect(feastIn(text)).toEqual(feast === null ? null : { feast, side });
});

test.each<readonly [Language, string, string]>([
  ["hi-Latn", "holi ke baad de dunga", "Holi ke baad aap kis din payment kar payenge?"],
  ["hi-Latn", "holi ke 2 din baad 1000 de dunga", "Holi ke baad aap kis din payment kar payenge?"],
  ["hi", "होली के बाद पूरा दे दूँगी", "होली के बाद आप किस दिन भुगतान कर पाएँगे?"],
  ["en", "after diwali i can pay", "Which day after Diwali would suit you?"],
  ["es", "después de semana santa les pago", "¿Qué día después de Semana Santa le viene bien?"],
])("in %s, '%s' is asked back with the feast's name", (language, line, words) => {
  expect(after(language, line).last.text).toBe(words);
});

test("the day by the feast is that of what they wished", () => {
  expect(after("hi", "होली के बाद हर महीने 700 दूँगी", "10 मार्च").dues[0]).toBe("700 03-10");
  expect(after("hi-Latn", "holi ke baad 1000 dunga", "6 ko").dues).toEqual(["1000 03-06"]);
});

test.each<readonly [Language, string]>([
  ["hi-Latn", "vivaran do"],
  ["hi-Latn", "hisaab bhejo"],
  ["hi", "विवरण दीजिए"],
  ["hi", "खाते का पूरा ब्यौरा चाहिए"],
])("in %s, '%s' is told how the sum is made up", (language, line) => {
  expect(after(language, line).last.said[0]).toBe("breakdown");
});

test.each<readonly [string, boolean]>([
  ["jo aap bolo", true],
  ["jaisa aap kahein", true],
  ["aap hi bata do", true],
  ["dono chalega", true],
  ["aap jo theek samjhe", true],
  ["जैसा आप कहें", true],
  ["दोनों ठीक हैं", true],
  ["aap log roz call karte ho", false],
  ["sab theek hai ghar pe", false],
  ["theek hai", false],
])("'%s' leaves the choice to us: %s", (text, leaves) => {
  expect(leavesItToUs(text)).toBe(leaves);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["hi-Latn", ["jo aap bolo"], ["one-way", "confirm-plan"]],
  ["hi", ["दोनों ठीक हैं"], ["one-way", "confirm-plan"]],
  ["hi-Latn", ["poora ek saath nahi ho payega", "jitna aap bolo"], ["one-way", "confirm-plan"]],
  ["hi-Latn", ["pura de dunga", "jab aap bolo"], ["near-day"]],
  ["hi", ["अगले शुक्रवार को 1000 दूँगा", "दोनों चलेगा"], ["confirm-part"]],
  ["hi-Latn", ["1000 de sakta hu", "aap jo theek samjhe"], ["confirm-plan-again"]],
  [
    "hi-Latn",
    ["naukri chali gayi hai kuch kamai nahi", "jo aap theek samjho"],
    ["ask-income-again"],
  ],
  ["hi-Latn", ["aap hi bataiye kya karu"], ["options-are", "ask-amount"]],
])("in %s, %j comes to %j: one thing is proposed", (language, lines, said) => {
  expect(after(language, ...lines).last.said.slice(-said.length)).toEqual(said);
});

test.each<readonly [Language, readonly string[], string]>([
  ["hi-Latn", ["3 kisht me kar do, 1 tareekh se", "salary 7 ko aati hai, 7 se karo"], "1375 03-07"],
  ["en", ["100 a month from the 1st", "i get paid on the 7th, start on the 7th"], "100 03-07"],
  ["es", ["100 al mes desde el 1", "cobro el 7, mejor desde el 7"], "100 03-07"],
])("in %s, %j: the pay day that is soon enough, %s", (language, lines, first) => {
  expect(after(language, ...lines).dues[0]).toBe(first);
});

test("of two days, one of which was kept, the other is meant", () => {
  const { last, talk } = after(
    "hi",
    "नौकरी छूट गई",
    "500 दे पाऊँगा हर महीने",
    "पहली इसी महीने 31 को",
    "31 को बैंक बंद हो तो 30 को कर लो",
  );
  expect(last.said).toContain("day-kept");
  expect(talk.conversation.wish).toMatchObject({ kind: "plan", firstOn: "2026-03-30" });
});

test.each<readonly [Language, string]>([
  ["hi-Latn", "kal emi bharna tha bhul gaya"],
  ["hi-Latn", "kal dena tha nahi de paya"],
  ["hi-Latn", "kal emi miss ho gayi"],
  ["hi", "कल किस्त भरनी थी, भूल गया"],
  ["en", "i was supposed to pay yesterday and forgot"],
  ["en", "i missed the payment yesterday"],
  ["es", "ayer tenia que pagar y se me olvido"],
])(
  "in %s, '%s': yesterday's payment is missed, and neither promised, made nor failed",
  (...row) => {
    const { last } = played(model, row[0], ["=hello", row[1]]);
    expect(last.said).toEqual(["told", "what-works-again"]);
    expect(last.acts).toEqual([]);
  },
);

test("where a plan stands, a payment that was missed is answered by what is due of it", () => {
  const { last } = after("hi-Latn", "700 har mahine", "haan", "kal kist deni thi bhul gaya");
  expect(last.said).toEqual(["told", "plan-stands"]);
});
