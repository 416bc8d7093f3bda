/** While a colleague is awaited: what can be told is told, what is told is kept, and the talk can be taken back. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { saysNoPerson } from "../../heard/answers/call-off.ts";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

type Row = readonly [Language, string, string, string];

test.each<Row>([
  ["en", "i want a human", "can i pay 100 a month", "no human needed after all"],
  ["es", "quiero hablar con una persona", "puedo pagar 100 al mes", "ya no necesito a una persona"],
  ["hi", "इंसान से बात कराओ", "महीने के 1000 कर दो", "इंसान नहीं चाहिए"],
  ["hi-Latn", "insaan se baat karao", "1000 mahina kar do", "insaan nahi chahiye"],
])("in %s, after '%s', '%s' is kept, and '%s' reads it back", (language, ask, wish, back) => {
  const { turns } = played(model, language, ["=hello", ask, wish, back]);
  expect(turns[2]?.said).toEqual(["kept-sum-each"]);
  expect(turns[3]?.said).toEqual(["here-again", "confirm-plan"]);
  expect(turns[3]?.acts).toContain("hand-back");
});

test("a day behind a plan is none to be called on", () => {
  const lines = ["=ji", "insaan se baat karao", "2000 mahina kar do", "5 tarikh se"];
  expect(played(model, "hi-Latn", lines).last.acts).toEqual([]);
});

test("payments, receipts and the balance are heard after a threat, and no message meets silence", () => {
  const { turns } = played(model, "hi-Latn", [
    "=court me ghaseetunga RBI me complaint karunga",
    "aur jo 5000 maine 3 tarikh ko bhare the uski receipt bhejo",
    "galat bola to 5000 nahi 4500 tha, 3 march ko upi se",
    "ab bacha hua kitna hai",
    "insaan nahi chahiye",
  ]);
  expect(turns[1]?.acts).toContain("note-payment-report");
  expect(turns[2]).toMatchObject({
    said: ["payment-reported-again"],
    acts: ["note-payment-report"],
  });
  expect(turns[3]?.said[0]).toBe("balance");
  expect(turns[4]).toMatchObject({ said: ["colleague-first"], acts: [] });
});

test.each<readonly [Language, string]>([
  ["en", "send me the receipt for the 100 i paid on the 14th"],
  ["es", "mándeme el recibo de los 100 que pagué"],
  ["hi-Latn", "5000 maine 3 tarikh ko bhare the uski receipt bhejo"],
])("in %s, '%s' tells of a payment and is asked for no other", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).toEqual(["payment-reported", "receipt"]);
  expect(last.acts).toEqual(["note-payment-report"]);
});

test.each<readonly [string, boolean]>([
  ["no wait, not a human, you're fine. how much is it", true],
  ["i want a human. no, not human, just take me off", true],
  ["i want a human, no, not a human, your manager", false],
  ["no, not a robot, a human", false],
  ["nahi, insaan nahi chahiye, kitna dena hai", true],
])("'%s' wants no person: %s", (text, none) => {
  expect(saysNoPerson(text)).toBe(none);
});
