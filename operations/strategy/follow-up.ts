/** Follow-up: whoever fell silent while an agreement was being made is asked once whether to go on. */

import { type Channel, type PastContact, isOurs } from "@forbear/accounts";
import { type Instant, later } from "@forbear/kernel";
import { talkOf } from "../acts/talk.ts";
import type { ConversationFile } from "../stores/conversations/store.ts";

/** What a follow-up says; of a person's last week it is found in their history by this name. */
export const followUpTemplate = "follow-up";

const hourMs = 3_600_000;
/** Later than this after they wrote, the talk is cold, and the strategy's own next step is as good. */
const coldAfterMs = 72 * hourMs;
/** However often they come back and fall silent again. */
const mostInWeek = 2;

/** A silence that is to be broken once. */
export type Silence = {
  /** Not before, */
  readonly at: Instant;
  /** and not from then on. */
  readonly until: Instant;
  /** Where they wrote last. */
  readonly channel: Channel;
  /** One for each silence, whoever looks and how often. */
  readonly stepKey: string;
};

/**
 * The silence of somebody who wished to agree something and has not answered us since; null where there
 * is none, where it is cold, or where it was broken before.
 * @param last their latest talk, on whatever channel
 * @param afterHours how long we wait, by the tenant's settings; 0: nobody is followed up
 */
export function silenceOf(
  last: ConversationFile | undefined,
  history: readonly PastContact[],
  afterHours: number,
  now: Instant,
): Silence | null {
  if (last === undefined || last.status !== "open" || afterHours <= 0) return null;
  const { pending, wish = null, verification } = talkOf(last);
  if (pending === null && (wish === null || verification.kind !== "verified")) return null;
  const ours = history.filter(isOurs);
  const heard = ours.findLast(({ direction }) => direction === "inbound");
  if (heard === undefined || heard.channel !== last.channel) return null;
  const until = later(heard.at, coldAfterMs);
  if (now >= until) return null;
  const broken = ours.filter(({ template }) => template === followUpTemplate);
  const lately = broken.filter(({ at }) => at >= later(now, -7 * 24 * hourMs));
  if (lately.length >= mostInWeek || broken.some(({ at }) => at >= heard.at)) return null;
  return {
    at: later(heard.at, afterHours * hourMs),
    until,
    channel: last.channel,
    stepKey: `${followUpTemplate}:${heard.id}`,
  };
}
