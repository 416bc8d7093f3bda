/** What a colleague notes on an account: a household's money, how a call ended, a lower sum asked for. */

import { expect, expectNoBarriers, test } from "./at.ts";
import { face } from "./faces.ts";

const here = `/accounts/${face("acct", 1)}`;

test("income and expenditure is noted line by line, and says what they can keep up", async ({
  page,
  desk,
}) => {
  await page.goto(here);
  const panel = page.getByRole("region", { name: "Income and expenditure" });
  await expect(panel).toContainText("Ana Whitfield told nothing of their household.");
  await panel.getByRole("button", { name: "Note what they tell" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Note what they tell" });
  await dialog.getByLabel("Wages", { exact: true }).fill("3,000");
  await dialog.getByLabel("Rent or mortgage", { exact: true }).fill("300.00");
  await dialog.getByLabel("Rent or mortgage: how often").selectOption("week");
  await dialog.getByLabel("Travel", { exact: true }).fill("lots");
  await expect(dialog.getByRole("status")).toContainText("An amount cannot be read");
  await expect(dialog.getByRole("button", { name: "Keep it" })).toBeDisabled();
  await dialog.getByLabel("Travel", { exact: true }).fill("");
  await expect(dialog).toHaveCSS("opacity", "1");
  await expectNoBarriers(page);
  await dialog.getByRole("button", { name: "Keep it" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(panel).toContainText("$985.00");
  expect(desk.posted.map(({ body }) => body)).toEqual([
    {
      person: face("pers", 1),
      income: [{ amount: { currency: "USD", minor: "300000" }, period: "month" }],
      essentials: [{ amount: { currency: "USD", minor: "30000" }, period: "week" }],
      otherDebts: [],
      household: { adults: 1, children: 0 },
    },
  ]);
});

test("how a call ended is said once, by keys", async ({ page, desk }) => {
  await page.goto(here);
  const panel = page.getByRole("region", { name: "Calls", exact: true });
  await expect(panel).toContainText("Nobody said how it ended");
  await panel.getByLabel(/How the call of/).selectOption("voicemailLeft");
  await panel.getByRole("button", { name: "Note it" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel).toContainText("Voicemail left");
  await expect(panel.getByRole("button", { name: "Note it" })).toHaveCount(0);
  expect(desk.posted).toMatchObject([{ route: "callEnded", body: { end: "voicemailLeft" } }]);
});

test("a sum beyond one's word is asked for; nothing at all and all of it are not", async ({
  page,
  desk,
}) => {
  await page.goto(here);
  await page.getByRole("button", { name: "Ask for a lower sum" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Ask for a lower sum" });
  const sum = dialog.getByLabel(/The sum they would pay/);
  for (const wrong of ["0", "412.50", "some"]) {
    await sum.fill(wrong);
    await page.keyboard.press("Enter");
    await expect(dialog).toContainText("Write an amount above zero and below $412.50.");
  }
  await expect(dialog).toHaveCSS("opacity", "1");
  await expectNoBarriers(page);
  await sum.fill("220");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  expect(desk.posted.map(({ route, body }) => [route, body])).toEqual([
    ["askApproval", { amount: { currency: "USD", minor: "22000" } }],
  ]);
});

test("who may not talk with them notes nothing", async ({ page, desk }) => {
  desk.world.me = { ...desk.world.me, may: ["see-own-sign-in", "see-accounts"] };
  await page.goto(here);
  await expect(page.getByRole("region", { name: "Calls", exact: true })).toContainText("No answer");
  await expect(page.getByRole("button", { name: /Note|lower sum/ })).toHaveCount(0);
});
