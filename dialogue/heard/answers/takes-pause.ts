/** "Ok pause it", "leave it then", "june tak rok do": the pause on the table is taken, in words of its own. Four languages. */

import { type PlainDate, languages } from "@forbear/kernel";
import { months } from "../../wording/figures.ts";
import { pattern } from "../../words/pattern.ts";
import { everyPhrase, phrases, plainly, wholeWords } from "../../words/phrases.ts";
import { agreesToTerms } from "./yes-to-terms.ts";

const mostRead = 100;

/** It is to rest. */
const rests = phrases(String.raw`
  (?:pause|hold|freeze|leave|rest) (?:it|this|that|everything)(?: (?:alone|be|as it is|on hold|for now|for a while))*|(?:put (?:it|this|that) on hold|(?:take|do|have) (?:the|that|a) pause|(?:the |a )?pause)(?: for now)?
  (?:d[eé]j[ea](?:l[oa]|mosl[oa])|p[aá]us(?:a|e|en)(?:l[oa])?|paremosl[oa]|p[aá]r[ea]n?l[oa]|det[eé]nga(?:n)?l[oa])(?: (?:as[ií]|quiet[oa]|en pausa|pausad[oa]|parad[oa]|por ahora|por lo pronto|un tiempo))*|(?:la )?pausa
  (?:(?:ise|isko|abhi|filhaal|filhal|kuch samay|kuch time) )*(?:ke liye )?(?:rok|rukwa|ruk|pause|hold)(?:wa)? ?(?:ke rakho|kar ?(?:do|de|dijiye|dijie|lo)|krdo|do|de|dijiye|dijie|dein?|den|lo)
  (?:(?:इसे|इसको|अभी|फ़?िलहाल|कुछ समय|कुछ टाइम) )*(?:के लिए )?(?:रोक|रुकवा|पॉज़?|होल्ड) ?(?:के रखो|कर (?:दो|दे|दीजिए|दीजिये|लो)|दो|दे|दीजिए|दीजिये|दें|लो)
`);
/** "Rehne do" alone wants none of it; with the month it takes the pause. */
const restsTill = phrases(String.raw`
  (?:chho?d|rehne|rahne) ?(?:do|dijiye|dijie|dein?|lo)|(?:छोड़|रहने) ?(?:दो|दीजिए|दीजिये|दें|लो)
`);
const joins = everyPhrase(
  "until|till|to|in|hasta|en|el|de|tak|ko|abhi|for now|por ahora|तक|को|अभी",
);

/** The month of the pause, with its day or without. */
export function monthOf(until: PlainDate): RegExp {
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
  const withoutMonth = withoutRest.replace(monthOf(until), " ");
  const restsThen = withoutMonth !== withoutRest && restsTill.test(withoutMonth);
  const left = restsThen ? withoutMonth.replace(restsTill, " ") : withoutMonth;
  if (left === said) return false;
  const rest = left.replaceAll(joins, " ");
  return agreesToTerms(restsThen || withoutRest !== said ? `ok ${rest}` : rest);
}
