/** A person decides that a notice is to be given: it is planned, and law is asked like of any other. */

import type { Actor, NoticeKind } from "@forbear/accounts";
import { type AccountId, type Result, type TenantId, birthBucket, err, ok } from "@forbear/kernel";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";

/** What goes by a person's decision alone, for it opens the way to what law else forbids. */
export const askable: readonly NoticeKind[] = [
  "defaultNotice",
  "noticeOfSumsInArrears",
  "mortgageArrearsStatement",
];

export type NoticeAskRefusal = "no-such-debt" | "not-askable" | "closed";

/** Notes the decision; the next sweep writes the letter, or says what it lacks. */
export function askNotice(
  house: House,
  tenant: TenantId,
  account: AccountId,
  notice: NoticeKind,
  because: string,
  by: Actor,
): Promise<Result<null, NoticeAskRefusal>> {
  if (!askable.includes(notice)) return Promise.resolve(err("not-askable"));
  return house.database.transaction(tenant, async (tx) => {
    const ref = { bucket: birthBucket(account), id: account };
    const correlation = `notice:${account}`;
    const work = await openWork(tx, house, { by, correlation, accounts: [ref] });
    if (!work.has(account)) return err("no-such-debt");
    const { bucket, state } = work.account(account);
    const first = state.obligors[0];
    if (state.life.kind === "closed" || first === undefined) return err("closed");
    work.append(bucket, { person: null, account }, { kind: "notice-asked", notice, because });
    work.wake(first.person, work.now);
    await work.write();
    return ok(null);
  });
}
