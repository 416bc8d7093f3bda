/** Which media, numbers and places the consumer refused, and what no such wish stops. */

import type { HistoryEntry } from "./facts/past.ts";
import type { Channel } from "./facts/words.ts";
import { openMessage, told, withRecipient } from "./history.ts";
import { type Matter, sameMedium } from "./matter.ts";
import { asksToStop, mediaRefused } from "./opt-out-words.ts";
import { party } from "./parties.ts";

/** What the person wrote or said asks for this medium not to be used, or takes that back. */
function saysOf(entry: HistoryEntry, channel: Channel): "stop" | "resume" | null {
  if (entry.direction !== "inbound") return null;
  if (entry.meaning === "resumeRequest")
    return sameMedium(entry.channel, channel) ? "resume" : null;
  const refused = asksToStop(entry) ? mediaRefused(entry) : [];
  return refused.some((medium) => sameMedium(medium, channel)) ? "stop" : null;
}

/** A later word of the same person takes an earlier one back. */
function stopHeard(matter: Matter, channel: Channel): boolean {
  let latest: { readonly at: number; readonly says: "stop" | "resume" } | null = null;
  for (const entry of told(matter)) {
    if (!withRecipient(entry, matter)) continue;
    const says = saysOf(entry, channel);
    if (says !== null && (latest === null || entry.at > latest.at)) latest = { at: entry.at, says };
  }
  return latest?.says === "stop";
}

const noticesOfLaw = new Set([
  "accountStatement",
  "periodicStatement",
  "noticeOfSumsInArrears",
  "defaultNotice",
  "mortgageArrearsStatement",
  "letterOfClaim",
  "other",
]);

/** A notice that law prescribes, and no demand with it: no wish of the consumer stops it. */
export function isStatutoryNotice({ act, facts: { content } }: Matter): boolean {
  const { notice, asksForPayment } = content;
  return (
    act.kind === "sendNotice" && notice !== null && noticesOfLaw.has(notice.kind) && !asksForPayment
  );
}

/** Why this medium, number or place may not be used by the consumer's wish; null where it may. */
export function refusal(matter: Matter): string | null {
  const { channel, facts, now } = matter;
  if (channel === null || party(matter) === "joint" || openMessage(matter) !== null) return null;
  if (channel === "letter" && isStatutoryNotice(matter)) return null;
  if (matter.act.kind === "confirmOptOut") return null;
  const { stops, onlyChannels, inconvenientPlaces, cease, employerForbidsContact } =
    facts.preferences;
  const { id, place } = facts.contactPoint;
  const stopped = stops.some(
    (stop) =>
      sameMedium(stop.channel, channel) &&
      (stop.contactPointId === null || stop.contactPointId === id) &&
      (stop.requestedAt === null || stop.requestedAt <= now),
  );
  if (stopped || stopHeard(matter, channel))
    return "the consumer asked that this medium not be used";
  if (onlyChannels !== "all" && !onlyChannels.includes(channel)) {
    return "the consumer asked to be reached by other media only";
  }
  if (place !== "personal" && inconvenientPlaces.includes(place)) {
    return "the consumer asked not to be reached at this place";
  }
  if (place === "workplace" && employerForbidsContact) {
    return "the employer does not allow such contact at work";
  }
  const ceased = cease !== null && cease.receivedAt <= now && channel !== "letter";
  return ceased ? "the consumer asked for contact to stop: letters alone go on" : null;
}
