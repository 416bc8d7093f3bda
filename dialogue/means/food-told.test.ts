/** Which of the sums told is for food and nothing else. */

import { expect, test } from "vitest";
import { isForFood } from "./food-told.ts";

const left = (text: string): readonly string[] => {
  const sums = [...text.matchAll(/\d+/gu)].map((found) => ({ at: found.index, text: found[0] }));
  return sums.flatMap((sum, n) => (isForFood(text, sums, n) ? [] : [sum.text]));
};

test.each<readonly [string, readonly string[]]>([
  ["rent 700, food 250, bus 60", ["700", "60"]],
  ["rent 700 food 250 bus 60", ["700", "60"]],
  ["700 rent, 250 food, 60 bus", ["700", "60"]],
  ["about 250 on groceries and 700 rent", ["700"]],
  ["renta 700, comida 250, camión 60", ["700", "60"]],
  ["kiraya 6000, khana 3000, bus 600", ["6000", "600"]],
  ["6000 kiraya, 3000 khane ka, 600 bus", ["6000", "600"]],
  ["किराया 6000, खाना 3000, बस 600", ["6000", "600"]],
  ["rent 700, food 250, bus 60 and the funeral is on a card", ["700", "60"]],
  ["rent and food 900", ["900"]],
  ["rent, food and bills 900", ["900"]],
  ["well its 250 food 700 rent", ["250", "700"]],
  ["rent 700, bus 60", ["700", "60"]],
])("of '%s' there remain %s", (text, remain) => {
  expect(left(text)).toEqual(remain);
});
