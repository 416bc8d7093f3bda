/** The database under the house: ours or yours, prepared, migrated, with a door for each role. */

import { join } from "node:path";
import {
  type Connection,
  type Role,
  type Server,
  launch,
  migrate,
  openDatabase,
  prepareServer,
  serverAt,
} from "@forbear/adapters";
import { type Chance, type Result, err, ok } from "@forbear/kernel";
import type { Database } from "@forbear/operations";
import type { StartFault } from "./fault.ts";

/** Beside this file in the sources, and at the same place below dist/. */
const migrations = join(import.meta.dirname, "../../operations/migrations");

export type BaseSettings = {
  /** A server of yours; null: the embedded one. */
  readonly databaseUrl: string | null;
  /** Where the embedded server lives. */
  readonly directory: string;
  readonly chance: Chance;
  readonly log: (line: string) => void;
};

export type Base = {
  readonly database: Database;
  readonly embedded: boolean;
  connection(role: Role): Connection;
  /** Closes the door, then leaves the embedded server. */
  close(): Promise<void>;
};

/** Starts or finds the server, brings its schema forward and opens the app's door. */
export async function openBase(settings: BaseSettings): Promise<Result<Base, StartFault>> {
  const found = await findServer(settings);
  if (!found.ok) return found;
  const { server, stop } = found.value;
  const ready = await bringForward(server);
  if (!ready.ok) {
    await stop();
    return ready;
  }
  const { chance, log } = settings;
  const database = openDatabase({ connection: server.connection("app"), chance, log });
  return ok({
    database,
    embedded: settings.databaseUrl === null,
    connection: (role) => server.connection(role),
    async close() {
      await database.close();
      await stop();
    },
  });
}

type Found = { readonly server: Server; readonly stop: () => Promise<unknown> };

async function findServer(settings: BaseSettings): Promise<Result<Found, StartFault>> {
  const { databaseUrl, directory, log } = settings;
  if (databaseUrl !== null) {
    return ok({ server: serverAt(databaseUrl), stop: () => Promise.resolve() });
  }
  const running = await launch({ directory, log });
  if (!running.ok) return running;
  return ok({ server: running.value, stop: () => running.value.stop() });
}

async function bringForward(server: Server): Promise<Result<null, StartFault>> {
  const prepared = await prepareServer(server);
  if (!prepared.ok) return prepared;
  const migrated = await migrate(server.connection("owner"), migrations);
  return migrated.ok ? ok(null) : err(migrated.error);
}
