/** The number, address, account or place through which the person is reached. */

import { type Of, choice, flag, group, known, maybe, no, or, record, text, yes } from "../codec.ts";
import { date, instant } from "./time.ts";
import { lineType, place } from "./words.ts";

/** A route of 12 CFR 1006.6(d)(4) by which an e-mail address qualifies. */
export const emailRoute = choice(
  "consumerUsedAddress",
  "consumerConsented",
  "creditorNotice",
  "priorCollector",
  "none",
);

export const emailProcedure = record({
  route: or(emailRoute, "none"),
  lastUsedByConsumerAt: maybe(instant),
  creditorObtainedFromConsumer: no,
  creditorUsedForAccount: no,
  noticeSentAt: maybe(instant),
  noticeNamesCollector: yes,
  optOutBy: maybe(date),
  domainAvailableToPublic: yes,
  priorCollectorImmediatelyPrior: no,
  /** A value of `route`, as the format gives it: free text. */
  priorCollectorRoute: maybe(text),
  priorCollectorUsedAddress: no,
  consumerOptedOut: no,
});
export type EmailProcedure = Of<typeof emailProcedure>;

export const textProcedure = record({
  lastTextFromConsumerAt: maybe(instant),
  directConsentAt: maybe(instant),
  creditorConsentOnly: no,
});
export type TextProcedure = Of<typeof textProcedure>;

export const contactPoint = group({
  id: maybe(text),
  place: or(place, "personal"),
  lineType,
  employerProvided: or(known(flag), false),
  sharedWithOthers: no,
  belongsToOtherPerson: no,
  /** False: found by search and never confirmed. */
  confirmedAsConsumers: yes,
  reassignment: group({ reassigned: or(known(flag), false), checkedAt: maybe(instant) }),
  emailProcedure: maybe(emailProcedure),
  textProcedure: maybe(textProcedure),
});
export type ContactPoint = Of<typeof contactPoint>;
