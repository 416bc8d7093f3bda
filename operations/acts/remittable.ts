/** What a remittance rests on: what earlier ones said, and what the books of debts say now. */

import {
  type Money,
  type PaymentId,
  type PlainDate,
  type RemittanceId,
  addDays,
  later,
  sum,
  zero,
} from "@forbear/kernel";
import {
  type AdjustmentDue,
  type ClientTerms,
  type Remittable,
  type Month,
  type RemittanceAsked,
  type Remitted,
  monthOf,
  settledBy,
} from "@forbear/ledger";
import type { Transaction } from "../ports/database.ts";
import { type ClientEntry, clientEntries } from "../stores/trust/books.store.ts";
import { type MonthClose, closesOf } from "../stores/trust/closes.store.ts";
import {
  type RemittanceRow,
  type Settled,
  type Since,
  type StoredLine,
  type UnremittedAsked,
  latePayments,
  linesOfPayments,
  standingRemittances,
  unremitted,
  volumesOf,
} from "../stores/trust/remittances.store.ts";

/** What earlier remittances of a client left behind, of those that stand. */
export type Earlier = Pick<
  RemittanceAsked,
  "after" | "broughtForward" | "owingInRow" | "adjustments" | "heldBack"
>;

/** How many of the last in a row left the client owing. */
function owingInRow(standing: readonly RemittanceRow[]): number {
  const settled = standing.findLastIndex(({ body }) => body.totals.carried.minor === 0n);
  return standing.length - 1 - settled;
}

/** An adjustment gives to the client (above zero) or takes; what a remittance named is not due again. */
function adjustmentsDue(
  entries: readonly ClientEntry[],
  standing: readonly RemittanceRow[],
  through: PlainDate,
): readonly AdjustmentDue[] {
  const named = new Set(standing.flatMap(({ body }) => body.adjustments.map(({ entry }) => entry)));
  return entries.flatMap(({ entry, kind, valueOn, moves, because }) => {
    const [move] = moves;
    if (kind !== "adjustment" || move === undefined) return [];
    if (named.has(entry) || valueOn > through) return [];
    const { currency, minor } = move.amount;
    const amount = { currency, minor: move.credit === "due-to-client" ? minor : -minor };
    return [{ entry, amount, because: because ?? "" }];
  });
}

/** @param standing the remittances of the client that stand, by number */
export function earlierOf(
  standing: readonly RemittanceRow[],
  entries: readonly ClientEntry[],
  through: PlainDate,
  currency: string,
): Earlier {
  const last = standing.at(-1);
  const given = new Set(
    standing.flatMap(({ body }) => body.released.map(({ remittance }) => remittance)),
  );
  return {
    after: last?.through ?? null,
    broughtForward: last?.body.totals.carried ?? zero(currency),
    owingInRow: owingInRow(standing),
    adjustments: adjustmentsDue(entries, standing, through).filter(
      ({ amount }) => amount.currency === currency,
    ),
    heldBack: standing
      .filter(({ id }) => !given.has(id))
      .map(({ id, through: since, body }) => {
        return { remittance: id, amount: body.totals.held, through: since };
      }),
  };
}

/** What the lines of a payment say together; null: there are none. */
export function remittedBy(
  lines: readonly StoredLine[],
  standing: readonly RemittanceRow[],
): Remitted | null {
  const order = new Map(standing.map(({ id, number }) => [id, number]));
  const inOrder = [...lines].sort(
    (a, b) => (order.get(a.remittance) ?? 0) - (order.get(b.remittance) ?? 0),
  );
  const [first] = inOrder;
  if (first === undefined) return null;
  const { currency } = first.collected;
  const total = (pick: (line: StoredLine) => Money): Money => sum(currency, inOrder.map(pick));
  const released = standing.some(({ body }) =>
    body.released.some(({ remittance }) => remittance === first.remittance),
  );
  return {
    settled: settledBy(currency, inOrder),
    commission: total(({ commission }) => commission.amount),
    held: total(({ held }) => held),
    before: first.commission.before,
    released,
  };
}

