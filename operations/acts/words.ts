/** Finish the words: worded for the channel, with what law requires added, then read again by the guard. */

import type { Channel, ContactPoint, Contemplated, Declared, PersonState } from "@forbear/accounts";
import { noDetails, saysNothing, phoneAsRead } from "@forbear/accounts";
import {
  type Say,
  type Worded,
  declarationOf,
  disclosure,
  disclosureCodes,
  figuresIn,
  guard,
  isTemplateId,
  word,
} from "@forbear/dialogue";
import {
  type AccountId,
  type ContactId,
  type Instant,
  type Language,
  type Result,
  err,
  ok,
} from "@forbear/kernel";
import type { ActionKind, Decision } from "@forbear/law";
import type { Approved } from "../ports/model.ts";
import type { Settings } from "../stores/settings/store.ts";
import { spokenOn } from "./talk.ts";

/** What is to be said, to whom and on what occasion. */
export type Draft = {
  readonly says: readonly Say[];
  readonly act: ActionKind;
  readonly language: Language;
  /** Where the person lives: it decides how a date is written. */
  readonly country: string;
  /** And whose licence it may have to show: ISO 3166-2. */
  readonly region: string;
  readonly channel: Channel;
  readonly about: readonly AccountId[];
  readonly point: ContactPoint | null;
  readonly settings: Settings;
  readonly initiatedBy: "collector" | "consumer";
  readonly answers: { readonly at: Instant; readonly channel: Channel } | null;
  readonly verified: boolean;
  /** They were told in this talk who we are: what follows is not anonymous. */
  readonly introduced: boolean;
  /** Whoever it goes to; somebody else than the person where somebody else answered. */
  readonly to: Contemplated["to"];
  readonly reservation: ContactId | null;
};

type Unasked = Pick<Draft, "act" | "channel" | "about" | "point" | "settings" | "reservation"> & {
  readonly name: string | null;
};

/** Words that a template says to a person unasked; a `name` under seal is null. */
export const unasked = (
  template: string,
  { name, ...to }: Unasked,
  { language, jurisdiction }: PersonState,
): Draft => ({
  ...to,
  says: [outreachSay(template, name)],
  language,
  country: jurisdiction.country,
  region: jurisdiction.region,
  initiatedBy: "collector",
  answers: null,
  verified: false,
  introduced: false,
  to: "consumer",
});

/** Words that the guard let pass, and the act of saying them as the gate was asked about it. */
export type Finished = { readonly text: string; readonly contemplated: Contemplated };

/** More rounds than law has kinds of additions would be a defect of ours. */
const mostRounds = 4;

/** What the guard found in words of our own: they are not said, and a person is told. */
export type Unsayable = {
  readonly templates: readonly string[];
  readonly faults: readonly string[];
};

/**
 * Words the draft and asks the gate; what the gate requires of the words is added and it is asked
 * again, so that what is allowed is exactly what will be said.
 */
export function finish<Answer extends { readonly decision: Decision }>(
  draft: Draft,
  gate: (contemplated: Contemplated) => Answer,
  reword: Reword = () => null,
): Result<{ readonly finished: Finished; readonly asked: Answer }, Unsayable> {
  let requirements: readonly string[] = [];
  for (let round = 1; ; round += 1) {
    const read = wordedAndRead(draft, requirements);
    if (!read.ok) return read;
    const finished = read.value;
    const asked = gate(finished.contemplated);
    const more = missingIn(asked.decision).filter((code) => !requirements.includes(code));
    if (more.length === 0 || round === mostRounds) {
      const other =
        asked.decision.verdict === "allow" ? inOtherWords(draft, finished, reword) : null;
      // The law is asked about the words that are said, not about those they came from.
      const again = other === null ? null : gate(other.contemplated);
      return other !== null && again?.decision.verdict === "allow"
        ? ok({ finished: other, asked: again })
        : ok({ finished, asked });
    }
    requirements = [...requirements, ...more];
  }
}

/** Other words for approved ones, as a configured model gave them before; null: none. */
export type Reword = (approved: Approved) => string | null;

/** What was rephrased, where the guard lets it pass on the same facts; null where it does not. */
function inOtherWords(draft: Draft, { worded, text }: Read, reword: Reword): Read | null {
  // Rights are answered in the very words that were approved for them.
  if (worded.stops || worded.content.onlyConfirmsOptOut) return null;
  const { language, channel } = draft;
  const spoken = spokenOn(channel);
  const facts = worded.licensed.facts.flatMap((fact) => (fact.is === "text" ? [fact.text] : []));
  const figures = figuresIn(text, language).map((figure) => figure.text);
  const disclosures = disclosureCodes.map((code) => disclosure(code, language, spoken));
  const fixed = [...facts, ...figures, ...disclosures];
  const other = reword({ text, language, fixed });
  if (other === null) return null;
  const { licensed, content, stops } = worded;
  const read = guard(other, licensed, { language, channel: spoken, content, stops });
  if (!read.ok) return null;
  return { text: read.value, worded, contemplated: contemplated(draft, read.value, worded) };
}

