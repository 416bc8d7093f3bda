/** A person decides that a notice is to be given: it is planned, and law is asked like of any other. */

import type { Actor, NoticeKind } from "@forbear/accounts";
import { type AccountId, type Result, type TenantId, birthBucket, err, ok } from "@forbear/kernel";
import { askableNotices } from "../acts/notice.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { whereIs } from "../stores/people/store.ts";

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
  return house.database.transaction(tenant, async (tx) => {
    const ref = await whereIs(tx, house.vault, { bucket: birthBucket(account), id: account });
    const correlation = `notice:${account}`;
    const work = await openWork(tx, house, { by, correlation, accounts: [ref] });
    if (!work.has(account)) return err("no-such-debt");
    const { bucket, state } = work.account(account);
    const first = state.obligors[0];
    if (state.life.kind === "closed" || first === undefined) return err("closed");
    const { country } = work.person(first.person).state.jurisdiction;
    if (!askableNotices(country, state.of).includes(notice)) return err("not-askable");
    work.append(bucket, { person: null, account }, { kind: "notice-asked", notice, because });
    work.wake(first.person, work.now);
    await work.write();
    return ok(null);
  });
}
