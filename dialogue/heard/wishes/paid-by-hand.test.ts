/** Cash given to one who came for us is a case; whether one may give it, and who came, are questions. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { lastOf, model } from "../../talks/shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "i gave cash to your man who came to my house"],
  ["es", "ya le pagué en efectivo al cobrador que vino"],
  ["hi-Latn", "maine to aapke aadmi ko cash de diya tha jan me"],
  ["hi-Latn", "aapke aadmi ko cash diya tha receipt nahi di"],
  ["hi", "आपके आदमी को कैश दे दिया था, रसीद नहीं दी"],
  ["hi-Latn", "cash diya tha aapke ladke ko, ghar aaya tha"],
])("in %s, '%s' is looked into, and the debt rests", (language, line) => {
  const last = lastOf(language, line);
  expect(last.said).toContain("dispute-noted");
  expect(last.acts).toContain("open-case");
});

test.each<readonly [Language, string]>([
  ["en", "can i give cash to your man when he comes"],
  ["en", "i have not paid your man anything"],
  ["en", "i gave your agent my new number"],
  ["hi-Latn", "aapke aadmi ko cash nahi diya"],
  ["hi-Latn", "aapke aadmi ko cash de du kya"],
])("in %s, '%s' contests nothing", (language, line) => {
  expect(lastOf(language, line).said).not.toContain("dispute-noted");
});

test.each<readonly [Language, string]>([
  ["en", "was he one of yours or not"],
  ["en", "was he from your company"],
  ["es", "era de ustedes o no?"],
  ["hi-Latn", "wo aapka aadmi tha kya"],
  ["hi", "वो आपका आदमी था क्या"],
])("in %s, '%s' asks of a third man, who is not dead", (language, line) => {
  const last = lastOf(language, line);
  expect(last.said[0]).toBe("cannot-advise");
  expect(last.acts).toEqual([]);
});

test.each(["was he one of yours? he died last week", "he was one of yours and now he is dead"])(
  "'%s' still tells of a death",
  (line) => {
    expect(lastOf("en", line).acts).toContain("note-death");
  },
);

test.each<readonly [Language, string, string]>([
  ["en", "i already paid last month", "i'm not paying twice"],
  ["es", "ya pagué el mes pasado", "no voy a pagar dos veces"],
  [
    "hi-Latn",
    "cash diya tha aapke ladke ko, ghar aaya tha",
    "dobara nahi dunga main, saaf bol raha hu",
  ],
  ["hi-Latn", "pichle mahine payment kar diya tha", "dobara nahi dunga main, saaf bol raha hu"],
])("in %s, '%s' and then '%s' contests what is left", (language, first, line) => {
  const { last } = played(model, language, ["=hello", first, line]);
  expect(last.said.join()).toMatch(/^dispute-noted(?:-again)?$/);
});

test("a stranger who asks whether it is about money has nothing sent", () => {
  const lines = [
    "main uska bhai bol raha hu, wo gaon gaya hai",
    "kya kaam tha usse, paise ka mamla hai kya?",
  ];
  expect(played(model, "hi-Latn", lines).last.acts).toEqual([]);
});
