/** Whoever asks whether contact goes on is answered; nothing is stopped, and no danger is heard in it. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { lastOf } from "../talks/shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "will you keep calling me while you check"],
  ["en", "does that mean you'll quit contacting me"],
  ["en", "so you wont be contacting me then?"],
  ["es", "y mientras van a seguir llamando o que"],
  ["es", "hasta cuando van a seguir mandando mensajes"],
  ["es", "o sea que ya no me van a llamar?"],
  ["hi", "क्या आप फोन करते रहोगे"],
  ["hi-Latn", "phone aate rahenge kya ab bhi"],
])("in %s, '%s' is told that it may, and how it stops", (language, line) => {
  expect(lastOf(language, line)).toMatchObject({ said: ["contact-goes-on"], acts: [] });
});

test.each<readonly [Language, string, string]>([
  ["en", "i have a lawyer, his name is John Smith", "are you going to call me anymore now"],
  ["es", "tengo abogado, se llama Luis Peña", "o sea que ya no me van a llamar?"],
])("in %s, after '%s' no call is booked: we do not write", (language, lawyer, line) => {
  expect(lastOf(language, lawyer, line)).toMatchObject({ said: ["contact-rests"], acts: [] });
});

test.each<readonly [Language, string, string]>([
  ["en", "will you stop calling me?", "stop-channel"],
  ["es", "ya no me llamen", "stop-channel"],
  ["es", "no quiero seguir viviendo asi", "crisis"],
  ["es", "van a seguir llamando hasta que me mate", "crisis"],
  ["hi", "मैं जीना नहीं चाहता", "crisis"],
])("in %s, '%s' is meant as it is said", (language, line, act) => {
  expect(lastOf(language, line).acts).toContain(act);
});

test("after words of danger their denial is heard as one", () => {
  const denial = "no, no estoy pensando en nada de eso, digo si me van a llamar por telefono";
  expect(lastOf("es", "me quiero morir", denial).said).toEqual(["crisis-eased"]);
  expect(lastOf("es", denial).acts).not.toContain("crisis");
});
