/** The signals of a message: the model and the lexicon, each on its own, and recall wins. */

import {
  type ChannelName,
  type Signal,
  type SignalName,
  type SignalValue,
  disputeReasons,
  signalNames,
  vulnerabilityKinds,
} from "../meaning.ts";
import { namedChannels } from "../values/channels.ts";
import { isFigures, ofAnswers, ofNames, ofOneWord } from "./bare-answers.ts";
import { type Verdict, wordsBehind } from "./classify.ts";
import type { Heard } from "./heard.ts";
import type { Match } from "./lexicon/patterns.ts";
import { isThemselves, kinOfThem, saysTheyAreThem, speaksOfThem } from "./names.ts";
import { beginsYes } from "./offers.ts";
import type { Word } from "../words/words.ts";

/** What the lexicon alone is worth: its wordings are chosen to be right nine times in ten. */
const lexicalConfidence = 0.9;

/** How sure the model must be of what a figure of speech speaks against. */
const sureInSpiteOf = 0.9;

function quoteOf(
  { text, spoken, reading }: Heard,
  verdict: Verdict,
  match: Match | undefined,
): string {
  const words = match ? spoken.slice(match.from, match.to) : wordsBehind(reading, verdict);
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? text.length).slice(0, 200);
}

type Found = { readonly confidence: number; readonly quote: string; readonly lexical: boolean };

/** Below this the model knows a set wording for a way of speaking. */
const wayOfSpeaking = 0.06;

/** Where one contact more may itself break the law, or cost a life, nothing is taken for a way of speaking. */
const alwaysMeant: ReadonlySet<string> = new Set([
  "stop_contact",
  "crisis",
  "represented",
  "insolvency",
]);

/** Of a letter longer than this the model reads a sentence here and there among others. */
const mostHeardWell = 200;

/** The set wording that says so, unless the model has heard all around it and knows better. */
function wordingOf(heard: Heard, label: string, { chance }: Verdict): Match | undefined {
  const { said, spoken } = heard;
  const match = said.raised.get(label);
  if (match === undefined || chance >= wayOfSpeaking || alwaysMeant.has(label)) return match;
  // "Do not write to her while she is in hospital": of another than who writes it is meant.
  if (label === "stop_channel" && heard.verdicts("third_party").yes) return match;
  const isAll = match.to - match.from === spoken.length;
  return isAll || spoken.length > mostHeardWell ? match : undefined;
}

/** What is told again where it was meant, so that words that deny it may outweigh the model. */
const mayBeDenied: ReadonlySet<string> = new Set(["request_proof", "dispute", "fraud"]);

function find(heard: Heard, label: string): Found | undefined {
  const verdict = heard.verdicts(label);
  const match = wordingOf(heard, label, verdict);
  if (match === undefined && !verdict.yes) return undefined;
  const { doubted, denied } = heard.said;
  const wholly = mayBeDenied.has(label) && denied.has(label);
  const takenBack = doubted.has(label) && (verdict.chance < sureInSpiteOf || wholly);
  const yes = verdict.yes && !takenBack;
  if (!yes && !match) return undefined;
  const confidence = match ? Math.max(lexicalConfidence, verdict.chance) : verdict.chance;
  return { confidence, quote: quoteOf(heard, verdict, match), lexical: match !== undefined };
}

const told = (name: SignalName, found: Found, value?: SignalValue): Signal => ({
  name,
  ...(value === undefined ? {} : { value }),
  confidence: found.confidence,
  quote: found.quote,
});

/** `other` is told only where no reason is: its words ("I dispute this") stand beside any. */
const faintReason = 0.08;
/** How sure we must be that a debt is contested when no reason is heard. */
const sureDispute = 0.5;

const reasonLabels = disputeReasons.map((reason) => `dispute:${reason}`);

/** How sure we must be that who says yes to what was offered or asked contests it in the same breath. */
const sureInYes = 0.6;

const saysYes = ({ hearing, spoken }: Heard): boolean =>
  /offer|confirm|ask/.test(hearing.lastAgentAct ?? "") && beginsYes(spoken);

/** So sure of a payment that is reported, and no surer of a dispute, we hear no dispute. */
const sureReport = 0.9;
const faintBesideReport = 0.8;

/** "I have paid" reports a payment; that nothing was owed since is another matter. */
const onlyReports = ({ verdicts }: Heard, { confidence }: Found): boolean =>
  confidence < faintBesideReport && verdicts("report_payment").chance >= sureReport;

/** So sure that they put their own words right, and no surer of a dispute, we hear no dispute. */
const sureCorrection = 0.8;

/** "I typed the wrong amount" is about what they wrote, not about what they owe. */
const onlyCorrects = ({ verdicts }: Heard, { confidence }: Found): boolean =>
  verdicts("correct_previous").chance >= Math.max(sureCorrection, confidence);

