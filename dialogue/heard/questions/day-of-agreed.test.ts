/** Which day was agreed is asked, or another one wished for. */

import { expect, test } from "vitest";
import type { Understood } from "../../meaning.ts";
import { day } from "../../values/reading.ts";
import { asksDayOfAgreed } from "./day-of-agreed.ts";

const heard: Understood = {
  language: "en",
  signals: [],
  intents: [],
  values: [{ kind: "date", value: day("2026-03-06"), text: "6", role: "due" }],
};

test.each([
  "is my first payment the 2nd or the 6th?",
  "it starts the 6th right?",
  "was that the 15th or the 16th?",
  "¿mi primer pago es el 2 o el 6?",
  "entonces empieza el 6, verdad?",
  "meri pehli kist 2 ko hai ya 6 ko?",
  "pehla payment 6 tarikh ko hai na?",
  "मेरी पहली किस्त 2 को है या 6 को?",
])("'%s' asks", (text) => {
  expect(asksDayOfAgreed(heard, text)).toBe(true);
});

test.each([
  "can it be the 13th instead?",
  "could the first payment be the 6th?",
  "is it better on the 6th? move it",
  "¿puede ser el 13?",
  "kya 13 ko ho sakta hai?",
  "first payment 6 ko kar do na",
  "पहली किस्त 6 को कर दो ना",
])("'%s' wishes", (text) => {
  expect(asksDayOfAgreed(heard, text)).toBe(false);
});
