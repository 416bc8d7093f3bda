/** "So nobody calls me till June?", "is it all due at once then?": what a pause means is asked, and nothing is stopped by it. Four languages. */

import type { PlainDate } from "@forbear/kernel";
import { isQuestion } from "../questions-in.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { monthOf } from "../answers/takes-pause.ts";

const mostRead = 160;

const reach = String.raw`(?:call|phone|ring|text|message|contact|email|write|bother|bug|hassle|chase|harass)(?:s|ing)?`;
/** Told as what will be, and not bidden. */
const quiet = phrases(String.raw`
  (?:no|any|zero) (?:more )?(?:calls?|texts?|messages|letters|reminders|contact|emails?|bills?)|(?:nobody|nobodys|nobody's|no ?one|no ?ones|noone's|anybody|anyone|you|u|you guys|y'?all|they|somebody|the bank)(?:'s|'re|'ll| is| are| r| will)?(?: (?:not|still|even|really|gonna|going to|be|ever|won'?t|wont|keep|guys|to))* ${reach}|(?:will|are|r|does|do) (?:you|u|they|anyone|anybody|somebody|you guys|y'?all|nobody)(?: (?:still|even|gonna|going to|be|guys|keep|not))* ${reach}|(?:get|getting|receive|have|expect)(?: (?:any|no|more|your|the))* (?:calls?|texts?|messages|letters|reminders)|(?:not |n'?t )?be (?:called|texted|contacted|bothered|chased|left alone|left in peace)|(?:i'?m|im|i am|i'?ll be|i will be)(?: \p{L}+)? left (?:alone|in peace)|(?:someone|anyone|anybody|somebody|nobody|you|they|people)(?: (?:gonna|going to|be|not|still|really))* (?:come|coming|show up|turn up|visit)(?:s|ing)?
  (?:ya |nadie |tampoco )*(?:no )?(?:me |nos )?(?:van?|vas) a (?:estar |seguir |andar )?(?:llam(?:ar|ando)|mand(?:e|ando)|molestando|escribiendo|marcando|cobrando|escribir|molestar|marcar|mandar|llegar|cobrar|estar llamando|buscar|hablar)(?:me|nos)?|(?:ya |nadie )*(?:no )?(?:me |nos )?(?:llaman?|llegan?|mandan?|molestan?|marcan?|escriben?|cobran?|dejan? en paz|llamar[aá]n?|llegar[aá]n?|vienen?|vendr[aá]n?)(?: (?:ning[uú]n|ninguna|nada|m[aá]s|de|los|las))*(?: (?:mensajes?|llamadas?|cartas?|avisos?|recordatorios?|textos?))?
  (?:koi |kuch |aapka |aapke |mujhe )*(?:phone|fone|call|calls|msg|message|messages|sms|reminder|notice)(?: (?:bhi|to|toh|wagera|vagera|log))* (?:(?:nahi+n?|nhi|nai) )?(?:a+(?:ye|e|y)?g[aie]|a+(?:ye|e)ng[aie]|kar(?:o|en|e)g[aie]|karenge|karega|aata|aati|aate|milega)\p{L}*|(?:koi|ghar|ghar pe|aadmi)(?: \p{L}+){0,2} (?:(?:nahi+n?|nhi) )?a+(?:ye|e|y)?g[aie]|(?:chain|shanti|sukoon) se(?: \p{L}+){0,2} rah\p{L}*|(?:tang|pareshan|disturb) (?:(?:nahi+n?|nhi) )?kar(?:o|en|e)g\p{L}*
  (?:कोई |कुछ |आपका |आपके |मुझे )*(?:फ़?ोन|कॉल|मैसेज|मेसेज|एसएमएस|रिमाइंडर|नोटिस)(?: (?:भी|तो|वगैरह|लोग))* (?:नहीं )?(?:आए|आये|आएँ|आएं|आयें|कर|मिले)(?:ग|ें?ग|ोग|ेग)[\p{L}\p{M}]*|(?:कोई|घर|आदमी)(?: [\p{L}\p{M}]+){0,2} (?:नहीं )?(?:आए|आये|आएँ|आएं)ग[\p{L}\p{M}]*|(?:चैन|शांति|सुकून) से(?: [\p{L}\p{M}]+){0,2} रह[\p{L}\p{M}]*|(?:तंग|परेशान) (?:नहीं )?कर(?:ें?ग|ोग|ेग)[\p{L}\p{M}]*
`);
const nothingDue = phrases(String.raw`
  (?:do not|don'?t|dont|won'?t|wont|will not) (?:have to|need to|gotta|got to) (?:pay|send|do)(?: (?:anything|nothing|a thing|you))*|(?:nothing|zero) (?:to pay|due|owed|to do)|no payments?(?: due)?|(?:i )?(?:pay|owe) nothing
  no (?:tengo que|hay que|debo|voy a|necesito) (?:pagar|dar|hacer)(?: nada)?|no pago(?: nada)?|nada que pagar
  (?:kuch|kuchh)(?: bhi| nahi)* (?:dena|bharna|pay|karna|deni)(?: \p{L}+){0,3}|(?:abhi|tab tak)(?: \p{L}+)? (?:nahi+n?|nhi) (?:dena|bharna)
  कुछ (?:भी )?(?:नहीं )?(?:देना|भरना|करना)(?: [\p{L}\p{M}]+){0,3}|(?:अभी|तब तक)(?: [\p{L}\p{M}]+)? नहीं (?:देना|भरना)
`);
/** It is put as what follows, or asked whether it is so. */
const leads = phrases(String.raw`
  so|and|then|wait|you really|is it true|does (?:that|this|it) mean|you mean|meaning|for real|really|seriously|will|are|do|does|till|until|meanwhile|in the meantime
  o sea|entonces|es decir|quiere decir|de veras|de verdad|en serio|seguro|mientras|hasta|y|ya
  matlab|yaani|yani|sach|sachi|sacchi|tab tak|tak|to|toh|kya|is bich|is dauraan|dauraan|beech|मतलब|यानी|सच|तब तक|तक|तो|क्या|बीच
`);
const tagged = phrases(String.raw`
  (?:right|correct|yeah|yes|verdad|cierto|no|na|kya|hai na)(?=\W*$)|(?:ना|न|क्या|है ना)(?=[^\p{L}\p{M}]*$)
`);
const bids = phrases(String.raw`
  stop|don'?t|dont|do not|please|never|llamen|escriban|manden|molesten|dejen|mat|band|मत|बंद
`);

