/** Clocks that rules hand to one solver: the first instant at which all of them are open at once. */

import { type Json, type TimeZone, never, spanAt } from "@forbear/kernel";
import { type Day, type Second, dayNumber, printSecond, second } from "./facts/time.ts";
import type { TimeRange, Weekday } from "./facts/words.ts";

export const secondsPerDay = 86_400;

/** Days on which a calendar is closed, for example public holidays. */
export type Holidays = { readonly id: string; readonly has: (day: Day) => boolean };

/** A stretch of a local day on some weekdays: `from` in, `to` out, until a last date. */
export type Slot = {
  /** Bit n is set for the weekday n days after a Thursday (1970-01-01 was one). */
  readonly days: number;
  readonly from: number;
  readonly to: number;
  readonly lastDay: number;
};

/**
 * When a rule lets an act through.
 * `event`: no clock opens it. `from`: from an instant on. `between`: both ends in. `hours`: inside a
 * slot in every zone, but never on a holiday. `outside`: outside the slots in every zone. `either`:
 * as soon as one of them is open. `both`: when all of them are.
 */
export type Clock =
  | { readonly kind: "event" }
  | { readonly kind: "from"; readonly at: Second }
  | { readonly kind: "between"; readonly from: Second; readonly until: Second }
  | {
      readonly kind: "hours";
      readonly slots: readonly Slot[];
      readonly except: Holidays | null;
      readonly zones: readonly TimeZone[];
    }
  | {
      readonly kind: "outside";
      readonly slots: readonly Slot[];
      readonly zones: readonly TimeZone[];
    }
  | { readonly kind: "either"; readonly of: readonly Clock[] }
  | { readonly kind: "both"; readonly of: readonly Clock[] };

export const event: Clock = { kind: "event" };
export const from = (at: Second): Clock => ({ kind: "from", at });
export const between = (start: Second, until: Second): Clock => ({
  kind: "between",
  from: start,
  until,
});
export const either = (...of: readonly Clock[]): Clock =>
  of.length === 1 && of[0] ? of[0] : { kind: "either", of };

export const both = (...of: readonly Clock[]): Clock =>
  of.length === 1 && of[0] ? of[0] : { kind: "both", of };

const bits: Readonly<Record<Weekday, number>> = {
  TH: 1,
  FR: 2,
  SA: 4,
  SU: 8,
  MO: 16,
  TU: 32,
  WE: 64,
};
export const everyDay = 127;
export const daysOf = (weekdays: readonly Weekday[] | "all"): number =>
  weekdays === "all" ? everyDay : weekdays.reduce((mask, weekday) => mask | bits[weekday], 0);

/** A slot on every day, in hours of the local clock: `daily(8, 21)` is 08:00:00 up to 21:00:00. */
export const daily = (fromHour: number, toHour: number, days = everyDay): Slot => ({
  days,
  from: Math.round(fromHour * 3600),
  to: Math.round(toHour * 3600),
  lastDay: Infinity,
});

const nextDays = (days: number): number => ((days << 1) | (days >> 6)) & everyDay;

/** A repeated range as slots: one that runs past midnight is two. */
export function slotsOf(range: Pick<TimeRange, "days" | "from" | "to" | "until">): readonly Slot[] {
  const days = daysOf(range.days);
  const lastDay = range.until ?? Infinity;
  if (range.from < range.to) return [{ days, from: range.from, to: range.to, lastDay }];
  return [
    { days, from: range.from, to: secondsPerDay, lastDay },
    { days: nextDays(days), from: 0, to: range.to, lastDay: lastDay + 1 },
  ];
}

export const weekdayBit = (day: number): number => 1 << (((day % 7) + 7) % 7);

const covers = (slot: Slot, day: number): boolean =>
  (slot.days & weekdayBit(day)) !== 0 && day <= slot.lastDay;

/** The local date of an instant. */
export const dayIn = (zone: TimeZone, at: number): Day =>
  dayNumber(Math.floor((at + spanAt(zone, at).offset) / secondsPerDay));

/** Seconds of the local clock since midnight. */
export function clockIn(zone: TimeZone, at: number): number {
  const local = at + spanAt(zone, at).offset;
  return local - Math.floor(local / secondsPerDay) * secondsPerDay;
}

/** The instant a local date begins (after a gap: the instant the gap ends). */
export function startOf(day: Day, zone: TimeZone): Second {
  const local = day * secondsPerDay;
  let span = spanAt(zone, local - 16 * 3600);
  while (span.until + span.offset <= local) span = spanAt(zone, span.until);
  return second(Math.max(span.from, local - span.offset));
}

function openingInside(
  slots: readonly Slot[],
  except: Holidays | null,
  zone: TimeZone,
  start: number,
  limit: number,
): number {
  let at = start;
  while (at < limit) {
    const span = spanAt(zone, at);
    const local = at + span.offset;
    const day = Math.floor(local / secondsPerDay);
    const shown = local - day * secondsPerDay;
    let resumes = secondsPerDay;
    if (except === null || !except.has(dayNumber(day))) {
      for (const slot of slots) {
        if (!covers(slot, day)) continue;
        if (shown >= slot.from && shown < slot.to) return at;
        if (slot.from > shown && slot.from < resumes) resumes = slot.from;
      }
    }
    // A transition is never stepped over: across one the local clock does not run evenly.
    at = Math.min(at + resumes - shown, span.until);
  }
  return Infinity;
}