function remittablesOf(
  payments: readonly Settled[],
  lines: readonly StoredLine[],
  standing: readonly RemittanceRow[],
): readonly Remittable[] {
  const said = new Map<PaymentId, StoredLine[]>();
  for (const line of lines) {
    const known = said.get(line.payment);
    if (known === undefined) said.set(line.payment, [line]);
    else known.push(line);
  }
  return payments.map((one) => ({
    ...one,
    remitted: remittedBy(said.get(one.payment) ?? [], standing),
  }));
}

/** A client to be remitted to: what is agreed with it, and every remittance it had. */
export type Remitting = {
  readonly client: RemittanceRow["client"];
  readonly terms: ClientTerms;
  /** The longest that money of it ever waited until it had cleared, by any version of its terms. */
  readonly clearDays: number;
  readonly all: readonly RemittanceRow[];
};

const standingIn = ({ terms, all }: Remitting): readonly RemittanceRow[] =>
  standingRemittances(all).filter(({ payable }) => payable.currency === terms.currency);

/** A client by every version of its terms; null: nothing was agreed with it. */
export function remittingTo(
  client: Remitting["client"],
  versions: readonly ClientTerms[],
  all: Remitting["all"],
): Remitting | null {
  const terms = versions.at(-1);
  if (terms === undefined) return null;
  const waits = versions.flatMap(({ lines }) =>
    lines.flatMap(({ clearDays }) => Object.values(clearDays)),
  );
  return { client, terms, clearDays: Math.max(0, ...waits), all };
}

/** Clocks of two servers may differ by less. */
const clocksDifferMs = 60_000;

/**
 * From where on payments may differ from what the remittances that stand have said; null: anywhere. The
 * last of them saw all that was booked up to the last month that was closed before it was made, and named
 * all of it that had cleared by its cut-off.
 */
export function remittedSince(closes: readonly MonthClose[], remitting: Remitting): Since | null {
  const last = standingIn(remitting).at(-1);
  if (last === undefined) return null;
  const madeAt = later(last.madeAt, -clocksDifferMs);
  const close = closes.findLast(({ closedAt }) => closedAt !== null && closedAt < madeAt);
  if (close === undefined) return null;
  return { on: addDays(last.through, -remitting.clearDays), knownAt: close.knownAt };
}

/** What may not be remitted yet, of several clients at once: null where any payment of one may be. */
export async function touchedOf(
  tx: Transaction,
  remitting: readonly Remitting[],
): Promise<ReadonlyMap<Remitting, UnremittedAsked["touched"]>> {
  const closes = await closesOf(tx);
  const sinces = new Map(remitting.map((one) => [one, remittedSince(closes, one)]));
  const known = [...sinces.values()].filter((since) => since !== null);
  const [first] = known;
  // One reading for all: from the earliest moment, up to the latest day.
  const late =
    first === undefined
      ? []
      : await latePayments(
          tx,
          known.reduce((all, { on, knownAt }) => ({
            on: on > all.on ? on : all.on,
            knownAt: knownAt < all.knownAt ? knownAt : all.knownAt,
          })),
        );
  return new Map(
    remitting.map((one) => {
      const since = sinces.get(one) ?? null;
      if (since === null) return [one, null];
      return [one, { after: since.on, late: late.filter(({ client }) => client === one.client) }];
    }),
  );
}

const monthsOf = (payments: readonly Settled[]): readonly Month[] => [
  ...new Set(payments.map(({ valueOn }) => monthOf(valueOn))),
];

/** All that the remittance of a client through a day rests on; asked under the client's lock. */
export async function remittanceAsked(
  tx: Transaction,
  remitting: Remitting,
  through: PlainDate,
  touched: UnremittedAsked["touched"],
): Promise<RemittanceAsked> {
  const { client, terms } = remitting;
  const { currency } = terms;
  const standing = standingIn(remitting);
  const ids: readonly RemittanceId[] = standing.map(({ id }) => id);
  const [payments, entries] = await Promise.all([
    unremitted(tx, { client, currency, through, standing: ids, touched }),
    clientEntries(tx, client, "adjustment"),
  ]);
  const [volumes, lines] = await Promise.all([
    volumesOf(tx, ids, monthsOf(payments), currency),
    linesOfPayments(tx, payments, ids),
  ]);
  return {
    terms,
    through,
    ...earlierOf(standing, entries, through, currency),
    payments: remittablesOf(payments, lines, standing),
    volumes,
  };
}
