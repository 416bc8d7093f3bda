/** What people answer when they learn what they owe: who cannot, or wants it in parts, is asked what they can. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const after = (language: Language, line: string, owes: bigint) =>
  played(model, language, ["=hello", line], { owes }).last.said.at(-1);

const large = { en: 9_800_00n, es: 9_800_00n, hi: 140_000_00n, "hi-Latn": 140_000_00n };

test.each<readonly [Language, string]>([
  ["en", "no way I've got that kind of money"],
  ["en", "could I pay it off in installments"],
  ["en", "where would I get that from lol"],
  ["es", "la verdad no me alcanza para eso"],
  ["es", "mejor en abonos, si se puede"],
  ["es", "ahorita andamos bien apretados"],
  ["hi", "इतने पैसे तो नहीं हैं मेरे पास"],
  ["hi", "किस्तों में करवा दीजिए"],
  ["hi", "एक साथ नहीं दे सकती, किस्तों में दे सकती हूँ क्या"],
  ["hi-Latn", "ek saath nahi de paungi"],
  ["hi-Latn", "itne paise kaha se launga bhai"],
  ["hi-Latn", "emi me karwa do"],
])("in %s, of a large debt, '%s' leads to what comes in", (language, line) => {
  expect(after(language, line, large[language])).toBe("ask-income");
});

test.each<readonly [Language, string]>([
  ["en", "could I pay it off in installments"],
  ["es", "en pagos por favor"],
  ["hi-Latn", "kist bana do"],
])("in %s, of a small one, '%s' is read back as one way to do it", (language, line) => {
  const owes = language === "en" || language === "es" ? 300_00n : 4_000_00n;
  expect(after(language, line, owes)).toBe("confirm-plan");
});

test.each<readonly [Language, string, string]>([
  ["en", "the amount is not right", "oh wait you're right about it, I checked"],
  ["en", "that is more than I owe", "fine, just let me pay it in parts"],
  ["es", "eso no es lo que debo", "ya revisé mis papeles y sí es correcto"],
  ["hi", "इतना बकाया नहीं बनता मेरा", "बिल देख लिया, सही है"],
  ["hi-Latn", "itna bakaya galat hai", "hisaab dekha, aapka amount sahi nikla"],
])("in %s, '%s' and then '%s': whether it is taken back is asked", (language, line, back) => {
  const { turns } = played(model, language, ["=hello", line, back]);
  expect(turns.at(-2)?.acts).toContain("open-case");
  expect(turns.at(-1)?.said.at(-1)).toBe("ask-withdraw");
});

const largeDebt = { owes: 390_000n };
test("after a colleague is not wanted, what their means carry lies there still", () => {
  const { last, talk } = played(
    model,
    "es",
    [
      "=hola",
      "cobro 1080 de pensión al mes",
      "450 de renta y 90 de luz, vivo sola",
      "no debo nada más",
      "¿y un descuento?",
      "no, déjelo así",
    ],
    largeDebt,
  );
  expect(last.said).toEqual(["confirm-pause-again"]);
  expect(talk.conversation.pending).not.toBeNull();
});

test("asked how many are children, they tell of money: it is asked once more", () => {
  const { turns } = played(
    model,
    "hi-Latn",
    [
      "=haan",
      "salary 52000 hai",
      "rent 11000, bijli 1500",
      "hum 4 log hai",
      "credit card ka 2000 jata hai",
    ],
    { owes: 21_000_000n },
  );
  expect(turns.at(-1)?.said).toEqual(["told", "ask-children-again"]);
});
