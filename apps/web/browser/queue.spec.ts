/** A queue is worked without a mouse: one account at a time, forward and back, keys shown and off. */

import { expect, test } from "./at.ts";

const name = (text: string) => ({ level: 1, name: text }) as const;

test("a queue is worked from its list to its end by keys alone", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", name("The day"))).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("q");
  await expect(page.getByRole("heading", name("Queues"))).toBeVisible();
  await expect(page.getByRole("row", { name: /Asked for a person 4/ })).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", name("Ana Whitfield"))).toBeVisible();
  await expect(page.getByText("3 more after this one")).toBeVisible();

  for (const [who, left] of [
    ["Marcus Odell", "2 more after this one"],
    ["Rosa Delgado Ruiz", "1 more after this one"],
    ["Priya Raman", "last in this queue"],
  ] as const) {
    await page.keyboard.press("j");
    await expect(page.getByRole("heading", name(who))).toBeVisible();
    await expect(page.getByText(left)).toBeVisible();
  }
  await page.keyboard.press("j");
  await expect(page.getByText("That was the last one in this queue.")).toBeVisible();
  await page.keyboard.press("k");
  await expect(page.getByRole("heading", name("Rosa Delgado Ruiz"))).toBeVisible();
});

test("a queue that is none says so, and leads back to those there are", async ({ page }) => {
  await page.goto("/queues/nobody-knows-it");
  await expect(page.getByText("There is no such queue")).toBeVisible();
  await expect(page.getByText("not-found")).toHaveCount(0);
  await page.getByRole("link", { name: "All queues" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/queues$/);
});

test("the next account is on the screen before the server is asked again", async ({
  page,
  desk,
}) => {
  await page.goto("/queues/asked-for-person");
  await expect(page.getByText("3 more after this one")).toBeVisible();
  const asked = () => desk.answered.filter((path) => path.includes("/timeline")).length;
  await expect.poll(asked).toBeGreaterThan(1); // this one's and the next one's
  desk.hold("account");
  desk.hold("timeline");
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", name("Marcus Odell"))).toBeVisible();
});

test("all keys are on one sheet, and single ones can be switched off", async ({ page }) => {
  await page.goto("/queues/asked-for-person");
  await expect(page.getByRole("heading", name("Ana Whitfield"))).toBeVisible();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await expect(sheet.getByText("Next account")).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", name("Ana Whitfield"))).toBeVisible();
  await sheet.getByRole("switch").click();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("j");
  await page.keyboard.press("?");
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("heading", name("Ana Whitfield"))).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("a tooltip says what a control does and by which key", async ({ page }) => {
  await page.goto("/queues/asked-for-person");
  await page.getByRole("button", { name: "Next" }).hover();
  await expect(page.getByRole("tooltip")).toHaveText("Next accountJ");
});

test("anybody is found from anywhere", async ({ page }) => {
  await page.goto("/reports");
  await expect(page.getByRole("heading", name("Reports"))).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.getByRole("textbox", { name: "Find a person or account" }).fill("marc");
  await expect(page.getByRole("button", { name: /Marcus Odell/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", name("Marcus Odell"))).toBeVisible();
});

test("a list is searched by one key, and the address keeps what was asked", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", name("The day"))).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("rosa");
  await expect(page).toHaveURL(/q=rosa/);
  await expect(page.locator("[data-row]")).toHaveText(["Rosa Delgado Ruiz"]);
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("rosa");
  await page.getByRole("link", { name: "Closed" }).click();
  await expect(page).toHaveURL(/life=closed/);
  await expect(page.getByText("Nobody fits")).toBeVisible();
  await page.goBack();
  await expect(page.locator("[data-row]")).toHaveText(["Rosa Delgado Ruiz"]);
});
