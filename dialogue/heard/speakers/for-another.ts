/** Somebody else tells what would prove the person, or asks how the person reaches us. Four languages. */

import { asideIn } from "../questions/asides.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;

const theirs = phrases(String.raw`
  (?:her|his|their|my (?:wife|husband|partner|mother|mom|mum|father|dad|son|daughter|sister|brother|friend|boyfriend|girlfriend|flatmate|roommate)(?:'?s)) (?:full |last )?(?:birthday|birth ?date|date of birth|dob|d\.o\.b\.?|name|zip(?: ?code)?|post ?code|social|ssn|address) (?:is|was|'s)
  (?:she|he|they) (?:was|were|is) born (?:on|in)
  (?:su|la) (?:fecha de nacimiento|cumplea[ñn]os|nombre completo|c[oó]digo postal) (?:de (?:ella|[eé]l|mi \p{L}+) )?es(?= )|(?:ella|[eé]l) (?:naci[oó]|cumple) (?:el|en)
  (?:unki|unka|uski|uska|mer[ei] (?:patni|biwi|pati|maa|papa|beti|beta|behen|bhai) (?:ki|ka)) (?:janam|janm|date of birth|dob|birthday|naam|pin ?code)\p{L}*
  (?:उनकी|उनका|उसकी|उसका|मेरी? (?:पत्नी|बीवी|पति|माँ|पापा|बेटी|बेटे|बहन|भाई) (?:की|का)) (?:जन्म|जनम|जन्मतिथि|डेट ऑफ़? बर्थ|बर्थडे|नाम|पिन ?कोड)[\p{L}\p{M}]*
`);

/** "Her birthday is the 12th of April": of another, so that it proves nobody. */
export const tellsTheirDetails = (text: string): boolean => theirs.test(plainly(text, mostRead));

const reaches = phrases(String.raw`
  (?:tell|ask|get|have|let) (?:her|him|them) (?:to )?(?:call|ring|phone|contact|text|write to) (?:you|u|ya)|(?:so |for )?(?:she|he|they) (?:can|could|should|to) (?:call|ring|phone|contact|reach) (?:you|u|ya)
  how (?:can|could|does|do|should) (?:she|he|they) (?:call|ring|phone|contact|reach|get (?:hold of|in touch))|(?:what|which|on what) number|what(?:'?s| is) (?:your|the) (?:phone )?number|your number
  (?:que|para que) (?:los|les|le) (?:llame|marque|hable|contacte)|(?:a )?(?:qu[eé]|cu[aá]l) (?:es (?:el|su) )?(?:n[uú]mero|tel[eé]fono)|c[oó]mo (?:los|les|le) (?:llama|contacta|localiza)
  (?:unko|usko|unse|usse|woh|wo) (?:\p{L}+ ){0,3}(?:call|phone|fone|contact)\p{L}* (?:kar|ka)\p{L}*|(?:kis|kaun ?sa|konsa|kya|aapka|apka) (?:number|no)(?: \p{L}+)*
  (?:उनको|उसको|उनसे|उससे|वो|वह) (?:[\p{L}\p{M}]+ ){0,3}(?:कॉल|फ़?ोन|संपर्क) क[\p{L}\p{M}]*|(?:किस|कौन ?सा|क्या|आपका) नंबर(?: [\p{L}\p{M}]+)*
`);

/** "Ok tell her to call you? how": the number is wanted, to be passed on. */
export const asksHowTheyReach = (text: string): boolean =>
  reaches.test(plainly(text, mostRead)) || asideIn(text, "how-to-call") !== null;

