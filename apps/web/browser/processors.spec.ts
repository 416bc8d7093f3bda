/** Processors in the browser: keys go in by two persons, and nothing of them is ever shown again. */

import type { Permission } from "@forbear/contract";
import { expect, expectNoBarriers, overflowOf, test } from "./at.ts";
import type { Desk } from "./fixture.ts";

const administrator: Permission[] = ["see-own-sign-in", "see-money", "join-processors"];

const asAdministrator = ({ world }: Desk): void => {
  world.me = { ...world.me, role: "administrator", may: administrator };
};

test("keys are tried and kept, wait for a second person, and are gone from the page", async ({
  page,
  desk,
}) => {
  asAdministrator(desk);
  await page.goto("/money/processors");
  await expectNoBarriers(page);
  await page.getByLabel("Secret key").fill("sk_test_typed_1234abcd");
  await page.getByLabel("Signing secret of its posts").fill("whsec_typed_9876wxyz");
  await page.getByRole("button", { name: "Try the keys and keep them" }).focus();
  await page.keyboard.press("Enter");
  const accounts = page.getByRole("region", { name: "Accounts", exact: true });
  await expect(accounts.getByRole("row").nth(1)).toContainText("…abcd, test mode");
  await expect(accounts.getByRole("row").nth(1)).toContainText("somebody else decides");
  await expect(page.getByLabel("Secret key")).toHaveValue("");
  expect(await page.content()).not.toContain("typed");
  expect(desk.posted.map(({ route }) => route)).toEqual(["askProcessor"]);
});

test("what a colleague asked for is put in force, asked twice; the one before it ends", async ({
  page,
  desk,
}) => {
  asAdministrator(desk);
  await page.goto("/money/processors");
  const accounts = page.getByRole("region", { name: "Accounts", exact: true });
  await expect(accounts.getByRole("row").nth(1)).toContainText("Waits for a second person");
  await page.getByRole("button", { name: "Put Stripe in force" }).click();
  await page.getByRole("button", { name: "Yes: Put Stripe in force" }).click();
  await expect(accounts.getByRole("row").nth(1)).toContainText("In force");
  await expect(accounts.getByRole("row").nth(2)).toContainText("Ended");
  expect(desk.posted.map(({ body }) => body)).toEqual([{ agreed: true }]);
});

test("a check says what the processor says", async ({ page, desk }) => {
  asAdministrator(desk);
  await page.goto("/money/processors");
  await page.getByRole("button", { name: "Check Stripe" }).click();
  await expect(page.getByText("Reached Stripe in test mode")).toBeVisible();
  desk.world.payments.checkedAs = "refused";
  await page.getByRole("button", { name: "Check Stripe" }).click();
  await expect(page.getByText("Stripe refuses these keys: give others")).toBeVisible();
});

test("a sample says that it is joined to none, and offers no form", async ({ page, desk }) => {
  asAdministrator(desk);
  const { processors } = desk.world.payments;
  desk.world.payments.processors = { ...processors, sample: true, takes: null, accounts: [] };
  await page.goto("/money/processors");
  await expect(page.getByText("it can be joined to no processor")).toBeVisible();
  await expect(page.getByText("No account was ever joined here.")).toBeVisible();
  await expect(page.getByLabel("Secret key")).toHaveCount(0);
  await expectNoBarriers(page);
});

test("what could not be asked is told, and on a narrow screen the form keeps its width", async ({
  page,
  desk,
}) => {
  asAdministrator(desk);
  desk.fail("askProcessor", 503, "The processor could not be asked: nothing was kept. Try again.");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/money/processors");
  await page.getByLabel("Secret key").fill("sk_test_typed_1234abcd");
  await page.getByRole("button", { name: "Try the keys and keep them" }).click();
  await expect(page.getByText("The processor could not be asked")).toBeVisible();
  expect(await overflowOf(page)).toBe(0);
});
