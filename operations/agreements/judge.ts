/** Judge: was what was agreed kept? The system says so, the day after its grace. */

import {
  type AccountId,
  type PlainDate,
  type TenantId,
  type TimeZone,
  localDate,
} from "@forbear/kernel";
import { booksOf } from "../acts/books.ts";
import { type Judged, judgeAgreement } from "../acts/judge-agreement.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { duesToJudge, paymentsOf } from "../stores/books/store.ts";
import type { Ref } from "../stores/file.ts";
import { everyBucket } from "../stores/range.ts";
import { lapse } from "./lapse.ts";

export type { Judged } from "../acts/judge-agreement.ts";

const batch = 500;

/** Judges everything whose day has come, and lets go of what the desk did not answer. A payment on its way postpones the answer, never the truth. */
export async function judge(house: House, tenant: TenantId, zone: TimeZone): Promise<Judged> {
  const today = localDate(house.clock.now(), zone);
  const total: Judged = { kept: 0, partial: 0, broken: 0 };
  const dues = await house.database.transaction(tenant, (tx) =>
    duesToJudge(tx, everyBucket, today, batch * 20),
  );
  const accounts = new Map(dues.map((due) => [due.account_id, due.bucket]));
  for (const [id, bucket] of accounts) {
    const judged = await judgeOne(house, tenant, { bucket, id }, today, zone);
    if (judged !== null) total[judged] += 1;
  }
  await lapse(house, tenant, zone);
  return total;
}

/** Judges what one debt is on; null when there is nothing to say yet. */
export function judgeOne(
  house: House,
  tenant: TenantId,
  account: Ref<AccountId>,
  today: PlainDate,
  zone: TimeZone,
): Promise<keyof Judged | null> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const work = await openWork(tx, house, {
        by: { kind: "system", part: "agreements" },
        correlation: `judge:${today}`,
        accounts: [account],
      });
      const books = await booksOf(work, account.id);
      const payments = await paymentsOf(tx, account);
      const judged = judgeAgreement(work, books, { today, zone, payments });
      await work.write();
      return judged;
    },
    { repeatable: true },
  );
}
