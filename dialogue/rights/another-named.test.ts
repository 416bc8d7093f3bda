/** Who asks about another name is not the person; who asks about us, or of the debt, says nothing of it. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "why do i keep getting messages for brenda"],
  ["en", "who's Trevor and what are these messages on my phone"],
  ["en", "these texts are for someone called Kwame"],
  ["en", "nobody by that name here"],
  ["es", "a mi me llegan sms para un tal Rogelio"],
  ["es", "quien es Dolores y por q me escriben a mi"],
  ["es", "preguntan por Lupita en mi celular, mensajes y mensajes"],
  ["hi-Latn", "ye Mukesh kon h, mere number pe msg kyo aate h"],
  ["hi-Latn", "deepak ke naam se msg aata hai mere phone pe"],
  ["hi", "सुरेश कौन है, मेरे नंबर पर मैसेज क्यों भेजते हो"],
])("in %s, '%s' is a wrong person", (language, line) => {
  const { last } = played(model, language, [line]);
  expect(last.acts).toContain("wrong-person");
  expect(last.said).toEqual(["this-is", "wrong-person"]);
});

test.each<readonly [Language, string]>([
  ["en", "who are you and why are you texting me"],
  ["en", "who is Northwind Bank and why the messages"],
  ["en", "why am i getting texts for months"],
  ["en", "why do i get calls for verification"],
  ["es", "me llegan mensajes para recordarme y mensajes de nuevo"],
  ["hi-Latn", "recovery ke liye call kyu karte ho, roz ke msg"],
  ["es", "quien es usted y por que me escribe"],
  ["hi-Latn", "aap kaun ho, msg kyu bhej rahe ho"],
  ["hi", "आप कौन हैं, मैसेज क्यों भेज रहे हैं"],
])("in %s, '%s' asks about nobody else", (language, line) => {
  expect(played(model, language, [line]).last.acts).not.toContain("wrong-person");
});

test("who proved who they are is not another by it", () => {
  const { last } = played(model, "en", ["=yes its me", "who is Brandon and why did he text me"]);
  expect(last.acts).not.toContain("wrong-person");
});
