/** Instants and dates, with ECMAScript and Temporal as oracles. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Instant,
  type PlainDate,
  Temporal,
  addDays,
  addMonths,
  dateOfEpochDay,
  daysBetween,
  endOfMonth,
  epochDay,
  instantOf,
  later,
  monthsAfter,
  msOf,
  parseInstant,
  parsePlainDate,
  secondsBetween,
  weekday,
  weekdayMonthsAfter,
} from "./calendar.ts";
import { Defect, err, must, ok } from "./result.ts";

const firstMs = Date.UTC(2000, 0, 1) - 2000 * 365.2425 * 86_400_000; // 0000-01-01
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const anyMs = fc.oneof(
  fc.integer({ min: firstMs, max: lastMs }),
  fc.integer({ min: Date.UTC(1969, 11, 30), max: Date.UTC(1970, 0, 3) }),
  fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) }),
);
const anyDay = fc.integer({ min: -719_528 + 4000, max: 2_932_896 - 4000 });
const anyDate = anyDay.map(dateOfEpochDay);
const at = (text: string): Instant => must(parseInstant(text));
const on = (text: string): PlainDate => must(parsePlainDate(text));

describe("an instant", () => {
  test("is written as ECMAScript writes it, and read back, over four-digit years", () => {
    fc.assert(
      fc.property(anyMs, (ms) => {
        const text = instantOf(ms);
        expect(text).toBe(new Date(ms).toISOString());
        expect(msOf(text)).toBe(ms);
      }),
      { numRuns: 2000 },
    );
  });

  test("stands for its weekday at its place of every month, as Temporal counts it", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -30, max: 30 }), fc.boolean(), (date, n, isLast) => {
        const theirs = Temporal.PlainDate.from(date);
        const first = theirs.with({ day: 1 }).add({ months: n });
        const inMonth = Array.from({ length: first.daysInMonth }, (_, at) =>
          first.add({ days: at }),
        ).filter(({ dayOfWeek }) => dayOfWeek === theirs.dayOfWeek);
        const nth = Math.ceil(theirs.day / 7);
        const ends = theirs.day + 7 > theirs.daysInMonth;
        const meant = nth > 4 || (isLast && ends) ? inMonth.at(-1) : inMonth[nth - 1];
        const found = weekdayMonthsAfter(date, n, isLast ? "last" : "counted");
        expect(found).toBe(meant?.toString());
        expect(weekdayMonthsAfter(date, 0, isLast ? "last" : "counted")).toBe(date);
      }),
    );
  });

  test("sorts as text as it does in time", () => {
    fc.assert(
      fc.property(anyMs, anyMs, (a, b) => {
        expect(instantOf(a) < instantOf(b)).toBe(a < b);
      }),
    );
  });

  test.each([firstMs - 1, lastMs + 1, NaN, Infinity])("has no text for %d", (ms) => {
    expect(() => instantOf(ms)).toThrow(Defect);
  });

  test("drops a fraction of a millisecond, before 1970 too", () => {
    expect([instantOf(0.9), instantOf(-0.1)]).toEqual([
      "1970-01-01T00:00:00.000Z",
      "1969-12-31T23:59:59.999Z",
    ]);
  });

  test("and the one later by what lies between are the same", () => {
    fc.assert(
      fc.property(anyMs, anyMs, (a, b) => {
        const [from, to] = [instantOf(a), instantOf(b)];
        expect(later(from, b - a)).toBe(to);
        expect(secondsBetween(from, to)).toBe(0 - secondsBetween(to, from) + 0);
        expect(Math.abs(b - a - secondsBetween(from, to) * 1000)).toBeLessThan(1000);
      }),
    );
  });
});

describe("reading an instant", () => {
  test.each([
    ["2026-03-02T15:00:00.000Z", "2026-03-02T15:00:00.000Z"],
    ["2026-03-02T15:00:00Z", "2026-03-02T15:00:00.000Z"],
    ["2026-03-02T15:00Z", "2026-03-02T15:00:00.000Z"],
    ["2026-03-02t15:00:00z", "2026-03-02T15:00:00.000Z"],
    ["2026-03-02 15:00:00+00", "2026-03-02T15:00:00.000Z"],
    ["2026-03-02 15:00:00.123456+05:30", "2026-03-02T09:30:00.123Z"],
    ["2026-03-02T15:00:00,5-0330", "2026-03-02T18:30:00.500Z"],
    ["2026-03-02T15:00:00.999999999-12:00", "2026-03-03T03:00:00.999Z"],
    ["2026-01-01T00:00:00+14:00", "2025-12-31T10:00:00.000Z"],
    ["2024-02-29T23:59:59.9Z", "2024-02-29T23:59:59.900Z"],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000Z"],
    ["2016-12-31T23:59:60.000Z", "2016-12-31T23:59:59.000Z"],
    ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"],
  ])("%s is %s, as Temporal has it", (text, expected) => {
    expect(parseInstant(text)).toEqual(ok(expected));
    expect(Temporal.Instant.from(text).epochMilliseconds).toBe(msOf(at(expected)));
  });

  test.each([
    "2026-02-29T00:00:00Z",
    "1900-02-29T00:00:00.000Z",
    "2026-13-01T00:00:00Z",
    "2026-00-01T00:00:00Z",
    "2026-04-31T00:00:00.000Z",
    "2026-03-00T00:00:00Z",
    "2026-03-02T24:00:00.000Z",
    "2026-03-02T24:00:00Z",
    "2026-03-02T15:60:00.000Z",
    "2026-03-02T15:00:61.000Z",
    "2026-03-02T15:00:00+24:00",
    "2026-03-02T15:00:00+05:60",
    "2026-03-02T15:00:00",
    "2026-03-02",
    "2026-3-2T15:00:00Z",
    "2026-03-02T15:00:00.Z",
    "2026-03-02T15:00:00.000Z ",
    "2026-03-02T15:00:00.000Z\n",
    " 2026-03-02T15:00:00.000Z",
    "2026-03-02X15:00:00.000Z",
    "٢٠٢٦-03-02T15:00:00.000Z",
    "1772463600000",
    "",
  ])("%j is none, and Temporal agrees", (text) => {
    expect(parseInstant(text)).toEqual(err("not-an-instant"));
    expect(() => Temporal.Instant.from(text)).toThrow(RangeError);
  });

  test.each([
    ["before the year 0000 in UTC", "0000-01-01T00:00:00+00:01"],
    ["after the year 9999 in UTC", "9999-12-31T23:59:59-00:01"],
    ["a year of six digits", "+002026-03-02T15:00:00Z"],
    ["an annotation of a zone", "2026-03-02T15:00:00Z[Europe/Paris]"],
  ])("%s is refused here", (_, text) => {
    expect(parseInstant(text)).toEqual(err("not-an-instant"));
  });

  test("whatever the offset it was written with, it is the same instant", () => {
    const minutes = fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 });
    const inner = fc.integer({ min: firstMs + 86_400_000, max: lastMs - 86_400_000 });
    fc.assert(
      fc.property(inner, minutes, (ms, east) => {
        const [hours, rest] = [Math.floor(Math.abs(east) / 60), Math.abs(east) % 60];
        const two = (n: number) => String(n).padStart(2, "0");
        const offset = `${east < 0 ? "-" : "+"}${two(hours)}:${two(rest)}`;
        const text = new Date(ms + east * 60_000).toISOString().replace("Z", offset);
        expect(parseInstant(text)).toEqual(ok(instantOf(ms)));
      }),
    );
  });
});

describe("a date", () => {
  test("is the day that Temporal says, and comes back from its number", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateOfEpochDay(day);
        const theirs = Temporal.PlainDate.from("1970-01-01").add({ days: day });
        expect(date).toBe(theirs.toString());
        expect(epochDay(date)).toBe(day);
        expect(parsePlainDate(date)).toEqual(ok(date));
        expect(weekday(date)).toBe(
          ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][theirs.dayOfWeek - 1],
        );
        expect(endOfMonth(date)).toBe(theirs.with({ day: theirs.daysInMonth }).toString());
      }),
    );
  });

  test("sorts as text as it does in time, and counts days both ways", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });

  test("some months later is the day that Temporal says", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -120, max: 120 }), (date, months) => {
        const theirs = Temporal.PlainDate.from(date).add({ months });
        expect(addMonths(date, months)).toBe(theirs.toString());
      }),
    );
  });

  test.each([
    "2026-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-10",
    "2026-01-00",
    "2026-1-1",
    "20260101",
    "2026-01-01T00:00:00Z",
    "2026-01-01\n",
    "-2026-01-01",
    "",
  ])("%j is none", (text) => {
    expect(parsePlainDate(text)).toEqual(err("not-a-date"));
  });

  test("outside four-digit years is a defect", () => {
    expect(() => addDays(on("9999-12-31"), 1)).toThrow(Defect);
    expect(() => addDays(on("0000-01-01"), -1)).toThrow(Defect);
    expect(() => dateOfEpochDay(0.5)).toThrow(Defect);
  });
});

test("a schedule from the 31st keeps to month's ends and comes back to the 31st", () => {
  const dates = Array.from({ length: 6 }, (_, n) => monthsAfter(on("2027-12-31"), n));
  expect(dates).toEqual([
    "2027-12-31",
    "2028-01-31",
    "2028-02-29",
    "2028-03-31",
    "2028-04-30",
    "2028-05-31",
  ]);
});
