/** References as people type them. */

import { expect, test } from "vitest";
import { isOnlyItsEnd, typedReference } from "./typed-reference.ts";

const code = "c5834cd71fa7b3a9c03c0819e19dab1e";

test.each([
  [code, code],
  [` ${code.toUpperCase()} `, code],
  ["c583 4cd7 1fa7 b3a9 c03c 0819 e19d ab1e", code],
  ["c5834cd7-1fa7b3a9-c03c0819-e19dab1e", code],
  [`https://pay.example/portal/harbor/at/${code}?lang=es`, code],
  [`/at/${code}0`, `/at/${code}0`],
  [" CHB-7044954 ", "CHB-7044954"],
  ["****4821", "****4821"],
])("%j means the reference %j", (text, meant) => {
  expect(typedReference(text)).toBe(meant);
});

test.each([
  ["****7546", true],
  ["xxxx 7546", true],
  ["••• 7546", true],
  ["7546", false],
  ["CHB-7044954", false],
  ["**7044954", false],
  [code, false],
])("%j is only the end of a number: %j", (text, isEnd) => {
  expect(isOnlyItsEnd(text)).toBe(isEnd);
});
