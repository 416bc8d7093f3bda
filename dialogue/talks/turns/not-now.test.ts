/** A colleague was offered and is not wanted now, nor is the talk: nobody is called in, and what follows is answered. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { saysNoPerson } from "../../heard/answers/call-off.ts";
import { asksIfContactGoesOn } from "../../heard/questions/contact-goes-on.ts";
import { putsOffTalk } from "../../heard/wishes/left-until.ts";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const lost: Readonly<Record<string, readonly string[]>> = {
  en: ["=I lost my job two months ago, cant even cover the bills", "could you give me 3 months"],
  es: ["=perdí el trabajo, no me alcanza ni para los gastos", "¿me pueden dar 3 meses?"],
  hi: ["=नौकरी चली गई है 2 महीने से, घर का खर्चा भी नहीं निकल रहा", "क्या 3 महीने का समय मिल सकता है"],
  "hi-Latn": [
    "=job chali gayi hai 2 mahine se, ghar ka kharcha bhi nahi nikal raha",
    "kya 3 mahine ka time mil sakta hai",
  ],
};

test.each<readonly [Language, string]>([
  ["en", "no I dont want to talk to anyone now, just wait till june"],
  ["en", "ok let's talk in june"],
  ["es", "no quiero hablar con nadie ahora, esperen hasta junio nada más"],
  ["hi", "नहीं अभी किसी से बात नहीं करनी, जून तक रुक जाइए बस"],
  ["hi", "ठीक है जून में बात करते हैं"],
  ["hi-Latn", "nahi abhi kisi se baat nahi karni, june tak ruk jaiye bas"],
  ["hi-Latn", "theek hai june me baat karte hai"],
])("in %s, '%s' calls nobody in", (language, line) => {
  const { said, acts } = played(model, language, [...(lost[language] ?? []), line]).last;
  expect(acts).not.toContain("hand-over");
  expect(said[0]).toMatch(/^(?:heard-you|means-why|wait-noted)$/u);
});

test.each<readonly [Language, string]>([
  ["en", "will you call me until then"],
  ["es", "¿me van a llamar hasta entonces?"],
  ["hi", "तब तक कॉल तो नहीं आएंगे"],
  ["hi-Latn", "tab tak call to nahi aayenge"],
])("in %s, '%s' is answered, and books no call", (language, line) => {
  const { said, acts } = played(model, language, [...(lost[language] ?? []), line]).last;
  expect(said).toContain("contact-goes-on");
  expect(acts).not.toContain("book-callback");
});

test.each([
  "i dont want to talk to anyone but a manager",
  "i dont want to talk to anyone else",
  "kisi se baat nahi karni, manager se karao",
  "can I talk to anyone",
])("'%s' wants somebody", (line) => {
  expect(saysNoPerson(line)).toBe(false);
});

test.each([
  "can we talk now",
  "from june I pay 40",
  "tab tak call mat karna",
  "kab tak call karoge",
])("'%s' puts no talk off and asks not of calls", (line) => {
  expect(putsOffTalk(line) || asksIfContactGoesOn(line)).toBe(false);
});

test("a no that names the person is no yes to one", () => {
  const lines = [...(lost["en"] ?? []), "no thanks not a person"];
  expect(played(model, "en", lines).last.acts).toEqual([]);
});
