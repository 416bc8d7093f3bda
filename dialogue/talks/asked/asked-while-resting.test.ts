/** What is asked while something rests: whether anything is to be done, whose it is to pay, to be answered by letter. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { asksIfMustPay, asksOnlyNothingToDo } from "../../heard/questions/asides.ts";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

test.each<readonly [Language, string, string]>([
  ["en", "i have a lawyer, his name is Rick Salazar", "so i dont need to do anything now right"],
  ["es", "tengo abogado, se llama Rick Salazar", "y ya no tengo que hacer nada?"],
  ["es", "tengo abogado", "no no, trabajo si tengo, yo pregunto si ya no tengo que hacer nada"],
  ["hi", "मैंने पिछले महीने भर दिया था", "अब मुझे कुछ नहीं करना है ना"],
  ["hi-Latn", "maine pichle mahine bhar diya tha", "ab mujhe kuch nahi karna hai na"],
])("in %s, after '%s', '%s' stops nothing", (language, first, line) => {
  const { last, talk } = played(model, language, ["=hello", first, line]);
  expect(last.said).toEqual(["nothing-to-do"]);
  expect(last.acts).toEqual([]);
  expect(talk.stopped).toEqual([]);
});

test.each([
  "ab mujhe kuch nahi karna, message mat bhejo",
  "i dont need to do anything, leave me alone",
  "no tengo que hacer nada, dejen de escribirme",
])("'%s' asks more than that", (line) => {
  expect(asksOnlyNothingToDo(line)).toBe(false);
});

test.each<readonly [Language, string]>([
  ["en", "my ex ran it up, is it even mine to pay?"],
  ["es", "y tengo que pagarlo yo?"],
  ["es", "no me mande links, le pregunto si esto me toca a mi o a el"],
  ["hi", "ये मुझे ही देना है क्या?"],
  ["hi-Latn", "ye mujhe hi dena hai kya ya mere pati ko?"],
])("in %s, '%s' is a question of law, and gets no link", (language, line) => {
  expect(asksIfMustPay(line)).toBe(true);
  expect(played(model, language, ["=hello", line]).last.said).toEqual([
    "cannot-advise",
    "want-person",
  ]);
});

test("whoever signed under pressure is investigated, and asked for nothing", () => {
  const line = "firmé porque mi ex me obligó, la tarjeta la usaba él";
  const { last } = played(model, "es", ["=hola", line]);
  expect(last.said).toEqual(["fraud-noted", "care"]);
});

test("the bereaved ask whose it is, and are answered by letter where they wish", () => {
  const { turns } = played(model, "en", [
    "im his widow, he died in january",
    "Am I liable for any of this? we had seperate accounts",
    "I'm not disputing it love, I just want to know is it mine to pay",
    "I dont want to be ringing people, could your colleague put it in a letter to me",
  ]);
  const said = turns.slice(1).map((turn) => turn.said.join());
  expect(said).toEqual(["bereaved", "bereaved-again", "preference-noted"]);
  expect(turns.at(-1)?.acts).toEqual(["open-case"]);
});

test("who acts for them is not asked for again", () => {
  const { turns } = played(model, "es", [
    "=hola",
    "tengo abogado, se llama Rick Salazar, su numero es 773 555 0188",
    "espera aqui esta su numero 773 555 0188",
  ]);
  expect(turns[1]?.said).toEqual(["represented-named"]);
  expect(turns[2]?.said).toEqual(["represented-noted-again"]);
});
