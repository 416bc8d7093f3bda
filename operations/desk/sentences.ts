/** What happened, told in a sentence: one for every kind of event, so that none is shown raw. */

import type {
  Actor,
  CarrierStop,
  Channel,
  DisputeStanding,
  Event,
  Evidence,
  HappeningKind,
  HappeningOf,
} from "@forbear/accounts";
import type { TimelineKind } from "@forbear/contract";
import { type Money, type PlainDate, never, sum } from "@forbear/kernel";
import { rateInWords } from "@forbear/ledger";
import { holdSays } from "./lights.ts";

/** How amounts, colleagues and clients are named for the reader. */
export type Telling = {
  readonly amount: (amount: Money) => string;
  readonly day: (day: PlainDate) => string;
  readonly staff: (id: string) => string;
  readonly client: (ref: string) => string;
};

export type Told = { readonly kind: TimelineKind; readonly says: string };

export function byWhom(by: Actor, telling: Telling): string {
  switch (by.kind) {
    case "system":
      return `system: ${by.part}`;
    case "consumer":
      return "consumer";
    case "staff":
      return telling.staff(by.staff);
    case "client":
      return telling.client(by.client);
    case "agent":
      return "AI agent";
    default:
      return never(by);
  }
}

type Tellers = {
  readonly [K in HappeningKind]: (what: HappeningOf<K>, telling: Telling) => Told;
};

const told = (kind: TimelineKind, says: string): Told => ({ kind, says });

const channelWords: Readonly<Record<Channel, string>> = {
  sms: "SMS",
  whatsapp: "WhatsApp",
  email: "e-mail",
  webchat: "web chat",
  voice: "phone",
  letter: "letter",
};
const listed = (channels: readonly Channel[]): string =>
  channels.map((channel) => channelWords[channel]).join(", ");

/** A code as words: `validationNotice` and `promise-broken` are a validation notice and a promise broken. */
const words = (code: string): string =>
  code
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
    .replaceAll(/[-_]/g, " ")
    .toLowerCase();

/** What a message is made of, in order: `hello+verified` is "hello, verified". */
const templateSays = (template: string): string => template.split("+").map(words).join(", ");

const ofChannel = (channel: string): TimelineKind =>
  channel === "voice" ? "call" : channel === "letter" ? "letter" : "message";

function readSays(signals: readonly string[], intents: readonly string[]): string {
  const heard = [...signals, ...intents].map((name) => words(name));
  return heard.length === 0 ? "Read their message." : `Read their message: ${heard.join(", ")}.`;
}

const dueBy = (until: PlainDate | null, { day }: Telling): string =>
  until === null ? "" : `, to be answered by ${day(until)}`;
const because = (reason: string | null): string => (reason === null ? "" : `: ${reason}`);

const tookBack = (evidence: Evidence | undefined): string =>
  evidence?.from === "carrier" ? "Consent no longer stands for" : "Took back consent for";

/** What a carrier told of the number or mailbox, whose ever of those who share it did so. */
function carrierSays(said: CarrierStop, by: string): string {
  switch (said) {
    case "opted-out":
      return `Our carrier says that this number or mailbox has opted out of our ${by} messages.`;
    case "complained":
      return `Our carrier says that one of our ${by} messages was reported there as spam.`;
    default:
      return never(said);
  }
}

