/** Rhythms that change or end, several payers, and what is put right in one breath: what is read back. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

type Row = readonly [Language, lines: readonly string[], dues: readonly string[]];

const halves = ["206 03-06", "206 03-18"];
const halvesInRupees = ["2062 03-07", "2062 03-20"];

test.each<Row>([
  ["hi", ["आज 625 रुपये दूंगा, बाकी हर महीने 700"], ["625 03-02", "700 04-02"]],
  ["hi-Latn", ["aaj 625 deta hu baki har mahine 700"], ["625 03-02", "700 04-02"]],
  ["en", ["pay 10% now and the rest over 5 months"], ["41 03-02", "74 04-02", "74 05-02"]],
  ["hi-Latn", ["1 tarikh aur 15 tarikh ko 500 500"], ["500 03-15", "500 04-01", "500 04-15"]],
  ["hi", ["1 तारीख और 15 तारीख को 500 500"], ["500 03-15", "500 04-01", "500 04-15"]],
  ["en", ["62.50 today and then 70 a month", "first one on the 5th"], ["62 03-02", "70 03-05"]],
  [
    "en",
    ["40 a month until june then 80"],
    ["40 03-09", "40 04-09", "40 05-09", "80 06-09", "80 07-09", "80 08-09", "52 09-09"],
  ],
  [
    "es",
    ["50 al mes hasta junio y luego el resto"],
    ["50 03-09", "50 04-09", "50 05-09", "262 06-09"],
  ],
  ["en", ["double on the first one then 50 a month on the 10th"], ["100 03-10", "50 04-10"]],
  [
    "en",
    ["three lots of 100 then the odd 112.50, every fortnight from friday"],
    ["100 03-06", "100 03-20", "100 04-03", "112 04-17"],
  ],
  ["en", ["200 on the 20th. Actually 180. No wait, 190 on the 21st"], ["190 03-21"]],
  ["es", ["200 el 20. No espera, 190 el 21"], ["190 03-21"]],
  ["hi-Latn", ["2000 20 ko, nahi nahi 1900 21 ko"], ["1900 03-21"]],
  [
    "en",
    ["my daughter pays half and I pay the other half", "hers is on the 6th, mine is the 18th"],
    halves,
  ],
  ["es", ["mi hija paga la mitad y yo pago la otra mitad", "lo suyo el 6 y lo mío el 18"], halves],
  ["hi", ["आधा मैं दूंगा आधा भाई देगा", "मेरा 7 को उसका 20 को"], halvesInRupees],
  ["hi-Latn", ["aadha mai dunga aadha bhai dega", "mera 7 ko uska 20 ko"], halvesInRupees],
  ["hi-Latn", ["mai 1375, bhai 1375 aur papa 1375, sab 10 tarikh ko"], ["4125 03-10"]],
  ["en", ["me 200 and my two sons 106.25 each on the 15th"], ["412 03-15"]],
  [
    "en",
    [
      "137.50 now, 137.50 on the 9th and sam pays the rest when he's back",
      "sam gets back on the 21st",
    ],
    ["137 03-02", "137 03-09", "137 03-21"],
  ],
])("in %s, %j is read back as it was laid out", (language, lines, dues) => {
  const read = played(model, language, ["=hello", ...lines]);
  expect(read.dues.slice(0, dues.length)).toEqual(dues);
});

test("the rest of one half is not put together with the other half", () => {
  const { last, dues } = played(model, "en", [
    "=hello",
    "my daughter pays half and I pay the other half",
    "tell you what 100 on the 18th and the rest of my half on april 15",
  ]);
  expect(last.said).toEqual(["ask-when"]);
  expect(dues).toEqual(["206 03-09", "206 04-09"]);
});

test.each([
  "i'll pay half and you write off the other half",
  "take half and forget the other half",
])("'%s' asks for a lower sum still", (line) => {
  expect(played(model, "en", ["=hello", line]).last.said[0]).toBe("settlement");
});
