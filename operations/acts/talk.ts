/** A conversation's state as a row, and as a talk again. */

import type { Channel } from "@forbear/accounts";
import { type ChannelName, type Conversation, wishBefore } from "@forbear/dialogue";
import {
  type ConversationId,
  type Instant,
  type Language,
  type PersonId,
  decode,
  encode,
  later,
} from "@forbear/kernel";
import type { ConversationFile, ConversationRow } from "../stores/conversations/store.ts";
import type { Ref } from "../stores/file.ts";

export const spokenOn = (channel: Channel): ChannelName =>
  channel === "letter" ? "post" : channel;

export function newTalk(channel: Channel, language: Language, now: Instant): Conversation {
  return {
    flow: "open",
    channel: spokenOn(channel),
    language,
    verification: { kind: "unverified", failures: 0 },
    pending: null,
    shown: [],
    asked: null,
    notUnderstood: 0,
    disclosed: [],
    withPerson: false,
    ended: false,
    startedAt: now,
    touchedAt: now,
    notes: [],
  };
}

/** A wish is taken up again within so many days. */
const wishLastsMs = 30 * 86_400_000;

/** A new talk that remembers what the person had in mind in the one before, on whatever channel. */
export function talkAfter(talk: Conversation, before: ConversationFile | null): Conversation {
  if (before === null || later(before.touchedAt, wishLastsMs) < talk.startedAt) return talk;
  const wish = talkOf(before).wish ?? null;
  return wish === null ? talk : { ...talk, wish, notes: [...talk.notes, wishBefore] };
}

export const talkRow = (
  person: Ref<PersonId>,
  id: ConversationId,
  channel: Channel,
  talk: Conversation,
): ConversationRow => ({
  bucket: person.bucket,
  id,
  person_id: person.id,
  channel,
  status: talk.ended ? "ended" : talk.withPerson ? "with-person" : "open",
  started_at: talk.startedAt,
  touched_at: talk.touchedAt,
  state: encode(talk),
});

export const talkOf = (file: ConversationFile): Conversation => decode<Conversation>(file.state);
