/** "Is my plan still on?", "ya quedamos en eso", "plan chalu hai na": they ask or say that what was agreed stands. Four languages. */

import { phrases, plainly, wordsIn } from "../../words/phrases.ts";
import { isQuestion } from "../questions-in.ts";
import { wantsInWriting } from "./in-writing.ts";
import { keepsThatPlan } from "../answers/keeps-plan.ts";

const mostWords = 30;

const thing = String.raw`(?:plan|plans|deal|arrangement|agreement|pause|one|payments?|it|that|this|everything|all|all of it|instal?ments?|break|offer|half|part|rest|\p{L}+day)`;
const set = String.raw`(?:agreed|confirmed|set up|set|settled|arranged|sorted|fixed|booked|in place|valid|on|good|standing|active|running|done|cancell?ed|gone|off|final|the same)`;
const cosa = String.raw`(?:plan|acuerdo|arreglo|convenio|trato|pausa|pagos?|cuotas?|abonos?|mensualidad(?:es)?|todo|eso|esto|lo (?:del? |que )?\p{L}+|[ae]l de(?:l| los| las)?)`;
const puesto = String.raw`(?:acordad[oa]s?|vigentes?|en pie|firmes?|confirmad[oa]s?|hech[oa]s?|activ[oa]s?|v[aá]lid[oa]s?|apuntad[oa]s?|list[oa]s?|igual(?:es)?|cancelad[oa]s?|anulad[oa]s?|puest[oa]s?)`;
const cheez = String.raw`(?:plan|kist\p{L}*|emi|pause|rok|wal[aie]|samjhauta|tay|sab|arrangement|agreement)`;
const chalu = String.raw`(?:chalu|chaalu|pakka|pakki|tay|final|confirm|fix|set|active|cancel|khatam|band|lagu|kayam|wahi|same|theek)`;

/** They ask whether it stands. */
const asks = phrases(String.raw`
  (?:is|are|was) (?:(?:my|the|our|that|this) )?(?:\p{L}+ ){0,3}?${thing}(?: (?:\p{L}+|\p{Sc}?[\p{Nd}.,]+)){0,4}? (?:(?:still|all|now|already|then|actually|definitely|really) )*${set}
  (?:does|do|will|did) (?:(?:my|the|our|that|this) )?(?:\p{L}+ ){0,3}?${thing}(?: (?:\p{L}+|\p{Sc}?[\p{Nd}.,]+)){0,3}? (?:still )?(?:stand|hold|count|apply|go ahead|go on|exist|go through)
  (?:we'?re|are we|am i|i'?m) (?:(?:still|all) )*(?:set|good|sorted|agreed|on)(?: (?:for|with|on) (?:the|my|that) [^ ]+)?
  (?:still|all) (?:on|agreed|set|good|valid|standing|stands|in place|confirmed)(?: or not| right| then)*|(?:agreed|confirmed|set up|on) or not|have i (?:still )?got (?:my|the|that|a) (?:plan|deal|arrangement|pause)|do i (?:still )?have (?:my|the|that) (?:plan|deal|arrangement|pause)
  (?:sigue|siguen|seguimos|est[aá]n?|qued[oóa]n?|quedaron|contin[uú]an?|vale|valen|segu[ií]mos con) (?:(?:ya|todav[ií]a|a[uú]n|entonces|siempre|bien) )*${puesto}(?: o (?:no|qu[eé]|ya no))?
  (?:el|mi|la|los|las|ese|esa|este) ${cosa}(?: (?:\p{L}+|\p{Sc}?[\p{Nd}.,]+)){0,6}? (?:(?:todav[ií]a|a[uú]n|ya|siempre) )*(?:sigue|siguen|vale|valen|est[aá]|qued[oóa]|se cancel[oó]|se cay[oó])(?: (?:igual|en pie|vigente|firme|o no|o qu[eé]|o ya no|verdad|no))+
  (?:el|mi|ese|este|la|esa) (?:plan|acuerdo|arreglo|pausa)(?: (?:\p{L}+|\p{Sc}?[\p{Nd}.,]+)){0,6}? (?:todav[ií]a )?sigue(?=\W*$)|(?:vigente|acordado|en pie|confirmado|firme) o (?:no|qu[eé]|ya no)
  ${cheez}(?: (?:\p{L}+|[\p{Nd}.,]+)){0,6}? (?:abhi bhi |abhi |ab |ab bhi )*${chalu} (?:hai|h|hain|he|ho gaya|ho ga?y[aei]|tha|hua)(?: (?:na|kya|ki|ya|nahi+n?|cancel|ho|gaya|abhi|hai|h|to))*
  (?:प्लान|किस्त[\p{L}\p{M}]*|क़िस्त[\p{L}\p{M}]*|ईएमआई|वाल[ाेी]|समझौता|रोक|सब)(?: (?:[\p{L}\p{M}]+|[\p{Nd}.,]+)){0,6}? (?:अभी भी |अभी |अब |अब भी )*(?:चालू|पक्क[ाी]|तय|फ़?ाइनल|कन्फ़?र्म|फ़?िक्स|सेट|कैंसल|रद्द|ख़?त्म|बंद|क़?ायम|वही) (?:है|हैं|हो गय[ाी]|हो गई|था|हुआ)(?: (?:ना|न|क्या|कि|या|नहीं|कैंसल|हो|गया|अभी|है|तो))*
`);

