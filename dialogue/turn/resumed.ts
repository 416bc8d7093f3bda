/** A talk picked up again after a silence: what still counts of it, and what does not. */

import { type Instant, secondsBetween } from "@forbear/kernel";
import type { Conversation } from "../conversation.ts";

/** A proof of who speaks holds so long after it was given, */
export const verificationLastsSeconds = 24 * 3600;
/** and a silence so long ends it earlier: who picks the talk up again may be somebody else. */
export const talkRestsAfterSeconds = 12 * 3600;

/** Notes that the wish of the talk is of an earlier sitting: it is taken up once they are known. */
export const wishBefore = "wish-before";

/** A talk picked up again: an old proof counts no more, an old read-back is not agreed by a stray yes. */
export function resumed(conversation: Conversation, now: Instant): Conversation {
  const { verification, touchedAt, notes } = conversation;
  const silent = secondsBetween(touchedAt, now) > talkRestsAfterSeconds;
  const expired =
    verification.kind === "verified" &&
    secondsBetween(verification.at, now) > verificationLastsSeconds;
  if (!silent && !expired) return conversation;
  return {
    ...conversation,
    verification:
      verification.kind === "locked" ? verification : { kind: "unverified", failures: 0 },
    pending: null,
    asked: null,
    notUnderstood: 0,
    notes: [
      ...notes.filter((note) => !passing.test(note)),
      ...(conversation.wish === null || conversation.wish === undefined ? [] : [wishBefore]),
    ],
    said: [],
  };
}

/** Notes of one sitting; what the person wishes to agree outlives it. */
const passing =
  /^(?:asked:|proof:|waiting|on-hold |stranger|other-ways|wish-before|advice|inconvenient)/;
