/** Clients' money in the browser: what ties, what is paid over and closed, and the way to each derivation. */

import type { Permission } from "@forbear/contract";
import { expect, test } from "./at.ts";

const finance: Permission[] = ["see-own-sign-in", "see-accounts", "see-money", "move-money"];

test("whose the money is leads to the books behind it", async ({ page }) => {
  await page.goto("/money");
  const position = page.getByRole("region", { name: "Trust position" });
  await expect(position.getByRole("row").nth(1)).toContainText("$2,000.00");
  await position.getByRole("link", { name: "Harbor Bank" }).click();
  await expect(page).toHaveURL(/\/money\/clients\/harbor$/);
  await expect(page.getByText("Due to client from Commission")).toBeVisible();
});

test("a remittance tells each payment's allocation and the tiers of its commission", async ({
  page,
}) => {
  await page.goto("/money");
  await page.getByRole("link", { name: "harbor 3" }).click();
  const lines = page.getByRole("region", { name: "Payments" });
  await expect(lines.getByRole("row").nth(1)).toContainText("older: 25% × $200.00");
  await expect(page.getByRole("link", { name: "Statement as CSV" })).toHaveAttribute(
    "href",
    "/api/v1/money/clients/harbor/remittances/3/statement?form=csv",
  );
});

test("a long list goes on where it left off, by keyboard alone", async ({ page }) => {
  await page.goto("/money");
  const remittances = page.getByRole("region", { name: "Remittances", exact: true });
  await expect(remittances.getByRole("link")).toHaveText(["harbor 3"]);
  await remittances.getByRole("button", { name: "Show more" }).focus();
  await page.keyboard.press("Enter");
  await expect(remittances.getByRole("link")).toHaveText(["harbor 3", "harbor 2"]);
  await expect(remittances.getByRole("button", { name: "Show more" })).toHaveCount(0);
  const unapplied = page.getByRole("region", { name: "Unapplied money" });
  await expect(unapplied).toContainText("One sum, together $10.00");
});

test("what is due is waited for by itself; the page is there before it", async ({ page, desk }) => {
  const letGo = desk.hold("moneyDue");
  await page.goto("/money");
  const position = page.getByRole("region", { name: "Trust position" });
  await expect(position.getByRole("row").nth(1)).toContainText("$2,000.00");
  const due = page.getByRole("region", { name: "Remittances due" });
  await expect(due.getByRole("status")).toBeVisible();
  letGo();
  await expect(due.getByRole("row").nth(1)).toContainText("$1,350.00");
  await expect(due.getByRole("status")).toHaveCount(0);
});

test("finance pays over and closes, each asked twice, by keyboard alone", async ({
  page,
  desk,
}) => {
  desk.world.me = { ...desk.world.me, role: "finance", may: finance };
  await page.goto("/money");
  const due = page.getByRole("region", { name: "Remittances due" });
  await due.getByRole("button", { name: "Pay over harbor" }).focus();
  await page.keyboard.press("Enter");
  await due.getByRole("button", { name: "Yes: Pay over harbor" }).focus();
  await page.keyboard.press("Enter");
  await expect(due).toContainText("Nothing due");
  const months = page.getByRole("region", { name: "Months" });
  await months.getByRole("button", { name: "Close 2026-02" }).focus();
  await page.keyboard.press("Enter");
  await months.getByRole("button", { name: "Yes: Close 2026-02" }).focus();
  await page.keyboard.press("Enter");
  await expect(months.getByRole("link", { name: "2026-02" })).toBeVisible();
  expect(desk.posted.map(({ route, body }) => [route, body])).toEqual([
    ["moneyRemit", { through: "2026-02-28" }],
    ["moneyClose", {}],
  ]);
});

test("who only sees the money can move none of it", async ({ page, desk }) => {
  const may = finance.filter((one) => one !== "move-money");
  desk.world.me = { ...desk.world.me, role: "compliance", may };
  await page.goto("/money");
  await expect(page.getByRole("region", { name: "Remittances due" })).toContainText("Due");
  await expect(page.getByRole("button", { name: /Pay over|Close|Reconcile/ })).toHaveCount(0);
});

test("a day that does not tie is told at once, with what differs", async ({ page, desk }) => {
  const { view } = desk.world.money;
  const [latest] = view.days;
  if (latest === undefined) throw new Error("there is a day");
  const unexplained = { currency: "USD", minor: "-100" };
  desk.world.money.view = { ...view, days: [{ ...latest, ties: false, unexplained }] };
  desk.world.me = { ...desk.world.me, may: [...desk.world.me.may, "see-money"] };
  await page.goto("/");
  await page.getByRole("link", { name: "Trust does not tie: 2026-03-01" }).click();
  await expect(page.getByRole("alert")).toContainText("A day does not tie");
  const days = page.getByRole("region", { name: "Reconciliation" });
  await expect(days.getByRole("img")).toHaveAttribute("aria-label", /\$1,900\.00/);
  await expect(days).toContainText("payment in the book, not yet in a statement");
});

test("a closed month shows its trial balance and what adjusts months before it", async ({
  page,
}) => {
  await page.goto("/money");
  await page.getByRole("link", { name: "2026-01" }).click();
  await expect(page.getByRole("region", { name: "Trial balance" })).toContainText("$480.00");
  await expect(
    page.getByRole("region", { name: "What adjusts months closed before" }),
  ).toContainText("Correction");
});