/** They say that they said yes. */
const yesSaid = phrases(String.raw`
  i (?:(?:have|had|just|already|did|literally) )*(?:said (?:yes|ok|yeah)|told (?:you|u) (?:yes|ok))
  (?:si )?(?:ya )?(?:l[ea]s? |te )?(?:dije|hab[ií]a dicho) (?:ya )?(?:que|q|k) s[ií]
  (?:maine |main |mene |mai )?(?:pehle |abhi |to |already )*(?:hi )?haa?n (?:to )?(?:bol|kah|keh)\p{L}*(?: (?:diya|tha|thi|hai|na|h|di|chuk[aie]))*
  (?:मैंने )?(?:पहले |अभी |तो )*(?:ही )?हा[ँं] (?:तो )?(?:बोल|कह)[\p{L}\p{M}]*(?: (?:दिया|था|थी|है|ना|न|दी|चुक[ाेी]))*
`);

/** They say that it was agreed. */
const told = phrases(String.raw`
  (?:i|we|you|u) (?:(?:have|had|just|already|both|did|literally) )*(?:agreed(?: (?:to|on))?|accepted|confirmed|settled on)|(?:as|like|what|how) (?:we|you|i|it was) (?:(?:had|have|already|just|both) )*(?:agreed|settled|arranged|set up|confirmed)|(?:like|as) agreed|(?:the )?(?:plan|one|deal) (?:that )?(?:we|i|you) (?:(?:had|have|already|just) )*(?:agreed|settled|set up|confirmed|made)(?: (?:on|to|before))*|that (?:plan|one) and no other|(?:it'?s|its|that'?s|that was|it was) (?:already )?(?:agreed|set up|settled)(?: already)?
  ya (?:quedamos|acordamos|hab[ií]amos (?:quedado|acordado)|est[aá](?:ba)? (?:acordado|hecho|confirmado)|quedo acordado|lo acept[eé]|acept[eé])(?: en)?|(?:lo|el|la|el plan|la pausa|como|en lo) (?:(?:que|q) )?(?:ya )?(?:quedamos|acordamos|acord[eé]|acept[eé]|hab[ií]amos (?:quedado|acordado)|hemos acordado|qued[oó])|ese plan y (?:no otro|ning[uú]n[oa]? otr[oa])
  jo (?:pehle )?(?:tay|final|fix|pakka) (?:hua|kiya|ho gaya|hui)(?: (?:tha|thi|hai|h|wahi|wo))*|(?:tay|final|fix|pakka) (?:ho )?(?:chuk[aie]|hua tha|kiya tha|kar liya tha|ho gaya tha)(?: (?:hai|h|na))*|maan (?:to )?(?:liya|gaye|gaya|gayi) (?:tha|the|thi)
  जो (?:पहले )?(?:तय|फ़?ाइनल|फ़?िक्स|पक्का) (?:हुआ|किया|हो गया|हुई)(?: (?:था|थी|है|वही|वो))*|(?:तय|पक्का) (?:हो )?(?:चुक[ाेी]|हुआ था|किया था|कर लिया था|हो गया था)(?: (?:है|ना))*|मान (?:तो )?(?:लिया|गए|गया|गई) (?:था|थे|थी)
`);

