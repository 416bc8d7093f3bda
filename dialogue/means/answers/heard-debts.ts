/** What an answer to "what do other debts take?" is not: a loan that ended has not died, and another's loan is not contested here. */

import type { Conversation, Known } from "../../conversation.ts";
import type { Signal, SignalName, Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { ofWriter } from "./heard-household.ts";
import { isNothing, namesPersons } from "../household/household.ts";
import { paysNoOthers } from "../figures/other-debts.ts";
import { askedLine } from "../questions.ts";
import { readingOf } from "./reading.ts";

const mostRead = 400;

/** Words of one who contests something, or whose name was used. */
const contests = phrases(String.raw`
  (?:not|isn'?t|wasn'?t|ain'?t|aren'?t) (?:even )?(?:mine|me|my|us|ours)|never|refus\p{L}*|(?:this|your|ur) (?:debt|account|loan|card|bill)|(?:won'?t|not (?:going|gonna)) (?:to )?pay|didn'?t (?:take|sign|open|borrow|apply|order)|wrong|incorrect|mistakes?|error|(?:already|have|'?ve) paid (?:you|this|it|that|yours)|paid (?:you|yours|this)|prove|proof|fraud\p{L}*|scam\p{L}*|stole\p{L}*|hack\p{L}*|somebody|someone|identity|fake|lawyer|attorney|solicitor|disput\p{L}*|legit\p{L}*|without my|in my name|used my
  (?:esta|esa|su) (?:deuda|cuenta)|no (?:les |le |pienso |voy a )+pag\p{L}*|no (?:es|son|fui|era) (?:m[ií][oa]s?|yo)|nunca|jam[aá]s|no (?:ped[ií]|firm[eé]|saqu[eé]|contrat[eé]|abr[ií]|reconozco)|(?:ya )?(?:les|se los?|les? he) pagu?[eé]\p{L}*|prueb\p{L}*|demuestr\p{L}*|estafa\p{L}*|fraude\p{L}*|robar?on|identidad|alguien|fals[oa]s?|equivocad[oa]s?|incorrect\p{L}*|abogad[oa]|a mi nombre|sin mi
  (?:aapka|aapki|ye|yeh) (?:wala |wali )?(?:karz\p{L}*|karj\p{L}*|loan|udhaa?r|bill)|(?:nahi+n?|nhi) (?:dunga|dungi|denge|bharunga)|(?:mera|meri|mere|hamara) (?:nahi+n?|nhi)|maine (?:nahi+n?|nhi)|(?:nahi+n?|nhi) (?:liya|li|liye)|aapka (?:chuka|bhar|de)|galat|galti|saboo?t|proof|fraud|dhokh?a|farzi|nakli|chori|kisi ne|kisi aur ne|mere naa?m|vakee?l|wakil|scam
  (?:आपका|आपकी|ये|यह) (?:वाला |वाली )?(?:क़?र्ज़?[\p{L}\p{M}]*|लोन|उधार|बिल)|नहीं (?:दूँगा|दूंगा|दूँगी|देंगे)|(?:मेरा|मेरी|मेरे|हमारा) नहीं|मैंने नहीं|नहीं (?:लिया|ली|लिए)|आपका (?:चुका|भर|दे)|ग़?लत|ग़?लती|सबूत|प्रूफ|फ्रॉड|धोखा|फ़?र्ज़?ी|नकली|चोरी|किसी ने|किसी और ने|मेरे नाम|वकील|स्कैम
`);
const ofDeath = phrases(String.raw`
  di(?:e|ed|es|ing)|dead|death|deceased|passed|passing|funeral|estate|widow\p{L}*|late|lost (?:my|him|her|them)|gone|no more|rip
  mur(?:i|i[oó]|ieron)|muert\p{L}*|muri\p{L}*|fallec\p{L}*|difunt\p{L}*|finad\p{L}*|perd[ií] a|viud\p{L}*|luto|descans[eoó]\p{L}*|q\.?e\.?p\.?d
  mar (?:ga\p{L}*|chuk\p{L}*)|mar(?:e|i|a|ne)?|maut|mrityu|dehant|dehaant|gu[zj]a?r\p{L}*|chal bas\p{L}*|(?:nahi+n?|nhi) rah[aei]|swarg\p{L}*|nidhan|expire\p{L}*|no more|off ho
  मर(?: ग[\p{L}\p{M}]*| चुक[\p{L}\p{M}]*)?|मरे|मौत|मृत्यु|देहांत|गुज़?र[\p{L}\p{M}]*|चल बस[\p{L}\p{M}]*|नहीं रह[ाेी]|स्वर्ग[\p{L}\p{M}]*|निधन|एक्सपायर
`);

/** Said of a loan, and of one who died. */
const ofEnding = phrases(
  "ended|finished|over|left us|se fue|se nos fue|termin[oó]|acab[oó]|khatam|khatm|chal[aei] ga\\p{L}*|ख़?त्म|चल[ाेी] ग[\\p{L}\\p{M}]*",
);

const ofClaims: ReadonlySet<SignalName> = new Set<SignalName>([
  "dispute",
  "request_proof",
  "suspects_scam",
  "fraud",
]);

function stands({ name }: Signal, text: string): boolean {
  const said = plainly(text, mostRead);
  if (ofClaims.has(name)) return contests.test(said);
  // "My husband, he ended last month" is of no loan.
  if (name === "deceased") return ofDeath.test(said) || (namesPersons(text) && ofEnding.test(said));
  return name !== "third_party" || ofWriter.test(said);
}

/** The message as it is meant where other debts were asked for, and are told of. */
export function heardOfDebts(
  conversation: Conversation,
  understood: Understood,
  text: string,
  known: Known,
): Understood {
  if (conversation.verification.kind !== "verified") return understood;
  if (askedLine({ conversation }) !== "otherDebts") return understood;
  const read = readingOf({ conversation, understood, text, known });
  const tells = read !== null && (read.items.length > 0 || read.owed || read.noDebts);
  if (!tells && !paysNoOthers(text) && !isNothing(text)) return understood;
  const signals = understood.signals.filter((one) => stands(one, text));
  if (signals.length === understood.signals.length) return understood;
  const silent = signals.length === 0 && understood.intents.length === 0;
  return {
    ...understood,
    signals,
    intents: silent ? [{ name: "unclear", confidence: 1 }] : understood.intents,
  };
}
