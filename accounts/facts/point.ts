/** The number, address or account that the act would use. */

import { type Instant, type ContactPointId } from "@forbear/kernel";
import type { Facts } from "@forbear/law";
import { isOurs } from "../contact.ts";
import type { Channel, ContactPoint } from "../words.ts";
import type { Question } from "./question.ts";
import { secondOrNull } from "./time.ts";

type Point = Facts["contactPoint"];
type EmailProcedure = NonNullable<Point["emailProcedure"]>;
type TextProcedure = NonNullable<Point["textProcedure"]>;

export function lineOf({ line, place }: ContactPoint): Point["lineType"] {
  switch (line) {
    case "wireless":
      return "wireless";
    case "landline":
      return place === "workplace" ? "businessLine" : "residentialLandline";
    case "unknown":
      return "unknown";
    case "none":
      return "notStated";
  }
}

/** No point is known by which the act could reach the person: law is told the worst of it. */
const nowhere: Point = {
  id: null,
  place: "personal",
  lineType: "unknown",
  employerProvided: "unknown",
  sharedWithOthers: false,
  belongsToOtherPerson: true,
  confirmedAsConsumers: false,
  reassignment: { reassigned: "unknown", checkedAt: null },
  emailProcedure: null,
  textProcedure: null,
};

/** An act that goes through no point: it is no contact, or the person is in our own chat. */
const notNeeded: Point = {
  ...nowhere,
  lineType: "notStated",
  employerProvided: false,
  belongsToOtherPerson: false,
  confirmedAsConsumers: true,
  reassignment: { reassigned: false, checkedAt: null },
};

export function contactPointOf(question: Question): Point {
  const { channel, point, initiatedBy, to } = question.contemplated;
  if (channel === null || channel === "webchat" || to !== "consumer") return notNeeded;
  if (point === null) return initiatedBy === "consumer" ? notNeeded : nowhere;
  const strangers = point.health === "wrong-person";
  return {
    id: point.id,
    place: point.place,
    lineType: lineOf(point),
    employerProvided: point.kind === "email" && point.place === "workplace",
    sharedWithOthers: point.place === "workplace" && point.kind === "phone",
    belongsToOtherPerson: strangers,
    confirmedAsConsumers: !strangers,
    reassignment: { reassigned: strangers && point.kind === "phone", checkedAt: null },
    emailProcedure: channel === "email" ? emailProcedureOf(question, point) : null,
    textProcedure: channel === "sms" ? textProcedureOf(question, point) : null,
  };
}

function latestFrom(
  { history }: Question,
  channel: Channel,
  point: ContactPointId,
): Instant | null {
  if (history === "unknown") return null;
  let latest: Instant | null = null;
  for (const past of history) {
    if (past.direction !== "inbound" || past.channel !== channel || past.point !== point) continue;
    if (!isOurs(past)) continue;
    if (latest === null || past.at > latest) latest = past.at;
  }
  return latest;
}

/** The latest consent to the channel that stands, by whom it was given to. */
function consentedTo(
  { person, now }: Question,
  channel: Channel,
  point: ContactPointId,
): { readonly collector: Instant | null; readonly creditor: boolean } {
  let collector: Instant | null = null;
  let creditor = false;
  for (const consent of person.state.consents) {
    const fits = consent.point === null || consent.point === point;
    if (!fits || !consent.channels.includes(channel) || consent.givenAt > now) continue;
    if (consent.revokedAt !== null && consent.revokedAt <= now) continue;
    if (consent.givenTo === "creditor") creditor = true;
    else if (collector === null || consent.givenAt > collector) collector = consent.givenAt;
  }
  return { collector, creditor };
}

const isStopped = ({ person }: Question, channel: Channel, point: ContactPointId): boolean =>
  person.state.stops.some(
    (stop) => stop.channel === channel && (stop.point === null || stop.point === point),
  );

function emailProcedureOf(question: Question, point: ContactPoint): EmailProcedure {
  const usedAt = latestFrom(question, "email", point.id);
  const consented = consentedTo(question, "email", point.id).collector !== null;
  return {
    route: consented ? "consumerConsented" : usedAt === null ? "none" : "consumerUsedAddress",
    lastUsedByConsumerAt: secondOrNull(usedAt),
    creditorObtainedFromConsumer: false,
    creditorUsedForAccount: false,
    noticeSentAt: null,
    noticeNamesCollector: false,
    optOutBy: null,
    domainAvailableToPublic: point.place !== "workplace",
    priorCollectorImmediatelyPrior: false,
    priorCollectorRoute: null,
    priorCollectorUsedAddress: false,
    consumerOptedOut: isStopped(question, "email", point.id),
  };
}

function textProcedureOf(question: Question, point: ContactPoint): TextProcedure {
  const { collector, creditor } = consentedTo(question, "sms", point.id);
  return {
    lastTextFromConsumerAt: secondOrNull(latestFrom(question, "sms", point.id)),
    directConsentAt: secondOrNull(collector),
    creditorConsentOnly: creditor && collector === null,
  };
}
