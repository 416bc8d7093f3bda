/** Turns of a talk in Hindi that went wrong where strangers played it, in either script. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { after, model } from "../shipped.ts";

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["hi-Latn", ["ji mujhe pata hai der ho gayi, sharmindagi hai"], ["told", "what-works-again"]],
  ["hi", ["हाँ मुझे याद है, दुकान नहीं चल रही थी"], ["told", "what-works-again"]],
  ["hi-Latn", ["maine to 2 mahine pehle 1000 diye the gpay se"], ["payment-reported"]],
  ["hi-Latn", ["maine to 1000 diye the gpay se", "kahan bheju screenshot"], ["send-here"]],
  ["hi-Latn", ["maine to 1000 diye the gpay se", "kahan bheju"], ["send-here"]],
  ["hi-Latn", ["3000 me khatam karo", "nahi to kiston me kar do"], ["one-way", "confirm-plan"]],
  ["hi-Latn", ["15 ko pura", "haan", "agar 15 ko bhi nahi aayi to"], ["if-missed"]],
  ["hi", ["लिंक भेज दो", "हो गया"], ["payment-reported"]],
  ["es", ["mándeme el link", "listo"], ["payment-reported"]],
  ["hi-Latn", ["march ke aakhri hafte me pura de dunga"], ["near-day"]],
  ["hi", ["अप्रैल के पहले हफ़्ते में 1000"], ["near-day"]],
  ["en", ["i can pay it in the first week of april"], ["near-day"]],
  ["es", ["le pago en la última semana de marzo"], ["near-day"]],
])("in %s, %j is answered by %j", (language, lines, said) => {
  expect(after(language, ...lines).last.said).toEqual(said);
});

test("600 a month, asked what comes in, is what they could pay", () => {
  const lines = ["naukri chali gayi hai kuch kamai nahi", "jo aap theek samjho"];
  const { talk } = after("hi-Latn", ...lines, "mahine ke 600 chal jayega kya");
  expect(talk.conversation.wish).toMatchObject({ kind: "plan", instalment: { minor: 600_00n } });
});

test("a call at an hour is promised for that time of day, and when it comes is no second call", () => {
  const evening = played(model, "hi-Latn", ["kaun", "shaam ko 7 baje baat karte hai"]).last;
  expect(evening.said).toContain("callback-part");
  const when = after("hi", "किसी से बात कराओ", "कितनी देर में फ़ोन आएगा").last;
  expect([when.said, when.acts]).toEqual([["when-unknown", "still-waiting"], []]);
});

test("more time asked for again by one in hardship is a colleague's, and not said over", () => {
  const lines = [
    "papa hospital me admit hai abhi kuch nahi de sakta",
    "discharge ke baad dekhunga",
  ];
  expect(after("hi-Latn", ...lines, "kitna time de sakte ho").last.said).toEqual(["handing-over"]);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["hi-Latn", ["15 aur 30 ko de dunga"], ["2062 03-15", "2062 03-30"]],
  ["en", ["15th and 30th"], ["206 03-15", "206 03-30"]],
  ["hi-Latn", ["roz ke 100 de sakta hu"], ["700 03-09", "700 03-16"]],
  ["hi", ["दो बार में दे दूँ तो"], ["2062 03-09", "2062 04-09"]],
  ["hi", ["महीने के 2000 कर दो", "नहीं ये ज़्यादा हो जाएगा", "1500?"], ["1500 03-09", "1500 04-09"]],
  ["hi-Latn", ["20 ko aadha", "aur aadha 5 april ko"], ["2062 03-20", "2062 04-05"]],
  ["en", ["half on the 20th", "and the other half on april 5"], ["206 03-20", "206 04-05"]],
  ["hi-Latn", ["8 ko 1500", "agle mahine bhi 8 ko hi"], ["1500 03-08", "1500 04-08"]],
  ["hi-Latn", ["to bana do 900 ki 5 tareekh wali"], ["900 03-05", "900 04-05"]],
  ["hi", ["एक साथ तो मुश्किल है", "जितना आप ठीक समझें"], ["1031 03-09", "1031 04-09"]],
  ["hi", ["600 महीने के दे सकता हूँ"], ["600 03-09", "600 04-09"]],
])("in %s, %j comes to %j", (language, lines, dues) => {
  expect(after(language, ...lines).dues.slice(0, 2)).toEqual(dues);
});

test("another sum next month is not read back for today", () => {
  const { last, dues } = after(
    "hi-Latn",
    "mere paas abhi sirf paune do sau hai",
    "agle mahine dhaai hazaar",
  );
  expect(last.said).toEqual(["near-day"]);
  expect(dues).toEqual(["500 03-02"]);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["hi", ["10 तारीख़ को दे दूँगी", "हाँ पूरा"], ["agreed-promise"]],
  ["hi-Latn", ["ye konsa loan hai bhai", "ok yaad aaya"], ["told"]],
  ["hi", ["ठीक है, बैंक में पूछकर बताती हूँ"], ["all-right"]],
  ["hi", ["आसान भाषा में बताओ"], ["no-hurry", "what-works-again"]],
  ["hi-Latn", ["hisaab bhejo pehle"], ["breakdown", "since", "in-writing-too", "what-works-again"]],
  ["hi", ["लिंक भेजिए", "दूसरा भेजिए"], ["pay-link"]],
  ["hi", ["आज ही भरना है, लिंक भेजिए", "हो गया"], ["payment-reported"]],
  ["hi", ["क्या करना होगा"], ["options-are", "ask-amount"]],
])("in %s, %j ends with %j", (language, lines, said) => {
  expect(after(language, ...lines).last.said).toEqual(said);
});

test("what a medicine costs is a sum, asked what has to go out", () => {
  const lines = ["naukri chali gayi hai kuch kamai nahi", "jo aap theek samjho", "5000 aate hai"];
  const { last } = after("hi-Latn", ...lines, "dawa me 2000 jaate hai");
  expect(last.said).toEqual(["ask-other-debts"]);
});
