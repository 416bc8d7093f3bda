/** Every page for everybody: no barrier that axe knows, in light and dark, and no sideways scroll. */

import type { Page } from "@playwright/test";
import { expect, expectNoBarriers, overflowOf, test } from "./at.ts";
import { face, importOf, overview } from "./world.ts";

const pages: readonly { readonly name: string; readonly path: string; readonly shows: string }[] = [
  { name: "the day", path: "/", shows: "Stopped by rule" },
  { name: "the queues", path: "/queues", shows: "Oldest waits since" },
  { name: "a queue", path: "/queues/asked-for-person", shows: "3 more after this one" },
  { name: "an account", path: `/accounts/${face("acct", 1)}`, shows: "Agent answers" },
  { name: "the accounts", path: "/accounts", shows: "Ana Whitfield" },
  { name: "the reports", path: "/reports", shows: "Mar 1, 2026" },
  { name: "a report", path: "/reports/2026-03-01", shows: "Root of the evidence" },
  { name: "the money", path: "/money", shows: "Trust position" },
  { name: "a client's books", path: "/money/clients/harbor", shows: "Sums of the books" },
  {
    name: "a remittance",
    path: "/money/clients/harbor/remittances/3",
    shows: "Statement as CSV",
  },
  { name: "a closed month", path: "/money/months/2026-01", shows: "Trial balance" },
  { name: "a client's terms", path: "/money/clients/quay/terms", shows: "Nothing is agreed" },
  { name: "direct debits", path: "/money/debits", shows: "M7K2Q9XAB11" },
  { name: "files of clients", path: "/money/files", shows: "Your role reads no files" },
  { name: "the handset", path: "/handset", shows: "Pick somebody to play" },
  { name: "a talk", path: `/handset/${face("pers", 4)}`, shows: "You might say" },
  { name: "no page", path: "/nowhere", shows: "There is no such page" },
];

for (const { name, path, shows } of pages) {
  test(`${name} stands in nobody's way`, async ({ page, desk }) => {
    desk.world.overview = overview({ imports: [importOf()] });
    await page.goto(path);
    await expect(page.getByText(shows).first()).toBeVisible();
    await page.waitForLoadState("load");
    await expectNoBarriers(page);
    expect(await overflowOf(page)).toBe(0);
  });
}

const dialogs: readonly {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}[] = [
  { name: "the sheet of keys", open: (page) => page.keyboard.press("?") },
  {
    name: "the finder",
    async open(page) {
      await page.keyboard.press("Control+k");
      await page.getByRole("textbox", { name: "Find a person" }).fill("an");
      await expect(page.getByRole("button", { name: /Priya Raman/ })).toBeVisible();
    },
  },
  {
    name: "asking for a reason",
    open: (page) => page.getByRole("button", { name: "Lift the hold: Dispute" }).click(),
  },
];

for (const { name, open } of dialogs) {
  test(`${name} stands in nobody's way, and Escape closes it`, async ({ page }) => {
    await page.goto(`/accounts/${face("acct", 1)}`);
    await expect(page.getByText("Agent answers")).toBeVisible();
    await open(page);
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNoBarriers(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });
}

test("the composer, shut and open, stands in nobody's way", async ({ page, desk }) => {
  const { talk } = desk.world;
  desk.world.talk = { ...talk, status: "with-person", reply: { ...talk.reply, colour: "red" } };
  await page.goto(`/accounts/${face("acct", 1)}`);
  await expect(page.locator("#composer-shut")).toBeVisible();
  await expectNoBarriers(page);
});

test("on a narrow screen every page of the workspace keeps its width", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const { path, shows } of pages) {
    await page.goto(path);
    await expect(page.getByText(shows).first()).toBeAttached();
    expect(await overflowOf(page), path).toBe(0);
  }
});
