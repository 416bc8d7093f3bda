/** Other terms for what their means carry: rhythm, day, start, sum, half of it, so much less, a sum at once, a sum for all; offered or agreed. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const told: { readonly [language in Language]: readonly string[] } = {
  en: ["=hello", "cant pay it all, i make 2000 a month", "rent 900", "nothing", "just me"],
  es: ["=hola", "no puedo con todo, gano 2000 al mes", "renta 900", "nada", "vivo sola"],
  "hi-Latn": ["=haan", "salary 30000", "kiraya 8000", "emi 3000", "2 bade 1 bachcha"],
  hi: ["=हां", "वेतन 30000", "किराया 8000", "किस्त 3000", "2 बड़े 1 बच्चा"],
};
const owes = { en: 9_000_00n, es: 9_000_00n, "hi-Latn": 1_20_000_00n, hi: 1_20_000_00n };

const after = (language: Language, ...lines: readonly string[]) =>
  played(model, language, [...told[language], ...lines], {
    owes: owes[language],
    channel: "webchat",
  });

const yes = { en: "yes", es: "sí", hi: "हाँ", "hi-Latn": "haan" } as const;

/** What is read back: the first two payments, "90 03-09 | 90 03-16". */
type Row = readonly [Language, string, string];

test.each<Row>([
  ["en", "could it be weekly", "114 03-09 | 114 03-16"],
  ["en", "every two weeks suits me more", "228 03-09 | 228 03-23"],
  ["en", "split it by the week", "114 03-09 | 114 03-16"],
  ["en", "60 a week and you have a deal", "60 03-09 | 60 03-16"],
  ["en", "220 every other friday", "220 03-06 | 220 03-20"],
  ["en", "200 on the 12th, thats when i get paid", "200 03-12 | 200 04-12"],
  ["en", "take 95 off and ok", "400 03-09 | 400 04-09"],
  ["en", "can you do half", "247 03-09 | 247 04-09"],
  ["en", "bring it down to 300", "300 03-09 | 300 04-09"],
  ["en", "300 from april", "300 04-01 | 300 05-01"],
  ["es", "se puede semanal?", "114 03-09 | 114 03-16"],
  ["es", "semana a semana me acomoda", "114 03-09 | 114 03-16"],
  ["es", "200 cada dos semanas cuando cobro", "200 03-09 | 200 03-23"],
  ["es", "rebájele 95", "400 03-09 | 400 04-09"],
  ["es", "y la mitad?", "247 03-09 | 247 04-09"],
  ["es", "mejor el día 12 porque ahí me pagan", "495 03-12 | 495 04-12"],
  ["hi-Latn", "hafte hafte kar do", "789 03-09 | 789 03-16"],
  ["hi-Latn", "do hafte me ek baar 1500", "1500 03-09 | 1500 03-23"],
  ["hi-Latn", "420 kam kar do", "3000 03-09 | 3000 04-09"],
  ["hi-Latn", "iska aadha rakho", "1710 03-09 | 1710 04-09"],
  ["hi-Latn", "tarikh 12 kar do", "3420 03-12 | 3420 04-12"],
  ["hi", "हफ्ते हफ्ते कर दो", "789 03-09 | 789 03-16"],
  ["hi", "420 कम कर दो", "3000 03-09 | 3000 04-09"],
  ["hi", "इसका आधा रखो", "1710 03-09 | 1710 04-09"],
  ["hi", "तारीख 12 कर दो", "3420 03-12 | 3420 04-12"],
])("in %s, '%s' is read back so", (language, line, dues) => {
  expect(after(language, line).dues.slice(0, 2).join(" | ")).toBe(dues);
});

test.each<Row>([
  ["en", "can we make it weekly instead", "114 03-09 | 114 03-16"],
  ["en", "could we lower it to 400", "400 03-09 | 400 04-09"],
  ["en", "495 is too much, can it be 400", "400 03-09 | 400 04-09"],
  ["en", "can the first one wait till april", "495 04-01 | 495 05-01"],
  ["es", "lo podemos cambiar al 12", "495 03-12 | 495 04-12"],
  ["es", "me lo baja a 400?", "400 03-09 | 400 04-09"],
  ["hi-Latn", "3000 kar sakte ho", "3000 03-09 | 3000 04-09"],
  ["hi", "अप्रैल से कर दो", "3420 04-01 | 3420 05-01"],
])("in %s, once it is agreed, '%s' is read back anew", (language, line, dues) => {
  const { last, talk } = after(language, yes[language], line);
  expect(last.acts).not.toContain("agree");
  const terms = talk.kept.at(-1)?.terms;
  const read = terms?.kind === "reduced" ? terms.instalments.slice(0, 2) : [];
  const said = read.map(
    ({ amount, dueOn }) => `${String(Number(amount.minor) / 100)} ${dueOn.slice(5)}`,
  );
  expect(said.join(" | ")).toBe(dues);
});

test.each<readonly [Language, string]>([
  ["en", "thanks, so the first is on the 9th"],
  ["es", "gracias, el 9 entonces"],
  ["hi-Latn", "theek hai 9 ko de dunga"],
])("in %s, '%s' changes nothing that is agreed", (language, line) => {
  const { last } = after(language, yes[language], line);
  expect(last.acts).not.toContain("keep-offer");
});

test.each<readonly [Language, string, string]>([
  ["en", "1500 today and then 300 a month", "lump-too"],
  ["en", "200 now, then 400 monthly", "lump-too"],
  ["es", "hoy 1500 y luego 300 al mes", "lump-too"],
  ["hi-Latn", "aaj 20000 fir 3000 mahina", "lump-too"],
  ["hi", "आज 20000 फिर 3000 महीना", "lump-too"],
  ["en", "if i give you 4000 today are we done", "settlement"],
  ["es", "con 4000 de contado queda todo liquidado?", "settlement"],
  ["hi-Latn", "60000 abhi de du to case band?", "settlement"],
  ["hi", "60000 अभी दे दूं तो मामला खत्म?", "settlement"],
])("in %s, '%s' is answered by %s", (language, line, template) => {
  expect(after(language, line).last.said).toContain(template);
});

test("in more than their means carry the rhythm stays, and why it is less is said", () => {
  const { last, dues } = after("en", "300 a week");
  expect(last.said).toEqual(["closest-means", "confirm-relief-again"]);
  expect(dues.slice(0, 2)).toEqual(["114 03-09", "114 03-16"]);
});

test("a rhythm told with a sum before the questions is kept through them", () => {
  const [hello = "", ...lines] = told.en;
  const { dues } = played(model, "en", [hello, "60 a week", ...lines], { owes: owes.en });
  expect(dues.slice(0, 2)).toEqual(["60 03-09", "60 03-16"]);
});

test.each<Row>([
  ["en", "i dispute this debt, i already paid it, 200 a month is a joke", "dispute"],
  ["en", "stop texting me, 200 a month is all", "stop"],
  ["es", "esta deuda no es mía, ni 200 al mes", "dispute"],
])("in %s, '%s' still claims its right", (language, line, template) => {
  expect(after(language, line).last.said.join(" ")).toContain(template);
});
