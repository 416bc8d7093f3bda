/** Opening hours, with a plain search as oracle. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Instant,
  type PlainDate,
  type TimeZone,
  type Weekday,
  instantOf,
  later,
  msOf,
  parseInstant,
  parsePlainDate,
  weekday,
} from "./calendar.ts";
import {
  type Hours,
  type LocalHours,
  type Window,
  everyDay,
  firstOpening,
  isOpen,
  nextOpening,
  withinHours,
} from "./hours.ts";
import { Defect, must } from "./result.ts";
import { localDate, localSecond, parseTimeZone } from "./zones.ts";

const zone = (text: string): TimeZone => must(parseTimeZone(text));
const at = (text: string): Instant => must(parseInstant(text));
const on = (text: string): PlainDate => must(parsePlainDate(text));
const hour = 3600;
const eightToNine = everyDay(8 * hour, 21 * hour);
const zones = (names: string): TimeZone[] => (names === "" ? [] : names.split(" ").map(zone));

describe("from eight to nine in every zone a person may be in", () => {
  test.each`
    what                                      | from                          | names                                               | opens
    ${"open now"}                             | ${"2026-06-16T14:30:00.123Z"} | ${"America/New_York"}                               | ${"2026-06-16T14:30:00.123Z"}
    ${"waits for the west"}                   | ${"2026-06-16T14:30:00Z"}     | ${"America/New_York America/Los_Angeles"}           | ${"2026-06-16T15:00:00.000Z"}
    ${"the last moment"}                      | ${"2026-06-17T00:59:59.999Z"} | ${"America/New_York"}                               | ${"2026-06-17T00:59:59.999Z"}
    ${"the closing minute is closed"}         | ${"2026-06-17T01:00:00Z"}     | ${"America/New_York"}                               | ${"2026-06-17T12:00:00.000Z"}
    ${"closed in the east, open in the west"} | ${"2026-06-17T01:00:00Z"}     | ${"America/New_York America/Los_Angeles"}           | ${"2026-06-17T15:00:00.000Z"}
    ${"a part of a second before it opens"}   | ${"2026-06-16T11:59:59.001Z"} | ${"America/New_York"}                               | ${"2026-06-16T12:00:00.000Z"}
    ${"New York and Honolulu in winter"}      | ${"2026-01-15T05:00:00Z"}     | ${"America/New_York Pacific/Honolulu"}              | ${"2026-01-15T18:00:00.000Z"}
    ${"an hour that two far zones share"}     | ${"2026-01-15T16:00:00Z"}     | ${"America/New_York Asia/Kolkata"}                  | ${"2026-01-16T13:00:00.000Z"}
    ${"25 hours apart"}                       | ${"2026-01-15T12:00:00Z"}     | ${"Pacific/Kiritimati Pacific/Niue"}                | ${"2026-01-15T19:00:00.000Z"}
    ${"half an hour after"}                   | ${"2026-01-15T00:00:00Z"}     | ${"Asia/Kolkata"}                                   | ${"2026-01-15T02:30:00.000Z"}
    ${"the morning the clocks go forward"}    | ${"2026-03-08T05:00:00Z"}     | ${"America/New_York"}                               | ${"2026-03-08T12:00:00.000Z"}
    ${"the morning they go back"}             | ${"2026-11-01T04:00:00Z"}     | ${"America/New_York"}                               | ${"2026-11-01T13:00:00.000Z"}
    ${"on from a day that Samoa skipped"}     | ${"2011-12-30T07:00:00Z"}     | ${"Pacific/Apia"}                                   | ${"2011-12-30T18:00:00.000Z"}
    ${"evening in Vancouver since 2026"}      | ${"2026-12-02T04:30:00Z"}     | ${"America/Vancouver"}                              | ${"2026-12-02T15:00:00.000Z"}
    ${"no zone known: never"}                 | ${"2026-06-16T14:30:00Z"}     | ${""}                                               | ${null}
    ${"no hour in common: never"}             | ${"2026-01-15T00:00:00Z"}     | ${"America/New_York Asia/Kolkata Pacific/Honolulu"} | ${null}
  `("$what: from $from, $names opens at $opens", ({ from, names, opens }) => {
    expect(nextOpening(at(String(from)), zones(String(names)), eightToNine)).toBe(opens);
  });

  test("without a zone nothing is known, so it is closed", () => {
    expect(withinHours(at("2026-06-16T14:30:00Z"), [], eightToNine)).toBe(false);
    expect(isOpen(at("2026-06-16T14:30:00Z"), [])).toBe(false);
  });
});

describe("hours by weekday", () => {
  const week: Window = { opens: 7 * hour, closes: 21 * hour };
  const ontario: Hours = {
    ...everyDay(7 * hour, 21 * hour),
    SU: { opens: 13 * hour, closes: 17 * hour },
  };
  const greece: Hours = {
    ...{ MO: week, TU: week, WE: week, TH: week, FR: week },
    ...{ SA: "closed", SU: "closed" },
  };

  test.each`
    what                         | from                      | opens
    ${"Sunday waits for one"}    | ${"2026-06-14T12:00:00Z"} | ${"2026-06-14T17:00:00.000Z"}
    ${"after Sunday, on Monday"} | ${"2026-06-14T21:00:00Z"} | ${"2026-06-15T11:00:00.000Z"}
    ${"Saturday is as any day"}  | ${"2026-06-13T12:00:00Z"} | ${"2026-06-13T12:00:00.000Z"}
  `("in Ontario $what: $from, $opens", ({ from, opens }) => {
    expect(nextOpening(at(String(from)), [zone("America/Toronto")], ontario)).toBe(opens);
  });

  test("a weekend closed is waited out", () => {
    const friday = at("2026-06-12T18:00:00Z"); // 21:00 in Athens
    expect(nextOpening(friday, [zone("Europe/Athens")], greece)).toBe("2026-06-15T04:00:00.000Z");
  });

  test("a week closed never opens", () => {
    const shut: Hours = {
      ...greece,
      MO: "closed",
      TU: "closed",
      WE: "closed",
      TH: "closed",
      FR: "closed",
    };
    expect(nextOpening(at("2026-06-12T18:00:00Z"), [zone("Europe/Athens")], shut)).toBe(null);
  });

  test("an empty window is a defect", () => {
    expect(() => everyDay(9 * hour, 9 * hour)).toThrow(Defect);
    expect(() => everyDay(-1, hour)).toThrow(Defect);
    expect(() => everyDay(0, 24 * hour + 1)).toThrow(Defect);
  });
});

describe("several rules at once", () => {
  const sydney = zone("Australia/Sydney");
  const easter = new Set([on("2026-04-03"), on("2026-04-06")]);
  const calls: LocalHours = {
    zone: sydney,
    hours: {
      ...everyDay(7.5 * hour, 21 * hour),
      SA: { opens: 9 * hour, closes: 21 * hour },
      SU: { opens: 9 * hour, closes: 21 * hour },
    },
    closedOn: (date) => easter.has(date),
  };

  test("a public holiday has no hours", () => {
    const eve = at("2026-04-02T10:00:00Z"); // Thursday 21:00, the eve of Good Friday
    expect(firstOpening(eve, [calls])).toBe("2026-04-03T22:00:00.000Z"); // Saturday 09:00, UTC+11
    expect(isOpen(at("2026-04-06T02:00:00Z"), [calls])).toBe(false); // Easter Monday at noon
    expect(isOpen(at("2026-04-07T02:00:00Z"), [calls])).toBe(true);
  });

  test("the hours of the law and those a person asked for both hold, each in its own zone", () => {
    const afterWork: LocalHours = {
      zone: zone("Asia/Kolkata"),
      hours: everyDay(18 * hour, 19 * hour),
    };
    const easterly = firstOpening(at("2026-04-07T00:00:00Z"), [calls, afterWork]);
    expect(easterly).toBe(null); // 18:00 in Kolkata is 22:30 in Sydney
    const earlier: LocalHours = { ...afterWork, hours: everyDay(12 * hour, 19 * hour) };
    expect(firstOpening(at("2026-04-07T00:00:00Z"), [calls, earlier])).toBe(
      "2026-04-07T06:30:00.000Z",
    );
  });
});

describe("where the clock jumps", () => {
  const newYork = zone("America/New_York");
  const early = everyDay(1.5 * hour, 2 * hour);

  test.each`
    what                                 | from                      | opens
    ${"open in the first half past one"} | ${"2026-11-01T05:10:00Z"} | ${"2026-11-01T05:30:00.000Z"}
    ${"closed as the clock goes back"}   | ${"2026-11-01T06:00:00Z"} | ${"2026-11-01T06:30:00.000Z"}
    ${"open in the second"}              | ${"2026-11-01T06:45:00Z"} | ${"2026-11-01T06:45:00.000Z"}
  `("$what: $from, $opens", ({ from, opens }) => {
    expect(nextOpening(at(String(from)), [newYork], early)).toBe(opens);
  });

  test("hours that begin in the gap begin where it ends, hours inside it are left out that day", () => {
    const night = at("2026-03-08T06:00:00Z");
    expect(nextOpening(night, [newYork], everyDay(2.5 * hour, 4 * hour))).toBe(
      "2026-03-08T07:00:00.000Z",
    );
    expect(nextOpening(night, [newYork], everyDay(2.25 * hour, 2.5 * hour))).toBe(
      "2026-03-09T06:15:00.000Z",
    );
  });

  test("an hour of Saturday that comes again after midnight is open again", () => {
    const saturdays: Hours = {
      ...everyDay(8 * hour, 9 * hour),
      SA: { opens: 0, closes: 24 * hour },
    };
    const sunday = at("2010-11-07T02:30:30Z"); // 00:00:30; at 00:01 it becomes Saturday 23:01
    expect(nextOpening(sunday, [zone("America/St_Johns")], saturdays)).toBe(
      "2010-11-07T02:31:00.000Z",
    );
  });
});

/** The plain meaning: look at every quarter of an hour, on the quarters that hours begin at. */
function byLooking(from: Instant, all: readonly LocalHours[]): Instant | null {
  const inside = (then: Instant): boolean =>
    all.every(({ zone, hours, closedOn }) => {
      const date = localDate(then, zone);
      const window = closedOn?.(date) === true ? "closed" : hours[weekday(date)];
      const second = localSecond(then, zone);
      return window !== "closed" && window.opens <= second && second < window.closes;
    });
  if (inside(from)) return from;
  const quarter = 900_000;
  const first = Math.floor(msOf(from) / quarter + 1) * quarter;
  for (let ms = first; ms < msOf(from) + 14 * 86_400_000; ms += quarter) {
    if (inside(instantOf(ms))) return instantOf(ms);
  }
  return null;
}

