/** The solver of clocks, against hours and zones. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type TimeZone, must, parseTimeZone } from "@forbear/kernel";
import {
  type Clock,
  between,
  both,
  clockIn,
  daily,
  dayIn,
  either,
  event,
  firstOpening,
} from "./clock.ts";
import { from, isOpen, slotsOf, startOf } from "./clock.ts";
import { present } from "@forbear/kernel";
import { type Second, parseClock, parseSecond, printSecond, second } from "./facts/time.ts";

const zone = (name: string): TimeZone => must(parseTimeZone(name));
const at = (text: string): Second => present(parseSecond(text));
const east = zone("America/New_York");
const west = zone("America/Los_Angeles");
const hours = (opens: number, closes: number, ...zones: readonly TimeZone[]): Clock => ({
  kind: "hours",
  slots: [daily(opens, closes)],
  except: null,
  zones,
});
const opens = (clocks: readonly Clock[], now: string): string | null => {
  const found = firstOpening(clocks, at(now));
  return found === null ? null : printSecond(found);
};

test.each`
  now                       | opens
  ${"2026-06-16T11:59:59Z"} | ${"2026-06-16T12:00:00Z"}
  ${"2026-06-16T12:00:00Z"} | ${"2026-06-16T12:00:00Z"}
  ${"2026-06-17T00:59:59Z"} | ${"2026-06-17T00:59:59Z"}
  ${"2026-06-17T01:00:00Z"} | ${"2026-06-17T12:00:00Z"}
  ${"2026-03-08T06:00:00Z"} | ${"2026-03-08T12:00:00Z"}
  ${"2026-11-01T05:30:00Z"} | ${"2026-11-01T13:00:00Z"}
`("08:00 to 21:00 in New York, asked at $now: $opens", ({ now, opens: expected }) => {
  expect(opens([hours(8, 21, east)], now)).toBe(expected);
});

test("several zones open when the last one does", () => {
  expect(opens([hours(8, 21, east, west)], "2026-06-16T14:30:00Z")).toBe("2026-06-16T15:00:00Z");
});

test("zones without a common hour never open", () => {
  const clocks = [hours(8, 9, east), hours(8, 9, zone("Asia/Tokyo"))];
  expect(opens(clocks, "2026-06-16T14:30:00Z")).toBeNull();
});

test("an event has no time, whatever the other clocks say", () => {
  expect(opens([event, from(at("2026-07-01T00:00:00Z"))], "2026-06-16T14:30:00Z")).toBeNull();
});

test("clocks of days push on to the next lawful hour", () => {
  const clocks = [from(at("2026-06-20T04:00:00Z")), hours(8, 21, east)];
  expect(opens(clocks, "2026-06-16T14:30:00Z")).toBe("2026-06-20T12:00:00Z");
});

test("an agreed period lifts the hours it names, and no more", () => {
  const call = between(at("2026-06-17T01:30:00Z"), at("2026-06-17T02:00:00Z"));
  const clock = either(hours(8, 21, east), call);
  expect(opens([clock], "2026-06-17T01:10:00Z")).toBe("2026-06-17T01:30:00Z");
  expect(opens([clock], "2026-06-17T02:00:00Z")).toBe("2026-06-17T02:00:00Z");
  expect(opens([clock], "2026-06-17T02:00:01Z")).toBe("2026-06-17T12:00:00Z");
  expect(isOpen(both(call, hours(8, 21, east)), at("2026-06-17T01:30:00Z"))).toBe(false);
});

test("a designated range that runs past midnight shuts both its parts", () => {
  const clockOf = (text: string) => present(parseClock(text));
  const slots = slotsOf({
    days: ["MO"],
    from: clockOf("20:00"),
    to: clockOf("10:00"),
    until: null,
  });
  const shut: Clock = { kind: "outside", slots, zones: [east] };
  // Monday 15 June 2026, 20:30 in New York: open again on Tuesday at 10:00.
  expect(opens([shut], "2026-06-16T00:30:00Z")).toBe("2026-06-16T14:00:00Z");
  expect(opens([shut], "2026-06-17T00:30:00Z")).toBe("2026-06-17T00:30:00Z");
});

const zones = ["America/New_York", "America/Los_Angeles", "Europe/London", "Asia/Kolkata"].map(
  zone,
);
const instants = fc.integer({ min: 1_600_000_000, max: 1_900_000_000 }).map(second);

test("the first opening is open, and no earlier minute is", () => {
  const anHour = fc.integer({ min: 0, max: 23 });
  fc.assert(
    fc.property(
      instants,
      anHour,
      anHour,
      fc.subarray(zones, { minLength: 1 }),
      (now, a, b, some) => {
        fc.pre(a < b);
        const clocks = [hours(a, b, ...some)];
        const found = firstOpening(clocks, now);
        fc.pre(found !== null);
        const open = (when: number): boolean =>
          some.every((one) => clockIn(one, when) >= a * 3600 && clockIn(one, when) < b * 3600);
        expect(open(found)).toBe(true);
        for (let when: number = now; when < found && when < now + 172_800; when += 60) {
          expect(open(when)).toBe(false);
        }
      },
    ),
    { numRuns: 100, seed: 3 },
  );
});

const edges = fc.integer({ min: 0, max: 48 }).map((half) => half / 2);
const slots = fc
  .array(fc.tuple(edges, edges, fc.integer({ min: 0, max: 127 })), { maxLength: 3 })
  .map((some) => some.map(([opens, closes, days]) => daily(opens, closes, days)));
const someZones = fc.subarray(zones, { minLength: 1 });
const evenDays = fc.constantFrom(null, { id: "even", has: (day: number) => day % 2 === 0 });
const simple: fc.Arbitrary<Clock> = fc.oneof(
  fc.constant(event),
  instants.map(from),
  fc.tuple(instants, instants).map(([start, end]) => between(start, end)),
  fc
    .record({ slots, except: evenDays, zones: someZones })
    .map((of): Clock => ({ kind: "hours", ...of })),
  fc.record({ slots, zones: someZones }).map((of): Clock => ({ kind: "outside", ...of })),
);
const several = fc.array(simple, { minLength: 1, maxLength: 3 });
const clocks = fc.oneof(
  simple,
  several.map((of) => either(...of)),
  several.map((of) => both(...of)),
);

test("a clock is open where the solver need not wait, and nowhere else", () => {
  fc.assert(
    fc.property(clocks, instants, (clock, when) => {
      expect(isOpen(clock, when)).toBe(firstOpening([clock], when) === when);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test("local days and clocks agree with the time-zone database, as does the start of a day", () => {
  const formats = new Map(
    zones.map((one) => [
      one,
      new Intl.DateTimeFormat("sv", { timeZone: one, dateStyle: "short", timeStyle: "medium" }),
    ]),
  );
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (when, one) => {
      const day = dayIn(one, when);
      const shown = printSecond(second(day * 86_400 + clockIn(one, when)));
      expect(shown).toBe(
        `${
          formats
            .get(one)
            ?.format(when * 1000)
            .replace(" ", "T") ?? ""
        }Z`,
      );
      const start = startOf(day, one);
      expect([dayIn(one, start - 1), dayIn(one, start)]).toEqual([day - 1, day]);
    }),
    { numRuns: 200, seed: 5 },
  );
});
