/** What people say to questions about their means that is no figure: why we ask, that it was told, that nothing comes in now. Four languages. */

import { pattern } from "../../words/pattern.ts";
import { inFewWords, phrases, plainly } from "../../words/phrases.ts";
import { asideIn } from "../../heard/questions/asides.ts";

const mostRead = 300;
const hasFigure = (text: string): boolean => /\p{Nd}/u.test(text);

/** Why we ask, who sees it, whether papers of it are needed. */
const why = phrases(String.raw`
  what'?s? (?:is |has |does )?(?:it|that|this|my (?:income|wages?|salary|money|pay|rent|bills|family))(?: got| have)? to do with (?:you|u|it|this|that|anything|the debt)|what(?:'?s| is) (?:that|it) for|what (?:do|would|will|are) (?:you|u) (?:guys )?(?:need|want|do(?:ing)?|use|using)(?: with)? (?:that|this|it|all (?:that|this)|my (?:income|wages?|salary|pay|details|info|information))(?: \p{L}+){0,4}|(?:is|are) (?:that|this|it|all (?:that|this)|these(?: questions)?)(?: really| even)? (?:necessary|needed|relevant)|(?:do|must) i (?:really |even |actually )?(?:have|need) to (?:answer|tell|say|give|share)(?: \p{L}+){0,4}|how is (?:that|this|it) (?:relevant|important)|why (?:does )?(?:that|this|it) matters?|(?:do|should|must|can|shall) (?:i|you|u) (?:(?:have|need|want) to |need |want |require )?(?:see |send |show |upload |bring |attach )?(?:you |u )?(?:any |my |a |the |for )*(?:pay ?stubs?|pay ?slips?|pay ?checks? stubs?|wage slips?|salary slips?|bank statements?|proof of (?:income|pay|earnings))(?: \p{L}+){0,4}|what for|who (?:sees|gets|reads|will see) (?:that|this|it|my (?:info|information|details|data))(?: information| info)?
  (?:eso|esto) (?:para qu[eé]|de qu[eé] (?:le[s]? )?) ?(?:sirve|es|lo quieren?|quieren?)|para qu[eé] (?:(?:le|les|la|lo|me|se) )*(?:sirve|es|lo quieren?|quieren?|necesitan?|preguntan?|piden?|ocupan?)(?: \p{L}+){0,4}|qu[eé] tiene(?:n)? que ver(?: \p{L}+){0,5}|(?:le |les )?tengo que (?:contestar|responder|decir)\p{L}*(?: \p{L}+){0,3}|(?:(?:tengo|hay) que|debo|necesitan?|quieren?|ocupan?|les?) (?:que )?(?:(?:le|les|me) )?(?:mandar|enviar|mostrar|llevar|subir|mando|env[ií]o|ver)?\p{L}* ?(?:(?:mis|mi|los|el|la|un|alg[uú]n) )?(?:talon(?:es)?|recibos? de (?:n[oó]mina|sueldo|pago)|n[oó]minas?|comprobantes? de (?:ingresos?|sueldo)|colillas?)(?: \p{L}+){0,4}|es (?:necesario|obligatorio)(?: \p{L}+){0,3}|(?:y )?(?:eso |a usted |a ustedes )*(?:qu[eé] )?le[s]? interesa(?: \p{L}+){0,3}|por qu[eé] (?:me |nos )?(?:preguntan?|piden?|quieren?|necesitan?)(?: \p{L}+){0,5}
  (?:ye|yeh|wo|isse|is|iska|yah|aapko|aap ko|tumko)(?: \p{L}+){0,3} (?:kyu+n?|kyo+n?|kisliye|kis liye)(?: \p{L}+){0,4}|(?:kyu+n?|kyo+n?|kisliye|kis liye) (?:chahiye|poo?chh?\p{L}*|ja+n\p{L}*|ja+nna)(?: \p{L}+){0,5}|(?:ye|yeh|isse|ise|yah)(?: sab)? (?:ja+n ?(?:ke|kar)|poo?chh? ?(?:ke|kar))(?: \p{L}+){0,2} kya(?: \p{L}+){0,3}|(?:salary|pay|income|sailari|wage) ?(?:slip|proof|certificate|parchi)s?(?: (?:bhi|kya|ka|ki))*(?: \p{L}+){0,2} (?:chah?iye|bhejn[aiu]|bhejni|dena|deni|dikhan[ai]|lag\p{L}*|padeg[ai]|pad\p{L}*|zaroori|jaruri)(?: \p{L}+){0,5}|bata(?:na|na to) (?:zaroori|jaroori|jaruri|zaruri)(?: hai)?(?: kya)?|(?:kya )?(?:ye|yeh|yah) (?:zaroori|jaroori|jaruri|zaruri)(?: hai)?(?: kya)?
  (?:ये|यह|वो|इससे|इसका|आपको|तुमको)(?: [\p{L}\p{M}]+){0,3} (?:क्यों|क्यूँ|क्यूं|किसलिए|किस लिए)(?: [\p{L}\p{M}]+){0,4}|(?:क्यों|क्यूँ|क्यूं|किसलिए|किस लिए) (?:चाहिए|पूछ[\p{L}\p{M}]*|जान[\p{L}\p{M}]*)(?: [\p{L}\p{M}]+){0,5}|(?:ये|यह|इसे)(?: सब)? (?:जानकर|जान ?के|पूछकर|पूछ ?के)(?: [\p{L}\p{M}]+){0,2} क्या(?: [\p{L}\p{M}]+){0,3}|(?:सैलरी|सेलरी|वेतन|इनकम) ?(?:स्लिप|पर्ची|प्रूफ)(?: [\p{L}\p{M}]+){0,3} (?:चाहिए|भेजनी|भेजना|देनी|देना|दिखानी|लगेगी|पड़ेगी|ज़?रूरी)(?: [\p{L}\p{M}]+){0,5}|(?:क्या )?(?:ये |यह )?बताना (?:ज़?रूरी)(?: है)?(?: क्या)?
  why (?:that|this|so many|all (?:that|this|these|the))(?: questions?| info\p{L}*)?|what'?s? (?:it|that|this) to (?:you|u|ya)|what (?:difference|use|good) (?:does|is|would|will) (?:it|that|this)(?: \p{L}+){0,3}|what business is (?:it|that|this) of (?:yours|urs)|(?:what|why) do (?:you|u) care(?: \p{L}+){0,5}|who wants to know|why (?:should|would) (?:that|this|it) matter|what(?:'?s| is| are) (?:the|these|those|all these) (?:point|reason|questions)(?: \p{L}+){0,4}
  (?:y )?(?:eso )?a (?:usted(?:es)?|ti|vos)(?: eso)? qu[eé]|a qu[eé] viene\p{L}*(?: \p{L}+){0,3}|(?:por|para) qu[eé] (?:tant[oa]s?|es[oae]s?|est[oae]s?|toda|todo|la|el|tal)(?: \p{L}+){0,3}|con qu[eé] (?:fin|objeto|motivo|derecho)(?: \p{L}+){0,4}|(?:y )?qu[eé] (?:m[aá]s )?(?:le|les|te) (?:importa|da|interesa|va)|de qu[eé] (?:le|les|te) (?:sirve|vale)(?: \p{L}+){0,3}|qu[eé] tengo que andar (?:diciendo|contando)\p{L}*(?: \p{L}+){0,3}
  (?:isse|is se|kamai se|salary se|income se|ghar se|meri kamai se|meri salary se)(?: \p{L}+){0,3} kya (?:matlab|lena|karoge|karna|fayda|hoga|farak|farq)(?: \p{L}+){0,2}|(?:iski|is ki|kya|kaisi) (?:\p{L}+ )?(?:zaroorat|jarurat|zarurat|jaroorat)(?: \p{L}+){0,2}|poo?chh?\p{L}* (?:kyu+n?|kyo+n?|kisliye|kis liye)(?: \p{L}+){0,3}|(?:itn[aei]|itne sare|ye sab) (?:sawaal|sawal|questions?|poo?chh?\p{L}*)(?: \p{L}+){0,3}|(?:kaahe|kahe|kayko|kaiku) (?:poo?chh?\p{L}*|chahiye|bata\p{L}*)(?: \p{L}+){0,2}
  (?:इससे|कमाई से|सैलरी से)(?: [\p{L}\p{M}]+){0,3} क्या (?:मतलब|लेना|करोगे|करना|फ़?ायदा|होगा|फ़?र्क़?)(?: [\p{L}\p{M}]+){0,2}|(?:इसकी|क्या) (?:[\p{L}\p{M}]+ )?ज़?रूरत(?: [\p{L}\p{M}]+){0,2}|पूछ[\p{L}\p{M}]* (?:क्यों|क्यूँ|क्यूं|किसलिए|किस लिए)(?: [\p{L}\p{M}]+){0,3}|(?:इतने|ये सब) (?:सवाल|पूछ[\p{L}\p{M}]*)(?: [\p{L}\p{M}]+){0,3}
`);