/** Everything that a rule asked to be added, also where another rule denies: its reasons stand alone then. */
export const missingIn = ({ trace }: Decision): readonly string[] =>
  trace.flatMap(({ answer }) => (answer.is === "requires" ? answer.codes : []));

type Read = Finished & { readonly worded: Worded };

function wordedAndRead(draft: Draft, requirements: readonly string[]): Result<Read, Unsayable> {
  const said = draft.says.every(isImpersonal)
    ? remembered(draft, requirements)
    : inWords(draft, requirements);
  if (!said.ok) return said;
  const { text, worded } = said.value;
  return ok({ text, worded, contemplated: contemplated(draft, text, worded) });
}

type Said = Result<{ readonly text: string; readonly worded: Worded }, Unsayable>;

const standIn = "A. Person";
const isImpersonal = ({ slots }: Say): boolean =>
  Object.values(slots).every((slot) => slot.is === "text" && slot.text === standIn);

const saidBefore = new WeakMap<Settings, Map<string, Said>>();

/** Words that greet nobody yet are the same for all: worded and read once for a tenant's settings. */
function remembered(draft: Draft, requirements: readonly string[]): Said {
  const { says, language, channel, settings, country } = draft;
  const templates = says.map(({ template }) => template).join(" ");
  const key = [templates, language, channel, country, draft.region, ...requirements].join("|");
  const known = saidBefore.get(settings) ?? new Map<string, Said>();
  saidBefore.set(settings, known);
  const said = known.get(key) ?? inWords(draft, requirements);
  known.set(key, said);
  return said;
}

function inWords(draft: Draft, requirements: readonly string[]): Said {
  const { says, language, channel, settings, country } = draft;
  const { name, callbackNumber, portal, registered } = settings.tenant.settings;
  const licence = registered.licences[draft.region] ?? null;
  const spoken = spokenOn(channel);
  const collector = { name, callbackNumber: phoneAsRead(callbackNumber), portal };
  const worded = word(says, {
    language,
    channel: spoken,
    requirements,
    collector,
    country,
    licence,
  });
  const { licensed, content, stops, templates } = worded;
  const read = guard(worded.text, licensed, { language, channel: spoken, content, stops });
  if (!read.ok) return err({ templates, faults: read.error.map((fault) => fault.kind) });
  return ok({ text: read.value, worded });
}

function contemplated(draft: Draft, text: string, worded: Worded): Contemplated {
  return {
    act: draft.act,
    channel: draft.channel,
    point: draft.point,
    about: draft.about,
    initiatedBy: draft.initiatedBy,
    to: draft.to,
    answers: draft.answers,
    verified: draft.verified,
    dialMode: "autodialer",
    recorded: false,
    callerId: callerIdOf(draft),
    reservation: draft.reservation,
    content: declared(draft, text, worded),
    details: noDetails,
  };
}

function declared(draft: Draft, text: string, { content }: Worded): Declared {
  const { language, introduced } = draft;
  return {
    ...saysNothing,
    text,
    language,
    revealsDebt: content.revealsDebt,
    asksForPayment: content.asksForPayment,
    amountScope: "fullBalance",
    identifiesCaller: content.identifiesCaller || introduced,
    debtCollectorDisclosure: content.debtCollectorDisclosure,
    optOutNotice: content.optOutNotice,
    onlyConfirmsOptOut: content.onlyConfirmsOptOut,
    freeDebtAdviceSignpost: content.freeDebtAdviceSignpost,
    licenceNumberShown: content.licenceShown !== null,
    template: registrationOf(draft),
  };
}

/** Where carriers ask for it (India), a text goes under the registration of its words in its language. */
function registrationOf({
  country,
  channel,
  says,
  language,
  settings,
}: Draft): Declared["template"] {
  if (country !== "IN" || channel !== "sms") return null;
  const id = says.at(0)?.template ?? "";
  const isReply = !isTemplateId(id) || declarationOf(id).act === "replyToConsumer";
  const { templates } = settings.tenant.settings.registered;
  return {
    registrationId: templates[`${isReply ? "reply" : id} ${language}`] ?? null,
    trafficCategory: "service",
  };
}

/** The number that a call shows: one of the series that the country prescribes, or an ordinary one. */
function callerIdOf({ country, channel, settings }: Draft): Contemplated["callerId"] {
  if (country !== "IN" || channel !== "voice") return null;
  const number = settings.tenant.settings.registered.callerIds[country] ?? "";
  const isSeries = number.replace(/^\+91/, "").startsWith("1600");
  return { series: isSeries ? "series1600" : "ordinary10Digit", withheld: false };
}

/**
 * The words of an outreach template. Its one slot is the name of the person it seeks; where the name
 * is still under seal (`null`) a stand-in of the same kind is asked about, since law asks what is
 * said of the debt and not whom it greets.
 */
const outreachSay = (template: string, name: string | null): Say => ({
  template,
  slots: { name: { is: "text", text: name ?? standIn } },
});
