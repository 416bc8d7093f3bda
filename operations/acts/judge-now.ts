/** Judge now: money that came, or went back, may change what of a plan is kept before its day. */

import type { TimeZone } from "@forbear/kernel";
import { localDate } from "@forbear/kernel";
import { type PaymentRow, paymentsOf } from "../stores/books/store.ts";
import type { Books } from "./books.ts";
import { judgeAgreement } from "./judge-agreement.ts";
import type { Work } from "./work.ts";

/**
 * Judges the plan that the debt is on by all that came, what this work writes counted; a promise
 * waits for its day. Whoever pays ahead, or catches up, is told so by whatever is said next.
 */
export async function judgeNow(work: Work, books: Books, zone: TimeZone): Promise<void> {
  const { account } = books;
  const { bucket, state } = work.account(account);
  if (state.life.kind !== "on-plan") return;
  const read = await paymentsOf(work.tx, { bucket, id: account });
  const written = work.rows.payments.filter(({ account_id }) => account_id === account);
  const changes = new Map(work.rows.paymentChanges.map((change) => [change.id, change]));
  const payments = [...read, ...written].map((row): PaymentRow => {
    const change = changes.get(row.id);
    return change === undefined ? row : { ...row, status: change.status };
  });
  judgeAgreement(work, books, { today: localDate(work.now, zone), zone, payments });
}
