/** Days by an interval: the ends of months, those between two days, the next. */

import { expect, test } from "vitest";
import { type PlainDate, parsePlainDate } from "./calendar.ts";
import { dueDay, dueDaysBetween, nextDueDay } from "./due-days.ts";
import { must } from "./result.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text), text);
const firstDueOn = day("2026-01-31");

test.each`
  interval         | second
  ${"weekly"}      | ${"2026-02-07"}
  ${"fortnightly"} | ${"2026-02-14"}
  ${"monthly"}     | ${"2026-02-28"}
  ${"quarterly"}   | ${"2026-04-30"}
`("after 31 January, $interval: $second", ({ interval, second }) => {
  expect(dueDay({ firstDueOn, interval }, 1)).toBe(second);
});

test("a month's end stays one, however short a month came between", () => {
  const days = { firstDueOn, interval: "monthly", count: 4 } as const;
  expect(dueDaysBetween(days, day("2026-02-01"), day("2030-01-01"))).toEqual([
    "2026-02-28",
    "2026-03-31",
    "2026-04-30",
  ]);
});

test.each`
  from            | until           | found
  ${"2026-02-28"} | ${"2026-03-31"} | ${["2026-02-28"]}
  ${"2026-03-01"} | ${"2026-03-31"} | ${[]}
  ${"2026-03-01"} | ${"2026-04-01"} | ${["2026-03-31"]}
`("from $from until before $until: $found", ({ from, until, found }) => {
  const days = { firstDueOn, interval: "monthly", count: null } as const;
  expect(dueDaysBetween(days, day(String(from)), day(String(until)))).toEqual(found);
});

test("the next is the day itself or the first after it, and none after the last", () => {
  const days = { firstDueOn, interval: "monthly", count: 2 } as const;
  expect(nextDueDay(days, day("2026-02-28"))).toBe("2026-02-28");
  expect(nextDueDay(days, day("2026-02-01"))).toBe("2026-02-28");
  expect(nextDueDay(days, day("2026-03-01"))).toBeNull();
});
