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
  await expect(plan.getByRole("status")).toContainText("at least 3");
  await plan.getByLabel("Why?").fill("their pay day moved");
  await page.getByRole("button", { name: "They agree to these days" }).click();
  await expect(plan).toContainText("One payment was moved");
  expect(desk.posted.map(({ route, body }) => [route, body])).toEqual([
    ["changePlan", { kind: "move", of: null, to: "2026-03-13", following: false }],
    ["agreePlanChange", { token: "2026-03-13", because: "their pay day moved" }],
  ]);
});

test("what is beyond their own word is asked of somebody above, with the reason", async ({
  page,
  desk,
}) => {
  await page.goto(`/accounts/${face("acct", 4)}`);
  const plan = page.getByRole("region", { name: "Plan", exact: true });
  await plan.getByLabel("To", { exact: true }).fill("2026-06-30");
  await page.getByRole("button", { name: "See the new days" }).click();
  await expect(plan.getByRole("status")).toContainText("beyond your word");
  await expect(page.getByRole("button", { name: "They agree to these days" })).toHaveCount(0);
  await plan.getByLabel("Why?").fill("in hospital until June");
  await expectNoBarriers(page);
  await page.getByRole("button", { name: "Ask for it" }).click();
  await expect(plan.getByRole("status")).toHaveCount(0);
  const change = { kind: "move", of: null, to: "2026-06-30", following: false };
  expect(desk.posted.at(-1)).toMatchObject({
    route: "askPlanChange",
    body: { change, because: "in hospital until June" },
  });
});
