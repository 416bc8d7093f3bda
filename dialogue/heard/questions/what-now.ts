/** "Ok, what now?", "and then?", "phir kya": what comes next, in a message that says nothing else. Four languages. */

import { pattern } from "../../words/pattern.ts";
import { plainly } from "../../words/phrases.ts";

const mostRead = 120;

const leads = String.raw`ok(?:ay)?|k|so|and|well|right|alright|fine|yes|yeah|but|good|great|thanks|gracias|y|pues|bueno|vale|listo|s[ií]|entonces|pero|haa?n|ji|achh?a|accha|theek hai|thik hai|to|toh|aur|ab|lekin|हाँ|हां|जी|अच्छा|ठीक है|तो|और|अब`;
const asks =
  String.raw`(?:so )?what(?:'?s| is| comes| happens)? (?:now|next|then|after(?: (?:that|this))?)|now what|then what|and (?:then|now|after(?: that)?)|then|what (?:do|should|must|can) (?:i|we) do(?: (?:now|next|then|here))?|what (?:do|will) (?:you|we) do(?: (?:now|next|then))?|how (?:do|does) (?:we|i|it|this) (?:go on|proceed|work|continue)(?: (?:now|from here))?|where do we go from here|what'?s the (?:next step|plan)|next(?: step)?|go on
  |(?:y )?(?:ahora|luego|despu[eé]s|entonces) ?(?:qu[eé]|c[oó]mo)?(?: (?:hago|hacemos|hay que hacer|pasa|sigue|procede|procedemos))?|(?:y )?qu[eé] (?:sigue|pasa|viene|hago|hacemos|procede|hay que hacer|debo hacer)(?: (?:ahora|luego|despu[eé]s|entonces))?|(?:y )?c[oó]mo (?:le hacemos|le hago|seguimos|procedemos|sigue(?: esto)?|quedamos|hacemos)(?: (?:ahora|entonces))?|cu[aá]l es el (?:siguiente|pr[oó]ximo) paso|(?:el )?siguiente paso
  |(?:ab|phir|fir|aage|uske baad|iske baad|to|toh)(?: (?:aage|main|mai|hum|mujhe|hume))? ?(?:kya|kaise)?(?: (?:hoga|karu+n?|karoon|kare|karein|karna(?: hai| hoga| padega)?|karoge|karenge|hai))?|kya (?:hoga|karu+n?|karoon|karna hai|karna hoga|kare|karein)(?: (?:ab|phir|fir|aage|main|mujhe))?
  |(?:अब|फिर|आगे|उसके बाद|इसके बाद|तो)(?: (?:आगे|मैं|हम|मुझे|हमें))? ?(?:क्या|कैसे)?(?: (?:होगा|करूँ|करूं|करें|करना(?: है| होगा| पड़ेगा)?|करोगे|करेंगे|है))?|क्या (?:होगा|करूँ|करूं|करना है|करना होगा|करें)(?: (?:अब|फिर|आगे|मैं|मुझे))?`.replaceAll(
    /\n\s*/gu,
    "",
  );
const tails = String.raw`exactly|please|pls|plz|tho|though|man|bro|mate|por favor|exactamente|amigo|oiga|bhai|sir|madam|ji|yaar|na|batao|bataiye|bolo|boliye|भाई|सर|मैडम|जी|यार|ना|बताओ|बताइए|बोलो|बोलिए`;

const whatNow = pattern(
  String.raw`^\P{L}*(?:(?:${leads})[^\p{L}\p{M}]+)*(?:${asks})(?:[^\p{L}\p{M}]+(?:${tails}))*[^\p{L}\p{M}\p{N}]*$`,
);
const leadsAlone = pattern(
  String.raw`^\P{L}*(?:${leads})(?:[^\p{L}\p{M}]+(?:${leads}))*[^\p{L}\p{M}?？]*$`,
);

/** They ask what comes next, and nothing else; "ok, then" without a mark asks nothing. */
export const asksWhatNow = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return whatNow.test(said) && !leadsAlone.test(said);
};
