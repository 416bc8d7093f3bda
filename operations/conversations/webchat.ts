/** The webchat's end of the house: chats kept by their reference, what they show, and rights heard at the door. */

import { type Instant, type Json, type MessageId, type TenantId, later } from "@forbear/kernel";
import { visitorOf, visitorPoint } from "../acts/add-point.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { messagesOf, openConversation } from "../stores/conversations/store.ts";
import type { Settings } from "../stores/settings/store.ts";
import {
  dropChat,
  dropChatsBefore,
  handedOver,
  loadChat,
  saveChat,
} from "../stores/webchat/store.ts";
import { type HeardAs, hearFrom } from "./hear.ts";
import { type Visit, behind } from "./portal.ts";

/** A chat that was left is forgotten after this long. */
const chatLastsMs = 24 * 3_600_000;

/** Begins a chat, and forgets those that were left long ago. */
export function beginChat(
  house: House,
  tenant: TenantId,
  reference: string,
  chat: Json,
): Promise<void> {
  const now = house.clock.now();
  return house.database.transaction(tenant, async (tx) => {
    await dropChatsBefore(tx, later(now, -chatLastsMs));
    await saveChat(tx, house.vault, reference, chat, now);
  });
}

/** The chat of this reference as it was kept last; null where there is none, or it was left too long. */
export function chatOf(house: House, tenant: TenantId, reference: string): Promise<Json | null> {
  return house.database.transaction(tenant, (tx) => loadChat(tx, house.vault, reference));
}

/**
 * Changes a chat under its own lock, so that two tabs or a repeated request cannot both do it.
 * @returns what `change` made; null where there is no such chat
 */
export function changeChat<T>(
  house: House,
  tenant: TenantId,
  reference: string,
  change: (chat: Json) => { readonly chat: Json; readonly answer: T },
): Promise<T | null> {
  return house.database.transaction(tenant, async (tx) => {
    const before = await loadChat(tx, house.vault, reference);
    if (before === null) return null;
    const { chat, answer } = change(before);
    await saveChat(tx, house.vault, reference, chat, house.clock.now());
    return answer;
  });
}

export function endChat(house: House, tenant: TenantId, reference: string): Promise<void> {
  return house.database.transaction(tenant, (tx) => dropChat(tx, reference));
}

/** One line of a talk as the person sees it. */
export type ChatLine = {
  readonly id: MessageId;
  readonly from: "you" | "us";
  readonly at: Instant;
  readonly text: string;
};

/** What was said in the person's open talk by webchat, oldest first; ours once it was handed over. */
export function chatLines(
  house: House,
  tenant: TenantId,
  { person }: Visit,
): Promise<readonly ChatLine[]> {
  return house.database.transaction(tenant, async (tx) => {
    const open = await openConversation(tx, person, "webchat");
    if (open === null) return [];
    const [messages, left] = await Promise.all([
      messagesOf(tx, house.vault, open),
      handedOver(tx, person, open.startedAt),
    ]);
    return messages.flatMap(({ id, direction, at, text }): readonly ChatLine[] => {
      const from = direction === "inbound" ? "you" : "us";
      return from === "you" || left.has(id) ? [{ id, from, at, text }] : [];
    });
  });
}

/**
 * Hears somebody who gave a reference and has proved nothing: what they claim may be a right, so it
 * goes through the door that every message goes through. Nothing comes back that tells whether
 * anybody is behind the reference.
 */
export async function hearAtDoor(
  house: House,
  tenant: TenantId,
  settings: Settings,
  said: { readonly reference: string; readonly text: string; readonly providerId: string },
): Promise<HeardAs> {
  const person = await house.database.transaction(
    tenant,
    async (tx) => {
      const found = await behind(tx, house, settings, said.reference);
      // Of several who owe together nobody can be meant by a reference alone.
      const [only, ...others] = found;
      if (only === undefined || others.length > 0) return null;
      const work = await openWork(tx, house, {
        by: { kind: "consumer", person: only.id },
        correlation: said.providerId,
        people: [only],
      });
      await visitorPoint(work, only.id);
      await work.write();
      return only;
    },
    { repeatable: true },
  );
  if (person === null) return { kind: "unknown-sender" };
  const { text, providerId } = said;
  const from = visitorOf(person.id);
  return hearFrom(house, tenant, { channel: "webchat", from, providerId, text });
}
