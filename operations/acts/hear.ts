/** Hear: a message from a person is stored once, and outreach to them stops until it was read. */

import type { Channel } from "@forbear/accounts";
import type {
  AccountId,
  ContactId,
  ContactPointId,
  ConversationId,
  HoldId,
  Json,
  MessageId,
  PersonId,
} from "@forbear/kernel";
import { type Author, sealReading } from "../stores/conversations/store.ts";
import type { Ref } from "../stores/file.ts";
import { type LookupKey, lookupBy } from "../stores/people/store.ts";
import { hold } from "./hold.ts";
import type { Work } from "./work.ts";

export type Heard = {
  readonly person: PersonId;
  readonly conversation: ConversationId;
  readonly channel: Channel;
  readonly point: ContactPointId | null;
  /** The key of the carrier's own id: the same one again is the same message. */
  readonly key: LookupKey;
  readonly text: string;
};

/** Stores the message and holds outreach to its sender. The carrier's id must be unheard of. */
export function hear(work: Work, heard: Heard): MessageId {
  const { bucket, state } = work.person(heard.person);
  const id = work.newId<MessageId>(bucket);
  work.rows.lookups.push(lookupBy(heard.key, { bucket, id }));
  storeMessage(work, { ...heard, id, direction: "inbound", author: "consumer", reading: null });
  work.rows.contacts.push({
    bucket,
    id: work.newId<ContactId>(bucket),
    person_id: heard.person,
    account_ids: state.debts,
    point_id: heard.point,
    conversation_id: heard.conversation,
    message_id: id,
    direction: "inbound",
    channel: heard.channel,
    act: "replyToConsumer",
    template: null,
    status: "received",
    outcome: null,
    step_key: null,
    at: work.now,
    due_at: null,
    expires_at: null,
    attempted_at: work.now,
    settled_at: work.now,
    provider: null,
    cost_minor: 0n,
    made_by: "house",
  });
  work.append(
    bucket,
    { person: heard.person, account: null },
    {
      kind: "message-heard",
      message: id,
      conversation: heard.conversation,
      channel: heard.channel,
      digest: work.vault.digest(work.tenant, heard.text),
    },
  );
  hold(work, heard.person, null, { kind: "unread-message", message: id });
  return id;
}

export type NewMessage = {
  readonly id: MessageId;
  readonly person: PersonId;
  readonly conversation: ConversationId;
  readonly channel: Channel;
  readonly direction: "inbound" | "outbound";
  readonly author: Author;
  readonly text: string;
  readonly reading: Json;
};

/** Keeps the words of a message under seal. */
export function storeMessage(work: Work, message: NewMessage): void {
  const { bucket } = work.person(message.person);
  work.rows.messages.push({
    bucket,
    id: message.id,
    person_id: message.person,
    conversation_id: message.conversation,
    direction: message.direction,
    channel: message.channel,
    author: message.author,
    at: work.now,
    read_at: message.direction === "inbound" ? null : work.now,
    key_version: work.vault.version(work.tenant),
    sealed: work.vault.seal(work.tenant, `message:${message.id}`, message.text),
  });
  if (message.reading !== null) keepReading(work, { bucket, id: message.id }, message.reading);
}

function keepReading(work: Work, message: Ref<MessageId>, reading: Json): void {
  work.rows.readings.push(sealReading(work.vault, work.tenant, message, reading));
}

export type Reading = {
  readonly person: PersonId;
  readonly account: AccountId | null;
  readonly message: MessageId;
  readonly signals: readonly string[];
  readonly intents: readonly string[];
  /** All that was understood, for the desk and for quality. */
  readonly reading: Json;
  readonly reply: ContactId | null;
};

/** The turn was taken: the message is read, and what it alone held up goes on. */
export function read(work: Work, asked: Reading): void {
  const { bucket, state } = work.person(asked.person);
  const { person, account, message, signals, intents, reply } = asked;
  work.rows.readMessages.push({ bucket, id: message, read_at: work.now });
  keepReading(work, { bucket, id: message }, asked.reading);
  work.append(
    bucket,
    { person, account },
    { kind: "message-read", message, signals, intents, reply },
  );
  const unread = state.holds.find(
    (one) => one.kind === "unread-message" && one.message === message,
  );
  if (unread) lift(work, person, unread.id);
}

function lift(work: Work, person: PersonId, holdId: HoldId): void {
  const { bucket } = work.person(person);
  const what = { kind: "hold-lifted", hold: holdId, because: "read" } as const;
  work.append(bucket, { person, account: null }, what);
}
