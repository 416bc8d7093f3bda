/** The door: who may come in, where they arrive, and what they are told when it stays shut. */

import { expect, expectNoBarriers, test } from "./at.ts";

test.beforeEach(({ desk }) => {
  desk.world.signedIn = false;
});

test("one signs in and arrives where one wanted to go", async ({ page, desk }) => {
  await page.goto("/queues");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expectNoBarriers(page);
  await page.keyboard.type("maya@example.com");
  await page.keyboard.press("Tab");
  await page.keyboard.type("correct horse");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Queues" })).toBeVisible();
  expect(desk.posted[0]?.body).toEqual({ email: "maya@example.com", password: "correct horse" });
});

test("a wrong password is told in plain words, and what was typed stays", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("maya@example.com");
  await page.getByRole("textbox", { name: "Password" }).fill("wrong donkey");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("do not fit together");
  await expect(page.getByLabel("E-mail")).toHaveValue("maya@example.com");
});

test("what cannot be right is not sent", async ({ page, desk }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("maya");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Type an e-mail address")).toBeVisible();
  await expect(page.getByText("Type your password.")).toBeVisible();
  expect(desk.posted).toEqual([]);
});

test("who signs out sees nothing more, and the way back is shut", async ({ page, desk }) => {
  desk.world.signedIn = true;
  await page.goto("/accounts");
  await page.getByRole("button", { name: "Signed in as Maya Collins" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in to Forbear" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Sign in to Forbear" })).toBeVisible();
});

test("a session that ends in the middle leads to the door and back", async ({ page, desk }) => {
  desk.world.signedIn = true;
  await page.goto("/accounts?life=open");
  await expect(page.getByRole("link", { name: "Ana Whitfield" })).toBeVisible();
  desk.world.signedIn = false;
  await page.getByRole("link", { name: "Queues" }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fqueues/);
});
