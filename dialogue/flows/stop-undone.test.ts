/** What ends nothing, or less than all, is no stop of all contact; one that was not meant is lifted by a plain yes. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

type Row = readonly [Language, string];
const acts = (language: Language, lines: readonly string[]): readonly string[] =>
  played(model, language, lines).last.acts;

test.each<Row>([
  ["hi-Latn", "mujhe kisi insaan se baat nahi karni, tum se hi karni hai"],
  ["hi", "इंसान से बात नहीं करनी, आप ही बताइए"],
  ["hi-Latn", "manager se baat nahi karni, aap hi bolo kitna dena hai"],
  ["en", "i dont want to talk to a human, just you. how much is it"],
  ["es", "no quiero hablar con una persona, mejor con usted. cuánto debo"],
  ["es", "no quiero molestar a nadie"],
  [
    "es",
    "no no, no quiero molestar a nadie. solo dígame cuánto debo y si puedo dar 40 cada quincena",
  ],
  ["en", "i dont want to bother anyone, how much do i owe"],
  ["hi-Latn", "main kisi ko pareshan nahi karna chahta, kitna baki hai"],
  ["hi", "मैं आपको परेशान नहीं करना चाहता, कितना बाकी है"],
])("in %s, '%s' stops nothing", (language, line) => {
  const done = acts(language, ["=hello", line]);
  expect(done).not.toContain("stop-contact");
  expect(done).not.toContain("stop-channel");
});

test.each<Row>([
  ["en", "you called my job twice, my supervisor picked up. dont ever call there again"],
  ["es", "me llamaron al trabajo y mi jefe contestó. no vuelvan a llamar ahí"],
  ["hi", "आपने मेरे ऑफिस में फोन किया। वहाँ दोबारा फोन मत करना"],
  ["hi-Latn", "mere office me call kiya tha. wahan phir kabhi call mat karna"],
])("in %s, '%s' leaves out their work alone", (language, line) => {
  const done = acts(language, ["=hello", line]);
  expect(done).toContain("quiet-time");
  expect(done).not.toContain("stop-contact");
});

test.each<Row>([
  ["hi", "मम्मी को अब फोन मत किया कीजिए, मुझसे बात कीजिए"],
  ["hi-Latn", "nahi phone bilkul mat karna"],
])("in %s, '%s' stops calls alone", (language, line) => {
  const done = acts(language, ["=hello", line]);
  expect(done).toContain("stop-channel");
  expect(done).not.toContain("stop-contact");
});

test.each<Row>([
  ["en", "never contact me again. dont call my work either"],
  ["en", "i dont want an agent, just leave me alone"],
  ["en", "no, not a human, just take me off"],
  ["es", "no quiero hablar con nadie, déjenme en paz"],
  ["hi-Latn", "kisi insaan se baat nahi karni, mujhe koi message bhi mat bhejo"],
  ["hi", "फोन मत करो, मुझसे कभी संपर्क मत करना"],
])("in %s, '%s' stops all contact", (language, line) => {
  expect(acts(language, ["=hello", line])).toContain("stop-contact");
});

test.each<readonly [Language, string, string, string]>([
  ["en", "leave me alone for good", "wait i didn't ask you to stop", "yes"],
  ["es", "no me contacten nunca más", "no quise que pararan, sigamos", "sí"],
  ["hi", "मुझसे कभी संपर्क मत करना", "मैंने बंद करने को कब बोला", "हाँ"],
  ["hi-Latn", "mujhe koi message mat bhejo", "maine band karne ko nahi bola, chalu karo", "haan"],
])("in %s, '%s' is taken back by '%s'", (language, stop, back, yes) => {
  const { turns } = played(model, language, ["=hello", stop, back, yes]);
  expect(turns[2]?.said).toEqual(["ask-allow-again"]);
  expect(turns[3]?.said[0]).toBe("allowed-again");
  expect(turns[3]?.acts).toContain("withdraw-stop");
});

test.each(["no", "yes but only letters", "how much is it"])(
  "asked whether we may write again, '%s' lifts no stop",
  (answer) => {
    const lines = ["=hello", "leave me alone for good", "i never said stop", answer];
    expect(acts("en", lines)).not.toContain("withdraw-stop");
  },
);

test("who did not prove who they are lifts no stop of all contact", () => {
  const lines = ["hello", "leave me alone for good", "i never said stop", "yes"];
  expect(acts("en", lines)).not.toContain("withdraw-stop");
});
