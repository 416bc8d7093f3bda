/** What a message is where terms were read back just now: a plain yes or no to them, before anything is guessed of it. */

import { type Offer, duesOf } from "@forbear/negotiation";
import type { Conversation, Known } from "../conversation.ts";
import { asideIn } from "../heard/questions/asides.ts";
import { askedOfPause } from "../heard/questions/asked-of-pause.ts";
import { callsOffPlan } from "../heard/answers/calls-off-plan.ts";
import { refusesTerms } from "../heard/answers/no-to-terms.ts";
import { asksLeftBy } from "../terms/left-by.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { apologises, yesBeside } from "../heard/answers/yes-beside.ts";
import { agreesToPause, namesNoOther } from "../heard/answers/yes-to-pause.ts";
import { takesPause } from "../heard/answers/takes-pause.ts";
import { saysTooMuch } from "../heard/answers/too-much.ts";
import { asksDayOfAgreed } from "../heard/questions/day-of-agreed.ts";
import { asDayRefused, refusesDay, withoutDayOfTalk } from "../heard/wishes/day-of-talk.ts";
import {
  asksIfStands,
  asksOfLink,
  holdsToAgreed,
  saysAlreadyYes,
} from "../heard/questions/still-stands.ts";
import { agreesToTerms } from "../heard/answers/yes-to-terms.ts";
import type { IntentName, Signal, SignalName, Understood } from "../meaning.ts";
import { readBackQuestion } from "../terms/offers.ts";

/** Below this a right in the words of a bare yes or no is a guess. */
const sure = 0.95;
/** "Hard, but I will manage", "till then I look for work": told beside a yes, and nothing to care for first. */
const ofNeed: ReadonlySet<SignalName> = new Set<SignalName>(["hardship", "vulnerable", "crisis"]);
/** What a sum that is too much sounds like: it is that of the terms, and not what is owed. */
const ofDebt: ReadonlySet<SignalName> = new Set<SignalName>(["dispute", "request_proof"]);
/** "Rok do" may be meant of our messages. */
const ofStops: ReadonlySet<SignalName> = new Set<SignalName>(["stop_contact", "stop_channel"]);

/** The terms that were read to them just now; null where something else was asked. */
function justRead({ pending, asked }: Conversation, { offers }: Known): Offer | null {
  const offer = offers.find(({ id }) => id === pending?.offer);
  return offer !== undefined && asked?.question === readBackQuestion(offer).name ? offer : null;
}

/** "Never mind, cancel it", behind the yes: what was set up just now, and neither our messages nor the debt. */
function calledOffNow(
  { flow, pending, said = [] }: Conversation,
  heard: Understood,
  text: string,
): Understood {
  const justAgreed = flow === "after" && said.some((one) => one.startsWith("agreed-"));
  if (pending !== null || !justAgreed || !callsOffPlan(text)) return heard;
  const signals = heard.signals.filter(({ confidence }) => confidence >= sure);
  return { ...heard, signals, intents: [{ name: "reject_offer", confidence: 1 }], values: [] };
}

/** "What if I lose my job later", "can I change the day later on", "do I get a reminder": asked, and nothing of it wished for now. */
const wishes: ReadonlySet<IntentName> = new Set<IntentName>([
  "ask_more_time",
  "change_due_date",
  "set_preference",
]);
const ofReach: ReadonlySet<string> = new Set(["channel", "time", "date", "phone", "email"]);

/** "Eso sale en mi reporte de crédito": so sure we must be that it contests the debt as well. */
const sureBesideFile = 0.8;
const asksOfFile = ({ intents }: Understood): boolean =>
  intents.some(({ name, confidence }) => name === "ask_credit_report" && confidence >= sure);

function onlyAsked(told: Understood, text: string): Understood {
  const contests = ({ name, confidence }: Signal): boolean =>
    name === "dispute" && confidence < sureBesideFile;
  const heard = asksOfFile(told)
    ? { ...told, signals: told.signals.filter((one) => !contests(one)) }
    : told;
  const asks = asideIn(text, "if-things-change", "reminds") !== null;
  if (!asks || heard.values.some(({ kind }) => figured.has(kind) || ofReach.has(kind)))
    return heard;
  const left = heard.intents.filter(({ name }) => !wishes.has(name));
  const unclear = [{ name: "unclear", confidence: 1 }] as const;
  return { ...heard, intents: left.length === 0 ? unclear : left };
}

