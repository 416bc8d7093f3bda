/** The event stream's other end: learns what changed from the journal, and tells the tabs of a tenant. */

import type { DeskEvent } from "@forbear/contract";
import type { Instant, TenantId } from "@forbear/kernel";
import { later } from "@forbear/kernel";
import { type Clock, type Database, desk } from "@forbear/operations";

export type Told = { readonly id: string; readonly event: DeskEvent };
export type Listener = (told: Told) => void;

export interface Hub {
  /**
   * Calls `listener` for all that changes in the tenant from now on, after what it missed since
   * `lastId`; what is no longer known is told as "numbers", which asks a tab to look again.
   */
  listen(tenant: TenantId, lastId: string | null, listener: Listener): () => void;
  /** Tells now, without waiting for the journal: progress of an import. */
  tell(tenant: TenantId, event: DeskEvent): void;
  /** Something was written just now: looks at once. */
  nudge(tenant: TenantId): void;
  close(): void;
}

const lookEveryMs = 1_000;
const nudgeAfterMs = 15;
const keptEvents = 500;
/** A commit may come this much after the moment its events are dated by. */
const lateMs = 5_000;
/** More changes at once than a tab would draw one by one. */
const mostAtOnce = 200;

type Room = {
  readonly listeners: Set<Listener>;
  readonly kept: Told[];
  readonly seen: Map<string, Instant>;
  since: Instant;
  next: number;
  looking: boolean;
  again: boolean;
};

/** @param epoch differs from one process to the next, so that ids are never mistaken */
export function openHub(
  database: Database,
  clock: Clock,
  epoch: string,
  log: (line: string) => void,
): Hub {
  const rooms = new Map<TenantId, Room>();
  let closed = false;

  function roomOf(tenant: TenantId): Room {
    const known = rooms.get(tenant);
    if (known) return known;
    const room: Room = {
      listeners: new Set(),
      kept: [],
      seen: new Map(),
      since: clock.now(),
      next: 1,
      looking: false,
      again: false,
    };
    rooms.set(tenant, room);
    return room;
  }

  function tell(room: Room, event: DeskEvent): void {
    const told = { id: `${epoch}-${String(room.next)}`, event };
    room.next += 1;
    room.kept.push(told);
    if (room.kept.length > keptEvents) room.kept.shift();
    for (const listener of room.listeners) listener(told);
  }

  async function look(tenant: TenantId, room: Room): Promise<void> {
    if (closed) return;
    if (room.looking) {
      room.again = true;
      return;
    }
    room.looking = true;
    try {
      do {
        room.again = false;
        await lookOnce(tenant, room);
      } while (room.again && !closed);
    } catch (error) {
      // The stream goes on: the next look tells what this one could not.
      log(`events: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      room.looking = false;
    }
  }

  async function lookOnce(tenant: TenantId, room: Room): Promise<void> {
    const from = later(room.since, -lateMs);
    const changes = await database.transaction(tenant, (tx) =>
      desk.changesSince(tx, from, [...room.seen.keys()], mostAtOnce),
    );
    for (const { event, at } of changes.seen) room.seen.set(event, at);
    const newest = changes.seen.at(-1)?.at ?? room.since;
    room.since = newest > room.since ? newest : room.since;
    for (const [event, at] of room.seen)
      if (at < later(room.since, -lateMs)) room.seen.delete(event);
    if (changes.seen.length === 0) return;
    if (changes.seen.length < mostAtOnce) {
      for (const account of changes.accounts) tell(room, { kind: "account", account });
      for (const conversation of changes.conversations) {
        tell(room, { kind: "conversation", conversation });
      }
    } else room.again = true;
    tell(room, { kind: "numbers" });
  }

  const timer = setInterval(() => {
    for (const [tenant, room] of rooms) if (room.listeners.size > 0) void look(tenant, room);
  }, lookEveryMs);
  timer.unref();

  return {
    listen(tenant, lastId, listener) {
      const room = roomOf(tenant);
      if (room.listeners.size === 0) room.since = clock.now();
      for (const told of missed(room, lastId)) listener(told);
      room.listeners.add(listener);
      return () => room.listeners.delete(listener);
    },
    tell: (tenant, event) => tell(roomOf(tenant), event),
    nudge(tenant) {
      const room = rooms.get(tenant);
      if (room === undefined || room.listeners.size === 0) return;
      setTimeout(() => void look(tenant, room), nudgeAfterMs).unref();
    },
    close() {
      closed = true;
      clearInterval(timer);
      rooms.clear();
    },
  };
}

function missed(room: Room, lastId: string | null): readonly Told[] {
  if (lastId === null) return [];
  const at = room.kept.findIndex(({ id }) => id === lastId);
  if (at >= 0) return room.kept.slice(at + 1);
  return [{ id: lastId, event: { kind: "numbers" } }];
}
