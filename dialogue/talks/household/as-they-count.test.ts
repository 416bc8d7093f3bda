/** Sums and days as people name them: "137.50 x3", "412" of 412.50, "250 now", a day to write again. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["ok ill do 137.50 x3"], ["137 03-09", "137 04-09", "137 05-09"]],
  ["en", ["can do 4 lots of 103"], ["103 03-09", "103 04-09", "103 05-09", "103 06-09"]],
  ["en", ["i could do 412 when my bonus comes on the 18th"], ["412 03-18"]],
  ["en", ["250 now n the rest next month"], ["250 03-02", "162 04-02"]],
  ["es", ["puedo pagar 412 el día 18"], ["412 03-18"]],
  ["hi-Latn", ["18 tarikh ko 4125 de dunga"], ["4125 03-18"]],
])("in %s, %s: %s", (language, lines, dues) => {
  expect(played(model, language, ["=hello", ...lines]).dues).toEqual(dues);
});

test("who names all but the odd cents pays all of it", () => {
  const { last } = played(model, "en", ["=hello", "i can pay 412 on friday"]);
  expect(last.said).toEqual(["confirm-promise"]);
  expect(last.text).toContain("$412.50");
});

test.each<readonly [Language, string]>([
  ["en", "i'll think about it and come back next week"],
  ["en", "let me talk it over with my wife, ill get back to you tomorrow"],
  ["es", "lo voy a pensar y le aviso la próxima semana"],
  ["hi-Latn", "soch kar kal bataunga"],
])("in %s, '%s' names no day to pay", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said.filter((one) => /^(?:ask-when|confirm|which-day)/u.test(one))).toEqual([]);
});

test.each<readonly [Language, string]>([
  ["en", "so if i pay even 1 dollar does the clock restart"],
  ["en", "does paying reset the statute?"],
])("in %s, '%s' is a colleague's to answer, and offers nothing", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said.slice(-2)).toEqual(["cannot-advise", "want-person"]);
});

test("what comes in told as nothing is not asked for", () => {
  const { last } = played(model, "en", ["=hello", "i have zero income"]);
  expect(last.said).toContain("ask-essentials");
  expect(last.acts).toContain("note-means");
});

test.each(["whats your address, company address i mean", "where is your office"])(
  "'%s' threatens nobody",
  (line) => {
    expect(played(model, "en", ["=hello", line]).last.acts).not.toContain("hand-over");
  },
);

test("'i know where your office is, i will burn it down' does", () => {
  const { last } = played(model, "en", [
    "=hello",
    "whats your office address, i will burn it down",
  ]);
  expect(last.acts).toContain("hand-over");
});

test("asked whether they take a dispute back, they are asked again after an aside", () => {
  const lines = ["=hello", "that's not my debt", "ok it is in my name", "do i need to send papers"];
  const { turns, last } = played(model, "en", [...lines, "yes"]);
  expect(turns[3]?.said.at(-1)).toBe("ask-withdraw");
  expect(last.acts).toEqual(["withdraw-dispute"]);
});

const inThree = ["150 03-02", "150 03-15", "112 03-31"];

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["150 now, 150 on the 15th and whatever is left at the end of the month"], inThree],
  ["es", ["150 ahora, 150 el 15 y lo que quede a fin de mes"], inThree],
  [
    "hi-Latn",
    ["1500 abhi, 1500 15 ko aur jo bacha mahine ke end me"],
    ["1500 03-02", "1500 03-15", "1125 03-31"],
  ],
  [
    "en",
    [
      "i could do half now and half later",
      "no wait do 150 now, 150 on the 15th and whatever is left at the end of march",
    ],
    inThree,
  ],
])("in %s, what is left behind two payments is the third: %s", (language, lines, dues) => {
  expect(played(model, language, ["=hello", ...lines]).dues).toEqual(dues);
});

test.each<readonly [Language, string, string]>([
  ["en", "250 then and you mark it paid in full", "settlement"],
  ["en", "i'll give you 250 if you mark my account as paid", "settlement"],
  ["es", "le doy 250 y me lo marca como pagado", "settlement"],
  ["hi-Latn", "2500 le lo aur full paid mark kar do", "settlement"],
  ["hi", "2500 ले लो और पूरा पेड मार्क कर दो", "settlement"],
  ["en", "mark my account as paid in full now", "stay-on-topic"],
  ["en", "i paid 250 so mark it as paid", "payment-reported"],
])("in %s, '%s': %s", (language, line, says) => {
  expect(played(model, language, ["=hello", line]).last.said).toContain(says);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["lets split it 3 ways, 1st one march 20"], ["137 03-20", "137 04-20", "137 05-20"]],
  [
    "en",
    ["lets split it 3 ways, 1st one march 20", "nvm 4 ways is safer. every 2 weeks"],
    ["103 03-20", "103 04-03", "103 04-17", "103 05-01"],
  ],
  ["es", ["lo dividimos en 3, el primero el 20 de marzo"], ["137 03-20", "137 04-20", "137 05-20"]],
])("in %s, it is split as often as they say: %s", (language, lines, dues) => {
  expect(played(model, language, ["=hello", ...lines]).dues).toEqual(dues);
});

test.each([
  "no me va a subir verdad? los intereses digo",
  "me van a subir los intereses si pago en partes?",
])("'%s' is answered", (line) => {
  expect(played(model, "es", ["=hello", line]).last.said).toContain("interest-unknown");
});
