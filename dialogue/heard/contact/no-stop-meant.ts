/** "I never asked you to stop": a stop that was not meant. Four languages. */

import { everyPhrase } from "../../words/phrases.ts";

const ended = String.raw`(?:stop(?:ped|ping)?|end(?:ed|ing)?|quit|cease|opt(?:ed)? out|block(?:ed)?|unsubscribe[d]?|cut (?:it |me )?off|hang up|leave)`;
const parar = String.raw`(?:par(?:ar|aran|aras|en|es|e)|detener|detuvier\p{L}*|dej(?:ar|aran|en) de (?:escribir|mandar|enviar|hablar|contactar)\p{L}*|cort(?:ar|aran|en)|suspend\p{L}*|termin(?:ar|aran|en)|cancel(?:ar|aran|en))`;
const bola = String.raw`(?:bola|bole|boli|kaha|kahaa|keha|kha|likha|manga|maanga)`;
const bolaHindi = String.raw`(?:बोला|बोली|कहा|लिखा|माँगा|मांगा)`;

/** Each place where they say that they did not stop us, or ask why it stopped. */
export const noStopMeant = everyPhrase(String.raw`
  (?:i |we )?(?:did not|didn'?t|didnt|never|have not|haven'?t|was not|wasn'?t|am not)(?: (?:actually|even|really|ever|once|ask(?:ed|ing)?|tell|told|telling|say|said|saying|mean(?:t)?|want(?:ed)?|request(?:ed)?|you|u|guys|it|this|that|for|to|a|any|the|them|messages?|texts?|everything|contact|be))* ${ended}(?: (?:the|these|those|my|any|you|me|it|messages?|messaging|texts?|texting|writing|contact|contacting|talking|everything|all|to))*
  (?:who|when did i) (?:told|asked|said|tell|ask|say)(?: (?:you|u|guys|anyone|anything|about))* (?:to )?${ended}(?: (?:the|messages?|writing|texting|it|everything))*
  why (?:did|have|would) (?:you|u)(?: guys)? ${ended}(?: (?:the|messages?|writing|texting|it|everything))*|(?:that|it|this) (?:was not|wasn'?t|is not|isn'?t)(?: meant(?: as)?)?(?: a)? stop
  (?:yo )?(?:no|nunca)(?: (?:les?|te|se))?(?: (?:dije|ped[ií]|quise|quer[ií]a|quiero|he dicho|he pedido|pretend[ií]a|ordené|mand[eé]))+(?: (?:que|q|k|nada|de|me|lo|los|ya|todo))* ${parar}(?:lo|los|me)?(?: (?:de|los|mensajes?|nada|todo|escribirme|conmigo))*
  (?:qui[eé]n|cu[aá]ndo)(?: (?:les?|te|yo))* (?:dij[oe]|pidi[oó]|ped[ií])(?: (?:que|q|de|me|yo))* ${parar}(?:lo)?|por ?qu[eé] (?:pararon|dejaron|detuvieron|cortaron|cancelaron)(?: (?:de|los|mensajes|escribir\p{L}*|todo|me|esto))*
  (?:maine|maine to|mene|mai ne|humne)(?: (?:aap ?ko|tum ?ko|aapse|tumse|koi|kuch|messages?|msg|sab|ye|yeh|to|toh|bhi))* band(?: (?:kar\p{L}*|ko|ka|ke|ki|liye|hone|do))*(?: (?:kab|kabhi|to|toh|bilkul))* ?(?:nahi+n?|nhi|na)? ?${bola}(?: (?:tha|thi|hai|aapse|tha kya))*
  (?:maine|mene|mai ne) (?:kab|kabhi|nahi+n?|nhi)(?: (?:aapko|tumko|aapse))* ${bola}(?: (?:tha|ki|ke))* (?:sab |messages? |ye )?band(?: (?:kar\p{L}*|do|karo|dijiye))*
  (?:kab|kisne|kis ne) ${bola}(?: (?:ki|tha))* (?:sab |messages? )?band(?: (?:kar\p{L}*|do))*|(?:kya|kyu+n?|kyo+n?)(?: (?:sab|messages?|ye))* band (?:kar diya|kiya|ki+ye|kar diye|ho gaya)|(?:sab |messages? )?band (?:kyu+n?|kyo+n?) (?:kar diya|kiya|kar diye)|band (?:nahi+n?|nhi) (?:karna|karwana|karvana) (?:tha|hai)|band mat kar\p{L}*|(?:phir se |wapas |dobara )?(?:chalu|chaalu|shuru) kar(?:o|do| do|iye|ein| dijiye)(?: (?:phir se|wapas))?
  (?:मैंने|मैने|हमने)(?: (?:आपको|तुमको|आपसे|कोई|कुछ|मैसेज|संदेश|सब|ये|यह|तो|भी))* बंद(?: (?:कर[\p{L}\p{M}]*|को|का|के|की|लिए|होने|दो))*(?: (?:कब|कभी|तो|बिल्कुल))* ?(?:नहीं|ना)? ?${bolaHindi}(?: (?:था|थी|है|आपसे))*
  (?:मैंने|मैने) (?:कब|कभी|नहीं)(?: (?:आपको|तुमको|आपसे))* ${bolaHindi}(?: (?:था|कि|की))* (?:सब |मैसेज |ये )?बंद(?: (?:कर[\p{L}\p{M}]*|दो|दीजिए))*
  (?:कब|किसने) ${bolaHindi}(?: (?:कि|था))* (?:सब |मैसेज )?बंद(?: (?:कर[\p{L}\p{M}]*|दो))*|(?:क्या|क्यों)(?: (?:सब|मैसेज|ये))* बंद (?:कर दिया|किया|किए|कर दिए|हो गया)|(?:सब |मैसेज )?बंद क्यों (?:कर दिया|किया|कर दिए)|बंद नहीं (?:करना|करवाना) (?:था|है)|बंद मत कर[\p{L}\p{M}]*|(?:फिर से |वापस |दोबारा )?(?:चालू|शुरू) (?:करो|कर दो|करिए|करें|कीजिए|कर दीजिए)(?: (?:फिर से|वापस))?
`);

/** They stopped nothing, as they say, or want it begun again. */
export const saysNoStopMeant = (said: string): boolean => said.search(noStopMeant) >= 0;
