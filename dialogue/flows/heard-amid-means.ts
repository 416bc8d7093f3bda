/** What a message is amid the questions of their means: where it is about the questions, a right in it is a guess. */

import type { Conversation, KnownDebt } from "../conversation.ts";
import { wantsDiscountFirst } from "../heard/questions/discount-first.ts";
import { asksWhatNow } from "../heard/questions/what-now.ts";
import { inFewWords, phrases, plainly } from "../words/phrases.ts";
import {
  asksWhyMeans,
  claimsPlainly,
  saysTold,
  tellsOtherLoan,
} from "../means/answers/beside-answers.ts";
import { isAlone, tellsHousehold } from "../means/household/household.ts";
import { keepsToSelf, keepsTheirMoney } from "../means/answers/keeps-to-self.ts";
import { isUnreckoned } from "../means/answers/unreckoned.ts";
import { asksWhatEach, asksWhatToPay, asksWhatWeDo } from "../means/answers/what-each.ts";
import type { IntentName, Signal, SignalName, Understood } from "../meaning.ts";
import { askedLine, asksOfTheirMoney, questions } from "../means/questions.ts";
import { offeredByMeans } from "../terms/affordability.ts";
import { asksIfCounted, withoutOurs } from "./counts-asked.ts";
import { closesList } from "../heard/sayings/closes-list.ts";

/** Below these a right is a guess: in words about our questions, */
const sure = 0.9;
const sureOfClaim = 0.93;
/** in an answer to them that has no word of a claim, */
const sureBesideAnswer = 0.6;
/** and in the names of their own and no other word. */
const sureBesideKin = 0.95;

const ofClaims: ReadonlySet<SignalName> = new Set<SignalName>([
  "dispute",
  "request_proof",
  "suspects_scam",
]);
const ofOthers: ReadonlySet<SignalName> = new Set<SignalName>(["third_party", "minor"]);
const ofTalk: ReadonlySet<SignalName> = new Set<SignalName>([
  ...ofClaims,
  ...ofOthers,
  "vulnerable",
  "hardship",
  "complaint",
  "manipulation",
]);

/** What a wish for another hour or place is made of; without any of it, amid our questions, it is a guess. */
const sureOfHour = 0.6;
const contact = phrases(String.raw`
  call\p{L}*|ring\p{L}*|text(?:s|ed|ing)?|messag\p{L}*|contact\p{L}*|phone|bother\p{L}*|busy|driving|at work|in a meeting|later|tomorrow|tonight|morning|afternoon|evening|night|time|now|moment|today|after|before|until|leave me|stop|weekends?|\p{L}*day
  llam\p{L}*|marqu\p{L}*|mensaj\p{L}*|escrib\p{L}*|tel[eé]fono|molest\p{L}*|ocupad[oa]|manejando|en el trabajo|junta|luego|despu[eé]s|m[aá]s tarde|ma[ñn]ana|tarde|noche|ahora|ahorita|hoy|hora|horario|momento|dej\p{L}*|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo
  call|phone|fon|message|msg|text|kaam|kam|duty|busy|baad|bad|abhi|kal|subah|shaam|sham|raat|rat|dopahar|time|samay|waqt|mat|tang|pareshan|office|meeting|gaadi chala|baje
  कॉल|फ़?ोन|मैसेज|संदेश|काम|ड्यूटी|बिज़?ी|व्यस्त|बाद|अभी|कल|सुबह|शाम|रात|दोपहर|टाइम|समय|वक़?्त|मत|तंग|परेशान|ऑफ़?िस|मीटिंग|बजे
`);
const speaksOfContact = (text: string): boolean => contact.test(plainly(text));

const fewOfWhy = 8;

/** For whom their money has to do, and nothing else. */
const ofHome = (text: string): boolean => tellsHousehold(text) || isAlone(text);

