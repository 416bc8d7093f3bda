/** Clocks and dates of zones, with Temporal as oracle and the hard cases by hand. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Instant,
  type PlainDate,
  Temporal,
  type TimeZone,
  addDays,
  instantOf,
  msOf,
  parseInstant,
  parsePlainDate,
} from "./calendar.ts";
import { chanceFrom } from "./chance.ts";
import { clockChanges } from "./clock-changes.ts";
import { must, ok } from "./result.ts";
import { atLocal, localDate, localSecond, parseTimeZone, spanAt, startOfDay } from "./zones.ts";
import { checkTransitions } from "./zones.oracle.ts";

const zone = (text: string): TimeZone => must(parseTimeZone(text));
const at = (text: string): Instant => must(parseInstant(text));
const on = (text: string): PlainDate => must(parsePlainDate(text));
const seconds = (clock: string): number => {
  const [hours = 0, minutes = 0, rest = 0] = clock.split(":").map(Number);
  return (hours * 60 + minutes) * 60 + rest;
};

/** Where clocks do what clocks rarely do. */
const odd = [
  "America/Havana", // changes at midnight
  "America/St_Johns", // half an hour off the hour
  "Africa/Cairo", // changes at midnight, began again in 2023
  "Africa/Monrovia", // seconds in its offset until 1972
  "Asia/Gaza", // four changes in some years
  "Asia/Kathmandu",
  "Australia/Lord_Howe", // half an hour of summer time
  "Pacific/Apia",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "Pacific/Marquesas",
  "Pacific/Niue",
].map(zone);

const corrected = new Set(clockChanges.flatMap((change) => change.zones));
const told = Intl.supportedValuesOf("timeZone").filter((name) => !corrected.has(name));

