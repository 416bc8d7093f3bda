/** What happened and what was agreed, as law counts it: earlier contacts and consents. */

import type { AccountId } from "@forbear/kernel";
import { type ActionKind, type Facts, type Second, second } from "@forbear/law";
import {
  type CallOutcome,
  type MessageMeaning,
  type PastContact,
  callOutcomeOf,
  isOurs,
  messageMeanings,
} from "../contact.ts";
import type { ContactPoint } from "../words.ts";
import { lineOf } from "./point.ts";
import { mediaOf, seenFrom } from "./medium.ts";
import type { Question } from "./question.ts";
import { secondOf, secondOrNull } from "./time.ts";

type HistoryEntry = Facts["history"][number];
type Consent = Facts["consents"][number];

const meaningOf = (text: string | null): MessageMeaning | "notRead" =>
  messageMeanings.find((meaning) => meaning === text) ?? "notRead";

/**
 * Who picks up and will not talk was talked to; so, for all we know, was whoever spoke for them (a
 * spouse is the consumer to Regulation F). A stranger at a wrong number was not.
 */
const toLaw: { readonly [C in CallOutcome]: HistoryEntry["outcome"] } = {
  conversation: "conversation",
  refused: "conversation",
  thirdParty: "conversation",
  wrongNumber: "answeredThenDropped",
  unanswered: "unanswered",
  answeredThenDropped: "answeredThenDropped",
  voicemailLeft: "voicemailLeft",
  limitedContentMessageLeft: "limitedContentMessageLeft",
  voicemailReachedNoMessage: "voicemailReachedNoMessage",
  busy: "busy",
  numberNotInService: "numberNotInService",
};

/**
 * What came of it. Of a call that went out and whose end nobody recorded, somebody may have answered:
 * it counts as a conversation, which closes more than a call that rang out.
 */
function outcomeOf(past: PastContact): HistoryEntry["outcome"] {
  if (past.channel !== "voice") return past.direction === "inbound" ? "received" : "sent";
  const recorded = callOutcomeOf(past.outcome);
  if (recorded !== null) return toLaw[recorded];
  if (past.status === "reserved" || past.status === "failed") return "unanswered";
  return "conversation";
}

/**
 * When it counts. A reservation counts as if it were made now: it will be, and every budget must hold
 * with it.
 */
const countsAt = (past: PastContact, now: Second): Second =>
  past.status === "reserved" ? now : secondOf(past.at);

/**
 * A contact that somebody else made counts against the budgets of whoever goes next, and for nothing
 * more: it is no communication of ours that another act could rest on, no failed try at home, and what
 * the person said in it was no request to us. A talk that they began with others counts as one begun
 * with them; what they wrote to others is left out (what it stops was stopped when it came in).
 */
function seenAs(
  { contemplated }: Question,
  past: PastContact,
  point: ContactPoint | undefined,
): Pick<HistoryEntry, "direction" | "collectorId" | "place" | "meaning"> {
  const place = point?.place ?? "personal";
  if (isOurs(past)) {
    const inbound = past.direction === "inbound";
    const confirmed = !inbound && past.act === "confirmOptOut";
    const meaning = inbound ? meaningOf(past.outcome) : "notRead";
    return {
      direction: past.direction,
      collectorId: "self",
      place,
      meaning: confirmed ? "optOutConfirmation" : meaning,
    };
  }
  return {
    direction: "outbound",
    collectorId: contemplated.channel === null ? past.madeBy : "self",
    place: contemplated.point?.place === "workplace" ? "workplace" : place,
    meaning: "notRead",
  };
}

function entryOf(
  question: Question,
  past: PastContact,
  now: Second,
  point: ContactPoint | undefined,
): HistoryEntry {
  const at = countsAt(past, now);
  return {
    at,
    channel: seenFrom(question.contemplated.channel, past.channel),
    outcome: outcomeOf(past),
    person: "consumer",
    personId: null,
    debtIds: past.accounts,
    contactPointId: past.point,
    lineType: point === undefined ? "notStated" : lineOf(point),
    // How a call was launched is not kept: each is counted with those a machine made.
    dialMode: past.channel === "voice" && past.direction === "outbound" ? "aiVoice" : "manual",
    text: null,
    optOutKeyPressed: false,
    undeliverableAt: past.status === "failed" ? at : null,
    ...seenAs(question, past, point),
  };
}

/** The message that is answered, where the history does not hold it yet. */
function answered(question: Question, history: readonly PastContact[]): HistoryEntry | null {
  const { contemplated } = question;
  const { answers } = contemplated;
  if (answers === null) return null;
  const known = history.some(
    (past) =>
      past.direction === "inbound" &&
      past.at === answers.at &&
      past.channel === answers.channel &&
      isOurs(past),
  );
  if (known) return null;
  return {
    at: secondOf(answers.at),
    channel: seenFrom(contemplated.channel, answers.channel),
    direction: "inbound",
    outcome: answers.channel === "voice" ? "conversation" : "received",
    person: "consumer",
    personId: null,
    collectorId: "self",
    debtIds: "all",
    place: "personal",
    contactPointId: null,
    lineType: "notStated",
    dialMode: "manual",
    text: null,
    meaning: "notRead",
    optOutKeyPressed: false,
    undeliverableAt: null,
  };
}

