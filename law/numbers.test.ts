/** Every number that a rule reads is one it declares: else no page shows it, and no change reaches it. */

import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { decideLines } from "./command.ts";
import { lawbook } from "./lawbook.ts";
import { bodies, countries } from "./lawbooks.ts";
import { type Parameter, readingAs } from "./parameter.ts";
import type { Rule } from "./rule.ts";

const here = new URL("./", import.meta.url);
const cases = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cases.jsonl"))
  .flatMap((name) => readFileSync(new URL(name, here), "utf8").trim().split("\n"));

test("in all worked cases", () => {
  const undeclared = new Set<string>();
  const watched = (rule: Rule): Rule => {
    const changed = (number: Parameter): undefined => {
      if (!rule.parameters.includes(number)) undeclared.add(`${rule.id} reads ${number.id}`);
    };
    return {
      ...rule,
      test: (matter, on) => readingAs({ changed, later: null }, () => rule.test(matter, on)),
    };
  };
  const places = bodies.map(({ place, rules }) => ({ place, rules: rules.map(watched) }));
  const answers = [...decideLines(cases, lawbook(countries, places))];
  expect(answers.length).toBeGreaterThan(1000);
  expect([...undeclared]).toEqual([]);
});
