/** "Poora ek saath nahi ho payega": no to all of it at once, and not to paying it in parts. */

import { edge } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

const atOnce = String.raw`(?:(?:ek|1) ?(?:hi )?(?:saath|sath)|ek ?d[au]m(?: se)?|एकदम(?: से)?|eksaa?th|(?:ek|1) ?(?:hi )?(?:baa?r|time|dafa) ?(?:mein|me|m|pe|par)?|ikatth?[aei]|ikhatt?h?[aei]|ek ?mushth?|lump ?sum|one ?(?:time|shot)|at once|(?:p(?:oo|u)r[aei]|saa?r[aei]|full)(?: (?:payment|amount|paisa|paise|rakam|rakm|bakaya|bill))?|एक ?(?:ही )?साथ|एक ?(?:ही )?(?:बार|दफ़?ा) ?(?:में|मे)?|इकट्ठ[ाेी]|एक ?मुश्त|(?:पूर[ाेी]|सार[ाेी]|फ़?ुल)(?: (?:पेमेंट|भुगतान|पैसा|पैसे|रक़?म|बकाया|अमाउंट|बिल))?)`;
const no = String.raw`(?:nahi+n?|nhi|नहीं|नही)`;
const can = String.raw`(?:sak\p{L}*|skt\p{L}*|paa?[yueo]\p{L}*|paa?o|pa raha|pa rahe|pa rahi|hoga|hogi|hone|सक[\p{L}\p{M}]*|पा[\p{L}\p{M}]*|होग[ाी]|होने)`;
const possible = String.raw`(?:possible|mumkin|sambhav|संभव|सम्भव|मुमकिन)`;
const hard = String.raw`(?:mushkil|muskil|kathin|difficult|मुश्किल|कठिन)`;
const from = String.raw`(?:kaha+n?|kahan|kidhar|kaise|kese|kaisey|कहाँ|कहां|किधर|कैसे)`;
const bring = String.raw`(?:la\p{L}*|d\p{L}{1,4}|bhar\p{L}*|kar\p{L}*|chuka\p{L}*|ho\p{L}*|aa\p{L}*|ला[\p{L}\p{M}]*|द[\p{L}\p{M}]+|भर[\p{L}\p{M}]*|कर[\p{L}\p{M}]*|चुका[\p{L}\p{M}]*|हो[\p{L}\p{M}]*|आ[\p{L}\p{M}]*)`;
const some = String.raw`(?:\s+[\p{L}\p{M}]+){0,3}?`;

const refused = pattern(
  `(?<!${edge})${atOnce}${some}\\s+(?:${no}${some}\\s+(?:${can}|${possible})|${possible}(?:\\s+(?:hi|to|bhi|ही|तो|भी))?\\s+${no}|${hard})(?!${edge})|(?<!${edge})${no}${some}\\s+${can}${some}\\s+${atOnce}(?!${edge})`,
);

/** "Dedh lakh ek saath kahan se laun": asked of nobody, and no to all of it at once. */
const asksFromWhere = pattern(
  `(?<!${edge})${atOnce}${some}\\s+${from}(?: (?:se|से))?${some}\\s+${bring}(?!${edge})`,
);

/** In Hindi, in either script; what else is said of it stands in `not-all.ts`. */
export const refusesAtOnce = (plain: string): boolean =>
  refused.test(plain) || asksFromWhere.test(plain);
