/** What benches stand on: a server that keeps what it commits, a database on it, and a house in that. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Server, launch, openDatabase } from "@forbear/adapters";
import { type Chance, must } from "@forbear/kernel";
import type { Clock } from "@forbear/operations";
import { type OpenHouse, logOn, openHouse, openLogger } from "@forbear/server";
import { type Ground, makeGround } from "@forbear/simulator";
import type pg from "pg";
import { asAdministrator } from "./finished.ts";

const log = (): void => undefined;

export type BenchServer = {
  readonly server: Server;
  /** Where it keeps everything; gone when it is closed. */
  readonly folder: string;
  close(): Promise<void>;
};

/** A server of its own with `fsync` and `synchronous_commit` on. */
export async function openServer(sharedBuffers: string): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), "forbear-bench-"));
  const settings = { durable: true, sharedBuffers };
  const server = must(await launch({ directory: folder, log, settings }), "a server for the bench");
  return {
    server,
    folder,
    async close() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What one of the administrators may do: no row security holds it up. */
export type AsOwner = <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>;

export type BenchGround = {
  readonly ground: Ground;
  /** The server, at the database of the bench. */
  readonly server: Server;
  readonly folder: string;
  readonly asOwner: AsOwner;
  close(): Promise<void>;
};

/** An empty database with the house's tables, on a server of its own. */
export async function openGround(name: string, sharedBuffers: string): Promise<BenchGround> {
  const own = await openServer(sharedBuffers);
  const ground = await makeGround(own.server, name);
  return {
    ground,
    server: ground.server,
    folder: own.folder,
    asOwner: (work) => asAdministrator(ground.server.connection("admin"), work),
    async close() {
      await ground.close();
      await own.close();
    },
  };
}

/** The product's house on that ground; its database is closed by whoever opened it, before the ground. */
export async function openHouseOn(
  { server, folder }: BenchGround,
  clock: Clock,
  chance: Chance,
): Promise<OpenHouse> {
  const connection = server.connection("app");
  const database = openDatabase({ connection, chance: chance.fork("door"), log });
  const opened = await openHouse({
    ...{ database, clock, chance: chance.fork("house"), filesIn: folder },
    masterKey: chance.fork("master key").bytes(32),
    log: logOn(openLogger("-", "silent")),
  });
  return must(opened);
}
