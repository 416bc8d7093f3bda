/** Faint signals in a talk: what the model only guesses is asked about by the talk going on. */

import type { Conversation } from "../conversation.ts";
import { followingIn, saysMove, saysNeverMind, saysSkip } from "../heard/wishes/plan-words.ts";
import { planWhich } from "../turn/questions.ts";
import { strangerHere } from "../turn/turn.ts";
import { saysPartOfMonth } from "../heard/wishes/near-day-words.ts";
import { asksOnlyIfFoundOut } from "../heard/questions/found-out.ts";
import { asksIfContactGoesOn } from "../heard/questions/contact-goes-on.ts";
import { inFewWords } from "../words/phrases.ts";
import { asksOwnRights, weighsLawyer } from "../heard/questions/rights-asked.ts";
import { deniesDanger } from "../heard/sayings/way-of-speaking.ts";
import { asksNoReach } from "../heard/contact/quiet-words.ts";
import type { Signal, SignalName, Understood } from "../meaning.ts";
import { asideIn, asksIfEnough, asksWhenCalled, asksWhy } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { type OrdinaryQuestion, ordinaryQuestion } from "../heard/questions/ordinary-questions.ts";
import { asksOffList } from "../heard/speakers/for-another.ts";
import { deniesComplaint } from "../heard/answers/denies.ts";
import { saysUnheard } from "../heard/sayings/of-this-talk.ts";
import { asksIfMustTalk, asksOurAddress } from "../heard/questions/must-talk.ts";
import { saysSayHere } from "../heard/contact/say-here.ts";
import { tellsOthersDeal } from "../heard/sayings/sayings.ts";
import { sumThatCloses } from "../heard/sayings/set-ways.ts";
import { refusesOnlyVisits, toldOnlyOfVisit } from "../heard/contact/visits.ts";
import { offersSum } from "../heard/wishes/sum-offered.ts";
import {
  asksWhatWeAre,
  asksWhereWeStand,
  asksWho,
  checksAfterDoubt,
  wantsProofOfUs,
} from "./asked-of-us.ts";
import { soundsHard } from "./hard-words.ts";
import { isUnclaimed, onlyTired } from "./unclaimed.ts";
import { isAddressAlone, isMark, isWeary, saysWhatever } from "./idle-words.ts";
import { givesName, saysNameIsWrong } from "./names-given.ts";
import { asOutgoing, isOutweighed, wasContested } from "./outweighed.ts";
import {
  beginsThen,
  changesTerms,
  isOfPayment,
  saysAtMost,
  laysOutDays,
  saysFigures,
  saysOnlySums,
  sureOfBusiness,
} from "./terms-beside.ts";
import { remembersNot } from "./idle-words.ts";
import { asksAgain, commands, complains, guessed, sureBesideRepeat } from "./told-beside.ts";

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

/** Of one who proved who they are: whence we have them, and why it is we who write, are asked and no doubt. */
const ofOurs: ReadonlySet<OrdinaryQuestion | null> = new Set<OrdinaryQuestion | null>([
  "whence",
  "sold",
]);

/** So sure we must be that they doubt us all the same. */
const sureBesideOurs = 0.9;

/** The same of what people ordinarily ask of us, whatever it sounds like. */
const ofAsking: ReadonlySet<SignalName> = new Set<SignalName>([
  ...answersItself,
  "complaint",
  "inconvenient",
  "threatens_us",
]);

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

/** A question whether contact goes on, and nothing else: so sure we must be that it stops it, or tells of danger. */
const sureBesideContact = 0.95;

/** "What are my rights?", "I'm thinking of a lawyer": so sure we must be that one is claimed. */
const sureOfClaim = 0.97;

/** "I'm not thinking of anything like that": so sure we must be of danger all the same. */
const sureBesideDenial = 0.5;

/** So sure we must be that who gives a name, or asks for ours, is another. */
const sureOfWrongPerson = 0.9;

/** "You have my name wrong": the same of one who proved who they are. */
const ofName: ReadonlySet<SignalName> = new Set<SignalName>(["wrong_person", "dispute"]);

/** So sure we must be of a threat in words that are not hard. */
const sureOfThreat = 0.55;
/** The same of one who says as surely that they will pay: "jab naukri milegi tab dunga". */
const sureBesidePromise = 0.8;
const sureOfPromise = 0.5;
const promises = ({ intents }: Understood): boolean =>
  intents.some(({ name, confidence }) => name === "promise_to_pay" && confidence >= sureOfPromise);
/** So sure we must be that who asks for our address means harm. */
const sureBesideAddress = 0.9;

/** "Mid month": so sure we must be that a time that is named is no day to pay, but a bad one. */
const sureBesideDay = 0.7;

