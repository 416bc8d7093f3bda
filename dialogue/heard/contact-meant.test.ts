/** What a wish about contact stops, and what it leaves. */

import { readFileSync } from "node:fs";
import { type Language, must } from "@forbear/kernel";
import { expect, test } from "vitest";
import type { ChannelName } from "../meaning.ts";
import { played } from "../talks/played.ts";
import { loadModel } from "../understanding/weights.ts";
import { sparesOther } from "./spares-other.ts";

const model = must(
  loadModel(readFileSync(new URL("../understanding/weights.bin", import.meta.url))),
);

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
  ["en", "my ex goes through my phone. keep it on this chat only", ["sms", "whatsapp"]],
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
