/** A plan at the desk: what is paid and what is to come, and other days for it on the payer's word. */

import { expect, expectNoBarriers, test } from "./at.ts";
import { face } from "./faces.ts";

test("another day is seen before it is agreed, and stands once it is", async ({ page, desk }) => {
  await page.goto(`/accounts/${face("acct", 4)}`);
  const plan = page.getByRole("region", { name: "Plan", exact: true });
  await expect(plan.getByRole("row").nth(1)).toContainText("Paid");
  await expectNoBarriers(page);
  await plan.getByLabel("To", { exact: true }).fill("2026-03-13");
  await page.getByRole("button", { name: "See the new days" }).click();
  await expect(plan.getByRole("status")).toContainText("Nothing changes until they agree");
  await page.getByRole("button", { name: "They agree to these days" }).click();
  await expect(plan).toContainText("One payment was moved");
  expect(desk.posted.map(({ route, body }) => [route, body])).toEqual([
    ["changePlan", { kind: "move", of: null, to: "2026-03-13", following: false }],
    ["agreePlanChange", { token: "2026-03-13" }],
  ]);
});
