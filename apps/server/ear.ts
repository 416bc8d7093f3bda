/** The ear: messages that come in together are stored together, in one commit, and each is told its own end. */

import type { TenantId } from "@forbear/kernel";
import {
  DatabaseFailure,
  type HeardAs,
  type House,
  type Inbound,
  hearAll,
} from "@forbear/operations";

export interface Ear {
  /** Resolves once the message is stored and committed, or known to be; rejects where it is neither. */
  hear(tenant: TenantId, inbound: Inbound): Promise<HeardAs>;
}

type Waiting = {
  readonly inbound: Inbound;
  readonly done: (heard: HeardAs) => void;
  readonly failed: (error: unknown) => void;
};

type Room = {
  waiting: Waiting[];
  underWay: number;
  asked: boolean;
  /** Whose words are being written: what else they say waits, so that it stays in their order. */
  readonly writing: Set<string>;
};

const senderOf = ({ inbound: { channel, from } }: Waiting): string => `${channel} ${from}`;

/** The next batch: the oldest that wait, but for those of senders whose words are being written. */
function take(room: Room, most: number): readonly Waiting[] {
  const { writing, waiting } = room;
  if (writing.size === 0) return waiting.splice(0, most);
  const isNext = (one: Waiting): boolean => !writing.has(senderOf(one));
  const taken = waiting.filter(isNext).slice(0, most);
  const now = new Set(taken);
  room.waiting = waiting.filter((one) => !now.has(one));
  return taken;
}

/** Stored in one commit: enough that its cost is shared, few enough that nobody waits for many. */
const mostTogether = 64;
/** While one batch waits for the disk, the next is made. */
const mostUnderWay = 2;

/**
 * Groups what arrives in the same moment, and while the batches before are being written: the busier
 * the door, the larger the batch. Messages of a tenant only are stored together.
 */
export function openEar(house: House): Ear {
  const rooms = new Map<TenantId, Room>();

  const write = async (tenant: TenantId, batch: readonly Waiting[]): Promise<void> => {
    try {
      const heard = await hearAll(
        house,
        tenant,
        batch.map(({ inbound }) => inbound),
      );
      for (const [at, { done, failed }] of batch.entries()) {
        const one = heard[at];
        if (one === undefined) failed(new Error("a message without an answer"));
        else done(one);
      }
    } catch (error) {
      // A defect that one message brings to light holds up nobody else.
      if (batch.length > 1 && !(error instanceof DatabaseFailure)) {
        for (const one of batch) await write(tenant, [one]);
      } else for (const { failed } of batch) failed(error);
    }
  };

  const next = (tenant: TenantId, room: Room): void => {
    room.asked = false;
    while (room.waiting.length > 0 && room.underWay < mostUnderWay) {
      const batch = take(room, mostTogether);
      if (batch.length === 0) return;
      const senders = new Set(batch.map(senderOf));
      for (const sender of senders) room.writing.add(sender);
      room.underWay += 1;
      void write(tenant, batch).then(() => {
        for (const sender of senders) room.writing.delete(sender);
        room.underWay -= 1;
        next(tenant, room);
      });
    }
  };

  return {
    hear(tenant, inbound) {
      const room: Room = rooms.get(tenant) ?? {
        waiting: [],
        underWay: 0,
        asked: false,
        writing: new Set(),
      };
      rooms.set(tenant, room);
      return new Promise((done, failed) => {
        room.waiting.push({ inbound, done, failed });
        if (room.asked || room.underWay >= mostUnderWay) return;
        room.asked = true;
        // After all that the sockets brought by now has been read.
        setImmediate(() => next(tenant, room));
      });
    },
  };
}
