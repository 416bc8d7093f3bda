/** What people say in few words, early or out of order, as on the telephone: parts, days and households. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { after, model } from "../shipped.ts";

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["40 today and then 40 every other friday"], ["40 03-02", "40 03-06", "40 03-20"]],
  ["en", ["one third tonight"], ["137 03-02"]],
  ["en", ["1/3 now and the rest next month"], ["137 03-02", "275 04-02"]],
  ["en", ["80 now", "and the rest next month"], ["80 03-02", "332 04-30"]],
  ["es", ["un tercio hoy y el resto el mes que viene"], ["137 03-02", "275 04-02"]],
  ["es", ["la primera quincena 150 y la segunda 90"], ["150 03-15", "90 03-31", "172 04-15"]],
  ["hi-Latn", ["ek tihai abhi de dunga"], ["1375 03-02"]],
  ["hi", ["1500 अभी"], ["1500 03-02"]],
  ["en", ["70 on the last friday of the month"], ["70 03-27"]],
  ["en", ["70 on the last friday of the month", "not friday, thursday"], ["70 03-26"]],
  [
    "en",
    ["i can do a hundred now and then uh forty no fifty every month"],
    ["100 03-02", "50 04-02"],
  ],
  ["en", ["50 on friday no monday"], ["50 03-09"]],
])("in %s, %j comes to %j", (language, lines, begins) => {
  expect(after(language, ...lines).dues.slice(0, begins.length)).toEqual(begins);
});

test("another amount does not tell which of two days was meant", () => {
  expect(after("en", "1800 next friday", "sorry 180 not 1800").last.said).toEqual(
    ["which-day-again"].map(() => expect.stringMatching(/^which-day/)),
  );
});

test("yes to several ways is asked which of them, and then how much", () => {
  expect(after("en", "yes").last.said).toEqual(["what-works-again"]);
  expect(after("en", "yes", "yes").last.said).toEqual(["ask-amount"]);
  expect(after("en", "yes", "yes").last.acts).not.toContain("hand-over");
});

test("children who are told of early are kept, and nobody is taken for a child", () => {
  const { last } = after("en", "three kids");
  expect(last.acts).toEqual(["note-means"]);
  expect(last.said).toEqual(["told", "ask-amount"]);
});

test("told where income was asked for, they are kept and it is asked again", () => {
  const { last } = after("en", "i can't pay any of it", "two kids and a mortgage");
  expect(last.acts).toContain("note-means");
  expect(last.said).toEqual(["told", "ask-income-again"]);
});

test("asked what comes in, whoever says what they might manage proposes it", () => {
  const { talk } = after("en", "i can't pay any of it", "well maybe 30 a week");
  expect(talk.conversation.wish).toMatchObject({ kind: "plan", instalment: { minor: 3000n } });
});

test("terms that were read back twice are not proposed a third time: a colleague may look", () => {
  const late = ["all of it on april 27th", "then easter monday", "end of next month?"];
  const { last } = after("en", ...late);
  expect(last.said).toEqual(["want-person"]);
});

test("'ok, where?' asks for the link", () => {
  const { last } = after("en", "i want to pay all of it today", "ok where");
  expect(last.said[0]).toBe("pay-link");
});

test("a date of birth that is spoken proves, and contests nothing", () => {
  const { last } = played(model, "en", ["=maria jones march fourth nineteen eighty"]);
  expect(last.acts).toEqual(["verified"]);
});

test("jest is not thanked for its kindness", () => {
  expect(after("en", "sure let me just grab my gold bars").last.said).not.toContain("small-talk");
});

test("the kin who do not know where papers are have the right number still", () => {
  const lines = ["he passed away, we buried him last week", "i dont know where his papers are"];
  expect(played(model, "en", lines).last.acts).not.toContain("wrong-person");
});

test("whoever says that they act for somebody, and presses, is told what shows it, and no more", () => {
  const lines = [
    "I am an attorney and I represent Maria Jones, send me the balance.",
    "I demand it now",
  ];
  const { last } = played(model, "en", lines);
  expect(last.said).toEqual(["acts-for-them-again"]);
});

test("while a dispute rests, where papers go and what is to be done is told", () => {
  const paid = "i paid this in january";
  expect(after("en", paid, "do you need me to send the bank statement").last.said).toEqual([
    "send-here",
  ]);
  expect(after("en", paid, "so is it settled then?").last.said).toEqual(["nothing-to-do"]);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["50 al mes", "sí así está bien"], ["50 03-09"]],
  ["es", ["70 el viernes y el resto a fin de mes", "va"], ["70 03-06", "342 03-31"]],
  ["hi-Latn", ["1200 kal aur baaki 12 tarikh ko"], ["1200 03-03", "2925 03-12"]],
])("in %s, %j stays at %j", (language, lines, begins) => {
  expect(after(language, ...lines).dues.slice(0, begins.length)).toEqual(begins);
});

test("so it is, and va, are a yes in Spanish", () => {
  expect(after("es", "50 al mes", "sí así está bien").last.acts).toEqual(["agree"]);
  expect(after("es", "50 al mes", "va").last.acts).toEqual(["agree"]);
});

test("Hindi is answered in the letters it was asked for in", () => {
  const spoken = after("hi-Latn", "can i pay 500 per month", "hindi me baat karo");
  expect(spoken.talk.conversation.language).toBe("hi-Latn");
  const script = after("hi-Latn", "can i pay 500 per month", "devanagari me likho");
  expect(script.talk.conversation.language).toBe("hi");
  expect(script.last.said).toContain("confirm-plan-again");
});

test("terms that are read back in a third language are read back all the same", () => {
  const lines = ["can i pay 500 per month", "hindi me baat karo", "devanagari me likho", "हाँ"];
  expect(after("hi-Latn", ...lines).last.acts).toContain("agree");
});

test("what comes in and what goes out, in answer to one question, are told apart", () => {
  const { last } = after("hi", "कुछ भी नहीं दे सकता", "कमाई 8000 है, किराया 3000");
  expect(last.said).toEqual(["ask-other-debts"]);
});

test("'no other debts' answers of debts, whatever was asked", () => {
  const { talk } = after("en", "i can't pay any of it", "1200 a month", "no other debts");
  expect(talk.conversation.asked?.question).toBe("means essentials");
});

test("so little as nobody lives of is what they could pay, not what comes in", () => {
  const { talk } = after("es", "no puedo pagar nada", "como unos 15 al mes");
  expect(talk.conversation.wish).toMatchObject({ kind: "plan", instalment: { minor: 1500n } });
});

test("'when I find work' is heard, and no day is asked for", () => {
  const { last } = after("hi-Latn", "naukri chali gayi hai", "jab naukri milegi tab dunga");
  expect(last.said).toEqual(["heard-you"]);
});

test("who complains of our calls contests no debt", () => {
  const { last } = after("hi-Latn", "roz roz call karke dimag kharab kar diya");
  expect(last.acts).not.toContain("stop-contact");
  expect(last.said).not.toContain("dispute-noted");
});

test("the receipt of a payment is no proof of the debt", () => {
  expect(after("es", "ya deposité ayer 150", "mándeme el comprobante").last.said).toEqual([
    "receipt",
  ]);
});

test("whoever doubts us and asks elsewhere is let go in peace", () => {
  const lines = ["is this a scam", "fine, i will ask my bank first"];
  expect(played(model, "en", lines).last.said).toEqual(["all-right"]);
});

test.each<readonly [readonly string[], string]>([
  [["yeah hello can you hear me"], "balance-again"],
  [["uh sorry my baby is crying hold on"], "all-right"],
  [["soon"], "ask-when"],
  [["i paid it last month I think"], "payment-reported"],
  [["i paid it last month I think", "to northwind directly"], "payment-reported-again"],
  [["i sent 150 on friday already", "so i just owe the other 262.50"], "payment-reported-again"],
  [["what's the payoff amount"], "balance-again"],
  [["60 a month", "yes", "gonna be late this month, bus strike"], "plan-how"],
])("after %j: %s", (lines, template) => {
  expect(after("en", ...lines).last.said[0]).toBe(template);
});

test("another figure at a read-back changes the terms, and contests nothing", () => {
  const { last, dues } = after("en", "200 this friday", "make it 150");
  expect(last.acts).not.toContain("open-case");
  expect(dues).toEqual(["150 03-06"]);
});

test("asked for a day, two weeks are a day and all of it is an amount", () => {
  expect(after("en", "soon", "maybe 2 weeks").dues).toEqual(["412 03-16"]);
  expect(after("en", "soon", "all of it").last.said).not.toContain("pay-link");
});

test("a plan that stands begins on another day, and is not paid all at once", () => {
  const lines = ["75 a month", "yes", "starting april 1st"];
  expect(after("en", ...lines).dues.slice(0, 2)).toEqual(["75 04-01", "75 05-01"]);
});

test("a payment that is pushed to the 20th moves behind its day", () => {
  const lines = [
    "60 a month on the 1st",
    "yes",
    "gonna be late this month",
    "can i push it to the 20th",
  ];
  expect(after("en", ...lines).dues[0]).toBe("60 04-20");
});

test("yes to 'this payment or all' is asked again", () => {
  const lines = ["60 a month on the 1st", "yes", "can i move it to the 20th", "yes"];
  expect(after("en", ...lines).last.said).toEqual(["plan-which-again"]);
});

test("whoever goes on telling of their life is thanked in new words", () => {
  const lines = ["our house burned down", "we live in a motel now", "insurance hasnt paid us"];
  expect(after("en", ...lines).last.said).toEqual(["heard-you"]);
});

test("a part now and the remaining in parts is a plan of all of it", () => {
  const { dues } = after("hi-Latn", "500 now remaining in 3 emis");
  expect(dues).toEqual(["500 03-02", "1208 04-02", "1208 05-02", "1208 06-02"]);
});

test("the same sum on two Fridays goes on by the week", () => {
  const { last, dues } = after("en", "150 friday", "can i do 100 friday and 100 the friday after");
  expect(dues.slice(0, 3)).toEqual(["100 03-06", "100 03-13", "100 03-20"]);
  expect(last.said).not.toContain("closest-past");
});

test("'just me' answers for whom it has to do, whatever was asked", () => {
  const lines = ["i cant pay much", "1900 a month", "rent 500", "just me"];
  const { talk } = after("en", ...lines);
  expect(talk.conversation.asked?.question).toBe("means otherDebts");
  expect(after("en", ...lines, "none").dues.length).toBeGreaterThan(0);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["120 on the 20th", "and then 60 every two weeks"], ["120 03-20", "60 04-03"]],
  ["es", ["120 el viernes 20", "y luego 60 cada quincena"], ["120 03-20", "60 03-31"]],
])("in %s, %j begins with what was named first", (language, lines, begins) => {
  expect(after(language, ...lines).dues.slice(0, 2)).toEqual(begins);
});

test("kin who work with the law act for nobody", () => {
  const { last } = after("en", "my cousin works at a law firm and says you cant touch me");
  expect(last.acts).not.toContain("note-representation");
});
