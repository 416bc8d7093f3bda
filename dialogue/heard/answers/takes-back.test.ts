/** What was contested by mistake: too much to pay, no quarrel wished, nothing to be checked; a claim beside it is none of these. */

import { expect, test } from "vitest";
import { saysForgetIt, takesBackDispute } from "./takes-back.ts";

const back = (text: string): boolean => takesBackDispute(text) || saysForgetIt(text);

test.each([
  "it's only that I can't afford all of it",
  "I just meant it's a lot for me",
  "not saying it's wrong",
  "I don't want to fight about it",
  "you don't have to look into it",
  "solo digo que es mucho para mí",
  "nomás que no me alcanza para pagar todo",
  "no quiero broncas, quiero pagar",
  "no hace falta que lo revisen",
  "bas mere liye zyada hai",
  "mujhe bahas nahi karni",
  "jaanch ki zaroorat nahi",
  "बस मेरे लिए ज़्यादा है",
  "झगड़ा नहीं चाहिए, किस्त बना दो",
])("'%s' takes it back", (text) => {
  expect(back(text)).toBe(true);
});

test.each([
  "it's too much, I never borrowed that",
  "I can't pay what I don't owe",
  "no es mi deuda",
  "please look into it",
  "I don't want to fight but I already paid",
  "solo digo que ya pagué",
  "mera nahi hai ye",
  "इतना नहीं बनता",
])("'%s' does not", (text) => {
  expect(back(text)).toBe(false);
});
