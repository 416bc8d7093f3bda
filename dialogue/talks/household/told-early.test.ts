/** For whom it has to do, and other debts, as people tell them early, late and in part: kept, added to, asked for once. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import type { MeansItem } from "../../conversation.ts";
import { noAnswers } from "../../means/questions.ts";
import { goesOn, newTalk } from "../played.ts";
import { model } from "../shipped.ts";

const after = (language: Language, ...lines: readonly string[]) => {
  const talk = newTalk(language, { owes: language.startsWith("hi") ? 185_000_00n : 12_400_00n });
  const said = lines.map((line) => goesOn(model, talk, line).step.say.map((one) => one.template));
  const { household, otherDebts } = talk.known.means?.(noAnswers).answers ?? noAnswers;
  return { said: said.flat(), last: said.at(-1), household, debts: named(otherDebts) };
};
const named = (items: readonly MeansItem[] | null): string =>
  (items ?? []).map(({ of = "", amount }) => `${of} ${String(amount.minor / 100n)}`).join(", ");

test.each<readonly [Language, readonly string[], string]>([
  ["en", ["=me", "its just me and my two girls, I cant pay that, money is tight"], "1+2"],
  ["es", ["=yo", "soy yo con mis tres hijos y no me alcanza para pagar eso"], "1+3"],
  ["hi-Latn", ["=haan", "main aur mere do bachche hain, itna nahi de sakti, tangi hai"], "1+2"],
])("in %s, a household told with the need is kept: %s", (language, lines, people) => {
  const { household } = after(language, ...lines);
  expect(`${String(household?.adults)}+${String(household?.children)}`).toBe(people);
});

test.each<readonly [Language, readonly string[], readonly string[], string]>([
  [
    "en",
    [
      "=me",
      "cant pay it, money is tight",
      "I make 1900 and my husband's is 1300",
      "rent 1400",
      "no",
    ],
    ["none", "2+0"],
    "ask-children-too",
  ],
  [
    "es",
    ["=yo", "no puedo, ando mal de dinero", "mi esposa gana 1500 y yo 1200", "renta 1400", "nada"],
    ["2", "2+2"],
    "ask-children-too",
  ],
])("in %s, %s: of two earners only the children are asked", (language, lines, [told, is], asks) => {
  expect(after(language, ...lines).last).toEqual([asks]);
  const { household } = after(language, ...lines, told ?? "");
  expect(`${String(household?.adults)}+${String(household?.children)}`).toBe(is);
});

const en = ["=me", "cant pay it, money is tight", "3200 a month", "rent 1400"] as const;
test.each<readonly [readonly string[], string, string]>([
  [["a store card and I forget how much, a loan 200 a month"], "loan 200", "ask-that-debt"],
  [["a loan 200 a month, and a card", "45"], "loan 200, card 45", "ask-household"],
  [["a loan 200 a month, and a card", "no idea"], "loan 200", "ask-household"],
  [["200 for the loan and the card"], "loan 200", "ask-household"],
  [["50 a month to my cousin", "I pay my aunt 30"], "cousin 50, aunt 30", "ask-household-again"],
  [["a bank loan 200", "the car loan is 90 too"], "loan 200, car loan 90", "ask-household-again"],
])("%s are the debts %s", (lines, debts, asks) => {
  const told = after("en", ...en, ...lines);
  expect(told.debts).toBe(debts);
  expect(told.last?.at(-1)).toBe(asks);
});

test.each<readonly [Language, string]>([
  ["en", "just yours, that's the only one"],
  ["en", "two cards but I stopped paying them"],
  ["es", "ninguna que yo sepa"],
  ["hi-Latn", "ek loan tha, pichle saal khatam ho gaya"],
])("in %s, '%s' is no other debt, no death and no dispute", (language, none) => {
  const means: Readonly<Record<string, readonly string[]>> = {
    en,
    es: ["=yo", "no puedo, ando mal de dinero", "gano 3200 al mes", "renta 1400"],
    "hi-Latn": ["=haan", "paison ki tangi hai", "salary 32000", "kiraya 9000"],
  };
  const told = after(language, ...(means[language] ?? []), none);
  expect(told.last).toContain("ask-household");
});

test("a death told amid the question of other debts is heard", () => {
  const { last } = after("en", ...en, "my husband died last month, he paid those");
  expect(last?.some((template) => /^(?:condolence|care)/u.test(template))).toBe(true);
});
