/** Which English, and codes of the server that have no words of their own yet. */

import { expect, test } from "vitest";
import { englishOf, readable } from "./say.tsx";

test.each`
  languages                        | english
  ${["en-GB", "en"]}               | ${"en-GB"}
  ${["de-DE", "en"]}               | ${"en"}
  ${["en-US@posix"]}               | ${"en-US"}
  ${["de-DE"]}                     | ${"en-US"}
  ${[]}                            | ${"en-US"}
  ${["en_US", "english", "en-AU"]} | ${"en-AU"}
`("who reads $languages is shown $english", ({ languages, english }) => {
  expect(englishOf(languages)).toBe(english);
});

test.each`
  code                  | words
  ${"asked-for-person"} | ${"Asked for person"}
  ${"wrong_amount"}     | ${"Wrong amount"}
  ${"no.such-code"}     | ${"No such code"}
`("the code $code reads $words", ({ code, words }) => {
  expect(readable(code)).toBe(words);
});
