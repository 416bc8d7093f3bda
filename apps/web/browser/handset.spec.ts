/** The handset: one plays a consumer of the sample, and the collector answers live. */

import { expect, overflowOf, test } from "./at.ts";
import { face, texted } from "./world.ts";

test("one picks a part, texts, and reads the reply as it comes", async ({ page, desk }) => {
  await page.goto("/handset");
  await expect(page.locator("[data-row]")).toHaveCount(5);
  await page.keyboard.press("/");
  await page.keyboard.type("ana");
  await expect(page.locator("[data-row]")).toHaveCount(1);
  await page.getByRole("link", { name: /Ana Whitfield/ }).click();
  const phone = page.getByRole("region", { name: "The phone of Ana Whitfield" });
  await expect(phone).toContainText("about a private matter");
  await expect(phone.getByRole("link", { name: /portal/ })).toHaveAttribute(
    "href",
    "http://localhost:8420/portal/4f2a",
  );
  await expect(page.getByRole("textbox", { name: "Text message" })).toBeFocused();
  await page.keyboard.type("who is this");
  await page.keyboard.press("Enter");
  await expect(phone).toContainText("You: who is this");
  await expect(phone.getByText("The collector is writing…")).toBeVisible();
  const reply = texted("them", { text: "This is Harbor & Pine.", channel: "sms" });
  desk.world.handset = [...desk.world.handset, reply];
  desk.tell({ kind: "conversation", conversation: face("conv", 1) });
  await expect(phone).toContainText("Collector: This is Harbor & Pine.");
  await expect(phone.getByText("The collector is writing…")).toBeHidden();
  expect(desk.posted).toMatchObject([{ body: { text: "who is this", channel: "sms" } }]);
});

test("the player is told how to prove who they are, and what one might say", async ({ page }) => {
  await page.goto(`/handset/${face("pers", 3)}`);
  const field = page.getByRole("textbox", { name: "Text message" });
  await page.getByRole("button", { name: "Use 1984-07-19" }).click();
  await expect(field).toHaveValue("1984-07-19");
  await page.getByRole("button", { name: "No reconozco esta deuda" }).click();
  await expect(field).toHaveValue("No reconozco esta deuda");
  await expect(field).toBeFocused();
});

test("a text by web chat says so", async ({ page, desk }) => {
  await page.goto(`/handset/${face("pers", 1)}`);
  await page.getByText("Web chat", { exact: true }).click();
  await page.getByRole("textbox", { name: "Text message" }).fill("I can pay 50 on Friday");
  await page.keyboard.press("Enter");
  await expect.poll(() => desk.posted.length).toBe(1);
  expect(desk.posted[0]?.body).toEqual({ text: "I can pay 50 on Friday", channel: "webchat" });
});

test("a text that did not arrive comes back into the box", async ({ page, desk }) => {
  desk.fail("text", 503, "The database cannot be reached just now. Try again shortly.");
  await page.goto(`/handset/${face("pers", 1)}`);
  await page.getByRole("textbox", { name: "Text message" }).fill("STOP");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("cannot be reached");
  await expect(page.getByRole("textbox", { name: "Text message" })).toHaveValue("STOP");
});

test("on a phone it is a phone: the list, then the talk, and back", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/handset");
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole("link", { name: /Owen Pritchard/ }).click();
  await expect(page.getByRole("textbox", { name: "Text message" })).toBeInViewport();
  await expect(page.getByRole("searchbox")).toBeHidden();
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole("button", { name: "Hints" }).click();
  await expect(page.getByRole("button", { name: "STOP" })).toBeInViewport();
  await page.getByRole("link", { name: "Back to the list" }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
});

test("however long the talk, the page ends with the phone", async ({ page, desk }) => {
  const text = "A line of some words, so that there is much to scroll. ".repeat(8);
  desk.world.handset = Array.from({ length: 30 }, () => texted("them", { text, channel: "sms" }));
  await page.goto(`/handset/${face("pers", 1)}`);
  await expect(page.getByText("A line of some words").last()).toBeVisible();
  const over = "document.documentElement.scrollHeight - window.innerHeight";
  expect(await page.evaluate(over)).toBe(0);
});
