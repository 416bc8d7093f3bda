/** Placing a file and closing a day: batch work that is taken up again where it died. */

import { later } from "@forbear/kernel";
import { judge, sealAll, sql } from "@forbear/operations";
import { type Subject, goodCarrier, placeLines, placement } from "./lab.ts";
import { type Scenario, ask, nothing, round } from "./scenario.ts";

const [header = ""] = placement.lines;

/** Three debts of two people, one row that cannot be read, and one that is there already. */
const lines = [
  header,
  ...placement.lines.slice(1),
  "A2,C2,Luis Ortega,1979-07-21,NY,10002,+12125550124,2025-02-01,120.00,2026-11-02",
  "A3,C2,Luis Ortega,1979-07-21,NY,10002,+12125550124,2025-02-01,80.00,2026-11-03",
  "A4,C3,Mei Chen,1990-13-40,NY,10003,+12125550125,2025-02-01,soon,2026-11-03",
  "A5,C4,Omar Haddad,1988-01-30,NJ,07030,+12015550126,,95.10,2026-11-04",
];

type Placed = { readonly people: bigint; readonly accounts: bigint; readonly running: bigint };

async function allPlaced(subject: Subject): Promise<readonly string[]> {
  const rows = await ask(subject, (tx) =>
    tx.query<Placed>(sql`
      select (select count(*) from forbear.person
               where tenant_id = ${tx.tenant} and bucket between 0 and 4095) as people,
             (select count(*) from forbear.account
               where tenant_id = ${tx.tenant} and bucket between 0 and 4095) as accounts,
             (select count(*) from forbear.import_batch
               where tenant_id = ${tx.tenant} and status <> 'done') as running`),
  );
  const row = rows.at(0);
  const wrong: string[] = [];
  if (row?.people !== 3n) wrong.push(`${String(row?.people)} people`);
  if (row?.accounts !== 4n) wrong.push(`${String(row?.accounts)} debts`);
  if (row?.running !== 0n) wrong.push(`${String(row?.running)} files not done`);
  return wrong;
}

const placing: Scenario = {
  name: "place a file",
  carrier: goodCarrier,
  prepare: nothing,
  act: async (subject) => {
    await placeLines(subject.house(), subject.tenant, lines);
  },
  // Whoever saw it die places the same file again.
  again: async (subject) => {
    await placeLines(subject.house(), subject.tenant, lines);
  },
  wrong: allPlaced,
};

const closing: Scenario = {
  name: "close a day",
  carrier: goodCarrier,
  prepare: async (subject) => {
    subject.clock.set(later(subject.clock.now(), 60_000));
    await round(subject);
  },
  act: async ({ house, tenant, force }) => {
    await judge(house(), tenant, force.zone);
    await sealAll(house(), tenant);
  },
  again: async ({ house, tenant }) => {
    await sealAll(house(), tenant);
  },
  wrong: async (subject) => {
    const rows = await ask(subject, (tx) =>
      tx.query<{ waiting: bigint }>(sql`
        select count(*) as waiting from forbear.unsealed
         where tenant_id = ${tx.tenant} and bucket between 0 and 4095`),
    );
    const waiting = rows.at(0)?.waiting ?? 0n;
    return waiting === 0n ? [] : [`${String(waiting)} leaves wait for a seal`];
  },
};

export const batches: readonly Scenario[] = [placing, closing];
