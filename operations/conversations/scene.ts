/** The scene of a turn: the message, its talk, who speaks and what was offered, read under the lock. */

import type { PastContact } from "@forbear/accounts";
import type { Conversation } from "@forbear/dialogue";
import {
  type ContactPointId,
  type MessageId,
  type PersonId,
  type TimeZone,
  later,
  present,
} from "@forbear/kernel";
import type { OfferPolicy } from "@forbear/negotiation";
import { talkOf } from "../acts/talk.ts";
import type { Work } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import { liveOffers } from "../stores/books/store.ts";
import { historyOf } from "../stores/contacts/store.ts";
import {
  type ConversationFile,
  type StoredMessage,
  conversationById,
  messagesById,
} from "../stores/conversations/store.ts";
import type { Ref } from "../stores/file.ts";
import { type PersonalData, personalDataOf, pointTextsOf } from "../stores/people/store.ts";
import type { Settings } from "../stores/settings/store.ts";
import { driversFirst } from "./known.ts";
import { type LiveOffer, openOffers } from "./offers.ts";

/** By what the talks of a tenant are held. */
export type Manner = {
  readonly settings: Settings;
  readonly policy: OfferPolicy;
  readonly zone: TimeZone;
};

const historyMs = 60 * 86_400_000;

/** What is known when a message is read. */
export type Scene = {
  readonly person: Ref<PersonId>;
  readonly message: StoredMessage;
  readonly file: ConversationFile;
  readonly talk: Conversation;
  readonly personal: PersonalData;
  readonly pointTexts: ReadonlyMap<string, string>;
  readonly offers: readonly LiveOffer[];
  readonly history: readonly PastContact[];
};

/** All that a turn is taken on, under the lock; null when the message was read meanwhile. */
export async function sceneOf(
  tx: Transaction,
  house: House,
  work: Work,
  person: Ref<PersonId>,
  ref: Ref<MessageId>,
): Promise<Scene | null> {
  const message = (await messagesById(tx, house.vault, [ref])).at(0);
  if (message === undefined || message.readAt !== null) return null;
  const driver = driversFirst(work, person.id).at(0);
  const [file, personal, pointTexts, stored, history] = await Promise.all([
    conversationById(tx, { bucket: ref.bucket, id: message.conversation }),
    personalDataOf(tx, house.vault, [person]),
    pointTextsOf(tx, house.vault, [person]),
    driver === undefined ? [] : liveOffers(tx, { bucket: ref.bucket, id: driver }, work.now),
    historyOf(tx, [person], later(work.now, -historyMs)),
  ]);
  return {
    person,
    message,
    file: present(file, "a message stands in a conversation"),
    talk: talkOf(present(file, "a message stands in a conversation")),
    personal: present(personal.get(person.id), "a person has a name on file"),
    pointTexts,
    offers: openOffers(house.vault, work.tenant, stored, work.now),
    history: history.get(person.id) ?? [],
  };
}

/** The point that the person last wrote from on this channel: there the answer goes. */
export function pointOf({ message, history, pointTexts }: Scene): ContactPointId | null {
  const last = history.findLast(
    (past) => past.direction === "inbound" && past.channel === message.channel,
  );
  const point = last?.point ?? null;
  return point !== null && pointTexts.has(point) ? point : null;
}
