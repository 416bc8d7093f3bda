/** "Till its paid" tells how long, in four languages; a payment told of beside it stays one. */

import { expect, test } from "vitest";
import type { Understood } from "../../meaning.ts";
import { withoutPaidAtEnd } from "./till-paid.ts";

const heard: Understood = {
  language: "en",
  signals: [{ name: "dispute", value: "already_paid", confidence: 0.6, quote: "" }],
  intents: [
    { name: "report_payment", confidence: 0.9 },
    { name: "propose_plan", confidence: 0.7 },
  ],
  values: [],
};

test.each([
  "75 a week till its all paid, first one this friday",
  "20 every friday until everything has been paid",
  "40 a month until i have it paid off",
  "75 por semana hasta que esté todo pagado",
  "500 har hafte jab tak poora bhar nahi diya",
  "500 हर हफ़्ते जब तक पूरा भर नहीं दिया",
])("'%s' tells of no payment", (text) => {
  const { intents, signals } = withoutPaidAtEnd(heard, text);
  expect(intents.map(({ name }) => name)).toEqual(["propose_plan"]);
  expect(signals).toEqual([]);
});

test.each([
  "i paid 75 last friday and go on till its paid",
  "it is all paid",
  "pagué 75 y sigo hasta que quede pagado",
  "500 diye the, baaki har hafte jab tak poora na ho jaye",
  "yeh to maine kab ka bhar diya",
])("'%s' is as it was heard", (text) => {
  expect(withoutPaidAtEnd(heard, text)).toBe(heard);
});
