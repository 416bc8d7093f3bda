/** The messages that wait: which are read next, which together, and which alone. */

import type { PersonId, TenantId } from "@forbear/kernel";
import type { House } from "../house.ts";
import { DatabaseFailure, type Transaction } from "../ports/database.ts";
import { unreadMessages } from "../stores/conversations/store.ts";
import { mostUrgentMessages } from "../stores/conversations/waiting.store.ts";
import { type BucketRange, everyBucket } from "../stores/range.ts";
import { rankWaiting } from "./first-hearing.ts";
import type { Manner, ToRead } from "./scene.ts";
import { setAside } from "./set-aside.ts";
import { takeTogether } from "./together.ts";
import type { TurnTaken } from "./turn.ts";

/** Turns taken in one transaction: enough that its round trips pay, few enough that nobody waits. */
const mostTogether = 25;

/** Turns that were taken, and whether more waited than were. */
export type TookTurns = { readonly taken: readonly TurnTaken[]; readonly moreWait: boolean };

/**
 * Takes turns that wait, up to `limit`: the oldest first; where more wait, the most urgent first. Whoever
 * claims a right meanwhile waits for these, so that they are as many as one transaction takes.
 */
export async function takeWaiting(
  house: House,
  tenant: TenantId,
  manner: Manner,
  range: BucketRange = everyBucket,
  limit = mostTogether,
): Promise<TookTurns> {
  const { next, moreWait } = await nextToRead(house, tenant, manner, range, limit);
  const taken: TurnTaken[] = [];
  for (let rest = next; rest.length > 0;) {
    const batch = oneEach(rest);
    taken.push(...(await takeSound(house, tenant, manner, batch)));
    rest = rest.filter((message) => !batch.includes(message));
  }
  return { taken, moreWait };
}

/** The same, for whoever asks until nothing waits. */
export async function takeTurns(
  ...asked: Parameters<typeof takeWaiting>
): Promise<readonly TurnTaken[]> {
  return (await takeWaiting(...asked)).taken;
}

async function nextToRead(
  house: House,
  tenant: TenantId,
  manner: Manner,
  range: BucketRange,
  limit: number,
): Promise<{ readonly next: readonly ToRead[]; readonly moreWait: boolean }> {
  const look = <T>(read: (tx: Transaction) => Promise<T>): Promise<T> =>
    house.database.transaction(tenant, read, { looks: true });
  const oldest = await look((tx) => unreadMessages(tx, range, limit + 1));
  if (oldest.length <= limit) return { next: oldest, moreWait: false };
  await rankWaiting(house, tenant, manner, range);
  const urgent = await look((tx) => mostUrgentMessages(tx, range, limit));
  // All of them may be in the hands of another worker, who ranks them now.
  return { next: urgent.length > 0 ? urgent : oldest.slice(0, limit), moreWait: true };
}

/** The first message of each of the first people: a turn rests on the one before. */
function oneEach(waiting: readonly ToRead[]): readonly ToRead[] {
  const first = new Map<PersonId, ToRead>();
  for (const message of waiting) {
    if (!first.has(message.person)) first.set(message.person, message);
    if (first.size === mostTogether) break;
  }
  return [...first.values()];
}

/**
 * Takes the turns of a batch; where one of them brings a defect of ours to light, each alone, so that
 * it holds up nobody else. Its message goes to a person of the desk, and it is told.
 */
async function takeSound(
  house: House,
  tenant: TenantId,
  manner: Manner,
  batch: readonly ToRead[],
): Promise<readonly TurnTaken[]> {
  try {
    return await takeTogether(house, tenant, manner, batch);
  } catch (error) {
    if (error instanceof DatabaseFailure) throw error;
    const [only, ...others] = batch;
    if (only !== undefined && others.length === 0) {
      const because = error instanceof Error ? error.message : String(error);
      house.log.warn("a turn could not be taken", { message: only.id, because });
      await setAside(house, tenant, only);
      return [];
    }
  }
  const turns: TurnTaken[] = [];
  for (const message of batch) turns.push(...(await takeSound(house, tenant, manner, [message])));
  return turns;
}

/** Reads one message and answers it. Null when another worker has. */
export async function takeTurn(
  house: House,
  tenant: TenantId,
  manner: Manner,
  message: ToRead,
): Promise<TurnTaken | null> {
  return (await takeTogether(house, tenant, manner, [message])).at(0) ?? null;
}
