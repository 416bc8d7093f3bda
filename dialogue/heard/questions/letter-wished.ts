/** A letter that tells what was agreed, or that nothing is owed once all is paid: wished for, and nothing contested. Four languages. */

import type { IntentName, Signal, Understood } from "../../meaning.ts";
import { isQuestion } from "../questions-in.ts";
import { wantsInWriting } from "./in-writing.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;

const few = String.raw`(?: [\p{L}\p{M}'-]+){0,8}`;
const paperWords = String.raw`letters?|something|anything|statement|certificate|confirm\p{L}*|in writing|documents?|noc|no dues|papers?`;
const papel = String.raw`carta|constancia|finiquito|no adeudo|comprobante|por escrito|documento|papel`;
const kaagaz = String.raw`letter|noc|no ?dues|certificate|likh ?(?:ke|kar)|likhit|kaa?ga[zj]|chitthi`;
const kaagazHindi = String.raw`लेटर|एन ?ओ ?सी|नो ?ड्यूज़?|सर्टिफ़?िकेट|लिख ?(?:के|कर|ित)|काग़?ज़?|चिट्ठी|प्रमाण ?पत्र`;

const paper = phrases([paperWords, papel, kaagaz, kaagazHindi].join("|"));

/** It tells that they pay as was agreed. */
const ofPlan = phrases(String.raw`
  (?:letter|something|statement|certificate|confirmation|paper|document)${few} (?:(?:my|the|this|a|our|payment|repayment)(?: payment| repayment)? (?:plan|arrangement)|what we(?:'ve| have| just)* agreed|(?:my|the) instal?ments?|i'?m paying|i am paying)
  (?:confirmation|(?:this|that|it)(?: confirmed)?) (?:on|by|via|over) (?:e-?mail|mail|post)
  (?:carta|constancia|algo por escrito|comprobante|documento|papel)${few} (?:mi plan|del plan|el plan|(?:lo )?que (?:acordamos|quedamos|pactamos)|(?:mis|los) (?:pagos|plazos)|estoy pagando)
  (?:${kaagaz})${few} (?:kist|kisht|emi|plan|kiste|kistein)(?: \p{L}+){0,3} (?:chal|bhar|bhej|ja rah)\p{L}*|(?:kist|kisht|emi|plan)(?: \p{L}+){0,4} (?:${kaagaz})(?: \p{L}+){0,3} (?:chahiye|do|dijiye|mil|de)\p{L}*
  (?:${kaagazHindi})${few} (?:किस्त|किश्त|क़िस्त|किस्तें|ईएमआई|प्लान)(?: [\p{L}\p{M}]+){0,3} (?:चल|भर|जा रह)[\p{L}\p{M}]*|(?:किस्त|किश्त|क़िस्त|ईएमआई|प्लान)(?: [\p{L}\p{M}]+){0,4} (?:${kaagazHindi})(?: [\p{L}\p{M}]+){0,3} (?:चाहिए|दो|दीजिए|मिल|दे)[\p{L}\p{M}]*
`);

/** Of a time to come, when all is paid. */
const onceAllPaid = phrases(String.raw`
  (?:when|once|after|as soon as) (?:[\p{L}']+ ){1,4}?(?:paid(?: off| up)?|done|finish(?:ed)?|through|cleared|settled|completed?|pay(?: (?:it|this))?(?: all)? off)
  cuando (?:(?:lo|la|ya|yo|todo) )*(?:termine|termino|acabe|acabo|liquide|liquido|pague|salde|est[eé] (?:todo )?(?:pagad[oa]|liquidad[oa]))|al (?:terminar|acabar|liquidar|finalizar)|una vez (?:pagad[oa]|que (?:pague|termine|liquide))
  (?:iske|uske) (?:baa?d)|(?:ho|bhar|chuka|chuk|de|khatam ho)(?:ne| jane) (?:ke baa?d|pe|par)|(?:jab )?(?:sab|pura|poora|saara|last|aakhri|loan)(?: \p{L}+){0,3} (?:ho (?:jay?e|jaa?ega|jayega)|chuk jay?e|khatam)\p{L}*
  (?:इसके|उसके) बाद|(?:चुकाने|भरने|देने|होने|जाने) (?:के बाद|पर|पे)|(?:जब )?(?:सब|पूरा|सारा|आख़?िरी|लोन)(?: [\p{L}\p{M}]+){0,3} (?:हो जाए|चुक जाए|ख़?त्म)[\p{L}\p{M}]*
`);

