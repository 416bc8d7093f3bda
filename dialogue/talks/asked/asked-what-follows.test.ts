/** What follows: if nothing is paid, if it is paid early, what is left once a payment was told of. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { lastOf } from "../shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "what happens if i cant pay anything right now"],
  ["es", "qué pasa si no puedo pagar nada ahora"],
  ["hi", "अगर मैं कुछ न दे पाऊं तो क्या होगा"],
  ["hi-Latn", "agar main kuch na de pau to kya hoga"],
])("in %s, '%s': help first, what is true, and what they can spare", (language, line) => {
  const { said, acts } = lastOf(language, line);
  expect(acts).toEqual(["hardship"]);
  expect(said[0]).toMatch(/^hardship/u);
  expect(said.slice(1)).toEqual(["if-not-paid", "means-why", "ask-income"]);
});

test.each<readonly [Language, string]>([
  ["en", "what happens if i just stop paying"],
  ["es", "qué pasa si dejo de pagar"],
])("in %s, '%s': what is true, who helps, and a person", (language, line) => {
  expect(lastOf(language, line).said).toEqual(["if-not-paid", "free-help", "want-person"]);
  expect(lastOf(language, line, line).said[0]).toBe("steps-unknown");
});

test("of a credit file is said that we do not see it", () => {
  const { said } = lastOf("en", "will this hurt my credit if i dont pay");
  expect(said).toEqual(["file-unseen", "own-file", "want-person"]);
});

test("a refund that comes late is a payment to tell us of", () => {
  const { said } = lastOf(
    "en",
    "412.50 on the 20th",
    "yes",
    "if refund is late do i get in trouble",
  );
  expect(said).toEqual(["if-missed"]);
});

test.each<readonly [Language, string]>([
  ["en", "if i pay early do i save anything"],
  ["en", "is there any penalty if I clear it early?"],
  ["es", "si pago antes me ahorro algo?"],
  ["hi", "जल्दी भर दूं तो कुछ बचेगा क्या"],
  ["hi-Latn", "jaldi bhar du to kuch bachega kya"],
])("in %s, '%s' gets no yes", (language, line) => {
  expect(lastOf(language, line).said).toEqual(["interest-unknown", "want-person"]);
});

test("who has it early may pay it all", () => {
  const { said } = lastOf("hi-Latn", "jaldi paisa aa gaya to ek saath bhar sakta hu?");
  expect(said).toContain("pay-any");
});

test.each<readonly [Language, string, string, string]>([
  ["en", "100 a month on the 5th", "yes", "can i put 50 toward it today"],
  ["es", "100 al mes el 5", "sí", "puedo adelantar 50 hoy?"],
  ["hi", "1000 हर महीने 10 को", "हाँ", "500 पहले ही दे दूं क्या आज"],
  ["hi-Latn", "1000 har mahine 10 ko", "haan", "500 pehle hi de du kya aaj"],
])("in %s, %s, %s, '%s' is paid ahead of what stands", (language, ...lines) => {
  expect(lastOf(language, ...lines).said).toEqual(["pay-early"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "i paid 150 yesterday", "So what is remaining then"],
  ["es", "ya deposité 150 ayer", "a ver cuánto me falta entonces"],
  ["hi", "500 भर दिया आज सुबह", "तो कितना बचा"],
  ["hi-Latn", "500 bhar diya aaj subah", "to kitna bacha"],
])("in %s, '%s', '%s': what was told is named, and nothing is asked for", (...row) => {
  const [language, paid, left] = row;
  expect(lastOf(language, paid).said).toEqual(["payment-reported"]);
  expect(lastOf(language, paid, left).said).toEqual(["balance-again", "told-not-in-yet"]);
});
