/** Days that are no wish: "it rains today" of a promise for the 15th, and the day on the table, refused. Four languages. */

import { isQuestion } from "../questions-in.ts";
import type { IntentName, SignalName, Understood, Value } from "../../meaning.ts";
import { pattern } from "../../words/pattern.ts";
import { phrases, plainly, wordsBesideFigures, wordsIn } from "../../words/phrases.ts";

const mostRead = 200;
const fewestOfTalk = 3;

/** Words with which a day is meant to pay on, or to be another. */
const ofTerms = phrases(String.raw`
  emi|kist\p{L}*|payments?|instal\p{L}*|miss\p{L}*|starts?|starting|begin\p{L}*|from|plan|pago|cuota|plan|empez\p{L}*|empiez\p{L}*|desde|perd[ií]|se|shuru|ek|ko|tarikh|tareekh|किस्त|क़िस्त|ईएमआई|पेमेंट|भुगतान|मिस|से|शुरू|को|तारीख़?
  pay\p{L}*|paid|salary|wages?|money|cash|check|do|make|send|can|can'?t|could|will|i'?ll|gonna|ok(?:ay)?|fine|good|better|best|works?|possible|then|instead|on|by|maybe|have it|get|move|change|shift|put|push|let'?s|not|no|before|after|until|till|rather|meant?|due|deadline|call|ring|write|text
  pag\p{L}*|pued\p{L}*|podr\p{L}*|mand\p{L}*|deposit\p{L}*|abon\p{L}*|transf\p{L}*|cobr\p{L}*|sueldo|dinero|quincena|mejor|bien|sale|quiz[aá]s?|tal vez|entonces|que sea|nom[aá]s|mismo|hasta|antes|despu[eé]s|no|cambi\p{L}*|pas[ae]\p{L}*|llam\p{L}*|escrib\p{L}*
  kar|karo|karu\p{L}*|karo?ng\p{L}*|kar(?:ung|oong|eng|d)\p{L}*|kijiye|de (?:do|dijiye|dena)|do|den[ae]|dung\p{L}*|doong\p{L}*|deng\p{L}*|bhar\p{L}*|bhej\p{L}*|chal(?:eg|ti|ta)\p{L}*|theek|thik|sahi|pa(?:ye|ae|un|oon)\p{L}*|jaa?yeg\p{L}*|mil\p{L}*|tankh?wah?|tankha|pagaa?r|vetan|paise|paisa|hi|tak|pakka|lo|rakh\p{L}*|badal\p{L}*|nahi+n?|nhi|mat|baad|pehle|phone|call
  कर|करो|कर[\p{L}\p{M}]*(?:गा|गी|गे)|कीजिए|दे (?:दो|दीजिए|देना)|दो|देना|दे[\p{L}\p{M}]*(?:गा|गी|गे)|दूँगा|दूंगा|दूँगी|दूंगी|भर[\p{L}\p{M}]*|भेज[\p{L}\p{M}]*|चल(?:ेगा|ेगी|ता)|ठीक|सही|पा(?:ए|ऊ)[\p{L}\p{M}]*|जा(?:ए|ये)ग[\p{L}\p{M}]*|मिल[\p{L}\p{M}]*|तनख़?्वाह|सैलरी|वेतन|पगार|पैसे|पैसा|ही|तक|पक्का|लो|रख[\p{L}\p{M}]*|बदल[\p{L}\p{M}]*|नहीं|मत|बाद|पहले|फ़?ोन|कॉल
`);
const ofChatter = new Set<IntentName>(["unclear", "smalltalk", "greet"]);

/** "Aaj match kaun jeeta": the day of what they chat about, and none on which they would pay. */
export function withoutDayOfTalk(understood: Understood, text: string): Understood {
  const { signals, intents, values } = understood;
  const only = values.length === 1 && values[0]?.kind === "date";
  const chats = signals.length === 0 && intents.every(({ name }) => ofChatter.has(name));
  const said = plainly(text, mostRead);
  if (!only || !chats || /\p{Nd}/u.test(said) || wordsIn(said) < fewestOfTalk) return understood;
  if (ofTerms.test(said)) return understood;
  return { ...understood, intents: [{ name: "smalltalk", confidence: 1 }], values: [] };
}

const refuses = phrases(String.raw`
  not|can'?t|cannot|cant|won'?t|wont|doesn'?t|doesnt|don'?t|dont|isn'?t|isnt|no good|no way|impossible|too (?:early|soon)|hard|difficult|tough|tight
  no|imposible|muy pronto|dif[ií]cil|complicado|nahi+n?|nhi|na|mushkil|mushkeel|jaldi|नहीं|नही|ना|मुश्किल|जल्दी
`);
/** "No later than the 2nd", "no problem": none of these refuses it. */
const refusesNot = phrases(String.raw`
  no (?:later|problem|worries|issue)|not (?:later|a problem|bad)|no (?:m[aá]s tarde|hay problema|importa|pasa nada)|koi (?:dikkat|baat|problem|pareshani) nahi+n?|कोई (?:दिक़?्क़?त|बात|परेशानी) नहीं
  (?:is|was|s|yeah|yes|right|ok|s[ií]|haan|theek|ठीक|हाँ)\W*(?:not? )?(?:it|this|that)\W+(?:the )?\p{Nd}
`);
const ofDayAlone = new Set<SignalName>(["inconvenient", "vulnerable", "hardship"]);
const surelyNeed = 0.8;

const leadingNo = pattern(String.raw`^\P{L}*(?:no|nope|nah|nahi+n?|nhi|नहीं)[^\p{L}\p{M}]+`);

/** Their other words: a sum or a rhythm beside it makes other terms of it. */
const isFigure = ({ kind }: Value): boolean =>
  kind === "money" || kind === "recurrence" || kind === "count";

/** They say that one of the days that were read to them will not do; asked, nothing is refused. */
export function refusesDay(
  { values }: Understood,
  text: string,
  days: readonly string[],
): Value | null {
  const said = plainly(text, mostRead);
  const dates = values.filter(({ kind }) => kind === "date");
  const [day, more] = dates;
  if (day?.kind !== "date" || more !== undefined || !days.includes(day.value)) return null;
  if (values.some(isFigure) || isQuestion(said) || refusesNot.test(said)) return null;
  // "No, the 15th": the no is to what was read, and the day is theirs.
  return refuses.test(said.replace(leadingNo, "")) && wordsBesideFigures(said) > 1 ? day : null;
}

/** The message as a wish for another day than that one. */
export const asDayRefused = (understood: Understood, day: Value): Understood => ({
  ...understood,
  signals: understood.signals.filter(
    ({ name, confidence }) => !ofDayAlone.has(name) || confidence >= surelyNeed,
  ),
  intents: [{ name: "change_due_date", confidence: 1 }],
  values: understood.values.map((one) =>
    one === day && one.kind === "date" ? { ...one, role: "wrong" } : one,
  ),
});
