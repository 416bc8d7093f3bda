/** "400 instead", "3000 kar do", "200 less": another sum than the one that lies on the table; "I could do more". Four languages. */

import { phrases, plainly } from "./phrases.ts";

const mostRead = 200;

/** What may stand beside a sum that is named in place of another. */
const instead = phrases(String.raw`
  instead|rather|can(?:'?t)?|could|cant|make (?:it|that)|how about|what about|what if|can we (?:say|do)|let'?s say|only|just|max(?:imum)?|at most|tops|more like|best i can|manage|afford|say|do|comfortable|up to
  mejor|puedo|podr[ií]a|podemos|solo|s[oó]lo|nada m[aá]s|m[aá]ximo|y si|que sean|p[oó]ngale|d[eé]jelo en|hasta|alcanzo|unos
  kar (?:do|dijiye|lo|sakt\p{L}*)|kr do|krdo|kardo|chalo|de (?:sakt|pa|du|d[ou]n)\p{L}*|dunga|dungi|bas|sirf|max|tak|se zyada nahi\p{L}*|ho (?:payega|payegi|jayega)|rakh(?:o|iye| do)|laga do|theek
  कर (?:दो|दीजिए|लो|सकत[\p{L}\p{M}]*)|चलो|दे (?:सकत|पाऊ|दूँ|दूं)[\p{L}\p{M}]*|दूँगा|दूंगा|दूँगी|दूंगी|बस|सिर्फ़?|तक|से ज़्यादा नहीं|रख(?:ो|िए| दो)|ठीक
`);

/** Sums of their household, or of somebody else's: none of ours to be paid. */
const ofHousehold = phrases(String.raw`
  rent|mortgage|electric\p{L}*|power|gas|water|phone|insurance|loan|card|car|food|groceries|bills?|salary|wages?|earn|make(?! it| that)|income|get|also|too|forgot|sorry|actually
  renta|alquiler|luz|agua|gas|tel[eé]fono|seguro|pr[eé]stamo|tarjetas?|carro|comida|gano|sueldo|tambi[eé]n|olvid\p{L}*|perd[oó]n
  kiraya|bijli|pani|emi|loan|salary|kamai|kamata|kamati|khana|rashan|fees?|bhi|bhool\p{L}*|sorry|udhaar|udhar
  किराया|बिजली|पानी|ईएमआई|लोन|सैलरी|वेतन|कमाई|कमाता|कमाती|खाना|राशन|फ़?ीस|भी|भूल[\p{L}\p{M}]*|सॉरी|उधार
`);

/** Something of their household, or of somebody else, is named. */
export const namesHousehold = (text: string): boolean => ofHousehold.test(plainly(text, mostRead));

/** Words that a bare sum may have beside it. */
const letters = /[\p{L}\p{M}]/u;
const fillers = phrases(String.raw`
  a|per|each|every|month|monthly|week|weekly|dollars?|bucks?|usd|then|ok|okay|well|no|hmm|um|maybe|about|around
  al|por|cada|el|mes|semana|d[oó]lares|pesos|entonces|bueno|pues|como
  har|mahin[ae]|mahine|ka|ki|ke|hafte|rupay[ae]|rs|inr|to|toh|na|हर|महीने|महीना|का|की|हफ़?्ते|रुपये|तो
`);

const byLess = phrases(String.raw`
  [\p{Nd}.,]+ (?:less|lower|off)|(?:take|knock) [\p{Nd}.,$₹]+ off|[\p{Nd}.,]+ (?:d[oó]lares |pesos )?menos|(?:baje|quite)(?:le)? [\p{Nd}.,$]+
  [\p{Nd}.,]+ (?:rupaye |rs )?(?:aur )?kam(?: kar| ho)?(?: \p{L}+)?|[\p{Nd}.,]+ (?:रुपये )?(?:और )?कम(?: कर| हो)?(?: [\p{L}\p{M}]+)?
`);

/** The message names a sum for what lies on the table; `values`: what of it was read as figures. */
export function namesAnother(text: string, values: readonly { readonly text: string }[]): boolean {
  const said = plainly(text, mostRead);
  if (ofHousehold.test(said)) return false;
  const left = values.reduce((rest, one) => rest.replace(one.text, " "), said);
  return (
    instead.test(said) ||
    byLess.test(said) ||
    !letters.test(left.replaceAll(new RegExp(fillers, "giu"), " "))
  );
}

/** The sum is what is to come off it, and not what is to be left. */
export const saysByLess = (text: string): boolean => byLess.test(plainly(text, mostRead));

const more = phrases(String.raw`
  (?:can|could|able to|would|willing to|happy to|rather) (?:\p{L}+ )?(?:do|pay|give|manage|afford|offer|put in) (?:a (?:bit|little) |even |much |way )?more|(?:less|lower|smaller|lighter) than i (?:thought|expected|feared)|(?:that|it)(?:'?s| is)? ?(?:is )?(?:too little|too low|not enough|so little)
  (?:puedo|podr[ií]a|podemos) (?:dar|pagar|poner|abonar)(?:les|le)? (?:un poco |algo |mucho )?m[aá]s|menos de lo que (?:pens|cre|esper)\p{L}*|(?:es|me parece) (?:muy |demasiado )?poc[oa]
  (?:isse |us se |is se )?(?:zyada|jyada|jada) (?:bhi )?(?:de|bhar|kar|ho) (?:sak|sk|pa)\p{L}*|(?:bahut|bohot|kaafi) kam (?:hai|h)|(?:itna |yeh? )kam|socha (?:tha )?(?:usse|us se) kam
  (?:इससे |इस से )?ज़्यादा (?:भी )?(?:दे|भर|कर|हो) (?:सक|पा)[\p{L}\p{M}]*|(?:बहुत|काफ़ी) कम (?:है)|(?:इतना |ये |यह )कम
`);
const notMore = phrases(String.raw`
  (?:can'?t|cannot|cant|couldn'?t|not) (?:\p{L}+ ){0,2}more|more than (?:that )?i (?:can|have)|no (?:puedo|podr[ií]a) (?:\p{L}+ )?m[aá]s|zyada nahi\p{L}*|ज़्यादा नहीं|how|can i|what if|cu[aá]nto|puedo dar m[aá]s\?
`);

/** It is less than they had thought, or they could pay more: no refusal. */
export const couldDoMore = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return more.test(said) && !notMore.test(said);
};
