/** What a page shows when it waits, has nothing, was refused, or is cut off. */

import { expect, test } from "./at.ts";
import { face } from "./world.ts";

test("a page that waits shows the shape of what will come", async ({ page, desk }) => {
  const letGo = desk.hold("queues");
  await page.goto("/queues");
  await expect(page.getByRole("status").filter({ hasText: "Loading" })).toBeVisible();
  letGo();
  await expect(page.getByRole("row", { name: /Asked for a person/ })).toBeVisible();
});

test("a refusal is told in its own words, with a way to ask again", async ({ page, desk }) => {
  desk.fail("queues", 403, "Your role does not work queues.");
  await page.goto("/queues");
  await expect(page.getByRole("alert")).toContainText("Your role does not work queues.");
  await expect(page.getByRole("alert")).toContainText("told-403");
  desk.heal("queues");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("row", { name: /Asked for a person/ })).toBeVisible();
});

test("an answer that is none of ours is told, not drawn", async ({ page, desk }) => {
  desk.garble("reports");
  await page.goto("/reports");
  await expect(page.getByRole("alert")).toContainText("The answer could not be read");
});

test("what was known stays on the screen when asking again fails", async ({ page, desk }) => {
  await page.goto("/");
  await expect(page.getByRole("link", { name: "3,412" })).toBeVisible();
  await expect(page.locator(".live-dot")).toHaveText("Live");
  desk.fail("overview", 500, "Something went wrong on our side. It was written down.");
  desk.tell({ kind: "numbers" });
  await expect(page.getByRole("alert")).toContainText("It was written down.");
  await expect(page.getByRole("link", { name: "3,412" })).toBeVisible();
});

test("without a network it says so, keeps what is shown, and sends nothing", async ({
  page,
  context,
  desk,
}) => {
  await page.goto(`/accounts/${face("acct", 1)}`);
  await expect(page.getByText("Agent answers")).toBeVisible();
  const fetched = (part: string): Promise<boolean> =>
    page.evaluate(
      (name) => performance.getEntriesByType("resource").some((each) => each.name.includes(name)),
      part,
    );
  await expect.poll(() => fetched("/help-")).toBe(true);
  await context.setOffline(true);
  await expect(page.getByText("No network. What you see may be old")).toBeVisible();
  await expect(page.getByRole("button", { name: "Take over" })).toBeDisabled();
  await page.keyboard.press("t");
  await page.getByRole("link", { name: "Reports" }).click();
  await expect(page.getByRole("alert")).toContainText("This machine has no network just now.");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("link", { name: "Mar 1, 2026" })).toBeVisible();
  await expect(page.getByText("No network.")).toBeHidden();
  expect(desk.posted).toEqual([]);
});

test("when the stream of events breaks it says so, and catches up by itself", async ({
  page,
  desk,
}) => {
  await page.goto("/");
  await expect(page.locator(".live-dot")).toHaveText("Live");
  desk.fail("events", 503, "Starting.");
  desk.cut();
  await expect(page.getByText("Live updates are interrupted.")).toBeVisible();
  desk.world.overview = { ...desk.world.overview, rightPartyContacts: 119 };
  desk.heal("events");
  await expect(page.getByText("Live updates are interrupted.")).toBeHidden();
  await expect(page.getByText("119")).toBeVisible();
});

test("nothing to show is said, not left blank", async ({ page, desk }) => {
  Object.assign(desk.world, { lines: [], queues: [], reports: [], parts: [], timeline: [] });
  for (const [path, says] of [
    ["/queues", "Nothing waits"],
    ["/accounts", "No accounts yet"],
    ["/reports", "No day was filed yet"],
    ["/handset", "Nobody to play yet"],
    ["/nowhere", "There is no such page"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByText(says).last()).toBeVisible();
  }
});

test("a queue that ran empty says so", async ({ page, desk }) => {
  desk.world.lines = [];
  await page.goto("/queues/asked-for-person");
  await expect(page.getByText("This queue is empty")).toBeVisible();
});

test("what is not there is told as such", async ({ page }) => {
  await page.goto(`/accounts/${face("acct", 99)}`);
  await expect(page.getByRole("alert")).toContainText("There is nothing here.");
});

test("a role is shown only the places it may go", async ({ page, desk }) => {
  desk.world.me = { ...desk.world.me, role: "finance", may: ["see-numbers", "see-reports"] };
  await page.goto("/");
  const rail = page.getByRole("navigation", { name: "Workspace" });
  await expect(rail.getByRole("link")).toHaveText(["Day", "Reports"]);
  await expect(page.getByRole("link", { name: "3,412" })).toHaveCount(0);
  await expect(page.getByText("3,412")).toBeVisible();
});

test("a server that cannot be reached at all is told before there is a page", async ({
  page,
  desk,
}) => {
  desk.fail("me", 503, "The database cannot be reached just now. Try again shortly.");
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("The database cannot be reached just now.");
  desk.heal("me");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The day" })).toBeVisible();
});
