/** Limits in stretches of whole hours, from the contact itself and not from its day. */

import { secondsPerDay } from "./clock.ts";
import type { HistoryEntry } from "./facts/past.ts";
import { type Second, second } from "./facts/time.ts";
import { own, ownInOrder, withRecipient } from "./history.ts";
import { type Matter, once } from "./matter.ts";

/** When room comes again under `limit` in `days` times 24 hours; null: there is room now. */
export function rollingOpens(
  { now }: Matter,
  instants: readonly Second[],
  limit: number,
  days: number,
): Second | null {
  const span = days * secondsPerDay;
  const counted = instants.filter((at) => at > now - span);
  if (counted.length < limit) return null;
  const decisive = counted.sort((a, b) => b - a)[limit - 1];
  return decisive === undefined ? null : second(decisive + span);
}

const reached: ReadonlySet<HistoryEntry["outcome"]> = new Set<HistoryEntry["outcome"]>([
  "conversation",
  "answeredThenDropped",
  "voicemailLeft",
  "limitedContentMessageLeft",
  "sent",
]);

/** The person asked to be called back, by whatever medium, and was not reached since. */
export const askedBack = (matter: Matter): boolean => {
  if (matter.act.kind !== "contactRequestedByConsumer") return false;
  const theirs = own(matter).filter((entry) => withRecipient(entry, matter));
  let latest = -Infinity;
  for (const { at, direction, meaning } of theirs) {
    if (direction === "inbound" && meaning === "callbackRequest") latest = Math.max(latest, at);
  }
  const since = theirs.some(({ at, outcome }) => at > latest && reached.has(outcome));
  return latest > -Infinity && !since;
};

/** Contacts of ours that reached the person, answers to their own messages apart. */
export const contactsMade = once((matter: Matter): readonly HistoryEntry[] => {
  const made: HistoryEntry[] = [];
  let open = 0;
  for (const entry of ownInOrder(matter)) {
    if (!withRecipient(entry, matter)) continue;
    if (entry.direction === "inbound") {
      if (entry.outcome !== "conversation") open += 1;
      continue;
    }
    if (!reached.has(entry.outcome) || entry.undeliverableAt !== null) continue;
    if (open > 0 && entry.outcome === "sent") open -= 1;
    else made.push(entry);
  }
  return made;
});