/** The reason of a dispute that is surest. */
function disputes(heard: Heard): Signal[] {
  const general = find(heard, "dispute");
  if (!general && !reasonLabels.some((label) => heard.verdicts(label).yes)) return [];
  const reasons = disputeReasons
    .filter((reason) => reason !== "other")
    .map((reason) => ({ reason, ...heard.verdicts(`dispute:${reason}`) }))
    .sort((a, b) => b.chance - a.chance);
  const other = { reason: "other" as const, ...heard.verdicts("dispute:other") };
  const [likeliest] = reasons;
  if (!likeliest) return [];
  const sure = Math.max(likeliest.chance, heard.verdicts("dispute").chance) >= sureInSpiteOf;
  if (!general && heard.said.doubted.has("dispute") && !sure) return [];
  const untold = likeliest.chance < faintReason || other.chance > 2 * likeliest.chance;
  const best = untold && !likeliest.yes ? other : likeliest;
  if (best === other && !other.yes && (general?.confidence ?? 0) < sureDispute) return [];
  const found = general ?? {
    confidence: best.chance,
    quote: quoteOf(heard, best, undefined),
    lexical: false,
  };
  if (!found.lexical && found.confidence < sureInYes && saysYes(heard)) return [];
  if (!found.lexical && best.reason === "already_paid" && onlyReports(heard, found)) return [];
  if (!found.lexical && best.reason === "wrong_amount" && onlyCorrects(heard, found)) return [];
  return [told("dispute", found, best.reason)];
}

const kindLabels = vulnerabilityKinds.map((kind) => [kind, `vulnerable:${kind}`] as const);

function vulnerabilities(heard: Heard): Signal[] {
  return kindLabels.flatMap(([kind, label]) => {
    const found = find(heard, label);
    return found ? [told("vulnerable", found, kind)] : [];
  });
}

/** The channel named in a request to stop, where it is another than the one written on. */
function stoppedChannel({ hearing, spoken, said, wanted }: Heard): ChannelName | undefined {
  const match = said.raised.get("stop_channel");
  const namedIn = (words: readonly Word[]): ChannelName[] =>
    namedChannels(words, hearing.channel).filter((channel) => !wanted.includes(channel));
  const own = namedIn(match ? spoken.slice(match.from, match.to) : spoken);
  const named = own.length > 0 || !match ? own : namedIn(spoken.slice(match.to, match.to + 2));
  return named.includes(hearing.channel ?? "post") && !match
    ? undefined
    : named.find((channel) => channel !== hearing.channel);
}

function threats(heard: Heard): Signal[] {
  const law = find(heard, "threatens_us:legal_threat");
  if (law) return [told("threatens_us", law, "legal_threat")];
  const abuse = find(heard, "threatens_us");
  return abuse ? [told("threatens_us", abuse)] : [];
}

function inconveniences(heard: Heard): Signal[] {
  const atWork = find(heard, "inconvenient:workplace");
  if (atWork) return [told("inconvenient", atWork, "workplace")];
  const now = find(heard, "inconvenient");
  return now ? [told("inconvenient", now)] : [];
}

function signalsNamed(name: SignalName, heard: Heard): Signal[] {
  switch (name) {
    case "dispute":
      return disputes(heard);
    case "vulnerable":
      return vulnerabilities(heard);
    case "threatens_us":
      return threats(heard);
    case "inconvenient":
      return inconveniences(heard);
    default: {
      const found = find(heard, name);
      if (!found) return [];
      const value = name === "stop_channel" ? stoppedChannel(heard) : undefined;
      return [told(name, found, value)];
    }
  }
}

/**
 * One request can look like two: a wrong number is no dispute, a stop of one channel no stop of all.
 * The less sure of such a pair goes, unless its own words raised it; of two raised the wider stays.
 */
function untangle(signals: readonly Signal[], heard: Heard): Signal[] {
  const weaker = (a: SignalName, b: SignalName): SignalName | undefined => {
    const one = signals.find(({ name }) => name === a);
    const other = signals.find(({ name }) => name === b);
    if (!one || !other) return undefined;
    const { raised } = heard.said;
    if (raised.has(a) && raised.has(b)) return b;
    const loser = one.confidence >= other.confidence ? b : a;
    return raised.has(loser) ? undefined : loser;
  };
  const gone = new Set([weaker("stop_contact", "stop_channel"), weaker("wrong_person", "dispute")]);
  return signals.filter(({ name }) => !gone.has(name));
}

/**
 * A death is told by somebody else, so it comes with `third_party`; where the words rather tell of a
 * mourner who owes, it is their bereavement.
 */
function ofDeath(signals: readonly Signal[], heard: Heard): Signal[] {
  const ofTheirs = speaksOfThem(heard.spoken, heard.hearing);
  const mourned = signals.find(({ value }) => value === "bereavement");
  const named: Signal | undefined = mourned && ofTheirs ? ofName(mourned) : undefined;
  const death = signals.find(({ name }) => name === "deceased") ?? named;
  if (!death) return [...signals];
  if (!ofTheirs && saysTheyAreThem(heard.spoken, heard.hearing)) return ofMourner(signals, death);
  const own = heard.verdicts("vulnerable:bereavement");
  if (
    !ofTheirs &&
    !endsAccount(heard) &&
    own.yes &&
    own.chance > heard.verdicts("deceased").chance
  ) {
    return signals.filter(({ name }) => name !== "deceased" && name !== "third_party");
  }
  const others = signals.filter((one) => one !== death && !(ofTheirs && one === mourned));
  const known = others.some(({ name }) => name === "third_party");
  return [death, ...others, ...(known ? [] : [{ ...death, name: "third_party" } as const])];
}

