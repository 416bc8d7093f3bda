/** When the consumer may be reached: lawful hours, the times they named, and what lifts them. */

import { type Clock, type Slot, daily, either, firstOpening, isOpen, slotsOf } from "../clock.ts";
import { coversChannel, hoursNamed } from "../consent.ts";
import type { HistoryEntry } from "../facts/past.ts";
import type { Day } from "../facts/time.ts";
import type { Channel, TimeRange } from "../facts/words.ts";
import { told, openMessage, withRecipient } from "../history.ts";
import { type Matter, isElectronic, sameMedium } from "../matter.ts";
import { type Parameter, valueOn } from "../parameter.ts";
import { asksToStop, mediaRefused } from "../us/opt-out-words.ts";
import { consented, party } from "./coverage.ts";

export type HoursOfDay = { readonly from: number; readonly to: number };

/** The hours in force on a day as a clock; null before they began. */
export function windowOf(hours: Parameter<HoursOfDay>, matter: Matter, on: Day): Clock | null {
  const line = valueOn(hours, on);
  if (line === undefined) return null;
  const slots: readonly Slot[] = [daily(line.value.from, line.value.to)];
  return { kind: "hours", slots, except: null, zones: matter.zones };
}

/** Times the consumer agreed to or asked for, beyond the ordinary hours. */
export function agreedTimes(matter: Matter): readonly Clock[] {
  const kind = isElectronic(matter.channel) ? "electronicContact" : "calls";
  const ordinary = { from: 8 * 3600, to: 21 * 3600 };
  const clocks: Clock[] = [];
  for (const consent of consented(matter, [kind])) {
    if (!coversChannel(consent, matter.channel)) continue;
    const clock = hoursNamed(consent, matter, ordinary);
    if (clock !== null) clocks.push(clock);
  }
  return clocks;
}

/** Times that were agreed to, and those the debtor asked for: a shift worker's night. */
export function askedTimes(matter: Matter): readonly Clock[] {
  const ranges = matter.facts.preferences.permittedTimes.filter((range) => covers(range, matter));
  const agreed = agreedTimes(matter);
  if (ranges.length === 0) return agreed;
  const slots = ranges.flatMap(slotsOf);
  return [...agreed, { kind: "hours", slots, except: null, zones: matter.zones }];
}

const covers = (range: TimeRange, { channel }: Matter): boolean =>
  range.channels === "all" || (channel !== null && range.channels.includes(channel));

/** The times the consumer refused, and the only times agreed to. */
export function wishedTimes(matter: Matter): readonly Clock[] {
  const { inconvenientTimes, permittedTimes } = matter.facts.preferences;
  const clocks: Clock[] = [];
  const shut = inconvenientTimes.filter((range) => covers(range, matter));
  if (shut.length > 0) {
    clocks.push({ kind: "outside", slots: shut.flatMap(slotsOf), zones: matter.zones });
  }
  const open = permittedTimes.filter((range) => covers(range, matter));
  if (open.length > 0) {
    const slots = open.flatMap(slotsOf);
    clocks.push({ kind: "hours", slots, except: null, zones: matter.zones });
  }
  return clocks;
}

/** The consumer wrote or rang in these very closed hours, and this answers it. */
export function answersAtThatHour(message: HistoryEntry, window: Clock, matter: Matter): boolean {
  if (isOpen(window, message.at)) return false;
  const opens = firstOpening([window], message.at);
  return opens === null || opens > matter.now;
}

/** A window of the whole day, for what its reader opens when it suits. */
export const wholeDay = ({ zones }: Matter): Clock => ({
  kind: "hours",
  slots: [daily(0, 24)],
  except: null,
  zones,
});

/** The only times the consumer asked for lie wholly outside the hours: a shift worker's night. */
function asksForNight(matter: Matter, window: Clock): boolean {
  const ranges = matter.facts.preferences.permittedTimes.filter((range) => covers(range, matter));
  const asked = ranges.flatMap(slotsOf);
  const lawful = window.kind === "hours" ? window.slots : [];
  const overlaps = (slot: Slot): boolean =>
    lawful.some(({ from, to }) => slot.from < to && from < slot.to);
  return asked.length > 0 && !asked.some(overlaps);
}

/** Clocks that bind a contact with the debtor: each opens early at a time that was agreed. */
export function contactClocks(matter: Matter, window: Clock): readonly Clock[] {
  const message = openMessage(matter);
  if (message !== null) return answersAtThatHour(message, window, matter) ? [] : [window];
  const wishes = party(matter) === "joint" ? [] : wishedTimes(matter);
  const agreed = agreedTimes(matter);
  const hours = wishes.length > 0 && asksForNight(matter, window) ? [] : [window];
  return [...hours, ...wishes].map((clock) =>
    agreed.length === 0 ? clock : either(clock, ...agreed),
  );
}

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
