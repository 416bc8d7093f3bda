/** A cheque over several debts: seen how it falls, and booked so, by keys alone. */

import { asFinance, expect, expectNoBarriers, overflowOf, press, test } from "./at.ts";
import { face } from "./faces.ts";

const address = `/accounts/${face("acct", 1)}`;

test("a cheque is seen to fall before it is booked; what is changed is seen anew", async ({
  page,
  desk,
}) => {
  asFinance(desk);
  await page.goto(address);
  await press(page, "Book a payment");
  const dialog = page.getByRole("dialog");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("Say the amount, the day and the number");
  await dialog.getByLabel("Amount, in USD").fill("450");
  await dialog.getByLabel("Number of the receipt or cheque").fill("cheque 17");
  await page.keyboard.press("Enter");
  const falls = dialog.getByRole("row");
  await expect(falls.nth(1)).toContainText("$400.00");
  await expect(falls.nth(2)).toContainText("$50.00");
  await expectNoBarriers(page);
  await dialog.getByLabel("By which rule").selectOption("pro-rata");
  await expect(falls).toHaveCount(0);
  await press(page, "See how it falls");
  await press(page, "Book it so");
  await expect(dialog).toBeHidden();
  const money = { amount: { currency: "USD", minor: "45000" }, reference: "cheque 17" };
  expect(desk.posted.map(({ body }) => body)).toMatchObject([
    { ...money, spread: { kind: "oldest-first" }, preview: true },
    { ...money, spread: { kind: "pro-rata" }, preview: true },
    { ...money, spread: { kind: "pro-rata" }, preview: false },
  ]);
});

test("as they said, each debt they named gets its part", async ({ page, desk }) => {
  asFinance(desk);
  await page.goto(address);
  await press(page, "Book a payment");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Amount, in USD").fill("30.00");
  await dialog.getByLabel("Number of the receipt or cheque").fill("R-9");
  await dialog.getByLabel("By which rule").selectOption("directed");
  const parts = dialog.getByRole("group", { name: "What they want paid" }).getByRole("textbox");
  await parts.nth(0).fill("10");
  await parts.nth(1).fill("20");
  await press(page, "See how it falls");
  await expect(dialog.getByRole("row")).toHaveCount(3);
  await expectNoBarriers(page);
  expect(desk.posted).toMatchObject([
    { body: { spread: { kind: "directed", parts: [{ account: face("acct", 1) }, {}] } } },
  ]);
});

test("whoever may not move money books nothing; on a narrow screen the form keeps its width", async ({
  page,
  desk,
}) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto(address);
  await expect(page.getByRole("region", { name: "Balance" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Book a payment" })).toHaveCount(0);
  asFinance(desk);
  await page.reload();
  await press(page, "Book a payment");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await overflowOf(page)).toBe(0);
});
