/** A house of its own kind: the production steps on a clock that is moved, seeded chance and carriers of ours. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type OpenVault,
  embeddedModel,
  fakeGateway,
  newTenantKey,
  type ProcessorBook,
  vaultOf,
} from "@forbear/adapters";
import { channels as channelNames } from "@forbear/accounts";
import type { Chance, Instant } from "@forbear/kernel";
import { currentLaw } from "@forbear/law";
import {
  type Channel,
  type Clock,
  type Database,
  type House,
  type Model,
  type Tenant,
  type TenantSettings,
  filesInMemory,
  idsOf,
  intake,
  movableClock,
} from "@forbear/operations";

const weights = join(import.meta.dirname, "../../dialogue/understanding/weights.bin");

let model: Model | null = null;
/** Read once a process: it takes a tenth of a second and never changes. */
const theModel = (): Model => (model ??= embeddedModel(readFileSync(weights)));

export type MovableClock = Clock & { set(to: Instant): void };

/** The world that houses come and go in: what stays when one of them dies. */
export type Outside = {
  readonly clock: MovableClock;
  /** The processor's own book: it remembers what it took whatever becomes of us. */
  readonly processor: ProcessorBook;
  readonly carrierOf: (channel: (typeof channelNames)[number]) => Channel;
};

export type SimulatedHouse = House & {
  readonly vault: OpenVault;
  /** What the house told its operator to look at. */
  readonly warnings: readonly string[];
};

const masterKey = Buffer.alloc(32, "simulated house");

/** Opens a house on a database; two with the same chance draw the same ids and seals. */
export function openHouse(database: Database, outside: Outside, chance: Chance): SimulatedHouse {
  const { clock, processor, carrierOf } = outside;
  const warnings: string[] = [];
  return {
    database,
    clock,
    chance: chance.fork("house"),
    ids: idsOf(clock, chance.fork("ids")),
    vault: vaultOf(masterKey, chance.fork("vault")),
    channels: new Map(channelNames.map((name) => [name, carrierOf(name)])),
    gateway: fakeGateway(processor),
    model: theModel(),
    files: filesInMemory(),
    lawbook: currentLaw,
    log: {
      info: () => undefined,
      warn: (what, facts = {}) => warnings.push(`${what} ${JSON.stringify(facts)}`),
    },
    warnings,
  };
}

export const clockAt = (start: Instant): MovableClock => movableClock(start);

/** Makes the agency that collects in the simulation, and takes its key in. */
export async function makeAgency(
  house: SimulatedHouse,
  settings: TenantSettings,
): Promise<{ readonly tenant: Tenant; readonly key: intake.SealedKey }> {
  const { tenant, key } = await intake.createTenant(house, {
    kind: "simulated",
    settings,
    newKey: (id) => newTenantKey(masterKey, id, 1, house.chance),
  });
  house.vault.admit(tenant.id, [key]);
  return { tenant, key };
}
