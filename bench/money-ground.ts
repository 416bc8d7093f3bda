/** Books as an agency has them after a year: made set-based month by month, closed and paid over by the product. */

import {
  type BankAccountId,
  type ClientId,
  type Instant,
  type Json,
  type PlainDate,
  type TenantId,
  addDays,
  addMonths,
  bucket,
  endOfMonth,
  must,
  parseInstant,
  parsePlainDate,
  trusted,
} from "@forbear/kernel";
import { insertBankAccount, intake, trust } from "@forbear/operations";
import { agencySettings, clientSettings } from "@forbear/samples";
import { type OpenHouse, createTenant } from "@forbear/server";
import type { AsOwner } from "./ground.ts";

/** A clock that is set. */
export class SetClock {
  #at: Instant;

  constructor(at: Instant) {
    this.#at = at;
  }

  readonly now = (): Instant => this.#at;

  set(day: PlainDate, hour: number): void {
    this.#at = must(parseInstant(`${day}T${String(hour).padStart(2, "0")}:00:00.000Z`), "a moment");
  }
}

const first: PlainDate = must(parsePlainDate("2025-12-01"));
export const today: PlainDate = must(parsePlainDate("2026-11-22"));
const months = 12;
const clients = 5;
const zone = trusted<never>(agencySettings.desk.zone);
const by = { kind: "system", part: "bench" } as const;
const bankId = "01900000-0000-7000-8000-00000000ba4c" as BankAccountId;

/** Paid by the month's end, after what may bounce has cleared; two tiers of commission. */
const terms = (name: string): Json => ({
  name,
  version: 1,
  currency: "USD",
  lines: [
    {
      from: "2025-01-01",
      cycle: { every: "month", on: "last" },
      clearDays: { transfer: 0, otherwise: 5 },
      least: { currency: "USD", minor: "0" },
      holdback: null,
      pays: "net",
      commission: [
        {
          name: "all",
          came: null,
          products: null,
          age: null,
          on: ["principal", "interest", "fees", "costs"],
          tiersOf: "month",
          tiers: [
            { upTo: { currency: "USD", minor: "10000000" }, basisPoints: 2_500 },
            { upTo: null, basisPoints: 2_000 },
          ],
        },
      ],
      fees: [],
      tax: null,
      returnsBorneBy: "client",
      billAfter: 2,
    },
  ],
});

export type MoneyTenant = {
  readonly id: TenantId;
  readonly debts: number;
  readonly clients: readonly ClientId[];
  /** How long all of it took to make. */
  readonly madeSeconds: number;
  /** How long the last close took, and paying over one client's last month, by the product. */
  readonly closeSeconds: number;
  readonly remitSeconds: number;
};

/** A year of so many debts of five clients: placements, payments, returns, a bank that tells of most. */
export async function makeYear(
  house: OpenHouse,
  clock: SetClock,
  asOwner: AsOwner,
  debts: number,
): Promise<MoneyTenant> {
  const began = performance.now();
  clock.set(first, 1);
  const { id } = await createTenant(house, "simulated", agencySettings);
  const made: ClientId[] = [];
  for (let n = 0; n < clients; n += 1) {
    const ref = `client-${String(n)}`;
    const settings = clientSettings({ key: "us", name: ref, country: "US", currency: "USD" });
    const { id: client } = await intake.createClient(house, id, ref, settings);
    must(await trust.publishTerms(house, id, terms(ref)), "terms for the bench");
    made.push(client);
  }
  await openTrust(house, id);
  await asOwner((client) => client.query(functionsFor(id, made)));
  await asOwner(async (client) => {
    await client.query(placed(debts));
    // Books of a year are known to the server's statistics; those of a minute would not be.
    await client.query("analyze");
  });
  let closeSeconds = 0;
  let remitSeconds = 0;
  for (let month = 0; month < months; month += 1) {
    const from = addMonths(first, month);
    await asOwner((client) => client.query(lived(debts, month, from, addDays(from, 1))));
    await asOwner((client) => client.query(grown));
    if (month > 0) {
      closeSeconds = await closed(house, clock, id, from);
      remitSeconds = await paidOver(house, clock, id, from);
    }
    const end = month === months - 1 ? today : endOfMonth(from);
    await asOwner((client) => client.query(lived(debts, month, addDays(from, 2), end)));
  }
  clock.set(today, 18);
  await asOwner(async (client) => {
    await client.query(foldBalances);
    await client.query("vacuum analyze");
  });
  const madeSeconds = (performance.now() - began) / 1000;
  return { id, debts, clients: made, madeSeconds, closeSeconds, remitSeconds };
}

