/** The bank: a line that names no debt is given one by whoever knows, and nothing is off a narrow screen. */

import { asFinance, expect, expectNoBarriers, overflowOf, test } from "./at.ts";
import { face } from "./world.ts";

test("a line that waits is booked on a debt found by the name of who owes it", async ({
  page,
  desk,
}) => {
  asFinance(desk);
  await page.goto("/money/bank");
  const waiting = page.getByRole("group", { name: "Waiting for a word" });
  await expect(waiting).toContainText("Ana Whitfield");
  await waiting.getByRole("button", { name: "Another debt" }).click();
  await waiting.getByRole("textbox", { name: "Debt" }).fill("priya");
  await waiting.getByRole("button", { name: /Priya Raman/ }).click();
  await expect(waiting.getByRole("link", { name: /\w/ })).toHaveAttribute(
    "href",
    /\/accounts\/acct_/,
  );
  await waiting.getByRole("textbox", { name: "Reason" }).fill("Told us by phone");
  await expectNoBarriers(page);
  await waiting.getByRole("button", { name: "Pays this debt" }).click();
  await waiting.getByRole("button", { name: /Pays this debt/ }).click();
  await expect.poll(() => desk.posted.length).toBe(1);
  expect(desk.posted[0]?.body).toMatchObject({ kind: "for-debts", because: "Told us by phone" });
  expect(JSON.stringify(desk.posted[0]?.body)).not.toContain(face("acct", 1));
});

test("the pages of money are one row of links, and the open one is marked", async ({
  page,
  desk,
}) => {
  asFinance(desk);
  await page.goto("/money");
  const pages = page.getByRole("navigation", { name: "Pages of money" });
  for (const name of ["Payments", "Disputes", "Bank", "Direct debits", "Clients’ files"]) {
    await pages.getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(pages.locator("[aria-current]")).toHaveText([name]);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const path of ["/accounts", "/money", "/money/bank", "/money/payments"]) {
    test(`no column of ${path} is off the screen`, async ({ page, desk }) => {
      asFinance(desk);
      await page.goto(path);
      await expect(page.locator(".table tbody tr").first()).toBeVisible();
      const within = ".table-scroll";
      const over = await page
        .locator(within)
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
      expect(over).toBe(0);
      expect(await overflowOf(page)).toBe(0);
      await expectNoBarriers(page);
    });
  }
});
