/** The house without its server: what commands work with, beside a running server or alone. */

import { type Result, ok } from "@forbear/kernel";
import type { StaffId } from "@forbear/kernel";
import { bucket } from "@forbear/kernel";
import { pino } from "pino";
import { type Auth, openAuth } from "./auth.ts";
import { type Base, openBase } from "./base.ts";
import { masterKeyOf, openDirectory } from "./directory.ts";
import type { Environment } from "./environment.ts";
import type { StartFault } from "./fault.ts";
import { type OpenHouse, openHouse } from "./house.ts";
import { type Standing, standingOf } from "./standing.ts";
import { logOn, systemChance, systemClock } from "./system.ts";

export type Tools = {
  readonly house: OpenHouse;
  readonly standing: Standing;
  /** Where the server is reached, without a slash at its end. */
  readonly site: string;
  /** Sign-in, opened when it is first asked for. */
  auth(): Auth;
  close(): Promise<void>;
};

/** Opens the house; what was opened before a fault is closed again. */
export async function openTools(environment: Environment): Promise<Result<Tools, StartFault>> {
  const directory = openDirectory(environment.directory);
  if (!directory.ok) return directory;
  const chance = systemChance;
  const base = await openBase({
    databaseUrl: environment.databaseUrl,
    directory: directory.value.at("database"),
    chance,
    log: () => undefined,
  });
  if (!base.ok) return base;
  const key = masterKeyOf(directory.value, environment.masterKey, chance);
  const house = key.ok
    ? await openHouse({
        database: base.value.database,
        masterKey: key.value,
        clock: systemClock,
        chance,
        log: logOn(pino({ level: "silent" })),
        filesIn: directory.value.at("files"),
        endpoint: environment.model,
        processors: environment.processors,
      })
    : key;
  if (!house.ok) {
    await base.value.close();
    return house;
  }
  return ok(toolsOf(house.value, base.value, directory.value, environment));
}

function toolsOf(
  house: OpenHouse,
  base: Base,
  directory: { secret(name: string, make: () => string): string },
  environment: Environment,
): Tools {
  let auth: Auth | null = null;
  const site = environment.publicUrl ?? `http://localhost:${String(environment.port)}`;
  return {
    house,
    site,
    standing: standingOf(house),
    auth() {
      auth ??= openAuth({
        connection: base.connection("auth"),
        database: base.database,
        clock: house.clock,
        newStaffId: () => house.ids.next<StaffId>(bucket(0)),
        secret: directory.secret("cookie.key", newSecret).trim(),
        site,
        log: () => undefined,
      });
      return auth;
    },
    async close() {
      await auth?.close();
      await base.close();
    },
  };
}

/** Signs cookies: 32 bytes in hex, made once. */
export const newSecret = (): string => `${Buffer.from(systemChance.bytes(32)).toString("hex")}\n`;
