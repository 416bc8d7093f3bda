/** The ground that the benches of the books stand on: a durable server, an empty house, payments to post. */

import { execFile } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import {
  type AccountId,
  type Chance,
  type ClientId,
  type EntryId,
  type Instant,
  type Money,
  type PlainDate,
  type TenantId,
  type TransferId,
  bucket,
  inBucket,
  instantOf,
  must,
  parsePlainDate,
  tenantId,
  trusted,
  usd,
  uuidV7,
} from "@forbear/kernel";
import { type Balances, feesFirst, paymentEntry } from "@forbear/ledger";
import { type Database, type Sql, type TransferRow, insertTransfers } from "@forbear/operations";
import { type BenchGround, openGround } from "./ground.ts";

export const tenant: TenantId = tenantId(1);
export const bookedOn: PlainDate = must(parsePlainDate("2026-03-02"));
const bookedAt: Instant = instantOf(Date.UTC(2026, 2, 2, 15));

export type BooksGround = BenchGround & { readonly database: Database };

/** A server that keeps what it commits, and a house in it that nobody lives in yet. */
export async function openBooksGround(chance: Chance): Promise<BooksGround> {
  const at = await openGround("bench_books", "1GB");
  return { ...at, database: at.ground.open(chance.fork("door")) };
}

/** A payment on a debt that owes interest and principal: it comes to three transfers. */
export type Payment = {
  readonly account: AccountId;
  readonly client: ClientId;
  readonly bucket: ReturnType<typeof bucket>;
  readonly amount: Money;
  readonly balances: Balances;
};

const client = trusted<ClientId>("01900000-0000-7000-8000-00000000c11e");

export function paymentsBy(chance: Chance, count: number): readonly Payment[] {
  const none = usd(0n);
  return Array.from({ length: count }, () => {
    const of = bucket(chance.below(4096));
    const interest = usd(BigInt(100 + chance.below(9_000)));
    const principal = usd(BigInt(20_000 + chance.below(400_000)));
    return {
      account: newId<AccountId>(chance, of),
      client,
      bucket: of,
      amount: usd(interest.minor + BigInt(1 + chance.below(10_000))),
      balances: { principal, interest, fees: none, costs: none },
    };
  });
}

function newId<T extends AccountId | EntryId | TransferId>(
  chance: Chance,
  of: Payment["bucket"],
): T {
  return trusted<T>(uuidV7(Date.UTC(2026, 2, 2, 15), inBucket(of, chance.bytes(10))));
}

/** The entries of payments, allocated by the waterfall, as the one statement that writes them. */
export function posted(chance: Chance, payments: readonly Payment[]): Sql {
  const rows: TransferRow[] = [];
  for (const payment of payments) {
    const entry = newId<EntryId>(chance, payment.bucket);
    const booking = {
      account: payment.account,
      entry,
      valueOn: bookedOn,
      bookedAt,
      newId: () => newId<TransferId>(chance, payment.bucket),
    };
    const transfers = paymentEntry(booking, payment.amount, payment.balances, feesFirst);
    for (const transfer of transfers) {
      const { bucket, client } = payment;
      const [kind, fact] = ["payment", entry] as const;
      rows.push({ bucket, client, kind, fact, seq: 2, policy: null, payment: null, transfer });
    }
  }
  return insertTransfers(tenant, rows);
}

const run = promisify(execFile);

const isThere = (folder: string): string | null => {
  const path = join(folder, "pgbench");
  return existsSync(path) ? path : null;
};

/** PostgreSQL's own bench, where this machine has it: on the path, or where Debian puts it. */
export function findPgbench(): string | null {
  const versions = "/usr/lib/postgresql";
  const debian = existsSync(versions)
    ? readdirSync(versions).map((version) => join(versions, version, "bin"))
    : [];
  for (const folder of [...(process.env["PATH"] ?? "").split(delimiter), ...debian]) {
    const found = isThere(folder);
    if (found !== null) return found;
  }
  return null;
}

const leg = (debit: string, credit: string): string =>
  `insert into forbear.transfer (tenant_id, bucket, id, entry_id, account_id, client_id, value_on,
     booked_at, debit_book, credit_book, currency, minor, kind, fact_id, seq)
   values (1, :bucket, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
     '2026-03-02', '2026-03-02T15:00:00Z', '${debit}', '${credit}', 'USD', :minor, 'payment',
     gen_random_uuid(), 2);`.replaceAll("\n", " ");

const script = [
  "\\set bucket random(0, 4095)",
  "\\set minor random(1, 9000)",
  "begin;",
  leg("trust", "interest"),
  leg("trust", "principal"),
  leg("placed", "due-to-client"),
  "commit;",
].join("\n");

/** Posts by three statements and a commit each, with prepared statements, and waits for the end. */
export async function postOneByOne(
  { server, folder }: BooksGround,
  pgbench: string,
  clients: number,
  each: number,
): Promise<number> {
  const file = join(folder, "three-statements.sql");
  writeFileSync(file, `${script}\n`);
  const { host, port, user, password, database } = server.connection("admin");
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  const flags = ["-n", "-M", "prepared", "-f", file, "-c", String(clients), "-j", "2"];
  await run(pgbench, [...flags, "-t", String(each), text(database)], {
    env: {
      ...process.env,
      PGHOST: text(host),
      PGPORT: String(port ?? 5432),
      PGUSER: text(user),
      PGPASSWORD: text(password),
    },
  });
  return clients * each;
}
