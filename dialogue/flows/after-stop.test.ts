/** What is said to who stopped us, or is another, and writes once more: no question whether to go on. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

test.each<readonly [Language, string, string]>([
  ["en", "stop texting me", "ok bye"],
  ["en", "wrong number, stop texting me", "ok bye"],
  ["es", "no me manden mensajes", "adiós"],
  ["hi-Latn", "message mat karo", "ok bye"],
])("in %s, '%s' and then '%s' is a farewell", (language, stop, bye) => {
  const { last } = played(model, language, [stop, bye], { channel: "sms" });
  expect(last.said).toEqual(["goodbye"]);
});

test("whoever asks for something where they stopped us is asked whether to go on", () => {
  const { last } = played(model, "en", ["stop texting me", "what do i owe"], { channel: "sms" });
  expect(last.said).toEqual(["stopped-here"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "wrong number, im not her", "but will you take me off the list"],
  ["es", "numero equivocado, no soy esa persona", "pero si me van a borrar de la lista verdad"],
  ["hi", "गलत नंबर है, मैं वो नहीं हूँ", "लिस्ट से नाम हटा दोगे ना"],
  ["hi-Latn", "galat number hai, main wo nahi hu", "list se number hata doge na"],
])("in %s, after '%s', '%s' is told that we write no more", (language, wrong, line) => {
  const { last } = played(model, language, [wrong, line], { channel: "sms" });
  expect(["off-list", "stop-confirmed"]).toContain(last.said[0]);
  expect(last.said).not.toContain("stranger-again");
});

test.each<readonly [Language, string]>([
  ["en", "her husband here, can you stop texting her till shes home, she had a stroke"],
  ["es", "mi esposa Maria esta en el hospital, ya no le escriban hasta que salga"],
  ["hi", "मेरी माँ अस्पताल में है, उन्हें मैसेज मत करो"],
  ["hi-Latn", "meri maa hospital me hai unko msg mat karo"],
])(
  "in %s, whoever answers for another has our messages stopped, and is told so: %s",
  (language, line) => {
    const { talk, last } = played(model, language, [line], { channel: "sms" });
    expect(last.said).toEqual(["stop-confirmed"]);
    expect(talk.stopped).toContain("sms");
  },
);
