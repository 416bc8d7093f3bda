/** Talks as they are held in India: lakhs, "8-8 hazaar", half of it, the rest next month, asked at home first. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { consults } from "../../heard/answers/consults.ts";
import { saysNotAll } from "../../heard/answers/not-all.ts";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

type Lines = readonly string[];
const talkOf = (language: Language, rupees: bigint, lines: Lines) =>
  played(model, language, ["=hello", ...lines], { owes: rupees * 100n });

test.each<readonly [Language, bigint, Lines, Lines]>([
  [
    "hi-Latn",
    4125n,
    ["parso tankhwah aayegi uske baad 1500 de dungi", "nahi parso nahi, tarso aayegi"],
    ["1500 03-05"],
  ],
  [
    "hi-Latn",
    4125n,
    ["parso 1500 de dungi", "aur baaki agle mahine ki 1"],
    ["1500 03-04", "2625 04-01"],
  ],
  ["hi", 4125n, ["चलो परसों 2000 और बाकी 20 को"], ["2000 03-04", "2125 03-20"]],
  ["hi", 4125n, ["7 को दे दूँगा", "आधा ही दे पाऊँगा, बाकी 25 को"], ["2062 03-07", "2062 03-25"]],
  [
    "en",
    412n,
    ["ill pay it on the 7th", "only half, rest on the 28th"],
    ["206 03-07", "206 03-28"],
  ],
  [
    "hi",
    80_000n,
    ["10 किस्त कर दो", "8-8 हज़ार की? हर महीने की 1 तारीख"],
    ["8000 04-01", "8000 05-01"],
  ],
  ["hi-Latn", 60_000n, ["3 kist me", "matlab 15-15 hazaar"], ["15000 03-09", "15000 04-09"]],
  ["hi", 18_000n, ["हर महीने डेढ़ हज़ार, हाँ 20 नवंबर से… मतलब 20 मार्च से"], ["1500 03-20", "1500 04-20"]],
  ["hi-Latn", 240_000n, ["ek lakh march end tak, baaki april me"], ["100000 03-31"]],
  [
    "hi-Latn",
    25_000n,
    ["5000 abhi, baaki 4 kist me", "1 april se"],
    ["5000 03-02", "5000 04-01", "5000 05-01"],
  ],
  [
    "es",
    412n,
    ["pago 100 el viernes y el resto en 3 pagos", "a partir del 1 de abril"],
    ["100 03-06", "104 04-01", "104 05-01"],
  ],
  [
    "hi",
    4125n,
    ["शुक्रवार को 1000, अगले शुक्रवार 1000 और बाकी सोमवार को"],
    ["1000 03-06", "1000 03-13", "2125 03-16"],
  ],
  [
    "hi-Latn",
    4125n,
    ["shukravar ko 1000, agle shukravar 1000 aur baaki somvar ko"],
    ["1000 03-06", "1000 03-13", "2125 03-16"],
  ],
  [
    "en",
    412n,
    ["100 on friday, 100 next friday and the rest monday"],
    ["100 03-06", "100 03-13", "212 03-16"],
  ],
  [
    "es",
    412n,
    ["100 el viernes, 100 el próximo viernes y el resto el lunes"],
    ["100 03-06", "100 03-13", "212 03-16"],
  ],
])("in %s, of %s: %s", (language, rupees, lines, dues) => {
  expect(talkOf(language, rupees, lines).dues.slice(0, dues.length)).toEqual(dues);
});

test.each<readonly [string, boolean]>([
  ["dedh lakh ek saath kaha se laau", true],
  ["itna paisa ek baar me kahan se dunga", true],
  ["ढाई लाख तो एकदम से नहीं हो पाएगा", true],
  ["पूरा एक साथ कहाँ से दूँ", true],
  ["ek saath kar dunga", false],
  ["kaha se pay karu", false],
])("'%s' is no to all of it at once: %s", (text, is) => {
  expect(saysNotAll(text)).toBe(is);
});

test.each<readonly [Language, string, string]>([
  ["hi-Latn", "2500 mahina", "to saadhe saat hazaar? isse zyada nahi hoga"],
  ["hi", "महीने के 2500", "तो साढ़े सात हज़ार? इससे ज़्यादा नहीं होगा"],
  ["en", "200 a month", "so 750 then? no more than that"],
  ["es", "200 al mes", "entonces 750? no puedo más"],
])("in %s, of '%s' asked what comes in, '%s' is what they could pay", (language, small, line) => {
  const { turns, last, talk } = talkOf(language, 150_000n, [small, line]);
  expect(turns[1]?.said).toContain("ask-income");
  expect(last.acts).not.toContain("note-means");
  expect(talk.conversation.wish).toMatchObject({ kind: "plan" });
});

test.each<readonly [Language, string, string, string]>([
  ["hi", "1000 शुक्रवार को", "नहीं रुकिए घर में पूछ कर बताता हूँ", "हाँ"],
  ["hi", "1000 शुक्रवार को", "सोच के बताता हूँ", "हाँ"],
  ["hi-Latn", "1000 shukravar ko", "ghar pe pooch kar batata hu", "haan"],
  ["hi-Latn", "1000 shukravar ko", "sochne do", "haan"],
  ["en", "100 on friday", "let me check with my wife and get back to you", "yes"],
  ["en", "100 on friday", "let me think about it", "yes"],
  ["es", "pago 100 el viernes", "lo consulto con mi esposa y le aviso", "sí"],
  ["es", "pago 100 el viernes", "me lo tengo que pensar", "sí"],
])("in %s, after '%s', '%s' is given its time, and a yes reads it once more", (...talk) => {
  const [language, offer, asks, yes] = talk;
  const { turns } = played(model, language, ["=hello", offer, asks, "ok", yes, yes]);
  expect(turns[2]?.said).toEqual(["offer-stays"]);
  expect(turns[3]?.said).toEqual(["all-right"]);
  expect(turns[4]?.said).toEqual(["confirm-part-again"]);
  expect(turns[5]?.acts).toContain("agree");
});

test("whoever asks their lawyer first is not only asking at home", () => {
  expect(consults("vakeel se pooch kar batata hu")).toBe(false);
  expect(consults("let me talk to my lawyer")).toBe(false);
});

test.each(["kaun bol raha hai bhai", "कौन बोल रहा है बेटा"])(
  "'%s' is asked by nobody else",
  (line) => {
    expect(played(model, "hi", [line]).last.acts).not.toContain("third-party");
  },
);

test("a number of a payment is in no other language", () => {
  const { last } = talkOf("hi-Latn", 4125n, ["maine gpay kar diya tha", "utr no 412356789012"]);
  expect(last).toMatchObject({ said: ["payment-reported-again"] });
  expect(last.acts).not.toContain("choose-language");
});

test.each(["ok confirm", "done deal", "ok final sir"])(
  "the yes '%s' is in no other language",
  (line) => {
    const { last } = played(model, "en", ["=hello", "100 a month on the 5th", line]);
    expect(last.acts).toEqual(["agree"]);
  },
);

test("weekdays in a list that fall as they were said are no nearest offer", () => {
  const line = "shukravar ko 1000, agle shukravar 1000 aur baaki somvar ko";
  expect(talkOf("hi-Latn", 4125n, [line]).last.said).toEqual(["confirm-plan-parts"]);
});
