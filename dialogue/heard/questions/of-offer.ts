/** Asked of what lies on the table: why so much, what it comes to, what then of the rest; or a while to think. Four languages. */

import { asksHowReckoned } from "./how-reckoned.ts";
import { saysRest } from "../wishes/when-words.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

const mostRead = 160;

const whySoMuch = phrases(String.raw`
  why not|why (?:won'?t|wont|can'?t|cant|can i not|will you not)(?: \p{L}+){0,5}|how come(?: \p{L}+){0,2} (?:not|no|can'?t)(?: \p{L}+){0,3}
  (?:y )?por ?qu[eé] no(?: (?:se )?pued\p{L}*)?|(?:kyu+n?|kyo+n?) (?:nahi+n?|nhi)|(?:क्यों|क्यूँ|क्यूं) नहीं|(?:nahi+n?|nhi)(?: \p{L}+){0,3} (?:kyu+n?|kyo+n?)|नहीं(?: [\p{L}\p{M}]+){0,3} (?:क्यों|क्यूँ)
  why (?:is (?:it|that|this) )?(?:so|that|this|only|just|such)(?: (?:much|little|many|low|high|small|that|this))?(?: \p{L}+){0,3}|how (?:did|do|have) (?:you|u|they) (?:get|come|arrive|work|reckon|calculate|figure)(?: \p{L}+){0,5}|where (?:did|does|do) (?:you|u|that|this|it)(?: \p{L}+){0,2} (?:get|come)(?: \p{L}+){0,4}|(?:how|why) (?:is|was) (?:it|that|this)(?: (?:sum|amount|figure|number))? (?:worked out|calculated|reckoned|decided)|why (?:do|can) (?:i|you) (?:only )?(?:have to )?(?:pay|offer|take)(?: (?:that|so|this|only))? (?:much|little)
  (?:why|how)(?: \p{L}+){0,4} (?:nothing|so little|too little)(?: \p{L}+){0,2}(?: left| over)+|show (?:me )?(?:the|your) (?:sums?|maths?|calculations?|working|figures)|(?:what|how much)(?: \p{L}+){0,4} left(?: over)? (?:according to|by|in) (?:you|your)(?: \p{L}+){0,2}|(?:you|u) (?:have |'?ve )?(?:counted|added|took|taken)(?: \p{L}+){0,3} (?:twice|double)
  (?:y )?por ?qu[eé] (?:es |son |me sale )?(?:tanto|tan\p{L}*|s[oó]lo|nada m[aá]s|[eé]s[ae]|eso|esos?|nom[aá]s|tan poco)(?: \p{L}+){0,3}|(?:de d[oó]nde|c[oó]mo) (?:sac(?:an|aron|a|ó|o)|sale[n]?|calcul\p{L}*|llegaron?)(?: \p{L}+){0,4}
  (?:por qu[eé]|c[oó]mo)(?: \p{L}+){0,4} no (?:me |nos )?(?:sobra|queda)(?: \p{L}+){0,2}|cu[aá]nto(?: \p{L}+){0,2} (?:sobra|queda)(?: libre)? seg[uú]n \p{L}+|c[oó]mo (?:hizo|hace|hicieron|hacen|hiciste) (?:las? cuentas|el c[aá]lculo)|(?:cont|sum)(?:aron|[oó]|aste)(?: \p{L}+){0,3} (?:dos veces|doble)
  (?:itn[aei]|utn[aei]|bas itn[aei])(?: hi| zyada| kam)? (?:kyu+n?|kyo+n?|kyun)(?: \p{L}+)?|(?:kyu+n?|kyo+n?) (?:itn[aei]|utn[aei])(?: \p{L}+){0,2}|(?:ye(?:h)?|wo(?:h)?)? ?(?:kaise|kese) (?:nikal|hisab|hisaab|laga|aay|ban|tay)\p{L}*(?: \p{L}+){0,3}|(?:kaise|kese) (?:aaya|aya)
  hisa+b(?: (?:ka|to))? (?:kaise|kese|kya|dikha|bata|btao|samjha|samajh)\p{L}*(?: \p{L}+){0,3}|(?:do|2|dugn[aei]) (?:ba+r|dafa) (?:jod|gin|le|kat|kaat)\p{L}*(?: \p{L}+){0,3}|kuch (?:bhi )?(?:nahi+n?|nhi)? ?(?:kaise|kyu+n?|kyo+n?)(?: (?:nahi+n?|nhi))? bach\p{L}*|(?:kaise|kyu+n?|kyo+n?) (?:kuch )?(?:bhi )?(?:nahi+n?|nhi) bach\p{L}*
  (?:इतन[ाेी]|उतन[ाेी])(?: ही| ज़्यादा| कम)? क्यों(?: [\p{L}\p{M}]+)?|क्यों (?:इतन[ाेी]|उतन[ाेी])(?: [\p{L}\p{M}]+){0,2}|कैसे (?:निकाल|हिसाब|लगा|आय|बन|तय)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,3}
  हिसाब(?: (?:का|तो))? (?:कैसे|क्या|दिखा|बता|समझा|समझ)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,3}|(?:दो|2|दुगन[ाेी]) बार (?:जोड़|गिन|ले|काट)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,3}|कुछ (?:भी )?(?:नहीं )?(?:कैसे|क्यों)(?: नहीं)? बच[\p{L}\p{M}]*|(?:कैसे|क्यों) (?:कुछ )?(?:भी )?नहीं बच[\p{L}\p{M}]*
`);

