/** What a wish about contact stops, and what it leaves. */

import { type Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import type { ChannelName } from "../../meaning.ts";
import { goesOn, newTalk, played } from "../../talks/played.ts";
import { sparesOther } from "./spares-other.ts";
import { model } from "../../talks/shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "stop ringing my wife, you can ring me"],
  ["en", "dont call my mum, call me"],
  ["es", "deje de llamar a mi esposa, llameme a mi"],
  ["hi", "मेरी बीवी को फ़ोन करना बंद करो, मुझे कर सकते हो"],
  ["hi-Latn", "meri biwi ko phone mat karo, mujhe kar sakte ho"],
])("in %s, '%s' stops nothing of theirs, and is passed on", (language, line) => {
  const { last, talk } = played(model, language, ["=hello", line]);
  expect(last.said).toContain("others-left-out");
  expect(last.acts).toEqual(["open-case"]);
  expect(talk.stopped).toEqual([]);
});

test.each([
  "stop calling my wife",
  "dont call my wife and dont call me",
  "stop calling my wife or me",
  "leave my mother alone, never call me again",
  "no llamen a mi esposa ni me llamen a mi",
  "meri biwi ko phone mat karo, mujhe bhi mat karo",
  "if you call me stop calling my wife",
])("'%s' leaves nobody to be called", (line) => {
  expect(sparesOther(line)).toBe(false);
});

test("'only text me' beside it ends the calls to who writes too", () => {
  const line = "stop calling my wife and only text me";
  expect(played(model, "en", ["=hello", line], { channel: "sms" }).talk.stopped).toContain("voice");
});

test("of somebody else's phone calls stop, whoever is to be called instead", () => {
  const lines = ["im her daughter, she has dementia", "please dont ring her, ring me"];
  expect(played(model, "en", lines).talk.stopped).toEqual(["voice"]);
});

test.each<readonly [Language, ChannelName, string, readonly ChannelName[]]>([
  ["hi-Latn", "sms", "yahan mat bhejna bachhe phone dekhte hai", ["sms"]],
  ["hi", "sms", "यहाँ मत भेजना, बच्चे फ़ोन देखते हैं", ["sms"]],
  ["es", "sms", "aqui no me manden nada, los niños ven el telefono", ["sms"]],
  ["en", "sms", "please dont send texts here, the kids see my phone", ["sms"]],
  ["es", "webchat", "no manden nada a la casa de la calle Pino", ["post"]],
  ["en", "webchat", "dont send anything to the Pine Street house", ["post"]],
  ["hi-Latn", "webchat", "us ghar pe kuch mat bhejna", ["post"]],
  ["hi", "webchat", "उस घर पर कुछ मत भेजना", ["post"]],
])("in %s on %s, '%s' stops %j", (language, channel, line, stopped) => {
  const { talk } = played(model, language, ["=hello", line], { channel });
  expect(talk.stopped).toEqual(stopped);
});

test("whose ex must not find them is met with care, and the house is left out", () => {
  const line =
    "ya no vivo ahí, y él no puede saber dónde estoy, no manden nada a la casa de la calle Pino";
  const { last, talk } = played(model, "es", ["=hola", line]);
  expect(last.acts).toContain("vulnerable");
  expect(talk.stopped).toEqual(["post"]);
});

test.each<readonly [Language, ChannelName, string, readonly ChannelName[]]>([
  ["en", "sms", "i dont hear to good so dont call just txt me", ["voice"]],
  ["en", "sms", "dont call me im deaf just txt", ["voice"]],
  ["en", "webchat", "dont mail anything to the house", ["post"]],
  ["es", "webchat", "no manden nada por correo a la casa", ["post"]],
  ["en", "sms", "please don't send anything with her name on it to the house", ["post"]],
])("in %s on %s, '%s' stops %j alone", (language, channel, line, stopped) => {
  const { talk, last } = played(model, language, ["=hello", line], { channel });
  expect(talk.stopped).toEqual(stopped);
  expect(last.acts).not.toContain("quiet-time");
});

