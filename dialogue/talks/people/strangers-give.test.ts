/** Who is not the person, and gives a number or a wish of contact: it is passed on, and nothing of the debt is told. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

test.each<readonly [Language, string, string]>([
  ["en", "this is her son", "ring me instead of her, 07700 900123 after 6"],
  ["es", "soy su hijo", "llámenme a mí, mi número es 55 1234 5678"],
  ["hi", "मैं उनका बेटा हूँ", "उनका नंबर 9820012345 है, उस पर फ़ोन करो"],
  ["hi-Latn", "main unki wife hu", "unka whatsapp no hai 9820012345 uspe karo"],
])("in %s, after '%s', '%s' is passed on and stops nothing", (language, first, line) => {
  const { last, talk } = played(model, language, [first, line]);
  expect(last.said).toEqual(["stranger-noted"]);
  expect(last.acts).toContain("open-case");
  expect(talk.stopped).toEqual([]);
});

test("who cares for one who cannot answer is not asked to send them to us", () => {
  const { turns } = played(model, "en", [
    "im answering for my mum, shes got dementia and cant deal w this",
    "I have power of attorney, its registered",
    "Dawn Pritchard, I'm her daughter, not a firm. so who do i send it to",
    "im on 07700 900123 after 6 if they want to talk to me not her",
    "is that noted then yes or no",
    "how much does she owe",
  ]);
  expect(turns.map(({ said }) => said.join(" "))).toEqual([
    "this-is acts-for-them",
    "stranger-noted",
    "stranger-noted-again send-here",
    "stranger-noted-again",
    "stranger-noted-again",
    "stranger-again",
  ]);
});

test("quiet until a day is kept as that, and what they say of its end is passed on", () => {
  const { turns } = played(model, "hi", [
    "मैं उनका बेटा हूँ, वो अस्पताल में हैं",
    "वो दस दिन बाद घर आएँगे, तब तक फ़ोन मत करना, माँ परेशान होती हैं",
    "दस दिन बाद कर सकते हो, मैंने हमेशा के लिए नहीं बोला",
    "अच्छा ये तो बताओ आप बैंक से हो या कौन",
  ]);
  const said = turns.slice(1).map((turn) => turn.said.join(" "));
  expect(said).toEqual(["stranger-noted", "stranger-noted-again", "this-is"]);
  expect(turns[1]?.acts).toContain("quiet-time");
});

test("at a wrong number nobody is to be sent to us, and that it ends is told", () => {
  const { turns } = played(model, "es", [
    "se equivoca de numero, no conozco a esa señora",
    "pero que es lo que debe la señora o que",
    "y como se que ya no me van a escribir",
    "pues bórrenlo",
    "ok",
  ]);
  const said = turns.slice(1).map((turn) => turn.said.join(" "));
  expect(said).toEqual(["stranger-again", "off-list", "off-list", "all-right"]);
});
