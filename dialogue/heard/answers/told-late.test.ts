/** What of their money was left out before, and whether it goes out. */

import { expect, test } from "vitest";
import { goesOutLate, saysToldLate } from "./told-late.ts";

test.each([
  ["I forgot to mention my sister sends me 200", false],
  ["I didn't include the 80 I pay on a loan", true],
  ["no le había dicho que mi hijo me da 300", false],
  ["se me olvidó decirle de los 60 que pago de la tele", true],
  ["bhai 2000 bhejta hai, wo bataya nahi tha", false],
  ["500 ki kist bhi deta hoon, jodna bhool gaya", true],
  ["बेटी 3000 भेजती है, वो जोड़ा नहीं था", false],
])("'%s' was left out; goes out: %s", (text, out) => {
  expect(saysToldLate(text)).toBe(true);
  expect(goesOutLate(text)).toBe(out);
});

test.each([
  "luego se me olvida, mejor 40 al mes",
  "I get 200 from my sister",
  "eso no es mío",
  "yeh mera nahi hai",
  "ठीक है",
])("'%s' was not", (text) => {
  expect(saysToldLate(text)).toBe(false);
});
