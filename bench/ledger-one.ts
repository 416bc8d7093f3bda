/** `bench ledger-one`: payments that arrive one by one, a thousand a second whether or not we are done. */

import { setTimeout as pause } from "node:timers/promises";
import { gather } from "@forbear/operations";
import type { Bench } from "./harness.ts";
import { asAdministrator } from "./finished.ts";
import { rankOf } from "./statistics.ts";
import { type Payment, openBooksGround, paymentsBy, posted, tenant } from "./books-ground.ts";

const perSecond = 1_000;
const seconds = { smoke: 0.5, full: 5 } as const;

/** From the moment at which a payment arrives to the answer of its commit. */
export const ledgerOneBench: Bench = {
  says: "A payment booked and committed, a thousand arriving each second; only the books",
  bars: [{ kind: "figure", name: "p99Ms", atMost: 8 }],
  async prepare({ smoke, chance }) {
    const at = await openBooksGround(chance);
    const count = perSecond * (smoke ? seconds.smoke : seconds.full);
    const payments = paymentsBy(chance, count);
    // As the product hears of payments (operations/posting/news.ts): each is answered after its commit,
    // and what comes while a commit is under way shares the next.
    const post = gather<Payment, true>({
      async commit(some) {
        await at.database.transaction(tenant, (tx) => tx.execute(posted(chance, some)));
        return some.map(() => true);
      },
      most: 200,
      keyOf: ({ account }) => account,
    });
    let [rounds, booked] = [0, 0];
    let waits: number[] = [];
    return {
      unit: "payments",
      ours: {
        async round() {
          const began = performance.now();
          const round: number[] = [];
          const under: Promise<void>[] = [];
          for (const [n, payment] of payments.entries()) {
            const due = began + (n * 1000) / perSecond;
            while (performance.now() < due) await pause(Math.max(0, due - performance.now()));
            under.push(
              post(payment).then(() => {
                round.push(performance.now() - due);
              }),
            );
          }
          await Promise.all(under);
          rounds += 1;
          booked += round.length;
          // The first two warm up: connections, prepared statements, the server's caches.
          if (rounds === 2) waits = [];
          waits = [...waits, ...round];
          return round.length;
        },
      },
      others: {},
      async violations() {
        const found = await asAdministrator(at.server.connection("admin"), async (client) => {
          const { rows } = await client.query<{ n: string }>(
            "select count(distinct entry_id)::text as n from forbear.transfer",
          );
          return rows[0]?.n;
        });
        return found === String(booked) ? [] : [`${found ?? "?"} entries for ${String(booked)}`];
      },
      figures() {
        const sorted = waits.toSorted((a, b) => a - b);
        return Promise.resolve({
          p50Ms: rankOf(sorted, 0.5),
          p95Ms: rankOf(sorted, 0.95),
          p99Ms: rankOf(sorted, 0.99),
          maxMs: sorted.at(-1) ?? 0,
        });
      },
      settings: {
        server: "durable, fsync and synchronous_commit on, 1 GB of shared buffers",
        arrivals: `${String(perSecond)} a second for ${String(count / perSecond)} s, open loop`,
      },
      close: () => at.close(),
    };
  },
};
