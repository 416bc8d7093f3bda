/** What happened and what was agreed: earlier contacts, consents. */

import { type Codec, type Of, allOr, choice, maybe, no, or, record } from "../codec.ts";
import { text, together, yes } from "../codec.ts";
import { clockTime, instant } from "./time.ts";
import { channel, debtId, dialMode, formOrNot, lineType, place, relation } from "./words.ts";

const entry = record({
  at: instant,
  channel,
  direction: or(choice("outbound", "inbound"), "outbound"),
  outcome: choice(
    "conversation",
    "unanswered",
    "answeredThenDropped",
    "voicemailLeft",
    "limitedContentMessageLeft",
    "voicemailReachedNoMessage",
    "busy",
    "numberNotInService",
    "sent",
    "received",
  ),
  person: or(relation, "consumer"),
  personId: maybe(text),
  /** `self` is this collector; another has a count of its own. */
  collectorId: or(text, "self"),
  /** It counts for each of them. */
  debtIds: allOr(debtId),
  place: or(place, "personal"),
  contactPointId: maybe(text),
  lineType,
  dialMode,
  text: maybe(text),
  /** `notRead`: nobody upstream has understood it; read `text`. */
  meaning: or(
    choice(
      "query",
      "callbackRequest",
      "complaint",
      "stopRequest",
      "resumeRequest",
      "optOutConfirmation",
      "other",
    ),
    "notRead",
  ),
  optOutKeyPressed: no,
  undeliverableAt: maybe(instant),
});
/** One earlier contact or attempt. */
export type HistoryEntry = Of<typeof entry>;

/** What rules look at most comes first. */
export const historyEntry: Codec<HistoryEntry> = together(entry, (read) => ({
  at: read.at,
  collectorId: read.collectorId,
  meaning: read.meaning,
  text: read.text,
  optOutKeyPressed: read.optOutKeyPressed,
  direction: read.direction,
  outcome: read.outcome,
  channel: read.channel,
  person: read.person,
  personId: read.personId,
  debtIds: read.debtIds,
  place: read.place,
  contactPointId: read.contactPointId,
  lineType: read.lineType,
  dialMode: read.dialMode,
  undeliverableAt: read.undeliverableAt,
}));

export const consent = record({
  kind: choice(
    "calls",
    "electronicContact",
    "priorExpressConsent",
    "esign",
    "thirdPartyDisclosure",
    "homeVisit",
    "workplaceVisit",
    "dealWithRepresentative",
    "marketing",
  ),
  /** Null: before now, the date does not matter. */
  givenAt: maybe(instant),
  givenTo: or(choice("collector", "creditor", "priorCollector", "court"), "collector"),
  form: formOrNot,
  /** `all`: those that fit the kind. */
  channels: allOr(channel),
  debtIds: allOr(debtId),
  validFrom: maybe(instant),
  /** End of the period, included. */
  validUntil: maybe(instant),
  /** Hours of day agreed to; an open end is null. */
  agreedHours: maybe(record({ from: maybe(clockTime), to: maybe(clockTime) })),
  revokedAt: maybe(instant),
  relation: maybe(relation),
  personId: maybe(text),
  givenForThisAccount: yes,
  demonstratedAccess: no,
});
/** One consent that was given; one that is not listed does not exist. */
export type Consent = Of<typeof consent>;
