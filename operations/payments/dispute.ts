/** Disputes of payments: who of the staff answers one at the processor. */

import {
  type MoneyBackId,
  type Result,
  type StaffId,
  type TenantId,
  birthBucket,
  err,
  ok,
} from "@forbear/kernel";
import { savedBacks } from "../acts/money-back.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { isOpenDispute, moneyBackById } from "../stores/books/money-back.store.ts";

export type WorkRefusal =
  | "no-such-dispute"
  /** It was won, lost or dropped: nothing is left to answer. */
  | "over"
  /** Nobody but whoever answers it lays it down. */
  | "not-yours";

/** Takes a dispute up, from whoever answered it before, or lays it down; the same twice is once. */
export function workDispute(
  house: House,
  tenant: TenantId,
  asked: { readonly dispute: MoneyBackId; readonly staff: StaffId; readonly takesUp: boolean },
): Promise<Result<null, WorkRefusal>> {
  const { dispute: id, staff, takesUp } = asked;
  const ref = { bucket: birthBucket(id), id };
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<null, WorkRefusal>> => {
      const seen = await moneyBackById(tx, ref);
      if (seen?.kind !== "dispute") return err("no-such-dispute");
      const work = await openWork(tx, house, {
        by: { kind: "staff", staff },
        correlation: `dispute:${id}`,
        accounts: [{ bucket: seen.bucket, id: seen.account_id }],
      });
      const row = (await moneyBackById(tx, ref)) ?? seen;
      if (!isOpenDispute(row)) return err("over");
      if (!takesUp && row.worked_by !== staff) return err("not-yours");
      const worked_by = takesUp ? staff : null;
      if (row.worked_by === worked_by) return ok(null);
      const { bucket, person_id: person, account_id: account, payment_id: payment } = row;
      const what = { kind: "dispute-worked", back: id, payment, staff: worked_by } as const;
      work.append(bucket, { person, account }, what);
      await work.write();
      await tx.many([savedBacks(work, [{ ...row, worked_by, changed_at: work.now }])]);
      return ok(null);
    },
    { repeatable: true },
  );
}
