/** "Ok do that, but can I still pay when I have it?": a yes to a pause, and a question beside it that changes nothing. Four languages. */

import type { PlainDate } from "@forbear/kernel";
import { isQuestion } from "../questions-in.ts";
import { everyMatch, pattern } from "../../words/pattern.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { wantsNoPause } from "./own-figures.ts";
import { takesPause } from "./takes-pause.ts";
import { agreesToTerms } from "./yes-to-terms.ts";

const mostRead = 300;

/** Where the yes may end. */
const ends = pattern(
  String.raw`[.,;:!?।\n]+|(?<![\p{L}\p{M}])(?=(?:but|and|pero|y|aur|par|lekin|magar|और|पर|लेकिन|मगर|can|will|does|is|puedo|cu[aá]nto|kya|क्या)(?![\p{L}\p{M}]))`,
  "g",
);
/** What leads into a yes: "bueno entonces", "ok then". */
const leads = pattern(
  String.raw`^(?:(?:bueno|entonces|pues|ta|est[aá]|ok(?:ay)?|well|then|so|alright|chalo|to|accha|acha|चलो|तो|अच्छा)[\s,.]+)+`,
);
const joins = pattern(
  String.raw`^[\s\p{P}]*(?:(?:but|and|pero|y|oiga|oye|aur|par|lekin|magar|और|पर|लेकिन|मगर)[\s,]+)*`,
);

/** What makes it hang on something, or wants something else. */
const hangs = phrases(String.raw`
  only if|provided|unless|as long as|instead|rather|on condition|not (?:a|the) pause|first
  s[oó]lo si|siempre que|siempre y cuando|en vez|en lugar|mejor|prefiero|primero
  tabhi|shart|iske badle|ke bajaye|pehle|warna|तभी|शर्त|इसके बदले|के बजाय|पहले|वरना
`);

const pays = phrases(String.raw`
  pay|paying|send|throw|give|put|chip
  pagar|pague|pago|abon\p{L}*|dar|dando|dep[oó]sit\p{L}*|mand\p{L}*
  de|du|dun|bhar\p{L}*|bhej\p{L}*|pay|paise|paisa|le lo\p{L}*|jama
  दे|दूँ|दूं|भर[\p{L}\p{M}]*|भेज[\p{L}\p{M}]*|पैसे|पैसा|जमा
`);

/** What is asked beside the yes; null where the message is no such thing. */
export function asksBesideYes(text: string, until: PlainDate): string | null {
  const said = plainly(text, mostRead);
  if (wantsNoPause(said) || hangs.test(said)) return null;
  for (const { index, 0: mark } of everyMatch(said, ends)) {
    const head = said.slice(0, index).trim();
    const rest = said
      .slice(index + mark.length)
      .replace(joins, "")
      .trim();
    const isYes = [head, head.replace(leads, "")].some(
      (one) => /\p{L}/u.test(one) && (agreesToTerms(one) || takesPause(one, until)),
    );
    if (isYes && /\p{L}/u.test(rest)) return isQuestion(rest) || isQuestion(said) ? rest : null;
  }
  return null;
}

/** Whether they may pay meanwhile is asked. */
export const asksToPayMeanwhile = (rest: string): boolean => pays.test(rest);
