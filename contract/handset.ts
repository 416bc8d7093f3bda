/** The handset: where one plays any consumer of a sample portfolio, and texts back. */

import { z } from "zod";
import { channel, instant, language, pageOf, personFace } from "./words.ts";

/** A person to play: what the player may know of the part. */
export const part = z.object({
  person: personFace,
  name: z.string(),
  place: z.string(),
  language,
  phone: z.string().nullable(),
  /** Proofs of who they are, so that the player can pass verification. */
  bornOn: z.string().nullable(),
  postcode: z.string().nullable(),
  /** What our letters and links name them by: the web chat asks for it. */
  reference: z.string(),
  lastMessage: z.string().nullable(),
});
export const partPage = pageOf(part);

export const handsetMessage = z.object({
  id: z.string(),
  at: instant,
  from: z.enum(["them", "me"]),
  channel,
  text: z.string(),
});

export const handsetTalk = z.object({ part, messages: z.array(handsetMessage) });

export const handsetText = z.object({
  text: z.string().min(1).max(4000),
  channel: z.enum(["sms", "webchat"]),
});

export type Part = z.infer<typeof part>;
export type PartPage = z.infer<typeof partPage>;
export type HandsetTalk = z.infer<typeof handsetTalk>;
export type HandsetMessage = z.infer<typeof handsetMessage>;
