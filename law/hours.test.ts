/** No contact outside lawful hours, by a clock that is not ours: some zones here, all in the long run. */

import { expect, test } from "vitest";
import { must, parseTimeZone } from "@forbear/kernel";
import { dailyHours, sweep } from "./hours.oracle.ts";

/** Half hours, quarter hours, a change of half an hour, two a year, a skipped day, changes at midnight. */
const hard = [
  "America/New_York",
  "America/St_Johns",
  "America/Santiago",
  "Europe/London",
  "Africa/Cairo",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
];

test.each(hard)("%s: around every clock change of 2025 to 2027", (name) => {
  const zone = must(parseTimeZone(name));
  for (const hours of dailyHours) {
    const { asked, wrong } = sweep(zone, hours, [2025, 2027]);
    expect(asked).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  }
});
