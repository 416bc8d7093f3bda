/** A handful of the points of torture: one of each kind; all of them in torture.long.test.ts. */

import { testServer } from "@forbear/adapters/testing";
import { chanceFrom } from "@forbear/kernel";
import { expect, test } from "vitest";
import { Interleaving } from "./interleaving.ts";
import { torture } from "./torture.ts";

test("a fault at any of some dozens of statements loses nothing and doubles nothing", async () => {
  const report = await torture({
    server: await testServer(),
    seed: 7,
    every: 97,
    orders: 1,
    everyOrder: 240,
  });
  expect(report.violations).toEqual([]);
  expect(report.points).toBeGreaterThan(40);
  expect(report.crashes).toBeGreaterThan(8);
}, 300_000);

/** Two who read, think and write, without a lock: some order loses one of their additions. */
async function additionsIn(seed: string): Promise<number> {
  const interleaving = new Interleaving(chanceFrom(seed));
  let stored = 0;
  const adds = (worker: number) => async (): Promise<void> => {
    await interleaving.stand(worker);
    const read = stored;
    await interleaving.stand(worker);
    stored = read + 1;
  };
  await interleaving.run([adds(0), adds(1)]);
  return stored;
}

test("the seeds choose orders that lose an update and orders that do not, and choose them again", async () => {
  const seeds = Array.from({ length: 30 }, (_, n) => `seed ${String(n)}`);
  const outcomes = await Promise.all(seeds.map(additionsIn));
  expect(new Set(outcomes)).toEqual(new Set([1, 2]));
  expect(await Promise.all(seeds.map(additionsIn))).toEqual(outcomes);
});
