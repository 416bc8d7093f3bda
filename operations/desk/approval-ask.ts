/** A member of staff asks for a person what goes beyond their own word: somebody above decides. */

import { totalOwed } from "@forbear/accounts";
import {
  type AccountId,
  type CaseId,
  type Money,
  type Result,
  type TenantId,
  addDays,
  birthBucket,
  encode,
  err,
  localDate,
  ok,
} from "@forbear/kernel";
import { daysPastDue } from "@forbear/ledger";
import { authorities, bandFor, floorOf } from "@forbear/negotiation";
import { openCase } from "../acts/case.ts";
import { hold } from "../acts/hold.ts";
import { bringUpToDate } from "../acts/up-to-date.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { whereIs } from "../stores/people/store.ts";
import type { InForce } from "../stores/settings/published.ts";
import { latestTalk } from "./talk.store.ts";
import type { Decider } from "./deciding.ts";

export type ApprovalAskRefusal =
  | "no-such-debt"
  | "debt-closed"
  | "asked-already"
  /** It needs nobody above them: they may decide it, or the agent agrees to it. */
  | "within-your-word"
  /** Nobody's word goes so low, or to so much. */
  | "outside-policy"
  /** Nobody talked with the person yet: there is no talk to answer in. */
  | "no-talk";

const answerWithinDays = 2;

/** Opens the case and rests the debt until it is decided by somebody else. */
export function askApproval(
  house: House,
  tenant: TenantId,
  { policy, zone }: InForce,
  { staff, authority }: Decider,
  account: AccountId,
  amount: Money,
): Promise<Result<CaseId, ApprovalAskRefusal>> {
  return house.database.transaction(tenant, async (tx) => {
    const ref = await whereIs(tx, house.vault, { bucket: birthBucket(account), id: account });
    const work = await openWork(tx, house, {
      by: { kind: "staff", staff },
      correlation: `desk:${account}`,
      accounts: [ref],
    });
    const person = work.has(account) ? work.account(account).state.obligors[0]?.person : undefined;
    if (person === undefined) return err("no-such-debt");
    const today = localDate(work.now, work.person(person).state.zones[0] ?? zone);
    await bringUpToDate(work, [{ id: account, on: today }]);
    const { bucket, state } = work.account(account);
    if (state.life.kind === "closed") return err("debt-closed");
    if (state.holds.some(({ kind }) => kind === "awaits-approval")) return err("asked-already");
    const balance = totalOwed(state);
    const days = state.defaultedOn === null ? 0 : daysPastDue(state.defaultedOn, today);
    const band = bandFor(policy, days, null);
    const isLower = amount.currency === balance.currency && amount.minor < balance.minor;
    const needs =
      band === undefined || !isLower
        ? undefined
        : authorities.find((one) => amount.minor >= floorOf(balance, band, one).minor);
    if (needs === undefined) return err("outside-policy");
    const own = authority === null ? -1 : authorities.indexOf(authority);
    if (authorities.indexOf(needs) <= own) return err("within-your-word");
    const talk = await latestTalk(tx, [{ bucket, id: person }]);
    if (talk === null) return err("no-talk");
    const wish = { kind: "settlement", amount, count: null, firstOn: null } as const;
    const opened = openCase(work, {
      person,
      account,
      of: "approval",
      dueBy: addDays(today, answerWithinDays),
      owner: needs,
      state: { wish: encode(wish), needs, conversation: talk.id },
    });
    hold(work, person, account, { kind: "awaits-approval", case: opened });
    await work.write();
    return ok(opened);
  });
}
