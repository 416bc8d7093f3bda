/** What a faint signal is outweighed by, and what people say between: "I'm back", "then we'll see", good wishes. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { isPlainYes } from "../../heard/answers/plain-yes.ts";
import { wishesWell } from "../../heard/wishes/feast-words.ts";
import { played } from "../played.ts";
import { after, model } from "../shipped.ts";

type Row = readonly [Language, readonly string[], readonly string[]];

test.each<Row>([
  ["hi-Latn", ["mere pe 1 lakh ka aur loan hai"], ["budget-heard", "ask-income"]],
  ["hi", ["हर हफ्ते 300", "इससे कम नहीं?"], ["least-each", "confirm-plan-again"]],
  ["es", ["no me alcanza", "me pagan por semana"], ["ask-income-again"]],
  [
    "es",
    ["no me alcanza", "trabajo en la construcción y me pagan por semana"],
    ["ask-income-again"],
  ],
  [
    "es",
    ["60 al mes", "y me cobran algo por pagar así?"],
    ["interest-unknown", "confirm-plan-again"],
  ],
  ["en", ["little by little"], ["ask-amount"]],
])("in %s, %s: what the talk is about outweighs a faint signal", (language, lines, said) => {
  expect(after(language, ...lines).last.said).toEqual(said);
});

test.each<readonly [Language, readonly string[], string]>([
  ["es", ["gano 1500", "pago renta 800 y luz 90"], "no debo nada más"],
])("in %s, %s, '%s': they have no other debts", (language, lines, none) => {
  expect(after(language, ...lines, none).last.said).toEqual(["ask-household"]);
});

test("a loan told of beside means is read by a colleague all the same", () => {
  expect(after("hi-Latn", "mere pe 1 lakh ka aur loan hai").last.acts).toContain("open-case");
});

test("a mother who writes is somebody else, and no child", () => {
  const { last } = played(model, "hi-Latn", ["main maria ki mummy bol rahi hu"]);
  expect(last.said).toEqual(["third-party"]);
});

test("who does not understand the messages stops none of them", () => {
  expect(after("es", "no entiendo esto de los mensajes").last.acts).toEqual(["vulnerable"]);
});

test.each<readonly [Language, string]>([
  ["es", "sí pero sin intereses ¿verdad?"],
  ["hi-Latn", "haan par byaj nahi lagega na?"],
  ["hi", "और ब्याज तो नहीं लगेगा न?"],
])("in %s, '%s' at a read-back is answered, and the terms stand", (language, asks) => {
  const each = language === "es" ? "100 al mes" : "1000 har mahine";
  const { turns, last } = after(language, each, asks, "haan");
  // A yes in it is asked for in few words, a question alone has the terms read once more.
  const asked = language === "hi" ? "confirm-plan-again" : "set-it-up";
  expect(turns.at(-2)?.said).toEqual(["interest-unknown", asked]);
  expect(last.said).toEqual(["agreed-plan"]);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["25 a la semana", "los lunes mejor"], ["confirm-plan-again"]],
  ["es", ["pago 100 el viernes", "sí", "el lunes mejor"], ["confirm-part"]],
])("in %s, %s: a day that suits better is that of the terms", (language, lines, said) => {
  const { last } = after(language, ...lines);
  expect(last.said.map((one) => one.replace("part-again", "part"))).toEqual(said);
  expect(last.acts).not.toContain("open-case");
});

test.each<readonly [Language, string]>([
  ["es", "oye no voy a alcanzar a juntar para el viernes"],
  ["es", "no alcanzo a juntarlo para el viernes"],
])("in %s, '%s': of what was promised, another day is asked for", (language, line) => {
  expect(after(language, "pago 100 el viernes", "sí", line).last.said).toEqual(["ask-when"]);
});

test.each<readonly [Language, string]>([
  ["es", "pero si yo mandé 150 la semana pasada por zelle"],
  ["hi-Latn", "maine to 2 mahine pehle 1000 diye the gpay se"],
])("in %s, '%s': what was paid is offered by nobody", (language, line) => {
  expect(after(language, line).last.said).toEqual(["payment-reported"]);
});

test.each<readonly [Language, string, string]>([
  ["hi-Latn", "1000 de diye the phonepe se 2 tarikh ko", "wo ghata kyu nahi"],
  ["es", "ya pagué 100 el lunes", "y por qué no bajó?"],
])("in %s, after '%s', '%s' is of that payment", (language, told, asks) => {
  expect(after(language, told, asks).last.said).toEqual(["payment-reported-again"]);
});

test.each<readonly [Language, readonly string[]]>([
  ["es", ["ahorita no puedo hablar", "ya regresé"]],
  ["es", ["voy manejando, le escribo al rato", "ya llegué"]],
  ["en", ["busy right now", "ok i'm back"]],
  ["hi-Latn", ["abhi busy hu", "main aa gaya"]],
])("in %s, %s: who comes back is told where we stand", (language, lines) => {
  expect(after(language, ...lines).last.said).toEqual(["balance-again", "what-works-again"]);
});

test.each<readonly [Language, readonly string[], string]>([
  ["es", ["100 al mes", "uy no, ¿y si doy 50 ahorita y luego vemos?"], "50 03-02"],
  ["hi-Latn", ["1000 har mahine", "abhi 500 de deta hu baad me dekhenge"], "500 03-02"],
  ["en", ["100 a month", "no, 50 now and then we'll see"], "50 03-02"],
])("in %s, %s: so much today, and the rest stays open", (language, lines, due) => {
  expect(after(language, ...lines).dues).toEqual([due]);
});

test.each<readonly [Language, readonly string[], string]>([
  ["hi-Latn", ["salary late aa rahi hai is mahine", "20 tak ho jayega", "pura"], "4125 03-20"],
  ["hi", ["अप्रैल में दे दूँगा", "पूरा", "1 अप्रैल"], "4125 04-01"],
])("in %s, %s: all of it, asked how much", (language, lines, due) => {
  expect(after(language, ...lines).dues).toEqual([due]);
});

test.each<readonly [Language, string]>([
  ["hi-Latn", "happy holi bhai"],
  ["hi", "शुभ दीपावली"],
  ["es", "feliz navidad"],
])("in %s, '%s' is wished back", (language, line) => {
  const { last } = after(language, line);
  expect(last.said).toEqual(["good-wishes"]);
  expect(last.acts).toEqual([]);
});

test("a feast that is a time to pay is no good wish", () => {
  expect(wishesWell("holi ke baad de dunga")).toBe(false);
  expect(wishesWell("después de navidad")).toBe(false);
});

test.each(["sí me alcanza", "sí, así déjelo", "sí me conviene"])("'%s' is a yes", (line) => {
  expect(isPlainYes(line)).toBe(true);
});
test.each(["no me alcanza", "¿sí me alcanza?", "así no"])("'%s' is none", (line) => {
  expect(isPlainYes(line)).toBe(false);
});

test("a Spanish list ends as it is spoken", () => {
  expect(after("es", "100 al mes").last.text).toContain("3 pagos de $100.00 y 1 pago de $112.50");
});
