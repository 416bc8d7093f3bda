/** What a carrier tells of a message after it took it: it arrived, it never will, or they stopped us there. */

import { type CarrierStop, type Channel, carrierStops } from "@forbear/accounts";
import { type ContactId, type Instant, type TenantId, birthBucket } from "@forbear/kernel";
import { type Sharing, carrierStopped, sharing } from "../acts/carrier-stop.ts";
import { judgePoint } from "../acts/identify.ts";
import { noticeReturned, noticeWent } from "../acts/notice.ts";
import { type Outcome, settle } from "../acts/reserve.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { type SentMessage, sentMessage } from "../stores/contacts/left.store.ts";

/**
 * Why a message never arrived. `no-such-address`: there is nobody there, now or later. `unreachable`: not
 * this time. `opted-out`, `complained`: they stopped us at the carrier. `rejected`: the carrier would
 * not carry it.
 */
export const undelivered = ["no-such-address", "unreachable", ...carrierStops, "rejected"] as const;
export type Undelivered = (typeof undelivered)[number];

/** `stopped`: the message got where it got, and they told the carrier that they want no more. */
export type Became =
  | { readonly kind: "arrived" }
  | { readonly kind: "failed"; readonly because: Undelivered }
  | { readonly kind: "stopped"; readonly because: CarrierStop };

export type MessageNews = {
  readonly channel: Exclude<Channel, "voice" | "letter">;
  /** The id that the carrier was handed with the message. */
  readonly message: ContactId;
  readonly became: Became;
  /** The id of the carrier's post. */
  readonly receipt: string;
  /** When that was, as the carrier says; null: it does not say. */
  readonly at: Instant | null;
};

/**
 * `known`: nothing new. `not-yet`: our own commit of its sending is still to come, so it is to be told
 * again. `no-such-message`: none of ours that left on this channel.
 */
export type DeliveryTold = "noted" | "known" | "not-yet" | "no-such-message";

/**
 * Notes what became of a message. The same news again changes nothing, and the order in which news
 * come changes nothing: what failed did not arrive, whatever else is said of it, and a stop is a stop.
 * An address at which nobody is takes no more contact, a notice that did not arrive is owed again, and
 * who stopped us there is stopped here, as is whoever shares the number or mailbox.
 */
export function deliveryTold(
  house: House,
  tenant: TenantId,
  news: MessageNews,
): Promise<DeliveryTold> {
  const { channel, message } = news;
  const ref = { bucket: birthBucket(message), id: message };
  return house.database.transaction(tenant, async (tx): Promise<DeliveryTold> => {
    const seen = await sentMessage(tx, ref, channel);
    if (seen === null) return "no-such-message";
    const person = { bucket: ref.bucket, id: seen.person };
    const stops = stopIn(news) === null ? [] : [{ channel, person, point: seen.point }];
    const shared = (await sharing(tx, house.vault, stops)).at(0);
    const work = await openWork(tx, house, {
      by: { kind: "system", part: "outreach" },
      correlation: `delivery:${message}`,
      people: shared?.people ?? [person],
    });
    // Asked again under the lock: of two who bring news, one is first.
    const sent = await sentMessage(tx, ref, channel);
    if (sent === null) return "no-such-message";
    const { status } = sent;
    if (status === "attempting") return "not-yet";
    const isSettled = settled(work, { ...sent, status }, news);
    const isStopped = stopped(work, sent, news, shared);
    if (!isSettled && !isStopped) return "known";
    await work.write();
    return "noted";
  });
}

/** How they stopped us, by these news; null: they did not. */
const stopIn = ({ became }: MessageNews): CarrierStop | null =>
  became.kind === "arrived" ? null : isStop(became.because);

const isStop = (reason: string | null): CarrierStop | null =>
  carrierStops.find((one) => one === reason) ?? null;

/** A stop outlasts any other reason, and a complaint an opting out; of other reasons the first counts. */
const weight = (reason: string | null): number =>
  reason === null ? 0 : 2 + carrierStops.findIndex((one) => one === reason);

const weightier = (a: string | null, b: string | null): string | null =>
  weight(b) > weight(a) ? b : a;

/** How the message stands by these news and those of before; false: as it did. */
function settled(work: Work, sent: LeftMessage, { became }: MessageNews): boolean {
  const { costMinor, status: before } = sent;
  const known = before === "failed" ? sent.outcome : isStop(sent.outcome);
  const reason = became.kind === "arrived" ? known : weightier(known, became.because);
  const status = statusAfter(before, became);
  if (status === before && reason === known) return false;
  settle(work, sent, { status, reason, call: null, costMinor });
  if (status === "failed" && before !== "failed") neverArrived(work, sent, became);
  if (status === "delivered" && before === "unknown") noticeWent(work, sent, sent.attemptedAt);
  return true;
}

type LeftMessage = SentMessage & { readonly status: Outcome["status"] };

function statusAfter(before: Outcome["status"], { kind }: Became): Outcome["status"] {
  if (before === "failed" || kind === "failed") return "failed";
  return kind === "arrived" ? "delivered" : before;
}

function neverArrived(work: Work, sent: SentMessage, became: Became): void {
  const { status, person, point } = sent;
  if (status !== "unknown") noticeReturned(work, sent, sent.attemptedAt);
  const gone = became.kind === "failed" && became.because === "no-such-address";
  if (gone && point !== null) judgePoint(work, person, point, "dead");
  work.wake(person, work.now);
}

/** False: it is known already that they stopped us, or they agreed again since. */
function stopped(
  work: Work,
  sent: SentMessage,
  news: MessageNews,
  shared: Sharing | undefined,
): boolean {
  const said = stopIn(news);
  // Told of this message before: what was made of it then stands, and what they said to us since.
  if (said === null || shared === undefined || weight(sent.outcome) >= weight(said)) return false;
  const evidence = { from: "carrier", said, contact: sent.id, receipt: news.receipt } as const;
  return carrierStopped(work, shared, { at: stoodAt(work, sent, news), evidence });
}

/**
 * When it stood that they want no more: as the carrier says, from when the message left until now. Where
 * it does not say: what did not arrive for it was stopped as it left, what they say of it comes now.
 */
function stoodAt(
  { now }: Work,
  { attemptedAt }: SentMessage,
  { at, became }: MessageNews,
): Instant {
  const told = at ?? (became.kind === "failed" ? attemptedAt : now);
  return told < attemptedAt ? attemptedAt : told > now ? now : told;
}