/** "So nobody calls till June?": it stops nothing, and no hour is a bad one. */
const ofQuiet: ReadonlySet<SignalName> = new Set<SignalName>([
  ...ofStops,
  ...ofDebt,
  "inconvenient",
  "complaint",
  "hardship",
  "suspects_scam",
]);

/** What is hard for them may stand beside a yes to a pause; a danger to life or a right that is more than guessed may not. */
const ofNeedAlone = ({ signals }: Understood): boolean =>
  signals.every(
    ({ name, confidence }) =>
      name === "hardship" || name === "vulnerable" || (!never.has(name) && confidence < guessed),
  );
const guessed = 0.4;
const never: ReadonlySet<SignalName> = new Set<SignalName>(["crisis", "deceased", ...ofStops]);

function ofPause(heard: Understood): Understood {
  return {
    ...heard,
    signals: heard.signals.filter(
      ({ name, confidence }) => !ofQuiet.has(name) || confidence >= sure,
    ),
    intents: [{ name: "unclear", confidence: 1 }],
    values: [],
  };
}

/** A question of the day that stands: no other is wished for. */
const ofItsDay = (heard: Understood): Understood => ({
  ...heard,
  signals: [],
  intents: [{ name: "ask_due_date", confidence: 1 }],
  values: [],
});

/** "?" alone: they ask what was meant by what we said last. */
const asksMark = /^[\s.,!…]*[?？¿]+[\s.,!…?？]*$/u;

/** The message as a yes or a no, where it is nothing else; as it was heard where it is more. */
export function heardAtReadBack(
  conversation: Conversation,
  heardAs: Understood,
  text: string,
  known: Known,
): Understood {
  if (conversation.verification.kind !== "verified") return heardAs;
  if (asksMark.test(text)) {
    return { ...heardAs, signals: [], intents: [{ name: "repeat", confidence: 1 }], values: [] };
  }
  const heard = withoutDayOfTalk(heardAs, text);
  const offer = justRead(conversation, known);
  if (offer === null) {
    const stands = (known.debts.at(0)?.agreement.kind ?? "none") !== "none";
    if (stands && ofWhatStands(text)) return ofAgreed(heard);
    if (stands && conversation.pending === null && asksOfLink(text)) return withoutDoubt(heard);
    if (stands && asksLeftBy(text)) return ofLeft(heard);
    if (stands && conversation.pending === null && asksDayOfAgreed(heard, text))
      return ofItsDay(heard);
    return onlyAsked(calledOffNow(conversation, heard, text), text);
  }
  return atOffer(offer, { heard: besideYes(heard, text), text, known });
}

/** The same where terms were read to them just now. */
function atOffer(
  offer: Offer,
  {
    heard,
    text,
    known,
  }: { readonly heard: Understood; readonly text: string; readonly known: Known },
): Understood {
  const stands = (known.debts.at(0)?.agreement.kind ?? "none") !== "none";
  if (stands && ofWhatStands(text)) return ofAgreed(heard);
  if (asksLeftBy(text)) return ofLeft(heard);
  const surely = heard.signals.filter(({ confidence }) => confidence >= sure);
  const yesAgain = saysAlreadyYes(text) === "again" && !heard.values.some(isFigure);
  if (agreesToTerms(text) || yesAgain) {
    const intents = [{ name: "accept_offer", confidence: 1 }] as const;
    return {
      ...heard,
      signals: surely.filter(({ name }) => !ofNeed.has(name) && name !== "third_party"),
      intents,
      values: [],
    };
  }
  if (refusesTerms(text)) {
    return {
      ...heard,
      signals: surely,
      intents: [{ name: "reject_offer", confidence: 1 }],
      values: [],
    };
  }
  if (offer.terms.kind === "pause" && takesPause(text, offer.terms.until)) {
    return { ...heard, signals: heard.signals.filter(({ name }) => ofStops.has(name)) };
  }
  if (
    offer.terms.kind === "pause" &&
    ofNeedAlone(heard) &&
    namesNoOther(heard, offer.terms.until) &&
    agreesToPause(text, offer.terms.until)
  ) {
    const signals = heard.signals.filter(({ name }) => name === "vulnerable");
    return { ...heard, signals, intents: [{ name: "accept_offer", confidence: 1 }], values: [] };
  }
  if (offer.terms.kind === "pause" && askedOfPause(text, offer.terms.until) !== null) {
    return ofPause(heard);
  }
  if (offer.terms.kind !== "pause") {
    const refused = refusesDay(
      heard,
      text,
      duesOf(offer.terms).map(({ dueOn }) => dueOn),
    );
    if (refused !== null) return asDayRefused(heard, refused);
  }
  const figures = heard.values.some(({ kind }) => figured.has(kind));
  if (figures || !saysTooMuch(text) || supposed.test(text)) return onlyAsked(heard, text);
  const signals = heard.signals.filter((one) => !ofDebt.has(one.name) || surely.includes(one));
  return { ...heard, signals, intents: [{ name: "reject_offer", confidence: 1 }] };
}

