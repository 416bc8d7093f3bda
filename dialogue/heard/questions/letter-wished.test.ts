/** A letter wished for: of the plan, of what was agreed, or once all is paid; what was paid already stays contested. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { model } from "../../talks/shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "when its paid off do i get a letter saying its settled"],
  ["en", "will you send me something that says its paid in full once im done"],
  ["en", "can i get a paid in full letter when im done"],
  ["es", "cuando termine me dan una carta de no adeudo?"],
  ["es", "cuando acabe de pagar me mandan una carta de que ya no debo nada?"],
  ["hi-Latn", "likh ke do ki iske baad kuch nai dena"],
  ["hi-Latn", "sab bharne ke baad noc milega kya"],
  ["hi", "सब भरने के बाद एनओसी मिलेगी क्या"],
])("in %s, '%s' is passed on, and nothing rests", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).toEqual(["letter-once-paid"]);
  expect(last.acts).toEqual(["open-case"]);
});

test.each<readonly [Language, readonly string[]]>([
  ["hi", ["ऑफिस के लिए एक लेटर चाहिए कि किस्त चल रही है"]],
  ["hi-Latn", ["ek letter chahiye office me dena hai ki emi chal rahi hai"]],
  ["hi", ["1000 हर महीने 10 को", "हां", "इसका कागज़ मिलेगा क्या, लिखित में"]],
  ["en", ["50 a month on the 10th", "yes", "kindly share confirmation on mail"]],
  ["es", ["50 al mes", "sí", "me mandan algo por escrito de lo que acordamos?"]],
])("in %s, %j: the papers come, and the plan goes on", (language, lines) => {
  const { last } = played(model, language, ["=hello", ...lines]);
  expect(last.said).toEqual(["documents-coming"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "i paid it off last year, i want a letter saying its settled", "dispute-noted"],
  ["en", "after i paid it off you kept charging me, i want that in writing", "dispute-noted"],
  ["es", "ya lo pagué todo, quiero mi carta de no adeudo", "dispute-noted"],
  ["hi-Latn", "maine pura bhar diya tha, noc do", "dispute-noted"],
  ["en", "send me a letter proving i owe this", "proof-noted"],
])("in %s, '%s' claims what it claimed", (language, line, said) => {
  expect(played(model, language, ["=hello", line]).last.said).toContain(said);
});

test("how the end of it is reported is for a colleague", () => {
  const { last } = played(model, "en", ["=hello", "do you report it as settled when i finish"]);
  expect(last.said).toContain("file-unseen");
});
