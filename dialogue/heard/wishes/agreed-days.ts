/** Days of what is agreed already: one that falls through, another one, a plan that begins on another. */

import { phrases } from "../../words/phrases.ts";
import type { Conversation, KnownDebt } from "../../conversation.ts";
import type { Intent, IntentName, Signal, Understood, Value } from "../../meaning.ts";
import { askWhen } from "../../turn/questions.ts";

export const figures: ReadonlySet<string> = new Set(["money", "recurrence", "count"]);

/** How sure an intent is; 0 where it is not heard. */
export const sure = (names: readonly Intent[], name: IntentName): number =>
  names.find((one) => one.name === name)?.confidence ?? 0;

const ofNoDay: ReadonlySet<IntentName> = new Set<IntentName>(["unclear", "correct_previous"]);
const refusals = { reject_offer: true, change_due_date: true, ask_more_time: true } as const;

/** "Friday will not do", of the Friday they promised, is of that day, unless they are surely in need. */
const sureOfNeed = 0.6;
const isOfDay = ({ name, confidence }: Signal): boolean =>
  (name === "hardship" || name === "inconvenient") && confidence < sureOfNeed;

/** What is left, or all of it: another payment than the one that was promised. */
const ofRest = phrases(String.raw`
  rest|remaining|remainder|balance|other|another|more|all|everything|full|whole|also|too|resto|dem[aá]s|otr[oa]|tod[oa]|tambi[eé]n|saldo
  baa?k[ai]|bacha|bache|bachi|aur|doosr[aei]|dusr[aei]|poor[aei]|pur[aei]|sab|sara|bhi|full
  बाक़?ी|बचा|बचे|बची|और|दूसर[ाेी]|पूर[ाेी]|सब|सारा|भी
`);
const unable = phrases(String.raw`
  (?:can'?t|cannot|cant|won'?t be able to|wont be able to|not able to|unable to) (?:do|make|pay|manage|send)(?: (?:it|that|this))?
  (?:is not|isn'?t|isnt|ain'?t|aint|not|won'?t be) (?:gonna|going to|gon) (?:happen|work(?: out)?|be possible)|(?:won'?t|wont) (?:happen|work(?: out)?)|(?:has|have|had|just)? ?f[ea]ll(?:en)? through
  no (?:voy a poder|podr[eé]|puedo|(?:(?:lo|la|me) )?(?:voy a |va a )?alcan(?:zar[eéá]?|zo|za)(?: (?:a |para )?(?:juntar|completar|llegar|pagar)(?:lo|la)?)?|(?:lo )?(?:junto|completo)|se va a poder|va a (?:poder ser|ser posible|pasar)|se (?:arma|arm[oó]|hizo)|me sali[oó])
  (?:nahi+n?|nhi) (?:hoga|hone wala|ho (?:pa|payeg|paeg|paayeg|sakeg)\p{L}*|de pa\p{L}*|bhej pa\p{L}*|kar pa\p{L}*)
  नहीं (?:होगा|होने वाला|हो (?:पा|सके)[\p{L}\p{M}]*|दे पा[\p{L}\p{M}]*|भेज पा[\p{L}\p{M}]*|कर पा[\p{L}\p{M}]*)
`);

/** Of a promise that stands, another day, or that its day will not do: the same sum on another day. */
export function dayMoved(
  { pending, verification, asked }: Conversation,
  understood: Understood,
  text: string,
  agreement: KnownDebt["agreement"] | undefined,
): Understood {
  const { intents, signals, values } = understood;
  if (agreement?.kind !== "promise" || pending !== null) return understood;
  if (verification.kind !== "verified" || ofRest.test(text)) return understood;
  const isOld = (one: Value): boolean => one.kind === "date" && one.value === agreement.dueOn;
  const fails = unable.test(text);
  const namesOld = fails && values.some(isOld);
  if (signals.some((one) => !(namesOld && isOfDay(one)))) return understood;
  if (values.some(({ kind }) => figures.has(kind))) return understood;
  const named = values.filter((one) => !(fails && isOld(one)));
  const moved: Understood = {
    ...{ ...understood, signals: [], values: named },
    intents: [{ name: "change_due_date", confidence: 1 }],
  };
  const promises = intents.length === 1 && sure(intents, "promise_to_pay") > 0;
  const dated = named.some(({ kind }) => kind === "date");
  if (promises && (dated || asked?.question === askWhen.name)) return moved;
  const unsure = intents.every(({ name }) => ofNoDay.has(name) || (namesOld && name in refusals));
  return fails && (unsure || promises) ? moved : understood;
}

/** "Starting April 1st", of a plan that stands: its days. */
export function startMoved(
  { pending }: Conversation,
  understood: Understood,
  agreement: KnownDebt["agreement"] | undefined,
): Understood {
  const { intents, signals, values } = understood;
  const [only, more] = values;
  const starts = only?.kind === "date" && only.role === "start" && more === undefined;
  const faint = signals.every((one) => isOfDay(one));
  const unsure = faint && intents.every(({ name }) => ofNoDay.has(name));
  if (agreement?.kind !== "plan" || pending !== null || !starts || !unsure) return understood;
  return { ...understood, signals: [], intents: [{ name: "propose_plan", confidence: 1 }] };
}
