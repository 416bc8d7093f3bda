/** Contacts as law and budgets count them. */

import type { AccountId, ContactId, ContactPointId, Instant, PersonId } from "@forbear/kernel";
import type { ActionKind } from "@forbear/law";
import type { Channel } from "./words.ts";

/** A contact is its own budget: from `reserved` on it counts, unless it is cancelled. */
export type ContactStatus =
  | "reserved"
  | "attempting"
  | "handed-over"
  | "delivered"
  | "failed"
  | "unknown"
  | "cancelled"
  | "received";

/** What came of a call: as the fact format spells it, and three ends that it has no word for. */
export const callOutcomes = [
  "conversation",
  "refused",
  "thirdParty",
  "wrongNumber",
  "unanswered",
  "answeredThenDropped",
  "voicemailLeft",
  "limitedContentMessageLeft",
  "voicemailReachedNoMessage",
  "busy",
  "numberNotInService",
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

export const callOutcomeOf = (text: string | null): CallOutcome | null =>
  callOutcomes.find((outcome) => outcome === text) ?? null;

/** What a message from the person meant, once it was read, as the fact format spells it. */
export const messageMeanings = [
  "query",
  "callbackRequest",
  "complaint",
  "stopRequest",
  "resumeRequest",
  "other",
] as const;
export type MessageMeaning = (typeof messageMeanings)[number];

/** `house`: through this system; `collector`: by us, before it or beside it. */
export const contactMakers = ["house", "collector", "creditor", "agency"] as const;
/** Who made a contact. Whoever did, it counts against every budget. */
export type ContactMaker = (typeof contactMakers)[number];

/** What others said is no communication of ours, and what they were told is no word to us. */
export const isOurs = ({ madeBy }: Pick<PastContact, "madeBy">): boolean =>
  madeBy === "house" || madeBy === "collector";

/** One contact of the past, or a reservation that counts as if it were made. */
export type PastContact = {
  readonly id: ContactId;
  readonly person: PersonId;
  readonly accounts: readonly AccountId[];
  readonly point: ContactPointId | null;
  readonly direction: "outbound" | "inbound";
  readonly channel: Channel;
  readonly act: ActionKind;
  readonly template: string | null;
  readonly status: ContactStatus;
  readonly madeBy: ContactMaker;
  /** Of a call a `CallOutcome`, of a message received a `MessageMeaning`; other text says neither. */
  readonly outcome: string | null;
  /** When it was attempted or received; of a reservation, when it is due. */
  readonly at: Instant;
};
