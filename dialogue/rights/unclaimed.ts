/** Signals that nobody claimed: what was heard is of this talk, asked, denied, or of what is ours to take off; each with its near real ones. */

import {
  besideDeath,
  deniesComplaint,
  deniesDeath,
  deniesDisputing,
  deniesPapers,
  offHold,
  noComplaint,
  noDispute,
  saysOwnAccount,
} from "../heard/answers/denies.ts";
import { asksOfStop } from "../heard/contact/asks-of-stop.ts";
import {
  asksAnywhere,
  asksOfData,
  asksWhenAnswered,
  hasHardWords,
  onlyLetsGo,
  saysSorry,
  saysUnheard,
} from "../heard/sayings/of-this-talk.ts";
import { claimsPlainly } from "../means/answers/beside-answers.ts";
import type { Conversation } from "../conversation.ts";
import type { Signal, SignalName, Understood } from "../meaning.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { anotherSpeaks, relativeDied } from "./death-told.ts";
import {
  contests,
  lacksMoney,
  leavesUs,
  namesDarkness,
  namesTheirCare,
  speaksForSelf,
} from "./claim-words.ts";

const mostRead = 300;

type Talked = Pick<Conversation, "verification"> & Partial<Pick<Conversation, "notes">>;
type Read = {
  readonly text: string;
  readonly said: string;
  readonly heard: Understood;
  readonly talked: Talked;
};

/** What every word of a set turn makes as sure as can be is claimed whatever else is said. */
const surest = 0.97;
/** So sure a set wording makes it. */
const worded = 0.9;

const surely = (heard: Understood, ...names: readonly string[]): number =>
  Math.max(
    0,
    ...heard.intents.filter(({ name }) => names.includes(name)).map(({ confidence }) => confidence),
  );

/** "You didn't answer", "when do I hear?", "sorry for before": of the talk, in no word that complains. */
function isNoComplaint(_: Signal, { text }: Read): boolean {
  if (deniesComplaint(text)) return !hasHardWords(text, noComplaint);
  const ofTalk = saysUnheard(text) || asksWhenAnswered(text) || saysSorry(text) || asksOfData(text);
  return ofTalk && !hasHardWords(text);
}

const ofTerms = ["propose_plan", "promise_to_pay", "accept_offer", "change_due_date"];
const sureOfTerms = 0.6;

/** A figure of theirs is named as what it is: no sum, and nothing is wrong but how we read it. */
const ownFigure = phrases(String.raw`
  \p{Nd}[\p{Nd} ]*(?:'s| is| was| are| its)?(?: just| only)?(?: my| the| a)? (?:post ?code|zip(?: code)?|pin ?code|pin|birth\p{L}*|dob|phone|account|reference|question)|(?:post ?code|zip(?: code)?|pin ?code)(?: is| was|:)? \p{Nd}
  \p{Nd}[\p{Nd} ]*(?: es| era)(?: mi| el)? (?:c[oó]digo|cp|fecha|tel[eé]fono|n[uú]mero|pregunta)\p{L}*|\p{Nd}[\p{Nd} ]* (?:to |toh |mera |mere |ye )*(?:pin ?code|pin|postcode|janm|janam|dob|sawal|number)|\p{Nd}[\p{Nd} ]* (?:तो |मेरा |ये )*(?:पिन ?कोड|पिन|जन्म|नंबर|सवाल)
`);

/** They ask, put us right or go on with their terms, and no word of theirs contests anything. */
function isNoDispute({ value, confidence }: Signal, { text, said, heard }: Read): boolean {
  if (value === "not_mine" && saysOwnAccount(text)) return !contests.test(said);
  if (value === "identity_theft" || confidence >= surest)
    return deniesDisputing(text) && value !== "identity_theft";
  if (deniesDisputing(text) || deniesComplaint(text))
    return !claimsPlainly(
      said.replaceAll(noDispute, " ").replaceAll(offHold, " ").replaceAll(noComplaint, " "),
    );
  if (contests.test(said)) return false;
  if (ownFigure.test(said)) return true;
  if (asksAnywhere(text) || saysUnheard(text)) return true;
  return !claimsPlainly(text) && surely(heard, ...ofTerms) >= sureOfTerms;
}

