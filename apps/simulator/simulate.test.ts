/** A small agency lives through a week, twice, and both lives are the same. */

import { testServer } from "@forbear/adapters/testing";
import { must, parseInstant } from "@forbear/kernel";
import { expect, test } from "vitest";
import { printReport, simulate } from "./simulate.ts";

const start = must(parseInstant("2026-11-30T00:00:00.000Z"));

async function lived(seed: number, days: number) {
  return simulate({ server: await testServer(), accounts: 60, days, seed, start });
}

test("the same seed lives the same days, to the byte, and no promise is broken", async () => {
  const [once, again, other] = [await lived(7, 6), await lived(7, 6), await lived(11, 1)];
  expect(once.violations).toEqual([]);
  expect(printReport(again)).toBe(printReport(once));
  expect(once.root).toMatch(/^[0-9a-f]{64}$/);
  expect(other.root).not.toBe(once.root);
  const { total, placed, checked } = once;
  expect(placed.placed).toBeGreaterThan(50);
  expect(placed.read).toBe(placed.placed + placed.bad);
  expect(total.dispatched.sent).toBeGreaterThan(5);
  expect(total.turns.taken).toBe(total.heard["stored"] ?? 0);
  expect(total.paid.pending).toBeGreaterThan(0);
  expect(checked["folds"]).toBeGreaterThan(100);
}, 120_000);
