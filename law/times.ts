/** Times the consumer named: agreed to, asked for, refused, and the hour at which they wrote. */

import { type Clock, firstOpening, slotsOf } from "./clock.ts";
import { consented, coversChannel, hoursNamed } from "./consent.ts";
import type { HistoryEntry } from "./facts/past.ts";
import type { TimeRange } from "./facts/words.ts";
import { type Matter, isElectronic } from "./matter.ts";

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
  const ranges = matter.facts.preferences.permittedTimes.filter((range) =>
    coversTime(range, matter),
  );
  const agreed = agreedTimes(matter);
  if (ranges.length === 0) return agreed;
  const slots = ranges.flatMap(slotsOf);
  return [...agreed, { kind: "hours", slots, except: null, zones: matter.zones }];
}

/** The wish is for this channel. */
export const coversTime = (range: TimeRange, { channel }: Matter): boolean =>
  range.channels === "all" || (channel !== null && range.channels.includes(channel));

/** The times the consumer refused, and the only times agreed to. */
export function wishedTimes(matter: Matter): readonly Clock[] {
  const { inconvenientTimes, permittedTimes } = matter.facts.preferences;
  const clocks: Clock[] = [];
  const shut = inconvenientTimes.filter((range) => coversTime(range, matter));
  if (shut.length > 0) {
    clocks.push({ kind: "outside", slots: shut.flatMap(slotsOf), zones: matter.zones });
  }
  const open = permittedTimes.filter((range) => coversTime(range, matter));
  if (open.length > 0) {
    const slots = open.flatMap(slotsOf);
    clocks.push({ kind: "hours", slots, except: null, zones: matter.zones });
  }
  return clocks;
}

/** The consumer wrote or rang in these very closed hours, and this answers it. */
export function answersAtThatHour(message: HistoryEntry, window: Clock, matter: Matter): boolean {
  const opens = firstOpening([window], message.at);
  return opens === null || opens > matter.now;
}
