/** "Tell me the discount first, then I'll say what I earn": less is asked for before they answer. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const less = phrases(String.raw`
  discounts?|(?:knock|take|cut|come|bring|drop|get|write|slash)(?:ing|s)?(?: \p{L}+){0,3} (?:off|down)|how much off|lower (?:it|the|amount|sum|price)|reduc\p{L}*|settle(?:ment)?|waiv\p{L}*|forgiv\p{L}*|the (?:lowest|least|minimum|best)(?: \p{L}+){0,2} (?:take|accept|go|offer|price|do|deal)|(?:lowest|least|minimum|best) (?:offer|price|figure|number|deal|amount)|bottom line|what(?:'?s| is) (?:your|the|ur) (?:best|lowest|deal|offer)|your offer|deal
  descuent\p{L}*|rebaj\p{L}*|quita|me quitan?|quitarme|condon\p{L}*|me perdonan?|perdonarme|reduc\p{L}*|(?:me )?baj(?:an|ar|ar[aá]n|ar[ií]an?)(?: \p{L}+)?|lo (?:menos|m[ií]nimo)|su (?:mejor )?oferta|qu[eé] (?:me )?ofrecen?
  discount|disc|chh?oo?t|(?:kitn[aei]|kuch|thod[aei]|kya) (?:kam|maaf|maf|less|off)|(?:kam|maaf|maf|settle|less) (?:kar|ho|hi|to)\p{L}*|settlement|(?:last|final|aakhri|akhri) (?:price|rate|offer|daam)|kitn[aei] (?:me|mein|par|pe) (?:khatam|khatm|settle|nipt\p{L}*|band|close)|apna offer
  डिस्काउंट|छूट|(?:कितन[ाेी]|कुछ|थोड़[ाेी]|क्या) (?:कम|माफ़?)|(?:कम|माफ़?) (?:कर|हो)[\p{L}\p{M}]*|सेटलमेंट|(?:आख़?िरी|लास्ट|फ़?ाइनल) (?:रेट|दाम|ऑफ़?र)|कितन[ाेी] (?:में|पर) (?:ख़?त्म|निपट[\p{L}\p{M}]*|बंद)
`);

const before = phrases(String.raw`
  first|before|until|till|unless|only (?:if|when|once|after|then)|once (?:you|i)|(?:and )?then (?:i|we)|after (?:that|you|which)(?: \p{L}+)?|if you (?:tell|give|say)|depends|(?:you|u) (?:tell|go|say)|otherwise|not telling|won'?t tell
  primero|antes|hasta (?:que|no)|luego|despu[eé]s|entonces|si no|s[oó]lo si|solo cuando|cuando (?:me|usted|ustedes)|depende|usted d[ií]game|a cambio
  pehle|phir|fir|tab|tabhi|jab tak|uske baad|iske baad|warna|varna|agar|aap (?:pehle )?batao|tum (?:pehle )?batao|nahi bata\p{L}*
  पहले|फिर|तब|तभी|जब तक|उसके बाद|इसके बाद|वरना|अगर|आप (?:पहले )?बताओ|तुम (?:पहले )?बताओ|नहीं बता[\p{L}\p{M}]*
`);

/** A discount is asked for as what comes before their answer. */
export const wantsDiscountFirst = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return less.test(said) && before.test(said) && !/\p{Nd}/u.test(said);
};
