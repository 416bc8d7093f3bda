/** "If I pay, will you stop calling?", "and if I'm late one month?": they ask what follows, and offer or put off nothing. */

import type { IntentName, Understood } from "../../meaning.ts";
import { asideIn } from "./asides.ts";
import { isQuestion } from "../questions-in.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const figures: ReadonlySet<string> = new Set(["money", "date", "recurrence", "count"]);

const supposes = phrases(String.raw`
  ^\W*(?:(?:and|but|so|ok(?:ay)?|hey|hang on|hold on|wait|also|um+|one (?:more )?thing|quick question|espere?|otra cosa|ek baat|y|oye|oiga|pero|bueno|una cosa|aur|par|acha|achha|accha)[\s,.]+){0,3}(?:what (?:happens )?if|if|si|agar|qu[eé] pasa si)
  ^[^\p{L}]*(?:(?:और|पर|अच्छा)[\s,]+){0,2}(?:अगर|यदि)
  toh?(?=\W*$)|तो(?=[^\p{L}\p{M}]*$)
`);

const putsOff: ReadonlySet<IntentName> = new Set<IntentName>([
  "ask_more_time",
  "change_due_date",
  "reject_offer",
  "ask_consequences",
  "promise_to_pay",
  "unclear",
]);

const otherFigures: ReadonlySet<string> = new Set(["money", "recurrence", "count"]);

/** "If I can't make the 7th, can I pay on the 10th?": they propose, and do not only wonder. */
const proposes = phrases(String.raw`
  (?:can|could|may|should|would|will|shall) (?:i|we|you|u)|i(?:'?ll| will|'?d| would)|is it (?:ok|okay|fine)|make it|how about
  p[ou]edo|podr[ií]a|pued[eo]n?|pago|pagar[ií]?[aé]|(?:le|les|te) doy|qu[eé] tal|mejor
  (?:de|kar|bhar) (?:sakt|d(?:u|oo|un|oon)ng)\p{L}*|chalega|(?:दे|कर|भर) (?:सकत|दूँग|दूंग)[\p{L}\p{M}]*|चलेगा
`);

/** "And if my pay doesn't come on the 7th?", of terms that lie there: of that day they put off nothing. */
const fearsForDay = ({ values }: Understood, text: string): boolean =>
  values.filter(({ kind }) => kind === "date").length <= 1 &&
  !values.some(({ kind }) => otherFigures.has(kind)) &&
  !proposes.test(plainly(text)) &&
  asksIfMissed(text);

const asksOnly = (understood: Understood): Understood => ({
  ...understood,
  intents: [{ name: "ask_consequences", confidence: 1 }],
  values: understood.values.filter(({ kind }) => !figures.has(kind)),
});

/** "And what if I'm late one month?": of some payment to come. */
export const asksIfMissed = (text: string): boolean =>
  isQuestion(text) && asideIn(text, "if-missed") !== null && supposes.test(plainly(text));

const ofRest = phrases(String.raw`
  ^\W*(?:(?:ok|okay|and|so|but|well)[\s,.]+)*(?:(?:what|how) about |what happens (?:to|with) )?(?:the (?:rest|other|remaining|remainder)(?: \p{L}+)?|what'?s left|what is left)(?=\W*$)
  ^\W*(?:(?:ok|okay|bueno|pues|y|pero)[\s,.]+)*(?:qu[eé] (?:pasa |hay )?con )?(?:el resto|lo dem[aá]s|lo otro|lo que (?:sobra|falta|queda|resta))(?: (?:qu[eé]|cu[aá]ndo|c[oó]mo))?(?=\W*$)
  ^\W*(?:(?:ok|aur|to|toh|par|acha|achha)[\s,.]+)*(?:baa?ki|baa?ka?ya|bacha hua)(?: (?:ka|ke|wala))?(?: (?:kya|paisa|amount))*(?=\W*$)|^[^\p{L}]*(?:(?:और|तो|पर)[\s,]+)*(?:बाक़?ी|बचा हुआ)(?: (?:का|के))?(?: क्या)?(?=[^\p{L}\p{M}]*$)
`);

/** "Ok, and the rest?", of a part that was read back: what becomes of it stands in those words. */
export const asksOfRest = (text: string): boolean => isQuestion(text) && ofRest.test(plainly(text));

const ofOne = phrases(String.raw`
  (?:one|a|any|some) (?:month|week|fortnight|payment|instal?ment)|un[ao]? (?:mes|quincena|semana|pago|cuota)|alg[uú]n[ao]? (?:mes|quincena|semana|pago|cuota)
  (?:ek|kisi|koi) (?:mahine|mahina|hafte|hafta|kist|emi)|(?:एक|किसी|कोई) (?:महीने|महीना|हफ़?्ते|किस्त|क़िस्त)
`);

/** "And if one month I can't afford it?", "if my wages are late?", of terms that lie there: no need is told of. */
const supposesNeed = (understood: Understood, text: string): boolean =>
  understood.signals.length > 0 &&
  understood.signals.every(
    ({ name, value }) =>
      (name === "hardship" && ofOne.test(plainly(text))) || value === "income_shock",
  ) &&
  asksIfMissed(text);

/** The message as a question of what follows; its signals stay as they were heard, but for a need supposed. */
export function withWhatIf(understood: Understood, text: string, lies: boolean): Understood {
  const sums = understood.values.some(({ kind }) => otherFigures.has(kind));
  if (!sums && asideIn(text, "saves-early") !== null) return asksOnly(understood);
  if (!isQuestion(text)) return understood;
  if (asideIn(text, "paying-stops") !== null) return asksOnly(understood);
  if (lies && supposesNeed(understood, text)) return { ...asksOnly(understood), signals: [] };
  const { signals, intents, values } = understood;
  if (lies && signals.length === 0 && fearsForDay(understood, text)) return asksOnly(understood);
  const plain = signals.length === 0 && !values.some(({ kind }) => figures.has(kind));
  const ofPutting = intents.every(({ name }) => putsOff.has(name));
  return plain && ofPutting && asksIfMissed(text) ? asksOnly(understood) : understood;
}
