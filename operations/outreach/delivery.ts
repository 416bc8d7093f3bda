/** What a carrier tells of a message after it took it: it arrived, or it never will, and why. */

import type { Channel } from "@forbear/accounts";
import { type ContactId, type TenantId, birthBucket } from "@forbear/kernel";
import { judgePoint } from "../acts/identify.ts";
import { noticeReturned, noticeWent } from "../acts/notice.ts";
import { settle } from "../acts/reserve.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { type SentMessage, sentMessage } from "../stores/contacts/left.store.ts";

/**
 * Why a message never arrived. `no-such-address`: there is nobody there, now or later. `unreachable`: not
 * this time. `opted-out`: they stopped us at the carrier. `rejected`: the carrier would not carry it.
 */
export const undelivered = ["no-such-address", "unreachable", "opted-out", "rejected"] as const;
export type Undelivered = (typeof undelivered)[number];

export type MessageNews = {
  readonly channel: Exclude<Channel, "voice" | "letter">;
  /** The id that the carrier was handed with the message. */
  readonly message: ContactId;
  /** Null: it arrived. */
  readonly failed: Undelivered | null;
};

/**
 * `known`: nothing new. `not-yet`: our own commit of its sending is still to come, so it is to be told
 * again. `no-such-message`: none of ours that left on this channel.
 */
export type DeliveryTold = "noted" | "known" | "not-yet" | "no-such-message";

/**
 * Notes what became of a message. The same news again changes nothing, and the order in which news
 * come changes nothing: what failed did not arrive, whatever else is said of it. An address at which
 * nobody is takes no more contact, and a notice that did not arrive is owed again.
 */
export function deliveryTold(
  house: House,
  tenant: TenantId,
  { channel, message, failed }: MessageNews,
): Promise<DeliveryTold> {
  const ref = { bucket: birthBucket(message), id: message };
  return house.database.transaction(tenant, async (tx): Promise<DeliveryTold> => {
    const seen = await sentMessage(tx, ref, channel);
    if (seen === null) return "no-such-message";
    const work = await openWork(tx, house, {
      by: { kind: "system", part: "outreach" },
      correlation: `delivery:${message}`,
      people: [{ bucket: ref.bucket, id: seen.person }],
    });
    // Asked again under the lock: of two who bring news, one is first.
    const sent = await sentMessage(tx, ref, channel);
    if (sent === null) return "no-such-message";
    if (sent.status === "attempting") return "not-yet";
    if (sent.status === "failed") return "known";
    if (failed === null) {
      if (sent.status === "delivered") return "known";
      arrived(work, sent);
    } else neverArrived(work, sent, failed);
    await work.write();
    return "noted";
  });
}

function arrived(work: Work, sent: SentMessage): void {
  const { costMinor, status } = sent;
  settle(work, sent, { status: "delivered", reason: null, call: null, costMinor });
  if (status === "unknown") noticeWent(work, sent, sent.attemptedAt);
}

function neverArrived(work: Work, sent: SentMessage, reason: Undelivered): void {
  const { costMinor, status, person, point } = sent;
  settle(work, sent, { status: "failed", reason, call: null, costMinor });
  if (status !== "unknown") noticeReturned(work, sent, sent.attemptedAt);
  if (reason === "no-such-address" && point !== null) judgePoint(work, person, point, "dead");
  work.wake(person, work.now);
}
