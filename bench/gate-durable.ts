/** `bench gate-durable`: verdict, budget and evidence committed together, many people a commit or one. */

import { setTimeout as pause } from "node:timers/promises";
import { type Server, processorBookInMemory } from "@forbear/adapters";
import {
  type Chance,
  type Instant,
  type TenantId,
  assert,
  bucket,
  bucketCount,
  later,
  must,
  parseInstant,
  parsePlainDate,
  present,
} from "@forbear/kernel";
import {
  type BucketRange,
  type Check,
  type InForce,
  ensureMonths,
  inForce,
  loadSettings,
  loopback,
  sweep,
  verify,
} from "@forbear/operations";
import { agencySettings } from "@forbear/samples";
import {
  type Ground,
  type SimulatedHouse,
  clockAt,
  makeAgency,
  makeGround,
  makePortfolio,
  openHouse,
  placePortfolio,
} from "@forbear/simulator";
import { asAdministrator } from "./finished.ts";
import { openServer } from "./ground.ts";
import type { Bench, Contest } from "./harness.ts";
import { rankOf } from "./statistics.ts";

/**
 * Accounts of the source (about three in five are placed), people of how many buckets are decided in a
 * round, and at which rate people become due when latency is measured. No bucket is decided twice.
 */
const sizes = {
  smoke: { accounts: 150, ours: 700, theirs: 200, perSecond: 20 },
  full: { accounts: 9_000, ours: 150, theirs: 25, perSecond: 100 },
} as const;
type Size = (typeof sizes)[keyof typeof sizes];

const commitsARound = { smoke: 20, full: 500 } as const;
const together = 200;
const placedOn = must(parsePlainDate("2026-03-02"));
const placedAt = must(parseInstant("2026-03-02T14:00:00Z"));
/** Noon in New York: lawful hours from one coast to the other, and in Europe. */
const decidedAt = must(parseInstant("2026-03-03T17:00:00Z"));

/** An agency whose people are all due, each for the first step of its strategy. */
type Agency = {
  readonly ground: Ground;
  readonly house: SimulatedHouse & { readonly clock: { set(to: Instant): void } };
  readonly tenant: TenantId;
  readonly force: InForce;
};

async function openAgency(server: Server, accounts: number, chance: Chance): Promise<Agency> {
  const ground = await makeGround(server, "bench_gate");
  const database = ground.open(chance.fork("door"));
  const clock = clockAt(placedAt);
  const outside = { clock, processor: processorBookInMemory(), carrierOf: () => loopback() };
  const house = { ...openHouse(database, outside, chance), clock };
  await database.house((tx) => ensureMonths(tx, placedOn, 2));
  const { tenant } = await makeAgency(house, agencySettings);
  const portfolio = makePortfolio(accounts, placedOn, chance.fork("portfolio"));
  await placePortfolio(house, tenant.id, portfolio, placedOn);
  const stored = await database.transaction(tenant.id, loadSettings);
  clock.set(decidedAt);
  await asAdministrator(ground.server.connection("admin"), async (client) => {
    await client.query("update forbear.timeline set next_action_at = $1 where status = 'active'", [
      later(decidedAt, -1000),
    ]);
    await client.query("create table forbear_bench_commit (n int)");
    await client.query("vacuum analyze");
  });
  return { ground, house, tenant: tenant.id, force: inForce(present(stored)) };
}

/** What a decision and its reservation have to keep; nobody pays or speaks here. */
const concerned: ReadonlySet<Check> = new Set<Check>([
  ...(["journal", "folds", "gate", "silence", "budget", "once", "replay"] as const),
]);

/** What was decided so far, as the sweeps told it. */
type Told = { reserved: number; withheld: number };

export const gateDurableBench: Bench = {
  says: "Verdict, reservation and evidence committed, through the sweep that strategies are worked by",
  bars: [
    { kind: "ratio", to: "one commit per decision", atLeast: 8 },
    { kind: "figure", name: "p99Ms", atMost: 20 },
    { kind: "figure", name: "promisesBroken", atMost: 0 },
  ],
  async prepare({ smoke, chance }) {
    const own = await openServer("256MB");
    const size = smoke ? sizes.smoke : sizes.full;
    const agency = await openAgency(own.server, size.accounts, chance);
    const commits = smoke ? commitsARound.smoke : commitsARound.full;
    return {
      ...contestOf(agency, size, commits),
      async close() {
        await agency.ground.close();
        await own.close();
      },
    };
  },
};

