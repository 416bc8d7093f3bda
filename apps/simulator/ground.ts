/** The ground a simulation stands on: a database of its own, made from the migrated template and dropped at the end. */

import { join } from "node:path";
import {
  type FreshDatabase,
  type Server,
  freshDatabase,
  launch,
  openDatabase,
  templateOf,
} from "@forbear/adapters";
import { type Chance, type Result, ok } from "@forbear/kernel";
import type { Database, StatementWatch } from "@forbear/operations";

/** Beside this file in the sources, and at the same place below dist/. */
const migrations = join(import.meta.dirname, "../../operations/migrations");

/** A running server that databases may be made on. */
export type Place = { readonly server: Server; leave(): Promise<unknown> };

/** What stood in the way, in two sentences. */
export type PlaceFault = { readonly says: string; readonly remedy: string };

/**
 * Starts or adopts the embedded server of `directory`. It is asked for no durability: what is
 * simulated is dropped at the end, whether or not the machine loses its power.
 */
export async function findPlace(
  directory: string,
  log: (line: string) => void,
): Promise<Result<Place, PlaceFault>> {
  const settings = { durable: false, sharedBuffers: "256MB" };
  const running = await launch({ directory, log, settings });
  if (!running.ok) return running;
  return ok({ server: running.value, leave: () => running.value.stop() });
}

export type DoorOptions = {
  readonly watch?: StatementWatch;
  /** Waits for no lock: whoever is in the way is left to go on, and the work is done over. */
  readonly waitsForNobody?: boolean;
};

export type Ground = {
  readonly server: Server;
  /** A door to the database; each is closed with the ground. */
  open(chance: Chance, options?: DoorOptions): Database;
  close(): Promise<void>;
};

const restless = {
  lockTimeoutMs: 1,
  attempts: { contended: 100_000 },
  pause: () => Promise.resolve(),
} as const;

/** Makes the database `name`, empty but for its schema. */
export async function makeGround(server: Server, name: string): Promise<Ground> {
  const template = await templateOf(server, migrations);
  const fresh: FreshDatabase = await freshDatabase(server, name, template);
  const doors: Database[] = [];
  return {
    server: fresh.server,
    open(chance, { watch, waitsForNobody = false } = {}) {
      const connection = fresh.server.connection("app");
      const log = (): void => undefined;
      const watched = watch === undefined ? {} : { watch };
      const manner = waitsForNobody ? restless : {};
      const settings = { connection, chance, log, connections: 4, ...watched, ...manner };
      const door = openDatabase(settings);
      doors.push(door);
      return door;
    },
    async close() {
      await Promise.allSettled(doors.map((door) => door.close()));
      await fresh.drop();
    },
  };
}
