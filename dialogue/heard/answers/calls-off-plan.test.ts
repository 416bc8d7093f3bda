/** What was set up is called off, and what only sounds like it. */

import { expect, test } from "vitest";
import { callsOffPlan } from "./calls-off-plan.ts";

test.each([
  "sorry, undo that, my husband says no",
  "can you cancel the payment plan please",
  "i take that back, cant afford it after all",
  "we dont want the plan after all",
  "pull out of the whole thing, changed my mind",
  "siempre no, quítelo por favor",
  "mejor anúlelo, mi marido no quiere",
  "ya no quiero el acuerdo",
  "cambié de opinión, deshaga eso",
  "plan radd kar dijiye, mann badal gaya",
  "wo jo kiya tha use hata dijiye",
  "galti se haan likh diya, cancel kar do",
  "प्लान रद्द कर दीजिए, मन बदल गया",
  "वो हटा दीजिए, पति ने मना किया",
])("%s calls it off", (text) => {
  expect(callsOffPlan(text)).toBe(true);
});

test.each([
  "cancel",
  "stop",
  "stop it",
  "cancel it and stop texting me",
  "cancel the messages",
  "end it all",
  "i dont want to do this anymore",
  "i dont want to live",
  "quite mi número",
  "cancelar mensajes",
  "ya no quiero mensajes",
  "message band kar do",
  "band karo",
  "sab band kar do",
  "mera number hata do",
  "मैसेज बंद कर दो",
  "can i cancel it?",
  "cancel the 15th",
])("%s does not", (text) => {
  expect(callsOffPlan(text)).toBe(false);
});
