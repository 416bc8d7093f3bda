/** "How much would it be a month?": what each payment would come to, of no plan yet. Four languages. */

import { isQuestion } from "../../heard/questions-in.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { householdWords } from "../household/household.ts";

const mostRead = 300;

const each = String.raw`(?:(?:a|per|each|every|by the) (?:month|week|fortnight|payday|time)|monthly|weekly|fortnightly|each|each time)`;
const cada = String.raw`(?:al|por|cada|a la|por cada) (?:mes|semana|quincena|vez)|mensual(?:es|mente)?|semanal(?:es|mente)?|quincenal(?:es|mente)?`;
const har = String.raw`(?:(?:har|ek|per) )?(?:mahin[ae]|month|maheen[ae]|haft[ae]|week)(?: (?:ka|ki|ke|me|mein|m))?(?: \p{L}+)?`;
const har2 = String.raw`(?:(?:हर|एक) )?(?:महीन[ेा]|हफ़?्त[ेा])(?: (?:का|की|के|में))?(?: [\p{L}\p{M}]+)?`;

const whatEach = phrases(String.raw`
  how much (?:would|will|is|are|does|do|could|should)(?: \p{L}+){0,6} ${each}|how much ${each}(?: (?:would|will|is|are|do)(?: \p{L}+){0,4})?
  what (?:would|will|does|could|'d|is) (?:it|that|this)(?: cost| be| come to| run| set)?(?: (?:me|us|back|to))* ${each}|(?:what|how much) (?:would|will|are|is|could)(?: \p{L}+){0,2} (?:monthly |weekly )?(?:payments?|instal?lments?|repayments?)(?: be| come to| cost| look like| work out)?(?: \p{L}+)?
  (?:de )?(?:a )?cu[aá]nto (?:\p{L}+ ){0,5}?(?:${cada})|(?:de )?(?:a )?(?:cu[aá]nto|qu[eé] cantidad) (?:ser[ií]an?|quedar[ií]an?|saldr[ií]an?|son|es)(?: (?:los|las|la|el|cada|mis))? (?:pagos?|cuotas?|mensualidad(?:es)?|abonos?|letras?|plazos?|quincenas?|uno|una)|en cu[aá]nto (?:me )?(?:quedar[ií]an?|saldr[ií]an?|queda[n]?|sale[n]?)(?: \p{L}+){0,4}
  ${har} kitn[aei](?: \p{L}+){0,3}|kitn[aei] ${har}(?: \p{L}+){0,2}|(?:emi|kist|kisht|instal?lment) kitn[aei](?: \p{L}+){0,3}|kitn[aei] (?:ki |ke )?(?:emi|kist|kisht|instal?lment)(?:en)?(?: \p{L}+){0,3}
  kitn[aei](?: \p{L}+){0,3} ${har}
  ${har2} कितन[ाेी](?: [\p{L}\p{M}]+){0,3}|कितन[ाेी] ${har2}(?: [\p{L}\p{M}]+){0,2}|(?:ईएमआई|किस्त|क़िस्त) कितन[ाेी](?: [\p{L}\p{M}]+){0,3}|कितन[ाेी] (?:की |के )?(?:ईएमआई|किस्त|क़िस्त)(?:ें)?(?: [\p{L}\p{M}]+){0,3}
`);

const whatToPay = phrases(String.raw`
  how much (?:would|will|do|should|could) (?:i|we) (?:have|need|be|get|got) (?:to |asked to )?(?:pay|give|find)(?: (?:you|then))*|(?:so )?(?:what|how much) (?:do|would|will|are|is) (?:you|u|y'?all|it) (?:want|asking|be asking|need|offer|offering|be|cost)(?: \p{L}+){0,3}
  (?:y |pero |entonces )?(?:como )?cu[aá]nto (?:me |nos )?(?:ser[ií]a|quedar[ií]a|saldr[ií]a|tocar[ií]a)|(?:and |so |but )?how much (?:would|will|could) (?:it|that|this) (?:be|come to)|(?:to |toh |phir |aur )?kitn[aei] (?:hoga|hogi|banega|banegi|padega|padegi|aayega|aayegi)|(?:तो |फिर |और )?कितन[ाेी] (?:होग[ाी]|बनेग[ाी]|पड़ेग[ाी]|आएग[ाी])
  cu[aá]nto (?:tendr[ií]a|tengo|tendremos|deber[ií]a|habr[ií]a) (?:que )?(?:pagar|dar|abonar)(?:les|le)?|(?:y )?(?:qu[eé]|cu[aá]nto) (?:me |nos )?(?:proponen?|piden?)(?: \p{L}+){0,3}
  kitn[aei] (?:paise |paisa |rupaye )?(?:dena|dene|bharna|chukana|deni)(?: (?:padega|padegi|hoga|hogi|pad\p{L}*))
  कितन[ाेी] (?:पैसे |पैसा |रुपये )?(?:देन[ाेी]|भरना|चुकाना) (?:पड़ेग[ाी]|होग[ाी])
`);

