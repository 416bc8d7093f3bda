/** One account whole: what may be done, what is owed, what happened, and how holds and cases end. */

import { expect, test } from "./at.ts";
import { face, lights } from "./world.ts";

const ana = `/accounts/${face("acct", 1)}`;

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: "2026-03-02T14:40:00.000Z" });
});

test("each channel says whether, why, by which rule, and until when", async ({ page }) => {
  await page.goto(ana);
  const panel = page.getByRole("region", { name: "May we contact them now?" });
  const [sms, call, mail] = [0, 1, 2].map((at) => panel.getByRole("listitem").nth(at));
  await expect(sms ?? panel).toContainText("SMSOpen");
  await expect(call ?? panel).toContainText("CallClosed");
  await expect(call ?? panel).toContainText("All 7 calls of the last 7 days are used.");
  await expect(call ?? panel).toContainText("us.regf.call_frequency.7in7");
  await expect(call ?? panel).toContainText("12 CFR 1006.14(b)(2)(i)(A)");
  await expect(call ?? panel).toContainText("Changes Mar 5, 9:05 AM (in 2 days)");
  await expect(mail ?? panel).toContainText("E-mailNeeds more");
});

test("a light changes on the screen when its moment comes", async ({ page, desk }) => {
  const [sms, ...others] = lights();
  if (sms !== undefined) {
    desk.world.lights = [{ ...sms, changesAt: "2026-03-02T14:45:00.000Z" }, ...others];
  }
  await page.goto(ana);
  await expect(page.locator(".light").first()).toContainText("Open");
  desk.world.lights = lights().map((light) => ({ ...light, colour: "red", says: "Too late." }));
  await page.clock.runFor("05:02");
  await expect(page.locator(".light").first()).toContainText("Too late.");
});

test("the head says who, how much, how late, and what time it is for them", async ({ page }) => {
  await page.goto(ana);
  const head = page.locator("header.head");
  await expect(head).toContainText("Identity proved");
  await expect(head).toContainText("Dispute");
  await expect(head).toContainText("34 days 31-60");
  await expect(head).toContainText("Mon 8:40 AM Chicago to Mon 9:40 AM New York");
  await expect(head).toContainText("Mar 4, 10:00 AM (in 2 days)");
  await page.getByRole("button", { name: "$412.50 and what it is made of" }).focus();
  const card = page.locator(".balance-card");
  await expect(card).toContainText("Principal$338.25");
  await expect(card).toContainText("Total$412.50");
});

test("the timeline is filtered, and a decision's evidence is one step away", async ({ page }) => {
  await page.goto(ana);
  const story = page.getByRole("region", { name: "Timeline" });
  await expect(story.locator(".entry")).toHaveCount(9);
  await story.getByRole("button", { name: "Decisions" }).click();
  await story.getByRole("button", { name: "Payments" }).click();
  await expect(story.locator(".entry")).toHaveCount(2);
  await expect(story.locator(".entry").last()).toContainText("Paid $25.00 by card");
  const coming = page.waitForEvent("download");
  await story.getByRole("link", { name: "Evidence" }).click();
  expect((await coming).url()).toContain(`/api/v1/decisions/${face("decn", 6)}/export`);
});

test("a hold is lifted with a reason, and not without one", async ({ page, desk }) => {
  await page.goto(ana);
  await page.getByRole("button", { name: "Lift the hold: Dispute" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Lift the hold" }).click();
  await expect(dialog.getByText("Say it in at least 3 letters.")).toBeVisible();
  expect(desk.posted).toEqual([]);
  await dialog.getByLabel("Why may it be lifted?").fill("Verified by the client's statement");
  await dialog.getByRole("button", { name: "Lift the hold" }).click();
  await expect(page.getByText("The hold “Dispute” was lifted.")).toBeVisible();
  expect(desk.posted).toMatchObject([
    { route: "liftHold", body: { because: "Verified by the client's statement" } },
  ]);
});

test("a refused lift says why, and the words are still there", async ({ page, desk }) => {
  desk.fail("liftHold", 403, "Only the court's order ends this hold.");
  await page.goto(ana);
  await page.getByRole("button", { name: "Lift the hold: Dispute" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why may it be lifted?").fill("They asked for it");
  await dialog.getByRole("button", { name: "Lift the hold" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Only the court's order ends this hold.");
  await expect(dialog.getByLabel("Why may it be lifted?")).toHaveValue("They asked for it");
});

test("a case is closed with its outcome", async ({ page, desk }) => {
  await page.goto(ana);
  await expect(page.getByText("Due Apr 1, 2026")).toBeVisible();
  await page.getByRole("button", { name: "Close the case: Handed over" }).click();
  await page.getByLabel("What was the outcome?").fill("Answered by letter");
  await page.getByRole("dialog").getByRole("button", { name: "Close the case" }).click();
  await expect(page.getByText("The case “Handed over” was closed.")).toBeVisible();
  expect(desk.posted).toMatchObject([{ body: { outcome: "Answered by letter" } }]);
});

test("what changes elsewhere shows here, unasked", async ({ page, desk }) => {
  await page.goto(ana);
  await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
  await expect(page.locator(".live-dot")).toHaveText("Live");
  desk.world.timeline = [
    {
      id: "e10",
      at: "2026-03-02T14:40:00.000Z",
      kind: "payment",
      by: "consumer",
      says: "Paid $50.00 by card",
      decision: null,
    },
    ...desk.world.timeline,
  ];
  desk.tell({ kind: "account", account: face("acct", 1) });
  await expect(page.getByText("Paid $50.00 by card")).toBeVisible();
});

test("linked accounts are a step away, and each is told for itself", async ({ page }) => {
  await page.goto(ana);
  await page.getByRole("button", { name: "1 other" }).click();
  const linked = page.getByRole("region", { name: "Linked accounts" });
  await linked.getByRole("link", { name: "Northlake Bank" }).click();
  await expect(page).toHaveURL(new RegExp(face("acct", 2)));
  await expect(page.locator("header.head")).toContainText("In work");
});
