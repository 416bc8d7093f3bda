/** What people ask of how we work is answered, and what they were told by others is no threat to us. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { toldOfVisit } from "../contact/visits.ts";
import { model } from "../../talks/shipped.ts";

const last = (language: Language, lines: readonly string[]) =>
  played(model, language, lines, { channel: "sms" }).last;

test.each<readonly [Language, string, string]>([
  ["en", "your people came to my office and shouted, is this allowed by RBI?", "complaint-noted"],
  ["en", "what is the grievance officer details", "complaint-route"],
  ["es", "su gente vino a mi oficina y gritó delante de mi jefe", "complaint-noted"],
  ["hi", "शिकायत अधिकारी कौन है", "complaint-route"],
  ["hi-Latn", "aapke aadmi mere office aaye aur manager ke saamne chillaye", "complaint-noted"],
])("in %s, '%s' is a complaint, and no hour to be left in peace", (language, line, said) => {
  const answer = last(language, ["=hello", line]);
  expect(answer.said[0]).toBe(said);
  expect(answer.acts).toContain("open-case");
  expect(answer.acts).not.toContain("quiet-time");
});

test.each(["i came to your office", "dont come to my office", "nobody came to my house"])(
  "'%s' tells of no visit",
  (line) => {
    expect(toldOfVisit(line)).toBe(false);
  },
);

test("nobody is to come again, after it", () => {
  const answer = last("en", [
    "=hello",
    "your people came to my office and shouted",
    "nobody should come to my office again",
  ]);
  expect(answer.said).toEqual(["visits-noted"]);
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["wrong number, i dont know that person", "how did you get my number"]],
  ["es", ["número equivocado, no conozco a esa persona", "cómo consiguieron mi número"]],
  ["hi", ["गलत नंबर है, मैं उन्हें नहीं जानता", "मेरा नंबर कहाँ से मिला"]],
  ["hi-Latn", ["galat number hai, main us insaan ko nahi janta", "mera number kahan se mila"]],
])("in %s, who is not the person is told that we look whence we have them", (language, lines) => {
  expect(last(language, lines).said).toEqual(["number-whence"]);
});

test.each<readonly [Language, readonly string[]]>([
  [
    "en",
    ["wrong number, i dont know that person", "will you lot stop now or is this going to go on"],
  ],
  ["en", ["wrong number, i dont know that person", "are you going to stop"]],
  ["es", ["número equivocado, no conozco a esa persona", "van a parar ya o esto va a seguir"]],
])("in %s, and that we stop: %j", (language, lines) => {
  expect(last(language, lines).said).toEqual(["off-list"]);
});

test.each<readonly [Language, readonly string[]]>([
  [
    "en",
    ["=hello", "i already paid some guy who came to my door, cash", "so do i have to pay it again"],
  ],
  [
    "es",
    [
      "=hola",
      "ya le pagué en efectivo a un señor que vino a mi puerta",
      "y ahora lo tengo que pagar otra vez o qué",
    ],
  ],
  [
    "hi-Latn",
    [
      "=namaste",
      "ghar pe koi aadmi aaya tha, maine usko 2000 cash diye",
      "ab phir se bharna padega kya",
    ],
  ],
  ["hi", ["=नमस्ते", "घर पर कोई आदमी आया था, मैंने उसे 2000 नकद दिए", "अब फिर से भरना पड़ेगा क्या"]],
])("in %s, who paid a man at the door pays nothing while we look", (language, lines) => {
  const { turns } = played(model, language, lines, { channel: "sms" });
  expect(turns[1]?.said).toEqual(["fraud-noted"]);
  expect(turns[2]?.said).toEqual(["hold-stands"]);
});

test("a payment to somebody we sent is only reported", () => {
  const answer = last("hi-Latn", ["=namaste", "aapka agent ghar aaya tha, usko 500 cash diya"]);
  expect(answer.said).toEqual(["payment-reported"]);
});

test.each<readonly [Language, readonly string[]]>([
  [
    "es",
    [
      "=hola",
      "yo nunca he tenido cuenta con ese banco",
      "puse denuncia en la policía, os la mando por aquí?",
    ],
  ],
  ["es", ["=hola", "perdí el DNI el año pasado y puse denuncia"]],
  ["hi-Latn", ["=namaste", "mera PAN kho gaya tha aur maine police complaint ki thi"]],
])("in %s, their own report to the police is of a stolen name: %j", (language, lines) => {
  const answer = last(language, lines);
  expect(answer.said[0]).toBe("fraud-noted");
  expect(answer.acts).not.toContain("flag");
});

test.each<readonly [Language, string]>([
  ["es", "puse una denuncia contra su empresa"],
  ["es", "ya puse la denuncia en la policía por acoso de ustedes"],
  ["es", "os he puesto una denuncia"],
])("in %s, '%s' is against us", (language, line) => {
  expect(last(language, ["=hola", line]).acts).toContain("flag");
});

test.each<readonly [Language, readonly string[], string]>([
  [
    "en",
    [
      "=hello",
      "they said I could ask for breathing space",
      "it's not started yet. does that matter",
    ],
    "not-yet-in-force",
  ],
  [
    "es",
    ["=hola", "estoy en concurso de acreedores", "todavía no ha empezado, importa?"],
    "not-yet-in-force",
  ],
  [
    "en",
    [
      "=hello",
      "100 a month on the 5th",
      "yes",
      "can you send me the signed contract",
      "so does the plan go on or not",
    ],
    "plan-rests",
  ],
  [
    "es",
    [
      "=hola",
      "100 al mes el 5",
      "si",
      "me mandan el contrato firmado?",
      "entonces el plan sigue o no?",
    ],
    "plan-rests",
  ],
  [
    "hi-Latn",
    [
      "=namaste",
      "1000 har mahine 5 tareekh ko",
      "haan",
      "mujhe agreement ki copy bhejo, saboot chahiye",
      "to plan chalu rahega ya nahi",
    ],
    "plan-rests",
  ],
])("in %s, while it rests they are told whether it counts: %j", (language, lines, said) => {
  expect(last(language, lines).said).toEqual([said]);
});
