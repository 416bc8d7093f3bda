/** Cards and mandates on an account: what is taken next, what holds it back, and the word that stops it. */

import { expect, expectNoBarriers, overflowOf, press, test } from "./at.ts";
import { face } from "./faces.ts";

const address = `/accounts/${face("acct", 1)}`;

test("an account says by what it is paid, what is taken next, and what holds that back", async ({
  page,
}) => {
  await page.goto(address);
  const kept = page.getByRole("region", { name: "Paid by itself" });
  const rows = kept.getByRole("listitem");
  await expect(rows.nth(0)).toContainText("Next on Mar 15, 2026, at most $80.00");
  await expect(rows.nth(1)).toContainText("Not while this holds: Dispute.");
  await expect(rows.nth(2)).toContainText("the card has expired");
  await expect(kept.getByRole("button")).toHaveCount(2);
});

test("a card is stopped on their word, by keys alone, and stands as ended", async ({
  page,
  desk,
}) => {
  await page.goto(address);
  const kept = page.getByRole("region", { name: "Paid by itself" });
  await press(page, "Stop Card …4242");
  const dialog = page.getByRole("dialog");
  await expectNoBarriers(page);
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText("Say it in at least 3 letters.");
  await dialog.getByLabel("What they said").fill("take nothing any more");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(kept.getByRole("button", { name: "Stop Card …4242" })).toHaveCount(0);
  expect(desk.posted).toMatchObject([
    { route: "stopKept", body: { because: "take nothing any more" } },
  ]);
});

test("whoever does not talk with people stops nothing, and where nothing is kept nothing shows", async ({
  page,
  desk,
}) => {
  desk.world.me = { ...desk.world.me, may: ["see-own-sign-in", "see-accounts"] };
  await page.goto(address);
  const kept = page.getByRole("region", { name: "Paid by itself" });
  await expect(kept).toBeVisible();
  await expect(kept.getByRole("button")).toHaveCount(0);
  desk.world.kept.items = [];
  await page.reload();
  await expect(page.getByRole("region", { name: "Balance" })).toBeVisible();
  await expect(kept).toHaveCount(0);
});

test("on a narrow screen it keeps its width", async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto(address);
  await expect(page.getByRole("region", { name: "Paid by itself" })).toBeVisible();
  expect(await overflowOf(page)).toBe(0);
});
