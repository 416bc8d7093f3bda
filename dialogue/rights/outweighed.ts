/** Signals that what the talk is plainly about outweighs: other debts told of are no fraud, a parent who writes is no child. */

import type { Conversation } from "../conversation.ts";
import { saysNotAll } from "../heard/answers/not-all.ts";
import { claimsPlainly } from "../means/answers/beside-answers.ts";
import { asideIn } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { noInterest } from "../heard/questions/asides-of-terms.ts";
import { inFewWords, phrases, plainly, wordsBesideFigures } from "../words/phrases.ts";
import { offersSum } from "../heard/wishes/sum-offered.ts";
import { leavesRestOpen, saysPayDay } from "../heard/wishes/when-words.ts";
import { asksNoReach } from "../heard/contact/quiet-words.ts";
import { asksWhyWritten } from "../heard/questions/why-written.ts";
import { tellsWayOfWork } from "../heard/wishes/way-of-work.ts";
import type { Signal, SignalName, Understood } from "../meaning.ts";

/** So sure we must be that a child writes, where somebody else is heard as surely. */
const sureOfChild = 0.5;
const isNoChild = ({ name, confidence }: Signal, { signals }: Understood): boolean =>
  name === "minor" &&
  confidence < sureOfChild &&
  signals.some((one) => one.name === "third_party" && one.confidence > confidence);

/** "I have a loan of 1 lakh besides": so sure we must be that who tells what goes out accuses somebody. */
const sureOfFraud = 0.7;
const toldOutgoing = 0.5;
/** In so many words: another debt, beside this one. */
const sureBesideOther = 0.9;
const another = phrases(String.raw`
  (?:have|got|owe|pay(?:ing)?)(?: \p{L}+){0,2} (?:another|other|one more|a second)(?: [\p{L}\p{N}$.,]+){0,3} (?:loans?|debts?|credit cards?|mortgage|emis?)
  (?:tengo|debo|pago)(?: \p{L}+){0,2} otr[oa]s?(?: [\p{L}\p{N}$.,]+){0,3} (?:pr[eé]stamos?|deudas?|cr[eé]ditos?|tarjetas?|hipotecas?)
  aur(?: (?:ek|bhi))? (?:loan|karz\p{L}*|udhaa?r|emi|kist)|(?:loan|karz\p{L}*|udhaa?r|emi) aur (?:hai|hain|h|he)
  और(?: (?:एक|भी))? (?:लोन|क़?र्ज़?[\p{L}\p{M}]*|उधार|किस्त|ईएमआई)|(?:लोन|क़?र्ज़?|उधार) और (?:है|हैं)
`);
/** What would contest this one beside it, or tell of another's doing. */
const contests = phrases(String.raw`
  not|\p{L}+n't|dont|didnt|isnt|wasnt|never|no|wrong|false|(?:some(?:one|body)|they|who) (?:took|opened|else)|in my name|stol\p{L}*
  nunca|jam[aá]s|mal|alguien|a mi nombre|rob\p{L}*|falso|equivocad\p{L}*
  nahi+n?|nhi|mat|galat|dhokha|kisi ne|mere naam|fraud\p{L}*|fraude\p{L}*|नहीं|ग़?लत|धोखा|किसी ने|मेरे नाम|फ़?्रॉड
`);
const owesAnother = (text: string): boolean => {
  const said = plainly(text);
  return another.test(said) && !contests.test(said);
};
const ofFraud: ReadonlySet<string> = new Set(["fraud", "dispute identity_theft"]);
const isOtherDebt = (
  { name, value, confidence }: Signal,
  heard: Understood,
  text: string,
): boolean => {
  if (!heard.values.some(({ kind }) => kind === "money")) return false;
  if (name === "dispute" || name === "fraud") {
    if (confidence < sureBesideOther && owesAnother(text)) return true;
  }
  return (
    ofFraud.has(name === "dispute" ? `${name} ${value ?? ""}` : name) &&
    confidence < sureOfFraud &&
    heard.intents.some((one) => one.name === "give_expenses" && one.confidence >= toldOutgoing)
  );
};

