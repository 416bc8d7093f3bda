/** The sum is too much for them. */

import { expect, test } from "vitest";
import { saysTooMuch } from "./too-much.ts";

test.each([
  "thats pretty high for me",
  "no way we can cover that",
  "its gotta be smaller",
  "could you bring it down some",
  "thats out of my range",
  "todavía está muy alto",
  "no me da para eso",
  "bájenle tantito",
  "algo más cómodo",
  "se sale de mi presupuesto",
  "itni kist nahi nikal payegi",
  "thoda aur ghata do",
  "hamare budget ke bahar hai",
  "bhari lag raha hai",
  "इतना नहीं निकल पाएगा",
  "किस्त थोड़ी कम कर दीजिए",
  "बजट के बाहर है",
])("%s: it is", (text) => {
  expect(saysTooMuch(text)).toBe(true);
});

test.each([
  "is that too much to ask",
  "mucho gusto",
  "muchas gracias",
  "kaam mil jayega",
  "kam se kam ek mahina",
  "thank you so much",
  "काम मिल जाएगा",
  "ठीक है",
])("%s: nothing of it", (text) => {
  expect(saysTooMuch(text)).toBe(false);
});