const allDue = phrases(String.raw`
  (?:all|everything|whole|full|entire|lump|total)(?: \p{L}+){0,4} (?:at once|in one go|at one time|due|together|in full|one shot)|(?:at once|lump sum|in one go)
  (?:tod[oa]|completo|entero)(?: \p{L}+){0,3}? (?:junto|de golpe|de una|de un jal[oó]n|de un solo|de una vez|completo)|de golpe
  (?:pura|poora|sara|saara|sab|total|pure|poore)(?: \p{L}+){0,3} (?:ek ?sa+th|ek ?baar|ikatth?[ae]|ekdum)|ek ?sa+th|ikatth?[ae]
  (?:पूर[ाे]|सार[ाे]|सब|टोटल)(?: [\p{L}\p{M}]+){0,3} (?:एक ?साथ|एक ?बार|इकट्ठ[ाे])|एक ?साथ|इकट्ठ[ाे]
`);
const whatThen = phrases(String.raw`
  what(?:'?s| is| will| do| should| am| would| happens?| if| about)*(?: \p{L}+){0,6}|and then|then what
  qu[eé] (?:pasa|sigue|hago|hay|tengo|tendr|va a|me toca|procede)\p{L}*(?: \p{L}+){0,3}|y (?:luego|despu[eé]s)(?: qu[eé])?|c[oó]mo (?:le hago|va|queda|pago)\p{L}*
  kya (?:hoga|karna|hogi|dena|karu|karun|karoon|hota)\p{L}*(?: \p{L}+){0,3}|(?:fir|phir) kya|kaise(?: \p{L}+){0,3}
  क्या (?:होगा|करना|होगी|देना|करूँ|करूं|होता)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,3}|फिर क्या|कैसे(?: [\p{L}\p{M}]+){0,3}
`);
const later = phrases(String.raw`
  then|after(?:wards)?|when (?:it|that|the pause) (?:ends|is over|is up)|despu[eé]s|luego|entonces|al terminar|cuando (?:termin|acab)\p{L}*
  (?:uske|iske|us ke) ba+d|ba+d (?:me|mein)|tab|phir|fir|(?:उसके|इसके) बाद|बाद में|तब|फिर
`);

/** What is asked of it: whether all is quiet until then, or what comes after; null where neither is. */
export function askedOfPause(text: string, until: PlainDate): "meanwhile" | "after" | null {
  const said = plainly(text, mostRead);
  const asks = isQuestion(said) || tagged.test(said);
  const when = monthOf(until).test(said.toLowerCase()) || later.test(said);
  if (when && (asks || allDue.test(said)) && (allDue.test(said) || whatThen.test(said))) {
    return "after";
  }
  if (!asks || bids.test(said.replace(nothingDue, " ")) || !leads.test(said)) return null;
  return quiet.test(said) || nothingDue.test(said) ? "meanwhile" : null;
}
