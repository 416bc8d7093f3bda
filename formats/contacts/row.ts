/** One contact as somebody else recorded it: read and checked, in our words, before anything is stored. */

import type { Instant } from "@forbear/kernel";

export const contactChannels = ["sms", "whatsapp", "email", "voice", "letter"] as const;
export const contactDirections = ["outbound", "inbound"] as const;

/** What came of a call. */
export const toldCallEnds = [
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
  "unknown",
] as const;
/** What came of anything written. */
export const toldMessageEnds = ["sent", "delivered", "failed", "received", "unknown"] as const;
export type ToldEnd = (typeof toldCallEnds)[number] | (typeof toldMessageEnds)[number];

/** What was said, as far as law asks: of the debt, or no more than who calls. */
export const contactContents = [
  "collection",
  "limitedContent",
  "notice",
  "reply",
  "other",
] as const;

/** What a message or a talk of theirs meant. */
export const contactMeanings = [
  "query",
  "callbackRequest",
  "complaint",
  "stopRequest",
  "resumeRequest",
  "other",
] as const;

/** `collector`: the same firm, with another system or by hand, before. */
export const contactMakers = ["creditor", "agency", "collector"] as const;

export type ToldContact = {
  readonly line: number;
  readonly id: string | null;
  /** The client's number of the account. */
  readonly account: string;
  /** The client's number of the person; null: whoever owes it alone. */
  readonly person: string | null;
  readonly at: Instant;
  readonly channel: (typeof contactChannels)[number];
  readonly direction: (typeof contactDirections)[number];
  readonly outcome: ToldEnd;
  readonly content: (typeof contactContents)[number];
  readonly meaning: (typeof contactMeanings)[number] | null;
  readonly madeBy: (typeof contactMakers)[number];
  /** The firm's name. */
  readonly madeByName: string | null;
  /** Number or mailbox as it was written; null: not told. */
  readonly point: string | null;
  /** What was said, word for word or as it was noted. */
  readonly words: string | null;
};
