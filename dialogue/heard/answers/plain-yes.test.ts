/** What agrees, and what only sounds like it. */

import { expect, test } from "vitest";
import { isPlainYes } from "./plain-yes.ts";

test.each([
  "yes",
  "Yes please",
  "ok, set it up",
  "ok do that",
  "um yeah that works",
  "yeah go on then",
  "yes that works for me",
  "fine then lock it in",
  "ok put me down for that",
  "ciérrelo así pues",
  "fix kar do phir",
  "👍",
  "sí, de acuerdo",
  "Sí por favor",
  "haan theek hai",
  "ji haan kar do",
  "हाँ ठीक है",
  "जी हाँ कर दीजिए",
  "चालू कर दो",
  "तो ठीक है चालू करो",
  "शुरू कर दो",
  "बना दो",
  "चलो लिख लो",
  "chalu kardo",
  "start kar do",
  "ok pls proceed",
  "go ahead and set it up",
  "dale, agéndalo",
])("%s agrees", (text) => {
  expect(isPlainYes(text)).toBe(true);
});

test.each([
  "Yes to the 90% reduction.",
  "yes but only half",
  "I accept your offer of zero.",
  "yes?",
  "ok, and you forget the rest",
  "put it down to 20",
  "write it off",
  "Acepto su oferta de cero.",
  "haan par aadha",
  "जो समझौता अभी दिया वह मंज़ूर है",
  "As agreed yesterday",
  "band kar do",
  "कम कर दो",
  "start nahi karo",
  "go ahead and sue me",
  "",
  "👎",
])("%s is read back again", (text) => {
  expect(isPlainYes(text)).toBe(false);
});
