/** "I forgot to mention my son sends 300", "wo joda nahi tha": something of their money that was not told before. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 250;

const late = phrases(String.raw`
  (?:forgot|forget|left out|missed|skipped)(?: (?:to )?(?:count|mention|include|add|say|tell(?: you| u)?|put))?(?: (?:about|that|the))?|(?:didn'?t|did not|didnt|haven'?t|havent|hadn'?t|never|should'?ve|should have)(?: \p{L}+)? (?:count|include|mention|add|say|said|put|tell|told)(?:ed|ing|d)?|not (?:counted|counting|included|including|mentioned|in (?:there|that))|(?:i|we) also (?:get|earn|make|have|pay)|on top of (?:that|those|it)
  (?:no|tampoco|ni)(?: (?:se|le|les|lo|la|los|las|te))*(?: (?:hab[ií]a|he|hab[ií]amos))? (?:dicho|dije|mencion\p{L}*|cont(?:[eé]|ado|aba)|puse|puesto|inclu\p{L}*|sum(?:[eé]|ado)|agregu?\p{L}*|comentado)|me falt(?:[oó]|aron|aba)(?: (?:decir|contar|mencionar|poner|agregar|incluir)\p{L}*)?|se me (?:olvid(?:[oó]|aron)|pas(?:[oó]|aron)|fue(?:ron)?)(?: (?:decir|contar|mencionar|poner)\p{L}*)?|(?:me )?olvid[eé](?: (?:decir|contar|mencionar|poner)\p{L}*)?
  (?:nahi+n?|nhi) (?:gin[aei]|jod[aei]|bata\p{L}*|likh\p{L}*|bol[aei])(?: th[aei]| (?:maine|abhi tak))?|(?:gin[aei]|jod[aei]|bata(?:ya|yi|i)?|likh[aei]|bol[aei])(?: (?:hi|to|bhi))* (?:nahi+n?|nhi)(?: (?:th[aei]|abhi))?|(?:batana|jodna|ginna|bolna|likhna)(?: \p{L}+)? (?:bhul|bhool|rah|reh|chh?ut)\p{L}*|(?:bhul|bhool) ga\p{L}* (?:bata|bol|jod)\p{L}*
  नहीं (?:गिन|जोड़|बता|लिख|बोल)[\p{L}\p{M}]*|(?:गिना|गिनी|जोड़[ाीे]|बताया|बताई|लिखा|लिखी|बोला)(?: (?:ही|तो|भी))* नहीं(?: (?:था|थी|थे))?|(?:बताना|जोड़ना|गिनना|बोलना|लिखना)(?: [\p{L}\p{M}]+)? (?:भूल|रह|छूट)[\p{L}\p{M}]*
`);

/** They own that something of what comes in or goes out was left out before. */
export const saysToldLate = (text: string): boolean => late.test(plainly(text, mostRead));

const goesOut = phrases(String.raw`
  (?:i|we) (?:also )?pay|paying|payments?|costs?|goes (?:to|on)|rent|fees?|loan|instal+ments?
  pago|pagamos|pagando|gast\p{L}*|cuotas?|me cobran|abono|empe[nñ]o|pr[eé]stamo|renta
  deta|deti|dete|bhart[aei]|dena (?:padta|hota)|jat[aei] (?:hai|hain|h)|kharch\p{L}*|kist\p{L}*|kiraya|fees?|emi
  देता|देती|देते|भरता|भरती|भरते|देना (?:पड़ता|होता)|जात[ाेी] (?:है|हैं)|ख़?र्च[\p{L}\p{M}]*|किस्त[\p{L}\p{M}]*|किराया|फ़?ीस
`);

/** What was left out goes out, and does not come in. */
export const goesOutLate = (text: string): boolean => goesOut.test(plainly(text, mostRead));
