/** What was asked beyond the agent's word: read, decided with a reason, or refused by the server in words. */

import { expect, expectNoBarriers, test } from "./at.ts";
import { face } from "./world.ts";

const ana = `/accounts/${face("acct", 1)}`;
const decide = "Decide: Lower sum to approve";

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: "2026-03-02T14:40:00.000Z" });
  await page.goto(ana);
});

test("says what was asked, whose word it takes, and how far one's own goes", async ({ page }) => {
  await page.getByRole("button", { name: decide }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("They ask to pay $220.00 for all of $412.50.");
  await expect(dialog).toContainText("It takes the word of a supervisor.");
  await expect(dialog).toContainText("You may go down to $206.25.");
  await expectNoBarriers(page);
});

test("is approved by keyboard alone, and not without a reason", async ({ page, desk }) => {
  await page.getByRole("button", { name: decide }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Decide" }).press("Enter");
  await expect(dialog.getByText("Say it in at least 3 letters.")).toBeVisible();
  expect(desk.posted).toEqual([]);
  await dialog.getByLabel("Why?").fill("Lost the job in winter");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Approved. The offer goes to the person.")).toBeVisible();
  expect(desk.posted).toMatchObject([
    {
      path: `/api/v1/approvals/${face("case", 3)}/decide`,
      body: { verdict: "approve", because: "Lost the job in winter" },
    },
  ]);
});

test("another sum is an amount, and what the policy forbids is told", async ({ page, desk }) => {
  desk.fail("decideApproval", 422, "This takes the word of a manager. You may go to 206.25 USD.");
  await page.getByRole("button", { name: decide }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Offer another sum").check();
  await dialog.getByLabel("Why?").fill("Two children");
  await dialog.getByLabel("What they would pay in all, in USD").fill("so much");
  await dialog.getByRole("button", { name: "Decide" }).click();
  await expect(dialog.getByText("Write an amount, such as 210.00.")).toBeVisible();
  await dialog.getByLabel("What they would pay in all, in USD").fill("150.00");
  await dialog.getByRole("button", { name: "Decide" }).click();
  await expect(dialog.getByRole("alert")).toContainText("the word of a manager");
  expect(desk.posted.at(-1)).toMatchObject({
    body: { verdict: "counter", amount: { currency: "USD", minor: "15000" } },
  });
});
