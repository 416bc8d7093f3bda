/** A "no" to a colleague holds; what stands beside it, and what was asked before proof, is answered. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { saysGoOnHere } from "../../heard/answers/call-off.ts";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

test.each([
  ["can i not just do it with the bot. 30 quid a month", true],
  ["take me back to you", true],
  ["no person, you", true],
  ["no colleague", true],
  ["I want you to answer me, i never asked for a person", true],
  ["mejor usted, no me pase con nadie", true],
  ["yo no le pedí un compañero, le pedí que me conteste", true],
  ["bot se hi kara do", true],
  ["tum hi kar do na, kisi aur ko kyu bulana", true],
  ["आप ही कर दो, किसी और को मत बुलाओ", true],
  ["let me talk to a human not a bot", false],
  ["i dont want to talk to a bot", false],
  ["no quiero hablar con un robot", false],
  ["bot se baat nahi karni", false],
  ["can you do it", false],
])("'%s' goes on with us: %s", (line, here) => {
  expect(saysGoOnHere(line)).toBe(here);
});

test.each<readonly [Language, string, string, string]>([
  ["en", "=hello", "will it go on my credit file", "no thanks. how much is it then"],
  ["en", "=hello", "will it go on my credit file", "nah dont need a person. ok how much is it"],
  ["es", "=hola", "¿esto sale en mi historial?", "no gracias, mejor dígame cuánto debo"],
  ["hi-Latn", "=haan", "court case karoge kya", "nahi chahiye. kitna bacha hai ye batao"],
  ["hi", "=हां", "कोर्ट जाओगे क्या", "नहीं, बस बताओ कितना बाकी है"],
])("in %s, behind %s, %s, '%s' is told the balance", (language, ...lines) => {
  expect(played(model, language, lines).last.said[0]).toMatch(/^balance/);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["what do i owe", "=maria jones"]],
  ["es", ["cuanto debo?", "=maria jones"]],
  ["hi", ["कितना बाकी है", "=मारिया"]],
  ["hi-Latn", ["kitna dena hai", "=maria"]],
  ["en", ["i want a human", "what do i owe", "=maria jones"]],
  ["en", ["that's not my debt", "how much is it", "=maria jones"]],
  ["en", ["=meeting in 5 min. how much do i owe"]],
  ["es", ["=estoy en el trabajo, rapido, cuanto debo"]],
])("in %s, of %j the question is answered once they are known", (language, lines) => {
  expect(played(model, language, lines, { channel: "webchat" }).last.said).toContain("balance");
});

test.each<readonly [Language, string, string]>([
  ["en", "that's not my debt", "how much is it"],
  ["es", "esa deuda no es mía", "¿cuánto es?"],
  ["hi-Latn", "ye karza mera nahi hai", "kitna dena hai"],
  ["en", "i want a human", "how much do i owe"],
])("in %s, behind '%s', '%s' is asked who they are", (language, ...lines) => {
  expect(played(model, language, lines).last.said).toContain("verify-details");
});

test.each<readonly [Language, string]>([
  ["en", "i'm at work, don't contact me here"],
  ["es", "estoy en el trabajo, no me escriban aquí"],
])("in %s, '%s' asks for nothing, and is left in peace", (language, line) => {
  expect(played(model, language, [`=${line}`]).last.acts).toContain("quiet-time");
});

test("an offer while it rests is kept, and said to be kept", () => {
  const { said } = played(model, "en", ["=hello", "that's not my debt", "i can pay 50 a month"], {
    channel: "webchat",
  }).last;
  expect(said).toContain("kept-sum-each");
});

test("whoever writes on while a colleague is awaited reads no receipt twice in a row", () => {
  const lines = ["=hello", "i want a human", "hello", "hey", "hello", "hi there"];
  const { turns } = played(model, "en", lines);
  const receipts = turns.slice(2).map(({ text }) => text);
  receipts.forEach((text, at) => expect(text).not.toBe(receipts[at + 1]));
});

test("a plan that was agreed is told to stand while a colleague is awaited", () => {
  const lines = ["=hello", "60 a month from the 20th", "yes", "i want a human"];
  const { said } = played(model, "en", [...lines, "is my plan still on"]).last;
  expect(said.slice(0, 2)).toEqual(["plan-goes-on", "plan-stands"]);
});
