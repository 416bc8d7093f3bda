/** The hours of the United Kingdom as clocks, with the consumer's wishes and what lifts them. */

import { type Clock, type Slot, daily, either, slotsOf } from "../clock.ts";
import type { Day } from "../facts/time.ts";
import { openMessage } from "../history.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, valueOn } from "../parameter.ts";
import { party } from "../parties.ts";
import { agreedTimes, answersAtThatHour, coversTime, wishedTimes } from "../times.ts";

export type HoursOfDay = { readonly from: number; readonly to: number };

/** The hours in force on a day as a clock; null before they began. */
export function windowOf(hours: Parameter<HoursOfDay>, matter: Matter, on: Day): Clock | null {
  const line = valueOn(hours, on);
  if (line === undefined) return null;
  const slots: readonly Slot[] = [daily(line.value.from, line.value.to)];
  return { kind: "hours", slots, except: null, zones: matter.zones };
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
  const ranges = matter.facts.preferences.permittedTimes.filter((range) =>
    coversTime(range, matter),
  );
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
