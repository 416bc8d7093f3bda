/** Our channels as law's media, as seen from the channel that is asked about. */

import type { Facts } from "@forbear/law";
import type { Channel } from "../words.ts";
import type { Contemplated } from "./question.ts";

export type Medium = NonNullable<Facts["action"]["channel"]>;

/** The medium of the act. A call made to leave a limited message is a voicemail to law. */
export function mediumOf({ act, channel }: Pick<Contemplated, "act" | "channel">): Medium | null {
  if (channel === null) return null;
  if (channel === "voice" && act === "leaveLimitedContentMessage") return "voicemail";
  return seenFrom(channel, channel);
}

/**
 * The medium of an earlier contact, stop or consent. Law has one word, `messagingApp`, for WhatsApp and
 * for the chat on our own site, but an answer, a stop or a consent in the one is none in the other: the
 * app that is not asked about is written as `socialMedia`, so that law keeps them apart.
 */
export function seenFrom(asked: Channel | null, channel: Channel): Medium {
  switch (channel) {
    case "voice":
      return "phoneCall";
    case "whatsapp":
      return asked === "webchat" ? "socialMedia" : "messagingApp";
    case "webchat":
      return asked === "whatsapp" ? "socialMedia" : "messagingApp";
    case "sms":
    case "email":
    case "letter":
      return channel;
  }
}

/** All the media that a channel stands for: who refuses or allows calls says so of voicemails too. */
export const mediaOf = (asked: Channel | null, channel: Channel): readonly Medium[] =>
  channel === "voice" ? calls : [seenFrom(asked, channel)];

const calls: readonly Medium[] = ["phoneCall", "voicemail", "ringlessVoicemail"];
