/** The strictest wins, wherever it comes from. */

import { expect, test } from "vitest";
import { decide } from "./decide.ts";
import { ask, example } from "./example.ts";
import { dayNumber } from "./facts/time.ts";
import { lawbook } from "./lawbook.ts";
import { currentLaw } from "./lawbooks.ts";
import { day, type Parameter } from "./parameter.ts";
import { type Answer, type Rule, allows, denies, due, requires, rule } from "./rule.ts";
import { silent, warns } from "./rule.ts";

const answering = (id: string, answer: Answer, more: Partial<Rule> = {}): Rule =>
  rule({
    id,
    says: id,
    kind: "prohibition",
    layer: "country",
    actions: "all",
    test: () => answer,
    ...more,
  });

const bookOf = (...rules: readonly Rule[]) =>
  lawbook([{ code: "US", regions: "any" }], [{ place: "US", rules }]);

const no = answering("t.no", denies("c1", "no"));
const must = answering("t.must", requires("c2", "first", ["doIt"]));
const yes = answering("t.yes", allows("c3", "fine"));

test("deny outranks require, require outranks allow, and every rule is asked", () => {
  const decision = decide(example(), bookOf(yes, must, no));
  expect(decision.verdict).toBe("deny");
  expect(decision.ruleIds).toEqual(["t.no", "t.must"]);
  expect(decision.requirements).toEqual([]);
  expect(decision.trace).toHaveLength(3);
  expect(decide(example(), bookOf(yes, must))).toMatchObject({
    verdict: "require",
    requirements: ["doIt"],
    ruleIds: ["t.must"],
    citations: ["c2"],
  });
  expect(decide(example(), bookOf(yes))).toMatchObject({ verdict: "allow", ruleIds: ["t.yes"] });
});

test("a city outranks a state outranks a country in the order of ids", () => {
  const book = bookOf(
    answering("t.country", denies("c", "no")),
    answering("t.city", denies("c", "no"), { layer: "city" }),
    answering("t.policy.house", denies("c", "no"), { layer: "policy" }),
    answering("t.state", denies("c", "no"), { layer: "state" }),
  );
  expect(decide(example(), book).ruleIds).toEqual([
    "t.city",
    "t.state",
    "t.country",
    "t.policy.house",
  ]);
});

test.each`
  today           | verdict
  ${"2026-06-15"} | ${"allow"}
  ${"2026-06-16"} | ${"deny"}
  ${"2026-06-20"} | ${"deny"}
  ${"2026-06-21"} | ${"allow"}
`("a rule in force from 16 to 20 June, on $today: $verdict", ({ today, verdict }) => {
  const book = bookOf(
    answering("t.dated", denies("c", "no"), { from: day("2026-06-16"), to: day("2026-06-20") }),
  );
  expect(decide(example({ now: `${today}T15:00:00Z` }), book).verdict).toBe(verdict);
});

test("no more ids than the format allows", () => {
  const many = Array.from({ length: 60 }, (_, i) => answering(`t.r${i}`, allows("c", "fine")));
  expect(decide(example(), bookOf(...many)).ruleIds).toHaveLength(40);
  const nos = Array.from({ length: 60 }, (_, i) => answering(`t.r${i}`, denies("c", "no")));
  expect(decide(example(), bookOf(...nos)).ruleIds).toHaveLength(12);
});

test.each(["ZZ", "JP-13", "US-ZZ", "US-PR"])("an unknown place is closed: %s", (place) => {
  const question = example({}, place);
  expect(decide(question, currentLaw)).toMatchObject({
    verdict: "deny",
    ruleIds: ["law.place.unknown"],
    nextAllowedAt: null,
  });
});

test("without a region, the rules of every region are asked", () => {
  const state = answering("t.fl", denies("c", "no"), { layer: "state" });
  const book = lawbook(
    [{ code: "US", regions: ["US-FL", "US-OH"] }],
    [
      { place: "US", rules: [yes] },
      { place: "US-FL", rules: [state] },
    ],
  );
  expect(decide(example({}, "US"), book).verdict).toBe("deny");
  expect(decide(example({}, "US-FL"), book).verdict).toBe("deny");
  expect(decide(example({}, "US-OH"), book).verdict).toBe("allow");
});

