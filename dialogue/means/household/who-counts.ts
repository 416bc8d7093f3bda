/** "Do I count my kid if he is only here at weekends?": who belongs to a household, asked and not told. Four languages. */

import { isQuestion } from "../../heard/questions-in.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const counting = phrases(String.raw`
  count(?:s|ed|ing)?|includ(?:e|es|ed|ing)|(?:add|put|list|mention|say|write) (?:(?:my|him|her|them|the|our|his|both|us|me|too|also|down) ?)+|(?:is|are) that (?:just|only|with|including)|what about|how about|(?:do|did|does) (?:you|u|that|it) (?:mean|want)|(?:part of|belongs? (?:to|in)) (?:the|my|our) (?:household|family|house)|(?:as|is|are|be) (?:an? )?(?:adult|child|kid|grown)\p{L}*|even if|who (?:all )?(?:exactly|do)
  cuent[aoe]n?|contar(?:l[oae]s?|me|nos)?|cont[aá]ndo(?:me|l[oae]s?|nos)|inclu(?:yo|ye|yen|ir(?:l[oae]s?)?|id[oa]s?|yendo)|(?:lo|la|los|las|tambi[eé]n) (?:pongo|meto|agrego|sumo|anoto)|(?:pongo|meto|agrego|sumo|anoto) (?:a |tambi[eé]n )|entra[n]? en|(?:es|son) parte de|(?:como|es) (?:adult|ni[nñ])\p{L}*|qui[eé]nes|aunque|se refiere
  gin(?:u+n?|oon?|na|ne|ni|te|ti|ta|e|o|enge|unga|ungi|ayen?ge|enge)|ginti|jo(?:d|r)(?:u+n?|na|ne|e|o|oon)|shaa?mil|count|include|add kar\p{L}*|lik(?:h|kh)(?:u+n?|na|oon)|(?:ko|bhi) (?:mila ?ke|milakar|batau|batana)|(?:bade|bada|badi|bachch[ae]|bacch[ae]) (?:me|mein|maa?n\p{L}*|hoga|hogi|aayega|ayega|aega)|kis ?kis\p{L}*
  गिन(?:ूँ|ूं|ू|ना|ने|नी|ते|ती|ता|ें|ो|ेंगे|ूँगा|ूंगा|ा जाएगा)?|गिनती|जोड़?[\p{M}]*(?:ना|ने)?|शामिल|काउंट|लिख(?:ूँ|ूं|ू|ना)|(?:बड[\p{M}]*|बच्च[ाेो]|वयस्क)(?: में)? (?:में|मान[\p{L}\p{M}]*|होगा|होगी|आएगा|आयेगा)|किस[ -]?किस[\p{L}\p{M}]*
`);

/** They wonder, whether or not they put the mark. */
export const wonders = phrases(String.raw`
  (?:do|should|shall|must|can|could|would|does|am|are|is) (?:i|we|my|he|she|they|it|the|our|his|that)|not sure (?:if|whether)|(?:dont|don'?t|do not) know (?:if|whether)|wondering (?:if|whether)
  (?:tengo|hay|debo|tendr[ií]a) (?:que|de)|no s[eé] si|(?:lo|la|los|las) (?:cuento|incluyo|pongo|meto)|cuenta (?:como|tambi[eé]n|para)|o no
  kya|maa?n[aei] ja\p{L}*|(?:o|or|ya) (?:an? )?(?:child|kid|ni[nñ]\p{L}*|adult\p{L}*|ba(?:ch)?ch[ae]|bad[ae]i?)|ya nahi|pata nahi|ki nahi|क्या|या नहीं|मान[ाेी] जा[\p{L}\p{M}]*|या (?:बच्च[ाे]|बड[\p{M}]*)|पता नहीं|कि नहीं
`);

/** They left somebody out: told, not asked. */
export const leftOut = phrases(String.raw`
  (?:did|have|was|had|do)(?:n'?t| not) (?:count|includ|add|mention)\p{L}*|(?:forgot|missed|not) (?:to )?(?:count|includ|add|mention)\p{L}*
  no (?:l[oae]s? )?(?:cont[eé]|inclu[ií]|hab[ií]a contado|puse)|(?:olvid|falt)\p{L}* (?:contar|incluir|poner)
  (?:nahi+n?|nhi) (?:gin|jod)\p{L}*|(?:gin|jod)\p{L}* (?:hi |to )*(?:nahi+n?|nhi|bhool|bhul)\p{L}*|नहीं (?:गिन|जोड़)[\p{L}\p{M}]*|(?:गिन|जोड़)[\p{L}\p{M}]* (?:ही |तो )*(?:नहीं|भूल)
`);

/** "I counted 7000 for food": of money, and of nobody. */
const sumOfMoney = /\d{3}/u;

/** Whether somebody counts, and as what. */
export function asksWhoCounts(text: string): boolean {
  const said = plainly(text, mostRead);
  if (sumOfMoney.test(said)) return false;
  return (isQuestion(text) || wonders.test(said)) && counting.test(said) && !leftOut.test(said);
}
