/** The gate's bench compares equal work: what peers are asked is what we answer. */

import { expect, test } from "vitest";
import { chanceFrom } from "@forbear/kernel";
import { mixOf } from "./gate-mix.ts";
import { bare, decided, flatten, packLaw } from "./gate-pack.ts";

const requests = mixOf(600, chanceFrom("gate test"));
const flat = flatten(requests);

test("the mix holds ten jurisdictions and more, and histories from nothing to two hundred", () => {
  const regions = new Set(requests.map(({ jurisdiction }) => jurisdiction.region));
  const lengths = requests.map(({ facts }) => facts.history.length);
  expect(regions.size).toBeGreaterThanOrEqual(10);
  expect(Math.min(...lengths)).toBe(0);
  expect(Math.max(...lengths)).toBeGreaterThan(180);
  expect(mixOf(600, chanceFrom("gate test"))).toEqual(requests);
});

test("flat rules on flat facts give our verdicts, and our rules behind them", () => {
  for (const request of flat) {
    expect(bare(request), request.pack.key).toEqual(request.says);
  }
  const verdicts = new Set(flat.map(({ says }) => says.verdict));
  expect(verdicts).toEqual(new Set(["allow", "deny", "require"]));
});

test("our own engine over those rows and facts says the same", () => {
  const book = packLaw(flat);
  for (const request of flat) {
    expect(decided(request, book), request.pack.key).toEqual(request.says);
  }
});

test("what peers judge themselves decides in the mix", () => {
  const deciding = new Set(flat.flatMap(({ says }) => [...says.ruleIds]));
  for (const id of [
    ...["us.regf.time.unusual_hours", "us.regf.call_frequency.7in7"],
    ...["us.regf.attorney.represented", "in.rbi.contact_hours"],
  ]) {
    expect(deciding).toContain(id);
  }
});