/** They paid already, by their own word: that is contested, whatever they wish for besides. */
const paidAlready = phrases(String.raw`
  (?:i|we|i'?ve|we'?ve)(?: have)?(?: already| just)? paid|already (?:paid|settled)|(?:was|were|been) (?:paid|settled)
  (?:ya|la|lo|les) (?:la |lo |les )?pagu[eé]|ya (?:est[aá]|qued[oó]|fue) (?:pagad|liquidad|saldad)\p{L}*|pagu[eé]|liquid[eé] (?:ya|todo|la)
  (?:de|bhar|chuka|kar|ho) (?:diya|diye|di|chuk[aei]|ga?y[aei])(?: \p{L}+)?|(?:दे|भर|चुका|कर|हो) (?:दिया|दिए|दी|चुक[ाेी]|गया|गए)
`);

const wishes = phrases(String.raw`
  send|get|give|want|need|like|quiero|necesito|mand\p{L}*|env[ií]\p{L}*|d[eé]n?(?:me)?|dan|chahiye|do|dijiye|dena|चाहिए|दो|दीजिए|देना
`);

const reports = phrases(String.raw`
  report\p{L}*|mark(?:ed)?|credit|cibil|bur[oó]|reportan?|historial|रिपोर्ट|सिबिल
`);

/** "When it's paid off, do I get a letter?": of the end of it, and nothing is paid by their word yet. */
const ofTheEnd = (said: string): boolean =>
  onceAllPaid.test(said) && !paidAlready.test(said) && (isQuestion(said) || wishes.test(said));

/** They wish to have it in writing once all is paid. */
export const wantsLetterOncePaid = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return ofTheEnd(said) && paper.test(said);
};

const contested: ReadonlySet<string> = new Set(["already_paid", "other"]);
const claimsNone = ({ name, value }: Signal): boolean =>
  name === "request_proof" ||
  name === "inconvenient" ||
  (name === "dispute" && contested.has(value ?? "other"));

/** Guesses at what a letter is for. */
const guesses: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "repeat",
  "ask_balance",
  "ask_breakdown",
  "ask_receipt",
  "ask_documents",
  "ask_due_date",
  "ask_credit_report",
  "report_payment",
  "set_preference",
]);

function asking(name: IntentName, understood: Understood): Understood {
  const { signals, intents, values } = understood;
  return {
    ...understood,
    signals: signals.filter((one) => !claimsNone(one)),
    intents: [{ name, confidence: 1 }, ...intents.filter((one) => !guesses.has(one.name))],
    // "Paid in full" is what the letter is to say.
    values: values.filter(({ kind, value }) => kind !== "money" || "currency" in Object(value)),
  };
}

/** The message with a letter it wishes for as that: it contests nothing and wants no debt proved. */
export function withLetterWished(
  understood: Understood,
  text: string,
  agreed: boolean,
): Understood {
  const said = plainly(text, mostRead);
  const ofPlanOrEnd = (ofPlan.test(said) && !paidAlready.test(said)) || wantsLetterOncePaid(said);
  if (ofPlanOrEnd) return asking("ask_documents", understood);
  if (agreed && wantsInWriting(text)) return asking("ask_documents", understood);
  return ofTheEnd(said) && reports.test(said)
    ? asking("ask_credit_report", understood)
    : understood;
}