/** What has grown by a month. */
const grown = `vacuum analyze forbear.transfer, forbear.payment, forbear.bank_line, forbear.collection,
  forbear.collection_item, forbear.client_transfer, forbear.remittance_line`;

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/** The month before is closed on the third. */
function closed(house: OpenHouse, clock: SetClock, id: TenantId, from: PlainDate): Promise<number> {
  clock.set(addDays(from, 2), 12);
  return secondsOf(async () =>
    must(await trust.closeMonth(house, id, addMonths(from, -1), { by, zone }), "a close"),
  );
}

/** Every client is paid on the fifth, all at once; the answer is the longest of them. */
async function paidOver(
  house: OpenHouse,
  clock: SetClock,
  id: TenantId,
  from: PlainDate,
): Promise<number> {
  clock.set(addDays(from, 4), 12);
  const through = addDays(from, -1);
  const all = Array.from({ length: clients }, (_, n) =>
    secondsOf(async () =>
      must(
        await trust.remit(house, id, { by, zone, client: `client-${String(n)}`, through }),
        "a remittance",
      ),
    ),
  );
  return Math.max(...(await Promise.all(all)));
}

async function openTrust(house: OpenHouse, tenant: TenantId): Promise<void> {
  const account = { id: bankId, ref: "trust", name: "Trust", currency: "USD" } as const;
  const opened = { ...account, purpose: "trust", client: null, openedOn: first } as const;
  const numbers = { number: "12345678", bank: "061000052", shownAs: "Agency" };
  const rails = { creditorId: null, originatorId: null, serviceUser: null };
  const openedWith = { currency: "USD", minor: 0n } as const;
  await house.database.transaction(tenant, (tx) =>
    tx.many([
      insertBankAccount(tenant, house.vault, { ...opened, openedWith }, { ...numbers, ...rails }),
    ]),
  );
}

/** Ids carry their bucket where the product's do, and a word of what they are of. */
const functionsFor = (tenant: TenantId, of: readonly ClientId[]): string => `
  create schema if not exists bench;
  create or replace function bench.tenant() returns int language sql immutable as 'select ${String(tenant)}';
  create or replace function bench.client(n int) returns uuid language sql immutable as
    $$ select (array['${of.join("','")}']::uuid[])[1 + n % ${String(clients)}] $$;
  create or replace function bench.id(kind int, month int, n int) returns uuid language sql immutable as
    $$ select ('019' || lpad(to_hex(kind), 2, '0') || lpad(to_hex(month), 3, '0') || '-0000-7'
               || lpad(to_hex(n % 4096), 3, '0') || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;`;

const kinds = { account: 0, person: 1, placement: 2, payment: 3, entry: 4, suspended: 5, back: 6 };
const idOf = (kind: keyof typeof kinds, month: string | number = 0): string =>
  `bench.id(${String(kinds[kind])}, ${String(month)}, n)`;

/** One leg of an entry, of the rows of \`from\`. */
const leg = (debit: string, credit: string, minor: string, kind: string, more: string): string => `
  insert into forbear.transfer (tenant_id, bucket, id, entry_id, account_id, client_id, value_on,
    booked_at, debit_book, credit_book, currency, minor, kind, fact_id, seq, payment_id)
  select bench.tenant(), n % 4096, gen_random_uuid(), entry, account, client, on_day, at, '${debit}',
         '${credit}', 'USD', ${minor}, '${kind}', entry, 2, ${more};`;