/** "Why?" and no more, where a figure was asked for. */
const bareWhy = pattern(
  String.raw`^\P{L}*(?:(?:but|and|um+|eh|pero|y|arre|are|lekin|par|अरे|लेकिन|पर)[^\p{L}\p{M}]+)*(?:why|what for|how come|por ?qu[eé]|para qu[eé]|kyu+n?|kyon|kisliye|kis liye|क्यों|क्यूँ|क्यूं|किसलिए|किस लिए)(?:[^\p{L}\p{M}]+(?:though|tho|man|bro|exactly|eso|esto|bhai|sir|ji|ye|yeh|भाई|सर|जी|ये|यह))*[^\p{L}\p{M}]*$`,
);

/** "What's that got to do with you?", "kyu chahiye ye": why we ask, where a figure was asked for. */
export const asksWhyMeans = (text: string): boolean =>
  !hasFigure(plainly(text)) &&
  (asideIn(text, "why-ask") !== null ||
    why.test(plainly(text, mostRead)) ||
    bareWhy.test(plainly(text, mostRead)));

const told = phrases(String.raw`
  (?:i )?(?:(?:have|'?ve) )?(?:already|just|only just) (?:told|tell|said|answered|gave|given|wrote|written)(?: \p{L}+){0,4}|i(?:'?ve| have| did)? (?:told|tell|answered) (?:you|u|ya|y'?all)(?: \p{L}+){0,3}|(?:told|answered) (?:you|u) (?:already|before|that|this|once)|(?:i )?said (?:that|it|so)(?: already| before)?|(?:as|like) i (?:said|told (?:you|u)|wrote)|(?:see|read|look|scroll) (?:above|up|back|my (?:last|first|other) (?:message|text))|(?:you|u) (?:have |'?ve )?(?:already |just )?(?:asked|ask)(?: me)? (?:that|this|it)(?: \p{L}+){0,2}|asked and answered
  ya (?:(?:se|le|les|te|lo|la) )*(?:dije|di|hab[ií]a dicho|he dicho|coment[eé]|cont[eé]|contest[eé]|respond[ií]|puse|escrib[ií])(?: \p{L}+){0,3}|(?:se |te )?lo (?:acabo de|dije|he dicho|puse|escrib[ií]|hab[ií]a dicho)(?: \p{L}+){0,3}|(?:le |les |te )?acabo de (?:decir|contestar|responder)\p{L}*(?: \p{L}+){0,2}|como (?:ya )?(?:le |les |te )?(?:dije|dec[ií]a|he dicho)|(?:ya )?me (?:lo )?(?:pregunt[oó]|ha preguntado)(?: eso)?(?: antes| ya)?|(?:lea|mire|vea) (?:arriba|m[aá]s arriba|lo de arriba)
  (?:(?:pehle|phle|abhi|upar|main|maine|mene|sab|aapko|to|hi|bhi) )*(?:bata|bta|bol|keh|kah|likh)(?:a|aa)? ?(?:ya|yi|ye|i|diya|di|dee|dia|chuk\p{L}*|rakha)?(?: (?:to|toh|na|hi|tha|thi|the|hai|hu|hun|hoon|maine|pehle|abhi|upar|aapko|sab|bhi|yaar|ji)){1,4}|(?:bata|bta|bol|keh|likh) (?:diya|di|dia|chuk\p{L}*)(?: \p{L}+){0,3}|(?:pehle|phle|abhi|upar)(?: \p{L}+){0,3} (?:bata(?:ya|yi)|bataya|btaya|likha|bola|kaha)(?: \p{L}+){0,2}|kitni baar (?:bata|bol|puch|pooch)\p{L}*
  (?:(?:पहले|अभी|ऊपर|मैंने|सब|आपको|तो|ही|भी) )*(?:बताया|बतायी|बताई|कहा|लिखा|बोला)(?: (?:तो|ना|न|ही|था|थी|है|मैंने|पहले|अभी|ऊपर|आपको|सब|भी|यार|जी)){1,4}|(?:बता|बोल|कह|लिख) (?:दिया|दी|चुक[\p{L}\p{M}]*)(?: [\p{L}\p{M}]+){0,3}|(?:पहले|अभी|ऊपर)(?: [\p{L}\p{M}]+){0,3} (?:बताया|बतायी|बताई|कहा|लिखा|बोला)(?: [\p{L}\p{M}]+){0,2}|कितनी बार (?:बता|बोल|पूछ)[\p{L}\p{M}]*
`);
const mostOfTold = 8;

