/** The day: files on their way in, its numbers, and the way from a number to its rows. */

import { expect, test } from "./at.ts";
import { importOf, noAccounts, overview } from "./world.ts";

test("a file is seen coming in, row by row, until it is done", async ({ page, desk }) => {
  desk.world.overview = { ...noAccounts(), imports: [importOf({ readRows: 0, totalRows: null })] };
  await page.goto("/");
  await expect(page.getByText("No accounts yet")).toBeVisible();
  const bar = page.getByRole("progressbar");
  await expect(bar).toHaveAttribute("aria-valuetext", "Reading, length not known");
  await expect(page.locator(".live-dot")).toHaveText("Live");

  desk.tell({ kind: "import", progress: importOf({ readRows: 1_480 }) });
  await expect(bar).toHaveAttribute("aria-valuetext", "37%");
  const file = page.getByRole("article");
  await expect(file).toContainText("1,480 / 4,000");
  await expect(file).toContainText("With faults13");

  const done = importOf({ readRows: 4_000, status: "done" });
  desk.world.overview = overview({ imports: [done] });
  desk.tell({ kind: "import", progress: done });
  desk.tell({ kind: "numbers" });
  await expect(bar).toHaveAttribute("aria-valuetext", "100%");
  await expect(page.getByRole("link", { name: "3,412" })).toBeVisible();
});

test("a file that was refused stays in view", async ({ page, desk }) => {
  desk.world.overview = overview({ imports: [importOf({ status: "refused", readRows: 12 })] });
  await page.goto("/");
  await expect(page.getByRole("article")).toContainText("Refused");
});

test("what rules stopped is told by what they say and by their ids, in a table and in a picture", async ({
  page,
}) => {
  await page.goto("/");
  const stopped = page.getByRole("region", { name: "Stopped by rule" });
  await expect(stopped.getByRole("row").nth(1)).toHaveText(
    "No call after seven within seven days about one debtus.regf.call_frequency.7in75840%",
  );
  const picture = page.getByRole("img", { name: /Bars of contacts by outcome/ });
  await expect(picture.locator("svg").getByText("us.regf.call_frequency.7in7")).toBeVisible();
});

test("the tables stand without the charts", async ({ page, complaints }) => {
  await page.route("**/chart-*.js", (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Contacts by outcome" })).toContainText("812");
  await expect(page.getByText("The drawing could not be loaded")).toBeVisible();
  complaints.length = 0; // the browser's own, of the part that did not come
});

test("a number leads to its rows", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "214" }).click();
  await expect(page).toHaveURL(/\/accounts\?life=on-plan$/);
  await expect(page.getByRole("link", { name: "Priya Raman" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Ana Whitfield" })).toHaveCount(0);
  await page.goto("/");
  await page.getByRole("link", { name: "131" }).click();
  await expect(page).toHaveURL(/\/accounts\?held=yes$/);
  await expect(page.getByRole("link", { name: "With a hold" })).toHaveAttribute(
    "aria-current",
    "page",
  );
});
