/** A conversation's state as a row, and as a talk again. */

import type { Channel } from "@forbear/accounts";
import {
  type ChannelName,
  type Conversation,
  talkRestsAfterSeconds,
  wishBefore,
} from "@forbear/dialogue";
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
export const reachedBy = (name: ChannelName): Channel => (name === "post" ? "letter" : name);

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

/** The talk put aside: what follows it begins anew, and remembers nothing but what they wished. */
export function putAside(talk: Conversation): Conversation {
  const { channel, language, startedAt, touchedAt, wish = null } = talk;
  return {
    ...newTalk(channel === "post" ? "letter" : channel, language, startedAt),
    wish,
    touchedAt,
    ended: true,
  };
}

/** Who has just written talks with us: nobody seeks them, and no next step is chosen, for so long. */
export const talkRestsMs = 10 * 60_000;

/** A wish is taken up again within so many days. */
const wishLastsMs = 30 * 86_400_000;

/**
 * A new talk that remembers what the person had in mind in the one before, on whatever channel. Who
 * writes on where they took their leave is known as before, or known to be somebody else.
 */
export function talkAfter(talk: Conversation, before: ConversationFile | null): Conversation {
  if (before === null || later(before.touchedAt, wishLastsMs) < talk.startedAt) return talk;
  const last = talkOf(before);
  const rests = later(before.touchedAt, talkRestsAfterSeconds * 1000) < talk.startedAt;
  const child = last.notes.at(-1) === "minor"; // whoever writes after a child may be anyone
  if (last.ended && last.channel === talk.channel && !rests && !child) {
    const { language, startedAt } = talk;
    return { ...last, ended: false, pending: null, asked: null, language, startedAt };
  }
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
