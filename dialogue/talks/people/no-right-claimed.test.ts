/** Stray words open no right, the near real ones do; and what this talk opened is taken back when it is denied. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

type Row = readonly [Language, string];
const opening: ReadonlySet<string> = new Set([
  "stop-contact",
  "stop-channel",
  "note-death",
  "crisis",
  "third-party",
  "quiet-time",
]);
const opens = (language: Language, line: string, known = true) => {
  const { last } = played(model, language, [known ? "=hello" : "hello", line]);
  const rights = /^(?:dispute-noted|proof-noted|complaint-noted|hardship)/u;
  const told = last.said.filter((one) => rights.test(one));
  return [...told, ...last.acts.filter((act) => opening.has(act))];
};

test.each<Row>([
  ["en", "ok and will that stop the messages?"],
  ["en", "when will i hear from you next"],
  ["en", "just take the hold off please"],
  ["es", "y con eso paran los mensajes?"],
  ["es", "quítenme la pausa por favor"],
  ["hi", "क्या इससे मैसेज बंद हो जाएंगे"],
  ["hi-Latn", "dispute cancel karo yaar"],
  ["en", "you never answered me. how much is left"],
  ["es", "no me contestó, cuánto debo"],
  ["hi", "जवाब कब तक आएगा? बस हिसाब पूछा था"],
  ["hi-Latn", "jawab kab aayega, aaj hi chahiye"],
  ["en", "sorry about earlier, rough day"],
  ["en", "who sold you my number"],
  ["es", "dígame si un juez me puede embargar el sueldo"],
  ["hi-Latn", "nahi!! 500034 pincode hai. 10k monthly ho jayega?"],
  ["en", "I don't want a colleague, can't we do it here. 200 a month"],
  ["hi", "आप सुन ही नहीं रहे। रहने दो"],
  ["hi", "मेरा डेटा किसी को मत देना"],
  ["es", "hace días escribí y nadie me contestó"],
  ["hi-Latn", "jaldi bolo kya hai. meeting me hu"],
  ["hi", "वो छोड़ो"],
  ["hi", "अरे छोड़ो यार"],
  ["hi-Latn", "chalo rehne do"],
  ["en", "oh forget that"],
])("in %s, '%s' claims nothing", (language, line) => {
  expect(opens(language, line)).toEqual([]);
});

test.each<readonly [Language, string, boolean, string]>([
  ["en", "stop texting me", true, "stop-channel"],
  ["en", "will you stop calling me?", true, "stop-channel"],
  ["en", "get off my back, stop texting, and take the hold off", true, "stop-channel"],
  ["es", "ya no me manden mensajes", true, "stop-channel"],
  ["hi", "मैसेज मत भेजो", true, "stop-channel"],
  ["hi", "मुझे छोड़ दो, मैसेज मत करो", true, "stop-channel"],
  ["en", "you didnt answer me for three weeks, this is unacceptable", true, "complaint-noted"],
  ["es", "quiero poner una queja, nadie me contesta", true, "complaint-noted"],
  ["hi-Latn", "mujhe shikayat karni hai, koi jawab nahi deta", true, "complaint-noted"],
  ["en", "why do I owe this? I paid it in March", true, "dispute-noted"],
  ["en", "that is not my debt, 44120 is my zip", true, "dispute-noted"],
  ["hi-Latn", "ye mera loan nahi hai, kyu paise maang rahe ho", true, "dispute-noted"],
  ["en", "send me proof that i owe this", true, "proof-noted"],
  ["en", "in a meeting, text me later", true, "quiet-time"],
  ["en", "i can't afford 200 a month, i have no money left, sorry", true, "hardship"],
  ["en", "nobody answers me and i want to end it all", true, "crisis"],
  ["es", "nadie me contesta, ya no quiero vivir", true, "crisis"],
  ["hi", "कोई नहीं सुनता, अब जीना नहीं चाहता", true, "crisis"],
  ["hi-Latn", "thak gaya hu zindagi se, koi nahi sunta", true, "crisis"],
  ["en", "this is her husband, she died last week", false, "note-death"],
  ["es", "soy su hijo, mi mamá falleció", false, "note-death"],
  ["hi", "वो अब नहीं रहे, मैं उनका बेटा हूं", false, "note-death"],
  ["hi-Latn", "main unki patni hu, unka ilaj chal raha hai", false, "third-party"],
])("in %s, '%s' (known: %s) is heard: %s", (language, line, known, right) => {
  expect(opens(language, line, known)).toContain(right);
});

test.each<readonly [Language, readonly string[], string]>([
  ["en", ["=hello", "that is not my debt", "I haven't disputed anything"], "withdraw-dispute"],
  ["en", ["=hello", "that is not my debt", "please take it off hold"], "withdraw-dispute"],
  ["es", ["=hola", "esa deuda no es mía", "no estoy disputando nada"], "withdraw-dispute"],
  ["hi-Latn", ["=haan", "ye loan mera nahi hai", "koi dispute nahi", "haan"], "withdraw-dispute"],
  ["hi", ["=हां", "यह लोन मेरा नहीं है", "मैं विवाद नहीं कर रहा", "हां"], "withdraw-dispute"],
  [
    "hi",
    ["=हां", "यह लोन मेरा नहीं है", "मैं अपनी आपत्ति वापस लेता हूँ", "हां वापस ले लो"],
    "withdraw-dispute",
  ],
  ["en", ["hello", "that is not my debt", "i never disputed it", "=maria"], "withdraw-dispute"],
  [
    "en",
    ["=hello", "send me proof that i owe this", "i didnt ask for any papers, how much is it"],
    "withdraw-dispute",
  ],
  ["en", ["hello", "i want to complain about this", "i never complained"], "withdraw-complaint"],
  ["es", ["=hola", "quiero poner una queja", "qué queja? no puse ninguna"], "withdraw-complaint"],
  ["hi", ["=हां", "मुझे शिकायत करनी है", "मेरी शिकायत वापस लो"], "withdraw-complaint"],
  [
    "hi-Latn",
    ["=haan", "mujhe shikayat karni hai", "koi shikayat nahi hai meri"],
    "withdraw-complaint",
  ],
  [
    "en",
    ["hello", "never contact me again", "i didnt ask you to stop", "=maria", "yes"],
    "withdraw-stop",
  ],
  ["es", ["=hola", "no me contacten nunca más", "no les dije q pararan", "si"], "withdraw-stop"],
  ["hi", ["=हां", "मारिया की मौत हो गई है", "कोई मरा नहीं है, मैं जिंदा हूं", "=मारिया"], "withdraw-death"],
  [
    "es",
    ["hola", "mi mamá falleció", "la cuenta es mía, no de ella. cuánto debo?", "=maria"],
    "withdraw-death",
  ],
])("in %s, %s: %s", (language, lines, act) => {
  expect(played(model, language, lines).last.acts).toContain(act);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["=hello", "that is not my debt", "should i drop the dispute?"]],
  ["en", ["=hello", "that is not my debt", "i don't dispute it, but it was already paid"]],
  ["en", ["=hello", "i want to complain", "don't close my complaint"]],
  ["en", ["hello", "this is her son, my mother died", "the account is mine", "=maria"]],
  ["en", ["hello", "never contact me again", "i didnt ask you to stop", "yes"]],
])("in %s, %s: nothing is taken back", (language, lines) => {
  const { last } = played(model, language, lines);
  expect(last.acts.filter((act) => act.startsWith("withdraw"))).toEqual([]);
});

test.each<readonly [Language, string, string]>([
  ["en", "send me proof that I owe this", "what papers do you send and how long does that take"],
  ["es", "mándeme pruebas de que debo esto", "qué papeles mandan y cuánto tardan"],
  ["hi-Latn", "mujhe saboot bhejo ki ye mera hai", "kaunse kaagaz bhejoge"],
  ["en", "this is not my debt", "how long does it take with my dispute?"],
  ["en", "this is not my debt", "what dispute form do i need"],
  ["en", "i want to complain about you", "when do i hear about my complaint?"],
])("in %s, after '%s', a question about it ('%s') takes nothing back", (language, told, asks) => {
  const { turns } = played(model, language, ["=hello", told, asks]);
  expect(turns[1]?.acts).toContain("open-case");
  expect(turns[2]?.acts.filter((act) => act.startsWith("withdraw"))).toEqual([]);
});
