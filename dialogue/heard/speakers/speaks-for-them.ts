/** "My daughter does my money now": somebody of theirs is to speak or to act for them. Four languages. */

import { familia, kin, parivar, parivarHindi } from "../kin.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const affairs = String.raw`(?:money|bills?|finances|financial (?:stuff|things|matters|affairs)|payments?|accounts?|affairs|banking|paperwork|this (?:stuff|kind of thing|sort of thing)|(?:all )?(?:this|that|of this|of that))`;
const does = String.raw`(?:does|handles?|manages?|looks? after|deals? with|takes? care of|sorts?(?: out)?|runs?|pays?|is (?:in charge of|handling|managing|looking after|dealing with|taking care of|doing|paying))`;

const helps = phrases(String.raw`
  my ${kin} (?:wants|would like|needs|is going|will) (?:to )?(?:talk|speak|call|ring|phone|deal)(?: (?:to|with|you|u|about|it|this))*
  mi ${familia} (?:quiere|quisiera|va a|necesita) (?:hablar|llamar)\p{L}*(?: con ustedes)?|(?:mere|meri|mera) ${parivar} (?:aap ?se )?(?:baat|call) kar(?:na|ni) chah\p{L}*|(?:मेरे|मेरी|मेरा) ${parivarHindi} (?:आपसे )?(?:बात|फ़?ोन) कर(?:ना|नी) चाह[\p{L}\p{M}]*
  my ${kin} (?:now |usually |always |really )?${does} (?:(?:all|most) )?(?:of )?(?:(?:my|the|our) )?${affairs}
  (?:can|could|will|would|please)(?: you)? (?:talk|speak|deal|write)(?: to| with)? (?:her|him|them|my ${kin})(?: instead)?(?: about (?:it|this))?
  (?:can|could|may|is it ok if|let) (?:my ${kin}|she|he) (?:\p{L}+ )?(?:talk|speak|call|ring|phone|deal|write|handle|sort)\p{L}*(?: (?:to|with|for|it|this|that|you|u|me|out|on my behalf))*
  (?:i )?(?:can i |could i |want to |would like to |how do i |i'?d like to )?(?:authori[sz]e|nominate|give (?:permission|authority|consent) (?:to|for)) (?:someone|somebody|my ${kin}|her|him|another person)(?: else)?(?: to (?:speak|talk|act|deal)(?: with you)?(?: for| on behalf of)?(?: me)?)?
  (?:speak|talk|deal|act)(?: with you| to you)? (?:for me|on my behalf)
  (?:send|text|forward|share|give) (?:(?!me |us |it |out |over )(?:my )?\p{L}+) (?:the|a|that|this) (?:payment )?link|(?:send|text|forward|share) (?:the|a|that|this) (?:payment )?link to (?:her|him|them|my ${kin})
  (?:does|do|should|must|has) (?:my ${kin}|she|he) (?:also )?(?:need to |have to )?(?:write|call|talk|speak|contact|text|ring)(?: to)? (?:you|u)(?: (?:herself|himself|too|as well|directly))*
  (?:m[aá]nd|env[ií]|p[aá]s)[eaé]n?(?:le|les|sel[oa]) (?:el |la |ese |esa )?(?:link|enlace|liga)(?: a \p{L}+)?|(?:tiene|necesita|debe) (?:mi ${familia}|ella|[eé]l) (?:que )?(?:escribir|llamar|hablar)(?:les|le)?(?: con ustedes)?
  (?:usko|unko|use|unhe|(?:(?:mere|meri) )?${parivar} ko|${parivarHindi} को|उसको|उनको|उन्हें|उसे) (?:bhi |भी )?(?:link|लिंक|payment link) (?:bhej|de|भेज|दे)[\p{L}\p{M}]*
  mi ${familia} (?:ahora |ya )?(?:(?:me|se) )?(?:maneja|lleva|administra|paga|ve|arregla|hace|(?:se )?encarga de)(?:n)? (?:de )?(?:tod[oa]s? )?(?:mi|mis|el|la|los|las|lo de)? ?(?:dinero|cuentas?|pagos?|finanzas|gastos|eso|esto|recibos|biles)
  (?:puede|pueden|podr[ií]an?)(?: ustedes)? hablar con (?:ella|[eé]l|mi ${familia})|(?:puede|podr[ií]a) (?:mi ${familia}|ella|[eé]l) (?:hablar|llamar|arreglar)\p{L}*|autorizar a (?:alguien|mi ${familia}|otra persona)|(?:hablar?|que hable) (?:por m[ií]|en mi nombre)
  (?:mere|meri|mera) ${parivar} (?:ab )?(?:mere |mera |meri |saare |sab )*(?:paise|paisa|hisaab|kharcha|bill|payment|account|khata)\p{L}* (?:\p{L}+ )?(?:dekh|sambhal|kar|bhar)\p{L}*|(?:mere|meri) ${parivar} (?:se|ko) (?:baat|phone|call) (?:kar|karo|kijiye|kar lo)\p{L}*|(?:mere|meri) (?:taraf|jagah)(?: se)? (?:mere |meri )?${parivar} (?:baat|bol)\p{L}*
  (?:मेरे|मेरी|मेरा) ${parivarHindi} (?:अब )?(?:मेरे |मेरा |मेरी |सारे |सब )*(?:पैसे|पैसा|हिसाब|ख़?र्चा|बिल|पेमेंट|खाता)[\p{L}\p{M}]* (?:[\p{L}\p{M}]+ )?(?:देख|संभाल|सँभाल|कर|भर)[\p{L}\p{M}]*|(?:मेरे|मेरी) ${parivarHindi} से बात (?:कर|करें|करो|कीजिए|कर लो)[\p{L}\p{M}]*|मेरी (?:तरफ़?|जगह)(?: से)? (?:मेरे |मेरी )?${parivarHindi} (?:बात|बोल)[\p{L}\p{M}]*
`);

/** They wish that somebody they know speaks or acts for them. */
export const saysWhoHelps = (text: string): boolean => helps.test(plainly(text, mostRead));