test("a city's rules bind in that city alone", () => {
  const city = answering("t.nyc", denies("c", "no"), { layer: "city" });
  const book = lawbook(
    [{ code: "US", regions: "any" }],
    [
      { place: "US", rules: [yes] },
      { place: "US-NY/New York City", rules: [city] },
    ],
  );
  expect(decide(example({}, "US-NY", "New York City"), book).verdict).toBe("deny");
  expect(decide(example({}, "US-NY", "Albany"), book).verdict).toBe("allow");
  expect(decide(example({}, "US-NY"), book).verdict).toBe("allow");
});

test.each(["New York", "NYC", " new york city ", "Brooklyn", "The Bronx", "Staten Island"])(
  "%s is New York City, under its State and under no other",
  (name) => {
    const city = answering("t.nyc", denies("c", "no"), { layer: "city" });
    const book = lawbook(
      [{ code: "US", regions: "any" }],
      [{ place: "US-NY/New York City", rules: [city] }],
    );
    expect(decide(example({}, "US-NY", name), book).verdict).toBe("deny");
    expect(decide(example({}, "US", name), book).verdict).toBe("deny");
    expect(decide(example({}, "US-OH", name), book).verdict).toBe("allow");
  },
);

test.each`
  days                            | dueBy           | codes
  ${["2026-06-20", "2026-06-18"]} | ${"2026-06-18"} | ${["second"]}
  ${["2026-06-10", "2026-06-18"]} | ${"2026-06-18"} | ${["second"]}
  ${["2026-06-10", "2026-06-12"]} | ${"2026-06-12"} | ${["second"]}
  ${["2026-06-16", "2026-06-18"]} | ${"2026-06-16"} | ${["first"]}
`("of duties due on $days, asked on 16 June: $dueBy", ({ days, dueBy, codes }) => {
  const names = ["first", "second"];
  const duties = days.map((text: string, i: number) =>
    answering(`t.${i}`, due("c", "due", [names[i] ?? ""], dayNumber(day(text)))),
  );
  const checking = example({ action: { kind: "checkDuty" } });
  expect(decide(checking, bookOf(...duties))).toMatchObject({ dueBy, requirements: codes });
});

test("a silent rule leaves no trace", () => {
  expect(decide(example(), bookOf(answering("t.s", silent()))).trace).toEqual([]);
});

test("the hash of a lawbook changes with a rule, its version, and a parameter", () => {
  const limit = (value: number): Parameter<number> => ({
    id: "t.limit",
    label: "limit",
    unit: "calls",
    status: "known",
    history: [{ from: day("2020-01-01"), value, cite: "c" }],
  });
  const hashes = [
    bookOf(yes),
    bookOf(yes, no),
    bookOf({ ...yes, version: 2 }),
    bookOf({ ...yes, parameters: [limit(7)] }),
    bookOf({ ...yes, parameters: [limit(8)] }),
  ].map((book) => book.hash);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(bookOf(yes).hash).toBe(bookOf({ ...yes }).hash);
});

test("the ordinary call is allowed", () => {
  expect(ask().verdict).toBe("allow");
});

test("what only its date lets through names the rule, asleep before its force and after it", () => {
  const later = answering("t.later", denies("c4", "no"), { from: day("2027-01-01") });
  const gone = answering("t.gone", requires("c5", "first", ["doIt"]), { to: day("2025-12-31") });
  const idle = answering("t.idle", allows("c6", "fine"), { from: day("2027-01-01") });
  const hint = answering("t.hint", warns("c7", "look"), { from: day("2027-01-01") });
  const others = answering("t.others", denies("c8", "no"), {
    from: day("2027-01-01"),
    binds: () => false,
  });
  const decision = decide(example(), bookOf(later, gone, idle, hint, others));
  expect(decision).toMatchObject({ verdict: "allow", ruleIds: ["t.later", "t.gone"] });
  expect(decision.citations).toEqual(["c4", "c5"]);
  expect(decision.trace.map(({ answer }) => answer.why)).toEqual([
    "in force only from 2027-01-01",
    "in force only until 2025-12-31",
  ]);
  expect(decide(example(), bookOf(later, no)).ruleIds).toEqual(["t.no"]);
});
