/** "1000 now and the rest monthly", "50000 abhi, baki kist me": a sum at once, and parts behind it. Four languages. */

import { phrases, plainly } from "./phrases.ts";
import { isForNow } from "./when-words.ts";

const mostRead = 300;

const first = phrases(String.raw`
  first|up ?front|down|deposit|to start(?: with| off)?|as a (?:lump|start)|lump sum|in one go (?:now|first)|straight ?away|now
  primero|de entrada|de enganche|por adelantado|al principio|de inicio|ahora|ahorita|de golpe
  pehle|pahle|advance|shuru (?:me|mein)|abhi|down payment|turant|पहले|एडवांस|शुरू में|अभी|डाउन पेमेंट
`);

const restInParts = phrases(String.raw`
  (?:the )?(?:rest|remainder|remaining|balance)(?: of it)?(?: \p{L}+){0,2} (?:monthly|weekly|in (?:instal+ments|parts|payments|bits|chunks)|(?:each|every|per|a) (?:month|week|payday)|month by month|over (?:time|the (?:year|months))|by (?:the )?month|bit by bit|on a plan)
  (?:el )?(?:resto|lo dem[aá]s|lo que (?:falta|queda))(?: \p{L}+){0,2} (?:en (?:pagos|partes|cuotas|plazos|abonos|mensualidades|parcialidades)|a plazos|al mes|cada (?:mes|semana|quincena)|mensual(?:mente)?|por mes|poco a poco)
  ba+ki(?: \p{L}+){0,3} (?:(?:kist|kisht|emi|instal+ment)\p{L}*|har mahin[ae]|mahine (?:ka|ke|mein|me)|hisson)
  (?:बाक़ी|बाकी)(?: [\p{L}\p{M}]+){0,3} (?:क़?िस्त[\p{L}\p{M}]*|हर महीने|महीने|ईएमआई|हिस्सों)
`);

/** What is left is to be paid in parts of no named size. */
export const saysRestInParts = (text: string): boolean => restInParts.test(plainly(text, mostRead));

/** That sum is for at once, before others. */
export const isAtOnce = (text: string, amount: string): boolean =>
  isForNow(text, amount) || first.test(plainly(text, mostRead));