/** "I'm in construction and am paid weekly", asked what comes in: so sure we must be that it came down. */
const sureOfShock = 0.85;
const isIncome = ({ asked }: Talked, { name, value, confidence }: Signal, heard: Understood) =>
  asked?.question === "means income" &&
  name === "vulnerable" &&
  value === "income_shock" &&
  confidence < sureOfShock &&
  heard.values.some(({ kind }) => kind === "recurrence");

/** "No fixed salary", "gig work": how they earn, and no misfortune, where nothing in it was lost. */
const sureBesideWork = 0.9;
const isWayOfWork = ({ name, value, confidence }: Signal, text: string): boolean =>
  (name === "hardship" || (name === "vulnerable" && value === "income_shock")) &&
  confidence < sureBesideWork &&
  tellsWayOfWork(text);

/** "Abhi itna paisa nahi hai": so much money is not there, and no figure is said to be wrong. */
const sureOfWrong = 0.75;
const sureBesideNeed = 0.9;
const lacksMoney = phrases(String.raw`
  (?:don'?t|do not|dont|haven'?t) (?:have|got) (?:that|so|this|all that) (?:much )?(?:money|cash)|no (?:tengo|hay|traigo|cuento con) tant[oa] (?:dinero|plata|lana|efectivo)
  (?:itn|utn)[aei](?: (?:to|toh|sab|sara|saara|paisa|paise|abhi|mere|paas))* (?:nahi+n?|nhi)(?: (?:hai|bhai|sir|ji|abhi))* (?:ek ?(?:saath|sath|baa?r|dum)|mere paas)|ek ?(?:saath|sath|baa?r)(?: (?:me|mein))?(?: \p{L}+){0,2} itn[aei](?: \p{L}+)? (?:nahi+n?|nhi)|(?:itn|utn)[aei](?: \p{L}+){0,2} kaha+n? se (?:la|du|de|aay|ay|bhar)\p{L}*|(?:इतन|उतन)[ाेी](?: [\p{L}\p{M}]+){0,2} (?:कहाँ|कहां) से (?:ला|दू|दे|आए|भर)[\p{L}\p{M}]*
  (?:itn|utn)[aei] (?:paisa|paise|paisey|rupaye|rupaya|money) (?:to |abhi |mere paas )*(?:nahi+n?|nhi)|(?:paisa|paise|paisey) (?:itn|utn)[aei] (?:nahi+n?|nhi)|(?:इतन|उतन)[ाेी] (?:पैसा|पैसे|रुपये)(?: [\p{L}\p{M}]+){0,2} नहीं|(?:पैसा|पैसे) (?:इतन|उतन)[ाेी] नहीं
`);
const onlyLacks = (
  { name, value, confidence }: Signal,
  { signals }: Understood,
  text: string,
): boolean => {
  if (name !== "dispute" || value !== "wrong_amount") return false;
  const lacks = lacksMoney.test(plainly(text));
  const need = signals.some((one) => one.name === "hardship" && one.confidence > confidence);
  if (lacks && need && confidence < sureBesideNeed) return true;
  // "Not that much at once, brother", and no word that it is wrong.
  return (lacks || saysNotAll(text)) && confidence < sureOfWrong && !claimsPlainly(text);
};

/** "Not less than that?", of terms that were read back: so sure we must be that it tells of a life. */
const sureOfLife = 0.5;
const fewWords = 5;
const asksOfTerms = ({ asked }: Talked, { name, confidence }: Signal, text: string): boolean =>
  asked?.question.startsWith("offer terms") === true &&
  name === "vulnerable" &&
  confidence < sureOfLife &&
  isQuestion(text) &&
  inFewWords(text, fewWords);