/** Of the debt itself, its proof, or what is added to it. */
const ofDebt = phrases(String.raw`
  disput\p{L}*|contest\p{L}*|never|not mine|scam\p{L}*|fraud\p{L}*|estafa|fraude|mera nahi|मेरा नहीं|owe|owed|debt|balance|total|interest|fees?|charges?|proof|prove|statement|bill|account|deuda|debo|saldo|total|inter[eé]s(?:es)?|cargos?|comisi[oó]n\p{L}*|comprob\p{L}*|cuenta|karz\p{L}*|bakaya|udhaar|byaa?j|total|sabo?o?t|proof|कर्ज़?|बकाया|उधार|ब्याज|कुल|सबूत
`);

/** "Take into account", "the school fees": none of them is of the debt. */
const withoutIdiom = (text: string): string =>
  text.replaceAll(
    /in(?:to)? account|en cuenta|(?:school|tuition|nursery|college|bach+c?h\w* ki|school ki|बच्चों की|स्कूल की) (?:fees?|फ़?ीस)/giu,
    " ",
  );

const anyFigure = /\p{Nd}/u;

/** "Why that much?": of the sum that was offered. */
export const asksWhyThat = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return (whySoMuch.test(said) || asksHowReckoned(said)) && !ofDebt.test(withoutIdiom(said));
};

const reckoning = phrases("hisa+b|हिसाब|maths?|las cuentas");

/** They speak of the reckoning, and of no debt. */
export const namesReckoning = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return reckoning.test(said) && !ofDebt.test(said);
};

const whatIsIt = phrases(String.raw`
  (?:so )?(?:what|how much) (?:would|will|is|was) (?:it|that|this|the (?:amount|payment|instal+ment|figure|sum|offer))(?: (?:be|come to|again|then|now|each|a (?:month|week)))*|how much(?: (?:again|each|exactly|then|now|monthly|a (?:month|week)))+
  (?:y )?(?:cu[aá]nto|de cu[aá]nto) (?:ser[ií]a|es|era|dijo|me queda|me sale|saldr[ií]a|quedar[ií]a)(?: (?:el pago|la cuota|entonces|al mes|cada (?:mes|pago|vez)|eso))*
  (?:to |ab |phir )*kitn[aei] (?:banega|banegi|hoga|hogi|dena (?:hoga|padega)|aayega|aayegi|tha|thi)(?: \p{L}+){0,2}|(?:to |ab )*(?:mahine|kisht|kist|emi)\p{L}*(?: (?:ka|ki|ke))? kitn[aei](?: \p{L}+){0,2}
  (?:तो |अब |फिर )*कितन[ाेी] (?:बनेग[ाी]|होग[ाी]|देन[ाी] (?:होग[ाी]|पड़ेग[ाी])|था|थी)(?: [\p{L}\p{M}]+){0,2}
`);

