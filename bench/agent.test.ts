/** What the agent's bench rests on: enough people, and honest arithmetic of many tries. */

import { languages } from "@forbear/kernel";
import { expect, test } from "vitest";
import { passAll } from "./agent.ts";
import { personas } from "./agent/personas.ts";

test("at least sixty personas speak all four languages", () => {
  expect(personas.length).toBeGreaterThanOrEqual(60);
  for (const { situation } of personas) {
    for (const line of situation.lines) {
      for (const language of languages) expect(line[language]).not.toBe("");
    }
  }
});

test.each`
  tries | successes | of   | chance
  ${4}  | ${4}      | ${4} | ${1}
  ${4}  | ${3}      | ${4} | ${0}
  ${4}  | ${3}      | ${1} | ${0.75}
  ${8}  | ${6}      | ${4} | ${15 / 70}
  ${2}  | ${2}      | ${4} | ${1}
`("$successes of $tries: all of $of succeed at $chance", ({ tries, successes, of, chance }) => {
  expect(passAll(Number(tries), Number(successes), Number(of))).toBeCloseTo(Number(chance), 10);
});