/** "That every month": a rhythm or a day, and one word beside it, at a read-back tells of no life. */
const sureBesideTerms = 0.8;
const saysTerms = (
  { asked }: Talked,
  { name, confidence }: Signal,
  heard: Understood,
  text: string,
) => {
  const terms = heard.values.filter(({ kind }) => kind === "recurrence" || kind === "date");
  const rest = terms.reduce((left, { text: said }) => left.replace(said, " "), text);
  return (
    asked?.question.startsWith("offer terms") === true &&
    name === "vulnerable" &&
    confidence < sureBesideTerms &&
    terms.length > 0 &&
    wordsBesideFigures(rest) <= 1
  );
};

/** "Do I pay anything for that?": so sure we must be that it contests what is owed, or wants it proved. */
const sureBesideInterest = 0.5;
const ofDebt: ReadonlySet<SignalName> = new Set<SignalName>(["dispute", "request_proof"]);
/** "Don't add interest meanwhile": the same of a wish for the time to come, in few words. */
const sureBesideNoInterest = 0.85;
const fewOfInterest = 8;
const asksOfInterest = ({ name, confidence }: Signal, text: string): boolean => {
  if (!ofDebt.has(name)) return false;
  const none = inFewWords(text, fewOfInterest) && noInterest.test(plainly(text));
  if (none && confidence < sureBesideNoInterest) return true;
  return confidence < sureBesideInterest && asideIn(text, "interest-goes-on") !== null;
};

/** "50 now, and then we'll see": so sure we must be that who names a sum to pay wants no word now. */
const sureOfQuiet = 0.5;
const sureBesideRest = 0.8;
const asksNoQuiet = ({ name, confidence }: Signal, { values }: Understood, text: string): boolean =>
  name === "inconvenient" &&
  confidence < (leavesRestOpen(text) ? sureBesideRest : sureOfQuiet) &&
  values.some(({ kind, role }) => kind === "money" && role === "offer") &&
  values.every(({ kind }) => kind !== "time") &&
  !asksNoReach(text);

/** "I drive, some weeks 400, some 900": so sure we must be that who tells what comes in contests a sum. */
const sureBesideIncome = 0.75;
const toldIncome = 0.7;
const isOfIncome = ({ name, value, confidence }: Signal, { intents, values }: Understood) =>
  name === "dispute" &&
  value === "wrong_amount" &&
  confidence < sureBesideIncome &&
  values.some(({ kind }) => kind === "money") &&
  intents.some((one) => one.name === "give_income" && one.confidence >= toldIncome);

/** "50,000 from my brother, 3,000 a month goes back", asked of other debts: so sure we must be of ours, and no word denies one. */
const denies = phrases(String.raw`
  no|not|never|\p{L}+n'?t|wrong|incorrect|false|mistaken?|only|you|your|u|ur|nunca|jam[aá]s|tampoco|mal|incorrect[oa]|equivocad[oa]|error|falso|should|supposed|deber[ií]a|how|why|c[oó]mo|por ?qu[eé]|s[oó]lo|ustedes|usted|su|sus
  nahi+n?|nhi|nai|na|kaise|kyu+n?|kyo+n?|chahiye|कैसे|क्यों|चाहिए|galat|jhooth|jhuth|sirf|aap|aapka|aapki|aapke|tum|tumhara|नहीं|ना|ग़?लत|झूठ|सिर्फ़?|आप|आपका|आपकी|आपके|तुम्हारा
`);
const isOfOthers = (
  { asked }: Talked,
  { name, value, confidence }: Signal,
  { values }: Understood,
  text: string,
): boolean =>
  asked?.question === "means otherDebts" &&
  name === "dispute" &&
  value === "wrong_amount" &&
  confidence < sureBesideIncome &&
  values.some(({ kind }) => kind === "money") &&
  values.some(({ kind }) => kind === "recurrence") &&
  !isQuestion(text) &&
  !denies.test(plainly(text));