test.each<readonly [Language, string]>([
  ["hi-Latn", "pati ko pata nahi chalna chahiye, msg sirf din me 11 se 3 bhejna"],
  ["hi-Latn", "msg sirf din me 11 se 3 bhejna"],
  ["hi-Latn", "subah 11 se 3 ke beech hi message karna"],
  ["hi", "मैसेज सिर्फ 11 से 3 के बीच भेजना"],
  ["en", "my husband must not know, message only 11am to 3pm"],
  ["en", "only text me between 11 and 3"],
])("in %s, '%s': before 11 and after 3 it is quiet, and nothing stops", (language, line) => {
  const talk = newTalk(language);
  goesOn(model, talk, "=hello");
  const { acts } = goesOn(model, talk, line).step;
  const quiet = acts.flatMap((act) => (act.kind === "quiet-time" ? [act.time] : []));
  expect(quiet).toEqual([{ before: "11:00" }, { after: "15:00" }]);
  expect(talk.stopped).toEqual([]);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["my solicitor Ms Patel deals with this", "don't write to me, write to her"]],
  ["es", ["lo lleva mi abogada", "a mí no me escribáis, escribidle a ella"]],
  ["hi-Latn", ["mujhe mat likho, mere vakil se baat karo"]],
])("in %s, %j: who acts for them is written to in their place", (language, lines) => {
  const { last, talk } = played(model, language, ["=hello", ...lines]);
  expect(last.acts).toContain("note-representation");
  expect(talk.stopped).toEqual([]);
});

test("nobody who was named: it is a stop", () => {
  const line = "a mí no me escribáis, escribidle a ella";
  expect(played(model, "es", ["=hola", line]).last.acts).toContain("stop-contact");
});

test.each<readonly [Language, string, string]>([
  ["es", "quiero hablar con alguien", "mañana después de las 6"],
  ["hi-Latn", "kisi se baat karni hai", "kal shaam 6 baje ke baad"],
])("in %s, after '%s' '%s' is when to call", (language, asks, when) => {
  expect(played(model, language, ["=hello", asks, when]).last.acts).toContain("book-callback");
});

test.each<readonly [Language, string]>([
  ["en", "is that enough to stop letters"],
  ["hi-Latn", "itna kaafi hai kya chitthi band karne ko"],
  ["hi", "ये रोज रोज मैसेज क्यों भेजते हो"],
])("in %s, '%s' asks, and stops nothing", (language, line) => {
  expect(played(model, language, ["=hello", line]).talk.stopped).toEqual([]);
});

test("hours that are refused outright are kept, whatever was asked before", () => {
  const talk = newTalk("en");
  goesOn(model, talk, "=hello");
  const { acts } = goesOn(model, talk, "dont call before 9am").step;
  expect(acts).toMatchObject([{ kind: "quiet-time", time: { before: "09:00" } }]);
});

test.each<readonly [Language, string, readonly string[]]>([
  ["en", "your people came to my office and shouted in front of my manager", ["complaint-noted"]],
  ["es", "su gente vino a mi oficina y me gritó delante de mi jefe", ["complaint-noted"]],
  ["en", "nobody should come to my office again", ["visits-noted"]],
])("in %s, '%s' is answered as what it is", (language, line, said) => {
  expect(played(model, language, ["=hello", line]).last.said).toEqual(said);
});

test.each<readonly [Language, readonly string[], string]>([
  [
    "es",
    [
      "yo nunca he tenido cuenta con ese banco",
      "puse denuncia en la policía, os la mando por aquí?",
    ],
    "send-here",
  ],
  ["es", ["perdí el DNI el año pasado y puse denuncia"], "fraud-noted"],
  ["es", ["puse una denuncia contra ustedes"], "threat-noted"],
])("in %s, %j: whose report it is decides", (language, lines, said) => {
  expect(played(model, language, ["=hello", ...lines]).last.said.at(-1)).toBe(said);
});

