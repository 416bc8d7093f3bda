/** Figures of a message with where they stand, said roundly or to the cent, and what is asked of them. */

import { type Money, minorDigits } from "@forbear/kernel";
import { phrases, plainly } from "./phrases.ts";
import { pattern } from "./pattern.ts";

export type Figure = { readonly units: number; readonly at: number; readonly ends: number };

const figure = pattern(
  String.raw`(?<![\p{L}\p{N}.,])(?<digits>\d[\d,]*(?:\.\d+)?)\s?(?<scale>k|mil|grand|thousand|ha[jz]a+r|lakhs?|lacs?|हज़?ार|लाख)?(?![\p{N}])(?!\s?(?:st|nd|rd|th|%|tar(?:ee|i)kh|तारीख़?)(?![\p{L}\p{M}]))`,
  "g",
);
const scaleOf = (scale: string): number =>
  scale === "" ? 1 : /^(?:la|लाख)/iu.test(scale) ? 100_000 : 1000;

/** The figures that may be sums of money. */
export const figuresIn = (text: string): readonly Figure[] =>
  [...text.matchAll(figure)].map(({ index, 0: said, groups = {} }) => ({
    units: Number((groups["digits"] ?? "").replaceAll(",", "")) * scaleOf(groups["scale"] ?? ""),
    at: index,
    ends: index + said.length,
  }));

const unitsOf = ({ currency, minor }: Money): number => Number(minor) / 10 ** minorDigits(currency);

/** The sum itself, but for the odd cents. */
export const isFigure = ({ units }: Figure, sum: Money): boolean =>
  Math.abs(unitsOf(sum) - units) < 1;

/** The sum said roundly: "700" of 704.96, "40 thousand" of 40,969. */
export const isRoughly = (one: Figure, sum: Money): boolean =>
  isFigure(one, sum) || Math.abs(unitsOf(sum) - one.units) <= 0.03 * unitsOf(sum);

const whence = phrases(String.raw`
  where (?:(?:are|did|do|r|does|is|was) )?(?:you|u|ya|y'?all|that|this|the)?(?: \p{L}+){0,3}? ?(?:get(?:ting)?|got|come|comes|coming|pull(?:ing)?|taking|find(?:ing)?|from)|who (?:said|told|agreed|asked)|(?:i|we) (?:never|didn'?t|did not) (?:ever )?(?:say|said|offer\p{L}*|mention\p{L}*|agree\p{L}*|ask\p{L}*)|when did i (?:say|offer|agree)
  (?:de|pa) d[oó]nde (?:\p{L}+ ){0,3}?(?:sac|sal|viene|agarr)\p{L}*|qui[eé]n (?:dijo|habl[oó]|ofreci[oó]|acord[oó])|(?:yo )?(?:nunca|no|jam[aá]s) (?:le |les |he )?(?:dij[eo]|dicho|ofrec\p{L}*|ped[ií]|acord\p{L}*)|cu[aá]ndo (?:le )?(?:dije|ofrec[ií])
  kaha+n? se (?:\p{L}+ ){0,2}?(?:aa?y\p{L}*|aa gay\p{L}*|la\p{L}*|nik\p{L}*|mil\p{L}*)|kis ?ne (?:bola|kaha|maanga)|(?:maine|mene|mai ne|hamne) (?:kab|kahan) (?:bola|kaha)|(?:maine|mene|hamne) (?:\p{L}+ ){0,2}?(?:nahi+n?|nhi) (?:bola|kaha)
  (?:कहाँ|कहां) से (?:[\p{L}\p{M}]+ ){0,2}?(?:आ|ला|निक|मिल)[\p{L}\p{M}]*|किसने (?:बोला|कहा|माँगा|मांगा)|(?:मैंने|हमने) कब (?:बोला|कहा)|(?:मैंने|हमने) (?:[\p{L}\p{M}]+ ){0,2}?नहीं (?:बोला|कहा)
`);

/** Clauses with what ends them. */
export const clausesWithin = (text: string): readonly string[] =>
  plainly(text).match(/[^.!?;\n]+(?:\.(?=\d)[^.!?;\n]*)*[.!?;\n]*/gu) ?? [];

/** "Where do you get 18,000 from?", "I never said 18,000", of a sum that stands in what they wish. */
export const asksWhence = (text: string, sums: readonly Money[]): boolean =>
  clausesWithin(text).some(
    (clause) =>
      whence.test(clause) &&
      figuresIn(clause).some((one) => sums.some((sum) => isFigure(one, sum))),
  );

/** It is asked whence a figure in the clause comes, or denied that it was ever said. */
export const saysWhence = (clause: string): boolean => whence.test(clause);