/** "Worth a try. Ok, 137.50": so sure we must be that who offers a sum doubts who we are. */
const sureBesideSum = 0.75;
const sureOfTerms = 0.6;
const ofTerms: ReadonlySet<string> = new Set(["accept_offer", "propose_plan", "promise_to_pay"]);
const isOfTerms = ({ name, confidence }: Signal, { intents, values }: Understood) =>
  name === "suspects_scam" &&
  confidence < sureBesideSum &&
  offersSum(values) &&
  intents.some((one) => ofTerms.has(one.name) && one.confidence >= sureOfTerms);

/** "Salary not come yet, it comes on the 10th": pay that is to come on a day, and so sure that it was lost. */
const sureOfLoss = 0.85;
const isPayToCome = (
  { name, value, confidence }: Signal,
  { intents, values }: Understood,
  text: string,
): boolean =>
  name === "vulnerable" &&
  value === "income_shock" &&
  confidence < sureOfLoss &&
  saysPayDay(text) &&
  values.some(({ kind }) => kind === "date") &&
  intents.some((one) => ofTerms.has(one.name));

/** "Why do you write every day?": so sure we must be that who surely complains of it is another. */
const sureOfAnother = 0.6;
const sureComplaint = 0.8;
const onlyComplains = (
  { name, confidence }: Signal,
  { signals }: Understood,
  text: string,
): boolean =>
  name === "wrong_person" &&
  confidence < sureOfAnother &&
  asksWhyWritten(text) &&
  signals.some((one) => one.name === "complaint" && one.confidence >= sureComplaint);

/** "I paid 250 so mark it as paid": so sure we must be that who reports a payment with its sum contests the rest. */
const sureBesideReport = 0.6;
const isOfReport = ({ name, value, confidence }: Signal, { intents, values }: Understood) =>
  name === "dispute" &&
  value === "already_paid" &&
  confidence < sureBesideReport &&
  values.some(({ kind }) => kind === "money") &&
  intents.some((one) => one.name === "report_payment" && one.confidence > confidence);

type Talked = Pick<Conversation, "asked">;

/** Whether the signal says less than what else is known of the message. */
export const isOutweighed = (
  talked: Talked,
  signal: Signal,
  heard: Understood,
  text: string,
): boolean =>
  isNoChild(signal, heard) ||
  isOtherDebt(signal, heard, text) ||
  isIncome(talked, signal, heard) ||
  isOfIncome(signal, heard) ||
  isOfOthers(talked, signal, heard, text) ||
  isOfReport(signal, heard) ||
  isWayOfWork(signal, text) ||
  onlyComplains(signal, heard, text) ||
  onlyLacks(signal, heard, text) ||
  isPayToCome(signal, heard, text) ||
  isOfTerms(signal, heard) ||
  asksOfTerms(talked, signal, text) ||
  saysTerms(talked, signal, heard, text) ||
  asksNoQuiet(signal, heard, text) ||
  asksOfInterest(signal, text);

/** Such a debt goes out, and is offered to nobody. */
export function asOutgoing(heard: Understood, text: string): Understood {
  if (!heard.signals.some((one) => isOtherDebt(one, heard, text))) return heard;
  const values = heard.values.map((one) =>
    one.kind === "money" && one.role === "offer" ? { ...one, role: "expense" as const } : one,
  );
  const others = heard.intents.filter(({ name }) => name !== "unclear");
  const told = others.some(({ name }) => name === "give_expenses");
  const intents = told ? others : [...others, { name: "give_expenses", confidence: 1 } as const];
  return { ...heard, intents, values };
}

/** A dispute that was outweighed is read by a colleague all the same. */
export const wasContested = (heard: Understood, taken: Understood, text: string): boolean =>
  heard.signals.some((one) => isOtherDebt(one, heard, text) || isOfReport(one, heard)) &&
  !taken.signals.some(({ name }) => name === "dispute");
