/** `bench nightly`: interest, days past due and stage of a million debts, beside a loop of one at a time. */

import {
  type PlainDate,
  addDays,
  bucket,
  bucketCount,
  must,
  parsePlainDate,
  trusted,
} from "@forbear/kernel";
import {
  type Accrual,
  type DayCount,
  daysPastDue,
  delinquencyBucket,
  parseRate,
  unbookedOn,
} from "@forbear/ledger";
import { owedAsOf, posting, trialBalance } from "@forbear/operations";
import { type BooksGround, openBooksGround, tenant } from "./books-ground.ts";
import { asAdministrator } from "./finished.ts";
import type { Bench } from "./harness.ts";

const size = {
  smoke: { debts: 2_000, loop: 100, asOf: [1_000, 2_000] },
  full: { debts: 1_000_000, loop: 1_500, asOf: [100_000, 1_000_000] },
} as const;

const first: PlainDate = must(parsePlainDate("2026-06-01"));
const zone = trusted<never>("America/New_York");

const loop = "row-at-a-time loop";
const limit = "sequential scan and write";

type Client = Parameters<Parameters<typeof asAdministrator>[1]>[0];
const asOwner = <T>(at: BooksGround, work: (client: Client) => Promise<T>): Promise<T> =>
  asAdministrator(at.server.connection("admin"), work);

/** Debts of every day count; one in five bears no interest; their folds take the room of real ones. */
const makeDebts = (debts: number): string => `
  insert into forbear.account (tenant_id, bucket, id, version, client_id, life, currency, balance,
    country, held, priority, state, unpaid_since, accrues_since, accrual_anchor, accrual_count,
    accrual_nano, accrual_base, accrual_grains, accrual_booked)
  select 1, n % 4096, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 3,
         '01900000-0000-7000-8000-00000000c11e', 'open', 'USD', 50000 + n % 700000, 'US', false, 0,
         jsonb_build_object('room', repeat(md5(n::text), 28)),
         date '2024-01-01' + n % 880,
         case when n % 5 > 0 then date '2026-01-01' + n % 150 end,
         case when n % 5 > 0 then date '2023-01-01' + n % 900 end,
         case when n % 5 > 0 then (array['actual/365', 'actual/360', 'actual/actual', '30/360-us',
                                         '30/360-eu'])[1 + (n / 5) % 5] end,
         case when n % 5 > 0 then 1000000::bigint * (20 + n % 280) end,
         case when n % 5 > 0 then 40000 + n % 600000 end,
         case when n % 5 > 0 then (n % 1000003)::numeric * 1603080000000 end,
         case when n % 5 > 0 then (n % 1000003) / 1000 end
    from generate_series(1, ${String(debts)}) as n`;

type DebtRow = {
  readonly bucket: number;
  readonly id: string;
  readonly client_id: string;
  readonly currency: string;
  readonly balance: string;
  readonly unpaid: PlainDate;
  readonly since: PlainDate | null;
  readonly anchor: PlainDate;
  readonly count: DayCount;
  readonly nano: string;
  readonly base: string;
  readonly grains: string;
  readonly booked: string;
};

const debtFields = `bucket, id, client_id, currency, balance::text, unpaid_since::text as unpaid,
  accrues_since::text as since, accrual_anchor::text as anchor, accrual_count as count,
  accrual_nano::text as nano, accrual_base::text as base, accrual_grains::text as grains,
  accrual_booked::text as booked`;

const rateText = (nano: string): string => `0.${nano.padStart(9, "0")}`;

/** What the ledger says of the debt on the day: the same as the statement of the server must say. */
function aged(row: DebtRow, on: PlainDate) {
  const days = daysPastDue(row.unpaid, on);
  if (row.since === null) return { accrued: 0n, days, stage: delinquencyBucket(days) };
  const accrual: Accrual = {
    since: row.since,
    until: null,
    anchor: row.anchor,
    dayCount: row.count,
    rate: must(parseRate(rateText(row.nano))),
    base: row.base,
    accrued: row.grains,
    booked: row.booked,
    room: null,
  };
  return { accrued: unbookedOn(accrual, on) ?? -1n, days, stage: delinquencyBucket(days) };
}

/** The whole state of every debt at the end of a day, debts a second; the bar of 20 s is of a million. */
export const nightlyBench: Bench = {
  says: "Interest, days past due and stage of every debt, computed and written; nothing is booked",
  bars: [
    { kind: "ratio", to: loop, atLeast: 30 },
    { kind: "seconds", atMost: 20 },
  ],
  async prepare({ smoke, chance }) {
    const { debts, loop: looped, asOf } = smoke ? size.smoke : size.full;
    const at = await openBooksGround(chance);
    await asOwner(at, async (client) => {
      await client.query(makeDebts(debts));
      await client.query("vacuum analyze forbear.account");
    });
    let on = first;
    let wrote = 0;
    const nextDay = async (): Promise<void> => {
      on = addDays(on, 1);
      await asOwner(at, (client) => client.query("truncate forbear.aging"));
    };
    return {
      unit: "debts",
      ours: {
        before: nextDay,
        async round() {
          const { setWise, derived } = await posting.ageAll(at, tenant, on, zone);
          wrote = setWise + derived;
          return wrote;
        },
      },
      others: {
        [loop]: {
          before: nextDay,
          round: () => asOwner(at, (client) => oneByOne(client, looped, debts, on)),
        },
        [limit]: {
          before: nextDay,
          round: () => asOwner(at, (client) => scanAndWrite(client, on)),
        },
      },
      violations: () => asOwner(at, (client) => wrongIn(client, on, wrote, debts)),
      figures: () => pastDays(at, asOf),
      settings: {
        server: "durable, fsync and synchronous_commit on, 1 GB of shared buffers",
        debts: `${String(debts)}, four in five bearing interest by five day counts`,
        [loop]: `${String(looped)} debts a round: select, compute, insert, a commit each, prepared`,
      },
      close: () => at.close(),
    };
  },
};

