/** Plain questions after a danger to life, a fraud or a dispute: answered by what rests, and not by the same words again. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const said = (language: Language, lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines]).turns.slice(lines.length > 1 ? 2 : 1);

test.each<readonly [Language, string, readonly string[]]>([
  [
    "en",
    "i want to die",
    ["i got nobody to talk to", "will they ring or write", "the money can wait then?", "thanks"],
  ],
  [
    "es",
    "me quiero morir",
    ["no tengo con quien hablar", "me van a llamar o escribir?", "y el dinero?", "gracias"],
  ],
  [
    "hi",
    "मैं मरना चाहता हूँ",
    ["मेरे पास बात करने वाला कोई नहीं", "वो कॉल करेंगे या यहीं लिखेंगे?", "पैसे का बाद में देखेंगे ना?", "शुक्रिया"],
  ],
  [
    "hi-Latn",
    "main marna chahta hu",
    [
      "koi bolne wala nahi hai mere paas",
      "wo call karenge ya yahi likhenge?",
      "paise ka baad me dekhenge na?",
      "shukriya",
    ],
  ],
])("in %s, after '%s', each is answered, and the line is named each time", (...row) => {
  const [language, danger, lines] = row;
  const turns = played(model, language, ["=hello", danger, ...lines]).turns.slice(2);
  expect(turns.map((turn) => turn.said)).toEqual([
    ["crisis-heard", "crisis-line"],
    ["crisis-reached", "crisis-line"],
    ["crisis-waits", "crisis-line"],
    ["crisis-care", "crisis-line"],
  ]);
});

test.each<readonly [Language, string, string, string]>([
  [
    "en",
    "someone opened this in my name when my purse got nicked",
    "do i have to pay while you look into it",
    "will bailiffs come",
  ],
  [
    "es",
    "alguien sacó esta tarjeta a mi nombre, me robaron la cartera",
    "tengo que pagar mientras lo revisan?",
    "van a mandar a alguien a mi casa?",
  ],
  [
    "hi-Latn",
    "mere naam pe kisi aur ne loan le liya, aadhar copy se",
    "jab tak aap dekh rahe ho mujhe paise dene hai kya",
    "aap log mujhe dhamki to nahi doge na",
  ],
  [
    "hi",
    "मेरे नाम पे किसी और ने लोन ले लिया, आधार कॉपी से",
    "जब तक आप देख रहे हो मुझे पैसे देने हैं क्या",
    "घर पर कोई आएगा क्या",
  ],
])("in %s, after '%s', what rests is the answer", (language, fraud, pays, comes) => {
  const turns = said(language, [fraud, pays, comes]);
  expect(turns.map((turn) => turn.said)).toEqual([["hold-stands"], ["hold-stands-again"]]);
});

test("a reference that they add is thanked for, whatever stands beside it", () => {
  const [turn] = said("en", [
    "someone opened this in my name",
    "crime ref is WY/44871/25. do you need it",
  ]);
  expect(turn?.said).toEqual(["added"]);
});

test.each<readonly [Language, string, string]>([
  ["hi", "मैंने पिछले महीने भर दिया था", "फिर भी मैसेज क्यों आ रहा है"],
  ["hi-Latn", "maine pichle mahine bhar diya tha", "phir bhi message kyu aa raha hai"],
])("in %s, '%s': why we write names no bad hour", (language, paid, why) => {
  const asked = said(language, [paid, why]).at(-1);
  expect(asked?.acts).not.toContain("quiet-time");
  expect(asked?.said).toEqual(["on-hold"]);
});

test("an hour named beside it is still kept", () => {
  const [asked] = said("en", ["why do you send messages at night, not after 9pm please"]);
  expect(asked?.acts).toContain("quiet-time");
});