test("the first opening is the one found by looking at every quarter of an hour", () => {
  const names = [
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Africa/Cairo",
    "Pacific/Niue",
  ];
  const window = fc
    .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 }))
    .map(([from, long]): Window => ({
      opens: from * 900,
      closes: Math.min(from + long, 96) * 900,
    }));
  const day = fc.option(window, { nil: "closed" as const, freq: 3 });
  const week = fc.record<Record<Weekday, Window | "closed">>({
    MO: day,
    TU: day,
    WE: day,
    TH: day,
    FR: day,
    SA: day,
    SU: day,
  });
  const closedOn = fc.constantFrom(
    () => false,
    (date: PlainDate) => date.endsWith("5"),
  );
  const local = fc.record({ zone: fc.constantFrom(...names.map(zone)), hours: week, closedOn });
  const changes = [
    "2026-03-07T12:00Z",
    "2026-04-04T12:00Z",
    "2026-10-03T12:00Z",
    "2026-10-31T12:00Z",
  ];
  const start = fc
    .tuple(fc.constantFrom(...changes.map(at)), fc.integer({ min: 0, max: 172_800_000 }))
    .map(([change, after]) => later(change, after));
  fc.assert(
    fc.property(start, fc.array(local, { minLength: 1, maxLength: 3 }), (from, all) => {
      const found = firstOpening(from, all);
      expect(found).toBe(byLooking(from, all));
      if (found !== null) expect(isOpen(found, all)).toBe(true);
      expect(isOpen(from, all)).toBe(found === from);
    }),
    { numRuns: 200 },
  );
});
