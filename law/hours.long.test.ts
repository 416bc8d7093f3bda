/** Every zone, every clock change of 2020 to 2035, every edge of the hours, a second around: none outside. */

import { expect, test } from "vitest";
import { must, parseTimeZone } from "@forbear/kernel";
import { dailyHours, runtimeZones, sweep } from "./hours.oracle.ts";

// The hours of Regulation F begin on 30 November 2021; the UK's and India's on days before and after.
const years = { "US-OH": [2022, 2035], "GB-ENG": [2020, 2035], "IN-MH": [2023, 2035] } as const;

test.each(dailyHours)("the hours of $place", (hours) => {
  const wrong: string[] = [];
  let asked = 0;
  const within = Object.entries(years).find(([place]) => place === hours.place)?.[1];
  for (const name of runtimeZones()) {
    const swept = sweep(must(parseTimeZone(name)), hours, within ?? [2023, 2035]);
    asked += swept.asked;
    wrong.push(...swept.wrong);
  }
  expect(asked).toBeGreaterThan(100_000);
  expect(wrong.slice(0, 20)).toEqual([]);
});