const placed = (debts: number): string => `
  insert into forbear.account (tenant_id, bucket, id, version, client_id, life, currency, balance,
    country, held, priority, state)
  select bench.tenant(), n % 4096, ${idOf("account")}, 3, bench.client(n), 'open', 'USD', 0, 'US',
         false, 0, jsonb_build_object('of', 'creditCard', 'placedOn', '2025-12-01',
                                      'defaultedOn', '2025-06-01', 'room', repeat(md5(n::text), 20))
    from generate_series(0, ${String(debts - 1)}) as n;
  insert into forbear.person (tenant_id, bucket, id, version, state)
  select bench.tenant(), n % 4096, ${idOf("person")}, 1,
         jsonb_build_object('jurisdiction', jsonb_build_object('country', 'US', 'region',
           (array['OH', 'NY', 'CA', 'TX'])[1 + n % 4]), 'room', repeat(md5(n::text), 20))
    from generate_series(0, ${String(debts - 1)}) as n;
  insert into forbear.obligor (tenant_id, bucket, account_id, person_id, role)
  select bench.tenant(), n % 4096, ${idOf("account")}, ${idOf("person")}, 'sole'
    from generate_series(0, ${String(debts - 1)}) as n;
  create temporary table told as
  select n, ${idOf("account")} as account, ${idOf("placement")} as entry, bench.client(n) as client,
         date '${first}' as on_day, timestamptz '${first} 06:00Z' as at
    from generate_series(0, ${String(debts - 1)}) as n;
  ${leg("principal", "placed", "50000 + n % 400000", "placement", "null::uuid from told")}
  drop table told;`;

/** One debt in so many pays in a month: what a page rests on, the last two, are full. */
const oneIn = (month: number): number => (month >= months - 2 ? 10 : 40);

const paysIn = (month: number): string =>
  `(n / 5 + 3 * ${String(month)}) % ${String(oneIn(month))} = 0`;

/**
 * What happens on days of a month: some debts pay; of these one in a hundred too much, one in two
 * hundred comes back in the month after, and some money names no payment. The bank tells of transfers
 * two days later one by one, of debits three days later in one line a day.
 */
const lived = (debts: number, month: number, from: PlainDate, to: PlainDate): string => `
  create temporary table told as
  select * from (
    select n, ${idOf("account")} as account, ${idOf("entry", month)} as entry, bench.client(n) as client,
           ${idOf("payment", month)} as payment, n % 7 < 2 as transferred,
           case when n % 97 = 0 then 500 else 0 end as over, 1000 + n % 9000 as minor,
           date '${addMonths(first, month)}' + (n * 31 + ${String(month)} * 17) % 30 as on_day
      from generate_series(0, ${String(debts - 1)}) as n
     where ${paysIn(month)}) as days
   where on_day between '${from}' and '${to}';
  alter table told add column at timestamptz;
  update told set at = on_day + interval '15 hours' + n % 3600 * interval '1 second';
  insert into forbear.payment (tenant_id, bucket, id, account_id, person_id, currency, minor, method,
    status, requested_at, changed_at)
  select bench.tenant(), n % 4096, payment, account, ${idOf("person")}, 'USD', minor + over,
         case when transferred then 'transfer' else 'debit' end, 'settled', at, at
    from told;
  ${leg("trust", "interest", "minor / 5", "payment", "payment from told")}
  ${leg("trust", "principal", "minor - minor / 5", "payment", "payment from told")}
  ${leg("placed", "due-to-client", "minor", "payment", "payment from told")}
  ${leg("trust", "refunds", "over", "payment", "payment from told where over > 0")}
  ${comesBack(debts, month, from, to)}
  ${suspended}
  ${tells}
  drop table told;`;

