/** Opening hours by weekday, and the first instant that is inside them on every clock. */

import {
  type Instant,
  type PlainDate,
  type TimeZone,
  type Weekday,
  dateOfEpochDay,
  instantOf,
  msOf,
  secondsPerDay,
  weekdayOf,
} from "./calendar.ts";
import { assert } from "./result.ts";
import { spanAt } from "./zones.ts";

/** From `opens` to just before `closes`, in seconds of the day: 0 <= opens < closes <= 86 400. */
export type Window = { readonly opens: number; readonly closes: number };

/** What each weekday allows by the wall clock. */
export type Hours = Readonly<Record<Weekday, Window | "closed">>;

/** Hours where they are lived. A date that is `closedOn` (a public holiday) has none. */
export type Clock = {
  readonly zone: TimeZone;
  readonly hours: Hours;
  readonly closedOn?: (date: PlainDate) => boolean;
};

const searchDays = 14;

/** The same window every day of the week. */
export function everyDay(opens: number, closes: number): Hours {
  assert(opens >= 0 && opens < closes && closes <= secondsPerDay, "hours that never open");
  const window: Window = { opens, closes };
  return {
    MO: window,
    TU: window,
    WE: window,
    TH: window,
    FR: window,
    SA: window,
    SU: window,
  };
}

function windowOn(clock: Clock, epochDay: number): Window | "closed" {
  const window = clock.hours[weekdayOf(epochDay)];
  if (window === "closed" || clock.closedOn === undefined) return window;
  return clock.closedOn(dateOfEpochDay(epochDay)) ? "closed" : window;
}

/** The first whole second, `from` included, inside the hours of one clock; `limit` if none is. */
function openingOf(clock: Clock, from: number, limit: number): number {
  let now = from;
  while (now < limit) {
    const span = spanAt(clock.zone, now);
    const local = now + span.offset;
    const day = Math.floor(local / secondsPerDay);
    const shown = local - day * secondsPerDay;
    const window = windowOn(clock, day);
    let resumes = secondsPerDay;
    if (window !== "closed" && shown < window.closes) {
      if (shown >= window.opens) return now;
      resumes = window.opens;
    }
    // Never step over a transition: within a span the clock runs evenly, across one it does not.
    now = Math.min(now + resumes - shown, span.until);
  }
  return limit;
}

/** True where `at` is inside the hours of every clock. Without a clock nothing is known: false. */
export function isOpen(at: Instant, clocks: readonly Clock[]): boolean {
  const second = Math.floor(msOf(at) / 1000);
  return (
    clocks.length > 0 && clocks.every((clock) => openingOf(clock, second, second + 1) === second)
  );
}

/**
 * The first instant, `at` itself included, that is inside the hours of every clock at once; null
 * without a clock, or when none comes within 14 days.
 */
export function firstOpening(at: Instant, clocks: readonly Clock[]): Instant | null {
  const first = Math.floor(msOf(at) / 1000);
  const limit = first + searchDays * secondsPerDay;
  let now = first;
  let settled = clocks.length === 0 ? limit : -1;
  while (settled !== now && now < limit) {
    settled = now;
    for (const clock of clocks) now = openingOf(clock, now, limit);
  }
  if (clocks.length === 0 || now >= limit) return null;
  return now === first ? at : instantOf(now * 1000);
}

const clocksOf = (zones: readonly TimeZone[], hours: Hours): Clock[] =>
  zones.map((zone) => ({ zone, hours }));

/** True where it is from `opens` until just before `closes` in every zone the person may be in. */
export const withinHours = (at: Instant, zones: readonly TimeZone[], hours: Hours): boolean =>
  isOpen(at, clocksOf(zones, hours));

/** The first instant from `at` on inside the same hours in every zone: see `firstOpening`. */
export const nextOpening = (
  at: Instant,
  zones: readonly TimeZone[],
  hours: Hours,
): Instant | null => firstOpening(at, clocksOf(zones, hours));