test.each<readonly [Language, ChannelName, string, readonly ChannelName[]]>([
  ["en", "webchat", "can you not text this number, use webchat only", ["sms"]],
  ["en", "webchat", "chat is fine but dont text me", ["sms"]],
  ["en", "webchat", "stop texting and calling me", ["sms", "voice"]],
  ["es", "webchat", "por el chat está bien pero no me mande mensajes de texto", ["sms"]],
  ["hi-Latn", "webchat", "mere phone pe msg mat bhejna", ["sms", "whatsapp"]],
  ["hi", "webchat", "फोन पर मैसेज मत भेजो, यहाँ ठीक है", ["sms", "whatsapp"]],
  ["en", "whatsapp", "dont text me, whatsapp is ok", ["sms"]],
  ["en", "sms", "not on here, whatsapp is fine", ["sms"]],
  ["en", "sms", "dont text me, use webchat only", ["sms"]],
  ["es", "whatsapp", "no me escriban por aquí, mejor por correo", ["whatsapp"]],
  ["es", "webchat", "no me llamen ni me manden textos, solo por el chat", ["voice", "sms"]],
  [
    "es",
    "webchat",
    "dejen de mandarme mensajes al celular y de llamarme",
    ["sms", "whatsapp", "voice"],
  ],
  ["en", "webchat", "dont text me, webchat only", ["sms"]],
  ["en", "webchat", "no texts to my mobile, just the chat", ["sms"]],
  ["es", "webchat", "no me manden mensajes al celular, por aquí pueden", ["sms", "whatsapp"]],
  ["hi-Latn", "webchat", "phone pe message mat bhejo, yahan hi likhna", ["sms", "whatsapp"]],
  ["hi", "webchat", "फोन पर मैसेज मत भेजो, यहाँ ही लिखना", ["sms", "whatsapp"]],
  ["en", "webchat", "stop this web chat only", ["webchat"]],
  ["en", "webchat", "stop just this chat", ["webchat"]],
  ["hi-Latn", "webchat", "sirf chat band karo", ["webchat"]],
  ["hi-Latn", "webchat", "yahan hi likhna band karo", ["webchat"]],
  ["hi", "webchat", "बस चैट बंद करो", ["webchat"]],
  ["en", "webchat", "stop messaging me here", ["webchat"]],
  ["en", "webchat", "no more texts or chat messages", ["webchat"]],
  ["es", "webchat", "no me manden más mensajes", ["webchat"]],
  ["en", "webchat", "stop", ["webchat"]],
  ["en", "whatsapp", "stop texting me", ["whatsapp"]],
])("in %s on %s, '%s' stops what it refuses, %j, and not what it leaves", (...row) => {
  const [language, channel, line, stopped] = row;
  const { talk } = played(model, language, ["=hello", line], { channel });
  expect(talk.stopped).toEqual(stopped);
});

test.each<readonly [Language, string, readonly ChannelName[]]>([
  ["en", "dont send texts to my phone, he reads them. chat here is fine", ["sms"]],
  ["en", "my ex goes through my phone. keep it on this chat only", ["voice", "sms", "whatsapp"]],
  ["es", "no me manden mensajes al celular, él me los lee. por aquí sí", ["sms", "whatsapp"]],
  [
    "hi-Latn",
    "phone pe message mat bhejo, woh padh leta hai. yahan theek hai",
    ["sms", "whatsapp"],
  ],
  ["hi", "फोन पर मैसेज मत भेजो, वो पढ़ लेता है। यहाँ ठीक है", ["sms", "whatsapp"]],
])("in %s, whose telephone is read is met with care, and it is left alone: '%s'", (...row) => {
  const [language, line, stopped] = row;
  const { last, talk } = played(model, language, ["=hello", line], { channel: "webchat" });
  expect(last.said[0]).toBe("care");
  expect(last.said).toContain("channel-stopped");
  expect(talk.stopped).toEqual(stopped);
});

test("what he reads is left for what she names, with no word of why", () => {
  const line = "this isn't safe, he checks my texts. can you email me instead";
  const { last, talk } = played(model, "en", ["=hello", line], { channel: "sms" });
  expect(last.said).toEqual(["stop-confirmed"]);
  expect(talk.stopped).toEqual(["sms"]);
  expect(last.acts).toContain("open-case");
});