const insertAged = `insert into forbear.aging values (1, $1, $2, $3, $4, $5, $6, $7, $8, $9)`;

async function oneByOne(
  client: Client,
  looped: number,
  debts: number,
  on: PlainDate,
): Promise<number> {
  const step = Math.floor(debts / looped);
  for (let n = 1; n <= looped; n += 1) {
    const id = `01900000-0000-7000-8000-${(n * step).toString(16).padStart(12, "0")}`;
    const { rows } = await client.query<DebtRow>({
      name: "one-debt",
      text: `select ${debtFields} from forbear.account
              where tenant_id = 1 and bucket = $1 and id = $2`,
      values: [(n * step) % 4096, id],
    });
    for (const row of rows) {
      const { accrued, days, stage } = aged(row, on);
      const { bucket, client_id, currency, balance } = row;
      const values = [bucket, on, id, client_id, currency, balance, accrued, days, stage];
      await client.query({ name: "one-aged", text: insertAged, values });
    }
  }
  return looped;
}

async function scanAndWrite(client: Client, on: PlainDate): Promise<number> {
  const { rowCount } = await client.query(
    `insert into forbear.aging
     select tenant_id, bucket, $1::date, id, client_id, currency, balance, 0, 0, 'current'
       from forbear.account
      where tenant_id = 1`,
    [on],
  );
  return rowCount ?? 0;
}

const looked = 2_000;

/** Some of what was written, anywhere among the debts, is what the ledger says; none is missing. */
async function wrongIn(
  client: Client,
  on: PlainDate,
  wrote: number,
  debts: number,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  if (wrote !== 0 && wrote !== debts) wrong.push(`${String(wrote)} aged of ${String(debts)}`);
  const { rows } = await client.query<DebtRow & { accrued: string; days: number; stage: string }>(
    `select ${debtFields.replace("bucket, id", "f.bucket, f.id").replace("client_id, currency", "f.client_id, f.currency")},
            a.accrued::text as accrued, a.days_past_due as days, a.stage
       from (select * from forbear.aging order by md5(account_id::text) limit ${String(looked)}) a
       join forbear.account f on f.tenant_id = 1 and f.bucket = a.bucket and f.id = a.account_id
      where a.as_of = $1 and a.stage <> 'current'`,
    [on],
  );
  for (const row of rows) {
    const shall = aged(row, on);
    const same =
      shall.accrued === BigInt(row.accrued) && shall.days === row.days && shall.stage === row.stage;
    if (!same) wrong.push(`${row.id}: ${row.accrued}, ${String(row.days)}, ${row.stage}`);
  }
  return wrong.slice(0, 3);
}

const makeTransfers = (from: number, to: number): string => `
  insert into forbear.transfer (tenant_id, bucket, id, entry_id, account_id, client_id, value_on,
    booked_at, debit_book, credit_book, currency, minor, kind, fact_id, seq)
  select 1, n % 4096, gen_random_uuid(), ids.entry,
         ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
         '01900000-0000-7000-8000-00000000c11e', date '2026-01-01' + n % 90 + leg * 30,
         timestamptz '2026-01-01 12:00Z' + (n % 90 + leg * 30) * interval '1 day',
         case leg when 0 then 'principal' else 'trust' end,
         case leg when 0 then 'placed' else 'principal' end, 'USD',
         case leg when 0 then 50000 else 1000 end, case leg when 0 then 'placement' else 'payment' end,
         ids.entry, leg + 1
    from generate_series(${String(from)}, ${String(to)}) as n
   cross join generate_series(0, 1) as leg
   cross join lateral (select gen_random_uuid() as entry where n > 0) as ids`;

/** Balances of every debt as of a past day, as known on another, in one query; and how that grows. */
async function pastDays(
  at: BooksGround,
  [few, many]: readonly [number, number],
): Promise<Readonly<Record<string, number>>> {
  const asked = {
    on: must(parsePlainDate("2026-03-31")),
    knownAt: trusted<never>("2026-03-31T23:59:59.999Z"),
  };
  const range = { from: bucket(0), to: bucket(bucketCount - 1) };
  const seconds = async (): Promise<number> => {
    const began = performance.now();
    await at.database.transaction(tenant, (tx) => owedAsOf(tx, range, asked), {
      statementTimeoutMs: 300_000,
    });
    return (performance.now() - began) / 1000;
  };
  const fill = (from: number, to: number): Promise<unknown> =>
    asOwner(at, async (client) => {
      await client.query(makeTransfers(from, to));
      await client.query("vacuum analyze forbear.transfer");
    });
  await fill(1, few);
  const asOfFewSeconds = await seconds();
  await fill(few + 1, many);
  const asOfManySeconds = await seconds();
  const began = performance.now();
  await at.database.transaction(tenant, (tx) => trialBalance(tx, asked.on, asked.knownAt), {
    statementTimeoutMs: 300_000,
  });
  const trialBalanceSeconds = (performance.now() - began) / 1000;
  return { asOfFewSeconds, asOfManySeconds, trialBalanceSeconds };
}