const ofPapers = phrases(String.raw`
  proof|prove[ns]?|evidence|validat\p{L}*|verif\p{L}*|agreement|contracts?|documents?|docs|papers?|paperwork|statements?|copy|copies|itemi[sz]\p{L}*|breakdown|letter|writing|show|rights?|law|legal|owe[ds]?
  prueb\p{L}*|demuestr\p{L}*|comprob\p{L}*|contrat\p{L}*|documentos?|papel\p{L}*|factura\p{L}*|desglose|carta|escrito|copia|derecho|ley|estado de cuenta|muestr\p{L}*|ense[ñn]\p{L}*
  saboo?t\p{L}*|proof|praman|kaa?ga[zj]\p{L}*|documents?|dasta\p{L}*|statement|hisab|agreement|copy|likhit|haq|kanoon|dikha\p{L}*
  सबूत|प्रूफ|प्रमाण|काग़?ज़?[\p{L}\p{M}]*|दस्तावेज़?|स्टेटमेंट|हिसाब|करार|कॉपी|लिखित|हक़?|क़?ानून|दिखा[\p{L}\p{M}]*
`);
const ofUs = phrases(String.raw`
  (?:prove|proof|show|verify|evidence)(?: (?:to|me|that|us|of|first|it|how|do|i|know))* (?:you|u|ur|this|your)(?:'?re| are| r| is|r)?(?: (?:really|actually|even|who you|say you|are|a|an))* (?:real|genuine|legit\p{L}*|human|person|company|not (?:a )?(?:scam|fake|fraud|bot)|who|business|identity)
  (?:prueb|demuestr|compr(?:ue|o)b|verifi)\p{L}*(?: (?:me|que|de|usted|ustedes|primero))* (?:es|son|eres|sea|sean)(?: \p{L}+){0,3} (?:real\p{L}*|verdad|leg[ií]tim\p{L}*|estafa|quien|fals\p{L}*|aut[eé]ntic\p{L}*|empresa)
  (?:saabit|sabit|proof|prove|saboot|sabut)(?: (?:karo|kijiye|karein|do|ki|ke|aap|tum|pehle|kar))* (?:(?:aap|tum|ki|log) )*(?:asli|sach\p{L}*|real|genuine|fraud|fake|nakli|kaun)
  (?:साबित|सिद्ध|सबूत|प्रूफ)(?: (?:करो|कीजिए|करें|दो|कि|के|आप|तुम|पहले|कर))* (?:(?:आप|तुम|कि|लोग) )*(?:असली|सच[\p{L}\p{M}]*|रियल|फ्रॉड|नकली|कौन)
`);
const asksSum = ["ask_balance"];
const sureOfSum = 0.4;

/** They want to know what is left, or that we are real: no papers of a debt. */
function isNoProof({ confidence }: Signal, { text, said, heard }: Read): boolean {
  if (deniesPapers(text)) return true;
  if (ofUs.test(said)) return !ofPapers.test(said.replace(ofUs, " "));
  return confidence < surest && !ofPapers.test(said) && surely(heard, ...asksSum) >= sureOfSum;
}

/** They ask or hurry us on, or are sorry, and nowhere ask to be left for later. */
const hurries = phrases(String.raw`
  quick\p{L}*|hurry|fast|asap|now|right away|tell me|in \p{Nd}+ ?min\p{L}*|r[aá]pid\p{L}*|pronto|ap[uú]r\p{L}*|ya mismo|ahora|ahorita|jaldi|turant|abhi|fatafat|bata(?:o|do|iye)|bolo|जल्दी|तुरंत|अभी|फटाफट|बताओ|बताइए|बोलो
`);
function isNoQuiet({ confidence }: Signal, { text, said, heard }: Read): boolean {
  if (confidence >= surest || leavesUs.test(said)) return false;
  const asks =
    asksAnywhere(text) ||
    surely(
      heard,
      "ask_balance",
      "ask_due_date",
      "ask_more_time",
      "ask_payment_methods",
      ...ofTerms,
    ) >= sureOfTerms;
  return asks || hurries.test(said) || saysSorry(text);
}

