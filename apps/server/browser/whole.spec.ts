/** The whole product in a browser: started as a person starts it, on the sample it brings itself. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type APIRequestContext, type Page, expect, test } from "@playwright/test";
import { barriers } from "../../../scripts/accessible.ts";

const root = join(import.meta.dirname, "../../..");

type Opened = { address: string; signIn: { email: string; password: string } };
type Part = { person: string; name: string; phone: string | null; bornOn: string | null };

test.describe.configure({ mode: "serial" });

let folder: string;
let running: ChildProcess;
let opened: Opened;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const at = probe.address();
      probe.close(() => resolve(typeof at === "object" && at !== null ? at.port : 0));
    });
  });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), "forbear-whole-"));
  chmodSync(folder, 0o755); // as root the database runs as another user
  const variables = { PORT: String(await freePort()), FORBEAR_DATA: join(folder, "data") };
  running = spawn(process.execPath, [join(root, "apps/cli/forbear.mjs"), "up", "--json"], {
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (running.stdout === null) throw new Error("it has no output");
  for await (const line of createInterface({ input: running.stdout })) {
    opened = JSON.parse(line) as Opened;
    break;
  }
});

test.afterAll(async () => {
  running.kill("SIGINT");
  await once(running, "exit");
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that the browser complains about: a script or style that the policy stopped among it. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (said) => {
    if (said.type() === "error") complaints.push(said.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

async function signIn(request: APIRequestContext): Promise<void> {
  const answer = await request.post(`${opened.address}/api/v1/sign-in`, { data: opened.signIn });
  expect(answer.ok()).toBe(true);
}

type Listed = { country: string; held: boolean; person: { id: string; name: string } };

/** Somebody of the sample who lives in the United States, once they are loaded, whoever else is on the phone. */
async function somebody(request: APIRequestContext): Promise<Part> {
  let cursor = "";
  for (;;) {
    const asked = await request.get(
      `${opened.address}/api/v1/accounts${cursor === "" ? "" : `?cursor=${cursor}`}`,
    );
    const { items, next } = (await asked.json()) as { items: Listed[]; next: string | null };
    for (const { person } of items.filter(({ country, held }) => country === "US" && !held)) {
      const part = await partOf(request, person);
      if (part !== null) return part;
    }
    cursor = encodeURIComponent(next ?? "");
    if (next === null) await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

async function partOf(request: APIRequestContext, person: Listed["person"]): Promise<Part | null> {
  const q = encodeURIComponent(person.name);
  const answer = await request.get(`${opened.address}/api/v1/handset/parts?q=${q}`);
  const { items } = (await answer.json()) as { items: Part[] };
  const part = items.find((one) => one.person === person.id);
  return part?.phone?.startsWith("+1") && part.bornOn !== null ? part : null;
}

/** What the person's phone shows last from us, once there is something new. */
async function text(request: APIRequestContext, { person }: Part, words: string): Promise<string> {
  const url = `${opened.address}/api/v1/handset/parts/${person}`;
  const before = await messages(request, url);
  await request.post(`${url}/messages`, { data: { text: words, channel: "sms" } });
  for (;;) {
    const now = await messages(request, url);
    const last = now.at(-1);
    if (now.length >= before.length + 2 && last?.from === "them") return last.text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

type Message = { from: "them" | "me"; text: string };

async function messages(request: APIRequestContext, url: string): Promise<Message[]> {
  const talk = (await (await request.get(url)).json()) as { messages: Message[] };
  return talk.messages;
}

let link = "";
let who: Part;

test("somebody who owes asks to pay by text, and is sent a link of their own", async ({
  request,
}) => {
  await signIn(request);
  who = await somebody(request);
  await text(request, who, `Yes, I am ${who.name}, born ${who.bornOn ?? ""}`);
  const answer = await text(request, who, "Please send me a link to pay");
  link = /http:\/\/\S+/.exec(answer)?.[0] ?? "";
  expect(link).toContain("/portal/");
});

for (const [language, open] of [
  ["en", "Open"],
  ["es", "Abrir"],
  ["hi", "खोलें"],
  ["hi-Latn", "Kholein"],
] as const) {
  test(`the link opens a page without barriers in ${language}, which tells nothing`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await page.goto(`${link}?lang=${language}`);
    await expect(page.getByRole("button", { name: open, exact: true })).toBeVisible();
    await expect(page.getByText(/\$|Cedar Hollow/)).toHaveCount(0);
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a proof opens the page; paying and disputing weigh the same, and both work", async ({
    page,
  }) => {
    await page.goto(link);
    await page.getByLabel(/Date of birth/).fill("1 January 1900");
    await page.getByRole("button", { name: "Open" }).click();
    await expect(page.getByRole("alert")).toContainText("do not match");
    await page.getByLabel(/Date of birth/).fill(who.bornOn ?? "");
    await page.getByRole("button", { name: "Open" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Hello ${who.name}`);

    await page.getByRole("link", { name: "Pay", exact: true }).first().click();
    await page.getByLabel("Another amount", { exact: true }).check();
    await page.getByRole("textbox").fill("25.00");
    await page.getByRole("button", { name: "Go on to pay" }).click();
    await page.getByRole("button", { name: "Pay $25.00" }).click();
    await expect(page.getByText("Your payment of $25.00 is on its way")).toBeVisible();

    await page.getByRole("link", { name: "Back to your page" }).click();
    await page.getByRole("link", { name: "Say it is wrong" }).first().click();
    await page.getByRole("textbox").fill("I paid this in May.");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByText("I paid this in May.")).toBeVisible();
    await expect(async () => {
      await page.reload();
      await expect(page.locator("li.us").last()).toBeVisible({ timeout: 500 });
    }).toPass();
  });
});

test("every page inside is without barriers", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(link);
  await page.getByLabel(/Date of birth/).fill(who.bornOn ?? "");
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const inside = page.url().replace(/\/account.*/, "");
  const pay = await page
    .getByRole("link", { name: "Pay", exact: true })
    .first()
    .getAttribute("href");
  const paths = ["account", "account?lang=hi", "messages", "write/dispute", "write/stop"];
  for (const path of paths) {
    await page.goto(`${inside}/${path}`);
    expect(await barriers(page), path).toEqual([]);
  }
  await page.goto(`${opened.address}${pay ?? ""}?lang=en`);
  expect(await barriers(page), "pay").toEqual([]);
  await page.getByRole("button", { name: "Go on to pay" }).click();
  expect(await barriers(page), "the processor's stand-in").toEqual([]);
  expect(complaints).toEqual([]);
});

test("somebody signs in with what the start printed, and sees whose agency it is", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(opened.address);
  await page.getByLabel(/e-?mail/i).fill(opened.signIn.email);
  await page.getByRole("textbox", { name: "Password" }).fill(opened.signIn.password);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Harbor Lane Recovery").first()).toBeVisible();
  expect(complaints.filter((said) => !said.includes("401"))).toEqual([]);
});

test("the API reference draws itself from our own document, asking nobody else", async ({
  page,
}) => {
  const elsewhere: string[] = [];
  page.on("request", (asked) => {
    if (!asked.url().startsWith(opened.address) && !asked.url().startsWith("data:")) {
      elsewhere.push(asked.url());
    }
  });
  await page.goto(`${opened.address}/docs`);
  await expect(page.getByText("/api/v1/overview").first()).toBeVisible({ timeout: 30_000 });
  expect(elsewhere).toEqual([]);
});