/** They go back to it, in fewer words than a message of that alone has. */
const back = phrases(String.raw`
  (?:don'?t|do not|didn'?t|not|never|no need to) (?:(?:want|asked|ask|wanna|mean|trying) (?:to )?)?(?:chang(?:e|ing)|mov(?:e|ing)) (?:it|anything|the (?:date|day|plan|amount)|my plan|nothing)
  no (?:(?:quiero|quise|ped[ií]|estoy|voy a) )?(?:cambi(?:ar|ando|e|en)|mover)(?:lo|la|me|le)? ?(?:nada|la fecha|el d[ií]a|el plan)|no (?:me )?l[oa] (?:cambien?|muevan?)
  (?:date|din|tarikh|tareekh|plan|kuch|kist)(?: bhi| ko)? (?:change|badal\p{L}*|badl\p{L}*) (?:nahi+n?|nhi|mat) ?(?:kar\p{L}*|h\p{L}*)?|(?:date|din|tarikh|tareekh|plan|kuch)(?: bhi| ko)? (?:nahi+n?|nhi|mat) (?:badal\p{L}*|badl\p{L}*|change kar\p{L}*)
  (?:तारीख़?|दिन|प्लान|कुछ|किस्त)(?: भी| को)? (?:चेंज|बदल[\p{L}\p{M}]*) (?:नहीं|मत) ?(?:कर[\p{L}\p{M}]*)?|(?:तारीख़?|दिन|प्लान|कुछ)(?: भी| को)? (?:नहीं|मत) (?:बदल[\p{L}\p{M}]*|चेंज कर[\p{L}\p{M}]*)
  (?:leave|keep) (?:it|that|things|everything|the plan|my plan) (?:(?:just|exactly) )?(?:as|how|like|the way) (?:it|they|things|we|you) (?:is|was|were|are|had|agreed|said)(?: (?:it|before|agreed))*|(?:stick|stay)(?:ing)? (?:with|to|at) (?:the |my )?\p{Sc}?\p{Nd}+|(?:go|going|stick) (?:back )?(?:to|with) (?:the|my|that|our) (?:old|first|original|agreed|previous|same) (?:plan|one|deal|arrangement)|(?:the|my) (?:old|first|original) (?:plan|one|deal) (?:stays|is fine|stands)
  d[eé]j[ae]l[oa]s? (?:as[ií] )?(?:como|igual que) (?:est[aá](?:ba)?n?|qued[oó]|quedamos|iba|lo ten[ií]a\p{L}*|antes|dijo|dijimos)|(?:el|lo|con el) (?:mismo )?(?:plan )?(?:de antes|que ya (?:ten[ií]a(?:mos)?|estaba|hab[ií]a))|mejor (?:el|lo) de antes|qu[eé]d(?:ese|ate|emonos)(?: con)? (?:el|ese) plan|(?:el|ese) plan que (?:ya )?(?:tenemos|ten[ií]amos|hay)
  (?:wahi|wohi|pehle ?wal[aie]|purana)(?: (?:\p{L}+|[\p{Nd}.,]+)){0,3}? (?:rehne|rahne) (?:do|dijiye|de)(?: (?:\p{L}+|[\p{Nd}.,]+)){0,3}|jaisa? (?:tha|thi|the|tay) (?:\p{L}+ )?(?:waisa|waise|wahi)(?: \p{L}+)*|jaise tha (?:rehne|rahne) do
  (?:वही|पहले ?वाल[ाेी]|पुराना)(?: (?:[\p{L}\p{M}]+|[\p{Nd}.,]+)){0,3}? (?:रहने) (?:दो|दीजिए|दे)(?: (?:[\p{L}\p{M}]+|[\p{Nd}.,]+)){0,3}|जैस[ाे] (?:था|थी|थे|तय)(?: [\p{L}\p{M}]+)? (?:वैस[ाे]|वही)(?: [\p{L}\p{M}]+)*
`);

/** "I agreed to too much", "I never agreed to that": the words stand there, and something is wrong with it. */
const against = phrases(String.raw`
  too (?:much|high|many)|never|didn'?t agree|did not agree|can'?t|cannot|cancel (?:it|the|my|that|this)|want out|end (?:it|the|my)
  nunca|no (?:acept[eé]|acord[eé]|quedamos|puedo|alcanzo|me alcanza|dije)|demasiado|cancel(?:e|en|ar|arlo|elo)
  kabhi nahi+n?|nahi+n? (?:bola|kaha|mana|ho pay\p{L}*|de pa\p{L}*|de sak\p{L}*)|cancel kar\p{L}*|zyada hai|कभी नहीं|नहीं (?:बोला|कहा|माना|हो पाए|दे पा|दे सक)[\p{L}\p{M}]*|(?:कैंसल|रद्द) कर[\p{L}\p{M}]*
`);

const said = (text: string): string => plainly(text, 400).replaceAll(/\s+/gu, " ");
const isShort = (text: string): boolean => wordsIn(text) <= mostWords;

/** "Is it still on?": they ask, and wish for nothing. */
export const asksIfStands = (text: string): boolean =>
  isShort(text) && asks.test(said(text)) && !against.test(said(text)) && !wantsInWriting(text);

/** "What we agreed", "leave it as it was", "that one and no other": they hold to what was agreed. */
export const holdsToAgreed = (text: string): boolean =>
  isShort(text) &&
  ((told.test(said(text)) && !isQuestion(text)) || back.test(said(text)) || keepsThatPlan(text)) &&
  !against.test(said(text)) &&
  !wantsInWriting(text);

/** "No, I said yes to the other one": of what lies on the table now it is no yes. */
const ofOther = phrases(String.raw`
  no|not|the other|before|al otro|el otro|antes|nahi+n?|pehle|dusr[aei]|नहीं|पहले|दूसर[ाेी]
`);

/** "I already said yes": to what lies there, or to what was agreed. */
export const saysAlreadyYes = (text: string): "again" | "to-another" | null => {
  if (!isShort(text) || !yesSaid.test(said(text)) || against.test(said(text))) return null;
  return ofOther.test(said(text)) ? "to-another" : "again";
};

const ofLink = phrases("link|url|enlace|liga|लिंक");
const isSame = phrases(
  "same|which|where|mism[oa]|cu[aá]l|igual|d[oó]nde|wah?[ei]|yahi|same|kaun ?s[ae]|kahan|वही|यही|कौन ?स[ाी]|कहाँ",
);

/** "Is the link for the 4,000 the same?": which it is, and no doubt of us. */
export const asksOfLink = (text: string): boolean =>
  isShort(text) && ofLink.test(said(text)) && isSame.test(said(text)) && isQuestion(text);
