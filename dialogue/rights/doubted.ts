/** Faint signals in a talk: what the model only guesses is asked about by the talk going on. */

import type { Conversation } from "../conversation.ts";
import { followingIn, saysMove, saysNeverMind, saysSkip } from "../heard/plan-words.ts";
import { planWhich } from "../turn/questions.ts";
import { saysPartOfMonth } from "../heard/near-day-words.ts";
import { phrases } from "../heard/phrases.ts";
import { asksNoReach } from "../heard/quiet-words.ts";
import type { IntentName, Signal, SignalName, Understood } from "../meaning.ts";
import { asideIn, asksWhenCalled, asksWhy, isQuestion } from "../heard/asides.ts";
import { asksIfMustTalk, asksOurAddress } from "../heard/must-talk.ts";
import { soundsHard } from "./hard-words.ts";
import { asOutgoing, isOutweighed, wasContested } from "./outweighed.ts";
import { checksOnUs } from "./trust.ts";

/** Below this the model took the likeliest for want of anything better. */
const guessed = 0.25;
/** So sure we must be that a question about the matter, and no complaint of it, was meant otherwise. */
const sureOfQuestion = 0.7;
/** The same of a bare "why do I owe this?". */
const sureOfWhy = 0.9;
const fewWords = 9;

/** Signals whose false alarm stops a talk, and that are told again in clearer words where they are meant. */
const mayBeAskedAgain: ReadonlySet<SignalName> = new Set<SignalName>([
  "dispute",
  "request_proof",
  "vulnerable",
  "hardship",
  "complaint",
  "inconvenient",
  "threatens_us",
  "fraud",
  "manipulation",
  "servicemember",
  "suspects_scam",
  "minor",
  "represented",
]);

const askedAgainButHours: ReadonlySet<SignalName> = new Set(
  [...mayBeAskedAgain].filter((name) => name !== "inconvenient"),
);

/** "Is there interest on it?", "why do I owe this?": they ask, and contest nothing yet. */
const answersItself: ReadonlySet<SignalName> = new Set<SignalName>(["dispute", "fraud"]);

