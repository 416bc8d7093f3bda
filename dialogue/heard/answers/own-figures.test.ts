/** Who has money left, would pay all the same, or wants no pause: heard by their words alone. */

import { expect, test } from "vitest";
import { saysLeft, wantsNoPause, wouldPayAnyway } from "./own-figures.ts";

test.each([
  "we still have about 180 left at the end of the month",
  "who told you nothing is left over",
  "your reckoning is way off",
  "there's always some money left",
  "a nosotros sí nos sobra algo",
  "me quedan unos 250 libres",
  "quién le dijo que no me alcanza",
  "sus cuentas están mal",
  "mere paas 3000 bach jate hain",
  "kaun keh raha hai kuch nahi bachta",
  "हर महीने थोड़ा तो बचता है",
  "किसने कहा नहीं बचता",
])("'%s' says that something is left", (text) => {
  expect(saysLeft(text)).toBe(true);
});

test.each([
  "there is nothing left at all",
  "I have no money left",
  "how much is left to pay on the balance",
  "no me sobra nada",
  "cuánto me queda por pagar",
  "kuch nahi bachta",
  "कुछ नहीं बचता",
  "the balance you have is wrong",
  "I don't owe this",
  "rent is 900 so I have 300 left",
])("'%s' says no such thing", (text) => {
  expect(saysLeft(text)).toBe(false);
});

test.each([
  "I'd rather pay a little",
  "let me at least send something",
  "we can pay 60",
  "prefiero ir pagando poco a poco",
  "déjeme abonar algo",
  "kuch to dena chahta hoon",
  "300 to de hi dunga",
  "मैं चुकाना चाहता हूँ",
])("'%s' would pay all the same", (text) => {
  expect(wouldPayAnyway(text)).toBe(true);
});

test.each([
  "I don't want to pay",
  "I can't afford to pay anything",
  "no quiero pagar",
  "no puedo pagar nada",
  "main nahi de sakta",
  "मैं नहीं दे सकती",
])("'%s' would not", (text) => {
  expect(wouldPayAnyway(text)).toBe(false);
});

test.each([
  ["I don't want a pause", true],
  ["no quiero ninguna pausa", true],
  ["rokne ki zaroorat nahi", true],
  ["रोकना नहीं है", true],
  ["pause it please", false],
  ["sí, una pausa", false],
])("'%s' wants no pause: %s", (text, wanted) => {
  expect(wantsNoPause(text)).toBe(wanted);
});
