/** The authority to debit: set up, changed, stopped by the bank, revoked; each with its evidence. */

import type { Work } from "./work.ts";
import type { MandateRow } from "../stores/bank/mandates.store.ts";

export type MandateTold = "set-up" | "changed" | "stopped" | "revoked";

const statusAfter = {
  "set-up": "active",
  changed: "active",
  stopped: "stopped",
  revoked: "revoked",
} as const satisfies Readonly<Record<MandateTold, MandateRow["status"]>>;

/**
 * Journals what became of a mandate, and gives the row as it stands then: whoever opened the work
 * writes it. `agreed` is the salted hash of the words agreed to; null where none were.
 */
export function tellMandate(
  work: Work,
  mandate: MandateRow,
  as: MandateTold,
  agreed: string | null,
  because: string | null,
): MandateRow {
  const { bucket, id, person_id: person, account_id: account, rail, last4 } = mandate;
  work.append(
    bucket,
    { person, account },
    { kind: "mandate-told", mandate: id, rail, last4, as, agreed, because },
  );
  return { ...mandate, status: statusAfter[as], because, changed_at: work.now };
}
