/** One talk as the desk reads it: what was said, what was understood, whether they are proved. */

import type { Conversation, Understood } from "@forbear/dialogue";
import type { ConversationView, Light, MessageView } from "@forbear/contract";
import {
  type ConversationId,
  type Json,
  type MessageId,
  type PersonId,
  birthBucket,
  decode,
  face,
  present,
} from "@forbear/kernel";
import { talkOf } from "../acts/talk.ts";
import type { Files } from "../ports/files.ts";
import {
  type Attachment,
  attachmentContext,
  attachmentPath,
  attachmentsOf,
} from "../stores/conversations/attachments.store.ts";
import { type StoredMessage, conversationById, messagesOf } from "../stores/conversations/store.ts";
import type { Ref } from "../stores/file.ts";
import { readAccounts, readPeople } from "../stores/folds/store.ts";
import { type AccountAsked, groundOf, refsOf } from "./account.ts";
import { replyLight } from "./lights.ts";
import { namesOf } from "./lines.ts";
import { statusOfMessages } from "./talk.store.ts";

/** The talk with all its messages; null when the tenant has no such talk. */
export async function talkView(
  asked: AccountAsked,
  id: ConversationId,
): Promise<ConversationView | null> {
  const { tx, vault } = asked;
  const file = await conversationById(tx, { bucket: birthBucket(id), id });
  if (file === null) return null;
  const person = { bucket: file.bucket, id: file.person };
  const [messages, names] = await Promise.all([
    messagesOf(tx, vault, file),
    namesOf(asked, [person]),
  ]);
  const status = await statusOfMessages(
    tx,
    person,
    messages.map((one) => one.id),
  );
  const files = await attachmentsOf(tx, vault, messages);
  const talk: Conversation = talkOf(file);
  const verified = talk.verification.kind === "verified";
  const heard = messages.findLast((one) => one.direction === "inbound");
  return {
    id: face("conv", file.id),
    person: { id: face("pers", file.person), name: names.get(file.person)?.fullName ?? "" },
    channel: file.channel,
    status: file.status,
    verified,
    language: talk.language,
    notes: [...talk.notes],
    reply: await replyHere(asked, person, {
      channel: file.channel,
      heard: heard === undefined ? null : { at: heard.at, channel: heard.channel },
      verified,
      language: talk.language,
    }),
    messages: messages.map((one) =>
      messageView(one, status.get(one.id) ?? null, files.get(one.id) ?? []),
    ),
  };
}

async function replyHere(
  asked: AccountAsked,
  person: Ref<PersonId>,
  talk: Parameters<typeof replyLight>[1],
): Promise<Light> {
  const [found] = await readPeople(asked.tx, [person]);
  const lead = present(found, "who talks is a person of the tenant");
  const debts = await readAccounts(asked.tx, refsOf(lead, lead.state.debts));
  const ground = await groundOf(asked, lead, debts, [lead]);
  return replyLight(ground, talk, asked.deskZone);
}

function messageView(
  message: StoredMessage,
  status: string | null,
  files: readonly Attachment[],
): MessageView {
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
    files: files.map(({ position: place, kind, name, bytes, status: as }) => ({
      ...{ place, kind, name, bytes },
      status: as,
    })),
  };
}

/** The bytes of what came with a message, opened; null where the tenant has none such, or it was not kept. */
export async function messageFile(
  { tx, vault }: Pick<AccountAsked, "tx" | "vault">,
  files: Files,
  id: MessageId,
  place: number,
): Promise<Uint8Array | null> {
  const found = await attachmentsOf(tx, vault, [{ bucket: birthBucket(id), id }]);
  const one = found.get(id)?.find(({ position }) => position === place);
  if (one?.status !== "kept") return null;
  const sealed = await files.read(attachmentPath(tx.tenant, id, place));
  if (sealed === null) return null;
  const context = attachmentContext("bytes", id, place);
  return Buffer.from(vault.open(tx.tenant, context, one.keyVersion, sealed), "base64");
}

/** What the turn kept of its understanding; null while the message is unread. */
const understoodOf = (reading: Json): Understood | null =>
  reading === null ? null : decode<Understood>(reading);