const income = ["give_income"];
/** They offer, or tell what comes in, in no word of a need. */
function isNoHardship({ confidence }: Signal, { text, said, heard }: Read): boolean {
  if (confidence >= surest || lacksMoney.test(said)) return false;
  const money = heard.values.some(({ kind }) => kind === "money");
  return saysSorry(text) || (money && surely(heard, ...ofTerms, ...income) >= sureOfTerms);
}

/** What ends is our own hold, or it is asked whether something ends. */
function isNoStop(_: Signal, { text, said }: Read): boolean {
  if (asksOfStop(text)) return true;
  const ofOurs =
    said.search(offHold) >= 0 || said.search(noDispute) >= 0 || said.search(noComplaint) >= 0;
  return (
    ofOurs &&
    !reaching.test(
      said.replaceAll(offHold, " ").replaceAll(noDispute, " ").replaceAll(noComplaint, " "),
    )
  );
}
/** What contact is, and what leaves no room for any. */
const reaching = phrases(String.raw`
  (?:call|text|ring|phone|message|contact|writ|e-?mail|bother|harass|pester)\p{L}*|leave me|stop|unsubscribe|opt out|quit
  (?:llam|marqu|escrib|mand|mensaj|contact|molest|busqu)\p{L}*|d[eé]j\p{L}+ en paz|alto|baja|msg\p{L}*|fone?|messages?|sampark|pareshan|peecha|(?:mat|na) (?:bhej|kar|likh)\p{L}*
  कॉल|फ़?ोन|मैसेज|संदेश|संपर्क|परेशान|पीछा|(?:मत|न|ना) (?:भेज|कर|लिख)[\p{L}\p{M}]*
`);

/** "Sun nahi rahe": a verb before it, and they do not listen; nobody is gone. */
const goingOn = phrases(String.raw`
  (?:sun|samajh|samjh|de|kar|bata|bol|maan|aa|ja|le|ruk|padh|dekh|likh|puch|pooch|chhod|chal|ho|mil|pa|sak|soch|kh?a|rakh|bhej|utha|jawab de|nikal|manna|mante|aane|laga|bach)(?: (?:hi|bhi|to|toh|kyu+n?))* (?:nahi+n?|nhi) rah[aei]
  (?:सुन|समझ|दे|कर|बता|बोल|मान|आ|जा|ले|रुक|पढ़|देख|लिख|पूछ|छोड़|चल|हो|मिल|पा|सक|सोच|खा|रख|भेज|उठा|निकल|लगा|बच)(?: (?:ही|भी|तो|क्यों))* नहीं (?:रहे|रहा|रही)
`);
const otherDeath = phrases(String.raw`
  died|dead|death|passed|deceased|late|muri\p{L}*|falleci\p{L}*|muert\p{L}*|mar ga\p{L}*|mrityu|maut|guzar|gujar|dehant|expire\p{L}*|swargwas|(?:papa|mummy|pita|pati|patni|maa|woh|wo|ab|duniya me|is duniya) (?:ji |me |mein )?(?:nahi+n?|nhi) rah[aei]
  मर ग[\p{L}\p{M}]*|मृत्यु|मौत|गुज़?र|देहांत|निधन|स्वर्गवास|एक्सपायर|(?:पापा|मम्मी|पिता|पति|पत्नी|माँ|मां|जी|वो|वह|अब|में) नहीं रह[ेाी]
`);
/** They write of themselves, as only who owes would. */
const ownWords = phrases(String.raw`
  (?:sorry|apologi[sz]e)(?: \p{L}+){0,4} (?:repl|answer|respond|writ|get|got|been)\p{L}*|i(?:'ve|ve| have| had)?(?: only| just| not)* (?:seen|saw|got|opened|read|looked)(?: \p{L}+){0,3} (?:your|the|my|any) (?:message|letter|post|mail|e-?mail|text)s?|my (?:own )?(?:account|card|loan|debt|payments?)|i (?:want|would like|wanna|can|will)(?: to)? (?:pay|sort|settle)
  (?:perd[oó]n|disculp\p{L}*)(?: \p{L}+){0,4} (?:contest|respond|escrib)\p{L}*|(?:apenas|hasta ahora|reci[eé]n) (?:estoy |voy |ando )?(?:viendo|vi|leyendo|le[ií]|abr)\p{L}*|mi (?:propia )?(?:cuenta|tarjeta|deuda|pr[eé]stamo|pago)|(?:quiero|quisiera|puedo|voy a) (?:pagar|arreglar|abonar)
  (?:maa?f|sorry)(?: \p{L}+){0,4} (?:jawab|reply|jaldi|late|der)|mer[aei] (?:apna |apni )?(?:khata|card|loan|account|kist)|(?:main|mai)(?: \p{L}+){0,3} (?:du+ng|bharu+ng|chuka)\p{L}*|(?:माफ़?|सॉरी)(?: [\p{L}\p{M}]+){0,4} (?:जवाब|जल्दी|देर)|मेर[ाीे] (?:अपना |अपनी )?(?:खाता|कार्ड|लोन|किस्त)|मैं(?: [\p{L}\p{M}]+){0,3} (?:दू[\p{M}]*ग|भरू|चुका)[\p{L}\p{M}]*
`);

