/** Puts into words what a turn says: templates filled, disclosures added, and what the words may claim. */

import { type Language, assert, present } from "@forbear/kernel";
import type { ActionKind } from "@forbear/law";
import type { Known, Say } from "../conversation.ts";
import type { ChannelName } from "../meaning.ts";
import { type Declaration, declarationOf, isTemplateId } from "./catalogue.ts";
import {
  type DisclosureCode,
  disclosure,
  disclosureCodes,
  isDisclosure,
  licenceLine,
} from "./disclosures.ts";
import { mostOn, ownLength } from "./length.ts";
import type { Licensed } from "./licensed.ts";
import { type Ink, type Rendered, render } from "./render.ts";
import { say } from "./saying.ts";

export type Wording = {
  readonly language: Language;
  readonly channel: ChannelName;
  /** Codes that the law asked for, as `Decision.requirements` has them. */
  readonly requirements: readonly string[];
  readonly collector: Known["collector"];
  /** The licence that the reader's state wants shown, if law asks for it. Absent: none is held. */
  readonly licence?: string | null;
  /** Where the person lives, ISO 3166: it decides how English writes a date. Absent: "US". */
  readonly country?: string;
};

/** What is true of the finished words, in the terms of the facts that the gate is asked with. */
export type WordedContent = {
  readonly revealsDebt: boolean;
  readonly asksForPayment: boolean;
  readonly debtCollectorDisclosure: "initial" | "subsequent" | "none";
  readonly optOutNotice: boolean;
  readonly identifiesCaller: boolean;
  readonly onlyConfirmsOptOut: boolean;
  readonly aiDisclosure: boolean;
  readonly freeDebtAdviceSignpost: boolean;
  /** The signpost stands in words of its own, beside those of the templates. */
  readonly adviceAdded: boolean;
  /** Says that the terms are not those asked for, which is never left out. */
  readonly differs: boolean;
  /** The licence that is shown; null: none. */
  readonly licenceShown: string | null;
};

export type Worded = {
  readonly text: string;
  readonly licensed: Licensed;
  readonly content: WordedContent;
  /** What the law is asked about. */
  readonly act: ActionKind;
  /** The words answer a right that stops collection: the guard is stricter then. */
  readonly stops: boolean;
  readonly templates: readonly string[];
  /** Requirements that are not words of ours to add: until someone meets them nothing goes out. */
  readonly unmet: readonly string[];
};

/** Space between two templates: a line on channels that have lines. */
const gapOn = (channel: ChannelName): string =>
  channel === "sms" || channel === "voice" ? " " : "\n\n";

const showsLicence = "showLicenceNumber";

function added(
  requirements: readonly string[],
  declared: readonly Declaration[],
): { readonly codes: readonly DisclosureCode[]; readonly unmet: readonly string[] } {
  const rank = (code: string): number => disclosureCodes.findIndex((known) => known === code);
  const asked = [...new Set(requirements)].sort((a, b) => rank(a) - rank(b));
  const reveals = declared.some((one) => one.revealsDebt);
  const onlyConfirms = declared.every((one) => one.onlyConfirmsOptOut);
  // A disclosure that names a debt would itself tell a stranger of it.
  const names = (code: string): boolean =>
    code === "addInitialDisclosure" ||
    code === "addSubsequentDisclosure" ||
    code === "addDebtAdviceSignpost";
  const fits = (code: string): boolean => isDisclosure(code) && (reveals || !names(code));
  const codes = asked.filter(isDisclosure).filter((code) => fits(code) && !onlyConfirms);
  const initial = codes.includes("addInitialDisclosure");
  return {
    codes: codes.filter((code) => !(initial && code === "addSubsequentDisclosure")),
    unmet: onlyConfirms
      ? asked.filter((code) => !isDisclosure(code))
      : asked.filter((c) => !fits(c)),
  };
}

/** Ways to say it, the fullest first: all of it, in short, without courtesies, then without answers. */
function ways(says: readonly Say[], channel: ChannelName): readonly Way[] {
  if (channel !== "sms") return [{ says, short: false }];
  const brief = says.filter((one) => !declaredBy(one).courtesy);
  const kept = brief.length === 0 ? says : brief;
  // Of the courtesies a question goes last: without it they would not know what to answer.
  const asking = says.filter((one) => !declaredBy(one).courtesy || declaredBy(one).asks);
  const answers = kept.filter((one) => declaredBy(one).mayWait);
  // The last answer waits first; that there is more is said, if there is room to say it.
  const fewer = answers.map((_, n) => lessAnswers(kept, answers.length - 1 - n));
  const first = answers.slice(0, 1);
  const alone = kept.filter((one) => !declaredBy(one).mayWait || first.includes(one));
  const rest = kept.filter((one) => !declaredBy(one).mayWait);
  const needed = rest.length === 0 ? [] : [rest];
  // What was noted is noted, said or not: the answer and the question go before the thanks for it.
  const core = rest.filter((one) => !isThanks(declaredBy(one)));
  const bare = core.length === 0 ? [] : [core];
  const answered = first.length === 0 ? [] : [alone.filter((o) => [...first, ...core].includes(o))];
  return [
    { says, short: false },
    ...[
      says,
      asking,
      kept,
      ...fewer.slice(0, -1),
      alone,
      ...answered,
      ...fewer.slice(-1),
      ...needed,
      ...bare,
    ].map((left) => ({
      says: left,
      short: true,
    })),
  ];
}

