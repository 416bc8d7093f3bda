/** "I'll think about it and come back next week": a day to write again, and none to pay. Four languages. */

import type { IntentName, Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;

const comesBack = phrases(String.raw`
  (?:i'?ll|i will|i'?m (?:gonna|going to)|ill|let me|gonna|need to|want to|have to)(?: \p{L}+){0,3} (?:think (?:about|on|over)|sleep on|come back|get back|check back|write back|be in touch|let (?:you|u|ya) know|message (?:you|u)|text (?:you|u)|talk (?:to|with|it over))(?: \p{L}+){0,4}
  (?:lo |la )?(?:voy a|tengo que|quiero|d[eé]je(?:me|n)) (?:pensar|consultar|platicar)\p{L}*|(?:le|les) (?:aviso|digo|escribo|respondo|contesto|hablo) (?:luego|despu[eé]s|ma[ñn]ana|la (?:otra|pr[oó]xima|semana))|lo pienso y
  (?:soch|poo?chh?|baat)(?: ?kar(?:ke)?| ?ke)? (?:bata|batlata)\p{L}*|(?:baad (?:me|mein)|phir|kal|agle hafte) (?:bata|likh|message kar|msg kar)\p{L}*
  (?:सोच|पूछ|बात)(?: ?कर(?:के)?| ?के)? बता[\p{L}\p{M}]*|(?:बाद में|फिर|कल|अगले हफ़?्ते) (?:बता|लिख|मैसेज कर)[\p{L}\p{M}]*
`);
const ofPaying = phrases(String.raw`
  pay\p{L}*|send|transfer|settle|money|cash|clear it|pag\p{L}*|abon\p{L}*|deposit\p{L}*|dinero|bhar\p{L}*|paise|paisa|(?:de|kar) d(?:u|oo)ng[aei]|call|ring|llam\p{L}*|पैसे|पैसा|भर[\p{L}\p{M}]*|दू[ँं]ग[ाी]|कॉल
`);
const ofDays: ReadonlySet<IntentName> = new Set<IntentName>([
  "promise_to_pay",
  "ask_more_time",
  "change_due_date",
  "unclear",
]);

/** The day on which they write again is no day to pay; the same where they speak of paying as well. */
export function withoutReturnDay(understood: Understood, text: string): Understood {
  const said = plainly(text, mostRead);
  const { intents, values, signals } = understood;
  const only = intents.every(({ name }) => ofDays.has(name));
  const dated = values.every(({ kind }) => kind === "date" || kind === "time");
  if (!only || !dated || signals.length > 0) return understood;
  if (!comesBack.test(said) || ofPaying.test(said)) return understood;
  return { ...understood, intents: [{ name: "unclear", confidence: 1 }], values: [] };
}
