/** What waits for the steps, and since when: so that a worker, or a clock that is moved, looks where there is work. */

import type { Instant } from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { sql } from "../../ports/sql.ts";

/** The earliest moment of each kind of work; null where none waits. */
export type Waiting = {
  /** A person's next step. */
  readonly step: Instant | null;
  /** A reserved contact. */
  readonly contact: Instant | null;
  /** A message that nobody has read. */
  readonly message: Instant | null;
  /** An attempt, or a payment, that nobody has answered for. */
  readonly doubtfulContact: Instant | null;
  readonly doubtfulPayment: Instant | null;
};

type WaitingRow = {
  readonly step: Instant | null;
  readonly contact: Instant | null;
  readonly message: Instant | null;
  readonly doubtful_contact: Instant | null;
  readonly doubtful_payment: Instant | null;
};

/** Each is the head of its own index. */
export async function waitingWork(tx: Transaction): Promise<Waiting> {
  const rows = await tx.query<WaitingRow>(sql`
    select (select min(next_action_at) from forbear.timeline
             where tenant_id = ${tx.tenant} and bucket between 0 and 4095
               and status = 'active') as step,
           (select min(due_at) from forbear.contact
             where tenant_id = ${tx.tenant} and bucket between 0 and 4095
               and status = 'reserved') as contact,
           (select min(at) from forbear.message
             where tenant_id = ${tx.tenant} and bucket between 0 and 4095
               and direction = 'inbound' and read_at is null) as message,
           (select min(attempted_at) from forbear.contact
             where tenant_id = ${tx.tenant} and bucket between 0 and 4095
               and status in ('attempting', 'unknown')) as doubtful_contact,
           (select min(changed_at) from forbear.payment
             where tenant_id = ${tx.tenant} and bucket between 0 and 4095
               and status in ('requested', 'unknown')) as doubtful_payment`);
  const row = rows.at(0);
  return {
    step: row?.step ?? null,
    contact: row?.contact ?? null,
    message: row?.message ?? null,
    doubtfulContact: row?.doubtful_contact ?? null,
    doubtfulPayment: row?.doubtful_payment ?? null,
  };
}
