/** `bench money`: the pages of clients' money over books of a year, at ten thousand debts, and a million. */

import {
  type Chance,
  addDays,
  addMonths,
  bucket,
  bucketCount,
  must,
  parseInstant,
  present,
  trusted,
} from "@forbear/kernel";
import { monthOf } from "@forbear/ledger";
import { type Transaction, dayReport, owedAsOf, trialBalance, trust } from "@forbear/operations";
import { agencySettings } from "@forbear/samples";
import { type OpenHouse, moneyPage } from "@forbear/server";
import { type BenchGround, openGround, openHouseOn } from "./ground.ts";
import type { Bench } from "./harness.ts";
import { type MoneyTenant, SetClock, makeYear, today } from "./money-ground.ts";

const sizes = { smoke: [2_000, 6_000], full: [10_000, 100_000, 1_000_000] } as const;

const fold = "fold of all transfers";
const fewDebts = 100_000;

type Stand = {
  readonly house: OpenHouse;
  readonly ground: BenchGround;
  readonly clock: SetClock;
  readonly tenants: readonly MoneyTenant[];
};

async function open(chance: Chance, smoke: boolean): Promise<Stand> {
  const ground = await openGround("bench_money", smoke ? "128MB" : "2GB");
  const clock = new SetClock(must(parseInstant("2025-12-01T00:00:00Z")));
  const house = await openHouseOn(ground, clock, chance);
  const tenants: MoneyTenant[] = [];
  for (const debts of smoke ? sizes.smoke : sizes.full) {
    tenants.push(await makeYear(house, clock, ground.asOwner, debts));
  }
  return { house, ground, clock, tenants };
}

const patience = { snapshot: true, statementTimeoutMs: 300_000 };

const read = <T>(
  { house }: Stand,
  { id }: MoneyTenant,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => house.database.transaction(id, work, patience);

const zone = trusted<never>(agencySettings.desk.zone);

type Asked = Readonly<Record<string, (at: Stand, tenant: MoneyTenant) => Promise<unknown>>>;

/** What people open and wait for, each by its name; `due` is asked for apart from the page of money. */
const pages = {
  money: (at, tenant) => moneyPage(at.house, tenant.id),
  position: (at, tenant) =>
    read(at, tenant, (tx) => trust.trustPosition(tx, today, at.clock.now())),
  due: (at, tenant) => read(at, tenant, (tx) => trust.remittancesDue(tx, today)),
  unapplied: (at, tenant) => read(at, tenant, (tx) => trust.unappliedCash(tx, today)),
  client: (at, tenant) =>
    read(at, tenant, (tx) => trust.lastEntries(tx, present(tenant.clients[0]), null, 201)),
  month: (at, tenant) =>
    read(at, tenant, async (tx) => {
      const last = addMonths(monthOf(today), -1);
      await trust.closedMonth(tx, last);
      await trust.adjustingOf(tx, last, at.clock.now(), { skip: 0, limit: 201 });
    }),
  trialBalance: (at, tenant) => read(at, tenant, (tx) => trialBalance(tx, today, at.clock.now())),
} satisfies Asked;

/** What is done at night, once. */
const nightly = {
  reconcile: (at, tenant) => trust.reconcileDay(at.house, tenant.id, today),
  dayReport: (at, tenant) => dayReport(at.house, tenant.id, addDays(today, -1), zone),
} satisfies Asked;

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const times = 5;

/** The middle of some times, after one that nobody counts. */
async function typical(work: () => Promise<unknown>): Promise<number> {
  await work();
  const all: number[] = [];
  for (let n = 0; n < times; n += 1) all.push(await milliseconds(work));
  return present(all.sort((a, b) => a - b)[Math.floor(times / 2)]);
}

const said = (debts: number): string =>
  debts >= 1_000_000 ? `${String(debts / 1_000_000)}M` : `${String(debts / 1_000)}k`;

async function figures(at: Stand): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const tenant of at.tenants) {
    const size = said(tenant.debts);
    for (const [name, page] of Object.entries(pages)) {
      found[`${name}${size}Ms`] = await typical(() => page(at, tenant));
    }
    for (const [name, work] of Object.entries(nightly)) {
      found[`${name}${size}Seconds`] = (await milliseconds(() => work(at, tenant))) / 1000;
    }
    found[`made${size}Seconds`] = tenant.madeSeconds;
    found[`asOf${size}Seconds`] = (await milliseconds(() => asOf(at, tenant))) / 1000;
    found[`close${size}Seconds`] = tenant.closeSeconds;
    found[`remit${size}Seconds`] = tenant.remitSeconds;
  }
  const few = at.tenants.findLast(({ debts }) => debts <= fewDebts) ?? present(at.tenants[0]);
  const many = present(at.tenants.at(-1));
  found["mostPageOf100kMs"] = mostOf(found, said(fewDebts));
  found["dueOf100kMs"] = found[`due${said(fewDebts)}Ms`] ?? 0;
  found["mostPageOf1MMs"] = mostOf(found, said(1_000_000));
  found["asOfGrowth"] =
    (found[`asOf${said(many.debts)}Seconds`] ?? 0) / (found[`asOf${said(few.debts)}Seconds`] ?? 1);
  return found;
}

