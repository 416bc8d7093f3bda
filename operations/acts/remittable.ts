/** What a remittance rests on: what earlier ones said, and what the books of debts say now. */

import {
  type Money,
  type PaymentId,
  type PlainDate,
  type RemittanceId,
  sum,
  zero,
} from "@forbear/kernel";
import {
  type AdjustmentDue,
  type ClientTerms,
  type Remittable,
  type RemittanceAsked,
  type Remitted,
  settledBy,
} from "@forbear/ledger";
import type { Transaction } from "../ports/database.ts";
import { type ClientEntry, clientEntries } from "../stores/trust/books.store.ts";
import {
  type RemittanceRow,
  type Settled,
  type StoredLine,
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

/** All that the remittance of a client through a day rests on; asked under the client's lock. */
export async function remittanceAsked(
  tx: Transaction,
  client: RemittanceRow["client"],
  terms: ClientTerms,
  through: PlainDate,
  all: readonly RemittanceRow[],
): Promise<RemittanceAsked> {
  const { currency } = terms;
  const standing = standingRemittances(all).filter(({ payable }) => payable.currency === currency);
  const ids: readonly RemittanceId[] = standing.map(({ id }) => id);
  const [payments, entries, volumes] = await Promise.all([
    unremitted(tx, { client, currency, through, standing: ids }),
    clientEntries(tx, client),
    volumesOf(tx, ids, currency),
  ]);
  const lines = await linesOfPayments(tx, payments, ids);
  return {
    terms,
    through,
    ...earlierOf(standing, entries, through, currency),
    payments: remittablesOf(payments, lines, standing),
    volumes,
  };
}
