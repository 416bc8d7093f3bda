/** What people ordinarily ask is answered by what it asks, and what else they say is not lost by it. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { lastOf, model } from "../talks/shipped.ts";

test.each<readonly [Language, string, string]>([
  ["en", "what are your opening hours", "always-here"],
  ["es", "a que hora atienden", "always-here"],
  ["hi-Latn", "kitne baje tak khula hai", "always-here"],
  ["en", "where are you based", "where-we-are"],
  ["es", "donde estan ubicados", "where-we-are"],
  ["hi-Latn", "aapka office kahan hai", "where-we-are"],
  ["en", "how did you get my number", "whence-unknown"],
  ["es", "como consiguieron mi numero", "whence-unknown"],
  ["hi-Latn", "mera number kahan se mila", "whence-unknown"],
  ["en", "can I see it online", "see-online"],
  ["es", "lo puedo ver en linea", "see-online"],
  ["hi", "ऑनलाइन देख सकता हूँ क्या", "see-online"],
  ["en", "what is my account number with you", "number-elsewhere"],
  ["en", "what if I move abroad", "if-you-move"],
  ["es", "que pasa si me mudo a otro pais", "if-you-move"],
  ["hi", "अगर मैं विदेश चला गया तो", "if-you-move"],
  ["en", "can my wife pay it for me", "another-pays"],
  ["es", "puede pagar mi esposa", "another-pays"],
  ["hi", "मेरी पत्नी दे सकती है क्या", "another-pays"],
  ["en", "do you take it from my card automatically or do I get a link?", "paid-by-you"],
  ["en", "so you wont take it yourself, i have to click?", "paid-by-you"],
  ["es", "me lo cobran en automático?", "paid-by-you"],
  ["hi-Latn", "kist apne aap kat jayegi kya", "paid-by-you"],
  ["en", "how do I know it went through", "receipt-then"],
  ["es", "como se que ya paso el pago", "receipt-then"],
  ["hi-Latn", "kaise pata chalega paisa mil gaya", "receipt-then"],
  ["en", "when was the last payment", "payment-not-seen"],
  ["en", "what do you do with my data", "data-kept"],
  ["es", "que hacen con mis datos", "data-kept"],
  ["es", "el banco les vendio mi deuda", "creditor-is"],
  ["hi", "क्या कोई और शुल्क लगेगा", "interest-unknown"],
  ["en", "can I pay in euros", "other-money"],
  ["en", "can i delete my account", "data-kept"],
  ["en", "why is the bank not writing to me itself", "creditor-is"],
  ["hi", "बैंक ने आपको क्यों दिया", "creditor-is"],
  ["es", "tienen oficina en mi ciudad", "where-we-are"],
  ["hi-Latn", "bank account number do transfer karna hai", "ways-to-pay"],
  ["es", "puedo pagar en efectivo", "other-ways-to-pay"],
  ["en", "my wife wants to call you about it", "someone-else"],
  ["es", "mi nombre esta mal escrito", "details-noted"],
  ["en", "you have my name wrong, its Mary not Maria", "details-noted"],
  ["hi", "मेरा नाम गलत लिखा है", "details-noted"],
])("in %s, '%s' is answered by %s", (language, line, answer) => {
  expect(lastOf(language, line).said[0]).toBe(answer);
});

test.each<readonly [Language, string, string]>([
  ["en", "will it come off my credit report when i pay", "annualcreditreport.com"],
  ["hi-Latn", "cibil check karoge kya", "cibil.com"],
])("in %s, '%s' is told where they see their own file, once", (language, line, site) => {
  const { turns } = played(model, language, ["=hello", line, line]);
  expect(turns[1]?.said).toContain("file-unseen");
  expect(turns[1]?.text).toContain(site);
  expect(turns[2]?.text).not.toContain(site);
});

test("where the debt comes from is told and sent in writing, and nothing rests", () => {
  const last = lastOf("en", "where is the debt from");
  expect(last.said).toContain("creditor-is");
  expect(last.acts).toEqual(["itemise"]);
});

test("a plan on the table is read back behind the answer, and a yes beside it still agrees", () => {
  const plan = ["=hello", "60 a month from the 20th"];
  const asked = played(model, "en", [...plan, "can my wife pay it for me"]).last;
  expect(asked.said).toEqual(["another-pays", "confirm-plan-again"]);
  const agreed = played(model, "en", [...plan, "can my wife pay it for me", "yes"]).last;
  expect(agreed.acts).toContain("agree");
});

test.each<readonly [Language, string]>([
  ["en", "no the link is fine"],
  ["en", "nothing failed, i just mean ill use the link"],
  ["es", "no, el link está bien"],
  ["hi-Latn", "nahi link hi theek hai"],
])("in %s, '%s' is how they will pay, and nothing failed", (language, line) => {
  const { said } = lastOf(language, "can i pay with debit card over the phone", line);
  expect(said[0]).toBe("pay-link");
});

test.each<readonly [Language, string]>([
  ["en", "the link is not working"],
  ["hi-Latn", "link nahi khul raha"],
])("in %s, '%s' failed", (language, line) => {
  expect(lastOf(language, line).said[0]).toBe("payment-problem");
});

test.each<readonly [Language, readonly string[]]>([
  [
    "en",
    [
      "i want to make a complaint, your guy was rude to me",
      "when will i get an answer to my complaint?",
      "whats the complaint number?",
    ],
  ],
  [
    "hi",
    [
      "आपका एक आदमी कल मेरे घर आया था और पड़ोसियों के सामने चिल्ला रहा था",
      "शिकायत का जवाब कब तक मिलेगा?",
      "शिकायत का नंबर क्या है?",
    ],
  ],
])("in %s, what is asked of a complaint is answered, and complains no more", (language, lines) => {
  const { turns } = played(model, language, ["=hello", ...lines]);
  expect(turns.slice(2).map(({ said, acts }) => [...said, ...acts])).toEqual([
    ["when-unknown"],
    ["number-elsewhere"],
  ]);
});
