/** Whether what they paid is counted is asked, in four languages; a payment told of, or one to come, asks nothing. */

import { expect, test } from "vitest";
import { asksIfCame } from "./payment-came.ts";

test.each([
  "so is the 100 counted or not",
  "was my payment credited?",
  "¿ya me contaron los 100 o no?",
  "wo 5000 gine gaye ya nahi",
  "वो 2000 जुड़े या नहीं",
])("'%s' asks", (text) => {
  expect(asksIfCame(text)).toBe(true);
});

test.each(["i paid 100 on friday", "can i pay 100 or not?", "pagué 100", "5000 de dunga"])(
  "'%s' asks nothing of it",
  (text) => {
    expect(asksIfCame(text)).toBe(false);
  },
);
