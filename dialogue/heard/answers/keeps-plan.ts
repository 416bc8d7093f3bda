/** "Keep that plan", "wahi 10 tareekh wala rakho", "leave it as it was": they go back to what was read to them. */

import { saysNoPerson } from "./call-off.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const day = String.raw`\p{Nd}{1,2}(?:st|nd|rd|th)?`;
const pointedAt = String.raw`(?:(?:the |with the )?${day} one|(?:el|la|con el|con la) (?:del?|de la) ${day}|${day} (?:tar(?:ee|i)kh )?(?:ko )?wal[aei]|${day} (?:तारीख़? )?(?:को )?वाल[ाेी])`;

/** One clause that is of nothing else. */
const keeps = phrases(String.raw`
  ^(?:(?:so|then|ok|okay|well|just|please|let'?s|i'?ll|i will|i want to|i'?d rather|we|can we|can you|no|nah|and|but)\s+)*(?:keep|go with|stick (?:with|to)|stay with|go back to) (?:it (?:at|to|with) )?(?:that|the|this|my|your)(?: same| first| old| other)? (?:plan|one|offer|arrangement)(?: (?:of )?(?:the |on the )?${day})?(?: (?:you|we|i) (?:had|said|made|gave|read|agreed)(?: (?:me|out|back|before|earlier))?)?(?: (?:as it (?:is|was)|please|then|before|from before|now|thanks|thank you))*$
  ^(?:(?:no|nah|ok|okay|well|then|just|but|so|please)\s+)*(?:leave|keep) (?:it|that|this)(?: plan)? (?:as|how|like|the way) (?:it (?:is|was)|you (?:said|had it))$
  ^(?:(?:no|mejor|pues|bueno|entonces|ok|pero)\s+)*(?:d[eé]j(?:e|a|en)(?:me|nos)?(?:lo|la)?|mant[eé]n(?:ga)?(?:me)?|me quedo|nos quedamos|qued[eé]monos|sigamos|sigo|vamos|va) (?:con )?(?:es[eo]|este|el|aquel)(?: mismo)? plan(?: (?:ese|mismo|de antes|que dijo|como est[aá](?:ba)?|por favor))*(?: (?:el )?del? ${day})?$
  ^(?:(?:no|nah|bueno|pues|entonces|ok|mejor|pero)\s+)*d[eé]j[ae]l[oa] (?:as[ií] )?como (?:est[aá](?:ba)?|qued[oó]|iba|lo ten[ií]a\p{L}*|dijo)$
  ^(?:(?:nahi|nhi|na|to|toh|bas|mujhe|ok|aap|par|theek hai)\s+)*(?:wahi|wohi|vahi|wo hi|pehle|pehla|usi|isi|yahi|yehi)(?: (?:${day} (?:tar(?:ee|i)kh )?)?wal[aei])?(?: (?:plan|kist|emi))?(?: wal[aei])? (?:hi )?(?:rakh(?:o|iye|na| ?do| ?dijiye| ?lo)|chahiye|chalega|theek hai|kar ?do)(?: ${pointedAt})?(?: (?:plan|please|ji|bhai|na|aap))*$
  ^(?:(?:nahi|nhi|ok|acha|achha|to|toh)\s+)*(?:jaise|jaisa) (?:tha|thi|hai) (?:waise|waisa|vaise) (?:hi )?(?:rakh|rehne|kar)\p{L}*(?: \p{L}+)?$
  ^(?:(?:नहीं|ना|तो|बस|मुझे|पर|ठीक है)\s+)*(?:वही|पहले|पहला|उसी|इसी|यही)(?: (?:${day} (?:तारीख़? )?)?वाल[ाेी])?(?: (?:प्लान|किस्त|क़िस्त))?(?: वाल[ाेी])? (?:ही )?(?:रख(?:ो|िए|िये|ना| दो| दीजिए| लो)|चाहिए|चलेगा|ठीक है|कर दो)(?: ${pointedAt})?(?: (?:प्लान|जी|भाई|ना|आप))*$
  ^(?:(?:नहीं|अच्छा|तो)\s+)*(?:जैसे|जैसा) (?:था|थी|है) (?:वैसे|वैसा) (?:ही )?(?:रख|रहने|कर)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)?$
`);

/** What may stand beside it: a no, a yes, which one it is. */
const besides = phrases(String.raw`
  ^(?:no|nah|nope|ok(?:ay)?|yes|thanks?|thank you|sorry|well|please|s[ií]|bueno|gracias|nahi+n?|nhi|na|haan|ji|nahi nahi|नहीं|ना|हाँ|जी|${pointedAt})$
`);

const clausesOf = (text: string): readonly string[] =>
  plainly(text)
    .split(/[,.;!—–-]+/u)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** True where all that is said is to keep it, and perhaps that nobody else is wanted. */
export function keepsThatPlan(text: string): boolean {
  const clauses = clausesOf(text);
  const points = clauses.filter((one) => keeps.test(one));
  return (
    points.length > 0 &&
    clauses.every((one) => keeps.test(one) || besides.test(one) || saysNoPerson(one))
  );
}

const ofBefore = phrases(String.raw`
  was|had|before|first|old|earlier|originally|original|previous
  estaba|antes|ten[ií]a|qued[oó]|iba|primer[oa]?
  th[aie]|pehle|pehla|pehli|wala pehla|था|थी|थे|पहले|पहला|पहली
`);

/** "As it was", "jaise tha waise": what was before the last change. */
export const saysAsItWas = (text: string): boolean =>
  keepsThatPlan(text) && ofBefore.test(plainly(text));
