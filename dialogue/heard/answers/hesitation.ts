/** "Um", "I'm not sure", "maybe": they hesitate, and say nothing that was not understood; "huh?": once more. Four languages. */

const wordsOf = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[^\p{L}\p{M}']+/gu, " ")
    .trim();

const fillers = String.raw`(?:u+m+|u+h+|e+r+m*|h+m+|well|ok(?:ay)?|so|oh|ah|like|idk|honestly|i guess|pues|este|bueno|ay|eh|mm+|arre|acha|achha|to|yaar|अच्छा|तो|अरे|हम्म)`;
const doubts = String.raw`(?:(?:i'?m|im|i am)(?: really| just)? (?:not (?:really |too |so )?sure|unsure)(?: (?:about (?:it|that|this)|yet|what to do|what to say))?|not (?:really |too )?sure(?: yet| about (?:it|that))?|maybe|perhaps|possibly|we'?ll see|hard to say|no (?:estoy|ando) (?:muy )?segur[oa]|no sabr[ií]a(?: decirle)?|quiz[aá]s?|tal vez|a lo mejor|qui[eé]n sabe|shayad|pakka nahi(?: hai| pata)?|शायद|पक्का नहीं(?: है| पता)?)`;
const hesitating = new RegExp(
  String.raw`^(?:${fillers}\s)*(?:${fillers}|${doubts})(?:\s${fillers})*$`,
  "u",
);
const nods = /^(?:ok(?:ay)?|so|oh|ah|well|bueno|ay|acha|achha|to|अच्छा|तो|m+h*m+)$/u;

/** They are not sure yet, or only hum. */
export const hesitates = (text: string): boolean =>
  hesitating.test(wordsOf(text)) && !nods.test(wordsOf(text));

const over =
  /^(?:sorry |hm+ |um+ |wait |eh )*(?:huh|wh?at|wha+t?|eh|come again|pardon(?: me)?|say (?:that )?again|c[oó]mo(?: dice| dijo)?|qu[eé]|mande|kya|matlab|क्या|मतलब)(?: (?:was that|now|do you mean|did you say|dijo|dice))?$/u;

/** "Huh?": what was asked, in other words. */
export const asksOver = (text: string): boolean => over.test(wordsOf(text));
