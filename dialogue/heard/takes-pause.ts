/** "Ok pause it", "leave it then", "june tak rok do": the pause on the table is taken, in words of its own. Four languages. */

import { type PlainDate, languages } from "@forbear/kernel";
import { months } from "../wording/figures.ts";
import { pattern } from "../words/pattern.ts";
import { everyPhrase, phrases, plainly, wholeWords } from "./phrases.ts";
import { isPlainYes } from "./plain-yes.ts";

const mostRead = 100;

/** It is to rest. */
const rests = phrases(String.raw`
  (?:pause|hold|freeze|leave|rest) (?:it|this|that)(?: (?:alone|be|as it is|on hold|for now|for a while))*|(?:leave it|put (?:it|this|that) on hold|(?:take|do|have) the pause|(?:a )?pause)(?: for now)?
  (?:d[eé]j[ea](?:l[oa]|mosl[oa])|p[aá]us(?:a|e)(?:l[oa])?|paremos|par[eé]l[oa])(?: (?:as[ií]|quiet[oa]|en pausa|por ahora))*|(?:la )?pausa
  (?:(?:ise|isko|abhi|filhaal|filhal|kuch samay) )*(?:ke liye )?(?:rok|ruk|pause|hold|chhod|chod|rehne)(?:wa)? ?(?:do|dijiye|dein?|den|lo|kar ?(?:do|dijiye|lo))
  (?:(?:इसे|इसको|अभी|फ़?िलहाल|कुछ समय) )*(?:के लिए )?(?:रोक|पॉज़?|होल्ड|छोड़|रहने) ?(?:दो|दीजिए|दें|लो|कर (?:दो|दीजिए|लो))
`);
const joins = everyPhrase(
  "until|till|to|in|hasta|en|el|de|tak|ko|abhi|for now|por ahora|तक|को|अभी",
);

/** The month of the pause, with its day or without. */
function monthOf(until: PlainDate): RegExp {
  const [, month = "", date = ""] = until.split("-");
  const inEach = languages.flatMap((language) => months[language][Number(month) - 1] ?? []);
  const day = String.raw`0?${String(Number(date))}(?:st|nd|rd|th)?`;
  return pattern(
    wholeWords(String.raw`(?:${day} (?:of |de )?)?(?:${inEach.join("|")})(?: ${day})?`),
  );
}

/** A yes in which the pause, or its end, is said over, and nothing else. */
export function takesPause(text: string, until: PlainDate): boolean {
  const said = plainly(text, mostRead).toLowerCase();
  const withoutRest = said.replace(rests, " ");
  const left = withoutRest.replace(monthOf(until), " ");
  if (left === said) return false;
  const rest = left.replaceAll(joins, " ");
  return isPlainYes(withoutRest === said ? rest : `ok ${rest}`);
}