/** Nobody died, a verb only sounds like it, or it is a relative of theirs, and the account is their own. */
function isNoDeath(_: Signal, { text, said }: Read): boolean {
  if (deniesDeath(text)) return true;
  if (goingOn.test(said) && !otherDeath.test(said.replace(goingOn, " "))) return true;
  return isMourner(text);
}

/** "My mum died, sorry I'm late", "the card was just mine": who owes writes, and mourns. */
export function isMourner(text: string): boolean {
  const said = plainly(text, mostRead);
  if (anotherSpeaks.test(said) || !relativeDied.test(said)) return false;
  return ownWords.test(said) || saysOwnAccount(text);
}

/** They speak of one they care for, and of what they do themselves. */
export const onlyCares = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return namesTheirCare.test(said) || speaksForSelf.test(said);
};

const theirs: ReadonlySet<SignalName> = new Set<SignalName>(["deceased"]);
/** They speak of one they care for, and for themselves. */
function isNoStranger({ confidence }: Signal, read: Read): boolean {
  const { said, heard, talked } = read;
  if (anotherSpeaks.test(said) || confidence >= surest)
    return isNoDeath({} as Signal, read) && !anotherSpeaks.test(said);
  const dead = heard.signals.some(({ name }) => theirs.has(name));
  if (dead) return isNoDeath({} as Signal, read);
  const own = talked.verification.kind === "verified" || speaksForSelf.test(said);
  return own && namesTheirCare.test(said);
}

/** Nobody answers them, their data is theirs, a night at a sick bed: of no danger, where no word is dark. */
function isNoDanger({ confidence }: Signal, { text, said }: Read): boolean {
  if (confidence >= surest) return false;
  // "Nobody died, I'm alive", of a death that we heard.
  if (confidence < worded && deniesDeath(text)) return !namesDarkness.test(besideDeath(text));
  if (namesDarkness.test(said)) return false;
  if (onlyTired(text)) return true;
  return confidence < worded && (saysUnheard(text) || asksOfData(text));
}

/** "At the hospital tonight again, so tired, how long will it rest?": who cares for another, and asks of us. */
export function onlyTired(text: string): boolean {
  const said = plainly(text, mostRead);
  return namesTheirCare.test(said) && asksWhenAnswered(text) && !namesDarkness.test(said);
}

const isNone: { readonly [name in SignalName]?: (signal: Signal, read: Read) => boolean } = {
  complaint: isNoComplaint,
  dispute: isNoDispute,
  request_proof: isNoProof,
  inconvenient: isNoQuiet,
  hardship: isNoHardship,
  stop_contact: isNoStop,
  stop_channel: isNoStop,
  deceased: isNoDeath,
  third_party: isNoStranger,
  crisis: isNoDanger,
};

/** Whether nobody claimed what was heard, as their own words show. */
export function isUnclaimed(
  talked: Talked,
  signal: Signal,
  heard: Understood,
  text: string,
): boolean {
  const read = { text, said: plainly(text, mostRead), heard, talked };
  if (onlyLetsGo(text)) return true;
  if (signal.name === "vulnerable" && signal.value === "bereavement") return deniesDeath(text);
  return isNone[signal.name]?.(signal, read) ?? false;
}
