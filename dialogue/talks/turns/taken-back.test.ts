/** What was told is taken back by whoever proved who they are: one plain question, or the colleague with the way back, and never a second case. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { paidElsewhere, saysNotPaid } from "../../heard/answers/put-right.ts";
import { takesBackDispute } from "../../heard/answers/takes-back.ts";
import { saysItWasJoke } from "../../heard/sayings/way-of-speaking.ts";
import { goesOn, played } from "../played.ts";
import { after, model } from "../shipped.ts";

type Row = readonly [Language, string, string];

test.each<Row>([
  ["en", "=i already paid this in full, i owe you nothing", "oh wait, that was for my other card"],
  ["en", "=that loan is not mine", "ok drop the complaint, i'll pay"],
  ["es", "=ya pagué todo el martes", "perdón, ese pago fue para otra cuenta"],
  ["es", "=esa deuda no es mía", "quiten la pausa y cierren el caso, sí es mía"],
  ["hi", "=मैंने पिछले हफ्ते पूरा पैसा भर दिया था", "अरे वो दूसरे लोन का भुगतान था, इसका नहीं"],
  ["hi", "=यह लोन मेरा नहीं है", "मैं शिकायत वापस लेता हूँ"],
  [
    "hi-Latn",
    "=maine pichle hafte pura paisa bhar diya tha",
    "galti ho gayi, wo dusre khate me gaya",
  ],
  ["hi-Latn", "=ye loan mera nahi hai", "case wapas le lo, rok hatao"],
])("in %s, after '%s', '%s' is asked about and opens no case", (language, first, back) => {
  const yes = { en: "yes", es: "sí", hi: "हाँ", "hi-Latn": "haan" }[language];
  const { turns } = played(model, language, [first, back, yes]);
  expect(turns[0]?.said).toContain("dispute-noted");
  expect(turns[1]).toMatchObject({ said: ["ask-withdraw"], acts: [] });
  expect(turns[2]?.acts).toContain("withdraw-dispute");
});

test.each<Row>([
  ["en", "i am a lawyer representing the debtor", "lol just messing, its me"],
  ["es", "soy abogado y represento al deudor", "era broma, no soy abogado"],
  ["hi", "मैं वकील हूँ, मेरे क्लाइंट की तरफ़ से", "अरे मज़ाक था, वकील नहीं हूँ"],
  ["hi-Latn", "main advocate hun, mere client ki taraf se", "arre mazak tha, vakil nahi hun"],
])(
  "in %s, '%s' and then '%s' goes to a colleague, and the wish is kept",
  (language, claim, back) => {
    const wish = { en: "130 a month", es: "130 al mes", hi: "महीने के 130", "hi-Latn": "130 mahina" };
    const { turns, talk } = played(model, language, ["=hello", claim, back, wish[language]]);
    expect(turns[2]?.said).toEqual(["withdrawal-noted"]);
    expect(turns[3]).toMatchObject({ said: ["kept-until-lifted"], acts: [] });
    talk.lift("represented");
    const on = goesOn(model, talk, { en: "ok", es: "ok", hi: "ठीक है", "hi-Latn": "ok" }[language]);
    expect(on.step.conversation.wish).not.toBeNull();
  },
);

test("a payment report is put right where nothing rests, and the talk goes on", () => {
  const { turns } = played(model, "en", [
    "=hello",
    "i paid 100 by card on friday, ref 00482915",
    "sorry my mistake, that payment was for a different account",
  ]);
  expect(turns[1]?.said).toContain("payment-reported");
  expect(turns[2]?.said).toEqual(["put-right", "what-works-again"]);
});

test.each<readonly [string, boolean]>([
  ["i take back my complaint", true],
  ["i won't withdraw my complaint", false],
  ["why did you close my case", false],
  ["should i drop the complaint?", false],
  ["forget the case, how do i pay?", true],
  ["retiro la queja", true],
  ["no voy a retirar la queja", false],
  ["shikayat wapas leta hun, kaise pay karu?", true],
  ["shikayat wapas nahi lunga", false],
  ["शिकायत वापस", true],
  ["शिकायत वापस नहीं लूँगा", false],
])("'%s' takes it back: %s", (text, back) => {
  expect(takesBackDispute(text)).toBe(back);
});

test.each<readonly [string, boolean, boolean]>([
  ["that payment was for a different account", true, false],
  ["you applied my payment to the wrong account", false, false],
  ["esa referencia fue para otra cuenta", true, false],
  ["sorry wo dusre loan ka payment tha", true, false],
  ["वो दूसरे खाते में भरा था", true, false],
  ["i did not pay late, i already paid it all", false, false],
  ["i haven't paid it", false, true],
  ["maine payment nahi kiya", false, true],
  ["मैंने भुगतान नहीं किया", false, true],
  ["no la pagué", false, true],
  ["didn't i pay that?", false, false],
])("'%s': paid elsewhere %s, not paid %s", (text, elsewhere, unpaid) => {
  expect([paidElsewhere(text), saysNotPaid(text)]).toEqual([elsewhere, unpaid]);
});

test("who stands by it does not joke", () => {
  const lines = ["i'm not joking", "no es broma", "mazak nahi hai", "main theek hu", "ok"];
  expect(lines.filter(saysItWasJoke)).toEqual([]);
});

test.each<readonly [Language, string, string]>([
  ["en", "some of the late fees are not mine", "ok forget the fees, i just want to pay 40 a month"],
  ["en", "some of the late fees are not mine", "yes, and 40 a month from the 5th"],
  ["es", "hay unos cargos que no son mios", "sí, y le pago 40 al mes"],
  ["es", "hay unos cargos que no son mios", "olvide los cargos, le pago 40 al mes"],
  ["hi-Latn", "isme late fee galat lagi hai", "haan, 400 mahina de dunga"],
  ["hi", "इसमें लेट फीस गलत लगी है", "छोड़ो फीस, 400 महीना दे दूंगा"],
])("in %s, asked whether '%s' is taken back, '%s' takes it back", (language, told, terms) => {
  const asks = { en: "forget that", es: "olvídelo", "hi-Latn": "chhodo wo", hi: "छोड़ो वो" };
  const { turns, last } = after(language, told, asks[language], terms);
  expect(turns.at(-2)?.said).toContain("ask-withdraw");
  expect(last.acts).toContain("withdraw-dispute");
});

test.each<readonly [Language, string]>([
  ["en", "yes but the fees are still wrong, 40 a month is all i owe you"],
  ["es", "sí pero los cargos están mal, 40 al mes"],
  ["hi-Latn", "haan par fees galat hai, 400 mahina"],
])("in %s, '%s' takes nothing back", (language, line) => {
  const told = { en: "some of the late fees are not mine", es: "hay unos cargos que no son mios" };
  const first = language === "en" || language === "es" ? told[language] : "late fee galat lagi hai";
  const asks = { en: "forget that", es: "olvídelo", "hi-Latn": "chhodo wo", hi: "छोड़ो वो" };
  expect(after(language, first, asks[language], line).last.acts).not.toContain("withdraw-dispute");
});