/** So sure we must be that who asks when they are called complains of the hour. */
const sureBesideHour = 0.75;
const ofHour: ReadonlySet<SignalName> = new Set<SignalName>(["complaint", "inconvenient"]);

/** So sure we must be that who wants nobody at their door stops our messages, or names a bad hour. */
const sureBesideVisit = 0.8;
const ofLeaving: ReadonlySet<SignalName> = new Set<SignalName>([...ofStops, "inconvenient"]);

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

/** A payment was told of in this talk: that less is left follows from it, and contests nothing more. */
const sureBesidePayment = 0.95;

/** So sure of terms that are offered, with their sum, we must be this sure that the debt is contested too. */
const surelyOffered = 0.8;
const sureBesideOffer = 0.6;

/** Business that is surer than a guess at a hard life, in few words, is what is meant. */
const sureOfHardLife = 0.5;

/** So sure we must be that who complains of how they are contacted contests the debt as well. */
const sureBesideComplaint = 0.5;

/** So sure we must be of a right that stands beside a name and a date of birth, said as proof. */
const sureBesideProof = 0.5;

/** So sure we must be that an amount, and no more words than these beside it, tells of a life. */
const sureOfLife = 0.6;

/** So sure we must be that who asks to pay sooner, or more, tells of a hard life as well. */
const sureBesideExtra = 0.5;

/** So sure we must be that who lays out sums on their days tells of a life as well. */
const sureBesideDays = 0.8;

/** Notes that a colleague was asked to read what was only guessed. */
export const guessNoted = "guess-noted";

/** "You didn't answer" opens no complaint; that we were blamed is read by somebody all the same. */
const wasReproach = (heard: Understood, taken: Understood, text: string): boolean =>
  heard.signals.some((one) => one.name === "complaint" && !taken.signals.includes(one)) &&
  saysUnheard(text) &&
  !deniesComplaint(text);

/** A right may have been claimed in what the talk takes otherwise: somebody reads it. */
export const mayClaim = (heard: Understood, taken: Understood, text: string): boolean =>
  wasContested(heard, taken, text) ||
  wasReproach(heard, taken, text) ||
  heard.signals.some(
    (signal) =>
      forColleague.has(signal.name) &&
      signal.confidence < guessed &&
      !taken.signals.includes(signal),
  );

type Talked = Pick<Conversation, "asked" | "verification"> & Partial<Pick<Conversation, "notes">>;

/** So sure we must be that who commands the machine contests the debt. */
const sureBesideCommand = 0.8;

/** What else is known of the message: they wish for a channel again; they say what proves them. */
type Beside = { readonly wishesAgain?: boolean; readonly provesThem?: boolean };

/** Where it is so, these signals (all where none is named) stand only from that confidence on. */
type Doubt = readonly [isSo: boolean, of: ReadonlySet<SignalName> | null, standsFrom: number];

const only = (...names: readonly SignalName[]): ReadonlySet<SignalName> => new Set(names);
const never = Infinity;

