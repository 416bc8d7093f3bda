/** A household that was told before, told anew, and the question who belongs to it. */

import { expect, test } from "vitest";
import { householdAnew, householdTold } from "./children.ts";
import { asksWhoCounts } from "./who-counts.ts";

const rows = (lines: string): readonly (readonly [string, string, string])[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [, before = "", after = "", text = ""] = /^(\S+) (\S+) (.*)$/u.exec(line) ?? [];
      return [before, after, text];
    });

const changes = `
2+1 2+2 wait its 2 kids not 1
2+1 2+2 not 1 kid, 2
2+1 2+2 we just had another baby
2+1 2+2 forgot to count the baby
2+1 3+1 my dad lives here too
2+1 3+1 my mom moved in last month
2+1 3+1 there are 3 adults not 2
2+1 1+1 my husband moved out
2+1 2+0 my son moved out
2+1 3+0 my son is 18 already
1+0 1+1 im not alone, my son lives with me
1+0 2+0 my girlfriend just moved in and she makes 1900
2+1 2+2 no es un niño, son dos
2+1 2+2 se me olvidó el bebé
2+1 3+1 me faltó contar a mi suegra
2+1 3+1 mi hermano se mudó con nosotros
2+1 1+1 mi esposo se fue de la casa
1+0 2+0 no vivo sola, vivo con mi mama
2+1 2+2 do bachche hain ek nahi
2+1 2+2 ek beti batana bhool gaya
2+1 3+1 papa ko gina hi nahi
2+1 1+1 pati alag ho gaye
1+0 1+1 akela nahi hu, beta bhi hai
2+1 2+2 एक बच्चा और है
2+1 3+1 सास को गिनना भूल गई
1+0 2+0 मेरी पत्नी भी है मेरे साथ
2+1 - my wife will pay it
2+1 - my mother also thinks its too much
2+1 - my kids need shoes
2+1 - mi hijo esta enfermo
2+1 - tambien mi mama me puede ayudar
2+1 - biwi se baat karke batata hu
2+1 - does my mother count too
`;

test.each(rows(changes))("of %s is made %s: %s", (before, after, text) => {
  const [adults = 0, children = 0] = before.split("+").map(Number);
  const found = householdAnew({ asked: null }, { adults, children }, text);
  expect(found === null ? "-" : `${found.adults}+${found.children}`).toBe(after);
});

test.each([
  "do i count my kid if he is here every second week?",
  "should i include my mother",
  "does the baby count",
  "not sure if my roommate counts",
  "mi hijo de 17 va como adulto?",
  "tengo que incluir a mi suegra",
  "unhe bhi jodu kya",
  "kya 17 saal ka beta bachcha mana jayega",
  "क्या मां को भी गिनूं",
])("'%s' asks who counts, and tells nothing", (text) => {
  expect(asksWhoCounts(text)).toBe(true);
  expect(householdTold({ asked: { question: "means household", times: 1 } }, text)).toBeNull();
});

test.each([
  "i didnt count my mother",
  "2 adults and a kid",
  "no conté a mi papá",
  "maa ko gina nahi",
])("'%s' asks nothing", (text) => {
  expect(asksWhoCounts(text)).toBe(false);
});
