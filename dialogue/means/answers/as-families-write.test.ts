/** Families as people list them: ages that are no counts, who speaks as one of a pair, who is not born yet, totals at the end. */

import { expect, test } from "vitest";
import { householdIn, isOpenTotal } from "../household/household.ts";

test.each([
  ["my twins are 13, just me with them", "1+2"],
  ["me, my husband, my boy who's 19 and my girl thats 12", "3+1"],
  ["grandparents and two grandkids", "2+2"],
  ["my nan and me, so just the two of us", "2+0"],
  ["mi esposa, el de 20, la de 16 y yo", "3+1"],
  ["mi marido, yo y mi papá de 79", "3+0"],
  ["seis personas contando a la bebé y al de cinco", "4+2"],
  ["vivo con mi novio y un bebé que viene en camino", "2+0"],
  ["los abuelos y dos nietas", "2+2"],
  ["main, patni, abba aur amma", "4+0"],
  ["bada beta 21 ka hai college me, beti 14 ki aur hum dono", "3+1"],
  ["main, meri biwi, bhai, uski biwi aur do bachche", "4+2"],
  ["main, wife, beta bahu aur ek pota", "4+1"],
  ["chhe aadmi hain, teen ladke 8, 11 aur 15 ke", "3+3"],
  ["हम दो, हमारे तीन", "2+3"],
  ["दादा दादी और दो पोते", "2+2"],
] as const)("'%s' is %s", (text, people) => {
  const { adults, children } = householdIn(text) ?? { adults: 0, children: 0 };
  expect(`${String(adults)}+${String(children)}`).toBe(people);
});

test.each([
  "there's five of us and I'm the only one working",
  "somos cuatro y solo yo trabajo",
  "5 log hain ghar me, akela main kamata hun",
])("of '%s' how many are children is open", (text) => {
  expect(isOpenTotal(text)).toBe(true);
});
