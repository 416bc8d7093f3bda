/** Payments in the browser: found by what became of them, given back by two persons, disputes taken up. */

import { asFinance, expect, expectNoBarriers, overflowOf, press, test } from "./at.ts";
import { face } from "./world.ts";

test("payments are found by what became of them, and the address says which", async ({
  page,
  desk,
}) => {
  asFinance(desk);
  await page.goto("/money/payments");
  const list = page.getByRole("region", { name: "Payments", exact: true });
  await expect(list.getByRole("row")).toHaveCount(7);
  await page.getByRole("link", { name: "Taken back by a dispute" }).click();
  await expect(list.getByRole("row")).toHaveCount(2);
  await expect(list).toContainText("Marcus Odell");
  await expect(page).toHaveURL(/state=charged-back/);
  await page.getByRole("link", { name: "All", exact: true }).click();
  await page.getByLabel("Client").selectOption("quay");
  await expect(list.getByRole("row")).toHaveCount(2);
  await expect(page).toHaveURL(/client=quay/);
  await page.reload();
  await expect(list).toContainText("Rosa Delgado Ruiz");
  await expect(page.getByLabel("Client")).toHaveValue("quay");
});

test("a list is walked by keys, and each payment leads to its account", async ({ page, desk }) => {
  asFinance(desk);
  desk.world.returns.waiting = [];
  await page.goto("/money/payments?state=charged-back");
  await expect(page.getByRole("link", { name: "Marcus Odell" })).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: "Marcus Odell" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("$128.40 from Marcus Odell");
  await expect(page.getByRole("region", { name: "In the books" })).toContainText("Taken back");
  await page.getByRole("link", { name: "The account" }).click();
  await expect(page).toHaveURL(new RegExp(face("acct", 2)));
});

test("a refund above one person's word is asked for, and waits", async ({ page, desk }) => {
  asFinance(desk);
  await page.goto(`/money/payments/${face("paym", 1)}`);
  await press(page, "Give money back");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Amount, in USD").fill("70");
  await press(page, "Give it back");
  await expect(dialog).toContainText("Write an amount above zero, $60.00 at most.");
  await dialog.getByLabel("Amount, in USD").fill("30.00");
  await expect(dialog).toContainText("$30.00 goes back once a second person agrees.");
  await dialog.getByLabel("Why").fill("paid twice");
  await expectNoBarriers(page);
  await press(page, "Ask for it");
  await expect(dialog).toBeHidden();
  const refunds = page.getByRole("region", { name: "Refunds" });
  await expect(refunds).toContainText("Waits for a second person");
  await expect(refunds).toContainText("You asked: somebody else decides");
  expect(desk.posted).toMatchObject([
    {
      route: "refundPayment",
      body: { amount: { currency: "USD", minor: "3000" }, because: "paid twice" },
    },
  ]);
});

test("whoever did not ask agrees to a refund with a reason, or refuses it", async ({
  page,
  desk,
}) => {
  asFinance(desk);
  await page.goto("/money/payments");
  const waiting = page.getByRole("region", { name: /Refunds that wait/ });
  await expect(waiting).toContainText("paid twice");
  await press(page, "Agree to give $20.00 back");
  await page.getByRole("dialog").getByLabel("Why").fill("saw both receipts");
  await page.keyboard.press("Enter");
  await expect(waiting).toBeHidden();
  expect(desk.posted).toMatchObject([
    { route: "decideRefund", body: { agreed: true, because: "saw both receipts" } },
  ]);
});

test("a dispute shows what the processor said, is taken up and laid down", async ({
  page,
  desk,
}) => {
  asFinance(desk);
  await page.clock.setFixedTime(new Date("2026-03-10T12:00:00Z"));
  await page.goto("/money/disputes");
  const row = page.getByRole("region", { name: "Disputes of payments" }).getByRole("row").nth(1);
  await expect(row).toContainText("To be answered");
  await expect(row).toContainText("$15.00");
  await expect(row).toContainText("in 6 days");
  await press(page, "Take up the dispute of Marcus Odell");
  await expect(row).toContainText("Maya Collins");
  await press(page, "Lay down the dispute of Marcus Odell");
  await expect(row).toContainText("Nobody yet");
  expect(desk.posted.map(({ body }) => body)).toEqual([{ takesUp: true }, { takesUp: false }]);
});

test("whoever may not move money sees all of it and does nothing to it", async ({ page, desk }) => {
  desk.world.me = { ...desk.world.me, may: ["see-own-sign-in", "see-accounts", "see-money"] };
  await page.goto("/money/payments");
  await expect(page.getByRole("region", { name: /Refunds that wait/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /Agree|Refuse/ })).toHaveCount(0);
  await page.goto(`/money/payments/${face("paym", 1)}`);
  await expect(page.getByRole("region", { name: "Refunds" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Give money back" })).toHaveCount(0);
  await page.goto("/money/disputes");
  await expect(page.getByText("To be answered")).toBeVisible();
  await expect(page.getByRole("button", { name: /dispute of/ })).toHaveCount(0);
});

for (const path of [
  "/money/payments",
  `/money/payments/${face("paym", 2)}`,
  "/money/disputes",
] as const) {
  test(`${path} stands in nobody's way, wide and narrow`, async ({ page, desk }) => {
    asFinance(desk);
    await page.goto(path);
    await expect(page.getByText("Marcus Odell").first()).toBeVisible();
    await expectNoBarriers(page);
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await overflowOf(page)).toBe(0);
    await expectNoBarriers(page);
  });
}
