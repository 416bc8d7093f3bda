/** The strategy document: conditions, faults by path, hash, and who is held out. */

import { type Json, type PersonId, trusted } from "@forbear/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCondition } from "./condition.ts";
import {
  type Features,
  armOf,
  conditionWords,
  houseStrategy,
  houseStrategyDocument,
  parseStrategy,
  strategyHash,
} from "./index.ts";

const features: Features = {
  person: trusted<PersonId>("00000000-0000-7000-8000-000000000001"),
  life: "open",
  debtKind: "creditCard",
  currency: "USD",
  balanceMinor: 412_50n,
  daysPastDue: 31,
  scoreBasisPoints: 6_200,
  country: "US",
  promisesKept: 0,
  promisesBroken: 1,
  dueInDays: null,
};

describe("a condition", () => {
  test.each([
    ["dpd > 30 && dpd <= 60", true],
    ["dpd > 30.5", true],
    ["balance >= 41251", false],
    ['country in ["US", "CA"] && currency == "USD"', true],
    ["scored && score >= 6000", true],
    ["due", false],
    ["due && dueInDays < 3", false],
    ['life == "open" ? promisesBroken == 1 : promisesKept == 1', true],
  ])("%s is %s", (text, answer) => {
    const read = parseCondition(text);
    expect(read.ok && read.value(features)).toEqual({ ok: true, value: answer });
  });

  test.each([
    ["", "Unexpected token"],
    ["dpd >", "Unexpected token"],
    ["dpd > '30'", "no such overload"],
    ["balance", "must be a yes or no, not int"],
    ["race == 'x'", "Unknown variable: race"],
    ["person == 'x'", "Unknown variable: person"],
    [`${"!".repeat(600)}due`, ""],
  ])("that is not one is told why: %s", (text, why) => {
    const read = parseCondition(text);
    expect(read.ok ? "read" : read.error).toContain(why);
    expect(read.ok).toBe(false);
  });

  test.each(["dpd / promisesKept > 1", "int(country) == 1", "[1, 2][dpd] == 1"])(
    "without an answer says so, and does not throw: %s",
    (text) => {
      const read = parseCondition(text);
      expect(read.ok && read.value(features).ok).toBe(false);
      expect(read.ok).toBe(true);
    },
  );

  test("sees no protected attribute, and not who the person is", () => {
    expect(conditionWords).toEqual([
      "life",
      "debtKind",
      "currency",
      "balance",
      "dpd",
      "scored",
      "score",
      "country",
      "promisesKept",
      "promisesBroken",
      "due",
      "dueInDays",
    ]);
  });
});

const document = (): Json => JSON.parse(JSON.stringify(houseStrategyDocument)) as Json;

test("the house strategy is read back from its own JSON, under one hash", () => {
  const read = parseStrategy(document());
  expect(read.ok && read.value.document).toEqual(houseStrategyDocument);
  expect(read.ok && read.value.hash).toBe(houseStrategy().hash);
  const next = { ...houseStrategyDocument, version: 2 };
  expect(strategyHash(next)).not.toBe(houseStrategy().hash);
});

/** The object at a path of a document, to be altered in place. */
function at(root: Json, path: string): Record<string, Json> {
  let value = root as Record<string, Json>;
  for (const name of path.split(/[.[\]]+/).filter((part) => part !== "")) {
    value = value[name] as Record<string, Json>;
  }
  return value;
}

type AlteredRow = readonly [where: string, member: string, value: Json, told: string | null];

const faults: readonly AlteredRow[] = [
  ["", "name", "", null],
  ["", "version", "1", null],
  ["", "colour", "red", null],
  ["", "intervalDays", 0, null],
  ["", "stops", [], null],
  ["experiment", "holdoutBasisPoints", 5_001, null],
  ["segments[2]", "when", "dpd >", null],
  ["segments[2]", "when", "nope > 1", null],
  ["segments[2]", "path", "nowhere", null],
  ["segments[2]", "name", "agreed", null],
  ["paths[2]", "name", "elsewhere", null],
  ["paths[3].steps[0]", "waitDays", -1, null],
  ["paths[3].steps[0]", "daysBeforeDue", 1, null],
  ["paths[3].steps[0]", "when", "score", null],
  ["paths[3].steps[0].do", "act", "sue", null],
  ["paths[3].steps[0].do", "queue", "both", null],
  ["paths[3].steps[0].do", "channels", [], null],
  ["paths[3].steps[0].do", "channels", ["sms", "fax"], "paths[3].steps[0].do.channels[1]"],
  ["paths[3].steps[0].do", "channels", ["sms", "sms"], "paths[3].steps[0].do.channels[1]"],
  ["paths[0].steps[1]", "daysBeforeDue", 3, null],
  ["paths[0].steps[0].do", "act", "collect", null],
];

test.each(faults)("a fault of %s is told by its path: %s is %o", (where, member, value, told) => {
  const altered = document();
  at(altered, where)[member] = value;
  const read = parseStrategy(altered);
  const path = told ?? (where === "" ? member : `${where}.${member}`);
  expect(read.ok ? [] : read.error.map((fault) => fault.path)).toContain(path);
});

describe("a holdout", () => {
  const experiment = { name: "house-holdout", holdoutBasisPoints: 500 };
  const people = Array.from({ length: 20_000 }, (_, n) =>
    trusted<PersonId>(`00000000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`),
  );
  const heldOut = (of: typeof experiment) =>
    new Set(people.filter((person) => armOf(person, of) === "held-out"));

  test("is near the share stated", () => {
    // 20 000 at 5 %: 1000, and five standard deviations of 31 either side.
    expect(Math.abs(heldOut(experiment).size - 1_000)).toBeLessThan(155);
    expect(heldOut({ ...experiment, holdoutBasisPoints: 0 }).size).toBe(0);
  });

  test("is the same people on every day and machine", () => {
    const first = [...heldOut(experiment)].slice(0, 3).map((person) => person.slice(-4));
    expect(first).toEqual(["001c", "0058", "0064"]);
  });

  test("only grows when its share is raised", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.integer({ min: 0, max: 5_000 }),
        fc.integer({ min: 0, max: 5_000 }),
        (person, a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          const inLow = armOf(person, { ...experiment, holdoutBasisPoints: low }) === "held-out";
          const inHigh = armOf(person, { ...experiment, holdoutBasisPoints: high }) === "held-out";
          if (inLow) expect(inHigh).toBe(true);
        },
      ),
    );
  });

  test("of another experiment is of other people", () => {
    const others = heldOut({ ...experiment, name: "another" });
    const both = [...heldOut(experiment)].filter((person) => others.has(person));
    expect(both.length).toBeLessThan(120); // 50 by chance
  });
});
