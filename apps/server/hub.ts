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
const numbersEveryMs = 2_000;
const keptEvents = 500;
/** A commit may come this much after the moment its events are dated by. */
const lateMs = 5_000;
/** More changes at once than a tab would draw one by one. */
const mostAtOnce = 200;

/** @param epoch differs from one process to the next, so that ids are never mistaken */
export function openHub(
  database: Database,
  clock: Clock,
  epoch: string,
  log: (line: string) => void,
): Hub {
  const rooms = new Map<TenantId, Room>();
  const roomOf = (tenant: TenantId): Room => {
    const known = rooms.get(tenant);
    const room = known ?? new Room(tenant, clock, epoch);
    if (known === undefined) rooms.set(tenant, room);
    return room;
  };
  const timer = setInterval(() => {
    for (const room of rooms.values()) if (!room.isEmpty) void room.look(database, log);
  }, lookEveryMs);
  timer.unref();
  return {
    listen: (tenant, lastId, listener) => roomOf(tenant).enter(lastId, listener),
    tell: (tenant, event) => {
      roomOf(tenant).tell(event);
    },
    nudge(tenant) {
      const room = rooms.get(tenant);
      if (room === undefined || room.isEmpty) return;
      setTimeout(() => void room.look(database, log), nudgeAfterMs).unref();
    },
    close() {
      clearInterval(timer);
      for (const room of rooms.values()) room.close();
      rooms.clear();
    },
  };
}

type Numbers = { readonly until: number; readonly timer: NodeJS.Timeout; again: boolean };

/** The tabs of one tenant, what they were told last, and how far the journal was read for them. */
class Room {
  readonly #tenant: TenantId;
  readonly #clock: Clock;
  readonly #epoch: string;
  readonly #listeners = new Set<Listener>();
  readonly #kept: Told[] = [];
  readonly #seen = new Map<string, Instant>();
  #since: Instant;
  /** When the first tab came: what was before, it has read for itself. */
  #opened: Instant;
  #next = 1;
  #looking = false;
  #again = false;
  #closed = false;
  #numbers: Numbers | null = null;

  constructor(tenant: TenantId, clock: Clock, epoch: string) {
    this.#tenant = tenant;
    this.#clock = clock;
    this.#epoch = epoch;
    this.#opened = this.#since = clock.now();
  }

  get isEmpty(): boolean {
    return this.#listeners.size === 0;
  }

  enter(lastId: string | null, listener: Listener): () => void {
    if (this.isEmpty) this.#opened = this.#since = this.#clock.now();
    for (const told of this.#missed(lastId)) listener(told);
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: DeskEvent): void {
    const told = { id: `${this.#epoch}-${String(this.#next)}`, event };
    this.#next += 1;
    this.#kept.push(told);
    if (this.#kept.length > keptEvents) this.#kept.shift();
    for (const listener of this.#listeners) listener(told);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#numbers?.timer);
  }

  /** All of a tenant is counted for each tab that hears this: at once the first time, then by and by. */
  #tellNumbers(): void {
    const now = performance.now();
    const waiting = this.#numbers;
    if (waiting !== null && waiting.until > now) {
      waiting.again = true;
      return;
    }
    this.tell({ kind: "numbers" });
    const timer = setTimeout(() => {
      const again = this.#numbers?.again === true;
      this.#numbers = null;
      if (again && !this.#closed) this.#tellNumbers();
    }, numbersEveryMs);
    timer.unref();
    this.#numbers = { until: now + numbersEveryMs, again: false, timer };
  }

  /** Reads what is new; asked while it reads, it reads once more. */
  async look(database: Database, log: (line: string) => void): Promise<void> {
    this.#again = true;
    if (this.#looking) return;
    this.#looking = true;
    try {
      while (this.#isAsked() && !this.#closed) await this.#lookOnce(database);
    } catch (error) {
      // The stream goes on: the next look tells what this one could not.
      log(`events: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      this.#looking = false;
    }
  }

  #isAsked(): boolean {
    const asked = this.#again;
    this.#again = false;
    return asked;
  }

  async #lookOnce(database: Database): Promise<void> {
    const late = later(this.#since, -lateMs);
    const from = late > this.#opened ? late : this.#opened;
    const { seen, accounts, conversations } = await database.transaction(this.#tenant, (tx) =>
      desk.changesSince(tx, from, [...this.#seen.keys()], mostAtOnce),
    );
    this.#remember(seen);
    if (seen.length === 0) return;
    if (seen.length < mostAtOnce) {
      for (const account of accounts) this.tell({ kind: "account", account });
      for (const conversation of conversations) this.tell({ kind: "conversation", conversation });
    } else this.#again = true;
    this.#tellNumbers();
  }

  /** Events of the last moments are known by id, since a commit may come later than its events. */
  #remember(seen: readonly { readonly event: string; readonly at: Instant }[]): void {
    for (const { event, at } of seen) this.#seen.set(event, at);
    const newest = seen.at(-1)?.at ?? this.#since;
    if (newest > this.#since) this.#since = newest;
    const forgotten = later(this.#since, -lateMs);
    for (const [event, at] of this.#seen) if (at < forgotten) this.#seen.delete(event);
  }

  /** What was told since `lastId`; where that is no longer known, a word to look at everything. */
  #missed(lastId: string | null): readonly Told[] {
    if (lastId === null) return [];
    const at = this.#kept.findIndex(({ id }) => id === lastId);
    if (at >= 0) return this.#kept.slice(at + 1);
    return [{ id: lastId, event: { kind: "numbers" } }];
  }
}
