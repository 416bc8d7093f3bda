/** Stands in for vitest where one mutant is judged: runs the tests that reach it until one fails. */

// Registers the tests of law/ as they load; the expectations are vitest's own.

import { readFileSync, writeFileSync } from "node:fs";
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
export const expect = chai.expect;

const tests = [];

export function test(name, work) {
  tests.push({ name, work });
}

/** Rows of `a | b` and `${1} | ${2}` as objects. */
function tableOf(texts, values) {
  const names = texts[0]
    .trim()
    .split("|")
    .map((name) => name.trim());
  const rows = [];
  for (let at = 0; at < values.length; at += names.length) {
    rows.push(Object.fromEntries(names.map((name, i) => [name, values[at + i]])));
  }
  return rows;
}

test.each =
  (table, ...values) =>
  (name, work) => {
    const rows = "raw" in table ? tableOf(table, values) : table;
    for (const [i, row] of rows.entries()) {
      test(`${name} #${i}`, () => (Array.isArray(row) ? work(...row) : work(row)));
    }
  };

/** Runs all tests once, and writes which mutants each of them wakes, and how long it takes. */
async function rehearse(out) {
  const stryker = globalThis.__stryker__ ?? (globalThis.__stryker__ = {});
  const atLoad = Object.keys(stryker.mutantCoverage?.static ?? {});
  const seen = [];
  for (const [i, { name, work }] of tests.entries()) {
    stryker.currentTestId = String(i);
    const began = performance.now();
    await work();
    const mutants = Object.keys(stryker.mutantCoverage?.perTest[String(i)] ?? {});
    seen.push({ name, took: performance.now() - began, mutants });
  }
  writeFileSync(out, JSON.stringify({ atLoad, seen }));
}

/** The tests whose places the list names, in its order; the process fails with the first of them. */
async function judge(list) {
  for (const i of list) await tests[i].work();
}

/** Called once all tests are registered. */
export async function run() {
  const { REHEARSAL: rehearsal, TESTS: list } = process.env;
  if (rehearsal !== undefined) await rehearse(rehearsal);
  else await judge(JSON.parse(readFileSync(list, "utf8")));
}
