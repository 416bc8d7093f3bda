/** Vague amounts: "20 or 30", "between 50 and 60", "40-ish", "do sau teen sau". The lower end is what is sure. */

import { edge } from "../../words/phrases.ts";
import type { Place } from "../place.ts";
import { pattern } from "../../words/pattern.ts";

const number = String.raw`(?:[$£€₹]|rs\.? ?)?(\d{1,3}(?:,\d{2,3})+|\d{1,7})(?:\.\d\d)?`;
const unit = String.raw`(?: ?(?:dollars?|bucks|quid|pounds?|pesos|rupees|rupaye|rs))?`;
const joins = String.raw`\s*(?:-|–|~|/|\s(?:to|or|and|a|o|u|y|ya|se|aur|या|से|और)\s)\s*`;

const twoSums = pattern(
  `(?<![\\d.,:/-]|(?:d[ií]as|los|el|del|the) )${number}${unit}${joins}${number}(?![\\d/:%-]|(?:st|nd|rd|th)(?!\\p{L})| ?(?:am|pm|weeks?|months?|days?|times?|payments?|semanas?|meses|mahin\\p{L}*|haft\\p{L}*|d[ií]as?|din|dino|dinon|tar(?:ee|i)kh?|baje|log|saal|साल|दिन\\S*|महीन\\S*|हफ़?्त\\S*|तारीख़?|बजे|लोग|ko|को)(?!\\p{L}))`,
);
const ish = pattern(`(?<![\\d.,:/-])${number} ?-?ish(?!${edge})`);

const wholeOf = (said: string): number => Number(said.replaceAll(",", ""));

/** "16/3" is a day. */
const isDay = (said: string): boolean => {
  const [one = 0, other = 0] = (/^(\d{1,2})\/(\d{1,2})$/.exec(said.trim()) ?? [])
    .slice(1)
    .map(Number);
  return one > 0 && Math.min(one, other) <= lastMonth && Math.max(one, other) <= lastDay;
};
const lastMonth = 12;
const lastDay = 31;

export type Vague = Place & { readonly units: number };

/** The lower end of a range, or a sum told roughly, of which no value could be made; null: neither. */
export function vagueIn(text: string): Vague | null {
  const range = twoSums.exec(text);
  const [said = "", one, other] = range ?? [];
  if (range !== null && one !== undefined && other !== undefined && !isDay(said)) {
    const units = Math.min(wholeOf(one), wholeOf(other));
    return units > 0 ? { units, at: range.index, ends: range.index + said.length } : null;
  }
  const rough = ish.exec(text);
  const units = wholeOf(rough?.[1] ?? "0");
  if (rough === null || units <= 0) return null;
  return { units, at: rough.index, ends: rough.index + rough[0].length };
}

const between =
  /^(?:ish)?[\s,]*(?:or|to|-|–|maybe|o|u|a|ya|se|tak|या|से)?(?:\s+(?:maybe|perhaps|even|quizás?|tal vez|shayad|शायद))?\s*$/iu;

/** Two sums with nothing, or a word of choice, between them are the ends of a range. */
export function areEnds(text: string, one: Place, other: Place): boolean {
  const [first, second] = one.at < other.at ? [one, other] : [other, one];
  if (first.at < 0) return false;
  return between.test(text.slice(first.ends, second.at));
}