/** "I told you already", without the figure. */
export const saysTold = (text: string): boolean =>
  !hasFigure(text) && inFewWords(text, mostOfTold) && told.test(plainly(text, mostRead));

const nothingNow = phrases(String.raw`
  (?:now|currently|right now|at the moment|at present|these days|since then|today)[\s,.:]+(?:(?:it|there|i|we|that|its|is|it'?s|there'?s|get|have|make|earn|am|getting|making|just|only|just about|literally|absolutely) )*(?:nothing|zero|nil|none|nada|no (?:income|money|work|wages?))|(?:nothing|zero|nil|none|no (?:income|money|wages?))(?: \p{L}+){0,3} (?:now|currently|right now|at the moment|at present|these days|since(?: then)?|any ?more)|(?:nothing|not a (?:penny|cent|dime|thing)|zero)(?:'?s| is)? (?:com(?:es|ing) in|at all)
  (?:ahora|ahorita|hoy|actualmente|por ahora|de momento|ya)[\s,]+(?:\p{L}+ ){0,3}(?:nada|cero|ni un (?:peso|euro|d[oó]lar|centavo|quinto))|(?:nada|cero)(?: \p{L}+){0,2} (?:ahora|ahorita|por ahora|de momento|actualmente)|no (?:me )?(?:entra|llega|cae|est[aá] entrando|gano|cobro|recibo|percibo|tengo entrando)(?: ahora| ahorita)? (?:nada|ni un (?:peso|euro|d[oó]lar|centavo|quinto))
  (?:ab|abhi|aajkal|is (?:waqt|samay)|filhaal|filhal)(?: (?:to|toh|se|bilkul|main|mujhe|ghar|me|mein))*[\s,]+(?:kuch (?:bhi )?(?:nahi+n?|nhi)|zero|shunya|nil)|kuch (?:bhi )?(?:nahi+n?|nhi) (?:aa|aat|kama|mil|kamaa)\p{L}*(?: \p{L}+){0,2}|(?:ek (?:paisa|rupaya|rupya)) (?:bhi )?(?:nahi+n?|nhi)(?: \p{L}+){0,2}
  (?:अब|अभी|आजकल|इस (?:वक़?्त|समय)|फ़?िलहाल)(?: (?:तो|से|बिल्कुल|मैं|मुझे|घर|में))*[\s,]+(?:कुछ (?:भी )?नहीं|ज़?ीरो|शून्य)|कुछ (?:भी )?नहीं (?:आ|कमा|मिल)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2}|एक (?:पैसा|रुपया) (?:भी )?नहीं(?: [\p{L}\p{M}]+){0,2}
`);
const zeroAlone = phrases(
  "zero|nil|0|cero|शून्य|ज़ीरो|जीरो|shunya|nothing|nada|kuch (?:bhi )?nahi+n?|kuch nhi|कुछ (?:भी )?नहीं",
);
/** "Nothing fixed", "some weeks nothing", "nothing but my pension": something comes in all the same. */
const yetSome = phrases(String.raw`
  fixed|steady|regular|much|special|but|except|besides|only|some ?times?|some (?:weeks|months|days)|others?|left(?: over)?
  fij[oa]|seguro|regular|m[aá]s que|salvo|excepto|solo|s[oó]lo|a veces|hay (?:veces|semanas|meses|d[ií]as)|semanas|sobra|queda
  fix|fixed|pakka|khaas|kabhi|siwa\p{L}*|sirf|alawa|bach\p{L}*|फ़?िक्स|पक्का|ख़?ास|कभी|सिवा\p{M}*|सिर्फ़?|अलावा|बच[\p{L}\p{M}]*
`);
const mostOfNothing = 14;

