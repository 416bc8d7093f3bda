/** Which rules hold where and when, told as a compliance officer would ask. */

import { expect, test } from "vitest";
import { must } from "@forbear/kernel";
import { currentLaw } from "./lawbooks.ts";
import { rulesInForce } from "./list.ts";
import { day } from "./parameter.ts";
import { parsePlace, placeName } from "./place.ts";

const rulesOn = (place: string, on: string) => {
  const found = rulesInForce(currentLaw, must(parsePlace(place)), day(on));
  return found === "unknown place" ? found : new Map(found.map((rule) => [rule.id, rule]));
};

test("Florida's rules stand beside the federal ones there, and not in Ohio", () => {
  const florida = rulesOn("US-FL", "2026-05-01");
  const ohio = rulesOn("US-OH", "2026-05-01");
  if (florida === "unknown place" || ohio === "unknown place") throw new Error("unknown");
  expect(florida.get("us.fl.quiet_hours")).toMatchObject({
    place: "US-FL",
    layer: "state",
    kind: "prohibition",
    status: "supported",
  });
  expect(florida.get("us.fl.quiet_hours")?.citations).toContain("Fla. Stat. 559.72(17)");
  expect(florida.has("us.regf.call_frequency.7in7")).toBe(true);
  expect(ohio.has("us.fl.quiet_hours")).toBe(false);
});

test.each`
  on              | isThere
  ${"2021-11-29"} | ${false}
  ${"2021-11-30"} | ${true}
`("Regulation F holds on $on: $isThere", ({ on, isThere }) => {
  const rules = rulesOn("US-OH", on);
  expect(rules !== "unknown place" && rules.has("us.regf.call_frequency.7in7")).toBe(isThere);
});

test.each`
  on              | value
  ${"2025-05-15"} | ${true}
  ${"2025-05-16"} | ${false}
`("Florida's hours bind e-mail on $on: $value", ({ on, value }) => {
  const rules = rulesOn("US-FL", on);
  const numbers = rules === "unknown place" ? [] : rules.get("us.fl.quiet_hours")?.numbers;
  expect(numbers?.find(({ id }) => id === "us.fl.hours_bind_email")?.value).toBe(value);
});

test("a city's rules are there for that city alone", () => {
  const [city, state] = ["US-NY/New York City", "US-NY"].map((at) => rulesOn(at, "2026-10-01"));
  expect(city !== "unknown place" && city?.has("us.nyc.frequency")).toBe(true);
  expect(state !== "unknown place" && state?.has("us.nyc.frequency")).toBe(false);
});

test("without a place, every place is listed", () => {
  const all = rulesInForce(currentLaw, null, day("2026-10-01"));
  if (all === "unknown place") throw new Error("unknown");
  const countries = new Set(all.map(({ place }) => place.slice(0, 2)));
  expect(countries.size).toBe(currentLaw.countries.length);
});

test.each(["ZZ", "US-ZZ"])("%s is a place whose law nobody loaded", (place) => {
  expect(rulesOn(place, "2026-05-01")).toBe("unknown place");
});

test.each(["", "U", "us", "US_FL", "US-", "US-FLORIDA"])("%j is no name of a place", (text) => {
  expect(parsePlace(text).ok).toBe(false);
});

test.each(["US", "US-FL", "US-NY/New York City", "GB-SCT"])("%s is read and written", (text) => {
  expect(placeName(must(parsePlace(text)))).toBe(text);
});
