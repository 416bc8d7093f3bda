/** The webchat in a browser: by keyboard alone, on a small screen, in four languages, after a reload. */

import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { must } from "@forbear/kernel";
import { type Page, expect, test } from "@playwright/test";
import { barriers } from "../../../scripts/accessible.ts";
import { readEnvironment } from "../environment.ts";
import { type Up, up } from "../up.ts";

let folder: string;
let running: Up;
let url: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), "forbear-webchat-"));
  chmodSync(folder, 0o755); // as root the database runs as another user
  const variables = { PORT: "0", FORBEAR_DATA: join(folder, "data") };
  running = must(await up({ environment: must(readEnvironment(variables, folder)) }));
  url = `${running.address}/webchat`;
});
test.afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything the browser complains about, and every address it asked that is not ours. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (said) => {
    if (said.type() === "error") complaints.push(said.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (asked) => {
    if (new URL(asked.url()).origin !== new URL(url).origin) complaints.push(asked.url());
  });
  return complaints;
}

test("one talks by keyboard alone; Escape closes it and gives the focus back", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(`${url}?lang=en`);
  const open = page.getByRole("button", { name: "Chat with us" });
  await expect(open).toHaveAttribute("aria-expanded", "false");
  await open.focus();
  await page.keyboard.press("Enter");
  const chat = page.getByRole("dialog", { name: "Chat" });
  await expect(chat.getByLabel("Your message")).toBeFocused();
  await expect(chat.getByRole("log")).toHaveAttribute("aria-live", "polite");
  await expect(chat.getByRole("listitem")).toHaveCount(1);

  await page.keyboard.type("Are you a robot?");
  await page.keyboard.press("Enter");
  await expect(chat.getByRole("listitem")).toHaveCount(3);
  await expect(chat.getByRole("listitem").last()).toContainText("I am an AI assistant");
  expect(await barriers(page)).toEqual([]);

  await page.keyboard.press("Tab");
  await expect(chat.getByRole("button", { name: "Send" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(chat.getByRole("button", { name: "End this chat" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(chat).toBeHidden();
  await expect(open).toBeFocused();
  expect(complaints).toEqual([]);
});

test("a page loaded again shows the same chat; an ended one is gone", async ({ page }) => {
  await page.goto(`${url}?lang=en`);
  const chat = page.getByRole("dialog", { name: "Chat" });
  const open = page.getByRole("button", { name: "Chat with us" });
  await open.click();
  await chat.getByLabel("Your message").fill("Are you a robot?");
  await chat.getByRole("button", { name: "Send" }).click();
  await expect(chat.getByRole("listitem")).toHaveCount(3);
  const said = await chat.getByRole("listitem").allTextContents();
  await page.reload();
  await open.click();
  await expect(chat.getByRole("listitem")).toHaveText(said);
  await chat.getByRole("button", { name: "End this chat" }).click();
  await expect(open).toBeFocused();
  await open.click();
  await expect(chat.getByRole("listitem")).toHaveCount(1);
});

test("whoever writes before the chat has begun, or opens it before it has ended, has one chat", async ({
  page,
}) => {
  const begun: string[] = [];
  await page.route(/\/(chats|end)$/, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (route.request().method() === "POST") begun.push(pathname.split("/").at(-1) ?? "");
    await new Promise((go) => setTimeout(go, 300));
    await route.continue();
  });
  await page.goto(`${url}?lang=en`);
  const chat = page.getByRole("dialog", { name: "Chat" });
  const open = page.getByRole("button", { name: "Chat with us" });
  await open.click();
  await chat.getByLabel("Your message").fill("Are you a robot?");
  await page.keyboard.press("Enter");
  await expect(chat.getByRole("listitem").last()).toContainText("I am an AI assistant");
  await expect(chat.getByRole("listitem")).toHaveCount(3);
  expect(begun).toEqual(["chats"]);

  await chat.getByRole("button", { name: "End this chat" }).click();
  await open.click();
  await expect(chat.getByRole("listitem")).toHaveCount(1);
  await expect.poll(() => begun).toEqual(["chats", "end", "chats"]);
  await expect(chat.getByRole("status")).toBeEmpty();
});

test("words that did not arrive are given back, and sent again they are one", async ({ page }) => {
  await page.goto(`${url}?lang=en`);
  const chat = page.getByRole("dialog", { name: "Chat" });
  await page.getByRole("button", { name: "Chat with us" }).click();
  await expect(chat.getByRole("listitem")).toHaveCount(1);
  let lost = 0;
  await page.route("**/lines", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch(); // it arrives, and its answer does not
    return route.abort();
  });
  const box = chat.getByLabel("Your message");
  await box.fill("Are you a robot?");
  await page.keyboard.press("Enter");
  await expect(chat.getByRole("status")).toContainText("not sent");
  await expect(box).toHaveValue("Are you a robot?");
  await box.press("Enter");
  await expect(chat.getByRole("status")).toBeEmpty();
  await expect(chat.getByRole("listitem")).toHaveCount(3);
});

for (const [language, name] of [
  ["en", "Chat with us"],
  ["es", "Hable con nosotros"],
  ["hi", "हमसे चैट करें"],
  ["hi-Latn", "Humse chat karein"],
] as const) {
  test(`at 320 pixels in ${language} it fits and has no barriers, in light and in dark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`${url}?lang=${language}`);
      await page.getByRole("button", { name, exact: true }).click();
      const chat = page.getByRole("dialog");
      await expect(chat.getByRole("listitem")).toHaveCount(1);
      expect(await barriers(page), colorScheme).toEqual([]);
      const wide = await chat.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });
}
