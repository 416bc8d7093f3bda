/** The placed portfolio of a simulation: so many true accounts, as five clients would send them, and what became of each. */

import { type PlacementRow, parseMapping, readPlacement } from "@forbear/formats";
import { type Chance, type PlainDate, type TenantId, must, present } from "@forbear/kernel";
import { intake } from "@forbear/operations";
import {
  type SampleFile,
  type Source,
  clientSettings,
  sampleFiles,
  sampleOutcomes,
  shippedSource,
} from "@forbear/samples";
import { shippedScorecard } from "@forbear/scoring";
import type { SimulatedHouse } from "./house.ts";

/** One debt as it was placed, and what its true account did in the month after. */
export type PlacedDebt = {
  readonly client: SampleFile["client"];
  readonly row: PlacementRow;
  readonly defaults: boolean;
};

export type Portfolio = {
  readonly files: readonly SampleFile[];
  readonly debts: readonly PlacedDebt[];
};

/** Another copy of an account has a number of its own, and so a person of its own. */
const copyStep = 100_000;

/** So many accounts of the source, the same first ones for any greater number; copies when it has no more. */
function drawn(source: Source, accounts: number, chance: Chance): Source {
  const order = source.accounts
    .map((account, at) => ({ at, luck: chance.fork(`pick ${String(account.id)}`).next() }))
    .sort((a, b) => a.luck - b.luck)
    .map(({ at }) => at);
  const picked = Array.from({ length: accounts }, (_, n) => ({
    at: present(order[n % order.length]),
    copy: Math.floor(n / order.length) * copyStep,
  })).sort((a, b) => a.copy - b.copy || a.at - b.at);
  const renumbered = <T extends { readonly id: number }>(from: readonly T[]): T[] =>
    picked.map(({ at, copy }) => {
      const one = present(from[at]);
      return { ...one, id: one.id + copy };
    });
  return { accounts: renumbered(source.accounts), outcomes: renumbered(source.outcomes) };
}

/** Makes the files of `accounts` true accounts; those that owe nothing are not placed. */
export function makePortfolio(accounts: number, placedOn: PlainDate, chance: Chance): Portfolio {
  const source = drawn(shippedSource(), accounts, chance);
  const seed = `people ${String(chance.fork("people").next())}`;
  const files = sampleFiles(source, { seed, placedOn });
  const fates = new Map(
    sampleOutcomes(source, seed).map((one) => [`${one.client} ${one.reference}`, one.defaults]),
  );
  const debts = files.flatMap(({ client, bytes, mapping }) =>
    [...readPlacement([bytes], must(parseMapping(mapping)), { today: placedOn })].flatMap(
      (entry) =>
        entry.kind === "row"
          ? [
              {
                client,
                row: entry.row,
                defaults: fates.get(`${client.key} ${entry.row.reference}`) ?? false,
              },
            ]
          : [],
    ),
  );
  return { files, debts };
}

/** Places the files through the ordinary import; how many rows were read, placed and refused. */
export async function placePortfolio(
  house: SimulatedHouse,
  tenant: TenantId,
  { files }: Portfolio,
  placedOn: PlainDate,
): Promise<{ readonly read: number; readonly placed: number; readonly bad: number }> {
  const total = { read: 0, placed: 0, bad: 0 };
  const scorecard = shippedScorecard();
  for (const { client, name, bytes, mapping } of files) {
    const { id, ref } = await intake.createClient(
      house,
      tenant,
      client.key,
      clientSettings(client),
    );
    const report = await intake.placeFile(house, tenant, {
      client: { id, ref },
      fileName: name,
      bytes,
      mapping: must(parseMapping(mapping), name),
      placedOn,
      mode: "good-rows",
      scorecard,
    });
    total.read += report.read;
    total.placed += report.placed;
    total.bad += report.bad;
  }
  return total;
}
