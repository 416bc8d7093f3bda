/** Mail that came back: it did not arrive, its address is no address, and a notice is owed again. */

import type { Actor } from "@forbear/accounts";
import { type ContactId, type TenantId, birthBucket } from "@forbear/kernel";
import { judgePoint } from "../acts/identify.ts";
import { noticeReturned } from "../acts/notice.ts";
import { settle } from "../acts/reserve.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { sentLetter } from "../stores/contacts/left.store.ts";

/** `unknown-letter`: none that went and had not come back before; the same news twice is no news. */
export type CameBack = { readonly kind: "noted" } | { readonly kind: "unknown-letter" };

/**
 * Notes that a letter came back. The address takes no more post; a notice goes to another address if
 * there is one, with its clock begun anew, for only a notice that arrived counts as given.
 */
export function mailCameBack(
  house: House,
  tenant: TenantId,
  letter: ContactId,
  by: Actor = { kind: "system", part: "outreach" },
): Promise<CameBack> {
  return house.database.transaction(tenant, async (tx): Promise<CameBack> => {
    const ref = { bucket: birthBucket(letter), id: letter };
    const seen = await sentLetter(tx, ref);
    if (seen === null) return { kind: "unknown-letter" };
    const work = await openWork(tx, house, {
      by,
      correlation: `returned:${letter}`,
      people: [{ bucket: ref.bucket, id: seen.person }],
    });
    // Asked again under the lock: of two who bring the same news, one is first.
    const sent = await sentLetter(tx, ref);
    if (sent === null) return { kind: "unknown-letter" };
    settle(work, sent, { status: "failed", reason: "returned", call: null, costMinor: 0n });
    noticeReturned(work, sent, sent.attemptedAt);
    if (sent.point !== null) judgePoint(work, sent.person, sent.point, "returned");
    work.wake(sent.person, work.now);
    await work.write();
    return { kind: "noted" };
  });
}
