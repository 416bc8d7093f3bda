/** The letters of an account: due by when, what went, what came back, decided on, and where else to write. */

import { expect, expectNoBarriers, test } from "./at.ts";
import { face } from "./world.ts";

const ana = `/accounts/${face("acct", 1)}`;

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: "2026-03-02T14:40:00.000Z" });
  await page.goto(ana);
});

test("each notice says how it stands, its last day, and what it rests on", async ({ page }) => {
  const panel = page.getByRole("region", { name: "Letters and notices" });
  const row = (n: number) => panel.getByRole("listitem").nth(n);
  await expect(row(0)).toContainText("Notice of sums in arrears Due");
  await expect(row(0)).toContainText("Due by Mar 16, 2026");
  await expect(row(0)).toContainText("Consumer Credit Act 1974 s.86B");
  await expect(row(1)).toContainText("Cannot be written");
  await expect(row(1)).toContainText("nothing is enforced until it is given");
  await expect(row(1)).toContainText("it lacks a postal address");
  await expect(row(2)).toContainText("Sent again");
  await expect(row(2)).toContainText("It names Mar 14, 2026.");
  await expect(row(3)).toContainText("Came back");
  await expect(panel).toContainText("Post came back");
  const pages = row(2).getByRole("link", { name: "PDF: Default notice" });
  await expect(pages).toHaveAttribute("href", `/api/v1/letters/${face("ctct", 2)}/pages`);
  const preview = row(0).getByRole("link", { name: /as it would be written now/ });
  await expect(preview).toHaveAttribute("href", /letters\/preview\?notice=noticeOfSumsInArrears/);
});

test("a letter that came back is noted by keyboard alone", async ({ page, desk }) => {
  const back = page.getByRole("button", { name: "It came back: Default notice" });
  await back.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Noted: “Default notice” came back.")).toBeVisible();
  expect(desk.posted).toMatchObject([
    { route: "letterReturned", path: `/api/v1/letters/${face("ctct", 2)}/returned` },
  ]);
});

test("a notice is decided on with a reason, and not without one", async ({ page, desk }) => {
  await page.getByRole("button", { name: "Decide on a notice" }).click();
  const dialog = page.getByRole("dialog");
  await expectNoBarriers(page);
  await dialog.getByRole("button", { name: "Give the notice" }).click();
  await expect(dialog.getByText("Say it in at least 3 letters.")).toBeVisible();
  expect(desk.posted).toEqual([]);
  await dialog.getByLabel("Why is it to be given?").fill("Three payments are behind");
  await page.keyboard.press("Enter");
  await expect(page.getByText("“Default notice” will be given.")).toBeVisible();
  expect(desk.posted).toMatchObject([
    { body: { notice: "defaultNotice", because: "Three payments are behind" } },
  ]);
});

test("another address is added with who told us and when", async ({ page, desk }) => {
  await page.getByRole("button", { name: "Add an address" }).click();
  const dialog = page.getByRole("dialog");
  await expectNoBarriers(page);
  await dialog.getByRole("button", { name: "Add the address" }).click();
  await expect(dialog.getByText("This is needed.").first()).toBeVisible();
  await dialog.getByLabel("Street and number").fill("4 New Row");
  await dialog.getByLabel("Town").fill("Leeds");
  await dialog.getByLabel("Country, two letters").fill("gb");
  await dialog.getByLabel("Who told us?").selectOption("tracing");
  await dialog.getByRole("button", { name: "Add the address" }).click();
  await expect(page.getByText("The address was added.")).toBeVisible();
  expect(desk.posted).toMatchObject([
    {
      route: "newAddress",
      body: { lines: ["4 New Row", "Leeds", "GB"], country: "GB", toldBy: "tracing", region: null },
    },
  ]);
});

test("a refusal is told, and nothing is lost of what was written", async ({ page, desk }) => {
  desk.fail("askLetter", 409, "This account is closed.");
  await page.getByRole("button", { name: "Decide on a notice" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why is it to be given?").fill("Three payments are behind");
  await dialog.getByRole("button", { name: "Give the notice" }).click();
  await expect(dialog.getByRole("alert")).toContainText("This account is closed.");
  await expect(dialog.getByLabel("Why is it to be given?")).toHaveValue(
    "Three payments are behind",
  );
});
