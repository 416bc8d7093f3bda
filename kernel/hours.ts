/** Opening hours by weekday, and the first instant that is inside them in every zone. */

import {
  type Instant,
  type TimeZone,
  type Weekday,
  instantOf,
  msOf,
  secondsPerDay,
  weekdayOf,
} from "./calendar.ts";
import { spanAt } from "./zones.ts";

/** From `opens` until just before `closes`, in seconds of the wall clock: 0 <= opens < closes <= 86 400. */
export type Window = { readonly opens: number; readonly closes: number };

/** What each weekday allows, by the clock of the person. */
export type Hours = Readonly<Record<Weekday, Window | "closed">>;

const searchDays = 14;

/** The same window every day. */
export function everyDay(opens: number, closes: number): Hours {
  const w: Window = { opens, closes };
  return { MO: w, TU: w, WE: w, TH: w, FR: w, SA: w, SU: w };
}

/** The first second from `second` on that is inside the hours of one zone, or `limit`. */
function openingIn(second: number, zone: TimeZone, hours: Hours, limit: number): number {
  let now = second;
  while (now < limit) {
    const span = spanAt(zone, now);
    const local = now + span.offset;
    const day = Math.floor(local / secondsPerDay);
    const clock = local - day * secondsPerDay;
    const window = hours[weekdayOf(day)];
    if (window !== "closed" && clock >= window.opens && clock < window.closes) return now;
    const waitsUntil =
      window !== "closed" && clock < window.opens ? window.opens : secondsPerDay;
    // Never step over a transition: within a span the clock runs evenly, across one it does not.
    now = Math.min(now + waitsUntil - clock, span.until);
  }
  return limit;
}

/** True where `at` is inside the hours in every zone. No zone known: false. */
export function withinHours(at: Instant, zones: readonly TimeZone[], hours: Hours): boolean {
  const second = Math.floor(msOf(at) / 1000);
  return (
    zones.length > 0 &&
    zones.every((zone) => openingIn(second, zone, hours, second + 1) === second)
  );
}

/**
 * The first instant, `at` itself included, that is inside the hours in every zone at once; null where
 * no zone is known or none comes within 14 days.
 */
export function nextOpening(
  at: Instant,
  zones: readonly TimeZone[],
  hours: Hours,
): Instant | null {
  const first = Math.floor(msOf(at) / 1000);
  const limit = first + searchDays * secondsPerDay;
  if (zones.length === 0) return null;
  let now = first;
  let agreed = 0;
  for (let i = 0; agreed < zones.length && now < limit; i = (i + 1) % zones.length) {
    const zone = zones[i];
    if (zone === undefined) break;
    const opens = openingIn(now, zone, hours, limit);
    agreed = opens === now ? agreed + 1 : 1;
    now = opens;
  }
  if (now >= limit) return null;
  return now === first ? at : instantOf(now * 1000);
}
