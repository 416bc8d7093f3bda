/** "400 instead", "3000 kar do", "200 less": another sum than the one that lies on the table; "I could do more". Four languages. */

import { pattern } from "../../words/pattern.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { placeIn } from "../place.ts";

const mostRead = 200;

/** What may stand beside a sum that is named in place of another. */
const instead = phrases(String.raw`
  instead|rather|can(?:'?t)?|could|cant|make (?:it|that)|how about|what about|what if|can we (?:say|do)|let'?s say|only|just|max(?:imum)?|at most|tops|more like|best i can|manage|afford|say|do|comfortable|up to
  mejor|puedo|podr[ií]a|podemos|solo|s[oó]lo|nada m[aá]s|m[aá]ximo|y si|que sean|p[oó]ngale|d[eé]jelo en|hasta|alcanzo|unos
  kar (?:do|dijiye|lo|sakt\p{L}*)|kr do|krdo|kardo|chalo|de (?:sakt|pa|du|d[ou]n)\p{L}*|dunga|dungi|bas|sirf|max|tak|se zyada nahi\p{L}*|ho (?:payega|payegi|jayega)|rakh(?:o|iye| do)|laga do|theek
  कर (?:दो|दीजिए|लो|सकत[\p{L}\p{M}]*)|चलो|दे (?:सकत|पाऊ|दूँ|दूं)[\p{L}\p{M}]*|दूँगा|दूंगा|दूँगी|दूंगी|बस|सिर्फ़?|तक|से ज़्यादा नहीं|रख(?:ो|िए| दो)|ठीक
`);

/** Words in which other terms are asked for, of what was agreed. */
const change = phrases(String.raw`
  (?:can|could|may|might|would|shall|let'?s) (?:i|we|you|u|ya|it|that|this|the)|(?:make|change|move|push|switch|lower|drop|reduce|bring|put|set|split|start|begin|knock|take|cut|raise|up)(?: (?:it|that|this|them|the|mine|my))?|instead|rather|better|easier|prefer\p{L}*|any (?:chance|way)|possible
  mejor|prefier\p{L}*|cambi\p{L}*|c[aá]mbi\p{L}*|mover\p{L}*|mu[eé]v\p{L}*|pas(?:ar|e|en|elo|emos)\p{L}*|baj\p{L}*|b[aá]j\p{L}*|sub\p{L}*|s[uú]b\p{L}*|quit\p{L}*|qu[ií]t\p{L}*|d[eé]j\p{L}*|p[oó]ng\p{L}*|divid\p{L}*|div[ií]d\p{L}*|part(?:ir|a|an)\p{L}*|(?:se )?(?:puede|pueden|puedo|podemos|podr[ií]a\p{L}*)|y si|que (?:sea|el primer\p{L}*)|empez\p{L}*|empiez\p{L}*|comenz\p{L}*|comienz\p{L}*|en (?:vez|lugar) de
  (?:kar|rakh|le|laga|bana|ghata|badal|karwa|karva|krwa)(?: )?(?:do|dijiye|dijie|de|den|lo|lijiye|sakt\p{L}*|skt\p{L}*|denge|dena|iye|o)|kr (?:do|du|de|dijiye|sakt\p{L}*)|krdo|kardo|karo|rakho|badlo|(?:ki|ke) (?:jagah|bajay|badle)|shuru\p{L}*|start\p{L}*|chalu|ho (?:sakt|skt|payeg|paeg|jay)\p{L}*|behtar|aasan
  (?:कर|रख|ले|लगा|बना|घटा|बदल|करवा) ?(?:दो|दीजिए|दें|लो|लीजिए|सकत[\p{L}\p{M}]*|देंगे|देना|िए)|करो|रखो|बदलो|(?:की|के) (?:जगह|बजाय|बदले)|शुर[ुू][\p{L}\p{M}]*|चालू|स्टार्ट|हो (?:सक|पाएग|पायेग|जाए)[\p{L}\p{M}]*|बेहतर|आसान
`);

/** They ask for something to be otherwise. */
export const changesTerms = (text: string): boolean => change.test(plainly(text, mostRead));

/** Sums of their household, or of somebody else's: none of ours to be paid. */
const ofHousehold = phrases(String.raw`
  rent|mortgage|electric\p{L}*|power|gas|water|phone|insurance|loan|card|car|food|groceries|bills?|salary|wages?|earn|make(?! it| that)|income|get|also|too|forgot|sorry|actually
  renta|alquiler|luz|agua|gas|tel[eé]fono|seguro|pr[eé]stamo|tarjetas?|carro|comida|gano|sueldo|tambi[eé]n|olvid\p{L}*|perd[oó]n
  kiraya|bijli|pani|emi|loan|salary|kamai|kamata|kamati|khana|rashan|fees?|bhi|bhool\p{L}*|sorry|udhaar|udhar
  किराया|बिजली|पानी|ईएमआई|लोन|सैलरी|वेतन|कमाई|कमाता|कमाती|खाना|राशन|फ़?ीस|भी|भूल[\p{L}\p{M}]*|सॉरी|उधार
`);

