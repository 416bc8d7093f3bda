/** "1000 now and the rest monthly", "50000 abhi, baki kist me": a sum at once, and parts behind it. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";
import { isForNow } from "./when-words.ts";

const mostRead = 300;

const first = phrases(String.raw`
  first|up ?front|down|deposit|to start(?: with| off)?|as a (?:lump|start)|lump sum|in one go (?:now|first)|straight ?away|now|today|tonight|tomorrow
  primero|de entrada|de enganche|por adelantado|al principio|de inicio|ahora|ahorita|de golpe|de una(?: vez)?|hoy|ma[nñ]ana
  pehle|pahle|advance|shuru (?:me|mein)|abhi|aaj|down payment|turant|ek (?:baar|saath)|पहले|एडवांस|शुरू में|अभी|आज|डाउन पेमेंट|एक (?:बार|साथ)
`);

const restInParts = phrases(String.raw`
  (?:the )?(?:rest|remainder|remaining|balance)(?: of it)?(?: \p{L}+){0,2} (?:monthly|weekly|in (?:instal+ments|parts|payments|bits|chunks)|(?:each|every|per|a) (?:month|week|payday)|month by month|over (?:time|the (?:year|months))|by (?:the )?month|bit by bit|on a plan)
  (?:el )?(?:resto|lo dem[aá]s|lo que (?:falta|queda))(?: \p{L}+){0,2} (?:en (?:pagos|partes|cuotas|plazos|abonos|mensualidades|parcialidades)|a plazos|al mes|cada (?:mes|semana|quincena)|mensual(?:mente)?|por mes|poco a poco)
  ba+ki(?: \p{L}+){0,3} (?:(?:kist|kisht|emi|instal+ment)\p{L}*|har mahin[ae]|mahine (?:ka|ke|mein|me)|hisson)
  (?:बाक़ी|बाकी)(?: [\p{L}\p{M}]+){0,3} (?:क़?िस्त[\p{L}\p{M}]*|हर महीने|महीने|ईएमआई|हिस्सों)
`);

/** What is left is to be paid in parts of no named size. */
export const saysRestInParts = (text: string): boolean => restInParts.test(plainly(text, mostRead));

const goesOn = phrases(String.raw`
  then|after(?:wards?| that| this)|and (?:the )?(?:rest|others?)
  luego|despu[eé]s|y (?:de ah[ií]|el resto|lo dem[aá]s)
  (?:phir|fir)(?! bhi)|(?:uske |iske )?baad (?:me|mein)?|aage|baki|baaki
  फिर(?! भी)|(?:उसके |इसके )?बाद(?: में)?|आगे|बाक़?ी
`);

/** "Then 200 a month": something is paid before it. */
export const goesOnBehind = (text: string): boolean => goesOn.test(plainly(text, mostRead));

/** That sum is for at once, before others. */
export const isAtOnce = (text: string, amount: string): boolean =>
  isForNow(text, amount) || first.test(plainly(text, mostRead));

const settled = phrases(String.raw`
  settle\p{L}*|(?:call|consider) it (?:done|even|quits|square|good|paid|settled|a day)|(?:be|are we|we'?re|i'?m|get it|get this|it) (?:all )?(?:done|even|square|clear|finished|over)(?: with)?|(?:close|clear|finish|end|wipe|pay off)(?: \p{L}+){0,2} (?:out|off|account|debt|case|it|this|all|everything)|for (?:all|everything|the (?:lot|whole (?:thing|debt|amount)))|in full|full and final|pay it off|everything|whole (?:thing|debt|amount|balance)|all of it
  liquid\p{L}*|sald(?:ar|ad|o|amos)\p{L}*|finiquit\p{L}*|a mano|de contado|por tod[oa]|tod[oa] (?:pagad|liquidad|saldad)\p{L}*|(?:cerr|cierr)\p{L}* (?:la cuenta|el caso|esto|todo)|(?:queda|quedamos|quedar[ií]a|estamos) (?:en paz|limpi\p{L}*|pagad\p{L}*|list\p{L}*|tod\p{L}*)|acab\p{L}* con (?:esto|todo)|termin\p{L}* con (?:esto|todo)|ya no debo|se acaba
  settle\p{L}*|final|nipat\p{L}*|nipta\p{L}*|(?:khatam|khatm|band|close|clear|poora|pura|chukta)(?: \p{L}+){0,2} (?:kar|ho|kr|samjho|maan)\p{L}*|(?:mamla|maamla|case|khata|account|hisab|sab|saara|pura|poora)(?: \p{L}+){0,2} (?:khatam|khatm|band|close|clear|nipt\p{L}*|settle\p{L}*)|(?:ek|one) (?:baar|saath|time) (?:me|mein) (?:sab|pura|poora)
  सेटल[\p{L}\p{M}]*|फ़?ाइनल|निपट[\p{L}\p{M}]*|निपटा[\p{L}\p{M}]*|(?:ख़?त्म|बंद|क्लोज़?|क्लियर|पूरा|चुकता)(?: [\p{L}\p{M}]+){0,2} (?:कर|हो|समझो|मान)[\p{L}\p{M}]*|(?:मामला|केस|खाता|हिसाब|सब|सारा|पूरा)(?: [\p{L}\p{M}]+){0,2} (?:ख़?त्म|बंद|क्लोज़?|क्लियर|निपट[\p{L}\p{M}]*|सेटल)
`);

/** With that it is to be all over: a sum for all of it. */
export const saysSettled = (text: string): boolean => settled.test(plainly(text, mostRead));
