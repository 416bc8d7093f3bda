/** "Let me check with my wife", "ghar pe pooch kar batata hoon": they ask somebody first and come back by themselves. Four languages. */

import { phrases, plainly } from "./phrases.ts";

const asksFirst = phrases(String.raw`
  (?:let me |i'?ll |i (?:need|have|want) to |gotta |i should )(?:check|ask|talk|speak|discuss)(?: (?:it|this|that))?(?: (?:over|with|to))? (?:my (?!lawyer|attorney|solicitor|adviser|advisor)|the (?:wife|husband|family|missus)|at home)(?:\p{L}+)?
  (?:lo |la |le )?(?:consulto|platico|hablo|pregunto|checo) (?:con|a|en) (?:mi (?!abogad|asesor)|la familia|casa)(?:\p{L}+)?
  (?:tengo que|voy a|quiero|d[eé]jeme) (?:consultar|platicar|hablar|preguntar|checar)(?:l[oa])? (?:con|a|en) (?:mi (?!abogad|asesor)|la familia|casa)(?:\p{L}+)?
  (?:poo?chh?|puchh?|baat|salah) ?(?:kar|kr|ke|karke)? ?(?:ke |kar )?bata(?:t[ai]|unga|ungi|oonga|oongi|enge| ?dung[ai])(?: (?:hu+n?|hoon|hain?))?
  (?:पूछ|बात|सलाह) ?(?:कर|करके|के) (?:के )?बता[\p{L}\p{M}]*(?: (?:हूँ|हूं|हैं))?
`);

/** They will ask at home first; whoever asks their lawyer is none of these. */
export const consults = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return asksFirst.test(said) && !ofAdviser.test(said);
};
const mostRead = 200;
const ofAdviser = /vakee?l|lawyer|advocate|वकील|एडवोकेट/iu;
