/** Post and reverse: the only doors to the books. A debt at zero closes here, and opens again here. */

import { isOutreach, totalOwed } from "@forbear/accounts";
import type { AccountId, EntryId, Money, PaymentId, PersonId, PlainDate } from "@forbear/kernel";
import {
  type Booking,
  type Transfer,
  type Waterfall,
  paymentEntry,
  reversalEntry,
} from "@forbear/ledger";
import { cancel } from "./cancel.ts";
import { endAgreement } from "./end-agreement.ts";
import type { Work } from "./work.ts";

type PostedFor = "placement" | "payment" | "reversal" | "adjustment";

/** Where the transfers of a new entry get what they share. */
export function booking(work: Work, account: AccountId, valueOn: PlainDate): Booking {
  const { bucket } = work.account(account);
  return {
    account,
    entry: work.newId<EntryId>(bucket),
    valueOn,
    bookedAt: work.now,
    newId: () => work.newId(bucket),
  };
}

/** Books an entry on a debt. No transfers, no entry. */
export function post(
  work: Work,
  account: AccountId,
  person: PersonId | null,
  transfers: readonly Transfer[],
  why: PostedFor,
  payment: PaymentId | null,
): void {
  const first = transfers.at(0);
  if (!first) return;
  const { bucket, state } = work.account(account);
  for (const transfer of transfers) {
    work.rows.transfers.push({ bucket, client: state.client, payment, transfer });
  }
  work.append(
    bucket,
    { person, account },
    { kind: "posted", entry: first.entry, for: why, payment, transfers },
  );
}

/**
 * A payment that settled: booked by the waterfall; what was decided about the debt before it is
 * cancelled in the same transaction; a debt at zero closes.
 */
export function postPayment(
  work: Work,
  account: AccountId,
  person: PersonId,
  payment: PaymentId | null,
  amount: Money,
  valueOn: PlainDate,
  waterfall: Waterfall,
): void {
  const { state } = work.account(account);
  const entry = paymentEntry(booking(work, account, valueOn), amount, state.balances, waterfall);
  post(work, account, person, entry, "payment", payment);
  silence(work, account, "payment");
  close(work, account);
}

/** Undoes one whole entry; a debt that it had closed is owed again. */
export function reverse(
  work: Work,
  account: AccountId,
  person: PersonId | null,
  entry: readonly Transfer[],
  valueOn: PlainDate,
  payment: PaymentId | null,
): void {
  const mirrored = reversalEntry(booking(work, account, valueOn), entry);
  post(work, account, person, mirrored, "reversal", payment);
  const { bucket, state } = work.account(account);
  if (state.life.kind === "closed" && state.life.as === "paid" && totalOwed(state).minor > 0n) {
    const what = { kind: "account-reopened", because: "payment returned" } as const;
    work.append(bucket, { person, account }, what);
    for (const { person: owing } of state.obligors) work.wake(owing, work.now);
  }
}

/** Nothing decided before this about the debt goes out after it. */
export function silence(work: Work, account: AccountId, because: string): void {
  for (const { person } of work.account(account).state.obligors) {
    cancel(
      work,
      person,
      because,
      (contact) => isOutreach(contact.act) && contact.accounts.includes(account),
    );
  }
}

function close(work: Work, account: AccountId): void {
  const { bucket, state } = work.account(account);
  if (totalOwed(state).minor > 0n || state.life.kind === "closed") return;
  endAgreement(work, account, "kept");
  work.append(bucket, { person: null, account }, { kind: "account-closed", as: "paid" });
}
