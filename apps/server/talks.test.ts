/** A talk at the desk, whole: heard, answered by the agent, taken over, written in, given back. */

import type {
  AccountPage,
  AccountView,
  ConversationView,
  PartPage,
  Problem,
  TalkRecordView,
} from "@forbear/contract";
import { routes } from "@forbear/contract";
import { present } from "@forbear/kernel";
import { currentLaw } from "@forbear/law";
import { replayExport } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openHub } from "./hub.ts";
import { standingOf } from "./standing.ts";
import { systemClock } from "./system.ts";
import { type TestServer, testServer } from "./testing.ts";
import { type Workers, startWorkers } from "./workers.ts";

let server: TestServer;
let workers: Workers;
let person: string;
let account: string;
beforeAll(async () => {
  server = await testServer();
  const { house } = server;
  const hub = openHub(house.database, systemClock, "talks", () => undefined);
  workers = startWorkers({ house, hub, standing: standingOf(house) });
  const parts = (await server.as("administrator", { url: routes.parts })).json<PartPage>();
  person = present(parts.items[0]).person;
  const url = `${routes.accounts}?q=${person}`;
  account = present((await server.as("collector", { url })).json<AccountPage>().items[0]).id;
});
afterAll(async () => {
  await workers.stop();
  await server.close();
});

const post = (who: "collector" | "supervisor", url: string, payload?: object) =>
  server.as(who, { method: "POST", url, ...(payload === undefined ? {} : { payload }) });

const viewOf = async (): Promise<AccountView> =>
  (await server.as("collector", { url: routes.account.replace(":id", account) })).json();

async function talk(): Promise<ConversationView> {
  const id = present((await viewOf()).conversation);
  return (await server.as("collector", { url: routes.conversation.replace(":id", id) })).json();
}