const whatYouDo = phrases(String.raw`
  what(?: (?:exactly|actually|even|the \p{L}+))? (?:do|can|will|would|could) (?:you|u|y'?all)(?: guys| people)?(?: (?:exactly|actually|even|really))? (?:do|offer)(?: \p{L}+){0,2} (?:for me|for us|to help)|what(?: best| else| more)? (?:can|could) (?:you|u|y'?all)(?: guys)? (?:best )?(?:do|offer|propose|suggest)(?: \p{L}+){0,4}|what (?:else|best|more) (?:you|u) can (?:do|offer)(?: \p{L}+){0,4}|what (?:are|would|will|do) (?:you|u|y'?all)(?: guys)? (?:offer|propos|suggest)(?:e|ing)?(?: \p{L}+){0,3}|(?:how|what way) (?:can|could|will|would) (?:you|u|y'?all)(?: guys)? (?:help|assist)(?: \p{L}+){0,3}|(?:what|any|is there any|do (?:you|u) have any) (?:help|offers?)(?: (?:do|can|is|are|for|you|u|there|me|have|got|available))*|what(?:'?s| is) (?:available|possible|on offer)(?: \p{L}+){0,3}
  (?:y )?qu[eé] (?:me |nos |le )?(?:ofrecen?|pueden? (?:hacer|ofrecer\p{L}*|proponer\p{L}*|dar\p{L}*)|podr[ií]an? (?:hacer|ofrecer\p{L}*))(?: \p{L}+){0,4}|c[oó]mo (?:me |nos )?(?:pueden?|podr[ií]an?) (?:ayudar|apoyar)\p{L}*(?: \p{L}+){0,3}|qu[eé] (?:ayudas?|apoyos?|opciones|planes|facilidades) (?:hay|tienen?|me dan?|ofrecen?)(?: \p{L}+){0,3}
  (?:aap|ap|tum|aap log|tum log|aaplog)(?: \p{L}+){0,3} kya(?: \p{L}+)? (?:kar|de|offer|madad|help)(?: \p{L}+){0,5}|(?:meri|mera|hamari|mere liye)(?: \p{L}+)? (?:kya|kaise) (?:\p{L}+ )?(?:madad|help|kar)\p{L}*(?: \p{L}+){0,4}|(?:kya|kaise) (?:madad|help) (?:kar|mil)\p{L}*(?: \p{L}+){0,4}|kya (?:offer|de) (?:kar )?(?:sakt|rah)\p{L}*(?: \p{L}+){0,3}|kya kar(?:u|un|oon|oo|na chahiye|e|en)(?: \p{L}+)?[\s,]+(?:aap|ap|tum)(?: hi)? (?:batao|bataiye|bataye|batayein|bata do|bolo)(?: \p{L}+){0,2}
  (?:आप|तुम|आप लोग|तुम लोग)(?: [\p{L}\p{M}]+){0,3} क्या(?: [\p{L}\p{M}]+)? (?:कर|दे|मदद)(?: [\p{L}\p{M}]+){0,5}|(?:मेरी|मेरा|हमारी|मेरे लिए)(?: [\p{L}\p{M}]+)? (?:क्या|कैसे) (?:[\p{L}\p{M}]+ )?(?:मदद|कर)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,4}|(?:क्या|कैसे) मदद (?:कर|मिल)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,4}|क्या कर(?:ूँ|ूं|ना चाहिए|ें)(?: [\p{L}\p{M}]+)?[\s,]+(?:आप|तुम)(?: ही)? (?:बताओ|बताइए|बताइये|बताएँ|बता दो|बोलो)(?: [\p{L}\p{M}]+){0,2}
`);
/** "What can you do for me?": what there is, and what of it is for them; how many they are is no sum. */
export const asksWhatWeDo = (text: string): boolean =>
  whatYouDo.test(plainly(text, mostRead)) &&
  !/\p{Nd}/u.test(householdWords(text)) &&
  !ofConsequence.test(plainly(text, mostRead));

/** "What can you do to me?", "if I don't pay": what comes of it. */
const ofConsequence = phrases(String.raw`
  to me|if|about (?:the|my) (?:interest|fees?|credit|report)|si no|contra m[ií]|mera kya (?:kar|bigaa?d)\p{L}*|agar|nahi diya|na d\p{L}*|मेरा क्या (?:कर|बिगाड़)[\p{L}\p{M}]*|अगर|नहीं दिया|न दूँ
`);

/** Of the past, of what stands, or a sum that they name themselves: none of ours to propose. */
const ofElse = phrases(String.raw`
  paid|paying|i (?:can|could) pay|interest|fees?|owe|left|earn|make|income|least|minimum|total
  pagu[eé]|pagado|inter[eé]s(?:es)?|debo|gano|m[ií]nimo|total|falta|queda por
  diya|bhara|byaa?j|kama\p{L}*|bakaya|bacha|kam se kam|total|दिया|भरा|ब्याज|कमा[\p{L}\p{M}]*|बकाया|बचा|कम से कम|कुल
`);

/** Amid questions of ours: what we would want of them, or can do for them. */
export const asksWhatToPay = (text: string): boolean =>
  whatToPay.test(plainly(text, mostRead)) || asksWhatWeDo(text);

/** They ask what it would come to each time. */
export const asksWhatEach = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return whatEach.test(said) && !ofElse.test(said) && !/\p{Nd}/u.test(said) && isQuestion(text);
};
