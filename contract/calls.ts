/** Calls of ours and how they ended: whoever made one says it, once. */

import { z } from "zod";
import { instant } from "./words.ts";

export const callFace = z.string().regex(/^ctct_[0-9a-z]{26}$/);

export const callEnd = z.enum([
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
]);
export type CallEnd = z.infer<typeof callEnd>;

/** Calls about an account, newest first; `end` null: nobody said, and it counts as a conversation. */
export const callList = z.object({
  items: z.array(
    z.object({
      id: callFace,
      at: instant,
      to: z.string(),
      end: z.string().nullable(),
    }),
  ),
});
export type CallList = z.infer<typeof callList>;

export const callEnded = z.object({ end: callEnd });
