/** The ground of the benches of messages: the product's own server on a durable database, and who writes to it. */

import type { AddressInfo } from "node:net";
import { type Chance, type Instant, bucket, later, must, parseInstant } from "@forbear/kernel";
import type { StaffId } from "@forbear/kernel";
import { parsePlainDate } from "@forbear/kernel";
import type { Channel, Clock, OutboundMessage, Tenant } from "@forbear/operations";
import { agencySettings } from "@forbear/samples";
import {
  type OpenHouse,
  type Workers,
  buildServer,
  createTenant,
  hookSecret,
  openAuth,
  openHub,
  openLogger,
  standingOf,
  startWorkers,
} from "@forbear/server";
import { makePortfolio, placePortfolio } from "@forbear/simulator";
import { Webhook } from "standardwebhooks";
import type pg from "pg";
import { type AsOwner, openGround, openHouseOn } from "./ground.ts";

const placedOn = must(parsePlainDate("2026-03-02"));
/** Noon in New York: lawful hours from one coast to the other. */
const begins = must(parseInstant("2026-03-02T17:00:00Z"));
const site = "http://127.0.0.1";

export type ServedGround = {
  readonly house: OpenHouse;
  readonly tenant: Tenant;
  readonly port: number;
  /** Path and secret of the carrier's webhook. */
  readonly hook: { readonly path: string; readonly secret: string };
  /** The numbers of people who may write, none twice. */
  readonly numbers: readonly string[];
  /** The connection of the role that the app uses, for a peer on the same server. */
  asOwner: AsOwner;
  connection: pg.ClientConfig;
  close(): Promise<void>;
};

export type Serving = {
  readonly accounts: number;
  readonly chance: Chance;
  /** Whether the loops of the server run: turns, sending, strategy and all. */
  readonly works: boolean;
  /** Told of each message in the moment it is handed to the carrier. */
  readonly onHanded: (message: OutboundMessage) => void;
};

/** Time goes on from a lawful noon, as fast as it does. */
function clockFrom(start: Instant): Clock {
  const began = performance.now();
  return { now: () => later(start, Math.floor(performance.now() - began)) };
}

export async function openServed(serving: Serving): Promise<ServedGround> {
  const { chance, accounts } = serving;
  const at = await openGround("bench_served", "256MB");
  const { asOwner, server } = at;
  const house = watched(await openHouseOn(at, clockFrom(begins), chance), serving.onHanded);
  const tenant = await createTenant(house, "simulated", agencySettings);
  const numbers = await place(house, tenant, accounts, chance);
  await asOwner(async (client) => {
    // Nobody's next step is due before they write.
    await client.query("update forbear.timeline set next_action_at = $1", [
      later(begins, 30 * 86_400_000),
    ]);
    await client.query("vacuum analyze");
  });
  const served = await serve(house, server.connection("auth"), serving.works);
  return {
    ...{ house, tenant, numbers, asOwner, connection: server.connection("admin") },
    port: served.port,
    hook: { path: `/hooks/${tenant.ref}/sms`, secret: hookSecret(house.vault, tenant.id) },
    async close() {
      await served.close();
      await house.database.close();
      await at.close();
    },
  };
}

/** The same house, its carriers told of before they take. */
function watched(house: OpenHouse, onHanded: Serving["onHanded"]): OpenHouse {
  const told = (channel: Channel): Channel => ({
    provider: channel.provider,
    lookUp: (id) => channel.lookUp(id),
    send(message) {
      onHanded(message);
      return channel.send(message);
    },
  });
  const channels = [...house.channels].map(([name, channel]) => [name, told(channel)] as const);
  return { ...house, channels: new Map(channels) };
}

/** Places the debts of one American client; the numbers of those whom nothing keeps from answers. */
async function place(
  house: OpenHouse,
  { id }: Tenant,
  accounts: number,
  chance: Chance,
): Promise<readonly string[]> {
  const { files, debts } = makePortfolio(accounts, placedOn, chance.fork("portfolio"));
  const ours = {
    files: files.filter(({ client }) => client.key === "us"),
    debts: debts.filter(({ client }) => client.key === "us"),
  };
  await placePortfolio({ ...house, warnings: [] }, id, ours, placedOn);
  const counted = new Map<string, number>();
  for (const { row } of ours.debts) {
    const free = row.obligors.length === 1 && row.disputedOn === null && row.remarks.length === 0;
    for (const obligor of row.obligors) {
      const isFree = free && obligor.attorney === null && obligor.ceasedOn === null;
      const isAlone = isFree && obligor.diedOn === null && obligor.insolvency === null;
      for (const [at, { number, health }] of obligor.phones.entries()) {
        const known = `+1${number.replaceAll(/\D/g, "").slice(-10)}`;
        const may = isAlone && at === 0 && health === "good" ? 1 : 2;
        counted.set(known, (counted.get(known) ?? 0) + may);
      }
    }
  }
  return [...counted].flatMap(([number, count]) => (count === 1 ? [number] : []));
}

async function serve(
  house: OpenHouse,
  connection: Parameters<typeof openAuth>[0]["connection"],
  works: boolean,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const { database, clock } = house;
  const log = (): void => undefined;
  const auth = openAuth({
    ...{ connection, database, clock, site, log },
    newStaffId: () => house.ids.next<StaffId>(bucket(0)),
    secret: "only as long as the bench",
  });
  const hub = openHub(database, clock, "bench", log);
  const standing = standingOf(house);
  const workers: Workers | null = works ? startWorkers({ house, standing, hub }) : null;
  const app = await buildServer({
    ...{ house, auth, hub, standing, site },
    logger: openLogger("-", "silent"),
    hosts: null,
    trustProxy: false,
    web: null,
    wake: (tenant, what) => {
      workers?.wake(tenant, what);
    },
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  return {
    port: (app.server.address() as AddressInfo).port,
    async close() {
      await app.close();
      await workers?.stop();
      hub.close();
      await auth.close();
    },
  };
}

/** The headers of a carrier that signs now. */
export function signedHeaders(
  secret: string,
  id: string,
  body: string,
): Readonly<Record<string, string>> {
  const at = new Date();
  return {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(id, at, body),
  };
}