const ending =
  /(?:^| )(?:close|closed|cancel|cierr\p{L}*|cerrar|cancel\p{L}+|band)(?: \p{L}+){0,2} /u;
const account =
  /(?:^| )(?:whatever|accounts?|card|loan|contract|cuenta|tarjeta|contrato|khata|account)(?: |$)/u;

/** "Please close his account": the account was of the one who died. */
function endsAccount({ spoken }: Heard): boolean {
  const said = spoken.map(({ word }) => word).join(" ");
  return ending.test(said) && account.test(said);
}

/** Whoever says that they are the person tells of another's death: it is their bereavement. */
function ofMourner(signals: readonly Signal[], { confidence, quote }: Signal): Signal[] {
  const others = signals.filter(({ name }) => name !== "deceased" && name !== "third_party");
  if (others.some(({ value }) => value === "bereavement")) return others;
  return [...others, { name: "vulnerable", value: "bereavement", confidence, quote }];
}

/** A death that is told of the person by their name is no bereavement of theirs. */
const ofName = ({ confidence, quote }: Signal): Signal => ({ name: "deceased", confidence, quote });

/** Their kin speaks, as they say themselves. */
function ofKin(signals: readonly Signal[], { spoken, text, hearing }: Heard): readonly Signal[] {
  const found = kinOfThem(spoken, hearing);
  if (found === null || signals.some(({ name }) => name === "third_party")) return signals;
  const quote = text.slice(spoken[found.from]?.start, spoken[found.to - 1]?.end).slice(0, 200);
  return [...signals, { name: "third_party", confidence: lexicalConfidence, quote }];
}

/** Who gives the person's own name as theirs is no wrong person; words that say so outright stand. */
const ofThemselves = (signals: readonly Signal[], { said, spoken, hearing }: Heard) =>
  !said.raised.has("wrong_person") && isThemselves(spoken, hearing)
    ? signals.filter(({ name }) => name !== "wrong_person")
    : signals;

/** Whose name was used by another is told of a fraud too, whichever was heard. */
function ofStolenName(signals: readonly Signal[]): readonly Signal[] {
  const stolen = signals.find(({ value }) => value === "identity_theft");
  if (!stolen || signals.some(({ name }) => name === "fraud")) return signals;
  return [...signals, { name: "fraud", confidence: stolen.confidence, quote: stolen.quote }];
}

const showUs = new Set(
  `licence license licenses licences licensed registration registered proof prove credentials licencia registro
  pruebas prueba comprobante cedula praman saboot sabut laisens laisans`.split(/\s+/),
);

/** Whoever doubts us, and wants our licence or our address, asks for papers. */
function ofDoubter(signals: readonly Signal[], { spoken }: Heard): readonly Signal[] {
  const doubts = signals.find(({ name }) => name === "suspects_scam");
  const asks = spoken.some(({ word, key }) => showUs.has(word) || showUs.has(key));
  if (!doubts || !asks || signals.some(({ name }) => name === "request_proof")) return signals;
  return [
    ...signals,
    { name: "request_proof", confidence: doubts.confidence, quote: doubts.quote },
  ];
}

const ofAge = 18;
/** Nobody is older; what is more is money or the number of a house. */
const oldest = 110;

/** Who tells an age of eighteen or more, and none below, is no child, whatever it sounds like. */
function ofGrownUp(signals: readonly Signal[], { said, spoken }: Heard): readonly Signal[] {
  if (said.raised.has("minor")) return signals;
  const numbers = spoken.filter(({ kind }) => kind === "number").map(({ word }) => Number(word));
  const grown = numbers.some((age) => age >= ofAge && age <= oldest);
  const child = numbers.some((age) => age < ofAge);
  return grown && !child ? signals.filter(({ name }) => name !== "minor") : signals;
}

const inOrder = (signals: readonly Signal[]): Signal[] =>
  signals.length < 2
    ? [...signals]
    : signalNames.flatMap((name) => signals.filter((signal) => signal.name === name));

/** All signals of a message. */
export function signalsOf(heard: Heard): Signal[] {
  if (isFigures(heard)) return [];
  const all = signalNames.flatMap((name) => signalsNamed(name, heard));
  const untangled = ofStolenName(ofDeath(untangle(all, heard), heard));
  const beside = ofDoubter(untangled, heard);
  const told = ofGrownUp(ofThemselves(ofKin(beside, heard), heard), heard);
  return inOrder(ofAnswers(ofNames(ofOneWord(told, heard), heard), heard));
}