/** "What would it be?", where something lies on the table. */
export const asksWhatItIs = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return whatIsIt.test(said) && !ofDebt.test(said) && (!anyFigure.test(said) || saysRest(said));
};

const whatThen = phrases(String.raw`
  (?:and )?what(?: happens| about|'?s| of| is)?(?: \p{L}+){0,2} (?:the|that) (?:other|remaining)(?: [$₹]? ?\p{Nd}[\p{Nd}.,]*| \p{L}+){0,3}|(?:what|and)(?: \p{L}+){0,3} (?:after|when)(?: \p{L}+){0,3} (?:\p{Nd}+ |six |the )?(?:months?|weeks?|payments?|that|review|then|over|done)(?: \p{L}+){0,3}|what(?: happens| about|'?s| is| will happen)?(?: \p{L}+){0,3} (?:the rest|rest of (?:it|the \p{L}+)|remaining(?: \p{L}+)?|what'?s left)(?: \p{L}+){0,4}|(?:does|do|is|will) (?:the|that|this)(?: \p{L}+){0,2} (?:rest|it|debt)(?: \p{L}+){0,3} (?:go away|disappear|cleared|written off|paid off)
  (?:y )?qu[eé] (?:pasa|pasar[aá]|sigue|sucede|hay)(?: \p{L}+){0,3} (?:despu[eé]s|resto|lo que (?:falta|queda)|lo dem[aá]s|cuando (?:termin|acab)\p{L}*)(?: [\p{L}\p{Nd}]+){0,5}|(?:y )?(?:despu[eé]s|luego) (?:de (?:eso|los|las)(?: [\p{L}\p{Nd}]+){0,3}|qu[eé])|(?:y )?(?:el resto|lo que (?:falta|queda)|lo dem[aá]s|lo otro|los otros(?: [$]? ?\p{Nd}[\p{Nd}.,]*)?)(?: qu[eé]| cu[aá]ndo| c[oó]mo)
  (?:aur |uske |to )*(?:ba+ki|baaki|bache|bacha)(?: \p{L}+){0,3} (?:kya|kab|kaise)(?: [\p{L}\p{Nd}]+){0,5}|(?:\p{Nd}+|chh?e|che|6) mahin[ae]\p{L}* (?:ke )?(?:baad|bad)(?: \p{L}+){0,4}|(?:uske|iske) baad kya(?: \p{L}+){0,3}
  (?:और )?(?:बाक़ी|बाकी|बचे)(?: [\p{L}\p{M}]+){0,3} (?:क्या|कब|कैसे)(?: [\p{L}\p{M}\p{Nd}]+){0,5}|(?:\p{Nd}+|छह|छः) महीने (?:के )?बाद(?: [\p{L}\p{M}]+){0,4}|(?:उसके|इसके) बाद क्या(?: [\p{L}\p{M}]+){0,3}
`);
const asksThing = pattern(
  String.raw`[?¿？]|(?<!\p{L})(?:what|how|does|is|will|qu[eé]|cu[aá]ndo|kya|kab|kaise)(?!\p{L})|क्या|कब|कैसे`,
);

/** "What happens after the 6 months?", "and the rest?": what is not covered by what was offered. */
export const asksWhatThen = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return whatThen.test(said) && asksThing.test(said);
};

/** "Is that too much to ask?": no refusal of a sum. */
export const asksLeave = (text: string): boolean =>
  /(?:too much|a lot) to ask|(?:is|would) (?:that|it|this) (?:be )?(?:ok|okay|all ?right|allowed|possible)|es mucho pedir/iu.test(
    plainly(text, mostRead),
  );