async function until<T>(ask: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const value = await ask();
    if (holds(value) || tries > 100) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const says = async (text: string): Promise<void> => {
  const url = routes.text.replace(":person", person);
  await server.as("administrator", {
    method: "POST",
    url,
    payload: { text, channel: "webchat" },
  });
  workers.wake();
};

const answered = ({ messages }: ConversationView): boolean =>
  messages.at(-1)?.direction === "outbound" && messages.at(-1)?.status === "handed-over";

test("the agent answers a message, and what it understood stands beside it", async () => {
  await says("I want to talk to a real person");
  const { messages } = await until(talk, answered);
  expect(messages[0]?.signals.map(({ name }) => name)).toContain("asks_person");
  expect(messages.at(-1)).toMatchObject({ author: "agent", status: "handed-over" });
});

test("a collector takes over, and from then on writes in it under the guard", async () => {
  const { id } = await talk();
  await post("collector", routes.takeOver.replace(":id", id));
  expect(await talk()).toMatchObject({ status: "with-person", verified: false });
  const write = (text: string) => post("collector", routes.say.replace(":id", id), { text });

  const debt = (await write("You owe $500 to Cedar Hollow Bank")).json<Problem>();
  expect(debt).toMatchObject({ status: 422, code: "says-too-much", field: "text" });
  const threat = (await write("Pay or we will sue you")).json<Problem>();
  expect(threat.code).toBe("says-too-much");
  expect((await talk()).messages.filter(({ author }) => author === "staff")).toEqual([]);

  const said = await write("Hello, this is Ann. How can I help you?");
  expect(said.statusCode, said.body).toBe(200);
  workers.wake();
  const { messages } = await until(talk, answered);
  expect(messages.at(-1)?.author).toBe("staff");
  // What the law asks to be added is added.
  expect(messages.at(-1)?.text).toMatch(/^Hello, this is Ann. How can I help you\?/);
});

test("while a colleague has the talk the agent leaves it to them; given back, it is its own", async () => {
  const { id } = await talk();
  await says("How much do I owe?");
  const read = (now: ConversationView) =>
    now.messages.some((one) => one.text === "How much do I owe?" && one.intents.length > 0);
  const { messages } = await until(talk, read);
  const since = messages.slice(messages.findIndex((one) => one.text === "How much do I owe?"));
  const agent = since.filter(({ author }) => author === "agent");
  expect(agent.every(({ text }) => text.includes("colleague"))).toBe(true);
  const back = await post("collector", routes.handBack.replace(":id", id));
  expect(back.statusCode).toBe(200);
  expect((await talk()).status).toBe("open");
  const again = await post("collector", routes.handBack.replace(":id", id));
  expect(again.json<Problem>().code).toBe("not-taken-over");
});

test("a dispute opens a case that holds the debt until a supervisor closes it", async () => {
  await says("This is not my debt, I dispute it");
  const held = await until(viewOf, ({ cases }) => cases.some(({ kind }) => kind === "dispute"));
  const dispute = present(held.cases.find(({ kind }) => kind === "dispute"));
  const hold = present(held.holds.find(({ kind }) => kind === "dispute"));
  expect(hold).toMatchObject({ case: dispute.id });
  const list = await server.as("collector", { url: `${routes.accounts}?held=yes` });
  const { items } = list.json<AccountPage>();
  expect(items.map(({ id }) => id)).toContain(account);
  expect(items.every((line) => line.held)).toBe(true);

  const lift = routes.liftHold.replace(":id", account).replace(":hold", hold.id);
  const refused = await post("supervisor", lift, { because: "looked at it" });
  expect(refused.json<Problem>().code).toBe("needs-its-case");

  const close = routes.closeCase.replace(":id", dispute.id);
  const closed = await post("supervisor", close, { outcome: "the debt is theirs" });
  expect(closed.statusCode, closed.body).toBe(200);
  const after = await viewOf();
  expect(after.holds.some(({ kind }) => kind === "dispute")).toBe(false);
  expect(after.cases.some(({ id }) => id === dispute.id)).toBe(false);
});

test("the account tells the end of its number, as letters show it, and no more of it", async () => {
  expect((await viewOf()).reference).toMatch(/^\*{4}\S{4}$/);
});

test("the record of the talk quotes what was claimed, says what came of it, and judges itself", async () => {
  const { id } = await talk();
  const url = routes.talkRecord.replace(":id", id);
  const record = (await server.as("compliance", { url })).json<TalkRecordView>();
  expect(record).toMatchObject({ id, disposition: "dispute", verified: false });
  expect(record.signals.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["asks_person", "dispute"]),
  );
  for (const { quote } of record.signals) expect(quote.length).toBeGreaterThan(3);
  expect(record.summary[2]).toContain("dispute");
  expect(record.rubric.length).toBeGreaterThan(5);
  expect(record.quality).toBeLessThanOrEqual(1);
  expect((await server.as("stranger", { url })).statusCode).toBe(404);
  expect((await server.as("finance", { url })).statusCode).toBe(200);
  expect((await server.as("strategy", { url })).statusCode).toBe(403);
});

test("the timeline tells all of it, newest first, each decision open to export and replay", async () => {
  const url = routes.timeline.replace(":id", account);
  const page = (await server.as("compliance", { url })).json<{
    items: { at: string; says: string; decision: string | null }[];
  }>();
  const times = page.items.map(({ at }) => at);
  expect(times).toEqual([...times].sort().reverse());
  const told = page.items.map((one) => one.says);
  expect(told.some((one) => one.startsWith("Opened a case: dispute"))).toBe(true);
  const decision = present(page.items.find((one) => one.decision !== null)?.decision);
  const exported = await server.as("compliance", { url: routes.decision.replace(":id", decision) });
  const replayed = replayExport(exported.body, currentLaw);
  expect(replayed.ok, JSON.stringify(replayed)).toBe(true);
  const stranger = await server.as("stranger", { url: routes.decision.replace(":id", decision) });
  expect(stranger.statusCode).toBe(404);
});