function contestOf(agency: Agency, size: Size, commits: number): Omit<Contest, "close"> {
  const told: Told = { reserved: 0, withheld: 0 };
  let free = 0;
  /** People nobody was decided of yet. */
  const nextBuckets = (count: number): BucketRange => {
    const from = free;
    free = Math.min(free + count, bucketCount);
    return { from: bucket(from), to: bucket(free - 1) };
  };
  return {
    unit: "decisions",
    ours: { round: () => decideAll(agency, nextBuckets(size.ours), together, told) },
    others: {
      "one commit per decision": {
        round: () => decideAll(agency, nextBuckets(size.theirs), 1, told),
      },
      "one synced commit": { round: () => bareCommits(agency, commits) },
    },
    violations: () => wrongIn(agency, told),
    async figures() {
      const waits = await latencies(agency, nextBuckets(bucketCount), size.perSecond, told);
      const report = await verify(agency.house, agency.tenant);
      const broken = report.checks
        .filter(({ check }) => concerned.has(check))
        .reduce((sum, { violations }) => sum + violations, 0);
      return {
        ...{ p50Ms: rankOf(waits, 0.5), p95Ms: rankOf(waits, 0.95), p99Ms: rankOf(waits, 0.99) },
        ...{ maxMs: rankOf(waits, 1), arrivals: waits.length, arrivalsPerSecond: size.perSecond },
        promisesBroken: broken + (await wrongIn(agency, told)).length,
      };
    },
    settings: {
      server: "durable, fsync and synchronous_commit on, 256 MB of shared buffers",
      ours: `the sweep of strategies, up to ${String(together)} people a commit`,
      "one commit per decision": "the same sweep, one person a commit",
      "one synced commit": "a row of one number, nothing decided",
      latency: "from the moment a person becomes due to the commit, open loop, one worker",
    },
  };
}

/** Everybody in these buckets, up to so many people a commit; how many decisions were written. */
async function decideAll(
  { house, tenant, force }: Agency,
  range: BucketRange,
  people: number,
  told: Told,
): Promise<number> {
  let decisions = 0;
  for (;;) {
    const { claimed, reserved, withheld } = await sweep(house, tenant, force, range, people);
    if (claimed === 0) return decisions;
    decisions += reserved + withheld;
    told.reserved += reserved;
    told.withheld += withheld;
  }
}

const bareCommits = ({ ground }: Agency, commits: number): Promise<number> =>
  asAdministrator(ground.server.connection("admin"), async (client) => {
    for (let n = 0; n < commits; n += 1) {
      await client.query("insert into forbear_bench_commit values (1)");
    }
    return commits;
  });

/** Every reservation has the decision that allowed it, every withheld act the one that stopped it. */
async function wrongIn({ ground }: Agency, told: Told): Promise<readonly string[]> {
  const found = await asAdministrator(ground.server.connection("admin"), async (client) => {
    const { rows } = await client.query<Record<"contacts" | "allowed" | "stopped", number>>(`
      select (select count(*)::int from forbear.contact where status = 'reserved') as contacts,
             count(*) filter (where verdict = 'allow' and about in ('reserve', 'notice'))::int
               as allowed,
             count(*) filter (where verdict <> 'allow' or about = 'withhold')::int as stopped
        from forbear.decision`);
    return present(rows[0]);
  });
  const { reserved, withheld } = told;
  const isRight =
    found.contacts === reserved && found.allowed === reserved && found.stopped === withheld;
  return isRight
    ? []
    : [`told ${JSON.stringify({ reserved, withheld })}, stored ${JSON.stringify(found)}`];
}

const patienceMs = 60_000;

/** People become due one by one at a steady rate, whether or not the sweeps keep up; ms, in order. */
async function latencies(
  agency: Agency,
  range: BucketRange,
  perSecond: number,
  told: Told,
): Promise<readonly number[]> {
  const { ground, house, tenant, force } = agency;
  const gapMs = 1000 / perSecond;
  const begins = later(decidedAt, 60_000);
  const count = await asAdministrator(ground.server.connection("admin"), async (client) => {
    const { rowCount } = await client.query(
      `update forbear.timeline t
          set next_action_at = $1::timestamptz + (n.rank * $2::float8) * interval '1 millisecond'
         from (select person_id, row_number() over (order by person_id) - 1 as rank
                 from forbear.timeline where status = 'active' and bucket between $3 and $4) n
        where n.person_id = t.person_id`,
      [begins, gapMs, range.from, range.to],
    );
    return rowCount ?? 0;
  });
  const waits: number[] = [];
  const began = performance.now();
  while (waits.length < count) {
    const elapsed = performance.now() - began;
    assert(elapsed < count * gapMs + patienceMs, "everybody who is due is claimed");
    house.clock.set(later(begins, Math.floor(elapsed)));
    const { claimed, reserved, withheld } = await sweep(house, tenant, force, range, together);
    const committed = performance.now() - began;
    told.reserved += reserved;
    told.withheld += withheld;
    for (let n = 0; n < claimed; n += 1) waits.push(committed - waits.length * gapMs);
    if (claimed === 0) await pause(1);
  }
  return waits.toSorted((a, b) => a - b);
}
