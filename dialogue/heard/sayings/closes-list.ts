/** "Nothing else", "nada más", "bas yahi": the last word of a list they told, and no answer to what is asked. Four languages. */

import { inFewWords, plainly } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

const closing = pattern(
  String.raw`^\P{L}*(?:(?:${[
    "no|nope|nah|ok(?:ay)?|yeah|yes|well|so|and|i think|i guess|thanks?|thank you|sir|ma'?am|please",
    "(?:that'?s|thats|that is|this is|that'?ll be|thatll be) (?:it|all|everything|the lot|about it|me done|all of it)(?: (?:now|really|i have|i got|i can think of|from me))?|(?:there(?:'?s| is) )?(?:nothing|no) (?:else|more|other(?:s)?)(?: (?:to (?:add|say|tell)|really|i (?:can )?think(?: of)?|comes to mind|from me|that'?s it))?|not(?:hing)? (?:else )?(?:that )?i can think of|nothing further|end of list",
    "bueno|pues|s[ií]|gracias|ya|creo(?: que)?|se[ñn]or(?:ita)?|joven|y",
    "(?:eso |ya |y )*(?:es|ser[ií]a|era|fue) (?:todo|lo [uú]nico|todo lo que (?:hay|tengo))(?: (?:por ahora|lo que tengo|creo))?|(?:y )?(?:nada|nadie|ning[uú]n[oa]?) m[aá]s|(?:y )?(?:nada|no hay) m[aá]s(?: que (?:agregar|decir|a[ñn]adir))?|(?:solo|s[oó]lo|nom[aá]s|nada m[aá]s) (?:eso|esto)|eso nom[aá]s|y ya|ya no (?:hay|tengo) (?:nada )?m[aá]s",
    "ji|haa?n|nahi+n?|nhi|theek hai|thik hai|to|toh|bhai|sir|ok|shukriya",
    "(?:bas|itna|yahi|yehi|itni|utna)(?: (?:bas|itna|itni|yahi|yehi|hi|to|sab|hai|h|aur|kuch|nahi+n?|nhi|tha|thi))*|(?:aur |baki |baaki |bas )*(?:kuch|koi) (?:aur |bhi |or )*(?:nahi+n?|nhi|nai)(?: (?:hai|h|aur|bas|batana))*|(?:aur |baki )+(?:nahi+n?|nhi)(?: hai)?|sab bata diya",
    "जी|हाँ|हां|नहीं|ठीक है|तो|भाई|सर",
    "(?:बस|इतना|यही|इतनी)(?: (?:बस|इतना|इतनी|यही|ही|तो|सब|है|और|कुछ|नहीं|था))*|(?:और |बाक़?ी |बस )*(?:कुछ|कोई) (?:और |भी )*नहीं(?: (?:है|और|बस))*|(?:और |बाक़?ी )+नहीं(?: है)?|सब बता दिया",
  ].join("|")})[\s,.!।…-]*)+$`,
);

/** One of these closes a list; "no, yes, ok" alone do not. */
const core = pattern(
  String.raw`(?<!\p{L})(?:it|all|everything|else|more|others?|lot|further|todo|[uú]nico|m[aá]s|eso|esto|ya|bas|itn[ai]|yahi|yehi|kuch|koi|aur|sab)(?![\p{L}\p{M}])|बस|इतन[ाी]|यही|कुछ|कोई|और|सब`,
);
const mostWords = 9;

export const closesList = (text: string): boolean =>
  !/[?？\p{Nd}]/u.test(text) &&
  inFewWords(text, mostWords) &&
  closing.test(plainly(text)) &&
  core.test(plainly(text));