/** The first `keep` answers, and where the rest is to be read, before the question if there is one. */
function lessAnswers(says: readonly Say[], keep: number): readonly Say[] {
  const waits = says.filter((one) => declaredBy(one).mayWait).slice(keep);
  const left = says.filter((one) => !waits.includes(one));
  const question = left.findIndex((one) => declaredBy(one).asks);
  const end = question < 0 ? left.length : question;
  return [...left.slice(0, end), say("rest-elsewhere"), ...left.slice(end)];
}

/** Says that something was heard, and no more: it names nobody, answers and asks nothing. */
const isThanks = (one: Declaration): boolean =>
  !one.revealsDebt && !one.asks && !one.stops && !one.namesUs && !one.saysItIsAi && !one.cares;

type Way = { readonly says: readonly Say[]; readonly short: boolean };

/** Whether a text folds its letters: Spanish always, so that a talk keeps to one spelling; others where they must. */
const foldsOf = (language: Language): readonly boolean[] =>
  language === "es" ? [true] : [false, true];

type Fitted = Rendered & { readonly says: readonly Say[]; readonly beyond: number };

/** The first way of saying it that fits the channel; where none does, the shortest that answers and may leave, else the shortest. */
function fitted(
  says: readonly Say[],
  disclosures: readonly string[],
  to: Wording,
): Rendered & { readonly says: readonly Say[] } {
  const { language, collector, country = "US", channel } = to;
  let shortest: Fitted | null = null;
  let answering: Fitted | null = null;
  const answer = says.find((one) => declaredBy(one).mayWait);
  for (const way of ways(says, channel)) {
    for (const fold of channel === "sms" ? foldsOf(language) : [false]) {
      const ink: Ink = { language, collector, country, short: way.short, folded: fold };
      const made = render(way.says, disclosures, ink, gapOn(channel));
      const { length, limit } = ownLength(channel, made.text, disclosures, made.licensed);
      const beyond = length - limit;
      if (beyond <= 0) return { ...made, says: way.says };
      const one = { ...made, says: way.says, beyond };
      if (shortest === null || beyond < shortest.beyond) shortest = one;
      const differs = way.says.some((told) => declaredBy(told).differs);
      const leaves = length <= mostOn(channel, limit, made.licensed, differs);
      const holds = answer !== undefined && way.says.includes(answer);
      if (holds && leaves && (answering === null || beyond < answering.beyond)) answering = one;
    }
  }
  return present(answering ?? shortest, "there is a way to say it");
}

const declaredBy = ({ template }: Say): Declaration => {
  assert(isTemplateId(template), `no such template: ${template}`);
  return declarationOf(template);
};

function actOf(declared: readonly Declaration[]): ActionKind {
  if (declared.some(({ act }) => act === "confirmOptOut")) return "confirmOptOut";
  return declared.find(({ act }) => act !== "replyToConsumer")?.act ?? "replyToConsumer";
}

/**
 * The finished words of one message. Figures come from the slots alone; disclosures from
 * `requirements`, which come on top of the channel's length: they cannot be shortened.
 */
export function word(says: readonly Say[], to: Wording): Worded {
  assert(says.length > 0, "a message says something");
  const licence = to.licence ?? null;
  const shown = to.requirements.includes(showsLicence) ? licence : null;
  const words = to.requirements.filter((code) => code !== showsLicence || shown === null);
  const { codes, unmet } = added(words, says.map(declaredBy));
  const texts = [
    ...codes.map((code) => disclosure(code, to.language, to.channel)),
    ...(shown === null ? [] : [licenceLine(shown, to.language)]),
  ];
  const { text, licensed, says: said } = fitted(says, texts, to);
  const declared = said.map(declaredBy);
  return {
    text,
    licensed,
    content: {
      ...contentOf(declared, codes, text.includes(to.collector.name)),
      licenceShown: shown,
    },
    act: actOf(declared),
    stops: declared.some((one) => one.stops),
    templates: said.map(({ template }) => template),
    unmet,
  };
}

function contentOf(
  declared: readonly Declaration[],
  codes: readonly DisclosureCode[],
  identifiesCaller: boolean,
): Omit<WordedContent, "licenceShown"> {
  const any = (trait: (one: Declaration) => boolean): boolean => declared.some(trait);
  const subsequent = codes.includes("addSubsequentDisclosure") ? "subsequent" : "none";
  return {
    revealsDebt: any((one) => one.revealsDebt),
    asksForPayment: any((one) => one.asksForPayment),
    debtCollectorDisclosure: codes.includes("addInitialDisclosure") ? "initial" : subsequent,
    optOutNotice: codes.includes("addOptOutNotice"),
    identifiesCaller,
    onlyConfirmsOptOut: declared.every((one) => one.onlyConfirmsOptOut),
    aiDisclosure: any((one) => one.saysItIsAi) || codes.includes("addAiDisclosure"),
    freeDebtAdviceSignpost:
      any((one) => one.signpostsAdvice) || codes.includes("addDebtAdviceSignpost"),
    adviceAdded: codes.includes("addDebtAdviceSignpost"),
    differs: any((one) => one.differs),
  };
}