const offList = phrases(String.raw`
  (?:take|taking|remove|removing|delete|deleting|get(?= me)|wipe|erase) (?:me|my (?:number|phone|name|details|info\p{L}*)|this number|it)(?: (?:off|from|out|of|the|your|list|lists|system|database|records?|file))*|(?:be|get|am i) (?:off|removed|deleted|taken off)
  (?:you|u)(?:'ll| will| are going to)? (?:won'?t|wont|not|never|stop)(?: be)? (?:text|call|writ|messag|contact|bother)\p{L}*(?: me)?(?: again| any ?more)?|how (?:do|can) i know (?:you|u)(?:'ll| will| are|'re)? (?:not |never |really )?(?:stop|text|call|writ|contact|go away)\p{L}*|(?:delete|remove|erase) it
  (?:are|r) (?:you|u|y'?all)(?: (?:lot|all|guys|people))? (?:ever )?(?:going to|gonna) (?:ever |finally )?stop(?: (?:now|then|it|this))*|will (?:you|u|y'?all|it|this)(?: (?:lot|all|guys|people))? (?:ever |finally |now )?stop(?: (?:now|then|it|this))*|(?:is|will) (?:this|it) (?:going to |gonna )?(?:go on|continue|keep happening)(?: (?:forever|for ever))?
  (?:van|vais|va) a parar(?: ya)?|(?:esto|eso) (?:va a seguir|sigue|seguir[aá])|(?:ye|yeh) (?:band|ruk)\p{L}* (?:hoga|karoge|jayega)|(?:यह|ये) (?:बंद|रुक)[\p{L}\p{M}]* (?:होगा|करोगे|जाएगा)
  (?:ya )?no (?:me )?(?:van|vayan|vuelvan|vuelve|volver[aá]n?) a (?:escrib|llam|mand|molest|marc|contact)\p{L}*|(?:b[oó]rr|qu[ií]t|elim[ií]n)[eai]n?(?:l[oae]|me)
  (?:phir|fir|ab|dobara)(?: se)? (?:\p{L}+ ){0,2}(?:nahi+n?|nhi) (?:aayeg|aaeg|bhejoge|bhejenge|karoge|karenge)\p{L}*|(?:फिर|अब|दोबारा)(?: से)? (?:[\p{L}\p{M}]+ ){0,2}नहीं (?:आएग|भेजोगे|भेजेंगे|करोगे|करेंगे)[\p{L}\p{M}]*
  (?:borr|quit|sac|elimin|d(?:ar?|ier|en) de baja)\p{L}*(?:me)?(?: (?:mi|este|el) (?:n[uú]mero|tel[eé]fono|nombre|datos))? ?(?:de|del) (?:la |su |esa )?(?:lista|sistema|base)|(?:me (?:van a |pueden )?|mi n[uú]mero )(?:borr|quit|elimin)\p{L}*
  (?:mera |mere |ye |yeh )?(?:number|no|naam|list se) (?:\p{L}+ ){0,3}(?:hata|nikal|delete|remove|mita)\p{L}*|(?:नंबर|नाम|लिस्ट से) (?:[\p{L}\p{M}]+ ){0,3}(?:हटा|निकाल|डिलीट|मिटा)[\p{L}\p{M}]*
`);

/** "But you will take me off the list, right?": whether what they were told holds. */
export const asksOffList = (text: string): boolean => offList.test(plainly(text, mostRead));

const reaching = phrases(String.raw`
  (?:call|ring|phone|text|message|contact|email|bother|write to|visit)(?:s|ing|ed)? (?:her|him|them|me|us|my \p{L}+|here)|(?:her|his|their|this|that|my|a|another|different|new|better) (?:new |own |mobile |cell |phone |work )*(?:number|e-?mail|whatsapp|line)|(?:come|coming|came|send(?:ing)? (?:someone|anyone)) (?:to|round|over|here)|(?:is|was|have|did|has|will) (?:that|this|it|you|my number)(?: \p{L}+){0,2} (?:noted?|written|down|passed|got|get|saved?)(?: \p{L}+)*|(?:not|n'?t) (?:for ever|forever|for good|permanently)
  (?:l[aeo]s? |me |nos )?(?:llam|marqu|marc|escrib|contact|molest|visit)\p{L}* (?:a (?:ella|[eé]l|ell[oa]s|m[ií]|mi)|aqu[ií])|(?:l[aeo]s?|me|nos) (?:llam|marqu|marc|escrib|contact|molest|visit)\p{L}*|(?:su|este|ese|mi|otro|el) (?:n[uú]mero|tel[eé]fono|celular|correo|whats\p{L}*)|(?:van a|vienen|vengan|vendr[aá]n) (?:venir|a (?:la|mi|su) casa)|(?:lo|la)? ?(?:anot|apunt)\p{L}*|no para siempre|para siempre no
  (?:unka|unki|unke|unko|unse|uska|uspe|usko|mera|mere|is|us|dusr[ae]|naya) (?:number|no|phone|mobile|whatsapp|email)|(?:phone|fone|call|msg|message|sampark|whatsapp) (?:\p{L}+ ){0,2}(?:kar|bhej|mat|na|aa)\p{L}*|ghar (?:pe |par )?aa\p{L}*|(?:note|likh) (?:kar )?(?:liya|li|kiya|hua|ho gaya)|(?:hamesha|humesha) ke liye (?:nahi+n?|nhi)|band (?:karne ko )?(?:nahi+n?|nhi) (?:bol|kah|kaha)\p{L}*
  (?:उनका|उनकी|उनके|उनको|उनसे|उसका|उसको|मेरा|मेरे|इस|उस|दूसर[ाे]|नया|नए) (?:नंबर|फ़?ोन|मोबाइल|व्हाट्सएप|ईमेल)|(?:फ़?ोन|कॉल|मैसेज|संदेश|संपर्क) (?:[\p{L}\p{M}]+ ){0,2}(?:कर|भेज|मत|न|आ)[\p{L}\p{M}]*|घर (?:पर |पे )?आ[\p{L}\p{M}]*|(?:नोट|लिख) (?:कर )?(?:लिया|ली|किया|हुआ|हो गया)|हमेशा के लिए नहीं|बंद (?:करने को )?नहीं (?:बोल|कह)[\p{L}\p{M}]*
`);

/** What somebody else wishes or asks of how we reach anybody: it tells nothing of the debt, and is passed on. */
export const ofReaching = (text: string): boolean => reaching.test(plainly(text, mostRead));