function openingOutside(slots: readonly Slot[], zone: TimeZone, start: number, limit: number) {
  let at = start;
  while (at < limit) {
    const span = spanAt(zone, at);
    const local = at + span.offset;
    const day = Math.floor(local / secondsPerDay);
    const shown = local - day * secondsPerDay;
    let resumes = -1;
    for (const slot of slots) {
      const inside = covers(slot, day) && shown >= slot.from && shown < slot.to;
      if (inside && slot.to > resumes) resumes = slot.to;
    }
    if (resumes < 0) return at;
    at = Math.min(at + resumes - shown, span.until);
  }
  return Infinity;
}

/** The first instant, `start` itself included, at which the clock is open; Infinity where none is. */
function opening(clock: Clock, start: number, limit: number): number {
  switch (clock.kind) {
    case "event":
      return Infinity;
    case "from":
      return Math.max(start, clock.at);
    case "between":
      return start <= clock.until ? Math.max(start, clock.from) : Infinity;
    case "hours": {
      let at = start;
      for (const zone of clock.zones)
        at = openingInside(clock.slots, clock.except, zone, at, limit);
      return at;
    }
    case "outside": {
      let at = start;
      for (const zone of clock.zones) at = openingOutside(clock.slots, zone, at, limit);
      return at;
    }
    case "either": {
      let at = Infinity;
      for (const one of clock.of) at = Math.min(at, settled([one], start, limit));
      return at;
    }
    case "both":
      return settled(clock.of, start, limit);
    default:
      return never(clock);
  }
}

/** Moves on until every clock is content with the same instant. */
function settled(clocks: readonly Clock[], start: number, limit: number): number {
  let at = start;
  for (let before = -Infinity; before !== at && at < limit;) {
    before = at;
    for (const clock of clocks) at = opening(clock, at, limit);
  }
  return at < limit ? at : Infinity;
}

const searchDays = 400;

function latestStart(clocks: readonly Clock[], now: number): number {
  let latest = now;
  for (const clock of clocks) {
    if (clock.kind === "from") latest = Math.max(latest, clock.at);
    if (clock.kind === "between") latest = Math.max(latest, clock.from);
    if (clock.kind === "either" || clock.kind === "both") latest = latestStart(clock.of, latest);
  }
  return latest;
}

/** The first whole second from `now` on at which all clocks are open; null where none will be. */
export function firstOpening(clocks: readonly Clock[], now: Second): Second | null {
  if (clocks.some((clock) => clock.kind === "event")) return null;
  const limit = latestStart(clocks, now) + searchDays * secondsPerDay;
  const at = settled(clocks, now, limit);
  return at === Infinity ? null : second(Math.ceil(at));
}

/** The local clock of a zone stands in one of the slots, on no holiday. */
function isInside(slots: readonly Slot[], except: Holidays | null, zone: TimeZone, at: number) {
  const local = at + spanAt(zone, at).offset;
  const day = Math.floor(local / secondsPerDay);
  const shown = local - day * secondsPerDay;
  for (const slot of slots) {
    if (shown >= slot.from && shown < slot.to && covers(slot, day)) {
      return except === null || !except.has(dayNumber(day));
    }
  }
  return false;
}

/** True where the clock is open at that instant. */
export function isOpen(clock: Clock, at: Second): boolean {
  switch (clock.kind) {
    case "event":
      return false;
    case "from":
      return clock.at <= at;
    case "between":
      return clock.from <= at && at <= clock.until;
    case "hours":
      return clock.zones.every((zone) => isInside(clock.slots, clock.except, zone, at));
    case "outside":
      return !clock.zones.some((zone) => isInside(clock.slots, null, zone, at));
    case "either":
      return clock.of.some((one) => isOpen(one, at));
    case "both":
      return clock.of.every((one) => isOpen(one, at));
    default:
      return never(clock);
  }
}

const slotJson = (slot: Slot): Json => ({
  days: slot.days,
  from: slot.from,
  to: slot.to,
  ...(slot.lastDay === Infinity ? {} : { lastDay: slot.lastDay }),
});

/** An end that is open, as of a consent without a last day, is null. */
const endJson = (at: Second): Json => (Number.isFinite(at) ? printSecond(at) : null);

/** The clock as JSON, for the trace. */
export function clockJson(clock: Clock): Json {
  switch (clock.kind) {
    case "event":
      return { kind: clock.kind };
    case "from":
      return { kind: clock.kind, at: endJson(clock.at) };
    case "between":
      return { kind: clock.kind, from: endJson(clock.from), until: endJson(clock.until) };
    case "hours": {
      const slots = clock.slots.map(slotJson);
      return { kind: clock.kind, slots, except: clock.except?.id ?? null, zones: clock.zones };
    }
    case "outside":
      return { kind: clock.kind, slots: clock.slots.map(slotJson), zones: clock.zones };
    case "either":
    case "both":
      return { kind: clock.kind, of: clock.of.map(clockJson) };
    default:
      return never(clock);
  }
}
