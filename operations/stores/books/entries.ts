/** Rows of transfers as the entries they belong to. */

import type { EntryId, PaymentId } from "@forbear/kernel";
import type { Entry, EntryKind, Transfer } from "@forbear/ledger";

/** What a row of a transfer tells of its entry. */
export type BookedRow = {
  readonly kind: EntryKind;
  readonly fact: EntryId;
  readonly seq: number;
  readonly policy: string | null;
  readonly payment: PaymentId | null;
  readonly transfer: Transfer;
};

/** The entries of one debt, in the order in which they were booked. */
export function entriesOf(rows: readonly BookedRow[]): readonly Entry[] {
  const entries = new Map<EntryId, { readonly row: BookedRow; readonly transfers: Transfer[] }>();
  for (const row of rows) {
    const known = entries.get(row.transfer.entry);
    if (known) known.transfers.push(row.transfer);
    else entries.set(row.transfer.entry, { row, transfers: [row.transfer] });
  }
  const all = [...entries].map(([id, { row, transfers }]): Entry => {
    const { kind, fact, seq, policy, payment } = row;
    const { valueOn, bookedAt } = row.transfer;
    return { id, kind, fact, valueOn, bookedAt, seq, payment, policy, transfers };
  });
  return all.sort((a, b) => a.seq - b.seq);
}