/** Whether the signal stands in words about our questions, or that answer them. */
function stands({ name, confidence }: Signal, text: string, isAside: boolean): boolean {
  const claimed = claimsPlainly(text);
  // "600 a week, it depends on the hours", "I must look for the bills" ask for no other hour.
  if (name === "inconvenient")
    return confidence >= sureOfHour || (speaksOfContact(text) && !isUnreckoned(text));
  if (!ofTalk.has(name)) return true;
  // "No idea, my wife keeps the books" claims nothing.
  if (isUnreckoned(text)) return confidence >= sureBesideKin && (!ofClaims.has(name) || claimed);
  if (ofClaims.has(name)) {
    if (tellsOtherLoan(text) && !claimed) return false;
    const asks = asksWhyMeans(text) || keepsToSelf(text);
    // Why we ask is what they ask, however sure a guess at a doubt of us or of the debt is.
    const onlyWhy = isAside && asksWhyMeans(text) && inFewWords(text, fewOfWhy);
    if (onlyWhy) return claimed;
    return claimed || confidence >= (isAside && asks ? sureOfClaim : sureBesideAnswer);
  }
  const namesKin = ofOthers.has(name) || name === "vulnerable";
  if (namesKin && ofHome(text)) return confidence >= sureBesideKin;
  if (ofOthers.has(name) || !isAside) return true;
  return name === "manipulation" ? claimed : confidence >= sure;
}

/** Who surely does one of these in the same breath says more than an aside. */
const sureOfBusiness = 0.8;
const ofBusiness: ReadonlySet<IntentName> = new Set<IntentName>([
  "report_payment",
  "promise_to_pay",
  "propose_plan",
  "pay_now",
  "payment_problem",
  "request_callback",
  "set_preference",
  "change_contact_details",
]);

const isGuessed = ({ intents }: Understood): boolean =>
  intents.every(({ confidence }) => confidence < sureOfBusiness);

/** The message with what it is: neither a balance that is asked for, nor a need that is told. */
export function heardAmidMeans(
  conversation: Conversation,
  understood: Understood,
  text: string,
  agreement: KnownDebt["agreement"] | undefined,
): Understood {
  if (conversation.verification.kind !== "verified") return understood;
  const line = askedLine({ conversation });
  // Of terms that stand or lie on the table it asks for those.
  const isOpen = conversation.pending === null && agreement?.kind === "none";
  const isEach = isOpen && asksWhatEach(text);
  const ofSum = asksOfTheirMoney({ conversation });
  const asksNothing = !understood.intents.some(
    ({ name, confidence }) => ofBusiness.has(name) && confidence >= sureOfBusiness,
  );
  const tellsNothing = asksNothing && !understood.values.some(({ kind }) => kind === "money");
  if (tellsNothing && ofSum && wantsDiscountFirst(text)) return asDiscount(understood, text);
  const byMeans = conversation.notes.includes(offeredByMeans) && agreement?.kind === "none";
  const isAside =
    tellsNothing &&
    (keepsTheirMoney(text) ||
      ((isOpen || (byMeans && isGuessed(understood))) && asksWhatWeDo(text)) ||
      (ofSum && (keepsToSelf(text) || asksWhyMeans(text))) ||
      (ofSum && asksWhatNow(text)) ||
      (line !== null &&
        (asksWhatToPay(text) ||
          saysTold(text) ||
          isUnreckoned(text) ||
          asksIfCounted(line, text))));
  const corrects = byMeans && ofHome(text);
  if (saysLastWord(conversation, text)) {
    const signals = understood.signals.filter(({ name }) => !ofTalk.has(name));
    return { ...understood, signals, intents: [unclear] };
  }
  if (line === null && !isEach && !isAside && !corrects) return understood;
  const asks = asksIfCounted(line, text);
  const aside = isEach || isAside || asks;
  const sounded = asks ? withoutOurs(understood, text) : understood;
  const signals = sounded.signals.filter((one) => stands(one, text, aside));
  if (isEach || isAside) return { ...sounded, signals, intents: [unclear] };
  const silent = signals.length === 0 && sounded.intents.length === 0;
  return { ...sounded, signals, intents: silent ? [unclear] : sounded.intents };
}

/** "Nothing else", once all but the household was told, or what their means carry lies there. */
export function saysLastWord(conversation: Conversation, text: string): boolean {
  const { notes, pending } = conversation;
  const lies = pending !== null && notes.includes(offeredByMeans);
  return (lies || isHouseholdAsked(conversation)) && closesList(text);
}

/** Asked how many children there are, "none" is an answer. */
const isHouseholdAsked = (conversation: Conversation): boolean =>
  conversation.asked?.question === questions.household.name;

const unclear = { name: "unclear", confidence: 1 } as const;

/** "First the discount, then I'll tell you": less is asked for, and our question stands. */
const asDiscount = (understood: Understood, text: string): Understood => ({
  ...understood,
  signals: understood.signals.filter((one) => stands(one, text, true)),
  intents: [{ name: "ask_settlement", confidence: 1 }],
});
