/** Nightly: interest, days past due and stage of every debt at the end of a day, booking nothing. */

import {
  type Instant,
  type PlainDate,
  type TenantId,
  bucket,
  bucketCount,
  startOfDay,
  addDays,
  type TimeZone,
  later,
} from "@forbear/kernel";
import { statementOf, waterfallNamed } from "@forbear/ledger";
import { policiesOf } from "../acts/books.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import {
  type AgedRow,
  ageDebts,
  bookingRules,
  debtsToDerive,
  entriesOfAll,
  insertAged,
} from "../stores/books/transfers.store.ts";
import { readAccounts } from "../stores/folds/store.ts";
import type { BucketRange } from "../stores/range.ts";

export type Aged = {
  /** Debts that were aged set-wise, by what stands beside them. */
  readonly setWise: number;
  /** Debts whose history was asked, because something changes before that day. */
  readonly derived: number;
};

/** Halves, worked side by side: each reads the whole table once, so more of them would read more. */
const ranges = 2;

/**
 * Writes how every open debt stands at the end of today, by what is known now (a past day is asked of
 * the books instead); the same day again overwrites it. Interest is
 * computed, never booked: a day on which nothing rests on it leaves the books alone.
 */
export async function ageAll(
  house: Pick<House, "database">,
  tenant: TenantId,
  on: PlainDate,
  zone: TimeZone,
): Promise<Aged> {
  const knownAt = later(startOfDay(addDays(on, 1), zone), -1);
  const width = bucketCount / ranges;
  const halves = await Promise.all(
    Array.from({ length: ranges }, (_, part) => {
      const range = { from: bucket(part * width), to: bucket((part + 1) * width - 1) };
      return house.database.transaction(
        tenant,
        async (tx) => ({
          setWise: await ageDebts(tx, range, on),
          derived: await derive(tx, tenant, range, { on, knownAt }),
        }),
        { statementTimeoutMs: 300_000, repeatable: true },
      );
    }),
  );
  return {
    setWise: halves.reduce((sum, half) => sum + half.setWise, 0),
    derived: halves.reduce((sum, half) => sum + half.derived, 0),
  };
}

const batch = 500;

async function derive(
  tx: Transaction,
  tenant: TenantId,
  range: BucketRange,
  asked: { readonly on: PlainDate; readonly knownAt: Instant },
): Promise<number> {
  const refs = await debtsToDerive(tx, range, asked.on);
  if (refs.length === 0) return 0;
  const waterfallOf = waterfallNamed(policiesOf(await bookingRules(tx)));
  for (let from = 0; from < refs.length; from += batch) {
    const some = refs.slice(from, from + batch);
    const [accounts, entries] = await Promise.all([readAccounts(tx, some), entriesOfAll(tx, some)]);
    const rows = accounts.map(({ bucket: of, id, state }): AgedRow => {
      const currency = state.balances.principal.currency;
      const history = {
        account: id,
        currency,
        entries: entries.get(id) ?? [],
        terms: state.terms,
      };
      const {
        payoff,
        unbookedInterest,
        daysPastDue,
        bucket: stage,
      } = statementOf(history, asked, waterfallOf, state.defaultedOn);
      return {
        bucket: of,
        as_of: asked.on,
        account_id: id,
        client_id: state.client,
        currency,
        booked: payoff.minor - unbookedInterest.minor,
        accrued: unbookedInterest.minor,
        days_past_due: daysPastDue,
        stage,
      };
    });
    await tx.many([insertAged(tenant, rows)]);
  }
  return refs.length;
}
