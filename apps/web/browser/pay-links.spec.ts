/** Payment links on an account: made, copied, withdrawn, and what came of each. */

import { expect, expectNoBarriers, overflowOf, press, test } from "./at.ts";
import { face } from "./faces.ts";

const address = `/accounts/${face("acct", 1)}`;

test("an account says of each link who made it, for how much, until when, and what came of it", async ({
  page,
}) => {
  await page.goto(address);
  const rows = page.getByRole("region", { name: "Payment links" }).getByRole("listitem");
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(0)).toContainText(/\$120\.00.*Made.*Mara Lindqvist.*Mar 9, 2026/s);
  await expect(rows.nth(1)).toContainText(/Whatever is owed.*Opened.*First opened Mar 1/s);
  await expect(rows.nth(2)).toContainText("Paid");
  await expect(rows.nth(3)).toContainText("Expired");
  await expect(rows.nth(4)).toContainText("Withdrawn");
  await expect(rows.nth(2).getByRole("button")).toHaveCount(0);
  await expectNoBarriers(page);
});

test("a link is made for an amount by keys alone, copied, and withdrawn", async ({
  page,
  desk,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address);
  const rows = page.getByRole("region", { name: "Payment links" }).getByRole("listitem");
  await press(page, "Make a link");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Amount, in USD").fill("much");
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText("An amount above zero, or leave it empty.");
  await expectNoBarriers(page);
  await dialog.getByLabel("Amount, in USD").fill("75.50");
  await dialog.getByLabel("Good through").fill("2026-03-12");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(rows.nth(0)).toContainText("$75.50");
  await rows.nth(0).getByRole("button", { name: /^Copy/ }).click();
  await expect(page.getByText("The link is copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^https:\/\/agency\.example\/portal\//);
  await rows
    .nth(0)
    .getByRole("button", { name: /^Withdraw/ })
    .click();
  await dialog.getByRole("button", { name: "Withdraw", exact: true }).click();
  await expect(rows.nth(0)).toContainText("Withdrawn");
  expect(desk.posted).toMatchObject([
    {
      route: "makePayLink",
      body: { amount: { currency: "USD", minor: "7550" }, goodThrough: "2026-03-12" },
    },
    { route: "withdrawPayLink" },
  ]);
});

test("left empty it is for what is owed; whoever does not talk with people makes none", async ({
  page,
  desk,
}) => {
  desk.world.links.items = [];
  await page.goto(address);
  const links = page.getByRole("region", { name: "Payment links" });
  await expect(links).toContainText("None was made");
  await press(page, "Make a link");
  await page.getByRole("dialog").getByRole("button", { name: "Make a link" }).click();
  await expect(links.getByRole("listitem")).toContainText("Whatever is owed");
  desk.world.me = { ...desk.world.me, may: ["see-own-sign-in", "see-accounts"] };
  await page.reload();
  await expect(links.getByRole("listitem")).toHaveCount(1);
  await expect(links.getByRole("button")).toHaveCount(0);
});

for (const width of [1360, 400]) {
  test(`at ${String(width)} pixels it keeps its width`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await expect(page.getByRole("region", { name: "Payment links" })).toBeVisible();
    expect(await overflowOf(page)).toBe(0);
  });
}
