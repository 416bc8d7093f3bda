/** Questions whether contact goes on, beside the words that stop it. */

import { expect, test } from "vitest";
import { asksIfContactGoesOn } from "./contact-goes-on.ts";

test.each([
  "will you keep calling me while you check",
  "are you still going to text me",
  "are you going to call me anymore now",
  "does that mean you'll quit contacting me",
  "so you wont be contacting me then?",
  "so the calls will go on?",
  "will the messages continue",
  "van a seguir llamando o que",
  "y mientras van a seguir llamando o que",
  "hasta cuando van a seguir mandando mensajes",
  "¿van a seguir con los mensajes?",
  "o sea que ya no me van a llamar?",
  "क्या आप फोन करते रहोगे",
  "अब भी फोन आते रहेंगे क्या",
  "मतलब अब फोन नहीं आएगा?",
  "phone aate rahenge kya ab bhi",
  "aap call karte rahoge kya",
  "kya call aana band ho jayega",
])("'%s' asks whether it goes on", (text) => {
  expect(asksIfContactGoesOn(text)).toBe(true);
});

test.each([
  "stop calling me ok?",
  "can you stop calling me?",
  "will you stop calling me?",
  "you won't be calling me anymore",
  "you will not contact me again",
  "will you call me tomorrow",
  "are you going to call me",
  "why do you keep calling me",
  "if you keep calling me i will end it all",
  "van a seguir llamando hasta que me mate",
  "ya no me van a llamar",
  "dejen de llamar",
  "me van a llamar mañana?",
  "phone mat karo",
  "फोन करना बंद करो",
  "क्या आप फोन करना बंद करेंगे",
])("'%s' is something else", (text) => {
  expect(asksIfContactGoesOn(text)).toBe(false);
});
