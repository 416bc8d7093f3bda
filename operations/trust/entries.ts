/** Entries in the books of a client, made in one place: who, when it counts, when we knew, and why. */

import type { Actor } from "@forbear/accounts";
import {
  type ClientId,
  type Instant,
  type PlainDate,
  type TimeZone,
  assert,
  bucket,
} from "@forbear/kernel";
import type { ClientMove } from "@forbear/ledger";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import type { ClientEntry, ClientEntryKind } from "../stores/trust/books.store.ts";
import { lastClosing, transactionNumber } from "../stores/trust/closes.store.ts";

/** What the work of this step needs. */
export type Trusting = Pick<House, "database" | "clock" | "ids">;

/** Who does it, and by which clock a day is today. */
export type TrustBy = { readonly by: Actor; readonly zone: TimeZone };

/** Documents of clients are rows of reference: they live in no bucket of a debt. */
export const home = bucket(0);

export type NewEntry = {
  readonly client: ClientId;
  readonly kind: ClientEntryKind;
  readonly document: string | null;
  readonly valueOn: PlainDate;
  readonly because: string | null;
  readonly moves: readonly ClientMove[];
};

export function entryOf(
  { ids }: Pick<House, "ids">,
  by: Actor,
  bookedAt: Instant,
  { moves, ...entry }: NewEntry,
): ClientEntry {
  return {
    ...entry,
    entry: ids.next(home),
    bookedAt,
    by,
    moves: moves.map((move) => ({ ...move, id: ids.next(home) })),
  };
}

/**
 * The moment of what is booked now: after every close that was announced. The transaction has its number
 * first: a close waits for every smaller one, and one that begins later is announced to this clock.
 */
export async function bookingNow(
  tx: Transaction,
  { clock }: Pick<House, "clock">,
): Promise<Instant> {
  await transactionNumber(tx);
  const now = clock.now();
  const shut = await lastClosing(tx);
  assert(shut === null || now > shut, "this clock is behind the close of a month");
  return now;
}
