/** Opening hours by weekday, and the first instant that is inside all of them. */

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

/** Hours by the clock of a zone. A date that is `closedOn` (a public holiday) has none. */
export type LocalHours = {
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

function windowOn(local: LocalHours, epochDay: number): Window | "closed" {
  const window = local.hours[weekdayOf(epochDay)];
  if (window === "closed" || local.closedOn === undefined) return window;
  return local.closedOn(dateOfEpochDay(epochDay)) ? "closed" : window;
}

/** The first whole second, `from` included, that is inside the hours; `limit` if none is. */
function openingOf(local: LocalHours, from: number, limit: number): number {
  let now = from;
  while (now < limit) {
    const span = spanAt(local.zone, now);
    const wall = now + span.offset;
    const day = Math.floor(wall / secondsPerDay);
    const clock = wall - day * secondsPerDay;
    const window = windowOn(local, day);
    let resumes = secondsPerDay;
    if (window !== "closed" && clock < window.closes) {
      if (clock >= window.opens) return now;
      resumes = window.opens;
    }
    // Never step over a transition: within a span the clock runs evenly, across one it does not.
    now = Math.min(now + resumes - clock, span.until);
  }
  return limit;
}

/** True where `at` is inside all of the hours. Of none nothing is known: false. */
export function isOpen(at: Instant, all: readonly LocalHours[]): boolean {
  const second = Math.floor(msOf(at) / 1000);
  return all.length > 0 && all.every((local) => openingOf(local, second, second + 1) === second);
}

/**
 * The first instant, `at` itself included, that is inside all of the hours at once (several rules,
 * several zones); null when there are none, or when it is more than 14 days away.
 */
export function firstOpening(at: Instant, all: readonly LocalHours[]): Instant | null {
  if (all.length === 0) return null;
  const first = Math.floor(msOf(at) / 1000);
  const limit = first + searchDays * secondsPerDay;
  let now = first;
  let before = first - 1;
  while (before !== now && now < limit) {
    before = now;
    for (const local of all) now = openingOf(local, now, limit);
  }
  if (now >= limit) return null;
  return now === first ? at : instantOf(now * 1000);
}

const inEach = (zones: readonly TimeZone[], hours: Hours): LocalHours[] =>
  zones.map((zone) => ({ zone, hours }));

/** True where it is from `opens` until just before `closes` in every zone the person may be in. */
export const withinHours = (at: Instant, zones: readonly TimeZone[], hours: Hours): boolean =>
  isOpen(at, inEach(zones, hours));

/** The first instant from `at` on inside the same hours in every zone: see `firstOpening`. */
export const nextOpening = (
  at: Instant,
  zones: readonly TimeZone[],
  hours: Hours,
): Instant | null => firstOpening(at, inEach(zones, hours));
