/** What a supervisor decides: a case is closed with its outcome, a hold is lifted with a reason. */

import type { Hold } from "@forbear/accounts";
import {
  type AccountId,
  type CaseId,
  type HoldId,
  type Result,
  type StaffId,
  type TenantId,
  birthBucket,
  err,
  ok,
} from "@forbear/kernel";
import { closeCase as close } from "../acts/case.ts";
import { release } from "../acts/hold.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { whereIs } from "../stores/people/store.ts";
import { caseById } from "./accounts.store.ts";

export type CaseRefusal = "no-such-case" | "closed-already" | "needs-a-decision";

/** Closes a case; the holds that stood because of it are lifted with it. */
export function closeCase(
  house: House,
  tenant: TenantId,
  staff: StaffId,
  id: CaseId,
  outcome: string,
): Promise<Result<null, CaseRefusal>> {
  const ref = { bucket: birthBucket(id), id };
  return house.database.transaction(tenant, async (tx) => {
    const seen = await caseById(tx, ref);
    if (seen === null) return err("no-such-case");
    const work = await openWork(tx, house, {
      by: { kind: "staff", staff },
      correlation: `desk:${id}`,
      people: [{ bucket: ref.bucket, id: seen.person }],
    });
    const found = await caseById(tx, ref);
    if (found?.status !== "open") return err("closed-already");
    if (found.kind === "approval") return err("needs-a-decision");
    close(work, found.person, found.account, id, outcome);
    await work.write();
    return ok(null);
  });
}

export type HoldRefusal = "no-such-hold" | "needs-its-case" | "not-for-staff";

/** Holds that only the person, a court or the law itself can end: no click of ours does. */
const beyondUs: ReadonlySet<Hold["kind"]> = new Set([
  "ceased",
  "represented",
  "insolvency",
  "breathing-space",
  "unread-message",
]);

/** Lifts one hold of a debt or of who owes it. One that stands for a case ends with the case. */
export function liftHold(
  house: House,
  tenant: TenantId,
  staff: StaffId,
  account: AccountId,
  id: HoldId,
  because: string,
): Promise<Result<null, HoldRefusal>> {
  return house.database.transaction(tenant, async (tx) => {
    const ref = await whereIs(tx, house.vault, { bucket: birthBucket(account), id: account });
    const work = await openWork(tx, house, {
      by: { kind: "staff", staff },
      correlation: `desk:${id}`,
      accounts: [ref],
    });
    if (!work.has(account)) return err("no-such-hold");
    const { state } = work.account(account);
    const debt = state.holds.find((hold) => hold.id === id);
    const owner = state.obligors.find(({ person }) =>
      work.person(person).state.holds.some((hold) => hold.id === id),
    );
    const own = owner && work.person(owner.person).state.holds.find((hold) => hold.id === id);
    const hold = debt ?? own;
    const first = owner?.person ?? state.obligors[0]?.person;
    if (hold === undefined || first === undefined) return err("no-such-hold");
    if ("case" in hold) return err("needs-its-case");
    if (beyondUs.has(hold.kind)) return err("not-for-staff");
    release(work, first, debt === undefined ? null : account, id, because);
    await work.write();
    return ok(null);
  });
}