/** Payments of the month before whose money went back on one of these days: each leg the other way. */
const comesBack = (debts: number, month: number, from: PlainDate, to: PlainDate): string =>
  month === 0
    ? ""
    : `
  insert into forbear.transfer (tenant_id, bucket, id, entry_id, account_id, client_id, value_on,
    booked_at, debit_book, credit_book, currency, minor, kind, fact_id, seq, payment_id, reverses)
  select bench.tenant(), t.bucket, gen_random_uuid(), b.entry, t.account_id, t.client_id, b.on_day,
         b.on_day + interval '16 hours', t.credit_book, t.debit_book, 'USD', t.minor, 'reversal',
         b.entry, 3, t.payment_id, t.id
    from (select n, ${idOf("payment", month - 1)} as payment, ${idOf("account")} as account,
                 ${idOf("back", month)} as entry,
                 date '${addMonths(first, month)}' + n % 28 as on_day
            from generate_series(0, ${String(debts - 1)}, 211) as n
           where ${paysIn(month - 1)}) as b
    join forbear.transfer t
      on t.tenant_id = bench.tenant() and t.bucket = b.n % 4096 and t.account_id = b.account
     and t.payment_id = b.payment
   where b.on_day between '${from}' and '${to}';`;

const suspended = `
  update told set entry = ('0195' || substr(entry::text, 5))::uuid where n % 331 = 0;
  ${leg("trust", "suspense", "2500", "suspended", "null::uuid from told where n % 331 = 0")}`;

const lineFields = `tenant_id, bucket, id, bank_account_id, file_id, file_hash, line_key, line,
    booked_on, value_on, currency, minor, counts, kind, key_version, sealed, state, because,
    matched_kind, matched_bucket, matched_id, known_at`;

const tells = `
  insert into forbear.bank_line (${lineFields})
  select bench.tenant(), n % 4096, gen_random_uuid(), '${bankId}', '${bankId}', '00',
         payment::text::bytea, 1, on_day + 2, on_day + 2, 'USD', minor + over, true, 'payment', 1,
         '\\x00', 'matched', 'reference', 'payment', n % 4096, payment,
         on_day + 2 + interval '20 hours'
    from told
   where transferred and on_day + 2 <= '${today}';
  create temporary table filed as
  select on_day, gen_random_uuid() as collection, count(*)::int as items,
         sum(minor + over)::bigint as minor
    from told where not transferred group by on_day;
  insert into forbear.collection (tenant_id, id, bank_account_id, rail, made_on, file_name, file_hash,
    key_version, sealed, items, currency, minor, settles_on, made_at)
  select bench.tenant(), collection, '${bankId}', 'ach', on_day, 'debits', '00', 1, '\\x00', items,
         'USD', minor, on_day, on_day from filed;
  insert into forbear.collection_item (tenant_id, bucket, payment_id, collection_id, mandate_id,
    account_id, agreement_id, seq, attempt, trace, asked_on)
  select bench.tenant(), n % 4096, payment, collection, account, account, payment, 1, 1, '1', on_day
    from told join filed using (on_day)
   where not transferred;
  insert into forbear.bank_line (${lineFields})
  select bench.tenant(), 7, gen_random_uuid(), '${bankId}', '${bankId}', '00', collection::text::bytea,
         1, on_day + 3, on_day + 3, 'USD', minor, true, 'batch', 1, '\\x00', 'matched', 'collection',
         'collection', null::int, collection, on_day + 3 + interval '20 hours'
    from filed
   where on_day + 3 <= '${today}';
  drop table filed;`;

/** The fold of each debt repeats what its transfers come to. */
const foldBalances = `
  update forbear.account a
     set balance = t.owed
    from (select bucket, account_id,
                 sum(case when debit_book in ('principal', 'interest') then minor else 0 end
                   - case when credit_book in ('principal', 'interest') then minor else 0 end) as owed
            from forbear.transfer where tenant_id = bench.tenant() group by bucket, account_id) as t
   where a.tenant_id = bench.tenant() and a.bucket = t.bucket and a.id = t.account_id;`;

/** Ids of the bank and of a debt, for whoever asks about one. */
export const home = bucket(0);