const tellers: Tellers = {
  "person-placed": () => told("account", "The person was placed."),
  "contact-point-added": ({ point }) =>
    told("account", `A way to reach them was added: ${point.kind}.`),
  "contact-point-judged": ({ health }) =>
    told("account", `A way to reach them was judged ${health}.`),
  "language-chosen": ({ language }) => told("consent", `Language: ${language}.`),
  "consent-given": ({ consent }) =>
    told("consent", `Agreed to ${listed(consent.channels) || words(consent.kind)}.`),
  "consent-revoked": ({ channels, evidence }) =>
    told("consent", `${tookBack(evidence)} ${listed(channels)}.`),
  "channel-stopped": ({ stop: { channel }, evidence }) =>
    told(
      "consent",
      evidence?.from === "carrier"
        ? `${carrierSays(evidence.said, channelWords[channel])} Nothing more goes there.`
        : `Asked us to stop by ${channelWords[channel]}.`,
    ),
  "channel-resumed": ({ channel }) => told("consent", `Allowed ${channelWords[channel]} again.`),
  "quiet-time-stated": () => told("consent", "Named a time that does not suit."),
  "place-refused": ({ place }) => told("consent", `Asked not to be contacted at: ${place}.`),
  "representation-noted": ({ representation }) =>
    representation === null
      ? told("case", "Nobody acts for them any more.")
      : told("case", `Represented by: ${representation.by}.`),
  "residence-learned": ({ jurisdiction }) => told("account", `Lives in ${jurisdiction.region}.`),
  "person-verified": ({ knownFrom }) =>
    told(
      "message",
      knownFrom === undefined ? "Proved who they are." : "Wrote on, known from the talk before.",
    ),
  "verification-failed": () => told("message", "Could not prove who they are."),
  "message-heard": ({ channel }) => told("message", `Wrote to us by ${channelWords[channel]}.`),
  "message-read": ({ signals, intents }) => told("message", readSays(signals, intents)),
  "contact-reserved": ({ channel, template }) =>
    told(
      ofChannel(channel),
      `Decided to write by ${channelWords[channel]}: ${templateSays(template)}.`,
    ),
  "contact-attempting": () => told("message", "Handed to the carrier."),
  "contact-settled": ({ outcome }) => told("message", `The carrier says: ${words(outcome)}.`),
  "contact-told": (what) => told(ofChannel(what.channel), toldSays(what)),
  "contact-cancelled": (what) => told("decision", `Not sent: ${what.because}.`),
  "contact-withheld": ({ channel, ruleIds }) =>
    told(
      "decision",
      `The law said no to ${channelWords[channel]}: ${ruleIds.join(", ") || "no rule named"}.`,
    ),
  "handed-over": (what) => told("message", `Handed to a person: ${what.because}.`),
  "handed-back": () => told("message", "Handed back to the AI agent."),
  "hold-placed": ({ hold }) => told("hold", `Put on hold: ${holdSays(hold.kind)}.`),
  "hold-lifted": (what) => told("hold", `A hold was lifted: ${liftedSays(what.because)}.`),
  "case-opened": (what, telling) =>
    told("case", `Opened a case: ${words(what.of)}${dueBy(what.dueBy, telling)}.`),
  "case-advanced": ({ step }) => told("case", `A case went on: ${words(step)}.`),
  "case-closed": ({ outcome }) => told("case", `Closed a case: ${words(outcome)}.`),
  "account-placed": () => told("account", "The debt was placed."),
  "notice-given": ({ notice }) => told("letter", `Notice given: ${words(notice)}.`),
  "notice-lacking": ({ notice, elements }) =>
    told(
      "letter",
      `A notice is due and cannot be given: ${words(notice)} (${elements.map(words).join(", ")}).`,
    ),
  "notice-asked": ({ notice, because }) =>
    told("letter", `A notice is to be given: ${words(notice)} (${because}).`),
  "schedule-told": ({ schedule }, { amount }) =>
    told("account", `Payments told: ${amount(schedule.instalment)} ${schedule.interval}.`),
  "notice-returned": ({ notice }) => told("letter", `A notice came back: ${words(notice)}.`),
  "account-scored": ({ payBasisPoints }) =>
    told("account", `Scored: ${(payBasisPoints / 100).toFixed(0)}% likely to pay.`),
  "offer-minted": (what, telling) => told("agreement", offerSays(what, telling)),
  "promise-made": (what, { amount, day }) =>
    told("agreement", `Promised ${amount(what.amount)} by ${day(what.dueOn)}.`),
  "plan-agreed": ({ instalments }, telling) =>
    told("agreement", `Agreed a plan: ${paymentsSay(instalments, telling)} in all.`),
  "settlement-agreed": ({ instalments, forgives }, telling) => {
    const rest = telling.amount(forgives);
    const paid = paymentsSay(instalments, telling);
    return told("agreement", `Agreed to settle: ${paid}; then ${rest} is written off.`);
  },
  "relief-agreed": ({ instalments, reviewOn }, telling) =>
    told(
      "agreement",
      `Agreed smaller payments: ${paymentsSay(instalments, telling)}; review on ${telling.day(reviewOn)}.`,
    ),
  "pause-agreed": ({ until }, { day }) => told("agreement", `Agreed a pause until ${day(until)}.`),
  "means-told": ({ source, whole }) =>
    told(
      "account",
      `Told what the household gets and spends (${source}${whole ? "" : ", not all yet"}).`,
    ),
  "promise-judged": (what) => told("agreement", `The promise was ${what.as}.`),
  "instalment-judged": (what) =>
    told(
      "agreement",
      what.as === "due"
        ? `Instalment ${String(what.seq + 1)} is due again: its payment came back.`
        : `Instalment ${String(what.seq + 1)} was ${what.as}.`,
    ),
  "plan-changed": ({ as, was, instalments, because: why }, telling) =>
    told(
      "agreement",
      `${changeSays[as]} of ${telling.day(was)}: ${paymentsSay(instalments, telling)} from there on.${why === undefined ? "" : ` ${why}`}`,
    ),
  "obligor-released": ({ as, less, because: why, cite }, { amount }) => {
    const effect = less === null ? "the others owe all of it" : `${amount(less)} is taken off`;
    return told("account", `One who owed it owes it no more (${as}): ${effect}. ${why} (${cite})`);
  },
  "plan-ended": (what) => told("agreement", `The plan ended: ${what.as}.`),
  "payment-requested": (what, { amount }) =>
    told("payment", `Asked to pay ${amount(what.amount)} by ${what.method}.`),
  "stored-means-told": ({ method, last4, as, because: why }) =>
    told(
      "payment",
      `The authority to take payments by ${method}${last4 === "" ? "" : ` …${last4}`} is ${as}${because(why)}.`,
    ),
  "pay-link-made": ({ amount: asked, goodThrough }, { amount, day }) =>
    told(
      "payment",
      `A payment link was made for ${asked === null ? "what is owed" : amount(asked)}, good through ${day(goodThrough)}.`,
    ),
  "pay-link-withdrawn": () => told("payment", "A payment link was withdrawn."),
  "mandate-told": ({ as, last4, because: why }) =>
    told("payment", `The authority to debit the account …${last4} was ${as}${because(why)}.`),
  "money-back-told": (what, { amount }) =>
    told(
      "payment",
      `A ${what.of} of ${amount(what.amount)} is ${what.as}${because(what.because)}.`,
    ),
  "dispute-told": ({ as, reason, answerBy, fee }, { amount }) =>
    told(
      "payment",
      [
        `The dispute (${reason.replaceAll(/[-_]/g, " ")}) ${disputeSays[as]}`,
        ...(answerBy === null ? [] : [`it may be answered until ${answerBy.slice(0, 10)}`]),
        ...(fee === null ? [] : [`the processor charges ${amount(fee)}`]),
      ].join("; ") + ".",
    ),
  "dispute-worked": ({ staff }) =>
    told("payment", staff === null ? "Nobody answers the dispute now." : "Answers the dispute."),
  "payment-moved": (what) => told("payment", `The payment is ${what.to}${because(what.reason)}.`),
  posted: (what) => told("payment", `Booked: ${words(what.for)}${because(what.because)}.`),
  "terms-told": ({ term }) => told("account", termSays(term)),
  "account-closed": (what) => told("account", `Closed: ${words(what.as)}.`),
  "account-reopened": (what) => told("account", `Opened again: ${what.because}.`),
};

