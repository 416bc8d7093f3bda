/** All of torture: every statement, every mode, two hundred orders of each race. */

import { testServer } from "@forbear/adapters/testing";
import { expect, test } from "vitest";
import { torture } from "./torture.ts";

test("no fault at any statement, no order of workers or news, breaks a promise", async () => {
  const report = await torture({ server: await testServer(), seed: 1, orders: 200, everyOrder: 1 });
  expect(report.violations).toEqual([]);
  expect(report.points).toBeGreaterThan(3_000);
});
