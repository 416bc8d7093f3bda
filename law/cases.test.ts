/** Every worked case beside a rule: `*.cases.jsonl`, one request with its answer a line. */

import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { decideLines } from "./command.ts";
import { currentLaw } from "./lawbooks.ts";

type Expected = {
  readonly verdict: string;
  readonly ruleIds: readonly string[];
  readonly nextAllowedAt: string | null;
  readonly requirements?: readonly string[];
  readonly dueBy?: string;
  /** Ids that the answer must not name: rules that do not bind here, or had nothing to say. */
  readonly without?: readonly string[];
};
type WorkedCase = { readonly id: string; readonly description: string; readonly expect: Expected };
type Given = Expected & { readonly id: string };

const here = new URL("./", import.meta.url);
const files = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cases.jsonl"))
  .sort();

test("there are worked cases", () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)("%s", (file) => {
  const lines = readFileSync(new URL(file, here), "utf8").trim().split("\n");
  const cases = lines.map((line) => JSON.parse(line) as WorkedCase);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  const answers = [...decideLines(lines, currentLaw)].map((line) => JSON.parse(line) as Given);
  for (const [i, worked] of cases.entries()) {
    const given = answers[i];
    const { verdict, ruleIds, nextAllowedAt, requirements, dueBy, without = [] } = worked.expect;
    const what = `${worked.id}: ${worked.description}`;
    expect(given?.verdict, what).toBe(verdict);
    expect(given?.ruleIds, what).toEqual(expect.arrayContaining([...ruleIds]));
    // Who blocks is told whole: a rule too many is as wrong as one too few.
    if (verdict !== "allow")
      expect([...ruleIds], what).toEqual(expect.arrayContaining([...(given?.ruleIds ?? [])]));
    for (const id of without) expect(given?.ruleIds, what).not.toContain(id);
    expect(given?.nextAllowedAt, what).toBe(nextAllowedAt);
    if (requirements !== undefined) expect(given?.requirements, what).toEqual(requirements);
    if (dueBy !== undefined) expect(given?.dueBy, what).toBe(dueBy);
  }
});
