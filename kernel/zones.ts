/** What the clock says in a zone: from tables of its transitions, which Temporal fills. */

import {
  type Instant,
  type PlainDate,
  Temporal,
  type TimeZone,
  dateOfEpochDay,
  epochDay,
  instantOf,
  msOf,
  secondsPerDay,
} from "./calendar.ts";
import { clockChanges } from "./clock-changes.ts";
import { type Result, err, ok } from "./result.ts";

/** A stretch of constant offset, `from` up to just before `until`, in seconds since 1970 (UTC). */
export type Span = { readonly from: number; readonly until: number; readonly offset: number };

/** The spans of one zone that were asked for so far, in order of time, and the latest answer. */
type Table = { readonly spans: Span[]; latest: Span };

const widestOffset = 16 * 3600; // no zone was ever further from UTC, on either side

const tables = new Map<TimeZone, Table>();

/** The zone asked about last, and its table: mostly the next question is about it too. */
let [latestZone, latestTable]: [TimeZone | null, Table | undefined] = [null, undefined];

const lastChanges = new Map(
  clockChanges.flatMap((change) => change.zones.map((zone) => [zone, change] as const)),
);

/** The span of constant offset around a second: exact, but about 1 ms. */
function findSpan(zone: TimeZone, second: number): Span {
  const last = lastChanges.get(zone);
  if (last !== undefined && second >= last.from) {
    return { from: last.from, until: Infinity, offset: last.offset };
  }
  const at = Temporal.Instant.fromEpochMilliseconds(second * 1000).toZonedDateTimeISO(zone);
  const next = at.getTimeZoneTransition("next");
  // "previous" looks strictly before: one nanosecond on, so that a transition at `second` counts.
  const previous = at.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  const until = next ? next.epochMilliseconds / 1000 : Infinity;
  return {
    from: previous ? previous.epochMilliseconds / 1000 : -Infinity,
    until: last === undefined ? until : Math.min(until, last.from),
    offset: at.offsetNanoseconds / 1e9,
  };
}

/** How many of the spans begin at or before a second. */
function countBegun(spans: readonly Span[], second: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.from <= second) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The span of constant offset around a whole second since 1970. Temporal is asked once per span (a
 * zone has two a year); every later answer is a look into the table.
 */
export function spanAt(zone: TimeZone, second: number): Span {
  if (zone !== latestZone) [latestZone, latestTable] = [zone, tables.get(zone)];
  const table = latestTable;
  if (table === undefined) {
    const span = findSpan(zone, second);
    latestTable = { spans: [span], latest: span };
    tables.set(zone, latestTable);
    return span;
  }
  const { spans, latest } = table;
  if (second >= latest.from && second < latest.until) return latest;
  const begun = countBegun(spans, second);
  let span = spans[begun - 1];
  if (span === undefined || second >= span.until) {
    span = findSpan(zone, second);
    spans.splice(begun, 0, span);
  }
  table.latest = span;
  return span;
}

/** Reads an IANA zone name in any case and writes it in IANA's; aliases stay as given. */
export function parseTimeZone(text: string): Result<TimeZone, "not-a-time-zone"> {
  if (!/^[A-Za-z]/.test(text)) return err("not-a-time-zone");
  try {
    return ok(new Temporal.ZonedDateTime(0n, text).timeZoneId as TimeZone);
  } catch {
    return err("not-a-time-zone"); // Temporal has no other way to say no
  }
}

const wholeSecond = (at: Instant): number => Math.floor(msOf(at) / 1000);

const localSeconds = (at: Instant, zone: TimeZone): number => {
  const second = wholeSecond(at);
  return second + spanAt(zone, second).offset;
};

/** The date on the wall calendar of the zone. */
export const localDate = (at: Instant, zone: TimeZone): PlainDate =>
  dateOfEpochDay(Math.floor(localSeconds(at, zone) / secondsPerDay));

/** What the wall clock of the zone shows, as whole seconds since its 00:00:00: 0 to 86 399. */
export function localSecond(at: Instant, zone: TimeZone): number {
  const local = localSeconds(at, zone);
  return local - Math.floor(local / secondsPerDay) * secondsPerDay;
}

/**
 * The first instant at which the zone's clock and calendar show that second of that date, or one
 * after it: in a gap the instant the gap ends, in an overlap the earlier of the two.
 * @param secondOfDay 0 to 86 400; 86 400 is the next midnight
 */
export function atLocal(date: PlainDate, secondOfDay: number, zone: TimeZone): Instant {
  const local = epochDay(date) * secondsPerDay + secondOfDay;
  let span = spanAt(zone, local - widestOffset);
  while (span.until + span.offset <= local) span = spanAt(zone, span.until);
  return instantOf(Math.max(span.from, local - span.offset) * 1000);
}

/** The first instant of that date there; a date the zone skipped begins where the next does. */
export const startOfDay = (date: PlainDate, zone: TimeZone): Instant => atLocal(date, 0, zone);