const disputeSays: { readonly [S in DisputeStanding]: string } = {
  question: "is a question of the payer's bank, which has taken nothing",
  "to-answer": "is to be answered",
  answered: "was answered: the payer's bank decides",
  lost: "is lost",
  won: "is won",
  dropped: "was dropped by the payer's bank",
};

/** A code for why a hold ends is told as what happened; a person's own words stay as they are. */
const liftedSays = (because: string): string =>
  because === "read" ? "their message was read" : because;

/** What was offered, by what it comes to. */
function offerSays({ terms }: HappeningOf<"offer-minted">, telling: Telling): string {
  const { amount, day } = telling;
  switch (terms.kind) {
    case "in-full":
      return `Was offered to pay ${amount(terms.amount)} by ${day(terms.payBy)}.`;
    case "promise":
      return `Was offered to pay ${amount(terms.amount)} by ${day(terms.dueOn)}.`;
    case "plan":
      return `Was offered a plan: ${paymentsSay(terms.instalments, telling)} in all.`;
    case "settlement": {
      const rest = amount(terms.forgives);
      return `Was offered to settle: ${paymentsSay(terms.instalments, telling)}; then ${rest} is written off.`;
    }
    case "reduced":
      return `Was offered smaller payments: ${paymentsSay(terms.instalments, telling)}; review on ${day(terms.reviewOn)}.`;
    case "pause":
      return `Was offered a pause until ${day(terms.until)}.`;
    case "changed":
      return `Was offered other days for the plan: ${paymentsSay(terms.instalments, telling)}.`;
    default:
      return never(terms);
  }
}

