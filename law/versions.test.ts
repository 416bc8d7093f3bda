/** A rule that says or answers something else has another version: old decisions name what they asked. */

import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { must } from "@forbear/kernel";
import kept from "./generated/versions.json" with { type: "json" };
import { lawbook } from "./lawbook.ts";
import { currentLaw } from "./lawbooks.ts";
import { type RuleSpec, allows, denies, rule } from "./rule.ts";
import { changedSilently, raiseVersions, seenRules } from "./versions.ts";
import { parseWorkedCase } from "./worked.ts";

const here = new URL("./", import.meta.url);
const cases = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cases.jsonl"))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, here), "utf8").trim().split("\n"))
  .map((line) => must(parseWorkedCase(JSON.parse(line))));

test("no rule changed under the version it had", () => {
  expect(raiseVersions(changedSilently(kept, seenRules(cases, currentLaw)))).toBe("");
});

test("what is kept is what the rules say and answer", () => {
  const remedy = "run `npm run law:book` and commit law/generated";
  expect(kept, remedy).toEqual(seenRules(cases, currentLaw));
});

const usual: RuleSpec = {
  ...{ id: "us.t", says: "a rule", kind: "prohibition", layer: "country", actions: "all" },
  test: () => allows("c", "fine"),
};
const request = {
  ...{ id: "t-1", description: "a call", jurisdiction: { country: "US" } },
  facts: {
    now: "2026-06-16T16:00:00Z",
    action: { kind: "collect", channel: "phoneCall", debtIds: [] },
    collector: { role: "agency" },
    consumer: { timeZones: ["America/New_York"] },
  },
  expect: { verdict: "allow", ruleIds: ["us.t"] },
};
const worked = [must(parseWorkedCase(request))];
const seen = (change: Partial<RuleSpec>) => {
  const rules = [rule({ ...usual, ...change })];
  return seenRules(worked, lawbook([{ code: "US", regions: "any" }], [{ place: "US", rules }]));
};

test.each<[string, Partial<RuleSpec>, boolean]>([
  ["nothing changed", {}, false],
  ["it answers otherwise", { test: () => denies("c", "no") }, true],
  ["it gives another reason", { test: () => allows("c", "well") }, true],
  ["it answers otherwise, in a new version", { test: () => denies("c", "no"), version: 2 }, false],
  ["it is said otherwise", { says: "the rule" }, true],
  ["it is said otherwise, in a new version", { says: "the rule", version: 2 }, false],
  ["it is another rule, without a past", { id: "us.u", says: "the rule" }, false],
])("%s: changed silently %j", (_, change, isSilent) => {
  expect(changedSilently(seen({}), seen(change)).length > 0).toBe(isSilent);
});

test("a version is never lowered, and a question that is new tells nothing of the past", () => {
  expect(changedSilently(seen({ version: 2 }), seen({ version: 1 }))).toEqual(["us.t"]);
  const unasked = { "us.t": { ...seen({})["us.t"], answers: {} } };
  expect(changedSilently(JSON.parse(JSON.stringify(unasked)), seen({}))).toEqual([]);
});

test("who changed a rule is told what to do", () => {
  expect(raiseVersions(["us.t"])).toContain(
    "us.t. Raise `version` in each, run `npm run law:book`",
  );
});
