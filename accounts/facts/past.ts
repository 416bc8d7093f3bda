/** What happened and what was agreed, as law counts it: earlier contacts and consents. */

import type { AccountId } from "@forbear/kernel";
import type { ActionKind, Facts, Second } from "@forbear/law";
import {
  type CallOutcome,
  type MessageMeaning,
  type PastContact,
  callOutcomes,
  messageMeanings,
} from "../contact.ts";
import type { ContactPoint } from "../words.ts";
import { lineOf } from "./point.ts";
import { mediaOf, seenFrom } from "./medium.ts";
import type { Question } from "./question.ts";
import { secondOf, secondOrNull } from "./time.ts";

type HistoryEntry = Facts["history"][number];
type Consent = Facts["consents"][number];

const callOutcomeOf = (text: string | null): CallOutcome | undefined =>
  callOutcomes.find((outcome) => outcome === text);
const meaningOf = (text: string | null): MessageMeaning | "notRead" =>
  messageMeanings.find((meaning) => meaning === text) ?? "notRead";

/**
 * What came of it. Of a call that went out and whose end nobody recorded, somebody may have answered:
 * it counts as a conversation, which closes more than a call that rang out.
 */
function outcomeOf(past: PastContact): HistoryEntry["outcome"] {
  if (past.channel !== "voice") return past.direction === "inbound" ? "received" : "sent";
  const recorded = callOutcomeOf(past.outcome);
  if (recorded !== undefined) return recorded;
  if (past.status === "reserved" || past.status === "failed") return "unanswered";
  return "conversation";
}

/**
 * When it counts. A reservation counts as if it were made now: it will be, and every budget must hold
 * with it.
 */
const countsAt = (past: PastContact, now: Second): Second =>
  past.status === "reserved" ? now : secondOf(past.at);

function entryOf(
  { contemplated }: Question,
  past: PastContact,
  now: Second,
  point: ContactPoint | undefined,
): HistoryEntry {
  const at = countsAt(past, now);
  const inbound = past.direction === "inbound";
  const confirmed = !inbound && past.act === "confirmOptOut";
  return {
    at,
    channel: seenFrom(contemplated.channel, past.channel),
    direction: past.direction,
    outcome: outcomeOf(past),
    person: "consumer",
    personId: null,
    collectorId: "self",
    debtIds: past.accounts,
    place: point?.place ?? "personal",
    contactPointId: past.point,
    lineType: point === undefined ? "notStated" : lineOf(point),
    // How a call was launched is not kept: each is counted with those a machine made.
    dialMode: past.channel === "voice" && !inbound ? "aiVoice" : "manual",
    text: null,
    meaning: confirmed ? "optOutConfirmation" : inbound ? meaningOf(past.outcome) : "notRead",
    optOutKeyPressed: false,
    undeliverableAt: past.status === "failed" ? at : null,
  };
}

/** The message that is answered, where the history does not hold it yet. */
function answered(question: Question): HistoryEntry | null {
  const { contemplated, history } = question;
  const { answers } = contemplated;
  if (answers === null) return null;
  const known = history.some(
    (past) =>
      past.direction === "inbound" && past.at === answers.at && past.channel === answers.channel,
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

/**
 * Earlier contacts. While something new is contemplated, what is reserved counts as made; at the last
 * look of a reservation, only what was attempted does, for the others have their own last look.
 */
export function historyOf(question: Question, now: Second): readonly HistoryEntry[] {
  const { history, person, contemplated } = question;
  const entries: HistoryEntry[] = [];
  for (const past of history) {
    if (past.status === "cancelled" || past.id === contemplated.reservation) continue;
    if (past.status === "reserved" && contemplated.reservation !== null) continue;
    const point = person.state.points.find(({ id }) => id === past.point);
    entries.push(entryOf(question, past, now, point));
  }
  const message = answered(question);
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

/** Whether the debt was spoken or written of with the person before, as far as the history reaches. */
export function communicated(question: Question, account: AccountId): Communicated {
  let spoken = false;
  for (const past of question.history) {
    if (!past.accounts.includes(account) || past.id === question.contemplated.reservation) continue;
    if (past.status === "reserved" || past.status === "failed") continue;
    if (past.status === "cancelled" || conveyNothing.has(past.act)) continue;
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