const changeSays = {
  moved: "Moved the payment",
  "moved-all": "Moved the payments from the one",
  skipped: "Left out the payment",
} as const;

function paymentsSay(
  instalments: HappeningOf<"plan-agreed">["instalments"],
  { amount }: Telling,
): string {
  const total = sum(
    instalments[0]?.amount.currency ?? "USD",
    instalments.map((one) => one.amount),
  );
  const count = instalments.length;
  return `${String(count)} payment${count === 1 ? "" : "s"}, ${amount(total)}`;
}

/** A contact that others made is never told as one of ours. */
function toldSays(what: HappeningOf<"contact-told">): string {
  const { madeBy, maker, channel, direction, outcome, at } = what;
  const firm = maker === null ? `The ${madeBy}` : `${maker} (${madeBy})`;
  const who = madeBy === "collector" ? "Made elsewhere by us" : `Made elsewhere. ${firm}`;
  const day = at.slice(0, 10);
  const did =
    channel === "voice"
      ? `call ${direction === "inbound" ? "from them" : "to them"}`
      : `${channelWords[channel]} ${direction === "inbound" ? "from them" : "to them"}`;
  return `${who}, ${day}: ${did}${because(outcome)}.`;
}

function termSays(term: HappeningOf<"terms-told">["term"]): string {
  switch (term.kind) {
    case "terms":
      return `Terms from ${term.from}: ${term.terms.name}, version ${String(term.terms.version)}.`;
    case "rate":
      return `Interest from ${term.from}: ${rateInWords(term.annual)} a year.`;
    case "freeze": {
      const held = term.limit === null ? "rests" : `is held to ${rateInWords(term.limit)}`;
      return `Interest ${held} from ${term.from}: ${term.because}.`;
    }
    case "thaw":
      return `Interest runs again after ${term.until}.`;
    case "withdrawn":
      return "Terms that were told in error are withdrawn.";
  }
}

/** The sentence of one event. */
export const tell = ({ what }: Event, telling: Telling): Told => tellAs(what.kind, what, telling);

const tellAs = <K extends HappeningKind>(kind: K, what: HappeningOf<K>, telling: Telling): Told =>
  tellers[kind](what, telling);
