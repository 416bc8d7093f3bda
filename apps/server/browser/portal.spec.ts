/** The portal in a browser: papers, and payments by themselves; by keys, narrow, without a script. */

import { type PartPage, routes } from "@forbear/contract";
import { must, parseFace, present } from "@forbear/kernel";
import { type Page, expect, test } from "@playwright/test";
import { barriers } from "../../../scripts/accessible.ts";
import testServerOfRun from "../../../scripts/vitest-global-setup.ts";
import { type TestServer, testServer } from "../testing.ts";

let clear: () => Promise<void>;
let server: TestServer;
let url: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  clear = testServerOfRun();
  server = await testServer(20);
  url = await server.app.listen({ port: 0, host: "127.0.0.1" });
});
test.afterAll(async () => {
  await server.close();
  await clear();
});

/** Small, and without a script of its own: as a slow phone has it. */
test.use({ viewport: { width: 400, height: 800 } });

async function expectNobodyInTheWay(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page), colorScheme).toEqual([]);
  }
  const over = "document.documentElement.scrollWidth - window.innerWidth";
  expect(await page.evaluate(over)).toBe(0);
  await expect(page.locator("script")).toHaveCount(0);
}

/** Whatever has this name is reached by keys, and pressed. */
async function press(page: Page, role: "button" | "link", name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press("Enter");
}

/** Somebody comes in by their own address; the first time they agree to a plan. */
async function comesIn(page: Page): Promise<string> {
  const parts = (await server.as("administrator", { url: routes.parts })).json<PartPage>();
  const part = present(parts.items.find(({ bornOn }) => bornOn !== null));
  const person = must(parseFace("pers", part.person));
  const mac = server.house.vault.blind(server.ours.id, "portal-link-of", person);
  const reference = Buffer.from(mac.subarray(0, 16)).toString("hex");
  const root = `${url}/portal/${server.ours.ref}`;
  await page.goto(`${root}/at/${reference}?lang=en`);
  await page.getByLabel("Date of birth or postcode").fill(part.bornOn ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/account/);
  const papers = page.locator('a[href*="/papers/acct_"]').first();
  const account = present(/acct_\w+/.exec((await papers.getAttribute("href")) ?? ""))[0];
  await page.goto(`${root}/plan/${account}?lang=en`);
  if ((await page.getByRole("button", { name: "Show me the plans" }).count()) > 0) {
    await press(page, "button", "Show me the plans");
    await expect(page.getByRole("link", { name: "Choose this" }).first()).toBeVisible();
    await expectNobodyInTheWay(page);
    await press(page, "link", "Choose this");
    await expect(page.getByText("Nothing is agreed yet")).toBeVisible();
    await expectNobodyInTheWay(page);
    await press(page, "link", "Go back");
    await press(page, "link", "Choose this");
    await press(page, "button", "Confirm");
    await expect(page.getByText("Agreed. Thank you.")).toBeVisible();
  }
  return `${root}/WHAT/${account}?lang=en`;
}

test("papers are listed, and each is had as pages and as words", async ({ page }) => {
  const address = (await comesIn(page)).replace("WHAT", "papers");
  await page.goto(address);
  await expectNobodyInTheWay(page);
  const links = page.locator("ul.papers a");
  expect(await links.count()).toBeGreaterThan(3);
  const types = new Set<string>();
  for (const link of await links.all()) {
    const href = present(await link.getAttribute("href"));
    const paper = await page.request.get(new URL(href, url).href);
    expect(paper.status(), href).toBe(200);
    types.add(present(paper.headers()["content-type"]).split(";")[0] ?? "");
  }
  expect([...types].sort()).toEqual(["application/pdf", "text/plain"]);
});

test("payments by themselves are agreed to in whole words, and stopped by one button", async ({
  page,
}) => {
  const address = (await comesIn(page)).replace("WHAT", "by-itself");
  await page.goto(address);
  await expect(page.getByText("I can stop this at any time")).toBeVisible();
  await expectNobodyInTheWay(page);
  await press(page, "button", "Go on to the payment company");
  await press(page, "button", "Authorise");
  await expect(page).toHaveURL(/note=by-itself/);
  await page.goto(address);
  await expect(page.getByText("ending 4242")).toBeVisible();
  await expectNobodyInTheWay(page);
  await press(page, "button", "Stop taking payments");
  await expect(page.getByText("Nothing more is taken")).toBeVisible();
});
