/** The test of this folder: a desk of its own for each, and nothing wrong in the console at its end. */

import type { Permission } from "@forbear/contract";
import { type Page, test as base, expect } from "@playwright/test";
import { barriers } from "../../../scripts/accessible.ts";
import { type Desk, openDesk } from "./fixture.ts";

type Fixtures = { readonly desk: Desk; readonly complaints: string[] };

export const test = base.extend<Fixtures>({
  desk: async ({}, use) => {
    const desk = await openDesk();
    await use(desk);
    await desk.close();
  },
  baseURL: async ({ desk }, use) => use(desk.url),
  locale: "en-US",
  timezoneId: "America/New_York",
  viewport: { width: 1280, height: 800 },
  /** What the page complained of: broken policy, thrown errors. Answers we asked to fail are none. */
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        const asked = message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !asked) complaints.push(message.text());
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Whoever works with money signs in. */
export function asFinance({ world }: Desk): void {
  const may: Permission[] = [
    "see-own-sign-in",
    "see-accounts",
    "see-money",
    "move-money",
    "tell-files",
  ];
  world.me = { ...world.me, role: "finance", may };
}

/** By keys alone: whoever has no mouse gets as far. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).focus();
  await page.keyboard.press("Enter");
}

/** Wider than its window: a reader would have to scroll sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Nothing in the way of anybody, in light and in dark. */
export async function expectNoBarriers(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", colorScheme);
    expect(await barriers(page), colorScheme).toEqual([]);
  }
}