/** "The shop brought 30,000, now nothing": nothing comes in now, whatever did. */
export const saysNothingNow = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return inFewWords(text, mostOfNothing) && nothingNow.test(said) && !yetSome.test(said);
};

/** "Zero", "nothing": as plain, where it was asked how much; "no" and "none" may be of something else. */
export const isPlainZero = (text: string): boolean =>
  zeroAlone.test(plainly(text)) && !yetSome.test(plainly(text));

/** It came in before. */
const cameBefore = phrases(String.raw`
  (?:used to|was|were|did|had|got|made|earned|brought|came)
  (?:antes|gan[aá]ba\p{L}*|sacaba\p{L}*|cobraba\p{L}*|entraba\p{L}*|ten[ií]a\p{L}*|dejaba\p{L}*|daba\p{L}*)
  (?:pehle|phle|aat[aei] th\p{L}*|milt[aei] th\p{L}*|kamat[aei] th\p{L}*|th[aei])|(?:पहले|आत[ाेी] थ[\p{L}\p{M}]*|मिलत[ाेी] थ[\p{L}\p{M}]*|कमात[ाेी] थ[\p{L}\p{M}]*|थ[ाेी])
`);
export const saysCameBefore = (text: string): boolean => cameBefore.test(plainly(text, mostRead));

