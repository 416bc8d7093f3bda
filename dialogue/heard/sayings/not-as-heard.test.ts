/** Turns of speech that sound like another matter, in talks of sentences as people write them. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { isSorry, willPassOn } from "./not-as-heard.ts";
import { model } from "../../talks/shipped.ts";

test.each<readonly [Language, string]>([
  ["hi-Latn", "boss abhi poora nahi ho payega"],
  ["hi-Latn", "full payment is mahine tough hai boss"],
  ["es", "jefe todo junto no se puede"],
])("in %s, '%s' calls us so, and names no hours of work", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.acts).not.toContain("quiet-time");
});

test("calls that come in front of the boss are kept away from work still", () => {
  const { last } = played(model, "hi-Latn", ["=hello", "mere boss ke saamne phone mat kiya karo"]);
  expect(last.acts.some((act) => act === "quiet-time" || act === "stop-channel")).toBe(true);
});

test.each<readonly [Language, string]>([
  ["hi-Latn", "shaam ko 6 baje call karna"],
  ["hi", "शाम को 6 बजे कॉल कर लीजिए"],
  ["en", "please call me at 6 in the evening"],
])("in %s, '%s' is a call to book, and no hour to be left in peace", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.acts).toContain("book-callback");
  expect(last.acts).not.toContain("quiet-time");
});

test.each<readonly [Language, readonly [string, string]]>([
  ["hi", ["मैं उनका बेटा हूँ", "अच्छा मैं उनको बता दूँगा बात करने को"]],
  ["hi-Latn", ["main unki biwi hu", "theek hai unse bol dungi baat karne ko"]],
  ["en", ["this is his wife", "ok i'll tell him to talk to you"]],
  ["es", ["soy su esposa", "bueno yo le digo que hable con ustedes"]],
])("in %s, who passes it on is thanked, and not passed on: %j", (language, lines) => {
  const { last } = played(model, language, lines);
  expect(willPassOn(lines[1])).toBe(true);
  expect(last.said).toEqual(["told"]);
  expect(last.acts).not.toContain("hand-over");
});

test.each(["unse keh kar manager se baat karwa do", "aap unse kahiye call karne ko"])(
  "'%s' passes nothing on",
  (line) => expect(willPassOn(line)).toBe(false),
);

test.each<readonly [Language, readonly [string, string]]>([
  ["hi-Latn", ["friday ko 700 de dunga", "ek kaam karo somvaar kar do"]],
  ["hi-Latn", ["15 tareekh ko 900 bhej dunga", "achha aisa karo 18 tareekh kar do"]],
  ["en", ["i can pay 100 on friday", "do me a favor make it monday"]],
])("in %s, another day at a read-back is read back: %j", (language, lines) => {
  const { last, dues } = played(model, language, ["=hello", ...lines]);
  expect(last.said.some((id) => id.startsWith("settlement"))).toBe(false);
  expect(dues).toHaveLength(1);
});

test("'ok final' to a read-back agrees it", () => {
  const { last } = played(model, "hi-Latn", ["=hello", "friday ko 700 de dunga", "ok final"]);
  expect(last.acts).toContain("agree");
});

test.each<readonly [Language, string]>([
  ["hi-Latn", "maaf karna thoda gussa ho gayi thi"],
  ["hi", "माफ़ कीजिए मैं गुस्से में बोल गया"],
  ["en", "sorry i was rude earlier"],
  ["es", "perdón me alteré hace rato"],
])("in %s, '%s' is heard, and nothing is asked in other words", (language, line) => {
  expect(isSorry(line)).toBe(true);
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).not.toContain("say-again");
  expect(last.said).not.toContain("say-what-helps");
});

test.each<readonly [Language, string]>([
  ["hi-Latn", "koi doosra tarika bataiye na"],
  ["hi", "कोई और रास्ता बताइए ना"],
])(
  "in %s, after trouble was told, '%s' is answered with what there will be, and the question stands",
  (language, line) => {
    const trouble = language === "hi" ? "दुकान बिल्कुल बंद पड़ी है" : "dukaan bilkul band padi hai";
    const { last } = played(model, language, ["=hello", trouble, line]);
    expect(last.said).toEqual(["means-then-offer", "ask-income-again"]);
  },
);

test.each<readonly [Language, readonly [string, string]]>([
  ["hi-Latn", ["mere pati guzar gaye pichhle saal", "ye loan unhone hi liya tha"]],
  ["hi", ["मेरे पति गुज़र गए पिछले साल", "ये लोन उन्होंने लिया था"]],
  ["en", ["my husband passed away last year", "he took out the loan"]],
  ["es", ["mi esposo falleció el año pasado", "él lo sacó, yo no sabía"]],
])("in %s, who died is not to be told to call us: %j", (language, lines) => {
  const { turns } = played(model, language, lines);
  expect(turns.flatMap(({ acts }) => acts)).toContain("note-death");
  expect(turns.flatMap(({ said }) => said)).not.toContain("third-party");
});

test.each<readonly [Language, readonly string[]]>([
  ["hi-Latn", ["6 tareekh ko 800 dunga", "haan", "ab 6 ko nahi ho payega", "12 tareekh pakka"]],
  ["hi-Latn", ["kal 800 bhej dungi", "haan", "agle budhvaar ko dungi"]],
  ["hi", ["6 तारीख को 800 दूँगा", "हाँ", "6 को नहीं दे पाऊँगा", "12 तारीख को दूँगा"]],
  ["en", ["i'll pay 80 on friday", "yes", "i'll pay on the 12th"]],
  ["es", ["el viernes pago 80", "sí", "pago el 12"]],
])("in %s, another day for a promise that stands is for its sum alone: %j", (language, lines) => {
  const { dues } = played(model, language, ["=hello", ...lines]);
  expect(dues).toHaveLength(1);
  expect(dues[0]).toMatch(/^80{1,2} /);
});

test.each<readonly [Language, readonly string[], string]>([
  [
    "en",
    ["i'll pay 80 on friday", "yes", "hey so friday isnt gonna happen", "maybe next friday"],
    "80 03-13",
  ],
  ["en", ["i'll pay 80 on friday", "yes", "friday won't work", "the 20th"], "80 03-20"],
  [
    "es",
    ["el viernes pago 80", "sí", "fíjese que el viernes no se va a poder", "el 20"],
    "80 03-20",
  ],
  ["hi-Latn", ["5 ko 800 dunga", "haan", "5 ko nahi hoga", "10 ko"], "800 03-10"],
])(
  "in %s, a promised day that falls through is not read back, and the next is: %j",
  (language, lines, due) => {
    const { turns, dues } = played(model, language, ["=hello", ...lines]);
    expect(turns.at(-2)?.said).toEqual(["ask-when"]);
    expect(dues).toEqual([due]);
  },
);

test("the rest on another day is no other day for what was promised", () => {
  const lines = ["=hello", "6 tareekh ko 800 dunga", "haan", "baaki 20 tareekh ko dunga"];
  expect(played(model, "hi-Latn", lines).dues.join()).not.toBe("800 03-20");
});

test.each<readonly [Language, readonly [string, string]]>([
  ["hi-Latn", ["maine parso phonepe se 900 bhej diye", "kab tak dikhega account me"]],
  ["hi", ["मैंने परसों 900 भेज दिए", "कब तक दिखेगा"]],
  ["en", ["i paid you 90 yesterday", "when will it show up"]],
  ["es", ["ayer les pagué 90", "cuándo aparece"]],
])("in %s, when a payment shows is answered, and no day to pay is asked: %j", (language, lines) => {
  const { last } = played(model, language, ["=hello", ...lines]);
  expect(last.said).toContain("when-unknown");
  expect(last.said).not.toContain("no-date-set");
});

test.each<readonly [Language, string, string]>([
  ["hi", "ये रोज रोज मैसेज क्यों भेजते हो", "open-case"],
  ["hi-Latn", "roz roz message kyu bhejte ho", "open-case"],
  ["es", "por que me mandan tantos mensajes", "open-case"],
  ["hi", "मैसेज क्यों भेजते हो बंद करो", "stop-channel"],
  ["hi", "मैसेज भेजना बंद क्यों नहीं करते", "stop-channel"],
  ["en", "why won't you stop texting me", "stop-channel"],
  ["en", "why do you keep texting me about someone named Carlos", "wrong-person"],
  ["hi", "रमेश के मैसेज मेरे फोन पर क्यों आते हैं", "wrong-person"],
  ["hi-Latn", "galat number pe message kyu bhej rahe ho", "wrong-person"],
])("in %s, '%s' asks for %s first", (language, line, act) => {
  expect(played(model, language, [line]).last.acts[0]).toBe(act);
});
