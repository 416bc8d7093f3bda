/** Every zone of the runtime against Temporal and Intl: `npm run test:long`. */

import { expect, test } from "vitest";
import { instantOf, parseInstant } from "./calendar.ts";
import { clockChanges } from "./clock-changes.ts";
import { must } from "./result.ts";
import { localDate, localSecond, parseTimeZone } from "./zones.ts";
import { checkTransitions } from "./zones.oracle.ts";

const corrected = new Set(clockChanges.flatMap((change) => change.zones));
const zones = Intl.supportedValuesOf("timeZone")
  .filter((name) => !corrected.has(name))
  .map((name) => must(parseTimeZone(name)));

const from = must(parseInstant("2020-01-01T00:00Z"));
const until = must(parseInstant("2035-12-31T00:00Z"));

test("every zone: a second around each transition of 2020 to 2035 is as Temporal has it", () => {
  const wrong = zones.map((zone) => [zone, checkTransitions(zone, from, until)] as const);
  expect(wrong.filter(([, instants]) => instants.length > 0)).toEqual([]);
});

/** Temporal finds transitions by search, and could miss two close to each other; this would not. */
test("every zone: each nineteen hours of 2020 to 2035 the clock is as Intl has it", () => {
  const wrong: string[] = [];
  for (const zone of zones) {
    const format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      dateStyle: "short",
      timeStyle: "medium",
    });
    for (let ms = Date.parse(from); ms < Date.parse(until); ms += 19 * 3_600_000) {
      const at = instantOf(ms);
      const clock = new Date(localSecond(at, zone) * 1000).toISOString().slice(11, 19);
      const ours = `${localDate(at, zone)}, ${clock}`;
      if (format.format(ms) !== ours) wrong.push(`${zone} ${at}`);
    }
  }
  expect(wrong).toEqual([]);
});