/** What nothing is shown before it is there. */
const waitedFor = ["money", "position", "unapplied", "client", "month", "trialBalance"];

const mostOf = (found: Readonly<Record<string, number>>, size: string): number =>
  Math.max(0, ...waitedFor.map((name) => found[`${name}${size}Ms`] ?? 0));

/** What every debt owed on a day of spring, as known that night: one query. */
async function asOf(at: Stand, tenant: MoneyTenant): Promise<number> {
  const range = { from: bucket(0), to: bucket(bucketCount - 1) };
  const on = addDays(today, -200);
  const knownAt = trusted<never>(`${on}T23:59:59.999Z`);
  const rows = await read(at, tenant, (tx) => owedAsOf(tx, range, { on, knownAt }));
  return rows.length;
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one));

/** Whatever begins at a close says what it says from the first transfer on. */
async function wrongIn(at: Stand): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const tenant of at.tenants) {
    const now = at.clock.now();
    await read(at, tenant, async (tx) => {
      for (const days of [0, 1, 40, 100]) {
        const knownAt = must(
          parseInstant(`${addDays(today, -Math.floor(days / 2))}T18:00:00.000Z`),
        );
        const known = { on: addDays(today, -days), knownAt: knownAt < now ? knownAt : now };
        const begun = await trust.clientBooks(tx, known);
        const whole = await trust.foldedBooks(tx, known);
        if (text(begun) !== text(whole)) wrong.push(`books of ${known.on} are not their fold`);
      }
      const base = await trust.transitBase(tx, today, "USD");
      const moved = await trust.movementsInTransit(tx, today, "USD", base);
      const all = await trust.movementsInTransit(tx, today, "USD", null);
      if (base === null || text(moved) !== text(all)) wrong.push("another sum is in transit");
      wrong.push(...(await notRemitted(tx, tenant)));
    });
  }
  return wrong;
}

async function notRemitted(tx: Transaction, tenant: MoneyTenant): Promise<readonly string[]> {
  const client = present(tenant.clients[0]);
  const versions = await trust.termsVersions(tx, "client-0");
  const rows = await trust.remittancesOf(tx, client);
  const remitting = present(trust.remittingTo(client, versions, rows));
  const touched = (await trust.touchedOf(tx, [remitting])).get(remitting) ?? null;
  const begun = await trust.remittanceAsked(tx, remitting, today, touched);
  const whole = await trust.remittanceAsked(tx, remitting, today, null);
  const same = touched !== null && text(begun) === text(whole);
  return same ? [] : ["a remittance begun at the last one rests on something else"];
}

/** The page of money as it is answered, over books of a year with every month closed but the last. */
export const moneyBench: Bench = {
  says: "The page of clients' money over a year of a million debts, beside the fold of its transfers",
  bars: [
    { kind: "figure", name: "mostPageOf100kMs", atMost: 300 },
    { kind: "figure", name: "mostPageOf1MMs", atMost: 1_000 },
    { kind: "figure", name: "dueOf100kMs", atMost: 1_000 },
    { kind: "figure", name: "asOfGrowth", atMost: 15 },
  ],
  async prepare({ smoke, chance }) {
    const at = await open(chance, smoke);
    const biggest = present(at.tenants.at(-1));
    const wrong = await wrongIn(at);
    return {
      unit: "pages",
      ours: {
        async round() {
          await moneyPage(at.house, biggest.id);
          return 1;
        },
      },
      others: {
        [fold]: {
          async round() {
            const known = { on: today, knownAt: at.clock.now() };
            await read(at, biggest, (tx) => trust.foldedBooks(tx, known));
            return 1;
          },
        },
      },
      violations: () => Promise.resolve(wrong),
      figures: () => figures(at),
      settings: {
        server: `durable, fsync and synchronous_commit on, ${smoke ? "128 MB" : "2 GB"} of shared buffers`,
        debts: at.tenants.map(({ debts }) => String(debts)).join(", "),
        books:
          "five clients, one debt in ten pays in each of the last two months and one in forty before, eleven months closed and paid over",
        [fold]: "the trust position alone, summed from every transfer there ever was",
      },
      async close() {
        await at.house.database.close();
        await at.ground.close();
      },
    };
  },
};
