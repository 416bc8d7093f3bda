/** One talk as the desk reads it: what was said, what was understood, whether they are proved. */

import type { Conversation, Understood } from "@forbear/dialogue";
import type { ConversationView, MessageView } from "@forbear/contract";
import { type ConversationId, type Json, birthBucket, decode, face } from "@forbear/kernel";
import { talkOf } from "../acts/talk.ts";
import { type StoredMessage, conversationById, messagesOf } from "../stores/conversations/store.ts";
import { type Reading, namesOf } from "./lines.ts";
import { statusOfMessages } from "./talk.store.ts";

/** The talk with all its messages; null when the tenant has no such talk. */
export async function talkView(
  reading: Reading,
  id: ConversationId,
): Promise<ConversationView | null> {
  const { tx, vault } = reading;
  const file = await conversationById(tx, { bucket: birthBucket(id), id });
  if (file === null) return null;
  const person = { bucket: file.bucket, id: file.person };
  const [messages, names] = await Promise.all([
    messagesOf(tx, vault, file),
    namesOf(reading, [person]),
  ]);
  const status = await statusOfMessages(
    tx,
    person,
    messages.map((one) => one.id),
  );
  const talk: Conversation = talkOf(file);
  return {
    id: face("conv", file.id),
    person: { id: face("pers", file.person), name: names.get(file.person)?.fullName ?? "" },
    channel: file.channel,
    status: file.status,
    verified: talk.verification.kind === "verified",
    language: talk.language,
    notes: [...talk.notes],
    messages: messages.map((one) => messageView(one, status.get(one.id) ?? null)),
  };
}

function messageView(message: StoredMessage, status: string | null): MessageView {
  const understood = message.direction === "inbound" ? understoodOf(message.reading) : null;
  return {
    id: face("mesg", message.id),
    at: message.at,
    direction: message.direction,
    author: message.author,
    channel: message.channel,
    text: message.text,
    signals: (understood?.signals ?? []).map((signal) => ({
      name: signal.name,
      value: signal.value ?? null,
      quote: signal.quote,
    })),
    intents: (understood?.intents ?? []).map((intent) => intent.name),
    status,
  };
}

/** What the turn kept of its understanding; null while the message is unread. */
const understoodOf = (reading: Json): Understood | null =>
  reading === null ? null : decode<Understood>(reading);
