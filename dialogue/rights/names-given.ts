/** Whether somebody gives their name, and not that it is the wrong one. */

import { phrases } from "../heard/phrases.ts";

const introduces = phrases(String.raw`
  ^\W*(?:(?:hi|hey|hello|yes|yeah|hola|buenas|buenos d[ií]as|s[ií]|ok|ji|haan|namaste)[\s,.!]+)*(?:(?:it'?s|this is|i'?m|soy|le (?:habla|escribe)|habla|main)\s+)?(?:[\p{L}'-]+\s+){1,4}(?:here|speaking|aqu[ií]|ac[aá]|al habla|presente|bol rah[aei](?: h(?:oo|u)n?)?|h(?:oo|u)n?)(?=\W*$)
  ^[^\p{L}]*(?:मैं\s+)?(?:[\p{L}\p{M}]+\s+){1,4}(?:बोल रह[ाी] हूँ|हूँ)(?=[^\p{L}\p{M}]*$)
`);
const negates = phrases(String.raw`
  no(?:t|n?body|ne|pe)?|isn'?t|wrong|never|ning[uú]n[ao]?|nadie|nunca|tampoco|equivocad[oa]|otr[oa]|ya|nahi+n?|nhi|galat|koi|नहीं|ग़?लत|कोई
`);

/** "Maria Jones aquí", "Maria Jones here": nothing in it says that it is another's. */
export const givesName = (text: string): boolean => introduces.test(text) && !negates.test(text);
