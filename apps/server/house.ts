/** The house as this server runs it: every port made real, gathered once. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Endpoint,
  type OpenVault,
  type WrappedKey,
  embeddedModel,
  filesOnDisk,
  inHouseCarrier,
  languageModel,
  vaultOf,
} from "@forbear/adapters";
import { channels as channelNames } from "@forbear/accounts";
import {
  type Chance,
  type Result,
  type TenantId,
  err,
  localDate,
  must,
  ok,
  parseTimeZone,
} from "@forbear/kernel";
import { type Model as Weights, loadModel } from "@forbear/dialogue";
import { currentLaw } from "@forbear/law";
import {
  type Clock,
  type Database,
  type House,
  type Log,
  type Model,
  type OutboundMessage,
  ensureMonths,
  idsOf,
  tenantIds,
  tenantKeys,
} from "@forbear/operations";
import { type StartFault, fault } from "./fault.ts";
import { type Processors, gatewayOf, noProcessors } from "./processors.ts";

const weights = join(import.meta.dirname, "../../dialogue/understanding/weights.bin");

/** The weights that ship, for whoever understands without a house. */
export const shippedModel = (): Weights => must(loadModel(readFileSync(weights)), "the weights");

export type HouseParts = {
  readonly database: Database;
  readonly masterKey: Uint8Array;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  /** Where exports and reports are filed. */
  readonly filesIn: string;
  /** Told of each message that an in-house carrier took. */
  readonly onCarried?: (message: OutboundMessage) => void;
  /** A language model that may be asked beside the embedded one. */
  readonly endpoint?: Endpoint | null;
  /** Processors beside the one in this process. */
  readonly processors?: Processors;
};

/** The embedded model, with the configured one beside it where there is one. */
function modelOf({ endpoint = null, log }: HouseParts): Model {
  const embedded = embeddedModel(readFileSync(weights));
  if (endpoint === null) return embedded;
  return languageModel({ embedded, endpoint, log, elapsedMs: () => performance.now() });
}

/** A house whose vault takes in the keys of tenants that are made while it is open. */
export type OpenHouse = House & { readonly vault: OpenVault; readonly masterKey: Uint8Array };

const wrongKey = fault(
  "The master key does not open the keys in this database.",
  "Set FORBEAR_MASTER_KEY to the key that it was made with, or put its master.key file back.",
);

/** Gathers the ports and takes in the keys of every tenant. */
export async function openHouse(parts: HouseParts): Promise<Result<OpenHouse, StartFault>> {
  const { database, masterKey, clock, chance, log } = parts;
  const vault = vaultOf(masterKey, chance);
  for (const tenant of await database.house(tenantIds)) {
    const keys = await database.transaction(tenant, tenantKeys);
    if (!admitted(vault, tenant, keys)) return err(wrongKey);
  }
  await makeMonths(database, clock);
  return ok({
    database,
    clock,
    chance,
    ids: idsOf(clock, chance),
    vault,
    masterKey,
    channels: new Map(
      channelNames.map((name) => [name, inHouseCarrier(database, name, parts.onCarried)]),
    ),
    gateway: gatewayOf({ database, vault, clock, log }, parts.processors ?? noProcessors),
    model: modelOf(parts),
    files: filesOnDisk(parts.filesIn),
    lawbook: currentLaw,
    log,
  });
}

/** False when the master key is not the one that wrapped them: told by their seal, never by a guess. */
function admitted(vault: OpenVault, tenant: TenantId, keys: readonly WrappedKey[]): boolean {
  try {
    vault.admit(tenant, keys);
    return true;
  } catch {
    return false;
  }
}

const utc = must(parseTimeZone("Etc/UTC"));
const monthsAhead = 3;

/** Makes the months of journal and decisions that come next; asked again every day. */
export function makeMonths(database: Database, clock: Clock): Promise<void> {
  const today = localDate(clock.now(), utc);
  return database.house((house) => ensureMonths(house, today, monthsAhead));
}
