/** How people of many Spanish-speaking lands agree, haggle and put things right: what comes of it. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { isPlainYes } from "../../heard/answers/plain-yes.ts";
import { after } from "../shipped.ts";

test.each<readonly [Language, readonly string[], readonly string[]]>([
  [
    "es",
    ["me podría esperar a la quincena?", "sí le pago 200 ese día", "y lo demás en la otra"],
    ["200 03-15", "212 03-31"],
  ],
  ["es", ["dale pago 100 ya y el resto a fin de mes"], ["100 03-02", "312 03-31"]],
  ["es", ["pago todo el viernes", "no mejor el otro viernes"], ["412 03-13"]],
  ["es", ["ok deme el link entonces y póngame 80 al mes"], ["80 03-09", "80 04-09"]],
  ["es", ["te puedo tirar 50 por mes", "arrancando en abril"], ["50 04-01"]],
  ["es", ["60 al mes", "a partir del día 5, que cobro"], ["60 03-05", "60 04-05"]],
  ["es", ["en 6 cuotas"], ["68 03-09", "68 04-09"]],
  ["es", ["será que me difieren eso a 6 cuotas"], ["68 03-09"]],
  [
    "es",
    ["y si pago todo de una hay descuento?", "cuántos pagos serían de 75?"],
    ["75 03-09", "75 04-09"],
  ],
  ["en", ["can i get a discount", "how many payments of 75 would it be"], ["75 03-09"]],
])("in %s, %s: it is read back as they mean it", (language, lines, dues) => {
  expect(after(language, ...lines).dues.slice(0, dues.length)).toEqual(dues);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["asere eso es mucho dinero"], ["in-parts", "ask-amount"]],
  ["es", ["no"], ["all-right", "what-works-again"]],
  ["es", ["qué me ofrecen?"], ["options-are", "ask-amount"]],
  ["es", ["pago todo el próximo viernes"], ["which-day"]],
  ["es", ["prefiero que me llamen", "mañana después de las 5"], ["callback-on"]],
  ["es", ["prefiero que me llamen", "el jueves", "no, mejor el viernes"], ["callback-on"]],
])("in %s, %s is answered", (language, lines, templates) => {
  expect(after(language, ...lines).last.said).toEqual(templates);
});

test("of a way that lies on the table, another first day is told as no other way", () => {
  const { last } = after("es", "en pagos", "empezamos el 10");
  expect(last.said).toEqual(["confirm-plan-again"]);
});

test("asked what comes in, so little and no more is what they would pay", () => {
  const { last } = after("es", "no sé ni cuándo voy a poder", "unos 25 al mes nomás");
  expect(last.acts).not.toContain("note-means");
});

test.each(["si mijo", "sí mi amor", "listo, hágale", "dale, parce"])("'%s' agrees", (text) =>
  expect(isPlainYes(text)).toBe(true),
);

test.each<readonly [readonly string[], readonly string[]]>([
  [
    ["en tres mensualidades", "a partir del mes que viene", "el día 5 me iría mejor"],
    ["137 04-02"],
  ],
  [["en 3 veces"], ["137 03-09", "137 04-09", "137 05-09"]],
  [["50 al mes", "mejor 45 y empiezo en abril"], ["45 04-01"]],
])("%s: days and counts as they are meant", (lines, dues) => {
  expect(after("es", ...lines).dues.slice(0, dues.length)).toEqual(dues);
});

test("why the last is less is asked of what was read back, and of no lower sum", () => {
  const { last } = after("es", "60 al mes", "y el último por qué es menos?");
  expect(last.said).toEqual(["confirm-plan-again"]);
});

test("who wants it sorted is not handed over", () => {
  const { last } = after("es", "y si no pago me demandan?", "ok quiero arreglar esto");
  expect(last.acts).not.toContain("hand-over");
});

test("where the papers are to go is no stop", () => {
  const { last } = after(
    "es",
    "no les voy a pagar nada hasta que me manden papeles",
    "a mi casa por correo",
  );
  expect(last.acts).not.toContain("stop-channel");
});
