/** A server with its roles and its schema as this version wants them: what every command begins with. */

import { type Result, ok } from "@forbear/kernel";
import { type Server, serverAt } from "./connection.ts";
import type { LaunchFault } from "./launch/fault.ts";
import { type LaunchOptions, launch } from "./launch/launch.ts";
import { type MigrationFault, migrate } from "./migrate.ts";
import { type PrepareFault, prepareServer } from "./prepare.ts";

/** Each says what is wrong and what to do about it, in a sentence. */
export type ServerFault = LaunchFault | PrepareFault | MigrationFault;

export type ReadyOptions = LaunchOptions & {
  /** Names a server of your own; without it (or empty) ours is launched in `directory`. */
  readonly url?: string | undefined;
  /** The folder of the migrations. */
  readonly migrations: string;
};

export type ReadyServer = {
  readonly server: Server;
  /** The migrations that were applied now. */
  readonly applied: readonly string[];
  /** It ran before us. */
  readonly adopted: boolean;
  /** Leaves the server; ours is stopped when nobody else uses it. Close doors and queues first. */
  stop(): Promise<LaunchFault | null>;
};

/** Launches or finds the server, prepares and migrates it; what was launched is stopped on a fault. */
export async function readyServer(
  options: ReadyOptions,
): Promise<Result<ReadyServer, ServerFault>> {
  const { url = "", migrations } = options;
  const found = url === "" ? await launch(options) : ok({ ...serverAt(url), ...foreign });
  if (!found.ok) return found;
  const server = found.value;
  const prepared = await prepareServer(server);
  const migrated = prepared.ok ? await migrate(server.connection("owner"), migrations) : prepared;
  if (!migrated.ok) {
    await server.stop();
    return migrated;
  }
  const { adopted } = server;
  return ok({ server, applied: migrated.value, adopted, stop: () => server.stop() });
}

const foreign = { adopted: true, stop: () => Promise.resolve(null) };
