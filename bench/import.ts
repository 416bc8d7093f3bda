/** `bench import`: a placement file brought in whole, beside a row-at-a-time script and a bare COPY. */

import { processorBookInMemory } from "@forbear/adapters";
import { parseMapping } from "@forbear/formats";
import { chanceFrom, must, parseInstant, parsePlainDate, present } from "@forbear/kernel";
import { ensureMonths, intake, loopback } from "@forbear/operations";
import { type SampleFile, agencySettings, clientSettings } from "@forbear/samples";
import { shippedScorecard } from "@forbear/scoring";
import {
  type Ground,
  clockAt,
  makeAgency,
  makeGround,
  makePortfolio,
  openHouse,
} from "@forbear/simulator";
import { openServer } from "./ground.ts";
import type { Bench, Contest } from "./harness.ts";
import {
  type Finished,
  asAdministrator,
  copyIn,
  countRows,
  finishedSince,
  insertOneByOne,
} from "./finished.ts";

/** Accounts of the source; about three in five of them are in the file. */
const accounts = { smoke: 100, full: 4_000 } as const;

const placedOn = must(parsePlainDate("2026-03-02"));
const opens = must(parseInstant("2026-03-02T14:00:00Z"));

/** An agency on a database of its own that is about to place the file. */
type Desk = { readonly ground: Ground; readonly place: () => Promise<number> };

async function openDesk(ground: Ground, file: SampleFile): Promise<Desk> {
  const chance = chanceFrom("bench import");
  const database = ground.open(chance.fork("door"));
  const outside = {
    clock: clockAt(opens),
    processor: processorBookInMemory(),
    carrierOf: () => loopback(),
  };
  const house = openHouse(database, outside, chance);
  await database.house((tx) => ensureMonths(tx, placedOn, 1));
  const { tenant } = await makeAgency(house, agencySettings);
  const settings = clientSettings(file.client);
  const client = await intake.createClient(house, tenant.id, file.client.key, settings);
  const mapping = must(parseMapping(file.mapping));
  const asked = { client, fileName: file.name, bytes: file.bytes, mapping, placedOn };
  return {
    ground,
    async place() {
      const scorecard = shippedScorecard();
      const report = await intake.placeFile(house, tenant.id, {
        ...asked,
        mode: "good-rows",
        scorecard,
      });
      return report.placed;
    },
  };
}

/** Placed rows a second, from the file's bytes to checked, scored, sealed and journalled rows. */
export const importBench: Bench = {
  says: "A placement file: read, checked, deduplicated, zoned, scored, sealed, journalled",
  bars: [
    { kind: "ratio", to: "csv-parse and a prepared insert a row", atLeast: 15 },
    { kind: "ratio", to: "copy of the finished rows", atLeast: 0.4 },
  ],
  async prepare({ smoke }) {
    const own = await openServer("256MB");
    const { files } = makePortfolio(
      smoke ? accounts.smoke : accounts.full,
      placedOn,
      chanceFrom("bench import"),
    );
    const file = present(files.find(({ client }) => client.key === "us"));
    const contest = await contestOn((n) => makeGround(own.server, `bench_${String(n)}`), file);
    return {
      ...contest,
      async close() {
        await contest.close();
        await own.close();
      },
    };
  },
};

async function contestOn(
  newGround: (n: number) => Promise<Ground>,
  file: SampleFile,
): Promise<Contest> {
  let made = 0;
  let desk: Desk | null = null;
  const leave = async (): Promise<void> => {
    await desk?.ground.close();
    desk = null;
  };
  /** Every round has an empty agency of its own. */
  const renew = async (): Promise<void> => {
    await leave();
    made += 1;
    desk = await openDesk(await newGround(made), file);
  };
  const asOwner = <T>(work: Parameters<typeof asAdministrator<T>>[1]): Promise<T> =>
    asAdministrator(present(desk).ground.server.connection("admin"), work);

  await renew();
  const before = await asOwner(countRows);
  const units = await present(desk as Desk | null).place();
  const finished: Finished = await asOwner((client) => finishedSince(client, before));
  const expected = await asOwner(countRows);
  return {
    unit: "rows",
    ours: { before: renew, round: () => present(desk).place() },
    others: {
      "csv-parse and a prepared insert a row": {
        before: renew,
        async round() {
          await asOwner((client) => insertOneByOne(client, file.bytes, finished));
          return units;
        },
      },
      "copy of the finished rows": {
        before: renew,
        async round() {
          await asOwner((client) => copyIn(client, finished));
          return units;
        },
      },
    },
    violations: async () => differences(expected, await asOwner(countRows)),
    settings: { file: `${String(units)} good rows`, server: "durable, 256 MB of shared buffers" },
    close: leave,
  };
}

function differences(
  expected: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): readonly string[] {
  return [...expected]
    .filter(([table, count]) => found.get(table) !== count)
    .map(
      ([table, count]) => `${table}: ${String(found.get(table) ?? 0)} for ${String(count)} rows`,
    );
}
