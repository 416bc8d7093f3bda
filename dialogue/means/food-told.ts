/** "Rent 700, food 250": food told among what must go out is left out, as the guides stand for it already. Four languages. */

import { phrases } from "../heard/phrases.ts";
import { pattern } from "../words/pattern.ts";

/** A sum as it stands in the message. */
type Told = { readonly at: number; readonly text: string };

const food = phrases(String.raw`
  foods?|grocer(?:y|ies)|(?:weekly|food|grocery) shop(?:ping)?|comidas?|alimentos?|alimentaci[oó]n|despensa|mandado|supermercado
  kha(?:a)?n[aei](?: ?-?peen[aei])?|ra+shan|ration|kira+na|खाना|खाने|खाना-पीना|खाने-पीने|राशन|किराना
`);

/** What stands beside a sum or its name and names nothing itself. */
const idle = phrases(String.raw`
  about|around|roughly|maybe|approx|like|and|plus|is|are|it'?s|for|on|of|the|an?|my|our|i|we|pay|spend|month(?:ly)?|per|week(?:ly)?|each|every
  como|unos|unas|m[aá]s|menos|y|es|son|de|del|la|el|los|las|en|por|para|mi|mis|al|mes|mensual(?:es)?|semana(?:les)?|a|pago|gasto
  lagbhag|kareeb|karib|aur|ka|ki|ke|ko|pe|par|me|mein|hai|hain|h|lagta|lagte|jaata|jata|jaate|har|mahin[ae]|hafte|लगभग|क़?रीब|और|का|की|के|को|पर|पे|में|है|हैं|लगता|लगते|जाता|जाते|हर|महीन[ाे]|हफ़?्ते
`);
const everyIdle = new RegExp(idle.source, "giu");

const named = (between: string): string =>
  between
    .replaceAll(everyIdle, " ")
    .replaceAll(/[^\p{L}\p{M}]+/gu, " ")
    .trim();
const isFoodAlone = (between: string): boolean => {
  const what = named(between);
  return what !== "" && named(what.replace(food, " ")) === "";
};
/** Behind the last sum something else begins. */
const goesOn = pattern(
  String.raw`[,;.\n]|(?<![\p{L}\p{M}])(?:and|but|y|pero|aur|lekin|और|लेकिन)(?![\p{L}\p{M}])`,
);
/** The name and the sum belong together only where nothing parts them. */
const parts = /[,;.\n]\s*$/u;

/**
 * Which of the sums is for food and nothing else. Names stand before all the sums or behind all of
 * them; where neither is plain, none is left out, as too small a budget would ask too much.
 */
export function isForFood(text: string, sums: readonly Told[], n: number): boolean {
  const sum = sums[n];
  const [first] = sums;
  const last = sums.at(-1);
  if (sum === undefined || first === undefined || last === undefined) return false;
  const end = ({ at, text: said }: Told): number => at + said.length;
  const previous = sums[n - 1];
  const before = text.slice(previous === undefined ? 0 : end(previous), sum.at);
  const behind = text.slice(end(sum), sums[n + 1]?.at);
  const namesFirst = named(text.slice(end(last)).split(goesOn)[0] ?? "") === "";
  const namesLast = named(text.slice(0, first.at)) === "";
  if (namesFirst === namesLast) return false;
  return namesFirst ? isFoodAlone(before) && !parts.test(before) : isFoodAlone(behind);
}
