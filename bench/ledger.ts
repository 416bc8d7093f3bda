/** `bench ledger`: payments into the books in batches, beside three statements and a commit each. */

import type { Bench } from "./harness.ts";
import { asAdministrator } from "./finished.ts";
import {
  type BooksGround,
  findPgbench,
  openBooksGround,
  paymentsBy,
  postOneByOne,
  posted,
  tenant,
} from "./books-ground.ts";

const size = {
  smoke: { payments: 1_000, batch: 250, each: 50 },
  full: { payments: 30_000, batch: 500, each: 3_000 },
} as const;

const oneClient = "pgbench, three statements and commit";
const sixteen = "the same of 16 clients";
const bare = "bare unnest insert";

type Client = Parameters<Parameters<typeof asAdministrator>[1]>[0];

const asOwner = <T>(at: BooksGround, work: (client: Client) => Promise<T>): Promise<T> =>
  asAdministrator(at.server.connection("admin"), work);

/** Payments allocated by their waterfall and written as balanced entries, a second. */
export const ledgerBench: Bench = {
  says: "Payments allocated and booked, 500 to a commit; only the books: no journal, no fold",
  bars: [
    { kind: "ratio", to: oneClient, atLeast: 15 },
    { kind: "ratio", to: bare, atLeast: 0.7 },
  ],
  async prepare({ smoke, chance }) {
    const { payments: count, batch, each } = smoke ? size.smoke : size.full;
    const at = await openBooksGround(chance);
    const payments = paymentsBy(chance, count);
    const batches = Array.from({ length: Math.ceil(count / batch) }, (_, n) =>
      payments.slice(n * batch, (n + 1) * batch),
    );
    const empty = (): Promise<void> =>
      asOwner(at, async (client) => {
        await client.query("truncate forbear.transfer");
      });
    const inAll = payments.reduce((sum, { amount }) => sum + amount.minor, 0n);
    let expected: { readonly rows: number; readonly trust: bigint | null } | null = null;
    let ready: ReturnType<typeof posted>[] = [];
    const pgbench = findPgbench();
    const byClients = (clients: number) => ({
      before: empty,
      async round() {
        const done = await postOneByOne(at, pgbench ?? "", clients, Math.ceil(each / clients));
        expected = { rows: done * 3, trust: null };
        return done;
      },
    });
    return {
      unit: "payments",
      ours: {
        before: empty,
        async round() {
          let going: Promise<unknown> = Promise.resolve();
          for (const some of batches) {
            const statement = posted(chance, some); // while the server writes the batch before
            await going;
            going = at.database.transaction(tenant, (tx) => tx.execute(statement));
          }
          await going;
          expected = { rows: count * 3, trust: inAll };
          return count;
        },
      },
      others: {
        ...(pgbench === null ? {} : { [oneClient]: byClients(1) }),
        [bare]: {
          async before() {
            await empty();
            ready = batches.map((some) => posted(chance, some));
          },
          async round() {
            for (const statement of ready) {
              await at.database.transaction(tenant, (tx) => tx.execute(statement));
            }
            expected = { rows: count * 3, trust: inAll };
            return count;
          },
        },
        ...(pgbench === null ? {} : { [sixteen]: byClients(16) }),
      },
      absent: pgbench === null ? [oneClient] : [],
      violations: () => asOwner(at, (client) => wrongIn(client, expected)),
      settings: {
        server: "durable, fsync and synchronous_commit on, 1 GB of shared buffers",
        batch: `${String(batch)} payments a commit, ${String(count)} a round`,
        pgbench: "prepared statements; the same three rows a payment",
      },
      close: () => at.close(),
    };
  },
};

/** Every entry balances in the claim and in the cash, none is missing, and trust holds what was paid. */
async function wrongIn(
  client: Client,
  expected: { readonly rows: number; readonly trust: bigint | null } | null,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ rows: string; trust: string; claim: string }>(`
    select count(*)::text as rows,
           coalesce(sum(minor) filter (where debit_book = 'trust'), 0)::text as trust,
           (coalesce(sum(minor) filter (where debit_book = 'placed'), 0)
            - coalesce(sum(minor) filter (where debit_book = 'trust'), 0))::text as claim
      from forbear.transfer`);
  const [found] = rows;
  if (found === undefined || expected === null) return ["nothing was booked"];
  const wrong: string[] = [];
  if (found.rows !== String(expected.rows)) {
    wrong.push(`${found.rows} transfers for ${String(expected.rows)}`);
  }
  if (expected.trust !== null && found.trust !== String(expected.trust)) {
    wrong.push(`${found.trust} in trust for ${String(expected.trust)} paid`);
  }
  if (expected.trust !== null && found.claim !== "0") wrong.push("the claim does not balance");
  return wrong;
}
