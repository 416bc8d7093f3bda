/** A conversation on the desk: heard live, taken over by one key, written in, and given back. */

import { expect, test } from "./at.ts";
import { conversation, face, messageOf } from "./world.ts";

const ana = `/accounts/${face("acct", 1)}`;

test("one takes over, writes and hands back, by keys", async ({ page, desk }) => {
  await page.goto(ana);
  await expect(page.getByText("Agent answers")).toBeVisible();
  await page.keyboard.press("t");
  await expect(page.getByText("A person answers")).toBeVisible();
  await page.keyboard.press("m");
  await page.keyboard.type("Hello Ana, Maya here. I have your payment of January.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("log")).toContainText("I have your payment of January.");
  await expect(page.getByLabel("Write to Ana Whitfield")).toHaveValue("");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("b");
  await expect(page.getByText("Agent answers")).toBeVisible();
  await expect(page.getByLabel("Write to Ana Whitfield")).toHaveCount(0);
  expect(desk.posted.map(({ route }) => route)).toEqual(["takeOver", "say", "handBack"]);
});

test("whoever takes over sees what was claimed, offered and proved, with its words", async ({
  page,
}) => {
  await page.goto(ana);
  const record = page.getByRole("region", { name: "Record of the talk" });
  await expect(record).toContainText("Result: dispute.");
  await expect(record).toContainText("Quality 86%");
  await expect(record.getByText("What was offered")).toBeHidden();
  await page.keyboard.press("t");
  await expect(record.getByText("What was offered")).toBeVisible();
  await expect(record).toContainText("You could pay £120.00 on 6 March.");
  await expect(record).toContainText("This is the wrong amount");
  await record.getByText("How the quality was judged").click();
  await expect(record.getByText("Says that an AI writes")).toBeVisible();
});

test("a take-over shows at once, and is undone when it is refused", async ({ page, desk }) => {
  const letGo = desk.hold("takeOver");
  desk.fail("takeOver", 409, "Jon Ellis has this conversation.");
  await page.goto(ana);
  await page.getByRole("button", { name: "Take over" }).click();
  await expect(page.getByText("A person answers")).toBeVisible();
  letGo();
  await expect(page.getByRole("alert")).toContainText("Jon Ellis has this conversation.");
  await expect(page.getByText("Agent answers")).toBeVisible();
});

test("a red light shuts the composer and says which rule, and when", async ({ page, desk }) => {
  desk.world.talk = conversation({
    status: "with-person",
    reply: {
      channel: "sms",
      colour: "red",
      says: "It is before 8:00 am where they are.",
      ruleIds: ["us.regf.time.inconvenient"],
      citations: ["12 CFR 1006.6(b)(1)(i)"],
      changesAt: "2099-03-03T14:00:00.000Z",
    },
  });
  await page.goto(ana);
  const shut = page.locator("#composer-shut");
  await expect(shut).toContainText("SMS is closed. It is before 8:00 am where they are.");
  await expect(shut).toContainText("us.regf.time.inconvenient");
  await expect(shut).toContainText("12 CFR 1006.6(b)(1)(i)");
  await expect(shut).toContainText("Changes Mar 3");
  const field = page.getByLabel("Write to Ana Whitfield");
  await expect(field).toBeDisabled();
  await expect(field).toHaveAccessibleDescription(/us\.regf\.time\.inconvenient/);
  await expect(page.getByRole("button", { name: "Send" })).toBeDisabled();
});

test("what could not be sent is not lost", async ({ page, desk }) => {
  desk.world.talk = conversation({ status: "with-person" });
  desk.fail("say", 503, "The database cannot be reached just now. Try again shortly.");
  await page.goto(ana);
  await page.getByLabel("Write to Ana Whitfield").fill("One moment, Ana.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("alert")).toContainText("The database cannot be reached just now.");
  await expect(page.getByLabel("Write to Ana Whitfield")).toHaveValue("One moment, Ana.");
  desk.heal("say");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("log")).toContainText("One moment, Ana.");
});

test("what they say comes in live, with what was understood from which words", async ({
  page,
  desk,
}) => {
  await page.goto(ana);
  await expect(page.locator(".live-dot")).toHaveText("Live");
  const heard = messageOf(4, {
    text: "Please stop texting me at work",
    signals: [{ name: "stop_contact", value: "sms", quote: "stop texting me" }],
  });
  desk.world.talk = { ...desk.world.talk, messages: [...desk.world.talk.messages, heard] };
  desk.tell({ kind: "conversation", conversation: face("conv", 1) });
  const log = page.getByRole("log");
  await expect(log).toContainText("Please stop texting me at work");
  await expect(log.locator("mark").last()).toHaveText("stop texting me");
  await expect(log.getByText("Stop contact: Sms")).toBeVisible();
});

test("what changes while a page is on its way to the screen is not missed", async ({
  page,
  desk,
}) => {
  const letGo = desk.hold("conversation");
  await page.goto(ana);
  await expect(page.locator(".live-dot")).toHaveText("Live");
  await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
  await expect.poll(() => desk.held("conversation")).toBeGreaterThan(0);
  desk.world.talk = conversation({ notes: ["callback"] });
  desk.tell({ kind: "conversation", conversation: face("conv", 1) });
  letGo();
  await expect(page.getByText("Asks to be called back")).toBeVisible();
});

test("who may not talk reads along", async ({ page, desk }) => {
  desk.world.me = {
    ...desk.world.me,
    role: "compliance",
    may: desk.world.me.may.filter((permission) => permission !== "talk"),
  };
  await page.goto(ana);
  await expect(page.getByText("Your role may read, but not write")).toBeVisible();
  await expect(page.getByRole("button", { name: "Take over" })).toHaveCount(0);
});

test("who is shown as unproven stays so until they proved it", async ({ page, desk }) => {
  desk.world.talk = conversation({ verified: false });
  await page.goto(ana);
  await expect(page.getByText("Identity not proved")).toBeVisible();
  desk.world.talk = conversation({ verified: true });
  desk.tell({ kind: "conversation", conversation: face("conv", 1) });
  await expect(page.getByText("Identity proved")).toBeVisible();
});
