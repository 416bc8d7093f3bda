/** How a call ended, told after it was handed over: by the carrier, or by the colleague who made it. */

import { type Actor, type CallOutcome, callOutcomeOf } from "@forbear/accounts";
import { type ContactId, type TenantId, birthBucket } from "@forbear/kernel";
import { judgePoint } from "../acts/identify.ts";
import { settle } from "../acts/reserve.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { callMade } from "../stores/contacts/left.store.ts";

/** `known`: the same end was noted before. `told-otherwise`: another was, and it stands. */
export type CallEnd = "noted" | "known" | "told-otherwise" | "no-such-call";

/**
 * Notes how a call ended. Until somebody says, it counts as a conversation; what is noted once stands,
 * for a budget that was closed by it may have been relied upon.
 */
export function callEnded(
  house: House,
  tenant: TenantId,
  call: ContactId,
  end: CallOutcome,
  by: Actor,
): Promise<CallEnd> {
  const ref = { bucket: birthBucket(call), id: call };
  return house.database.transaction(tenant, async (tx): Promise<CallEnd> => {
    const seen = await callMade(tx, ref);
    if (seen === null) return "no-such-call";
    const work = await openWork(tx, house, {
      by,
      correlation: `call:${call}`,
      people: [{ bucket: ref.bucket, id: seen.person }],
    });
    // Asked again under the lock: of two who bring news, one is first.
    const made = await callMade(tx, ref);
    if (made === null) return "no-such-call";
    const before = callOutcomeOf(made.outcome);
    if (before !== null) return before === end ? "known" : "told-otherwise";
    settle(work, made, {
      status: "delivered",
      reason: null,
      call: end,
      costMinor: made.costMinor,
    });
    if (made.point !== null) {
      if (end === "wrongNumber") judgePoint(work, made.person, made.point, "wrong-person");
      if (end === "numberNotInService") judgePoint(work, made.person, made.point, "dead");
    }
    await work.write();
    return "noted";
  });
}
