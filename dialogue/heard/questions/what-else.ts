/** Questions of whoever has terms before them: what else they must do, from which account it is taken. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 160;

const whatElse = phrases(String.raw`
  (?:do|must|should|did) (?:i|we) (?:still |also )?(?:need|have|got) ?(?:to )?(?:do |sign |send |fill (?:in|out) )?(?:anything|something|nothing)(?: else| more| now)?|(?:is there|is that|anything) (?:anything |something )?(?:else|more|left)(?: (?:i|we) (?:need|have|must|should|got)(?: to)?(?: do)?| to do| for me to do| you need(?: from me)?)|what else (?:do i|do you|should i|must i) (?:need|have|want|do)(?: to do| from me)?|(?:do )?you need anything (?:else|more)(?: from me)?
  (?:tengo|hay|debo|necesito)(?: que)?(?: hacer)? (?:algo|alguna cosa|nada) m[aá]s(?: que hacer)?|(?:me )?falta(?: hacer)? algo(?: m[aá]s)?|(?:algo|nada) m[aá]s(?: que (?:tenga|deba) (?:que )?hacer)?(?= *\?)
  (?:mujhe |kya )*(?:aur )?(?:kuch|kya) (?:aur )?(?:karna|bhejna|bharna) (?:hai|hoga|padega|chahiye)(?= *\?|$)|aur kuch (?:karna|chahiye)(?: \p{L}+)?
  (?:मुझे |क्या )*(?:और )?कुछ (?:और )?(?:करना|भेजना|भरना) (?:है|होगा|पड़ेगा|चाहिए)|और कुछ (?:करना|चाहिए)(?: [\p{L}\p{M}]+)?
`);

/** "Do I need to do anything else?" */
export const asksWhatElse = (text: string): boolean =>
  whatElse.test(plainly(text, mostRead)) && !asksHowTaken(text);

const takenFrom = phrases(String.raw`
  (?:will|does|would|is|are|do|gets?) (?:it|that|this|they|the (?:money|payments?)) (?:be |get |getting |being |just )*(?:taken|debited|deducted|charged|collected|pulled) (?:out|from|off|by itself|automatically)(?: \p{L}+){0,4}|(?:is|will) (?:it|this|that|the payments?)(?: be)? (?:automatic(?:ally)?|on auto ?pay|an? auto ?debit)(?: \p{L}+){0,2}
  (?:which|what) (?:bank )?(?:account|card|bank) (?:does|do|will|would|is|are|did) (?:it|this|that|you|they|u|the (?:money|payments?|plan)) (?:be |get |getting |gonna |going to |to )?(?:come|go|taken?|took|charged?|debited?|pulled?|deducted?|use|using|coming|taking)(?: \p{L}+){0,3}|where (?:does|do|will|would|is) (?:it|this|that|the (?:money|payments?)) (?:be )?(?:com(?:e|ing)|tak(?:en|ing)|go(?:ing)?) (?:out|out of|from|off)|(?:does|do|will|would) (?:it|you|they|u|the (?:money|payments?)) (?:just |automatically )?(?:come|get taken|be taken|take|pull|charge|debit)(?: it)? (?:out |automatically|from|off|my)(?: \p{L}+){0,4}|how (?:do|will|does|would|is) (?:you|it|they|u|the payments?) (?:be )?(?:take|taken|get taken|collected?|paid)(?: (?:it|the (?:money|payments?)))?(?: out)?(?: \p{L}+){0,2}
  de (?:qu[eé]|cu[aá]l) (?:cuenta|tarjeta|banco) (?:se |me |lo |la )*(?:cobra|saca|descuenta|toma|sale|retira|va)\p{L}*|de d[oó]nde (?:se |me |lo |la )*(?:cobra|saca|descuenta|sale|retira)\p{L}*|(?:se|me|lo) (?:lo )?(?:cobran?|descuentan?|sacan?) (?:solo|autom[aá]tic\p{L}*|de mi \p{L}+)|c[oó]mo (?:se |me |lo )*(?:cobran?|descuentan?)
  (?:kis|kaun ?se|konse) (?:khat[ae]|account|card|bank) (?:se|me|mein) (?:kat|jay|jaa|nikl)\p{L}*|(?:apne aap|khud|automatic) (?:kat|debit)\p{L}*|(?:paise|paisa|kist) (?:kahan|kaha|kis|kaise) (?:se )?(?:kat|jay|jaa|nikl)\p{L}*
  (?:किस|कौन ?से) (?:खाते|अकाउंट|कार्ड|बैंक) से (?:कट|जा|निकल)[\p{L}\p{M}]*|(?:अपने आप|ख़ुद|खुद) कट[\p{L}\p{M}]*|(?:पैसे|पैसा|किस्त) (?:कहाँ|कहां|किस|कैसे) (?:से )?(?:कट|जा|निकल)[\p{L}\p{M}]*
`);

/** "Which account does it come out of?": how it is paid, and not to whom. */
export const asksHowTaken = (text: string): boolean => takenFrom.test(plainly(text, mostRead));
