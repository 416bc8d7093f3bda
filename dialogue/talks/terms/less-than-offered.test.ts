/** Less than was offered, the sum that is too large beside it, and what is left open then. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { goesOn } from "../played.ts";
import { talkAt } from "../situations.ts";
import { model } from "../shipped.ts";

function lastOf(language: Language, ...lines: readonly string[]) {
  const { talk, last } = talkAt(model, language, "offer");
  const { step, worded } = lines.reduce((_, line) => goesOn(model, talk, line), last);
  return { said: step.say.map(({ template }) => template), text: worded?.text ?? "" };
}

test.each<readonly [Language, string, string]>([
  ["en", "328 is a bit steep, could I do 200", "200.00"],
  ["en", "400 is too much, 60 a week is fine", "60.00"],
  ["es", "328 es mucho, 200 sí podría", "200.00"],
  ["hi-Latn", "600 zyada hai, 400 hafta chalega?", "400.00"],
  ["hi", "5220 थोड़ा ज़्यादा है, 4000 कर दो", "4,000.00"],
])("in %s, '%s' is read back as %s", (language, line, sum) => {
  const { said, text } = lastOf(language, line);
  expect(said).toEqual(["confirm-relief-again"]);
  expect(text).toContain(sum);
});

test("a sum said over is read once more, and never called too small", () => {
  expect(lastOf("en", "i can only do 200", "200").said).toEqual(["confirm-relief-again"]);
});

test.each<readonly [Language, string]>([
  ["en", "how much would still be open after the 6?"],
  ["es", "¿y cuánto quedaría al final?"],
  ["hi-Latn", "kist khatam hone ke baad kitna bachega"],
  ["hi", "उसके बाद कितना बाक़ी रहेगा"],
])("in %s, '%s' tells what is left then", (language, line) => {
  expect(lastOf(language, line).said[0]).toBe("left-then");
});
