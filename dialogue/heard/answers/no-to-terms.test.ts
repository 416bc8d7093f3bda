/** A no to terms, and what is more or other than that. */

import { expect, test } from "vitest";
import { refusesTerms } from "./no-to-terms.ts";

test.each([
  "no thank you",
  "nah, i dont want the pause",
  "im not doing that, sorry",
  "id rather not put it off",
  "that wont work for us",
  "i dont think so",
  "no gracias, asi no me conviene",
  "mejor no lo pause",
  "no estoy conforme con eso",
  "mejor dejelo",
  "nahi ji, mujhe nahi karna",
  "ye plan nahi chahiye",
  "rehne dijiye, zarurat nahi hai",
  "rokna nahi hai mujhe",
  "नहीं जी, मुझे ये नहीं चाहिए",
  "रहने दीजिए, ज़रूरत नहीं",
])("%s refuses", (text) => {
  expect(refusesTerms(text)).toBe(true);
});

test.each([
  "no, stop texting me",
  "i dont want any more messages",
  "no i dont owe this",
  "i cant go on",
  "i dont want to do this anymore",
  "no, 50 a month",
  "no?",
  "yes",
  "no me escriban",
  "no quiero vivir",
  "ya no quiero mensajes",
  "no es mi deuda",
  "call mat karo",
  "message band karo",
  "mera nahi hai",
  "jeena nahi hai mujhe",
  "मैसेज मत करो",
  "मेरा नहीं है",
  "जीना नहीं है",
])("%s is more, or other", (text) => {
  expect(refusesTerms(text)).toBe(false);
});