/** What a claim of a right is made of: without any of these a dispute amid our questions is a guess. */
const claims = phrases(String.raw`
  debts?|owe[ds]?|owing|mine|not me|isn'?t me|wasn'?t me|balance|accounts?|paid|never|took|taken|signed?|opened|applied|prove[ns]?|proof|evidence|validat\p{L}*|verif\p{L}*|papers?|documents?|paperwork|contracts?|agreement|copy|letter|statements?|itemi[sz]\p{L}*|breakdown|wrong|incorrect|mistakes?|error|not right|isn'?t right|disput\p{L}*|contest\p{L}*|scams?|scammers?|frauds?|fraudulent|fake|phish\p{L}*|real|legit\p{L}*|dodgy|shady|sketchy|suspicious|suspect|fishy|hoax|con artists?|trick\p{L}*|genuine|trust|identity|stolen|stole|somebody|someone|lawyer|attorney|solicitor|sue|court|ombudsman|complain\p{L}*|too old|statute|cleared|settled|satisfied|liab\p{L}*|responsible|alibi|no right|ancient|years ago
  sospech\p{L}*|timo|timador\p{L}*|enga[ñn]\p{L}*|deudas?|debo|deb[ií]a|adeud\p{L}*|m[ií][ao]s?|no soy|no fui|saldo|cuenta|pagu[eé]|pagad[oa]s?|nunca|jam[aá]s|firm[eé]|firmad\p{L}*|contrat\p{L}*|prueb\p{L}*|demuestr\p{L}*|demostr\p{L}*|comprob\p{L}*|papel\p{L}*|documentos?|factura\p{L}*|desglose|estafa\p{L}*|fraude\p{L}*|fals[oa]s?|real|verdad|confi\p{L}*|robar?on|robad\p{L}*|identidad|alguien|abogad\p{L}*|demand\p{L}*|tribunal|incorrect\p{L}*|equivoc\p{L}*|error\p{L}*|mal|disput\p{L}*|reclam\p{L}*|queja\p{L}*|no reconozco|desconozco|juzgado|opuse|opongo|no procede|aseguradora|no le voy a pagar|ni he|de d[oó]nde
  karz\p{L}*|karj\p{L}*|qarz\p{L}*|mera nahi|meri nahi|mere nahi|maine nahi|mene nahi|nahi liya|nahi li|liya hi|kabhi|bhar (?:diya|chuka|di)|de (?:diya|chuka|di)|chuka (?:diya|di|chuka)|saboo?t|proof|prove|kaa?ga[zj]\p{L}*|documents?|papers?|galat|galti|fraud\p{L}*|dhokha\p{L}*|dhoka\p{L}*|thag\p{L}*|shak|farzi|nakli|asli|scam|vakee?l|court|khata|account|bakaya|dispute|shikayat|bharosa|kisi ne|kisi aur|jhoo?th?\p{L}*|inkaa?r|jama|mujhpe|mujh (?:pe|par)|nyayalay|nahi bant\p{L}*|makan malik|saal (?:pehle|purana)|nikal chuk\p{L}*
  क़?र्ज़?[\p{L}\p{M}]*|मेरा नहीं|मेरी नहीं|मेरे नहीं|मैंने नहीं|नहीं लिया|नहीं ली|कभी|भर (?:दिया|चुका|दी)|दे (?:दिया|चुका|दी)|चुका (?:दिया|दी|चुका)|सबूत|प्रूफ|काग़?ज़?[\p{L}\p{M}]*|दस्तावेज़?|ग़?लत|ग़?लती|फ्रॉड|धोखा[\p{L}\p{M}]*|ठग[\p{L}\p{M}]*|शक|फ़?र्ज़?ी|नकली|असली|स्कैम|वकील|अदालत|कोर्ट|खाता|बकाया|विवाद|शिकायत|भरोसा|किसी ने|किसी और|झूठ[\p{L}\p{M}]*|इनकार|इंकार|जमा|मुझ ?(?:पे|पर)|न्यायालय|मढ़ो|उतर ग[\p{L}\p{M}]*|साल (?:पहले|पुराना)
`);

