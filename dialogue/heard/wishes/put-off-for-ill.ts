/** "Not tomorrow, the day after, my wife is in hospital": another day to pay, and why. Four languages. */

import type { IntentName, SignalName, Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;
const near = String.raw`(?: [\p{L}\p{M}']+){0,4}`;
const ill = phrases(String.raw`
  (?:wife|husband|hubby|partner|mum|mom|mother|dad|father|son|daughter|kid|child|baby|brother|sister|nan|gran\p{L}*)(?:'s)?${near} (?:hospital|er|icu|surgery)
  (?:espos[oa]|mujer|marido|pareja|mam[aá]|pap[aá]|madre|padre|hij[oa]|ni[ñn][oa]|herman[oa]|abuel[oa])${near} (?:hospital|internad[oa]|urgencias|cl[ií]nica)
  (?:biwi|patni|wife|pati|husband|papa|mummy|maa|mata|pita|beta|beti|bete|bachch?[aei]|bhai|behen|dad[ai]|nan[ai])${near} (?:hospital|aspatal|admit|icu)
  (?:बीवी|पत्नी|पति|पापा|मम्मी|माँ|माता|पिता|बेट[ाीे]|बच्च[ाीे]|भाई|बहन|दाद[ाी]|नान[ाी])${near} (?:अस्पताल|हॉस्पिटल|एडमिट|भर्ती)
`);

/** Of reaching them something is said too: then a bad hour may be meant. */
const ofReach = phrases(String.raw`
  call\p{L}*|ring\p{L}*|text\p{L}*|messag\p{L}*|msg\p{L}*|contact\p{L}*|writ\p{L}*|talk\p{L}*|disturb\p{L}*|bother\p{L}*|leave (?:me|us)
  llam\p{L}*|marqu\p{L}*|escrib\p{L}*|mensaj\p{L}*|habl\p{L}*|molest\p{L}*|contact\p{L}*
  phone|fone|sms|baat|bat|pareshan|tang|फ़?ोन|कॉल|मैसेज|मेसेज|बात|परेशान|तंग
`);
const todays = phrases(String.raw`
  today|this (?:morning|evening|afternoon)|tonight|hoy|aaj|aj|आज
`);
const paysToday = phrases(String.raw`
  (?:pay|paying|send|sending) (?:it |all |that |you )*(?:today|now)|today i (?:can|will|could)
  (?:pago|pagar|mando) hoy|hoy (?:pago|puedo|mando)
  aaj (?:hi )?(?:kar|de|bhej|bhar)\p{L}*|आज (?:ही )?(?:कर|दे|भेज|भर)[\p{L}\p{M}]*
`);

/** What it sounds like, and how sure of it we must be all the same. */
const standsFrom: Partial<Record<SignalName, number>> = {
  inconvenient: 0.9,
  third_party: 0.9,
  crisis: 0.6,
};
const saysNothing: ReadonlySet<IntentName> = new Set<IntentName>(["unclear", "correct_previous"]);

/**
 * The message as a wish for another day, where nothing surer is heard: no bad hour, no stranger, no
 * danger. The day on which somebody fell ill is none to pay; care that is heard stands.
 */
export function withPutOffForIll(understood: Understood, text: string): Understood {
  const said = plainly(text, mostRead);
  const { signals, intents, values } = understood;
  const dated = values.some(({ kind }) => kind === "date");
  if (!dated || !ill.test(said) || ofReach.test(said)) return understood;
  const left = paysToday.test(said)
    ? values
    : values.filter(({ kind, text: own }) => kind !== "date" || !todays.test(own));
  const kept = signals.filter(({ name, confidence }) => confidence >= (standsFrom[name] ?? 0));
  const nothing = kept.length === 0 && intents.every(({ name }) => saysNothing.has(name));
  return {
    ...understood,
    signals: kept,
    values: left,
    intents: nothing ? [{ name: "change_due_date", confidence: 1 }] : intents,
  };
}
