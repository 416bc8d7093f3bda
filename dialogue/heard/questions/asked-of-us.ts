/** What people ask of how we work: where complaints go, whence we have a number, whether a plan or a stay counts. Four languages. */

import { isQuestion } from "../questions-in.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const route = phrases(String.raw`
  (?:grievance|nodal|complaints?) (?:redress\p{L}* )?(?:officer|cell|department|team|desk|manager|procedure|process|address)\p{L}*|ombudsman|(?:where|how|to whom|who)(?: \p{L}+){0,3} (?:i|we) (?:\p{L}+ )?complain\p{L}*|(?:make|file|raise|lodge) a (?:formal )?complaint (?:with|to) who(?:m)?
  (?:is|was|are) (?:this|that|it|they|you)(?: even)? (?:allowed|legal|permitted)(?: (?:by|under) [\p{L} ]+)?|(?:does|do) (?:the )?(?:rbi|fca|cfpb|law|rules?) (?:allow|permit)
  (?:d[oó]nde|c[oó]mo|ante qui[eé]n|con qui[eé]n|a qui[eé]n)(?: \p{L}+){0,3} (?:quej\p{L}*|reclam\p{L}*)|(?:hoja|libro|departamento|oficina|servicio) de (?:reclama\p{L}*|quejas|atenci[oó]n)|condusef|defensor del (?:cliente|consumidor)|(?:eso|esto) (?:est[aá] permitido|es legal|se permite)|(?:est[aá] permitido|es legal) (?:eso|esto)
  (?:shikayat|complaint|complain)(?: \p{L}+){0,2} (?:kahan|kaha|kaise|kisko|kisse|kidhar)|(?:kahan|kaha|kaise|kisko|kisse|kidhar)(?: \p{L}+){0,2} (?:shikayat|complain)\p{L}*|(?:rbi|kanoon)(?: \p{L}+){0,3} (?:allow|ijaa?za?t|anumati)\p{L}*
  (?:शिकायत|कंप्लेंट)(?: [\p{L}\p{M}]+){0,2} (?:कहाँ|कहां|कैसे|किसको|किससे|किधर)|(?:कहाँ|कहां|कैसे|किसको|किससे)(?: [\p{L}\p{M}]+){0,2} (?:शिकायत|कंप्लेंट)|लोकपाल|शिकायत अधिकारी|(?:आरबीआई|क़?ानून)(?: [\p{L}\p{M}]+){0,3} (?:इजाज़?त|अनुमति|अलाउ)[\p{L}\p{M}]*
`);

/** "Who is your grievance officer?", "is this allowed by RBI?": where a complaint goes. */
export const asksComplaintRoute = (text: string): boolean => route.test(plainly(text, mostRead));

const whence = phrases(String.raw`
  (?:how|where|from where|who) (?:\p{L}+ ){0,3}(?:get|got|gave|have|find|found|come by|obtain\p{L}*)(?: (?:you|u|a hold of|hold of))? (?:my|this|it|the)(?: (?:cell|phone|mobile))?(?: (?:number|details|info\p{L}*|address|e-?mail|from))?(?: \p{L}+)?
  (?:c[oó]mo|d[oó]nde|de d[oó]nde|qui[eé]n) (?:\p{L}+ ){0,2}(?:consigui\p{L}*|obtuv\p{L}*|tienen|sac[oó]|sacaron|sacasteis|di[oó]|dieron|encontr\p{L}*)(?: (?:mi|este|el|mis))? (?:n[uú]mero|tel[eé]fono|datos|celular|contacto)
  (?:mera|mere|ye|yeh)? ?(?:number|no|phone number)(?: \p{L}+){0,2} (?:kahan|kaha|kaise|kisne|kidhar)(?: se)? (?:mil|aa|li|di|paa)\p{L}*|(?:kahan|kaha|kaise|kisne)(?: se)? (?:mera )?(?:number|no) (?:mil|li|di)\p{L}*
  (?:मेरा |यह |ये )?नंबर(?: [\p{L}\p{M}]+){0,2} (?:कहाँ|कहां|कैसे|किसने)(?: से)? (?:मिल|आ|लि|दि|पा)[\p{L}\p{M}]*|(?:कहाँ|कहां|कैसे|किसने)(?: से)? (?:मेरा )?नंबर (?:मिल|लि|दि)[\p{L}\p{M}]*
`);

/** "How did you get my number?" */
export const asksWhence = (text: string): boolean => whence.test(plainly(text, mostRead));

const goesOn = phrases(String.raw`
  (?:plan|payments?|instal?ments?|agreement|arrangement|deal)(?: \p{L}+){0,3} (?:go(?:es)? on|going on|continues?|still (?:on|stands?|valid|going|count)|stands?|on or (?:not|off)|valid|stops?|paused?|cancel\p{L}*|on hold)
  (?:plan|pagos?|acuerdo|convenio|cuotas)(?: \p{L}+){0,2} (?:sigue\p{L}*|contin[uú]a\p{L}*|vale|v[aá]lido|en pie|se (?:cancela|para|detiene)|cancelado|pausado)|sigue (?:el|mi) (?:plan|acuerdo|convenio)
  (?:plan|kist\p{L}*|payment)(?: \p{L}+){0,2} (?:chalu|chal|jaari|jari|ruk|band|cancel)\p{L}*|(?:प्लान|योजना|किस्त[\p{L}\p{M}]*|क़िस्त[\p{L}\p{M}]*)(?: [\p{L}\p{M}]+){0,2} (?:चालू|चल|जारी|रुक|बंद|कैंसल)[\p{L}\p{M}]*
`);

/** "So does the plan go on or not?" */
export const asksIfPlanGoesOn = (text: string): boolean =>
  goesOn.test(plainly(text, mostRead)) &&
  (isQuestion(text) || /(?:or (?:not|what)|o no|o qu[eé]|ya nahi|या नहीं)\W*$/iu.test(text));

const notYet = phrases(String.raw`
  (?:not|n'?t|hasnt|isnt|havent|hasn'?t|never)(?: \p{L}+){0,2} (?:start(?:s|ed)?|in force|begun|began|active|approved|granted|gone through|set up|in place|filed|appl(?:y|ied))(?: (?:it|for it|yet))*|(?:only )?(?:thinking|going|planning) (?:about|to|of) (?:ask|apply|appl)\p{L}*
  (?:a[uú]n|todav[ií]a)? ?no (?:ha|he|est[aá]|lo he)?(?: \p{L}+)? ?(?:empez\p{L}*|comenz\p{L}*|aprob\p{L}*|pedido|solicit\p{L}*|en vigor|activ\p{L}*)
  (?:abhi|ab tak)(?: \p{L}+){0,3} (?:nahi+n?|nhi)(?: (?:shuru|start|hua|lagu|manzoor|approve|kiya))*|(?:shuru|start|lagu|manzoor|approve) (?:nahi+n?|nhi)
  (?:अभी|अब तक)(?: [\p{L}\p{M}]+){0,3} नहीं|(?:शुरू|लागू|मंज़?ूर) नहीं
`);

/** "It's not started yet", of a stay or a bankruptcy. */
export const saysNotYet = (text: string): boolean => notYet.test(plainly(text, mostRead));
