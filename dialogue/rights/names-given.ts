/** Whether somebody gives their name, and not that it is the wrong one. */

import { phrases, plainly } from "../words/phrases.ts";

const introduces = phrases(String.raw`
  ^\W*(?:(?:hi|hey|hello|yes|yeah|hola|buenas|buenos d[ií]as|s[ií]|ok|ji|haan|namaste)[\s,.!]+)*(?:(?:it'?s|this is|i'?m|soy|le (?:habla|escribe)|habla|main)\s+)?(?:[\p{L}'-]+\s+){1,4}(?:here|speaking|aqu[ií]|ac[aá]|al habla|presente|bol rah[aei](?: h(?:oo|u)n?)?|h(?:oo|u)n?)(?=\W*$)
  ^[^\p{L}]*(?:मैं\s+)?(?:[\p{L}\p{M}]+\s+){1,4}(?:बोल रह[ाी] हूँ|हूँ)(?=[^\p{L}\p{M}]*$)
`);
const negates = phrases(String.raw`
  no(?:t|n?body|ne|pe)?|isn'?t|wrong|never|ning[uú]n[ao]?|nadie|nunca|tampoco|equivocad[oa]|otr[oa]|ya|nahi+n?|nhi|galat|koi|नहीं|ग़?लत|कोई
`);

/** "This is Maria Jones", and nothing of whose kin or friend: their own name, as far as the sentence goes. */
const names = phrases(String.raw`
  ^[^\p{L}]*(?:(?:hi|hey|hello|yes|yeah|hola|buenas|buenos d[ií]as|buenas tardes|s[ií]|ok|ji|haan|namaste)\s+)*(?:this is|it'?s|its|i'?m|i am|my name is|soy|me llamo|mi nombre es|(?:le|te|les) (?:habla|escribe)|habla|main|mera naam)\s+(?:[\p{L}'-]+\s+){0,3}[\p{L}'-]+(?=[^\p{L}]*$)
  ^[^\p{L}]*(?:नमस्ते\s+|जी\s+|हाँ\s+)*(?:मैं|मेरा नाम)\s+(?:[\p{L}\p{M}]+\s+){1,3}(?:हूँ|हूं|है)(?=[^\p{L}\p{M}]*$)
`);
const ofAnother = phrases(String.raw`
  his|hers?|their|my|sus?|mi (?!nombre)|the|el|la|uska|uski|unka|unki|mer[ie]|उसक[ाी]|उनक[ाी]|मेरी|मेरे
`);

/** Beside their name these say after all that somebody else reads it. */
const denies = phrases(String.raw`
  wrong|(?:i'?m|im|i am|it'?s|its|this is(?:n'?t)?|that'?s) not|not (?:me|him|her|mine|my)|isn'?t me|never heard|equivocad[oa]|no soy|no es para m[ií]|galat|nahi+n? (?:hu+n?|hoon)|ग़?लत|नहीं (?:हूँ|हूं)
`);

const givesOwn = (sentence: string): boolean =>
  (introduces.test(sentence) || names.test(sentence)) &&
  !negates.test(sentence) &&
  !ofAnother.test(sentence.replace(/my name/iu, ""));

/** "Maria Jones aquí", "This is Maria Jones. My zip is 60614": nothing in it says that it is another's. */
export const givesName = (text: string): boolean =>
  (introduces.test(text) && !negates.test(text)) ||
  (!denies.test(text) && text.split(/[.,;:!?\n।]+/u).some((sentence) => givesOwn(sentence.trim())));

const misspelt = phrases(String.raw`
  (?:you(?:'ve)? |u )?(?:have |got |have got |spelt |spelled |wrote |written )?my (?:\p{L}+ )?name (?:is |was )?(?:spel(?:t|led) |written |down )?(?:wrong|incorrect(?:ly)?|misspel(?:t|led)|not (?:right|correct|spel(?:t|led) right))|(?:spel(?:t|led|ling)|misspel(?:t|led)|wrote|written) my (?:\p{L}+ )?name(?: wrong| incorrectly)?
  mi (?:nombre|apellido) (?:est[aá] )?(?:mal(?: (?:escrito|puesto))?|equivocado|incorrecto)|(?:escribieron|tienen|pusieron) mal mi (?:nombre|apellido)
  mer[ae] (?:poora )?naam (?:galat|ghalat)(?: (?:likh\p{L}*|hai|h))*|naam ki spelling (?:galat|ghalat)(?: hai)?
  मेर[ाे] (?:पूरा )?नाम ग़?लत(?: (?:लिख[\p{L}\p{M}]*|है))*
`);

/** "You have my name wrong": how it is spelt, of one who proved that it is theirs. */
export const saysNameIsWrong = (text: string): boolean => misspelt.test(plainly(text, mostRead));
const mostRead = 200;
