/** Which language a message is taken to be in. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ears } from "./ears.ts";

const { hear } = ears(readFileSync(new URL("./weights.bin", import.meta.url)));

test.each`
  text                                        | locale          | language
  ${"I can pay fifty dollars on Friday"}      | ${"en-US"}      | ${"en"}
  ${"I can pay fifty dollars on Friday"}      | ${"es-MX"}      | ${"en"}
  ${"puedo pagar el viernes que viene"}       | ${"en-US"}      | ${"es"}
  ${"no tengo dinero"}                        | ${"es-MX"}      | ${"es"}
  ${"mere paas abhi paise nahi hai"}          | ${"en-IN"}      | ${"hi-Latn"}
  ${"kal payment kar dunga pakka"}            | ${"hi-Latn-IN"} | ${"hi-Latn"}
  ${"loan ki EMI ka date change karo please"} | ${"hi-IN"}      | ${"hi-Latn"}
  ${"मेरे पास पैसे नहीं हैं"}                        | ${"en-IN"}      | ${"hi"}
  ${"payment kal करूँगा"}                       | ${"hi-IN"}      | ${"hi"}
  ${"STOP"}                                   | ${"es-MX"}      | ${null}
  ${"எனக்கு பணம் இல்லை"}                         | ${"en-IN"}      | ${null}
  ${"12345"}                                  | ${"en-US"}      | ${null}
`("'$text' of a person set to $locale is $language", ({ text, locale, language }) => {
  expect(hear(String(text), { locale: String(locale) }).language).toBe(language);
});

test("a short answer keeps the language of the turn before", () => {
  expect(hear("ok", { previousLanguage: "es", locale: "en-US" }).language).toBe("es");
  expect(hear("si", { previousLanguage: "es", locale: "en-US" }).language).toBe("es");
  expect(hear("no", { previousLanguage: "hi-Latn", locale: "en-US" }).language).toBe("hi-Latn");
});

test.each([
  ["are you bot? sach bol", "hi-Latn", "hi-Latn"],
  ["can i pay in parts ya nahi", "hi", "hi-Latn"],
  ["i will pay tomorrow pakka", "hi-Latn", "hi-Latn"],
  ["please tell me how much is due", "hi-Latn", "en"],
  ["I lost my job, can you wait until June?", "hi", "en"],
  ["are you bot? sach bol", "en", "en"],
  ["rent 800 bills 300", "en", "en"],
  ["pension 900", "en", "en"],
  ["kiraya 7000 ration 6000", "hi-Latn", "hi-Latn"],
  ["500 por mes", "en", "es"],
] as const)("'%s' in a talk in %s is %s", (text, previousLanguage, language) => {
  expect(hear(text, { previousLanguage, locale: "en-IN" }).language).toBe(language);
});
