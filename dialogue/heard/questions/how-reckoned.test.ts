/** Questions about how an offer came about, and what they are not taken for. */

import { describe, expect, test } from "vitest";
import { asksWhyThat } from "./of-offer.ts";
import { asksLeftAfter } from "./left-after.ts";

describe("how it was reckoned", () => {
  test.each([
    "why is it 412?",
    "how come it's more than before",
    "does that figure count the bus fares?",
    "is my daughter's school in there?",
    "what did you take off",
    "where does 412 come from",
    "¿por qué me salen 412?",
    "y eso por qué cambió",
    "¿ya descontó la guardería?",
    "la renta va incluida ahí?",
    "412 kyun",
    "kist kyu badh gayi",
    "isme bachche ki fees joda hai kya",
    "किस्त क्यों बढ़ गई",
    "इसमें किराया गिना है क्या",
  ])("'%s' asks for it", (text) => {
    expect(asksWhyThat(text)).toBe(true);
  });

  test.each([
    "why do you need my income",
    "my rent went up to 900",
    "is that with interest",
    "do you take my card",
    "make it 250 a month",
    "sube mi renta a 900",
    "kiraya badh gaya 1000",
    "मेरा किराया बढ़ गया है",
  ])("'%s' does not", (text) => {
    expect(asksWhyThat(text)).toBe(false);
  });
});

test.each([
  ["what would be left after the six payments?", true],
  ["and once those are done how much do i still owe", true],
  ["¿cuánto me falta al terminar?", true],
  ["6 kist ke baad kitna baki rahega", true],
  ["छह महीने के बाद कितना बचेगा", true],
  ["how much do i owe", false],
  ["what is left for me to live on after that", false],
  ["cuánto debo", false],
  ["mere paas kitna bachega", false],
])("'%s' asks what is left after: %s", (text, asks) => {
  expect(asksLeftAfter(text)).toBe(asks);
});
