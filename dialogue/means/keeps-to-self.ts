/** "I'd rather not say": what comes in and goes out is theirs to tell or to keep. Four languages. */

import { phrases, plainly } from "../heard/phrases.ts";

const mostRead = 200;

const keeps = phrases(String.raw`
  (?:i'?d |i would |i )?(?:rather|prefer) not(?: to)? (?:say|tell|share|answer|discuss|disclose|go into|give)(?: \p{L}+)*|(?:i )?(?:don'?t|do not|dont|won'?t|will not|wont|am not going to|'?m not going to|not going to|not gonna) (?:want to |wanna |wish to |like to |feel like |feel comfortable |have to |need to )?(?:say|saying|tell|telling|share|sharing|answer|answering|disclose|discuss|give)(?: (?:you|u|that|this|it|my|out|any|those|these|to|personal|private|details|info|information|questions?|income|wages|salary|finances|money|figures|numbers|stuff|things))*|none of (?:your|ur|y'?all'?s?) (?:business|concern|beeswax)|not your business|(?:that|it|this)(?:'?s| is) (?:private|personal|my business|my own business|confidential|too personal)|why should i (?:tell|say|share|answer|give)(?: \p{L}+)*|mind your (?:own )?business
  (?:prefiero|preferir[ií]a|mejor) no (?:decir|contest|compartir|dar|responder|habl)\p{L}*(?: \p{L}+){0,4}|no (?:le |les |te |se )?(?:lo )?(?:voy|pienso|quiero|tengo) (?:a |que |por qu[eé] )?(?:decir|contestar|compartir|dar|responder)\p{L}*(?: (?:eso|mis|mi|cu[aá]nto|lo que|gano|datos|ingresos|sueldo|nada))*|no (?:es|son) (?:asunto|problema|de su incumbencia|cosa)(?: (?:suy[oa]s?|de ustedes|tuy[oa]s?|de usted))?|(?:eso )?(?:no )?(?:a usted(?:es)? |qu[eé] )?le[s]? (?:importa|incumbe)|(?:eso )?es (?:privado|personal|asunto m[ií]o|cosa m[ií]a|confidencial)|por qu[eé] (?:le[s]? )?(?:tendr[ií]a|tengo|deber[ií]a|habr[ií]a) (?:que )?(?:de )?(?:decir|contestar|dar)\p{L}*(?: \p{L}+){0,3}
  (?:main |mai |mujhe )?(?:nahi+n?|nhi) (?:bata(?:na|unga|ungi|ta|ti|oonga|oongi|aunga)|bataa?na|kehna)(?: \p{L}+){0,2}|bata(?:na|unga)? (?:nahi+n?|nhi)(?: \p{L}+){0,2}|(?:kyu+n?|kyon) (?:bata\p{L}*|batau+n?)(?: \p{L}+){0,3}|(?:aapko|aap ko|tumko|tumhe|aapse|isse) (?:isse |is se )?kya (?:matlab|lena dena|karna|lena)(?: \p{L}+){0,2}|(?:ye|yeh|wo) (?:mera )?(?:personal|private|niji|mera) (?:matter|maamla|mamla|hai|baat)(?: \p{L}+)?
  (?:मैं |मुझे )?नहीं (?:बता[\p{L}\p{M}]*|कहना)(?: [\p{L}\p{M}]+){0,2}|(?:क्यों|क्यूँ|क्यूं) बता[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,3}|(?:आपको|तुमको|तुम्हें|आपसे) (?:इससे )?क्या (?:मतलब|लेना देना|करना|लेना)(?: [\p{L}\p{M}]+){0,2}|(?:ये|यह|वो) (?:मेरा )?(?:निजी|पर्सनल|प्राइवेट)(?: [\p{L}\p{M}]+){0,2}
`);

/** Asked for figures of their household, they keep them to themselves. */
export const keepsToSelf = (text: string): boolean =>
  keeps.test(plainly(text, mostRead)) && !/\p{Nd}/u.test(text);
