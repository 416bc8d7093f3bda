/** Chat spellings are written out where they can be nothing else, and nowhere else. */

import { expect, test } from "vitest";
import { writtenOut } from "./chat.ts";

test.each([
  ["why u need 2 know", "why you need to know"],
  ["what 4", "what for"],
  ["wats it 2 u", "whats it to you"],
  ["y r u asking", "why are you asking"],
  ["hw mch wud it b", "how much wud it b"],
  ["para q quieren saber", "para que quieren saber"],
  ["xq preguntan", "por que preguntan"],
  ["pa k lo necesitan", "para que lo necesitan"],
  ["y ahora q", "y ahora que"],
  ["y a uds q", "y a ustedes que"],
  ["kyo chahiye ye sb", "kyun chahiye ye sb"],
  ["q puch rhe ho", "kyun pooch rahe ho"],
  ["kese kr skte ho", "kaise kar skte ho"],
  ["itna nhi h", "itna nahi hai"],
])("%s", (short, whole) => {
  expect(writtenOut(short)).toBe(whole);
});

test.each([
  "siete u ocho",
  "we have 2 kids",
  "need 2 payments of 40",
  "we are 4 at home",
  "AT&R is my phone",
  "5 k is all",
  "el 15 y el 30",
  "main de pa raha hoon",
  "ghar ka kharcha 5 k",
  "mere k liye",
  "a las 5 h",
])("%s stays", (text) => {
  expect(writtenOut(text)).toBe(text);
});
