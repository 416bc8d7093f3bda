/** Simulate: an agency's days on a virtual clock, its promises checked each night; the same seed, the same bytes. */

import type { Server } from "@forbear/adapters";
import {
  type Instant,
  type Json,
  type PlainDate,
  addDays,
  canonical,
  chanceFrom,
  localDate,
  must,
  parseTimeZone,
  startOfDay,
} from "@forbear/kernel";
import { type Found, fileDayReport, sealsOf, verify } from "@forbear/operations";
import { agencyZone } from "@forbear/samples";
import { type Weather, roughWeather } from "./carriers.ts";
import { type Tally, addTally, live, newTally, night } from "./day.ts";
import { makeGround } from "./ground.ts";
import { type World, makeWorld } from "./world.ts";

export type SimulationSettings = {
  /** Where a database for it may be made. */
  readonly server: Server;
  /** Accounts of the source; those that owe nothing are not placed. */
  readonly accounts: number;
  readonly days: number;
  readonly seed: number | string;
  /** Its UTC date is the day of placement, which begins at midnight where the agency is. */
  readonly start: Instant;
  /** How often carriers fail (default: as in rough weather). */
  readonly weather?: Weather;
  readonly onDay?: (day: DayReport) => void;
};

/** A broken promise: which, when, and where. */
export type Broken = {
  readonly day: number;
  readonly check: string;
  readonly says: string;
  readonly at: Json;
};

export type DayReport = {
  readonly day: number;
  readonly date: PlainDate;
  readonly tally: Tally;
  /** The day as the house files it. */
  readonly filed: FiledDay;
  readonly violations: number;
};

/** What `fileDayReport` gives: inventory, contacts and blocks, promises, what was collected. */
export type FiledDay = Awaited<ReturnType<typeof fileDayReport>>;

/** Plain JSON. `root` is the head of the chain of seals after the last night. */
export type SimulationReport = {
  readonly seed: string;
  readonly accounts: number;
  readonly days: number;
  readonly start: Instant;
  readonly placed: World["placed"];
  readonly people: number;
  readonly total: Tally;
  readonly byDay: readonly DayReport[];
  readonly checked: { readonly [check: string]: number };
  readonly violations: readonly Broken[];
  readonly root: string;
};

const utc = must(parseTimeZone("Etc/UTC"));

/**
 * Runs production code from placement to the last night, or to the first night on which a promise is
 * found broken. Nothing of the machine's is in the report: no time, no memory.
 */
export async function simulate(settings: SimulationSettings): Promise<SimulationReport> {
  const { server, accounts, days, seed, start, weather = roughWeather, onDay } = settings;
  const chance = chanceFrom(seed);
  const name = `simulation_${String(process.pid)}_${String(process.hrtime.bigint())}`;
  const ground = await makeGround(server, name);
  try {
    const first = localDate(start, utc);
    const midnight = (day: number): Instant => startOfDay(addDays(first, day), agencyZone);
    const opens = midnight(0);
    const world = await makeWorld({ ground, accounts, days, start: opens, weather, chance });
    const byDay: DayReport[] = [];
    const total = newTally();
    let found: NightFound = { checked: {}, broken: [] };
    for (let day = 1; day <= days && found.broken.length === 0; day += 1) {
      const tally = newTally();
      const since = world.clock.now();
      const date = addDays(first, day - 1);
      await live(world, midnight(day), tally);
      await night(world, tally);
      const { house, tenant, force } = world;
      const filed = await fileDayReport(house, tenant.id, date, force.zone);
      found = together(found, await nightlyLook(world, day, day === days ? null : since));
      addTally(total, tally);
      const report = { day, date, tally, filed, violations: found.broken.length };
      byDay.push(report);
      onDay?.(report);
    }
    return {
      seed: String(seed),
      accounts,
      days,
      start: opens,
      placed: world.placed,
      people: world.people.length,
      total,
      byDay,
      checked: found.checked,
      violations: found.broken,
      root: await rootOf(world),
    };
  } finally {
    await ground.close();
  }
}

/** The report as it is printed and compared: canonical, one line. */
export const printReport = (report: SimulationReport): string => canonical(report);

type NightFound = {
  readonly checked: { readonly [check: string]: number };
  readonly broken: readonly Broken[];
};

/** What the house knows of itself, and what the outside saw. */
async function nightlyLook(world: World, day: number, since: Instant | null): Promise<NightFound> {
  const { house, tenant, witness, network } = world;
  const report = await verify(house, tenant.id, { since });
  const inside = report.checks.flatMap(({ check, first }: Found) =>
    first.map(({ says, at }) => ({ day, check, says, at })),
  );
  const outside = witness.sightings.map(({ never, what, who, at }) => ({
    day,
    check: `witness: never ${String(never)}`,
    says: what,
    at: { who, at },
  }));
  const twice = network.repeated().map((contact) => ({
    day,
    check: "carrier: never 4",
    says: "handed over again after it was taken",
    at: { contact },
  }));
  const warned = house.warnings.map((what) => ({
    day,
    check: "warning",
    says: what,
    at: { tenant: tenant.id },
  }));
  const checked = Object.fromEntries(report.checks.map((one) => [one.check, one.checked]));
  return { checked, broken: [...inside, ...outside, ...twice, ...warned] };
}

function together(before: NightFound, tonight: NightFound): NightFound {
  const checked: { [check: string]: number } = { ...before.checked };
  for (const [check, count] of Object.entries(tonight.checked)) {
    checked[check] = (checked[check] ?? 0) + count;
  }
  return { checked, broken: tonight.broken };
}

async function rootOf({ house, tenant }: World): Promise<string> {
  const seals = await house.database.transaction(tenant.id, sealsOf);
  return Buffer.from(seals.at(-1)?.head ?? []).toString("hex");
}
