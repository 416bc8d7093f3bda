/** "Let me check with my wife", "soch ke batata hoon": they ask somebody or think first, and come back by themselves. Four languages. */

import { phrases, plainly } from "./phrases.ts";

const asksFirst = phrases(String.raw`
  (?:let me |i'?ll |i (?:need|have|want) to |gotta |i should )(?:check|ask|talk|speak|discuss)(?: (?:it|this|that))?(?: (?:over|with|to))? (?:my (?!lawyer|attorney|solicitor|adviser|advisor)|the (?:wife|husband|family|missus)|at home)(?:\p{L}+)?
  (?:lo |la |le )?(?:consulto|platico|hablo|pregunto|checo) (?:con|a|en) (?:mi (?!abogad|asesor)|la familia|casa)(?:\p{L}+)?
  (?:tengo que|voy a|quiero|d[eé]jeme) (?:consultar|platicar|hablar|preguntar|checar)(?:l[oa])? (?:con|a|en) (?:mi (?!abogad|asesor)|la familia|casa)(?:\p{L}+)?
  (?:poo?chh?|puchh?|baat|salah) ?(?:kar|kr|ke|karke)? ?(?:ke |kar )?bata(?:t[ai]|unga|ungi|oonga|oongi|enge| ?dung[ai])(?: (?:hu+n?|hoon|hain?))?
  (?:पूछ|बात|सलाह) ?(?:कर|करके|के) (?:के )?बता[\p{L}\p{M}]*(?: (?:हूँ|हूं|हैं))?
`);

const thinksFirst = phrases(String.raw`
  (?:let (?:me|us)|lemme|let'?s|(?:i|we)'?ll|(?:i|we) will|(?:i|we) (?:need|have|want|would like|got) to|gotta|need to|going to|gonna|(?:can|could|may) (?:i|we)) (?:\p{L}+ )?(?:think|sleep on|consider|look (?:at|over)|have a think|mull)(?: (?:about|on|over))?(?: (?:it|this|that))?(?: (?:over|first|through|for a (?:bit|while|day)))?
  (?:(?:i|we)'?ll|(?:i|we) will|let (?:me|us)|(?:can|could|may) (?:i|we))(?: \p{L}+)? (?:get back to (?:you|u)|come back to (?:you|u)|let (?:you|u) know)(?: \p{L}+){0,3}
  (?:d[eé]j[ea](?:me|nos)|perm[ií]ta(?:me|nos)|tengo que|tenemos que|voy a|vamos a|quiero|queremos|necesito|necesitamos|(?:puedo|podemos|podr[ií]amos))(?:lo)? pensar(?:lo|la|me|melo)?|(?:me )?lo (?:tengo que|voy a|quiero|debo) (?:pensar|consultar|platicar|ver|hablar|revisar)(?:lo)?(?: \p{L}+){0,4}|lo pienso(?: y le (?:aviso|digo))?|(?:luego|despu[eé]s|ma[nñ]ana|ya) le (?:aviso|digo|confirmo)
  so+ch(?:ne|na|kar|ke|kr|ta|ti|unga|ungi|lo|lu|lun)?(?: (?:kar|ke|kr))?(?: (?:do|dijiye|batat\p{L}*|bataung\p{L}*|bata\p{L}*|hai|padega|lete|leta|leti|lu|lun|h[ou]+n?))+|sochn[ae] (?:do|hai|padega|dijiye|chaht\p{L}*)
  सोच(?:ने|ना|कर|के|ता|ती|ूँगा|ूंगा|ूँगी|ूंगी|ूँ|ूं|ें)?(?: (?:कर|के))?(?: (?:दो|दीजिए|बता[\p{L}\p{M}]*|है|पड़ेगा|लेता|लेती|लूँ|लूं|हूँ|हूं))+
`);

/** They will ask at home or think first; whoever asks their lawyer is none of these. */
export const consults = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return (asksFirst.test(said) || thinksFirst.test(said)) && !ofAdviser.test(said);
};
const mostRead = 200;
const ofAdviser = /vakee?l|lawyer|advocate|वकील|एडवोकेट/iu;