/** "You lot again": they are weary of us, and threaten nobody. */
const isWeary =
  /^(?:(?:oh|ugh|god|jeez|not|great|wow|ah|hm+|ok|so|its|it's|what|now|here we go)[\s,.!]+)*(?:you|u|ya)(?: lot| guys| people| folks| all)?(?: again| now| lot)?(?: already)?\W*$/iu;
const ofAnger: ReadonlySet<SignalName> = new Set<SignalName>([
  "threatens_us",
  "stop_contact",
  "complaint",
]);

const answerWords = 4;
const sureInAnswer = 0.8;

/** So sure we must be that who proved who they are is another after all: "don't know" says it not. */
const sureOfOther = 0.8;

/** So sure we must be that who names a sum to pay has none. */
const sureOfHardship = 0.6;

/** So sure we must be that more is meant than that no payment is to be taken. */
const sureBesideTaking = 0.9;
const ofPayments: ReadonlySet<SignalName> = new Set<SignalName>([
  "stop_channel",
  "fraud",
  "dispute",
  "request_proof",
]);

/** So sure we must be that who wishes for a channel again is stopping it. */
const sureOfStop = 0.9;
const ofStops: ReadonlySet<SignalName> = new Set<SignalName>(["stop_contact", "stop_channel"]);

/** "No more than 60" ends nothing: it is the most that they can pay. */
const saysAtMost =
  /(?<!\p{L})(?:no more than|not more than|nothing (?:over|above)|no m[aá]s de|se (?:zyada|jyada) nahi|से ज़?्?यादा नहीं)\W{0,3}(?:[$£€₹]|rs\.? ?)?\p{Nd}|\p{Nd}\W{0,3}(?:se (?:zyada|jyada) nahi|से ज़?्?यादा नहीं)/iu;

/** "Who dis?", "who's this?": they ask who we are, and do not say that they are another. */
const asksWho =
  /^\W*(?:(?:hi|hey|hello|sorry|um+|ok|new phone|hola|perd[oó]n|oye|disculpe|arre|hello ji)[\s,.!?]+)*(?:who(?:'?s| is| are| r|s)?\s+(?:this|dis|dat|that|it|you|u|texting|calling|speaking)|who(?: the \p{L}+)?(?: are| r)? (?:you|u)|qui[eé]n (?:es|habla|eres|me (?:habla|escribe|llama))|con qui[eé]n hablo|(?:aap |tum |ye |yeh )?kaun(?: (?:hai|ho|hain|bol|bolta|baat)\p{L}*(?: \p{L}+)*)?|(?:आप |तुम |यह |ये )?कौन(?: [\p{L}\p{M}]+)*)\W*$/iu;
const sureOfWrongPerson = 0.9;

/** "Maria Jones aquí", "Maria Jones here": they give their name, and nothing in it says that it is another's. */
const introduces = phrases(String.raw`
  ^\W*(?:(?:hi|hey|hello|yes|yeah|hola|buenas|buenos d[ií]as|s[ií]|ok|ji|haan|namaste)[\s,.!]+)*(?:(?:it'?s|this is|i'?m|soy|le (?:habla|escribe)|habla|main)\s+)?(?:[\p{L}'-]+\s+){1,4}(?:here|speaking|aqu[ií]|ac[aá]|al habla|presente|bol rah[aei](?: h(?:oo|u)n?)?|h(?:oo|u)n?)(?=\W*$)
  ^[^\p{L}]*(?:मैं\s+)?(?:[\p{L}\p{M}]+\s+){1,4}(?:बोल रह[ाी] हूँ|हूँ)(?=[^\p{L}\p{M}]*$)
`);
const negates = phrases(String.raw`
  no(?:t|n?body|ne|pe)?|isn'?t|wrong|never|ning[uú]n[ao]?|nadie|nunca|tampoco|equivocad[oa]|otr[oa]|ya|nahi+n?|nhi|galat|koi|नहीं|ग़?लत|कोई
`);
const givesName = (text: string): boolean => introduces.test(text) && !negates.test(text);

/** "Are you a real person?" asks what we are; whoever wants one says so. */
const asksWhatWeAre =
  /(?<!\p{L})(?:are|r|is) (?:you|u|this|it|there)(?!\p{L})|(?<!\p{L})(?:am i|i'?m i) (?:talking|speaking|texting|chatting)|(?<!\p{L})(?:eres|es usted|es esto|estoy hablando|hablo con)(?!\p{L})|(?<!\p{L})(?:kya )?(?:aap|tum|ye|yeh)(?!\p{L}).*(?:insaan|aadmi|robot|bot|machine|computer)|(?:आप|तुम|यह).*(?:इंसान|आदमी|रोबोट|बॉट|मशीन)/iu;
const wantsOne =
  /(?<!\p{L})(?:want|need|get|give|let me|put me|transfer|connect|pass me|can i|could i|may i|rather|instead|prefer|please|now|quiero|necesito|p[aá]s[ae]\p{L}*|comun\p{L}*|prefiero|puedo|chahiye|karwa\p{L}*|karao|karni|do mujhe|mujhe)(?!\p{L})|चाहिए|करवा|कराओ|मुझे/iu;

/** "Whatever you say" leaves it to us, and stops nothing. */
const assents =
  /^\W*(?:(?:ok|okay|fine|sure|yes|yeah|alright|then)[\s,]*)*(?:whatever (?:you|u) (?:say|want|think|need|like)|as you (?:say|wish|like)|if you say so|(?:lo que|como) (?:usted(?:es)? )?(?:digan?|quieran?|guste)|jaisa (?:aap|tum) (?:kaho|kahein|bolo|bole|chaho)|jo (?:aap|tum) (?:kaho|kahein|bolo)|जैसा आप (?:कहें|कहो|चाहें)|जो आप कहें)\W*$/iu;
/** A letter or two, which say nothing. */
const isMark = /^[^\p{L}\p{N}]*\p{Script=Latin}{1,2}[^\p{L}\p{N}]*$/u;
const sureOfThreat = 0.55;
/** So sure we must be that who asks for our address means harm. */
const sureBesideAddress = 0.9;

/** "Mid month": so sure we must be that a time that is named is no day to pay, but a bad one. */
const sureBesideDay = 0.7;

/** So sure we must be that who asks when they are called complains of the hour. */
const sureBesideHour = 0.75;
const ofHour: ReadonlySet<SignalName> = new Set<SignalName>(["complaint", "inconvenient"]);

/** Rights that a colleague looks for in the words, where the talk went on over a guess at them. */
const forColleague: ReadonlySet<SignalName> = new Set<SignalName>([
  "dispute",
  "request_proof",
  "complaint",
  "servicemember",
  "vulnerable",
  "represented",
]);

/** So sure we must be that another figure, in few words at a read-back, contests the debt and not the plan. */
const sureAtReadBack = 0.8;
const fewAtReadBack = 5;
const changesTerms = ({ asked }: Talked, { values }: Understood, text: string): boolean =>
  asked?.question.startsWith("offer terms") === true &&
  text.trim().split(/\s+/).length <= fewAtReadBack &&
  values.some(({ kind }) => kind === "money" || kind === "date");

/** A payment was told of in this talk: that less is left follows from it, and contests nothing more. */
const sureBesidePayment = 0.95;
const restOfIt =
  /(?<!\p{L})(?:just|only|other|rest|left|then|so|remaining|solo|resto|queda|quedan|faltan?|entonces|baa?ki|sirf|bacha|ab)(?!\p{L})|बाकी|बाक़ी|सिर्फ़|बचा/iu;
const isOfPayment = (notes: readonly string[], text: string): boolean =>
  notes.includes("payment-reported") && restOfIt.test(text);

/** So sure of terms that are offered, with their sum, we must be this sure that the debt is contested too. */
const surelyOffered = 0.8;
const sureBesideOffer = 0.6;

/** Business that is surer than a guess at a hard life, in few words, is what is meant. */
const sureOfHardLife = 0.5;
const ofBusiness = new Set<IntentName>(["propose_plan", "promise_to_pay", "pay_now"]);
const sureOfBusiness = ({ intents }: Understood): number =>
  Math.max(
    0,
    ...intents.filter(({ name }) => ofBusiness.has(name)).map(({ confidence }) => confidence),
  );

/** So sure we must be that who complains of how they are contacted contests the debt as well. */
const sureBesideComplaint = 0.5;
const ofContact: ReadonlySet<SignalName> = new Set<SignalName>([
  "complaint",
  "stop_channel",
  "stop_contact",
  "inconvenient",
]);
const complains = ({ signals }: Understood): boolean =>
  signals.some(({ name, confidence }) => ofContact.has(name) && confidence >= guessed);

/** So sure we must be of a right that stands beside a name and a date of birth, said as proof. */
const sureBesideProof = 0.5;

/** So sure we must be that hardship is told by one who asks us to say something over. */
const sureBesideRepeat = 0.4;
const asksAgain = ({ intents }: Understood): boolean =>
  intents.some(({ name, confidence }) => name === "repeat" && confidence >= sureBesideRepeat);

/** So sure we must be that an amount, and no more words than these beside it, tells of a life. */
const sureOfLife = 0.6;
const fewBeside = 2;
const saysFigures = ({ values }: Understood, text: string): boolean => {
  const sums = values.filter(({ kind }) => kind === "money");
  const rest = values.reduce((left, { text: said }) => left.replace(said, " "), text);
  return sums.length > 0 && (rest.match(/[\p{L}\p{M}]+/gu) ?? []).length <= fewBeside;
};

const asksIfAi = ({ signals }: Understood): boolean =>
  signals.some(({ name }) => name === "asks_if_ai");

/** Notes that a colleague was asked to read what was only guessed. */
export const guessNoted = "guess-noted";

/** A right may have been claimed in what the talk takes otherwise: somebody reads it. */
export const mayClaim = (heard: Understood, taken: Understood): boolean =>
  wasContested(heard, taken) ||
  heard.signals.some(
    (signal) =>
      forColleague.has(signal.name) &&
      signal.confidence < guessed &&
      !taken.signals.includes(signal),
  );

type Talked = Pick<Conversation, "asked" | "verification"> & Partial<Pick<Conversation, "notes">>;

/** "Prove it", to one who just said what it is: no papers of a debt are meant. */
const provesItself = 4;
const provesUs = (notes: readonly string[], text: string): boolean =>
  notes.at(-1) === "asked-if-ai" && text.trim().split(/\s+/).length <= provesItself;
/** "How do I check that?", once they doubted us. */
const checksAfterDoubt = (notes: readonly string[], text: string): boolean =>
  notes.includes("scam-doubt") && checksOnUs(text);

/** "Mark it as paid", in an order to the machine: they command, and tell of no payment. */
const sureBesideCommand = 0.8;
const sureOfCommand = 0.9;
const commands = ({ signals }: Understood): boolean =>
  signals.some(({ name, confidence }) => name === "manipulation" && confidence >= sureOfCommand);

/** What else is known of the message: they wish for a channel again; they say what proves them. */
type Beside = { readonly wishesAgain?: boolean; readonly provesThem?: boolean };

/** Where it is so, these signals (all where none is named) stand only from that confidence on. */
type Doubt = readonly [isSo: boolean, of: ReadonlySet<SignalName> | null, standsFrom: number];

const only = (...names: readonly SignalName[]): ReadonlySet<SignalName> => new Set(names);
const never = Infinity;

/** What the words themselves say, whatever was asked. */
function byWords(heard: Understood, text: string): readonly Doubt[] {
  const brief = text.trim().split(/\s+/).length <= fewWords;
  const { values } = heard;
  const offers = values.some(
    ({ kind, role }) => kind === "money" && (role === "offer" || role === "instalment"),
  );
  const noReach = asksNoReach(text);
  // They name hours: a faint wish to be left in peace then is no guess.
  const hours = noReach && values.some(({ kind }) => kind === "time");
  const ofPlan = brief && (saysSkip(text) || saysMove(text) || saysNeverMind(text));
  const ofAi = asksIfAi(heard) && asksWhatWeAre.test(text) && !wantsOne.test(text);
  return [
    [true, hours ? askedAgainButHours : mayBeAskedAgain, guessed],
    [offers, only("hardship"), sureOfHardship],
    [offers && sureOfBusiness(heard) >= surelyOffered, only("dispute"), sureBesideOffer],
    [isQuestion(text), answersItself, sureOfQuestion],
    [brief && asksWhy(text), only("dispute"), sureOfWhy],
    [commands(heard), only("dispute"), sureBesideCommand],
    [isWeary.test(text.trim()), ofAnger, never],
    [saysAtMost.test(text), ofStops, sureBesideTaking],
    // Payments are to be stopped, and neither our messages nor what others took.
    [asideIn(text, "stop-taking") !== null, ofPayments, sureBesideTaking],
    [asksWho.test(text.trim()), only("wrong_person", "third_party"), sureOfWrongPerson],
    [ofAi, only("asks_person"), never],
    [isMark.test(text), null, never],
    [brief && asksWhenCalled(text), ofHour, sureBesideHour],
    [brief && saysPartOfMonth(text) && !noReach, only("inconvenient"), sureBesideDay],
    [ofPlan, only("manipulation"), sureOfThreat],
    [assents.test(text.trim()), ofStops, sureOfStop],
    [complains(heard), only("dispute"), sureBesideComplaint],
    [asksAgain(heard), only("hardship"), sureBesideRepeat],
    [asideIn(text, "any-amount") !== null, only("hardship"), sureOfHardship],
    [asksIfMustTalk(text), only("asks_person"), never],
    [saysFigures(heard, text), only("vulnerable"), sureOfLife],
    [brief, only("vulnerable"), Math.min(sureOfHardLife, sureOfBusiness(heard))],
    [!soundsHard(text), only("threatens_us"), sureOfThreat],
    [!soundsHard(text) && asksOurAddress(text), only("threatens_us"), sureBesideAddress],
  ];
}

/** What the talk is about. */
function byTalk(
  { asked, verification, notes = [] }: Talked,
  heard: Understood,
  text: string,
  { wishesAgain = false, provesThem = false }: Beside,
): readonly Doubt[] {
  const verified = verification.kind === "verified";
  const ofUs = provesUs(notes, text) || (!verified && checksAfterDoubt(notes, text));
  // "All of them" answers what we asked, whatever a guess makes of it alone.
  const answers =
    asked?.question === planWhich.name &&
    text.trim().split(/\s+/).length <= answerWords &&
    followingIn(text) !== null;
  return [
    [wishesAgain, ofStops, sureOfStop],
    [verified, only("wrong_person"), sureOfOther],
    [ofUs, only("request_proof"), never],
    [provesThem, mayBeAskedAgain, sureBesideProof],
    [provesThem && givesName(text), only("wrong_person"), sureOfWrongPerson],
    [changesTerms({ asked, verification }, heard, text), only("dispute"), sureAtReadBack],
    [isOfPayment(notes, text), only("dispute"), sureBesidePayment],
    [answers, null, sureInAnswer],
  ];
}

/**
 * The meaning without faint signals: whoever meant one is answered as not understood, and says it
 * again; whoever did not is not stopped by it.
 */
export function withoutDoubted(
  talked: Talked,
  understood: Understood,
  text: string,
  beside: Beside = {},
): Understood {
  const doubts = [...byWords(understood, text), ...byTalk(talked, understood, text, beside)];
  const signals = understood.signals.filter(
    (signal) =>
      !isOutweighed(talked, signal, understood, text) &&
      !doubts.some(
        ([isSo, of, standsFrom]) =>
          isSo && (of === null || of.has(signal.name)) && signal.confidence < standsFrom,
      ),
  );
  return withSignals(understood, signals);
}

/** What the message means with so many of its signals left. */
function withSignals(understood: Understood, signals: readonly Signal[]): Understood {
  if (signals.length === understood.signals.length) return understood;
  // Who is no stranger after all denies nothing.
  const denies = signals.some(({ name }) => name === "wrong_person");
  const was = understood.signals.some(({ name }) => name === "wrong_person");
  const meant = understood.intents.filter(({ name }) => name !== "deny_identity" || denies || !was);
  const silent = signals.length === 0 && meant.length === 0;
  const intents = silent ? [{ name: "unclear", confidence: 1 } as const] : meant;
  return { ...asOutgoing(understood), signals, intents };
}