const bills = phrases(String.raw`
  rent|mortgage|electric\p{L}*|phone|insurance|loan|groceries|bills?|income|earn
  renta|alquiler|tel[eé]fono|seguro|pr[eé]stamo|tarjetas?|gano|sueldo
  kiraya|bijli|loan|kamai|kamat[aei]|rashan|udhaar|udhar
  किराया|बिजली|लोन|कमाई|कमाता|कमाती|राशन|उधार
`);

/** What goes out or comes in of theirs is named, in words that nothing else is meant by. */
export const namesBills = (text: string): boolean => bills.test(plainly(text, mostRead));

/** Something of their household, or of somebody else, is named. */
export const namesHousehold = (text: string): boolean => ofHousehold.test(plainly(text, mostRead));

/** Words that a bare sum may have beside it. */
const letters = /[\p{L}\p{M}]/u;
const fillers = phrases(String.raw`
  a|per|each|every|month|monthly|week|weekly|dollars?|bucks?|usd|then|ok|okay|well|no|hmm|um|maybe|about|around
  al|por|cada|el|mes|semana|d[oó]lares|pesos|entonces|bueno|pues|como
  har|mahin[ae]|mahine|ka|ki|ke|hafte|rupay[ae]|rs|inr|to|toh|na|हर|महीने|महीना|का|की|हफ़?्ते|रुपये|तो
`);

const money = String.raw`(?:dollars?|bucks|usd|d[oó]lares|pesos|rupay[ae]|rupees|rs|रुपये|रुपए)`;
const lessBehind = pattern(
  String.raw`^\s*(?:${money}\s+)?(?:(?:aur|और|cheaper|a month|al mes)\s+)?(?:less|lower|off|menos|kam|ghat[ao]\p{L}*|katao?|कम|घट[\p{L}\p{M}]*)(?![\p{L}\p{M}])`,
);
const lessAhead = pattern(
  String.raw`(?<!\p{L})(?:take|knock|cut|shave|trim|drop|lower|reduce|bring|minus)(?: (?:it|that|this|them|the payments?))?(?: down)?(?: off| by)?\s*[$₹]?\s*$|(?<!\p{L})(?:baj|b[aá]j|quit|qu[ií]t|rest|r[eé]st|descuent|desc[uú]ent|rebaj|reb[aá]j)\p{L}*(?: (?:unos|como|otros|en|le|me))*\s*[$]?\s*$|(?<![\p{L}\p{M}])(?:aur|और)\s*[$₹]?\s*$`,
);
const lessAtAll = phrases(String.raw`
  less|lower|off|cut|drop|reduce|minus|menos|kam|ghata\p{L}*|कम|घटा[\p{L}\p{M}]*
`);

/** The sum is what is to come off it, and not what is to be left: "50 less", "quítele 50", "500 ghata do". */
export function saysByLess(text: string, sum: string): boolean {
  const said = plainly(text, mostRead);
  const words = plainly(sum);
  const at = words === said ? -1 : placeIn(said, words);
  if (at < 0) return false;
  const [before, behind] = [said.slice(0, at), said.slice(at + words.length)];
  if (lessBehind.test(behind)) return true;
  const ahead = lessAhead.exec(before)?.[0];
  if (ahead === undefined) return false;
  return !/^(?:aur|और)/iu.test(ahead) || lessAtAll.test(behind);
}

/** The message names a sum for what lies on the table; `values`: what of it was read as figures. */
export function namesAnother(text: string, values: readonly { readonly text: string }[]): boolean {
  const said = plainly(text, mostRead);
  if (ofHousehold.test(said)) return false;
  const left = values.reduce((rest, one) => rest.replace(one.text, " "), said);
  return instead.test(said) || !letters.test(left.replaceAll(new RegExp(fillers, "giu"), " "));
}

const sooner = phrases(String.raw`
  (?:to |so (?:i|we) )?(?:finish|be done|get (?:it |this )?(?:done|over)|pay (?:it|this) off|clear (?:it|this)|end (?:it|this))(?: with (?:it|this))? (?:faster|sooner|quicker|quickly|early|earlier|fast)
  (?:pa(?:ra)?|y|as[ií])(?: \p{L}+){0,2} (?:acab|termin|sal|liquid)\p{L}*(?: (?:con|de) (?:esto|eso|todo|la deuda))?(?: m[aá]s)? (?:r[aá]pido|pronto|antes)
  (?:jaldi|jldi)(?: se)? (?:khatam|khatm|nipat|nipta|pura|poora|chuk)\p{L}*|जल्दी(?: से)? (?:ख़?त्म|निपट|निपटा|पूरा|चुक)[\p{L}\p{M}]*
`);

/** "To be done sooner": why they would pay more. */
export const finishesSooner = (text: string): boolean => sooner.test(plainly(text, mostRead));

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