/** What the words themselves say, whatever was asked. */
function byWords(heard: Understood, text: string): readonly Doubt[] {
  const brief = inFewWords(text, fewWords);
  const { values } = heard;
  const offers = offersSum(values);
  const noReach = asksNoReach(text);
  // They name hours: a faint wish to be left in peace then is no guess.
  const hours = noReach && values.some(({ kind }) => kind === "time");
  const closes = sumThatCloses(heard, text) !== null;
  const ofPlan = brief && (saysSkip(text) || saysMove(text) || saysNeverMind(text));
  return [
    [true, hours ? askedAgainButHours : mayBeAskedAgain, guessed],
    [offers, only("hardship"), sureOfHardship],
    [offers && sureOfBusiness(heard) >= surelyOffered, only("dispute"), sureBesideOffer],
    [isQuestion(text), answersItself, sureOfQuestion],
    [brief && asksWhy(text), only("dispute"), sureOfWhy],
    [commands(heard), only("dispute"), sureBesideCommand],
    [isWeary(text), ofAnger, never],
    [asksIfContactGoesOn(text), only("crisis"), sureBesideContact],
    [asksOwnRights(text), mayBeAskedAgain, sureOfClaim],
    [weighsLawyer(text), only("represented"), sureOfClaim],
    [deniesDanger(text) || asksOnlyIfFoundOut(text), only("crisis"), sureBesideDenial],
    [saysSayHere(text), only("hardship", "suspects_scam"), sureOfHardship],
    [isAddressAlone(heard, text), mayBeAskedAgain, sureInAnswer],
    [saysAtMost(text), ofStops, sureBesideTaking],
    [saysAtMost(text) && offers, only("dispute"), sureBesideTaking],
    // "What is it from? I don't remember": asked, and nothing contested.
    [asksWhy(text) && remembersNot(text), only("dispute"), sureBesideContact],
    [asksIfEnough(text), ofStops, sureBesideContact],
    // Payments are to be stopped, and neither our messages nor what others took.
    [asideIn(text, "stop-taking") !== null, ofPayments, sureBesideTaking],
    [ordinaryQuestion(text) !== null, ofAsking, sureOfQuestion],
    // "Is it taken automatically?" asks of payments, and not of us.
    [ordinaryQuestion(text) === "is-taken", only("asks_if_ai"), never],
    [asksWho(text), only("wrong_person", "third_party"), sureOfWrongPerson],
    [asksWhatWeAre(heard, text), only("asks_person"), never],
    [isMark(text), null, never],
    [asksWhereWeStand(text), only("complaint"), sureBesideHour],
    [brief && asksWhenCalled(text), ofHour, sureBesideHour],
    [brief && saysPartOfMonth(text) && !noReach, only("inconvenient"), sureBesideDay],
    [ofPlan, only("manipulation"), sureOfThreat],
    [closes || tellsOthersDeal(text), only("manipulation"), never],
    [closes, only("dispute"), sureBesideCommand],
    [refusesOnlyVisits(text), ofLeaving, sureBesideVisit],
    [refusesOnlyVisits(text), only("inconvenient"), never],
    [toldOnlyOfVisit(text) && complains(heard), only("inconvenient"), never],
    [saysWhatever(text), ofStops, sureOfStop],
    [complains(heard), only("dispute"), sureBesideComplaint],
    [asksAgain(heard), only("hardship"), sureBesideRepeat],
    [asideIn(text, "any-amount") !== null, only("hardship"), sureOfHardship],
    [asideIn(text, "any-amount") !== null, only("vulnerable"), sureBesideExtra],
    [asksIfMustTalk(text), only("asks_person"), never],
    [saysFigures(heard, text), only("vulnerable"), sureOfLife],
    [laysOutDays(heard), only("vulnerable"), sureBesideDays],
    [saysOnlySums(heard, text), only("vulnerable", "servicemember"), never],
    [brief, only("vulnerable"), Math.min(sureOfHardLife, sureOfBusiness(heard))],
    [!soundsHard(text), only("threatens_us"), sureOfThreat],
    [!soundsHard(text) && promises(heard), only("threatens_us"), sureBesidePromise],
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
  const ofUs = wantsProofOfUs(notes, text) || (!verified && checksAfterDoubt(notes, text));
  // "All of them" answers what we asked, whatever a guess makes of it alone.
  const answers =
    asked?.question === planWhich.name &&
    inFewWords(text, answerWords) &&
    followingIn(text) !== null;
  return [
    [wishesAgain, ofStops, sureOfStop],
    // Of a stranger every stop counts, however it is put.
    [!notes.includes(strangerHere) && asksIfContactGoesOn(text), ofStops, sureBesideContact],
    [verified, only("wrong_person"), sureOfOther],
    [verified && ofOurs.has(ordinaryQuestion(text)), only("suspects_scam"), sureBesideOurs],
    [verified && saysNameIsWrong(text), ofName, sureOfWrongPerson],
    [ofUs, only("request_proof"), never],
    [provesThem, mayBeAskedAgain, sureBesideProof],
    [provesThem && givesName(text), only("wrong_person"), sureOfWrongPerson],
    [changesTerms(asked, heard, text), only("dispute"), sureAtReadBack],
    [beginsThen(asked, heard, text) && !asksNoReach(text), only("inconvenient"), sureBesideDay],
    [isOfPayment(notes, text), only("dispute"), sureBesidePayment],
    // Whether the name that they told us is not theirs is written to again, or a lost sum paid again.
    [notes.includes(strangerHere) && asksOffList(text), only("crisis"), sureBesideContact],
    [notes.includes("fraud") && asideIn(text, "must-i") !== null, only("hardship"), sureOfHardship],
    [answers, null, sureInAnswer],
  ];
}

/** What was heard as danger of one who is tired from caring for another is answered with care. */
function withTired(heard: readonly Signal[], left: readonly Signal[], text: string) {
  const danger = heard.find((one) => one.name === "crisis" && !left.includes(one));
  if (danger === undefined || !onlyTired(text) || left.some(({ name }) => name === "vulnerable"))
    return left;
  return [...left, { ...danger, name: "vulnerable", value: "caring" } as const];
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
      !isUnclaimed(talked, signal, understood, text) &&
      !doubts.some(
        ([isSo, of, standsFrom]) =>
          isSo && (of === null || of.has(signal.name)) && signal.confidence < standsFrom,
      ),
  );
  return withSignals(asOutgoing(understood, text), withTired(understood.signals, signals, text));
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
  return { ...understood, signals, intents };
}
