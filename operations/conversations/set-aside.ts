/** A message whose turn brings a defect of ours to light: a person of the desk answers it. */

import type { TenantId } from "@forbear/kernel";
import { handOver } from "../acts/hand-over.ts";
import { read } from "../acts/hear.ts";
import { inWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { DatabaseFailure } from "../ports/database.ts";
import { messagesById } from "../stores/conversations/store.ts";
import { putLast } from "../stores/conversations/waiting.store.ts";
import type { ToRead } from "./scene.ts";

/**
 * Gives the talk to the desk, and the message with it as read; where not even that can be done, puts it
 * behind everybody else's, so that it holds up nobody. Nothing of it is lost, and its sender rests.
 */
export async function setAside(house: House, tenant: TenantId, message: ToRead): Promise<void> {
  try {
    await giveToDesk(house, tenant, message);
  } catch (error) {
    if (error instanceof DatabaseFailure) throw error;
    await house.database.transaction(tenant, (tx) => putLast(tx, message));
  }
}

function giveToDesk(house: House, tenant: TenantId, message: ToRead): Promise<void> {
  const { bucket, person } = message;
  const options = {
    by: { kind: "agent" },
    correlation: message.id,
    people: [{ bucket, id: person }],
  } as const;
  return inWork(house, tenant, options, async (work) => {
    const [stored] = await messagesById(work.tx, house.vault, [message]);
    if (stored === undefined || stored.readAt !== null) return;
    const nothing = { signals: [], intents: [], reading: null, reply: null };
    read(work, { person, account: null, message: message.id, ...nothing });
    handOver(work, person, null, stored.conversation, "a message could not be read");
  });
}