/** The words of one who contests the debt, wants it proved or doubts us. */
export const claimsPlainly = (text: string): boolean => claims.test(plainly(text));

const otherLoan = phrases(String.raw`
  (?:personal|car|auto|gold|home|house|student|payday|bike|phone|other|another|second|bank|family|friends?'?s?)(?: \p{L}+){0,2} (?:loans?|emis?|cards?|finance|instal+ments?|debts?)|(?:klarna|credit cards?|store cards?|catalogues?|mortgage|another (?:bank|lender|company))
  (?:otro|otra|un|una)(?: \p{L}+)? (?:pr[eé]stamos?|tarjetas?|cr[eé]ditos?|banco|financiera)|(?:pr[eé]stamos?|cr[eé]ditos?|tarjetas?) (?:personal\p{L}*|del? (?:banco|coche|carro|casa|otro \p{L}+)|de otr[oa] \p{L}+)
  (?:ek|1|do|2|doosr[aei]|dusr[aei]|personal|gold|car|bike|home|gaadi|mobile|phone|kisi aur)(?: \p{L}+){0,2} (?:loan|emi|karz|karza|udhaa?r|card|kist|bank)
  (?:एक|1|दो|2|दूसर[ाेी]|पर्सनल|गोल्ड|कार|बाइक|होम|गाड़ी|मोबाइल|किसी और)(?: [\p{L}\p{M}]+){0,2} (?:लोन|ईएमआई|क़?र्ज़?|क़?र्ज़?ा|उधार|कार्ड|किस्त|बैंक)
`);
const inArrears = phrases(String.raw`
  stopped|on hold|paused|behind|arrears|default(?:ed)?|overdue|missed|unpaid|not paying|can'?t pay|pending|frozen
  parad[oa]s?|atrasad[oa]s?|atraso|detenid[oa]s?|pendientes?|vencid[oa]s?|congelad[oa]s?|no (?:lo|la|los|las) (?:estoy pagando|pago)|dej[eé] de pagar(?:l[oa]s?)?
  ruk[aei]|rukh[aei]|band|bakaya hai|pending|chhut\p{L}*|bounce|nahi (?:de|bhar) (?:raha|rahi|pa raha|pa rahi)|overdue|रुक[ाेी]|बंद|पेंडिंग|छूट[\p{L}\p{M}]*|बाउंस|नहीं (?:दे|भर) (?:रहा|रही|पा रहा|पा रही)
`);

/** "There was a personal loan of 3,500, that has stopped too": another creditor's, told amid our questions. */
export const tellsOtherLoan = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return otherLoan.test(said) && inArrears.test(said);
};
