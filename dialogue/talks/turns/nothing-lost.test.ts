/** What was said beside something else is not lost: a proof in haste, an answer after an aside, an hour with a new day. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "=its maria jones, dob 4/5/88. make it quick im on shift"],
  ["es", "=soy maria jones, 4/5/88, rápido que estoy en el trabajo"],
  ["hi-Latn", "=maria jones, 4/5/88, jaldi bolo main duty pe hu"],
])("in %s, '%s': a proof in haste is one", (language, line) => {
  const { turns } = played(model, language, [line, "ok"]);
  expect(turns[0]?.acts).toContain("verified");
  expect(turns[0]?.said).not.toContain("verify-details");
});

const means: Readonly<Record<string, readonly string[]>> = {
  en: ["i'm broke", "1450 a month", "900"],
  es: ["no me alcanza", "1450 al mes", "900"],
  hi: ["मेरे पास पैसे नहीं हैं", "15000 महीना", "9000"],
  "hi-Latn": ["mere paas paise nahi hai", "15000 mahina", "9000"],
};

test.each<readonly [Language, string]>([
  ["en", "no other debts, i dont owe anyone else"],
  ["en", "nope i only owe you guys"],
  ["es", "no, no le debo a nadie más"],
  ["hi", "किसी और का कुछ नहीं देना"],
  ["hi-Latn", "nahi aur kisi ka kuch nahi dena"],
])("in %s, '%s', asked of other debts, contests nothing", (language, line) => {
  const { last } = played(model, language, ["=hello", ...(means[language] ?? []), line]);
  expect(last.said).toEqual(["ask-household"]);
  expect(last.acts).toEqual(["note-means"]);
});

test("it is kept as well where something else was asked", () => {
  const { last } = played(model, "en", ["=hello", "i'm broke", "i dont owe anyone else"]);
  expect(last.said).toEqual(["told", "ask-income-again"]);
  expect(last.acts).toEqual(["note-means"]);
});

test("whoever owes us neither contests it all the same", () => {
  const { last } = played(model, "en", ["=hello", "i dont owe you and i dont owe anyone else"]);
  expect(last.acts).toContain("open-case");
});

type Moved = readonly [Language, readonly string[], string | null, unknown];

test.each<Moved>([
  ["en", ["can someone ring me tomorrow at 3", "actually can we do thursday instead"], "05", "15"],
  ["en", ["call me thursday at 3", "make it 6pm instead"], "05", "18"],
  ["en", ["call me thursday at 3", "how much is it?", "can they call friday instead"], "06", "15"],
  ["en", ["call me thursday at 3", "call me now please"], "02", null],
  ["es", ["me pueden llamar mañana a las 3 de la tarde", "mejor el jueves"], "05", "15"],
  ["hi", ["कल 3 बजे कॉल करो", "गुरुवार को करो"], "05", "15"],
  ["hi-Latn", ["kal 3 baje call karo", "nahi thursday ko karo"], "05", "15"],
])("in %s, %s: a call that is moved keeps what was not moved", (language, lines, day, hour) => {
  const { talk, last } = played(model, language, ["=hello", ...lines]);
  expect(last.acts).toContain("book-callback");
  const { call } = talk.conversation;
  expect(call?.on?.slice(8)).toBe(day);
  expect(typeof call?.time === "string" ? call.time.slice(0, 2) : null).toBe(hour);
});

test.each<readonly [Language, string, string]>([
  ["en", "i can do 20 a month", "no just 20"],
  ["es", "puedo dar 20 al mes", "no, nomás 20"],
  ["hi", "महीने में 100 दे सकता हूँ", "नहीं बस 100"],
  ["hi-Latn", "mahine ka 100 de sakta hu", "nahi bas 100"],
])("in %s, the sum they offered, said over where we ask of income, is no income", (...row) => {
  const [language, offered, again] = row;
  const { last } = played(model, language, ["=hello", offered, again]);
  expect(last.acts).not.toContain("note-means");
});

const household: Readonly<Record<string, readonly [string, string]>> = {
  en: ["none", "just me and my two kids"],
  es: ["nada", "yo y mis dos hijos"],
  "hi-Latn": ["kuch nahi", "main aur 2 bachche"],
};

test.each<readonly [Language, readonly string[]]>([
  ["en", ["how much do i owe again"]],
  ["en", ["how much do i owe again", "can i pay by card", "who is the creditor"]],
  ["en", ["how much do i owe again", "are you a bot?", "can i pay by card", "do i get a receipt"]],
  ["es", ["¿cuánto debo?", "¿a quién le debo?", "¿puedo pagar con tarjeta?"]],
  ["hi-Latn", ["kitna dena hai?", "kisko dena hai?", "card se de sakte hai kya?"]],
])("in %s, after %s the household is still asked of, and its answer is one", (language, asides) => {
  const [none = "", answer = ""] = household[language] ?? [];
  const lines = ["=hello", ...(means[language] ?? []), none, ...asides];
  const { turns, last } = played(model, language, [...lines, answer]);
  const times = turns.filter(({ said }) => said.some((one) => one.startsWith("ask-household")));
  expect(times.length).toBeGreaterThan(asides.length > 1 ? 2 : 1);
  expect(last.acts).toContain("note-means");
  expect(last.said.some((one) => one.startsWith("confirm") || one === "means-nothing")).toBe(true);
});

test("a day that was asked for is asked for again after an aside", () => {
  const lines = ["=hello", "i cant pay til my tax refund comes", "in about 3 weeks"];
  const { turns } = played(model, "en", [...lines, "who is the creditor", "ok the 27th"]);
  expect(turns[3]?.said).toEqual(["creditor-is", "ask-when-again"]);
});

test.each<readonly [Language, string]>([
  ["en", "thats way too much interest"],
  ["en", "40 bucks in interest?? thats a rip off"],
  ["en", "interest is crazy high"],
  ["es", "los intereses están altísimos"],
  ["es", "son demasiados intereses"],
  ["hi", "ब्याज बहुत ज़्यादा है"],
  ["hi-Latn", "byaj bahut zyada lagaya hai"],
])("in %s, '%s' is shown how it is made up and how to contest it, and rests nothing", (...row) => {
  const [language, line] = row;
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).toContain("breakdown");
  expect(last.said).toContain("if-wrong");
  expect(last.acts).not.toContain("open-case");
});

test.each<readonly [Language, string]>([
  ["en", "the interest is wrong"],
  ["en", "you charged me interest twice"],
  ["en", "i never agreed to that much interest"],
  ["en", "im not paying that interest its too much"],
  ["es", "los intereses están mal"],
  ["hi-Latn", "byaj galat lagaya hai"],
])("in %s, '%s' contests it", (language, line) => {
  expect(played(model, language, ["=hello", line]).last.said).toContain("dispute-noted");
});

test.each<readonly [Language, string]>([
  ["en", "no shes not representing me shes just a friend"],
  ["en", "she is not acting for me"],
  ["en", "its not my attorney its my wife who said it"],
  ["en", "i dont have a lawyer"],
  ["es", "no me representa, es solo un amigo"],
  ["es", "no la tengo, no tengo abogado"],
  ["hi", "वह मेरा वकील नहीं है, बस दोस्त है"],
  ["hi-Latn", "woh mera vakil nahi hai, sirf dost hai"],
])("in %s, '%s', of one who proved who they are, brings nobody else into the talk", (...row) => {
  const [language, line] = row;
  const { last, talk } = played(model, language, ["=hello", line]);
  expect(last.acts).not.toContain("third-party");
  expect(last.acts).not.toContain("note-representation");
  expect(talk.conversation.verification.kind).toBe("verified");
});

test.each<readonly [Language, string]>([
  ["en", "my attorney represents me, contact her"],
  ["en", "she's not my lawyer but mr smith is my attorney"],
  ["es", "mi abogado me representa"],
])("in %s, '%s' names who acts for them", (language, line) => {
  expect(played(model, language, ["=hello", line]).last.acts).toContain("note-representation");
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["ive got 300 now, sort the rest out later"], ["300 03-02"]],
  ["en", ["can give you 300 now and the rest in may"], ["300 03-02"]],
  ["en", ["first half on 7th and balance next month same date"], ["206 03-07", "206 04-07"]],
  [
    "en",
    ["put me down for 120 on the 10th", "then the same again every month till its done"],
    ["120 03-10", "120 04-10", "120 05-10", "52 06-10"],
  ],
  ["es", ["tengo 300 ahora, el resto después"], ["300 03-02"]],
  ["es", ["200 el día 7 y el resto el próximo mes el mismo día"], ["200 03-07", "212 04-07"]],
  ["hi", ["2000 7 तारीख को और बाकी अगले महीने उसी तारीख को"], ["2000 03-07", "2125 04-07"]],
  [
    "hi-Latn",
    ["2000 7 tarikh ko aur baki agle mahine usi tarikh ko"],
    ["2000 03-07", "2125 04-07"],
  ],
])("in %s, %s: what they hold now, and the rest as they say", (language, lines, dues) => {
  expect(played(model, language, ["=hello", ...lines]).dues).toEqual(dues);
});

test("a lower sum is asked for where the rest is to be dropped", () => {
  const { last } = played(model, "en", ["=hello", "350 on friday and drop the rest"]);
  expect(last.said).toContain("settlement");
});

test.each<readonly [Language, readonly string[], string]>([
  ["en", ["this isn't mine", "ok its mine, i was wrong. can i pay 60 a month", "yes"], "60"],
  ["en", ["this isn't mine", "can i pay 60 a month", "sorry, it is mine after all", "yes"], "60"],
  ["en", ["STOP", "hey its maria, changed my mind, can i set up 60 a month", "yes"], "60"],
  ["es", ["esa deuda no es mía", "es mía, me equivoqué, puedo pagar 60 al mes", "sí"], "60"],
  ["es", ["BAJA", "cambié de opinión, quiero pagar 60 al mes", "sí"], "60"],
  [
    "hi",
    ["यह कर्ज गलत है", "अरे नहीं मेरा ही है, गलती हो गई, 500 महीना दूँ तो कितने महीने लगेंगे", "ठीक है कर दो"],
    "500",
  ],
  ["hi-Latn", ["STOP", "man badal gaya, 500 mahina de sakta hu", "haan"], "500"],
])(
  "in %s, %s: what they proposed while it rested is read back once it does not",
  (language, lines, each) => {
    const { last, dues } = played(model, language, ["=hello", ...lines], { channel: "whatsapp" });
    expect(last.said.at(-1)).toBe("confirm-plan");
    expect(dues[0]).toMatch(new RegExp(`^${each} `));
  },
);

// Where the last payment would be above what they named, less each time is said why.
test.each<readonly [Language, string, readonly string[]]>([
  ["en", "lost my job, i can do 40 a month", ["closest-even"]],
  ["es", "perdí mi trabajo, puedo pagar 40 al mes", ["closest-even"]],
  ["hi", "नौकरी चली गई, महीने के 700 दे सकता हूँ", []],
  ["hi-Latn", "naukri chali gayi, mahine ke 700 de sakta hu", []],
])("in %s, '%s': care in a line, and the plan in the same reply", (language, line, why) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).toEqual(["care-brief", ...why, "confirm-plan"]);
  expect(last.acts).toEqual(["vulnerable", "keep-offer"]);
});

test.each([
  "my husband beats me, i can do 40 a month",
  "my wife died in may, i can do 40 a month",
  "my depression is bad again, i can do 40 a month",
])("'%s': nothing but care, whatever they offer", (line) => {
  const { last } = played(model, "en", ["=hello", line]);
  expect(last.said).toEqual(["care"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "i can't read very well", "call"],
  ["es", "casi no se leer mensajes", "llamada"],
  ["hi", "मुझे पढ़ना नहीं आता", "कॉल"],
  ["hi-Latn", "mujhe padhna nahi aata", "call"],
])("in %s, '%s' is offered a call, and '%s' books it", (language, line, word) => {
  const { turns, last } = played(model, language, ["=hello", line, word], { channel: "sms" });
  expect(turns[1]?.text).toContain(` ${word}`);
  expect(last.acts).toEqual(["book-callback"]);
});

test.each<readonly [Language, string]>([
  ["en", "how do i pay, i don't do online"],
  ["en", "i cant pay online i dont have internet"],
  ["es", "dónde pago, no sé usar el internet"],
  ["es", "no puedo pagar por internet"],
  ["hi", "पैसे कहाँ जमा करूँ, मुझे ऑनलाइन नहीं आता"],
  ["hi-Latn", "online payment nahi aata mujhe, kaise bharu"],
])("in %s, '%s' is given no link, and told who helps", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said[0]).toBe("not-online");
  expect(last.text).not.toContain("https");
});

test.each(["i paid online yesterday, no receipt", "i can't see my payment online"])(
  "'%s' is of a payment",
  (line) => {
    const { last } = played(model, "en", ["=hello", line]);
    expect(last.said).not.toContain("not-online");
  },
);

test.each<readonly [Language, string, string]>([
  ["en", "who is this", "send me something in the mail then"],
  ["en", "who is this", "just mail me a letter about it"],
  ["es", "quien es", "mándenme una carta mejor"],
  ["hi", "आप कौन हैं", "चिट्ठी भेज दीजिए घर पर"],
  ["hi-Latn", "kaun bol raha hai", "ghar pe letter bhej do"],
])("in %s, '%s', '%s': a letter needs no proof", (language, first, line) => {
  const { last } = played(model, language, [first, line], { channel: "sms" });
  expect(last.said).toEqual(["letter-asked"]);
  expect(last.acts).toEqual(["open-case"]);
});

test.each(["why did you send me a letter?", "did you mail me something", "i'll send a letter"])(
  "'%s' asks for none",
  (line) => {
    const { last } = played(model, "en", ["hello", line]);
    expect(last.said).not.toContain("letter-asked");
  },
);

test.each<readonly [Language, string]>([
  ["en", "i have a lawyer, Dana Reyes at Reyes Law 312 555 0188"],
  ["en", "my attorney is Bob Stone of Stone & Hill, call 312 555 0188"],
  ["es", "tengo abogado, Rosa Peña, 312 555 0188"],
  ["hi", "मेरे वकील अमित शर्मा हैं, 98765 43210"],
  ["hi-Latn", "mera vakil Amit Sharma hai, 98765 43210"],
])("in %s, '%s': who told how to reach them is not asked for it", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said[0]).toBe("represented-named");
  expect(last.acts).toContain("note-representation");
});

test.each<readonly [Language, string, string]>([
  ["en", "my lawyer is handling this", "i already told you, Dana Reyes 312 555 0188"],
  ["es", "tengo abogado", "ya se los di, Rosa Peña 312 555 0188"],
])("in %s, '%s', '%s' is of the lawyer, and no payment", (language, first, line) => {
  const { last } = played(model, language, ["=hello", first, line]);
  expect(last.acts).toEqual(["open-case"]);
});