describe("the tables say what Temporal says", () => {
  const chance = chanceFrom("zones");
  const sample = [...odd, ...Array.from({ length: 12 }, () => zone(chance.pick(told)))];

  test.each([...new Set(sample)])(
    "a second around each transition of 2020 to 2035 in %s",
    (name) => {
      expect(checkTransitions(name, at("2020-01-01T00:00Z"), at("2035-12-31T00:00Z"))).toEqual([]);
    },
  );

  test("at any instant of 1960 to 2100, asked in any order", () => {
    const some = fc.constantFrom(...odd);
    const ms = fc.integer({ min: Date.UTC(1960), max: Date.UTC(2100) });
    fc.assert(
      fc.property(some, ms, (name, then) => {
        const theirs = Temporal.Instant.fromEpochMilliseconds(then).toZonedDateTimeISO(name);
        const clock = (theirs.hour * 60 + theirs.minute) * 60 + theirs.second;
        expect(localSecond(instantOf(then), name)).toBe(clock);
        expect(localDate(instantOf(then), name)).toBe(theirs.toPlainDate().toString());
      }),
    );
  });

  test("a day begins where Temporal begins it", () => {
    const some = fc.constantFrom(...odd);
    const days = fc.integer({ min: 0, max: 365 * 30 });
    fc.assert(
      fc.property(some, days, (name, day) => {
        const date = addDays(on("2005-01-01"), day);
        const theirs = Temporal.PlainDate.from(date).toZonedDateTime(name);
        expect(msOf(startOfDay(date, name))).toBe(theirs.epochMilliseconds);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the clock on the wall", () => {
  test.each`
    what                                 | instant                       | name                     | date            | clock
    ${"half an hour"}                    | ${"2026-07-01T00:00:00Z"}     | ${"Asia/Kolkata"}        | ${"2026-07-01"} | ${"05:30:00"}
    ${"three quarters"}                  | ${"2026-07-01T00:00:00Z"}     | ${"Asia/Kathmandu"}      | ${"2026-07-01"} | ${"05:45:00"}
    ${"three quarters with summer time"} | ${"2026-01-01T00:00:00Z"}     | ${"Pacific/Chatham"}     | ${"2026-01-01"} | ${"13:45:00"}
    ${"half an hour west"}               | ${"2026-07-01T00:00:00Z"}     | ${"Pacific/Marquesas"}   | ${"2026-06-30"} | ${"14:30:00"}
    ${"the first to see a day"}          | ${"2026-01-01T10:00:00Z"}     | ${"Pacific/Kiritimati"}  | ${"2026-01-02"} | ${"00:00:00"}
    ${"the last to leave it"}            | ${"2026-01-02T10:59:59Z"}     | ${"Pacific/Niue"}        | ${"2026-01-01"} | ${"23:59:59"}
    ${"Samoa, before the skipped day"}   | ${"2011-12-30T09:59:59Z"}     | ${"Pacific/Apia"}        | ${"2011-12-29"} | ${"23:59:59"}
    ${"Samoa, after the skipped day"}    | ${"2011-12-30T10:00:00Z"}     | ${"Pacific/Apia"}        | ${"2011-12-31"} | ${"00:00:00"}
    ${"an offset with seconds"}          | ${"1971-01-01T00:00:00Z"}     | ${"Africa/Monrovia"}     | ${"1970-12-31"} | ${"23:15:30"}
    ${"a part of a second"}              | ${"2026-07-01T00:00:00.999Z"} | ${"UTC"}                 | ${"2026-07-01"} | ${"00:00:00"}
    ${"before the gap"}                  | ${"2026-03-08T06:59:59Z"}     | ${"America/New_York"}    | ${"2026-03-08"} | ${"01:59:59"}
    ${"after the gap"}                   | ${"2026-03-08T07:00:00Z"}     | ${"America/New_York"}    | ${"2026-03-08"} | ${"03:00:00"}
    ${"half an hour of summer time"}     | ${"2026-04-04T14:59:59Z"}     | ${"Australia/Lord_Howe"} | ${"2026-04-05"} | ${"01:59:59"}
    ${"and none"}                        | ${"2026-04-04T15:00:00Z"}     | ${"Australia/Lord_Howe"} | ${"2026-04-05"} | ${"01:30:00"}
    ${"a century on"}                    | ${"2126-07-01T16:00:00Z"}     | ${"America/New_York"}    | ${"2126-07-01"} | ${"12:00:00"}
    ${"no winter time since 2026"}       | ${"2026-11-21T16:00:00Z"}     | ${"America/Vancouver"}   | ${"2026-11-21"} | ${"09:00:00"}
    ${"but winter time before"}          | ${"2026-01-21T16:00:00Z"}     | ${"America/Vancouver"}   | ${"2026-01-21"} | ${"08:00:00"}
    ${"by its other name"}               | ${"2026-11-21T16:00:00Z"}     | ${"Canada/Pacific"}      | ${"2026-11-21"} | ${"09:00:00"}
    ${"Alberta"}                         | ${"2027-01-21T16:00:00Z"}     | ${"America/Edmonton"}    | ${"2027-01-21"} | ${"10:00:00"}
    ${"Alberta's last change"}           | ${"2026-03-08T08:59:59Z"}     | ${"America/Edmonton"}    | ${"2026-03-08"} | ${"01:59:59"}
    ${"Alberta since"}                   | ${"2026-03-08T09:00:00Z"}     | ${"America/Edmonton"}    | ${"2026-03-08"} | ${"03:00:00"}
    ${"the Northwest Territories"}       | ${"2027-01-21T16:00:00Z"}     | ${"America/Yellowknife"} | ${"2027-01-21"} | ${"10:00:00"}
    ${"Morocco since September 2026"}    | ${"2026-09-20T01:00:00Z"}     | ${"Africa/Casablanca"}   | ${"2026-09-20"} | ${"01:00:00"}
    ${"Morocco before"}                  | ${"2026-09-20T00:59:59Z"}     | ${"Africa/Casablanca"}   | ${"2026-09-20"} | ${"01:59:59"}
  `("$what: $instant in $name is $date $clock", ({ instant, name, date, clock }) => {
    const [then, there] = [at(String(instant)), zone(String(name))];
    expect(localDate(then, there)).toBe(date);
    expect(localSecond(then, there)).toBe(seconds(String(clock)));
  });
});

describe("a second of a date", () => {
  test.each`
    what                                  | date            | clock         | name                     | instant
    ${"on a plain day"}                   | ${"2026-07-01"} | ${"08:00:00"} | ${"America/New_York"}    | ${"2026-07-01T12:00:00.000Z"}
    ${"in a gap: where it ends"}          | ${"2026-03-08"} | ${"02:30:00"} | ${"America/New_York"}    | ${"2026-03-08T07:00:00.000Z"}
    ${"just before a gap"}                | ${"2026-03-08"} | ${"01:59:59"} | ${"America/New_York"}    | ${"2026-03-08T06:59:59.000Z"}
    ${"in an overlap: the earlier"}       | ${"2026-11-01"} | ${"01:30:00"} | ${"America/New_York"}    | ${"2026-11-01T05:30:00.000Z"}
    ${"after an overlap"}                 | ${"2026-11-01"} | ${"02:00:00"} | ${"America/New_York"}    | ${"2026-11-01T07:00:00.000Z"}
    ${"in a gap of half an hour"}         | ${"2026-10-04"} | ${"02:15:00"} | ${"Australia/Lord_Howe"} | ${"2026-10-03T15:30:00.000Z"}
    ${"in an overlap of half an hour"}    | ${"2026-04-05"} | ${"01:45:00"} | ${"Australia/Lord_Howe"} | ${"2026-04-04T14:45:00.000Z"}
    ${"of the day Samoa skipped"}         | ${"2011-12-30"} | ${"12:00:00"} | ${"Pacific/Apia"}        | ${"2011-12-30T10:00:00.000Z"}
    ${"where midnight is skipped"}        | ${"2026-03-08"} | ${"00:00:00"} | ${"America/Havana"}      | ${"2026-03-08T05:00:00.000Z"}
    ${"where midnight comes twice"}       | ${"2026-11-01"} | ${"00:00:00"} | ${"America/Havana"}      | ${"2026-11-01T04:00:00.000Z"}
    ${"midnight skipped in Egypt"}        | ${"2026-04-24"} | ${"00:00:00"} | ${"Africa/Cairo"}        | ${"2026-04-23T22:00:00.000Z"}
    ${"midnight turned back to 23:00"}    | ${"2018-02-18"} | ${"00:00:00"} | ${"America/Sao_Paulo"}   | ${"2018-02-18T03:00:00.000Z"}
    ${"a minute of the day, then 23:01"}  | ${"2010-11-07"} | ${"00:00:00"} | ${"America/St_Johns"}    | ${"2010-11-07T02:30:00.000Z"}
    ${"24:00 is the next midnight"}       | ${"2026-07-01"} | ${"24:00:00"} | ${"Asia/Kolkata"}        | ${"2026-07-01T18:30:00.000Z"}
    ${"far east"}                         | ${"2026-01-01"} | ${"00:00:00"} | ${"Pacific/Kiritimati"}  | ${"2025-12-31T10:00:00.000Z"}
    ${"far west"}                         | ${"2026-01-01"} | ${"23:59:59"} | ${"Pacific/Niue"}        | ${"2026-01-02T10:59:59.000Z"}
    ${"in Vancouver's first such winter"} | ${"2026-11-01"} | ${"01:30:00"} | ${"America/Vancouver"}   | ${"2026-11-01T08:30:00.000Z"}
    ${"in Vancouver's last gap"}          | ${"2026-03-08"} | ${"02:30:00"} | ${"America/Vancouver"}   | ${"2026-03-08T10:00:00.000Z"}
  `("$what: $date $clock in $name is $instant", ({ date, clock, name, instant }) => {
    const there = zone(String(name));
    expect(atLocal(on(String(date)), seconds(String(clock)), there)).toBe(instant);
  });

  test("is the first instant that shows it, or something later", () => {
    const some = fc.constantFrom(...odd);
    const days = fc.integer({ min: 0, max: 365 * 60 });
    const clocks = fc.integer({ min: 0, max: 86_399 });
    fc.assert(
      fc.property(some, days, clocks, (name, day, clock) => {
        const date = addDays(on("1990-01-01"), day);
        const then = atLocal(date, clock, name);
        const shows = (ms: number): string => {
          const instant = instantOf(ms);
          return `${localDate(instant, name)} ${String(localSecond(instant, name) + 100_000)}`;
        };
        const asked = `${date} ${String(clock + 100_000)}`;
        expect(shows(msOf(then)) >= asked).toBe(true);
        expect(shows(msOf(then) - 1) < asked).toBe(true);
      }),
    );
  });
});

describe("spans", () => {
  test("lie end to end and cover all of time", () => {
    const some = fc.constantFrom(...odd, ...[...corrected].map(zone));
    const second = fc.integer({ min: Date.UTC(1900) / 1000, max: Date.UTC(2100) / 1000 });
    fc.assert(
      fc.property(some, second, (name, then) => {
        const span = spanAt(name, then);
        expect(span.from <= then && then < span.until).toBe(true);
        if (span.until < Infinity) expect(spanAt(name, span.until).from).toBe(span.until);
        if (span.from > -Infinity) expect(spanAt(name, span.from - 1).until).toBe(span.from);
      }),
    );
  });
});

describe("reading a zone", () => {
  test.each([
    ["America/New_York", "America/New_York"],
    ["america/new_york", "America/New_York"],
    ["ASIA/KOLKATA", "Asia/Kolkata"],
    ["Asia/Calcutta", "Asia/Calcutta"],
    ["US/Eastern", "US/Eastern"],
    ["America/Argentina/ComodRivadavia", "America/Argentina/ComodRivadavia"],
    ["Etc/GMT+5", "Etc/GMT+5"],
    ["utc", "UTC"],
  ])("%s is %s", (text, name) => {
    expect(parseTimeZone(text)).toEqual(ok(name));
  });

  test.each([
    "",
    "+05:30",
    "-08",
    "Eastern",
    "America/Nowhere",
    "America/New_York ",
    "Etc/Unknown",
  ])("%j is none", (text) => {
    expect(parseTimeZone(text).ok).toBe(false);
  });
});
