/** The record of a talk for whoever takes it over or looks at it later, from what is stored of it. */

import { type TalkRecord, type TurnTold, type Understood, recordOf } from "@forbear/dialogue";
import { type ConversationId, type Instant, type Json, decode } from "@forbear/kernel";
import { provedIn } from "../journal/store.ts";
import type { Transaction } from "../ports/database.ts";
import type { Vault } from "../ports/vault.ts";
import { type StoredMessage, conversationById, messagesOf } from "../stores/conversations/store.ts";
import type { Ref } from "../stores/file.ts";

type Reading = Pick<Understood, "signals"> & { readonly disposition?: string };

const readingOf = (reading: Json): Reading | null =>
  reading === null ? null : decode<Reading>(reading);

/** Each message of theirs with the reply that followed it, oldest first; unread ones are left out. */
function turnsOf(
  messages: readonly StoredMessage[],
  provedAt: Instant | null,
): readonly TurnTold[] {
  return messages.flatMap((message, at): readonly TurnTold[] => {
    const reading = message.direction === "inbound" ? readingOf(message.reading) : null;
    if (reading === null) return [];
    const next = messages[at + 1];
    const reply = next?.direction === "outbound" ? next.text : null;
    const { signals, disposition = "talked" } = reading;
    const proved = provedAt !== null && provedAt <= message.at;
    return [{ said: message.text, signals, disposition, reply, proved }];
  });
}

/**
 * What was verified, offered, agreed and claimed in a talk, three lines of it, and its quality; null
 * where the tenant has no such talk.
 */
export async function recordOfTalk(
  tx: Transaction,
  vault: Vault,
  conversation: Ref<ConversationId>,
): Promise<TalkRecord | null> {
  const talk = await conversationById(tx, conversation);
  if (talk === null) return null;
  const [messages, provedAt] = await Promise.all([
    messagesOf(tx, vault, conversation),
    provedIn(tx, talk.bucket, talk.person, talk.id),
  ]);
  return recordOf(turnsOf(messages, provedAt));
}
