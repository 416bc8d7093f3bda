/** Offers that hang on something: the sure part is read back, and what lies there stays as it is. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

test.each<readonly [Language, string, string]>([
  ["en", "if my tax refund comes before the 20th I'll clear it all, if not 50 a month", "50 03-09"],
  ["es", "si me llega la devolución antes del 20 lo pago todo, si no 50 al mes", "50 03-09"],
  ["hi", "अगर रिफंड 20 से पहले आया तो पूरा दे दूंगा, नहीं तो 500 महीना", "500 03-09"],
  ["hi-Latn", "agar refund 20 se pehle aaya to pura de dunga, nahi to 500 mahina", "500 03-09"],
  ["en", "50 a month from the 20th and I'll clear it when the refund comes", "50 03-20"],
])("in %s, what is sure of it is read back: %s", (language, line, first) => {
  expect(played(model, language, ["=hello", line]).dues[0]).toBe(first);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["hi-Latn", ["2000 10 ko", "agar bonus aaya to 3000"], ["pay-any", "confirm-part-again"]],
  [
    "en",
    ["50 a month on the 10th", "and if I get a bonus in june can I pay 200 then"],
    ["pay-any", "confirm-plan-again"],
  ],
  [
    "es",
    ["50 al mes el 10", "y si me dan un bono en junio puedo pagar 200"],
    ["pay-any", "confirm-plan-again"],
  ],
  [
    "hi-Latn",
    ["parso pura de dunga", "agar mummy ne mana kiya to 500 500 karke dunga"],
    ["if-missed", "confirm-promise-again"],
  ],
])("in %s, what may come changes nothing that lies there: %j", (language, lines, said) => {
  expect(played(model, language, ["=hello", ...lines]).last.said).toEqual(said);
});

test("whoever names the terms again that lie there is not passed on", () => {
  const again = "50 a month from the 20th and I'll clear it when the refund comes";
  const lines = ["=hello", "50 a month from the 20th", "i don't know when my refund comes", again];
  expect(played(model, "en", lines).last.said).toEqual(["confirm-plan-again"]);
});

test("a lower sum, if money comes, is a lower sum", () => {
  const line = "if i get the money would you take 300 and forget the rest";
  expect(played(model, "en", ["=hello", line]).last.said[0]).toBe("settlement");
});