/** "And if one month it is too much?" asks, and refuses nothing. */
const supposed = phrases(String.raw`
  what if|what happens (?:if|when)|(?:y|pero|y qu[eé]|qu[eé] pasa) si|si (?:un|alg[uú]n) (?:mes|d[ií]a|pago)|agar|अगर
`);

/** "The plan we agreed, is it still on?": no right is guessed in it. */
const ofWhatStands = (text: string): boolean =>
  asksIfStands(text) || holdsToAgreed(text) || saysAlreadyYes(text) === "to-another";
const ofAgreed = (heard: Understood): Understood => ({
  ...heard,
  signals: heard.signals.filter(({ confidence }) => confidence >= sure),
});

/** The same link is asked for: no doubt of us is guessed in it. */
const withoutDoubt = (heard: Understood): Understood => ({
  ...heard,
  signals: heard.signals.filter(
    ({ name, confidence }) => name !== "suspects_scam" || confidence >= sure,
  ),
});

const proposals: ReadonlySet<IntentName> = new Set<IntentName>([
  "propose_plan",
  "promise_to_pay",
  "change_due_date",
  "ask_more_time",
]);

/** "And what is left in June?": the month begins no plan. */
const ofLeft = (heard: Understood): Understood => ({
  ...heard,
  intents: [
    { name: "ask_balance", confidence: 1 },
    ...heard.intents.filter(({ name }) => !proposals.has(name) && name !== "ask_balance"),
  ],
  values: heard.values.filter(({ kind }) => !figured.has(kind) || kind === "money"),
});

/** What a yes stands beside claims less than it sounds: an apology complains of nothing, a question of interest wants no papers. */
function besideYes(heard: Understood, text: string): Understood {
  const parts = yesBeside(text, agreesToTerms);
  if (parts === null) return heard;
  const idle = ({ name, confidence }: Signal): boolean =>
    (name === "complaint" && confidence < sure && apologises(parts.rest)) ||
    (name === "request_proof" && !ofPapers.test(plainly(parts.rest)));
  return { ...heard, signals: heard.signals.filter((one) => !idle(one)) };
}

const ofPapers = phrases(String.raw`
  proof|prove|papers?|documents?|evidence|validat\p{L}*|letter|statement|written|writing|show|send|contract
  pruebas?|papel\p{L}*|documentos?|comproba\p{L}*|comprobantes?|carta|escrito|contrato|env[ií]\p{L}*|mand\p{L}*|ense[ñn]\p{L}*|valid\p{L}*
  saboot|sabut|proof|kaa?ga[zj]\p{L}*|likh\p{L}*|bhej\p{L}*|dikha\p{L}*|सबूत|काग़?ज़?\p{L}*|लिख\p{L}*|भेज\p{L}*|दिखा\p{L}*
`);

const isFigure = ({ kind }: Understood["values"][number]): boolean => figured.has(kind);
const figured: ReadonlySet<string> = new Set(["money", "date", "recurrence", "count"]);
