/** "Will that stop the texts?", "when do I hear from you?": they ask of our messages, and stop none. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";
import { asksIfContactGoesOn } from "../questions/contact-goes-on.ts";

const mostRead = 300;

const sent = String.raw`(?:(?:the|these|those|your|all|all the|my|any) )*(?:texts?|texting|messages?|messaging|calls?|calling|e-?mails?|letters?|reminders?|it|this|that)`;
const enviado = String.raw`(?:(?:los|las|sus|tantos|tantas|esos|estos) )*(?:mensajes?|textos?|llamadas?|correos?|cartas?|avisos?|recordatorios?)`;
const bheja = String.raw`(?:msgs?|messages?|sms|calls?|phone|fone|reminders?|chitthi)`;
const bhejaHindi = String.raw`(?:मैसेज|संदेश|कॉल|फ़?ोन|रिमाइंडर|चिट्ठी)`;

/** What ends is asked of something else than us: "that", a payment, the plan. "Will you stop" asks for it. */
const asked = phrases(String.raw`
  (?:will|would|does|do|did|can)(?: (?:that|this|it|paying|the plan|a plan|agreeing|signing up|setting (?:it|this) up))(?: (?:then|also|now|mean|finally|at least))* (?:stop|end|pause|cut)\p{L}* ${sent}|(?:will|do|are|would) ${sent} (?:going to |then |finally |now |still )*(?:stop|end)\p{L}*
  when (?:do|will|would|am|can|should|are)(?: \p{L}+){0,4} (?:hear|expect|get|be in touch|contacted|write|message|text|come back)\p{L}*|when(?:'s| is| will be)? (?:the|your|my) next (?:text|message|reminder|letter|call)|(?:so |and |then )?no (?:texts|messages|reminders|calls|letters) (?:till|until|before|for)(?: \p{L}+){0,4} (?:right|ok|yeah|correct|then)
  (?:con eso|as[ií]|eso|entonces|si pago|con el plan)(?: (?:ya|me))* (?:par|dej|termin|acab|se quit|cortan)\p{L}*(?: de)? (?:(?:mandar|llegar|enviar|escribir|llegarme|mandarme|escribirme)(?: ${enviado})?|${enviado})|cu[aá]ndo (?:me )?(?:vuelven?|van|va|vuelvo|volver[aá]n?|tendr[eé]|recibo|recibir[eé]|sabr[eé]|escriben?|llega)(?: \p{L}+){0,4}
  (?:kya )?(?:isse|is se|usse|us se|phir|fir|to|tab)(?: \p{L}+){0,3} ${bheja}(?: (?:aana|aane|bhi|sab))* band (?:ho|honge|hoga)\p{L}*|(?:kya )?${bheja}(?: (?:aana|aane|bhi|sab))* band ho(?: ?ja\p{L}+|nge|ga)|(?:kab|kab tak|phir kab|ab kab)(?: \p{L}+){0,3} (?:${bheja}|sampark|bataoge|batayenge|jawab)(?: \p{L}+){0,2}
  (?:क्या )?(?:इससे|उससे|फिर|तो|तब)(?: [\p{L}\p{M}]+){0,3} ${bhejaHindi}(?: (?:आना|आने|भी|सब))* बंद (?:हो|होंगे|होगा)[\p{L}\p{M}]*|${bhejaHindi}(?: (?:आना|आने|भी|सब))* बंद हो(?: ?जा[\p{L}\p{M}]+|ंगे|गा)|(?:कब|कब तक|फिर कब|अब कब)(?: [\p{L}\p{M}]+){0,3} (?:${bhejaHindi}|संपर्क|बताओगे|बताएंगे|जवाब)(?: [\p{L}\p{M}]+){0,2}
`);

/** Whatever is asked, this ends it. */
const ends = phrases(String.raw`
  (?:will|can|could|would) (?:you|u)(?: (?:please|just|finally|guys))* (?:stop|quit|leave)|(?:please |just |now )?(?:stop|quit) (?:text|call|messag|writ|contact|email|harass|bother)\p{L}*|leave me(?: alone)?|never (?:text|call|contact|write|message)|(?:don'?t|dont|do not) (?:text|call|contact|write|message)|unsubscribe|take me off|no more (?:texts|calls|messages|letters)(?! (?:till|until|before|for|right|then))
  (?:ya )?no (?:me )?(?:llam|escrib|mand|marqu|molest|contact)\p{L}*|d[eé]j\p{L}+ (?:me |de )|par(?:e|en) de|basta|(?:mat|na) (?:bhej|kar|likh)\p{L}*|band (?:kar(?:o|do|iye)|kijiye)|(?:मत|न|ना) (?:भेज|कर|लिख)[\p{L}\p{M}]*|बंद (?:करो|कर दो|करिए|कीजिए|करें)
`);

/** They ask whether or when, and say nowhere that it is to end. */
export function asksOfStop(text: string): boolean {
  if (asksIfContactGoesOn(text)) return true;
  const said = plainly(text, mostRead);
  return asked.test(said) && !ends.test(said.replace(asked, " "));
}