const media = [
  "phoneCall",
  "voicemail",
  "sms",
  "email",
  "letter",
  "messagingApp",
  "socialMedia",
] as const;
/** More than any law allows: so often a day on each medium, on each day of a week. */
const worst = { aDay: 4, days: 7 };
const secondsPerDay = 86_400;

/** Nobody could read what went before: every budget is taken to be spent, up to this moment. */
function theWorst({ contemplated }: Question, now: Second): HistoryEntry[] {
  const place = contemplated.point?.place ?? "personal";
  const entries: HistoryEntry[] = [];
  for (const channel of media) {
    for (let n = 0; n < worst.aDay * worst.days; n += 1) {
      entries.push({
        at: second(now - (n % worst.days) * secondsPerDay),
        channel,
        direction: "outbound",
        outcome: channel === "phoneCall" ? "conversation" : "sent",
        person: "consumer",
        personId: null,
        collectorId: contemplated.channel === null ? "unknown" : "self",
        debtIds: "all",
        place,
        contactPointId: null,
        lineType: "unknown",
        dialMode: channel === "phoneCall" ? "aiVoice" : "manual",
        text: null,
        meaning: "notRead",
        optOutKeyPressed: false,
        undeliverableAt: null,
      });
    }
  }
  return entries;
}

/** What others were told by the person, save a talk, is no part of ours. */
const isForOthers = (past: PastContact): boolean =>
  past.direction === "inbound" &&
  !isOurs(past) &&
  (past.channel !== "voice" || outcomeOf(past) !== "conversation");

/**
 * Earlier contacts, whoever made them. While something new is contemplated, what is reserved counts as
 * made; at the last look of a reservation, only what was attempted does, for the others have their own
 * last look.
 */
export function historyOf(question: Question, now: Second): readonly HistoryEntry[] {
  const { history, person, contemplated } = question;
  if (history === "unknown") return theWorst(question, now);
  const entries: HistoryEntry[] = [];
  for (const past of history) {
    if (past.status === "cancelled" || past.id === contemplated.reservation) continue;
    if (past.status === "reserved" && contemplated.reservation !== null) continue;
    if (isForOthers(past)) continue;
    const point = person.state.points.find(({ id }) => id === past.point);
    entries.push(entryOf(question, past, now, point));
  }
  const message = answered(question, history);
  if (message !== null) entries.push(message);
  return entries;
}

/** The consents that hold for the point of the act; one given for another number says nothing here. */
export function consentsOf({ person, contemplated }: Question): readonly Consent[] {
  const consents: Consent[] = [];
  for (const given of person.state.consents) {
    if (given.point !== null && given.point !== contemplated.point?.id) continue;
    consents.push({
      kind: given.kind,
      givenAt: secondOf(given.givenAt),
      givenTo: given.givenTo,
      form: formOf[given.form],
      channels: given.channels.flatMap((channel) => mediaOf(contemplated.channel, channel)),
      debtIds: "all",
      validFrom: secondOrNull(given.during?.from ?? null),
      validUntil: secondOrNull(given.during?.until ?? null),
      agreedHours: null,
      revokedAt: secondOrNull(given.revokedAt),
      relation: null,
      personId: null,
      givenForThisAccount: true,
      demonstratedAccess: given.showedAccess,
    });
  }
  return consents;
}

const formOf = {
  oral: "oral",
  written: "written",
  electronic: "electronicAccepted",
  unknown: "unknown",
} as const;

/** Acts that convey nothing about a debt: they begin no communication about it. */
const conveyNothing: ReadonlySet<ActionKind> = new Set<ActionKind>([
  "leaveLimitedContentMessage",
  "locationInquiry",
  "seekElectronicConsent",
  "confirmOptOut",
  "marketing",
]);

export type Communicated = "never" | "orally" | "in writing";

/** Whether we spoke or wrote of the debt with the person before, as far as the history reaches. */
export function communicated(question: Question, account: AccountId): Communicated {
  if (question.history === "unknown") return "never";
  let spoken = false;
  for (const past of question.history) {
    if (!past.accounts.includes(account) || past.id === question.contemplated.reservation) continue;
    if (past.status === "reserved" || past.status === "failed") continue;
    if (past.status === "cancelled" || conveyNothing.has(past.act) || !isOurs(past)) continue;
    if (past.channel !== "voice") {
      if (past.direction === "outbound") return "in writing";
      spoken = true;
    } else if (conveying.has(outcomeOf(past))) spoken = true;
  }
  return spoken ? "orally" : "never";
}

const conveying: ReadonlySet<HistoryEntry["outcome"]> = new Set<HistoryEntry["outcome"]>([
  "conversation",
  "voicemailLeft",
]);
